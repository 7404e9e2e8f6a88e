"use strict";
exports.id = 5745;
exports.ids = [5745];
exports.modules = {

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Types a command's arguments from its own options. A module exports `command = defineCommand({…})`. */
function defineCommand(command) {
    // The parser fills every option of `O` by its spec, so the wider type is only a loss of names.
    return command;
}


/***/ }),

/***/ 75745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33192);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);



const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: 'schema',
    summary: "print the policy's JSON Schema",
    usage: '',
    description: 'For editors and other validators. Policies name it in their first line, the modeline.',
    options: {},
    positionals: { min: 0, max: 0 },
    examples: [{ command: 'sandbox-policy schema > policy.v1.schema.json', says: 'keep a copy for an editor' }],
    async run(_args, io) {
        // From the program itself rather than from a file beside it: the bundle is then all that is needed.
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(io.stdout, `${JSON.stringify((0,_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .wh)(), null, 2)}\n`);
        return 0;
    },
});


/***/ })

};
;