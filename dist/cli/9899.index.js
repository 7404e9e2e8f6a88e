"use strict";
exports.id = 9899;
exports.ids = [9899];
exports.modules = {

/***/ 39899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   nY: () => (/* binding */ drawnAs),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66905);

/**
 * The candidate nearest to a word, for naming what was probably meant: at most two edits away, one for a word of
 * five letters or fewer, none for one of two; null when there is none.
 */
function nearest(word, candidates) {
    const most = Math.min(2, Math.floor(word.length / 3));
    let best = null;
    let least = most + 1;
    for (const candidate of candidates) {
        const edits = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .I)(word, candidate, least - 1);
        if (edits < least) {
            least = edits;
            best = candidate;
        }
    }
    return best;
}
/** Letters of other alphabets that are drawn like Latin ones, for saying what a name only looks like. */
const LOOKS_LIKE = {
    а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', ӏ: 'l', о: 'o', р: 'p', ѕ: 's', у: 'y', х: 'x', ԝ: 'w',
    α: 'a', ο: 'o', ρ: 'p', ν: 'v', υ: 'u', ι: 'i', κ: 'k', ɡ: 'g', ı: 'i', ⅼ: 'l', ⅰ: 'i', ｍ: 'm',
}; // prettier-ignore
/** The ASCII text that a text with look-alike or invisible characters is drawn as; null when it is ASCII already. */
function drawnAs(text) {
    // eslint-disable-next-line no-control-regex -- the point is to tell ASCII from the rest
    if (/^[\x00-\x7f]*$/.test(text))
        return null;
    return Array.from(text.normalize('NFKC'))
        .map((letter) => LOOKS_LIKE[letter] ?? letter)
        .join('')
        .replace(/\p{Cf}|\p{Mn}/gu, '');
}
/** The code points beyond ASCII of a text, as `U+0441`, for messages. */
function codePoints(text) {
    const points = Array.from(text)
        .map((letter) => letter.codePointAt(0) ?? 0)
        .filter((point) => point > 0x7e || point < 0x20)
        .map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
    return [...new Set(points)].slice(0, 4).join(', ');
}


/***/ })

};
;