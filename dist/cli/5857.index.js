"use strict";
exports.id = 5857;
exports.ids = [5857,6257,7015];
exports.modules = {

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours text by ANSI SGR codes, or leaves it as it is. */
function painter(colour) {
    return (name, text) => (colour && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}


/***/ }),

/***/ 85857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyPretty: () => (/* binding */ verifyPretty)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47015);



/** Probes for people: a line for each clause, and one for each probe that did not hold. Ends with a line break. */
function verifyPretty(shown, options) {
    const { report, policy, remembered } = shown;
    const { bound } = report;
    const paint = (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.colour);
    const lines = [
        `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(policy)} ${bound.policy}`,
        `tier ${bound.tier}, plan ${bound.plan}${bound.image === null ? '' : `, image ${bound.image}`}`,
        `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(bound.enforcer)}, kernel ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(bound.kernel)}${remembered ? `; probed ${report.time}, nothing has changed since` : ''}`,
        '',
    ];
    for (const { clause, by, probes } of (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .byClause */ .NE)(report)) {
        const failed = probes.filter(({ verdict }) => verdict !== 'held');
        const mark = failed.length === 0
            ? paint('green', 'held  ')
            : paint('red', failed.some(({ verdict }) => verdict === 'leaked') ? 'LEAKED' : 'UNPROVEN');
        const count = `${String(probes.length - failed.length)} of ${String(probes.length)}`;
        lines.push(`${mark} ${clause.padEnd(24)} ${count.padStart(10)}  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(by)}`);
        for (const probe of failed)
            lines.push(`  ${paint('red', probe.verdict)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .probeText */ .Qc)(probe))}`);
        for (const note of new Set(probes.flatMap((probe) => (probe.note === null ? [] : [probe.note]))))
            lines.push(`  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(note)}`);
    }
    for (const { reason, what } of (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .byReason */ .UN)(report.notProbed))
        lines.push(`${paint('yellow', 'not probed')} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(what)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__.visible)(reason)}`);
    return `${lines.join('\n')}\n`;
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


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export visibleOutput */
/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/**
 * Controls (C0, DEL, C1), line and paragraph separators, zero-width and bidirectional characters, byte order
 * marks, tags, and halves of surrogate pairs.
 */
const INVISIBLE = 
// eslint-disable-next-line no-control-regex -- controls are what this looks for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const OLD_COMMAND = /##(?=\[)/g;
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter).replace(OLD_COMMAND, '#\\u{23}');
}
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line).replace(COMMAND_START, '$1\\u{3a}'))
        .join('\n');
}
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
function visibleOutput(line) {
    return line.split('\t').map(visible).join('\t').replace(COMMAND_START, '$1\\u{3a}');
}
/** A workflow command begins a line, even after blanks. */
const COMMAND_START = /^(\s*):(?=:)/;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
function visibleJson(json) {
    return json.replace(INVISIBLE_IN_JSON, jsonEscape).replace(/##\[/g, '##\\u005b');
}
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function escapeCharacter(character) {
    if (character === '\t')
        return '\\t';
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function jsonEscape(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
;