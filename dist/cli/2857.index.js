"use strict";
exports.id = 2857;
exports.ids = [2857,9899];
exports.modules = {

/***/ 62857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideInput: () => (/* binding */ decideInput)
/* harmony export */ });
/* harmony import */ var _policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60688);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13967);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39899);
/* harmony import */ var _per_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71809);




const compiledPatterns = (0,_per_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .perPolicy */ .s)(() => new Map());
/**
 * May a caller hand in this value? `pattern` must be found in it. A pattern runs in linear time (RE2); its engine
 * is loaded when the first pattern is met.
 */
function decideInput(policy, name, value) {
    const { inputs } = policy;
    const rule = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (rule === undefined) {
        const like = (0,_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, Object.keys(inputs));
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .deny */ .Xg)('inputs', `The policy has no input named ${JSON.stringify(name)}.`, {
            nearest: like === null ? null : { clause: `inputs.${like}`, differs: `it is named ${like}` },
            suggestion: {
                change: 'set',
                clause: `inputs.${name}`,
                add: { type: 'string', 'max-length': Math.max(1, Array.from(value).length) },
            },
        });
    }
    const clause = `inputs.${name}`;
    const problem = mismatch(policy, rule, value);
    return problem === null
        ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .cw)(clause, `The value is a ${rule.type} as the input asks.`)
        : (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .deny */ .Xg)(clause, `The value ${problem}.`);
}
/** What is wrong with a value, as the rest of a sentence; null when nothing is. */
function mismatch(policy, rule, value) {
    switch (rule.type) {
        case 'string': {
            if (value.includes('\0'))
                return 'holds a NUL character, which no variable can carry';
            const length = Array.from(value).length;
            if (rule.maxLength !== null && length > rule.maxLength) {
                return `has ${length} characters, more than max-length ${rule.maxLength}`;
            }
            if (rule.enum !== null && !rule.enum.includes(value)) {
                return `is none of ${rule.enum.map((one) => JSON.stringify(one)).join(', ')}`;
            }
            if (rule.pattern !== null && !pattern(policy, rule.pattern)(value)) {
                return `doesn't match the pattern ${JSON.stringify(rule.pattern)}`;
            }
            return null;
        }
        case 'integer':
            if (!/^-?(0|[1-9]\d*)$/.test(value))
                return 'is no integer';
            if (!Number.isSafeInteger(Number(value)))
                return 'is an integer too large to be exact';
            return outOfRange(rule, Number(value));
        case 'number':
            if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value))
                return 'is no number';
            if (!Number.isFinite(Number(value)))
                return 'is a number too large to be held';
            return outOfRange(rule, Number(value));
        case 'boolean':
            return value === 'true' || value === 'false' ? null : 'is neither true nor false';
        case 'null':
            return value === '' || value === 'null' ? null : 'is there, and the input takes none';
    }
}
function outOfRange(rule, value) {
    if (rule.minimum !== null && value < rule.minimum)
        return `is below the minimum ${rule.minimum}`;
    if (rule.maximum !== null && value > rule.maximum)
        return `is above the maximum ${rule.maximum}`;
    return null;
}
/** Validation has compiled every pattern before; one that fails here throws, and nothing is permitted. */
function pattern(policy, text) {
    const known = compiledPatterns(policy).get(text);
    if (known !== undefined)
        return known;
    const compiled = (0,_policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(text);
    const test = (value) => compiled.matcher(value).find();
    compiledPatterns(policy).set(text, test);
    return test;
}


/***/ }),

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


/***/ }),

/***/ 71809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ perPolicy)
/* harmony export */ });
/**
 * Makes `build` run once for each policy: policies never change, so what was compiled from one is kept for as
 * long as it lives.
 */
function perPolicy(build) {
    const built = new WeakMap();
    return (policy) => {
        let entry = built.get(policy);
        if (entry === undefined) {
            entry = { value: build(policy) };
            built.set(policy, entry);
        }
        return entry.value;
    };
}


/***/ })

};
;