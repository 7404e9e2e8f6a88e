"use strict";
exports.id = 2121;
exports.ids = [2121];
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

/***/ 82121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6257);
/* harmony import */ var _run_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39932);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33192);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28230);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);





const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'clean',
    summary: 'remove leftovers of killed runs',
    usage: '',
    description: 'Containers, volumes, mounts, cgroups and private folders whose run is no more; changes that were being applied\n' +
        'are finished or undone. Runs under way are left alone, and audit logs stay. Every run begins with the same.',
    options: {},
    positionals: { min: 0, max: 0 },
    examples: [{ command: 'sandbox-policy clean', says: 'after a job was killed' }],
    async run(_args, io) {
        const home = (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .l)(io);
        const { cleanAll } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(2350), __webpack_require__.e(8993), __webpack_require__.e(899), __webpack_require__.e(3541)]).then(__webpack_require__.bind(__webpack_require__, 10899));
        const cleaned = await cleanAll((0,_run_places_js__WEBPACK_IMPORTED_MODULE_0__/* .makePlaces */ .H)((0,_run_places_js__WEBPACK_IMPORTED_MODULE_0__/* .stateHomeOf */ .s)(io.env, home)), io.env, home);
        for (const problem of cleaned.problems)
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(io.stderr, `sandbox-policy: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_4__.visible)(problem)}\n`);
        const lines = cleaned.runs.map((run) => `removed what was left of run ${run}\n`);
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(io.stdout, lines.length === 0 ? 'nothing was left\n' : lines.join(''));
        return cleaned.problems.length === 0 ? 0 : 1;
    },
});


/***/ })

};
;