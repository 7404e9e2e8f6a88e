"use strict";
exports.id = 907;
exports.ids = [907];
exports.modules = {

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyJson: () => (/* binding */ verifyJson)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

/** schemas/verify-report.v1.schema.json; the version changes when a reader of the old one would break. */
function verifyJson(report) {
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(report, null, 2))}\n`;
}


/***/ })

};
;