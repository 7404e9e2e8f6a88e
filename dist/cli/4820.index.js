"use strict";
exports.id = 4820;
exports.ids = [4820];
exports.modules = {

/***/ 84820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replaceFile: () => (/* binding */ replaceFile)
/* harmony export */ });
/* unused harmony export ChangedMeanwhile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** The file changed between reading and writing: neither text may be lost. */
class ChangedMeanwhile extends Error {
    name = 'ChangedMeanwhile';
}
/**
 * Replaces a file's text in one step: readers see the old text or the new, never a part. Mode and a link that
 * leads to the file stay. Throws ChangedMeanwhile when the file no longer holds `before`, else what the file
 * system says; on any failure the file is as it was and nothing is left beside it.
 */
async function replaceFile(path, before, after) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(file);
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), `.sandbox-policy-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL, mode & 0o777);
        try {
            await handle.writeFile(after);
            await handle.chmod(mode & 0o777);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file)).equals(Buffer.from(before))) {
            throw new ChangedMeanwhile(`${path} changed while it was being fixed; nothing was written`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, file);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ })

};
;