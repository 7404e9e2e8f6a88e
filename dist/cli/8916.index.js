"use strict";
exports.id = 8916;
exports.ids = [8916];
exports.modules = {

/***/ 88916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ anyProgram),
/* harmony export */   K: () => (/* binding */ ANY_PROGRAM)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13967);

/**
 * The decision of a policy that lets any program be started and looks for no pattern: it is the same for every
 * command line, so none has to be read. null for any other policy.
 */
function anyProgram({ commands }) {
    return commands.allow === null && commands.denyPatterns.length === 0
        ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .allow */ .cw)('commands.allow', ANY_PROGRAM)
        : null;
}
const ANY_PROGRAM = 'The policy lets any program be started.';


/***/ })

};
;