"use strict";
exports.id = 6955;
exports.ids = [6955];
exports.modules = {

/***/ 6277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nativeProgramNear)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** From a bundle in dist/cli or dist/action, and from a module of src/ or build/ two folders deep. */
const FOLDERS = ['../native', '../../dist/native', '../../../dist/native'];
/**
 * The launcher and init that belongs to this installation, by the architecture as Node names it. `moduleUrl` is
 * the caller's `import.meta.url`. Null when there is none for this machine.
 */
function nativeProgramNear(moduleUrl, arch) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (const folder of FOLDERS) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, folder, arch, 'sandbox-init');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return path;
        }
        catch {
            // Not in this layout.
        }
    }
    return null;
}


/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nativeProgram: () => (/* binding */ nativeProgram)
/* harmony export */ });
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25686);
/* harmony import */ var _host_native_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6277);


/**
 * The native program for this machine: init and launcher of every tier.
 *
 * @returns Its absolute path.
 * @throws SetupError where there is none.
 */
function nativeProgram() {
    if (process.platform !== 'linux') {
        throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`nothing can be run in a sandbox on ${process.platform} yet`, 'run on Linux');
    }
    const path = (0,_host_native_program_js__WEBPACK_IMPORTED_MODULE_1__/* .nativeProgramNear */ .q)(require("url").pathToFileURL(__filename).href, process.arch);
    if (path === null) {
        throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`this package holds no sandbox-init for ${process.arch}`, 'run on x86-64 or arm64');
    }
    return path;
}


/***/ })

};
;