"use strict";
exports.id = 7223;
exports.ids = [7223];
exports.modules = {

/***/ 87223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
const command = {
    name: 'audit',
    summary: 'read, check, repeat and learn from what a run left in its log',
    commands: [
        { name: 'show', summary: 'print the events of a log', load: () => Promise.all(/* import() */[__webpack_require__.e(1878), __webpack_require__.e(9183)]).then(__webpack_require__.bind(__webpack_require__, 9183)) },
        {
            name: 'verify',
            summary: 'say whether a log is whole and unchanged',
            load: () => Promise.all(/* import() */[__webpack_require__.e(1878), __webpack_require__.e(3219)]).then(__webpack_require__.bind(__webpack_require__, 43219)),
        },
        {
            name: 'summary',
            summary: 'count what happened, and what was denied',
            load: () => Promise.all(/* import() */[__webpack_require__.e(1878), __webpack_require__.e(4147)]).then(__webpack_require__.bind(__webpack_require__, 14147)),
        },
        {
            name: 'replay',
            summary: 'run the same command again under the same plan, and say what differs',
            load: () => __webpack_require__.e(/* import() */ 1589).then(__webpack_require__.bind(__webpack_require__, 61589)),
        },
        {
            name: 'learn',
            summary: 'print the least that recorded runs needed, as lines of a policy',
            load: () => Promise.all(/* import() */[__webpack_require__.e(1878), __webpack_require__.e(4072), __webpack_require__.e(9766)]).then(__webpack_require__.bind(__webpack_require__, 29766)),
        },
    ],
};


/***/ })

};
;