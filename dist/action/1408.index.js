"use strict";
exports.id = 1408;
exports.ids = [1408,7015];
exports.modules = {

/***/ 64076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CHECK_RULES)
/* harmony export */ });
const rule = (id, severity, title) => ({ id, severity, title });
/** What `check` finds in a change; each has a page in docs/rules. */
const CHECK_RULES = {
    patchUnread: rule('SP0900', 'error', 'patch that is not understood'),
    // Where it writes, by the policy.
    outsideWrite: rule('SP0901', 'error', 'change outside of what may be written'),
    denied: rule('SP0902', 'error', 'change that the policy denies'),
    protectedPath: rule('SP0903', 'error', 'change of what is protected by default'),
    judgesItself: rule('SP0913', 'error', 'change judged by a policy of its own'),
    // What it puts there.
    impossibleName: rule('SP0904', 'error', 'name that no checkout may have'),
    specialMode: rule('SP0905', 'error', 'special permissions'),
    madeExecutable: rule('SP0906', 'warning', 'file made executable'),
    linkLeaves: rule('SP0907', 'error', 'link that leads out'),
    linkChanged: rule('SP0908', 'warning', 'link made or changed'),
    submodule: rule('SP0909', 'error', 'submodule'),
    binary: rule('SP0910', 'warning', 'binary file'),
    unread: rule('SP0911', 'error', 'content that can’t be judged'),
    tooLarge: rule('SP0912', 'error', 'change too large to judge'),
    // What runs by itself, or steers what does.
    hook: rule('SP0920', 'warning', 'git runs it by itself'),
    ci: rule('SP0921', 'warning', 'a CI service runs it or is governed by it'),
    agent: rule('SP0922', 'warning', 'it steers agents'),
    opened: rule('SP0923', 'warning', 'an editor or a shell runs it when the folder is opened'),
    lifecycle: rule('SP0924', 'error', 'script that an install runs by itself'),
    packageScript: rule('SP0925', 'warning', 'package script changed'),
    built: rule('SP0926', 'warning', 'a build or an install runs it'),
    loaded: rule('SP0927', 'warning', 'a tool loads it by itself'),
    // What it gives away, and what it takes in.
    secret: rule('SP0930', 'error', 'credential in the change'),
    hiddenCharacter: rule('SP0931', 'warning', 'text that reads otherwise than it is'),
    newDependency: rule('SP0940', 'warning', 'new dependency'),
    elsewhere: rule('SP0941', 'error', 'dependency from elsewhere than the registry'),
    lockOutOfStep: rule('SP0942', 'warning', 'lock file out of step'),
};


/***/ }),

/***/ 81408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleInfo: () => (/* binding */ ruleInfo)
});

// UNUSED EXPORTS: ALL_RULES

// EXTERNAL MODULE: ./build/check/rules.js
var rules = __webpack_require__(64076);
// EXTERNAL MODULE: ./build/policy/rules.js
var policy_rules = __webpack_require__(29732);
// EXTERNAL MODULE: ./build/lint/meta-rules.js
var meta_rules = __webpack_require__(93965);
// EXTERNAL MODULE: ./build/lint/rules/index.js + 46 modules
var lint_rules = __webpack_require__(46047);
// EXTERNAL MODULE: ./build/lint/workflow/read.js
var read = __webpack_require__(45314);
// EXTERNAL MODULE: ./build/lint/workflow/rules/index.js + 14 modules
var workflow_rules = __webpack_require__(58180);
;// CONCATENATED MODULE: ./build/lint/catalogue.js





/** Every rule there is: of the file and its schema, of the policy's meaning, of workflows, of linting itself; by id. */
const CATALOGUE = [
    ...policy_rules/* POLICY_RULES */.b.map(({ id, severity, title }) => ({ id, severity, title })),
    ...lint_rules/* RULES */.y.map(({ meta }) => meta),
    read/* UNREAD */.y,
    ...workflow_rules/* WORKFLOW_RULES */.K.map(({ meta }) => meta),
    ...Object.values(meta_rules/* META_RULES */.q),
].sort((a, b) => (a.id < b.id ? -1 : 1));

// EXTERNAL MODULE: ./build/report/diff/report.js
var report = __webpack_require__(31505);
// EXTERNAL MODULE: ./build/report/verify/report.js
var verify_report = __webpack_require__(47015);
;// CONCATENATED MODULE: ./build/cli/rules.js




/** Every rule of every command that gives findings, by id; each has a page in docs/rules. */
const ALL_RULES = [
    ...CATALOGUE,
    ...Object.values(rules/* CHECK_RULES */.N),
    ...Object.values(report/* DIFF_RULES */.KL),
    ...Object.values(verify_report/* VERIFY_RULES */.mm),
].sort((a, b) => (a.id < b.id ? -1 : 1));
/** A rule by its id. Throws a TypeError for an id that no rule has: a finding can't have one. */
function ruleInfo(id) {
    const entry = ALL_RULES.find((rule) => rule.id === id);
    if (entry === undefined)
        throw new TypeError(`no rule ${id}`);
    return entry;
}


/***/ }),

/***/ 31505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ DIFF_RULES),
/* harmony export */   Ul: () => (/* binding */ diffFindings),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export witnessText */
/** The kinds of changes as rules: what SARIF and annotations name. */
const DIFF_RULES = {
    widened: { id: 'SP1101', severity: 'error', title: 'policy widened' },
    narrowed: { id: 'SP1102', severity: 'info', title: 'policy narrowed' },
    moved: { id: 'SP1103', severity: 'info', title: 'clause moved' },
};
function countChanges(changes) {
    const counts = { widened: 0, narrowed: 0, moved: 0 };
    for (const { change } of changes)
        counts[change] += 1;
    return counts;
}
/** What shows a change, as a sentence; null for what moved. */
function witnessText({ change, witness }) {
    if (change === 'moved')
        return null;
    const [now, before] = change === 'widened' ? ['permitted', 'refused'] : ['refused', 'permitted'];
    if (witness !== null)
        return `For one, this is ${now} now and was ${before}: ${witness.text}`;
    return change === 'widened'
        ? 'No request was found that shows it; it can’t be shown either that nothing more is permitted.'
        : 'No request was found that shows it.';
}
/**
 * The same as findings at the head's lines, for the formats that findings have. `kinds` are those that are told of.
 */
function diffFindings(report, kinds = ['widened', 'narrowed', 'moved']) {
    const told = report.changes.filter(({ change }) => kinds.includes(change));
    return {
        version: report.version,
        files: [...new Set([report.head.name, ...told.map(({ head }) => head.file)])],
        sources: report.sources,
        findings: told.map(finding),
        rules: kinds.filter((kind) => told.some(({ change }) => change === kind)).map((kind) => DIFF_RULES[kind]),
    };
}
function finding(change) {
    const { id, severity } = DIFF_RULES[change.change];
    const { base, head, message } = change;
    return {
        rule: id,
        severity,
        message,
        help: witnessText(change),
        at: { file: head.file, span: head.span },
        related: base.stated
            ? [{ message: 'the base has it here', at: { file: base.file, span: base.span } }]
            : [],
        fix: null,
    };
}


/***/ }),

/***/ 47015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ byClause),
/* harmony export */   Qc: () => (/* binding */ probeText),
/* harmony export */   UN: () => (/* binding */ byReason),
/* harmony export */   mm: () => (/* binding */ VERIFY_RULES),
/* harmony export */   verifyFindings: () => (/* binding */ verifyFindings)
/* harmony export */ });
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54938);

/** What `verify` finds, as rules: what SARIF names. */
const VERIFY_RULES = {
    leaked: { id: 'SP1201', severity: 'error', title: 'forbidden act not stopped' },
    unproven: { id: 'SP1202', severity: 'error', title: 'probe that proves nothing' },
    notProbed: { id: 'SP1203', severity: 'info', title: 'clause not probed' },
};
/** A probe in one sentence. */
function probeText({ value, forbidden, permitted, verdict }) {
    const what = value === '' ? '' : ` (${value})`;
    switch (verdict) {
        case 'held':
            return `${forbidden.did}${what}: stopped, ${forbidden.went}`;
        case 'leaked':
            return `${forbidden.did}${what}: not stopped, ${forbidden.went}`;
        case 'unproven':
            return `${forbidden.did}${what}: ${forbidden.went}; but so it went with what is permitted, ${permitted.did}: ${permitted.went}`;
    }
}
/** The same as findings at the policy's lines, for the formats that findings have. What held is none. */
function verifyFindings({ report, policy, documents, show, placeOf }) {
    const at = (clause) => {
        const place = placeOf(clause);
        return place === null
            ? { file: policy, span: null }
            : { file: show(place.file), span: (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)({ kind: 'node', target: 'value', ...place }, documents) };
    };
    const probed = report.probes.flatMap((probe) => {
        if (probe.verdict === 'held')
            return [];
        const { id, severity } = VERIFY_RULES[probe.verdict];
        const message = `${probe.clause}: ${probeText(probe)}`;
        const help = `${probe.by} is to stop it.`;
        return [{ rule: id, severity, message, help, at: at(probe.clause), related: [], fix: null }];
    });
    const left = report.notProbed.map(({ clause, value, reason }) => {
        const { id, severity } = VERIFY_RULES.notProbed;
        const message = `${clause}${value === '' ? '' : ` (${value})`} was not probed: ${reason}`;
        return { rule: id, severity, message, help: null, at: at(clause), related: [], fix: null };
    });
    const findings = [...probed, ...left];
    const used = new Set(findings.map(({ rule }) => rule));
    return {
        version: report.tool.version,
        files: [...new Set([policy, ...findings.map((finding) => finding.at.file)])],
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings,
        rules: Object.values(VERIFY_RULES).filter(({ id }) => used.has(id)),
    };
}
function byClause({ probes }) {
    const clauses = [...new Set(probes.map(({ clause }) => clause))].sort();
    return clauses.map((clause) => {
        const own = probes.filter((probe) => probe.clause === clause);
        return { clause, by: own[0]?.by ?? '', probes: own };
    });
}
/** What was not probed for the same reason, together. */
function byReason(notProbed) {
    const reasons = [...new Set(notProbed.map(({ reason }) => reason))];
    return reasons.map((reason) => ({
        reason,
        what: notProbed
            .filter((one) => one.reason === reason)
            .map(({ clause, value }) => (value === '' ? clause : `${clause} ${value}`))
            .join(', '),
    }));
}


/***/ })

};
;