"use strict";
exports.id = 1981;
exports.ids = [1981];
exports.modules = {

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleInfo: () => (/* binding */ ruleInfo)
/* harmony export */ });
/* unused harmony export CATALOGUE */
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9732);
/* harmony import */ var _meta_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3965);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9070);



/** Every rule there is: of the file and its schema, of the policy's meaning, of linting itself; by id. */
const CATALOGUE = [
    ..._policy_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_RULES */ .b.map(({ id, severity, title }) => ({ id, severity, title })),
    ..._rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.map(({ meta }) => meta),
    ...Object.values(_meta_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .META_RULES */ .q),
].sort((a, b) => (a.id < b.id ? -1 : 1));
/** A rule by its id. Throws a TypeError for an id that no rule has: a finding can't have one. */
function ruleInfo(id) {
    const entry = CATALOGUE.find((rule) => rule.id === id);
    if (entry === undefined)
        throw new TypeError(`no rule ${id}`);
    return entry;
}


/***/ })

};
;