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

/***/ 29732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ POLICY_RULES)
/* harmony export */ });
const error = (id, title, what) => ({
    id,
    severity: 'error',
    title,
    what,
});
/** Every rule of parse, validate and resolve. All are errors: a policy with one of them is never run. */
const POLICY_RULES = [
    // The file and its text.
    error('SP0001', 'file cannot be read', 'The policy, or a file it names, is missing, unreadable or a directory.'),
    error('SP0002', 'file too large', 'A policy file may have 1 MiB and 150,000 YAML tokens.'),
    error('SP0003', 'not text', 'The file is not UTF-8 text, or holds characters that control the display or hide.'),
    error('SP0004', 'YAML syntax', 'The text is not YAML 1.2, for example because a tab indents it.'),
    error('SP0005', 'empty policy', 'The file holds no policy: it is empty or has only comments.'),
    error('SP0006', 'several documents', 'A policy file holds exactly one YAML document, without directives.'),
    error('SP0007', 'not a mapping', 'The top of a policy is a mapping of clauses.'),
    error('SP0008', 'duplicate key', 'A key appears twice in one mapping; which of them holds would be a guess.'),
    error('SP0009', 'anchor or alias', 'Anchors and aliases are refused: a clause says in its own place what it means, and nothing can be blown up by reference.'),
    error('SP0010', 'merge key', 'The merge key `<<` is refused, as are anchors.'),
    error('SP0011', 'tag', 'YAML tags are refused: every value is plain text, a number, true, false, a list or a mapping.'),
    error('SP0012', 'key is not text', 'Keys are text. A number, a list or nothing as a key is refused.'),
    error('SP0013', 'reserved key', 'Keys such as `__proto__` mean something to programs that read the policy and are refused.'),
    error('SP0014', 'nested too deep', 'A policy nests at most 32 levels.'),
    // The schema.
    error('SP0020', 'unknown key', 'A key that the language does not have. It would have no effect, so it is refused.'),
    error('SP0021', 'missing key', 'A key that must be there is not.'),
    error('SP0022', 'wrong type', 'A value of another type than the clause takes.'),
    error('SP0023', 'not one of the values', 'A value that is not one of those the clause takes.'),
    error('SP0024', 'out of range', 'A number, length or count outside of what the clause takes.'),
    error('SP0025', 'malformed value', 'A value that is not spelt as the clause takes it.'),
    // What a schema cannot say.
    error('SP0030', 'malformed size or time', 'Sizes and times carry a unit; a bare number would be a guess.'),
    error('SP0031', 'malformed host', 'A host is a lower-case name, punycode for other alphabets, with at most a leading `*.`.'),
    error('SP0032', 'wildcard over a public suffix', 'A wildcard such as `*.com` or `*.github.io` admits names that anybody can register.'),
    error('SP0033', 'malformed address range', 'A `cidr` is a network address and a prefix length, in canonical form.'),
    error('SP0034', 'malformed glob', 'Globs are relative to the workspace, without `..`, `!` or an absolute path.'),
    error('SP0035', 'not a plain path', 'Where a mount enforces a clause, it needs a path or directory, not a pattern.'),
    error('SP0036', 'clauses contradict', 'Two clauses that cannot both hold, such as `workspace: read-only` with `write`.'),
    error('SP0037', 'pattern does not compile', 'Patterns use the syntax of RE2.'),
    error('SP0038', 'malformed image reference', 'An image is `host` or registry/name:tag@sha256:….'),
    error('SP0039', 'malformed variable name', 'Environment variables have names of letters, digits and `_`.'),
    error('SP0040', 'malformed mount', 'A mount has a host path and an absolute, normal path inside that hides nothing of the sandbox.'),
    error('SP0041', 'unknown capability', 'A capability that the kernel does not have, or one that would let the code out.'),
    error('SP0042', 'malformed seccomp profile', 'An own seccomp profile is JSON as Docker reads it.'),
    error('SP0043', 'malformed waiver', 'A waiver names a clause of the language and a real date.'),
    error('SP0044', 'malformed input', 'An input whose rule contradicts itself or whose variable is taken.'),
    error('SP0045', 'duplicate entry', 'The same entry twice in one list: one of them is not what was meant.'),
    error('SP0046', 'malformed test', 'A test whose request cannot be read.'),
    error('SP0047', 'malformed path', 'A path of a policy, profile, program or toolchain that cannot be what was meant.'),
    // Layers.
    error('SP0060', 'wider than the parent', 'A clause of a child, phase or policy under a floor must lie within the one above it.'),
    error('SP0061', 'extends itself', 'Policies that extend one another in a circle.'),
    error('SP0062', 'too many layers', 'Policies extend at most 8 levels deep, and at most 64 files.'),
    error('SP0063', 'parents cannot be met', 'What two parents have in common cannot be worked out; the child has to state the clause.'),
    error('SP0064', 'phase wider than the policy', 'A clause of a phase must lie within the policy’s own.'),
    error('SP0065', 'unknown phase', 'A phase was asked for that the policy does not have.'),
];


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