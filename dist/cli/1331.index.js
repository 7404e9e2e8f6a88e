"use strict";
exports.id = 1331;
exports.ids = [1331];
exports.modules = {

/***/ 11331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixText: () => (/* binding */ fixText)
/* harmony export */ });
/* unused harmony export applyEdits */
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68181);

/** A fix may uncover another; a text that still changes after this many is left as it is then. */
const MOST_ROUNDS = 20;
/**
 * Makes the fixes that findings offer for the policy's own file, one at a time, each against the text as it then
 * is. A fix is kept only when the text it leaves is a valid policy that permits nothing more than before; whatever
 * a rule believes, this is asked of the two policies themselves.
 */
async function fixText(text, options) {
    let current = text;
    let result = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .lintText */ .DA)(current, options);
    const made = [];
    const refused = new Set();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const next = result.findings.find((finding) => isFixable(finding, options.path) && !refused.has(keyOf(finding)));
        if (next?.fix === undefined)
            break;
        const attempt = applyEdits(current, next.fix.edits);
        const after = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .lintText */ .DA)(attempt, options);
        if (await isSafe(result, after)) {
            current = attempt;
            result = after;
            made.push(next.fix.title);
        }
        else {
            refused.add(keyOf(next));
        }
    }
    return { text: current, made, result };
}
function isFixable(finding, file) {
    return finding.fix !== undefined && finding.fix.edits.every((edit) => edit.file === file);
}
function keyOf(finding) {
    return `${finding.rule} ${finding.message}`;
}
/** The new text is valid, and its policy lies within the old one. */
async function isSafe(before, after) {
    if (before.loaded === null || after.loaded === null)
        return false;
    if (before.loaded.digest === after.loaded.digest)
        return true;
    const { within } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65708));
    return within(after.loaded, before.loaded).length === 0;
}
/** A text with its stretches replaced. Edits don't overlap. */
function applyEdits(text, edits) {
    return [...edits]
        .sort((a, b) => b.start - a.start)
        .reduce((current, { start, end, text: by }) => current.slice(0, start) + by + current.slice(end), text);
}


/***/ })

};
;