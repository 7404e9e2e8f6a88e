"use strict";
exports.id = 7752;
exports.ids = [7752];
exports.modules = {

/***/ 7752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeData: () => (/* binding */ escapeData),
/* harmony export */   escapeProperty: () => (/* binding */ escapeProperty),
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
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
    return [text, ...places, ...(help === null ? [] : [help])].map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .g).join('\n');
}
/** As the runner decodes it: percent first, then what would end the line. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property's value: also what would end the property. */
function escapeProperty(text) {
    return escapeData((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__.visible)(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
;