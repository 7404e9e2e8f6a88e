"use strict";
exports.id = 7752;
exports.ids = [7752,6257];
exports.modules = {

/***/ 67752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeData: () => (/* binding */ escapeData),
/* harmony export */   escapeProperty: () => (/* binding */ escapeProperty),
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


const COMMANDS = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
};
/**
 * Findings as GitHub workflow commands: the runner makes annotations of them. One line each; text from
 * policies can't end a line or a property, so it can't begin a command of its own.
 */
function github(report) {
    return report.findings.map((finding) => `${annotation(finding)}\n`).join('');
}
function annotation(finding) {
    const { start, end } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(finding.at);
    const oneLine = start.line === end.line;
    const properties = [
        ['file', finding.at.file],
        ['line', String(start.line)],
        // The runner drops columns of a range over several lines, so such a finding is marked where it begins.
        ['endLine', String(start.line)],
        ['col', String(start.column)],
        ['endColumn', String(oneLine ? end.column : start.column)],
        ['title', `${finding.rule} (${finding.severity})`],
    ];
    const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
    return `::${COMMANDS[finding.severity]} ${written}::${escapeData(message(finding))}`;
}
function message({ message: text, help, related }) {
    const places = related.map(({ message: note, at }) => `${note} (${at.file}:${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(at).start.line}:${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(at).start.column})`);
    return [text, ...places, ...(help === null ? [] : [help])].map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB).join('\n');
}
/** As the runner decodes it: percent first, then what would end the line. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property's value: also what would end the property. */
function escapeProperty(text) {
    return escapeData((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.visible)(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
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