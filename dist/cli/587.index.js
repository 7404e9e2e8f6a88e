"use strict";
exports.id = 587;
exports.ids = [587,6905,9899,5838];
exports.modules = {

/***/ 90587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ baseEnvironment),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   _l: () => (/* binding */ pathInside),
/* harmony export */   hB: () => (/* binding */ INIT_PATH),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   r2: () => (/* binding */ hostCaBundle),
/* harmony export */   rT: () => (/* binding */ TMPDIR),
/* harmony export */   ve: () => (/* binding */ inWorkspace),
/* harmony export */   yA: () => (/* binding */ HOSTNAME),
/* harmony export */   yZ: () => (/* binding */ HOME)
/* harmony export */ });
/* harmony import */ var _decide_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75838);

const HOME = '/home/sandbox';
const TMPDIR = '/tmp';
const HOSTNAME = 'sandbox';
const INIT_PATH = '/run/sandbox-policy/init';
const DEFAULT_PATH = ['/usr/local/bin', '/usr/bin', '/bin'];
/** Variables by which the common clients find a bundle of certificate authorities. */
const CA_VARIABLES = [
    'SSL_CERT_FILE',
    'CURL_CA_BUNDLE',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'PIP_CERT',
    'GIT_SSL_CAINFO',
    'CARGO_HTTP_CAINFO',
];
/** The sandbox's own variables, before anything is passed or set. */
function baseEnvironment(policy, facts, view) {
    const host = policy.image.kind === 'host';
    const caBundle = hostCaBundle(policy, facts);
    return {
        HOME,
        TMPDIR,
        USER: 'sandbox',
        LOGNAME: 'sandbox',
        SHELL: '/bin/sh',
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        // The workspace may have another owner; command scope is one that git heeds for this (git-config(1)).
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        ...(host ? visibleToolchainEnv(facts, view) : {}),
        ...(caBundle === null ? {} : Object.fromEntries(CA_VARIABLES.map((name) => [name, caBundle]))),
    };
}
/** The host's certificate authorities, as a path inside; null when the image's are trusted or the host has none. */
function hostCaBundle(policy, facts) {
    const wanted = policy.tls.ca === 'host' || (policy.tls.ca === 'auto' && policy.image.kind === 'host') ? true : false;
    return wanted ? facts.caBundle : null;
}
/** PATH inside: what the policy sets, else the toolchains before the system's folders; null: the image's own. */
function pathInside(policy, toolchainBins) {
    const set = policy.env.set['PATH'];
    if (set !== undefined)
        return set;
    if (policy.image.kind === 'image')
        return null;
    return [...new Set([...toolchainBins, ...DEFAULT_PATH])].join(':');
}
/**
 * The variables of a command: the sandbox's own, then the host's that the policy passes, then what it sets, then
 * the caller's for this command. `hostEnv` is the tool's environment or the part of it that the plan names;
 * nothing else of it gets through. PATH is the plan's; with an image, `imageEnv` (what the image configures)
 * comes first of all and gives PATH.
 */
function environmentOf(plan, hostEnv, commandEnv = {}, imageEnv = {}) {
    const passed = {};
    for (const [name, value] of Object.entries(hostEnv)) {
        if (value !== undefined && (0,_decide_env_js__WEBPACK_IMPORTED_MODULE_0__.decideEnv)(plan, name).verdict === 'allow')
            passed[name] = value;
    }
    const path = plan.path ?? imageEnv['PATH'] ?? DEFAULT_PATH.join(':');
    return { ...imageEnv, ...plan.env.base, ...passed, ...plan.env.set, ...commandEnv, PATH: path };
}
/** JAVA_HOME and the like, where they name something that is mounted. */
function visibleToolchainEnv(facts, view) {
    const mounted = view.flatMap((entry) => (entry.kind === 'bind' ? [entry.target] : []));
    const visible = (path) => mounted.some((target) => path === target || path.startsWith(`${target}/`));
    return Object.fromEntries(Object.entries(facts.toolchainEnv).filter(([, path]) => visible(path)));
}
/** Whether a path lies in a folder or is it. Both absolute and normalised. */
function isWithin(path, folder) {
    return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}
/** An absolute path of something named relative to the workspace, inside; the same on the host. */
function inWorkspace(bindings, relative) {
    const trimmed = relative.replace(/^\.?\//, '').replace(/\/+$/, '');
    return trimmed === '' || trimmed === '.' ? bindings.workspace : `${bindings.workspace}/${trimmed}`;
}


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


/***/ }),

/***/ 66905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ distance),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment, the
 * restricted form of Damerau and Levenshtein's distance. Gives `limit + 1` as soon as it must be more than `limit`.
 */
function distance(from, to, limit) {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
            }
            row.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return previous[to.length] ?? limit + 1;
}
const plainForm = (word) => word.toLowerCase().replace(/[_\s-]/g, '');
/** The candidate that was probably meant, or null. Case, `-` and `_` don't count; one edit in three letters does. */
function nearest(word, candidates) {
    if (word.length > 64)
        return null;
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const cost = plainForm(word) === plainForm(candidate) ? 0 : distance(word, candidate, limit);
        if (cost < least) {
            best = candidate;
            least = cost;
        }
    }
    return best;
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ looksLikeCredential)
/* harmony export */ });
const CREDENTIAL_WORD = /(?:^|_)(?:TOKEN|SECRET|SECRETS|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|CREDENTIAL|CREDENTIALS|AUTH|APIKEY|API_KEY|ACCESS_KEY|ACCESS_KEY_ID|PRIVATE_KEY|SIGNING_KEY|ENCRYPTION_KEY|DEPLOY_KEY|SSH_KEY|PAT)(?:_|$)/;
/** Whether a variable's name says that it holds a credential: `ACTIONS_*`, `GITHUB_TOKEN`, `*_TOKEN` and their like. */
function looksLikeCredential(name) {
    const upper = name.toUpperCase();
    if (upper === 'PWD' || upper === 'OLDPWD')
        return false;
    return upper.startsWith('ACTIONS_') || CREDENTIAL_WORD.test(upper);
}


/***/ })

};
;