"use strict";
exports.id = 615;
exports.ids = [615];
exports.modules = {

/***/ 20615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintWorkflow: () => (/* binding */ lintWorkflow)
/* harmony export */ });
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54938);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68181);
/* harmony import */ var _ignores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13147);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45314);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58180);





/**
 * How a GitHub workflow uses the sandbox, by its text. `file` is what findings call it. One that can't be read as a
 * whole is judged by no rule, and says so. Comments silence findings as in policies. Never throws for any text.
 */
function lintWorkflow(text, file, rules = _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKFLOW_RULES */ .K) {
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkflow */ .S)(text, file);
    const documents = new Map([[file, read.document]]);
    if (!read.ok)
        return { findings: read.findings, documents };
    const found = [];
    for (const { meta, check } of rules)
        (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .runRule */ .OA)(meta, () => check(read.workflow), found, () => ({ kind: 'file', file }));
    const known = new Set(rules.map(({ meta }) => meta.id));
    const findings = (0,_ignores_js__WEBPACK_IMPORTED_MODULE_2__/* .applyIgnores */ .w)(found, [read.document], known, ({ location }) => (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .e)(location, documents));
    return { findings, documents };
}


/***/ })

};
;