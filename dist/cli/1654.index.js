"use strict";
exports.id = 1654;
exports.ids = [1654];
exports.modules = {

/***/ 69273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionText: () => (/* binding */ actionText),
/* harmony export */   v: () => (/* binding */ usedText)
/* harmony export */ });
/* harmony import */ var _policy_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14948);

/** An action in a few words, much as one would ask `explain` about it. Holds the code's own text. */
function actionText(action) {
    switch (action.kind) {
        case 'command':
            return `run ${action.argv.join(' ')}`;
        case 'name':
            return `resolve ${action.host}`;
        case 'connection': {
            const { host, address, port } = action;
            const literal = address?.includes(':') === true ? `[${address}]` : (address ?? '?');
            const at = host !== null && address !== null ? ` at ${address}` : '';
            return `connect ${host ?? literal}:${String(port)}${at}`;
        }
        case 'write':
            return `write ${action.path}`;
        case 'output':
            return `output ${action.path}`;
        case 'limit':
            return `use ${usedText(action.limit, action.used)} of ${action.limit}`;
    }
}
/** An amount of a limit in its own unit. */
function usedText(limit, value) {
    if (limit === 'pids')
        return String(value);
    const kind = limit.endsWith('-time') ? 'time' : 'size';
    // Every unit divides nothing.
    return value === 0 ? (kind === 'time' ? '0ms' : '0B') : (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_0__/* .printQuantity */ .x)(value, kind);
}


/***/ })

};
;