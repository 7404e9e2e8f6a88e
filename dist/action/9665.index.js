"use strict";
exports.id = 9665;
exports.ids = [9665];
exports.modules = {

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


/** schemas/lint-report.v1.schema.json; the version changes when a reader of the old one would break. */
function json(report) {
    const counts = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .Ot)(report.findings);
    const document = {
        v: 1,
        tool: { name: 'sandbox-policy', version: report.version },
        files: [...report.files],
        summary: { errors: counts.error, warnings: counts.warning, infos: counts.info },
        findings: report.findings.map(entry),
    };
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`;
}
function entry(finding) {
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help,
        at: where(finding.at),
        related: finding.related.map(({ message, at }) => ({ message, at: where(at) })),
        fix: finding.fix === null
            ? null
            : {
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ text, ...place }) => ({ at: where(place), text })),
            },
    };
}
function where(place) {
    const { start, end } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(place);
    return { file: place.file, start: point(start), end: point(end) };
}
function point({ line, column }) {
    return { line, column };
}


/***/ })

};
;