"use strict";
exports.id = 5838;
exports.ids = [5838,9899];
exports.modules = {

/***/ 75838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideEnv: () => (/* binding */ decideEnv),
/* harmony export */   looksLikeCredential: () => (/* reexport safe */ _policy_values_credential_js__WEBPACK_IMPORTED_MODULE_1__.P)
/* harmony export */ });
/* harmony import */ var _policy_values_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13967);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39899);




/**
 * Files by which a step speaks to its runner; whoever can write them sets variables, PATH and outputs of later
 * steps. They are no secrets, so `secret` doesn't pass them either.
 */
const RUNNER_FILES = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
/** Variables that the sandbox sets itself, for the message alone. */
const OWN = new Set(['HOME', 'TMPDIR', 'PATH', 'LANG', 'TZ', 'USER', 'LOGNAME', 'PWD']);
/**
 * May the host's variable of this name be seen inside? `pass` never passes what looks like a credential; `secret`
 * does, by the whole name. `set` is a value of the policy's own, so the host's stays outside; PATH is always the sandbox's own.
 */
function decideEnv({ env }, name) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env.pass', `${JSON.stringify(name)} is no name of a variable.`);
    }
    if (RUNNER_FILES.has(name.toUpperCase())) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env', `${name} names a file that steers later steps of the job, and never passes.`);
    }
    if (Object.hasOwn(env.set, name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)(`env.set.${name}`, `The policy gives ${name} a value of its own; the host's is not seen.`);
    }
    if (name === 'PATH')
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env.pass', `The sandbox has its own ${name}; the host's is never passed.`);
    const secret = env.secret.indexOf(name);
    if (secret >= 0)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)(`env.secret[${secret}]`, `${name} is passed as a secret.`);
    const passed = env.pass.findIndex((entry) => entry.endsWith('*') ? entry !== '*' && name.startsWith(entry.slice(0, -1)) : entry === name);
    if (name === 'CI' && passed < 0) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)('env.pass', 'CI is seen inside wherever the host sets it, whatever the policy passes.');
    }
    const asSecret = { change: 'append', clause: 'env.secret', add: [name] };
    if ((0,_policy_values_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeCredential */ .P)(name)) {
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)(passed < 0 ? 'env.secret' : `env.pass[${passed}]`, passed < 0
            ? `${name} looks like a credential, and secret doesn't name it.`
            : `${name} looks like a credential, which pass never passes; secret says that it is meant.`, {
            nearest: passed < 0
                ? null
                : {
                    clause: `env.pass[${passed}]`,
                    differs: `${String(env.pass[passed])} is in pass, not in secret`,
                },
            suggestion: asSecret,
        });
    }
    if (passed >= 0)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .allow */ .cw)(`env.pass[${passed}]`, `${String(env.pass[passed])} passes ${name}.`);
    const like = (0,_near_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, env.pass.filter((entry) => !entry.endsWith('*')));
    return (0,_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .deny */ .Xg)('env.pass', OWN.has(name)
        ? `The sandbox has its own ${name}; the host's is not passed.`
        : `Nothing passes ${name}, and no other variable of the host is seen inside.`, {
        nearest: like === null ? null : { clause: `env.pass[${env.pass.indexOf(like)}]`, differs: `it names ${like}` },
        suggestion: { change: 'append', clause: 'env.pass', add: [name] },
    });
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


/***/ })

};
;