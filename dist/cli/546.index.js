"use strict";
exports.id = 546;
exports.ids = [546];
exports.modules = {

/***/ 20546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pipRegistry: () => (/* binding */ pipRegistry)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6706);

/** pip's own reading of its configuration, and the constants that hold where there is none. */
const SCRIPT = `
import json
from pip._internal.configuration import Configuration
from pip._internal.models.index import PyPI
configuration = Configuration(isolated=False)
configuration.load()
print(json.dumps({"items": dict(configuration.items()), "index": PyPI.simple_url, "files": PyPI.file_storage_domain}))
`;
/** Sections in the order in which `pip install` heeds them. */
const SECTIONS = [':env:', 'install', 'global'];
/** The indexes of pip's environment, user and system configuration; where none is named, its own. */
async function pipRegistry(request) {
    const asked = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)('python3', ['-c', SCRIPT], request);
    if (!asked.ok)
        return asked.fact;
    const { items, index, files } = JSON.parse(asked.output);
    const valueOf = (key) => SECTIONS.map((section) => items[`${section}.${key}`]).find((value) => value !== undefined) ?? null;
    const own = valueOf('index-url');
    const extra = wordsOf(valueOf('extra-index-url'));
    const links = wordsOf(valueOf('find-links')).filter((link) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(link, '') !== null);
    const from = 'pip config';
    const hosts = [
        ...(own === null
            ? [(0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(index, "pip's own index"), (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(`https://${files}/`, "pip's own file storage")]
            : [(0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(own, `${from} index-url`)]),
        ...extra.map((url) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(url, `${from} extra-index-url`)),
        ...links.map((url) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .hostIn */ .yo)(url, `${from} find-links`)),
    ];
    const found = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(hosts);
    if (found.length === 0)
        return (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)('pip is configured with no index', 'Set one: pip config set global.index-url URL');
    const trusted = wordsOf(valueOf('trusted-host'));
    return {
        found: true,
        hosts: found,
        env: {
            ...(own === null ? {} : { PIP_INDEX_URL: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(own) }),
            ...(extra.length === 0 ? {} : { PIP_EXTRA_INDEX_URL: extra.map(_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri).join(' ') }),
            ...(links.length === 0 ? {} : { PIP_FIND_LINKS: links.map(_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri).join(' ') }),
            ...(trusted.length === 0 ? {} : { PIP_TRUSTED_HOST: trusted.join(' ') }),
        },
    };
}
function wordsOf(value) {
    return (value ?? '').split(/\s+/).filter((word) => word !== '');
}


/***/ })

};
;