"use strict";
exports.id = 8819;
exports.ids = [8819];
exports.modules = {

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
const command = {
    name: 'vm',
    summary: 'make and keep what virtual machines are started from',
    commands: [
        {
            name: 'build',
            summary: 'make the kernel and the initial file system of guests',
            load: () => Promise.all(/* import() */[__webpack_require__.e(4515), __webpack_require__.e(7588)]).then(__webpack_require__.bind(__webpack_require__, 77588)),
        },
        {
            name: 'list',
            summary: 'say what is kept, with sizes',
            load: () => Promise.all(/* import() */[__webpack_require__.e(4515), __webpack_require__.e(1702)]).then(__webpack_require__.bind(__webpack_require__, 51702)),
        },
        {
            name: 'prune',
            summary: 'remove root file systems, and kernels that are used no more',
            load: () => Promise.all(/* import() */[__webpack_require__.e(4515), __webpack_require__.e(4352)]).then(__webpack_require__.bind(__webpack_require__, 14352)),
        },
    ],
};


/***/ })

};
;