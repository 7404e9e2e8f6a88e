"use strict";
exports.id = 1274;
exports.ids = [1274];
exports.modules = {

/***/ 51274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   npmRegistry: () => (/* binding */ npmRegistry)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6706);

/** The registries of npm's user and system configuration, scoped ones included. */
async function npmRegistry(request) {
    // Credentials are left out of the list by npm itself.
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)('npm', ['config', 'list', '--json'], request);
    if (!asked.ok)
        return asked.fact;
    const config = JSON.parse(asked.output);
    const named = Object.entries(config).flatMap(([key, value]) => typeof value === 'string' && (key === 'registry' || /^@[^:]+:registry$/.test(key))
        ? [[key, value]]
        : []);
    const hosts = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(named.map(([key, value]) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(value, `npm config get ${key}`)));
    if (hosts.length === 0)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)('npm is configured with no registry', 'Set one: npm config set registry URL');
    const env = named.map(([key, value]) => [`npm_config_${key}`, (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(value)]);
    return { found: true, hosts, env: Object.fromEntries(env) };
}


/***/ })

};
;