"use strict";
exports.id = 9163;
exports.ids = [9163];
exports.modules = {

/***/ 39163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cargoRegistry: () => (/* binding */ cargoRegistry)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6706);



const TIMEOUT = 20_000;
const MAX_CONFIG = 64 * 1024;
/** Cargo writes there, and what a toolchain's CARGO_HOME names is read-only inside. */
const CARGO_HOME = '/home/sandbox/.cargo';
/** crates.io as cargo itself names it, and what its index says it downloads from. */
async function cargoRegistry(request) {
    // Cargo tells its configuration to nightly users, or to whoever says that he knows what that means.
    const unstable = { RUSTC_BOOTSTRAP: '1' };
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)('cargo', ['-Zunstable-options', 'config', 'get', '--format', 'json'], request, unstable);
    if (!asked.ok)
        return asked.fact;
    const { source } = JSON.parse(asked.output);
    if (source !== undefined && Object.keys(source).length > 0)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)("cargo's sources are replaced by its configuration, which this version can't set inside", 'Name the hosts of the replacement instead, and give the code a configuration of its own.');
    const index = await ownIndex(request);
    if (index === null)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)('cargo does not say where its own index is', 'Name the hosts instead.');
    try {
        const { dl } = JSON.parse(await fetchText(`${index}config.json`, request.caBundle));
        const hosts = (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)([(0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .hostIn */ .yo)(index, "cargo's own index"), (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .hostIn */ .yo)(dl, "config.json of cargo's index")]);
        return { found: true, hosts, env: { CARGO_HOME } };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(`the index ${index} could not be asked where crates are: ${reason}`, null);
    }
}
/** The address is a constant in the program: there is no command that prints it. */
async function ownIndex(request) {
    const path = (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .programPath */ .kx)('cargo', request);
    if (path === null)
        return null;
    // A rustup shim holds no such constant; it says which program it stands for.
    const real = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)('rustup', ['which', 'cargo'], request);
    for (const candidate of [path, ...(real.ok ? [real.output.trim()] : [])]) {
        const found = /sparse\+(https:\/\/[a-z0-9.-]+\/)/.exec((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(candidate)).toString('latin1'));
        if (found?.[1] !== undefined)
            return found[1];
    }
    return null;
}
async function fetchText(url, caBundle) {
    const ca = caBundle === null ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(caBundle);
    return new Promise((resolve, reject) => {
        const asking = (0,node_https__WEBPACK_IMPORTED_MODULE_1__.get)(url, { timeout: TIMEOUT, ...(ca === undefined ? {} : { ca }) }, (answer) => {
            const chunks = [];
            let size = 0;
            answer.on('data', (chunk) => {
                size += chunk.length;
                if (size > MAX_CONFIG)
                    asking.destroy(new Error('it answers too much'));
                chunks.push(chunk);
            });
            answer.on('end', () => {
                if (answer.statusCode === 200)
                    resolve(Buffer.concat(chunks).toString('utf8'));
                else
                    reject(new Error(`it answers ${String(answer.statusCode)}`));
            });
            answer.on('error', reject);
        });
        asking.on('timeout', () => asking.destroy(new Error('no answer in time')));
        asking.on('error', reject);
    });
}


/***/ })

};
;