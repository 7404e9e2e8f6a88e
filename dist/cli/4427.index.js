"use strict";
exports.id = 4427;
exports.ids = [4427];
exports.modules = {

/***/ 74427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFloor: () => (/* binding */ readFloor)
/* harmony export */ });
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52714);
/* harmony import */ var _policy_narrow_within_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65708);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53143);



/** Reads the policy that `--floor` names. Throws UnreadableFile: a floor that isn't there is never no floor. */
function readFloor(io, path) {
    const { loaded, findings, documents } = (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)((0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(io, path), {
        path,
        read: (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .policyReader */ .CE)(io),
        directory: io.cwd,
    });
    return {
        findings,
        documents,
        check: loaded === null ? () => [] : (policy) => (0,_policy_narrow_within_js__WEBPACK_IMPORTED_MODULE_1__.within)(policy, loaded),
    };
}


/***/ })

};
;