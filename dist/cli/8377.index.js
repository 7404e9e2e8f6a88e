"use strict";
exports.id = 8377;
exports.ids = [8377];
exports.modules = {

/***/ 58377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goRegistry: () => (/* binding */ goRegistry)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6706);

/** Go's module proxies and its checksum database. `direct` stands for any host at all, so it admits none. */
async function goRegistry(request) {
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)('go', ['env', '-json', 'GOPROXY', 'GOSUMDB', 'GONOSUMDB', 'GONOPROXY'], request, {
        // Asking must not fetch a toolchain.
        GOTOOLCHAIN: 'local',
    });
    if (!asked.ok)
        return asked.fact;
    const { GOPROXY, GOSUMDB, GONOSUMDB, GONOPROXY } = JSON.parse(asked.output);
    const proxies = GOPROXY.split(/[,|]/).map((proxy) => proxy.trim());
    const hosts = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)([...proxies.map((proxy) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(proxy, 'go env GOPROXY')), sumdbHost(GOSUMDB)]);
    if (hosts.length === 0)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)('go is configured with no module proxy', 'Set one: go env -w GOPROXY=URL');
    const set = { GOSUMDB, GONOSUMDB, GONOPROXY };
    return {
        found: true,
        hosts,
        env: {
            // The separators say what happens after an error, so they stay.
            GOPROXY: GOPROXY.replace(/[^,|\s]+/g, (proxy) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(proxy, '') === null ? proxy : (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(proxy)),
            ...Object.fromEntries(Object.entries(set).filter(([, value]) => value !== '')),
        },
    };
}
/** `off`, or `NAME[+KEY] [URL]`: the database is at the URL, or at its name. */
function sumdbHost(value) {
    const [name = '', url] = value.split(/\s+/);
    if (name === '' || name === 'off')
        return null;
    return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(url ?? `https://${name.split('+')[0] ?? ''}/`, 'go env GOSUMDB');
}


/***/ })

};
;