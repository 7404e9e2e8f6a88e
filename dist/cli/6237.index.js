"use strict";
exports.id = 6237;
exports.ids = [6237,9899,8916,1654];
exports.modules = {

/***/ 88916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ anyProgram),
/* harmony export */   K: () => (/* binding */ ANY_PROGRAM)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13967);

/**
 * The decision of a policy that lets any program be started and looks for no pattern: it is the same for every
 * command line, so none has to be read. null for any other policy.
 */
function anyProgram({ commands }) {
    return commands.allow === null && commands.denyPatterns.length === 0
        ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .allow */ .cw)('commands.allow', ANY_PROGRAM)
        : null;
}
const ANY_PROGRAM = 'The policy lets any program be started.';


/***/ }),

/***/ 13967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ deny),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** A decision that permits. */
function allow(clause, reason) {
    return { verdict: 'allow', clause, reason, nearest: null, suggestion: null };
}
/** A decision that refuses; `nearest` and `suggestion` where there are any. */
function deny(clause, reason, more = {}) {
    return {
        verdict: 'deny',
        clause,
        reason,
        nearest: more.nearest ?? null,
        suggestion: more.suggestion ?? null,
    };
}
/**
 * Where a clause was written. A clause that has no place of its own (`commands.allow[1].args[0]`) gets that of
 * the nearest clause around it; null: nothing around it is written either, so it is a default.
 */
function originOf(loaded, clause) {
    for (let at = clause; at !== null; at = enclosing(at)) {
        if (Object.hasOwn(loaded.origins, at))
            return loaded.origins[at] ?? null;
    }
    return null;
}
/** The 1-based line of a clause, by the rules of `originOf`; null for a default. */
function lineOf(loaded, clause) {
    return originOf(loaded, clause)?.line ?? null;
}
function enclosing(clause) {
    const cut = Math.max(clause.lastIndexOf('.'), clause.lastIndexOf('['));
    return cut > 0 ? clause.slice(0, cut) : null;
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


/***/ }),

/***/ 69638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ askAction)
/* harmony export */ });
/* harmony import */ var _decide_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17605);
/* harmony import */ var _decide_command_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50910);
/* harmony import */ var _decide_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13967);
/* harmony import */ var _decide_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45754);
/* harmony import */ var _decide_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42507);
/* harmony import */ var _decide_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17146);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69273);







/** The field of a resolved policy that each limit is. */
const FIELD = {
    'wall-time': 'wallTime',
    'cpu-time': 'cpuTime',
    memory: 'memory',
    pids: 'pids',
    output: 'output',
};
/**
 * Would this policy permit what was done? Asked of `decide`; only the two things it has no question for, limits and
 * outputs, are compared here, as runs compare them.
 */
function askAction(policy, action, context = {}) {
    switch (action.kind) {
        case 'command':
            return (0,_decide_command_decide_js__WEBPACK_IMPORTED_MODULE_1__.decideArgv)(policy, action.argv, action.directory === null ? {} : { directory: action.directory });
        case 'name':
            return (0,_decide_host_js__WEBPACK_IMPORTED_MODULE_3__.decideHost)(policy, { host: action.host, port: null }, context);
        case 'connection':
            return askConnection(policy, action, context);
        case 'write':
            return (0,_decide_path_js__WEBPACK_IMPORTED_MODULE_4__.decideWrite)(policy, action.path);
        case 'output':
            return askOutput(policy, action.path);
        case 'limit':
            return askLimit(policy, action.limit, action.used);
    }
}
function askConnection(policy, { host, address, port, protocol: carried }, context) {
    if (carried === 'udp' || carried === 'other')
        return (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .deny */ .Xg)('egress.allow', `Rules admit TLS, HTTP and TCP, and this was ${carried}.`);
    const protocol = carried;
    if (host === null) {
        return address === null
            ? (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .deny */ .Xg)('egress.allow', 'Neither the name nor the address is known.')
            : (0,_decide_address_js__WEBPACK_IMPORTED_MODULE_0__/* .decideAddress */ .d)(policy, { address, port, rule: null, protocol }, context);
    }
    const named = (0,_decide_host_js__WEBPACK_IMPORTED_MODULE_3__.decideHost)(policy, { host, port, protocol }, context);
    if (named.verdict !== 'allow' || address === null)
        return named;
    return (0,_decide_address_js__WEBPACK_IMPORTED_MODULE_0__/* .decideAddress */ .d)(policy, { address, port, rule: named.rule, protocol }, context);
}
function askOutput(policy, path) {
    const { outputs } = policy.filesystem;
    const directory = path.endsWith('/');
    const index = (0,_decide_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlobs */ .tI)(outputs, { negation: 'yes' }).match(path.replace(/\/$/, ''), directory);
    return index < 0
        ? (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .deny */ .Xg)('filesystem.outputs', `No entry of outputs covers ${path}.`)
        : (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .allow */ .cw)(`filesystem.outputs[${String(index)}]`, `${JSON.stringify(outputs[index])} covers ${path}.`);
}
function askLimit({ limits }, limit, used) {
    const most = limits[FIELD[limit]];
    const clause = `limits.${limit}`;
    return used > most
        ? (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .deny */ .Xg)(clause, `${(0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .usedText */ .v)(limit, used)} were used, and the limit is ${(0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .usedText */ .v)(limit, most)}.`)
        : (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .allow */ .cw)(clause, `${(0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .usedText */ .v)(limit, used)} lie within ${(0,_action_js__WEBPACK_IMPORTED_MODULE_5__/* .usedText */ .v)(limit, most)}.`);
}


/***/ }),

/***/ 39210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusals: () => (/* binding */ refusals)
/* harmony export */ });
/* harmony import */ var _decide_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13967);
/* harmony import */ var _policy_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82395);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69638);



/** Questions between which others get their turn. */
const BATCH = 500;
/**
 * Which recorded actions a policy would refuse, each judged in the phase that held where the policy has one of that
 * name. Nothing is run, resolved or connected to.
 *
 * @param context What `registry` rules stand for, as the logs have it: no package manager is asked.
 */
async function refusals(loaded, evidence, context = {}) {
    const phases = new Map();
    const inPhase = (name) => {
        if (name === null)
            return loaded;
        const held = phases.get(name) ?? (0,_policy_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPhase */ .wI)(loaded, name) ?? loaded;
        phases.set(name, held);
        return held;
    };
    const refused = [];
    for (const [index, one] of evidence.entries()) {
        if (index % BATCH === BATCH - 1)
            await new Promise((done) => setImmediate(done));
        const held = inPhase(one.phase);
        const decision = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .askAction */ .w)(held.policy, one.action, context);
        if (decision.verdict !== 'allow')
            refused.push({ evidence: one, decision, origin: (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(held, decision.clause) });
    }
    return refused;
}


/***/ })

};
;