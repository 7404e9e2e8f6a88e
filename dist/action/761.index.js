"use strict";
exports.id = 761;
exports.ids = [761];
exports.modules = {

/***/ 90761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffJson: () => (/* binding */ diffJson)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6257);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31505);



/** schemas/policy-diff.v1.schema.json; the version changes when a reader of the old one would break. */
function diffJson(report) {
    const document = {
        v: 1,
        tool: { name: 'sandbox-policy', version: report.version },
        base: { ...report.base },
        head: { ...report.head },
        summary: { ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(report.changes), equal: report.equal.length },
        changes: report.changes.map(({ change, clause, phase, message, witness, base, head }) => ({
            change,
            clause,
            phase,
            message,
            witness: witness === null ? null : { text: witness.text, question: { ...witness.question } },
            base: place(base),
            head: place(head),
        })),
        equal: [...report.equal],
    };
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`;
}
function place(at) {
    const { start, end } = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOfPlace */ .XY)(at);
    return {
        stated: at.stated,
        file: at.file,
        start: { line: start.line, column: start.column },
        end: { line: end.line, column: end.column },
    };
}


/***/ })

};
;