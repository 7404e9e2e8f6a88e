"use strict";
exports.id = 4089;
exports.ids = [4089,9899,8916,6237,1654];
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


/***/ }),

/***/ 53404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learn: () => (/* binding */ learn)
});

// EXTERNAL MODULE: ./build/run/learn/candidate.js
var candidate = __webpack_require__(39210);
// EXTERNAL MODULE: ./build/decide/command/decide.js + 1 modules
var decide = __webpack_require__(50910);
// EXTERNAL MODULE: ./build/decide/globs.js
var globs = __webpack_require__(45754);
// EXTERNAL MODULE: ./build/policy/units.js
var units = __webpack_require__(14948);
// EXTERNAL MODULE: ./build/run/learn/action.js
var action = __webpack_require__(69273);
// EXTERNAL MODULE: ./build/run/learn/ask.js
var ask = __webpack_require__(69638);
// EXTERNAL MODULE: ./build/decide/egress-rules.js
var egress_rules = __webpack_require__(28656);
// EXTERNAL MODULE: ./build/run/learn/evidence.js
var learn_evidence = __webpack_require__(19938);
;// CONCATENATED MODULE: ./build/run/learn/destinations.js



/** Egress rules, one for each host and protocol, with the ports that were connected to. */
function destinations(evidence, nothing) {
    const rules = new Map();
    const leftOut = [];
    const connected = evidence.filter(({ action }) => action.kind === 'connection');
    const known = new Set(connected.map(({ action }) => (action.kind === 'connection' ? action.host : null)));
    const asked = evidence.filter(({ action }) => action.kind === 'name' && !known.has(action.host));
    // A rule for a name's private addresses is also one for its public ones, and must be the only one.
    const inner = new Set(connected.flatMap(({ action }) => action.kind === 'connection' && action.host !== null && isPrivate(action.address) ? [action.host] : []));
    function gather(target, port, protocol, one) {
        const isInner = 'host' in target && inner.has(target.host);
        const key = JSON.stringify([target, protocol]);
        const rule = rules.get(key) ?? {
            ...{ target, protocol, private: isInner, times: 0 },
            ports: new Set(),
            runs: new Set(),
            asked: one.action.kind === 'name',
        };
        rule.ports.add(port);
        rule.times += one.times;
        for (const run of one.runs)
            rule.runs.add(run);
        rules.set(key, rule);
    }
    for (const one of [...connected, ...asked]) {
        const { action } = one;
        if (action.kind !== 'connection' && action.kind !== 'name')
            continue;
        const decision = (0,ask/* askAction */.w)(nothing, action);
        if (decision.suggestion === null) {
            leftOut.push({ evidence: one, clause: decision.clause, reason: decision.reason.replace(/\.$/, '') });
            continue;
        }
        if (action.kind === 'name') {
            gather({ host: action.host }, 443, null, one);
            continue;
        }
        const { host, address, port, protocol } = action;
        const reach = address === null ? 'public' : (0,learn_evidence/* reachOf */.x)(address);
        if (reach === 'metadata') {
            const reason = `${String(address)} hands out credentials, and nothing admits it`;
            leftOut.push({ evidence: one, clause: 'egress', reason });
            continue;
        }
        const stated = protocol === usual(port) || protocol === 'udp' || protocol === 'other' ? null : protocol;
        if (host !== null)
            gather({ host }, port, stated, one);
        if (address !== null && (host === null || reach === 'local'))
            gather({ cidr: `${address}/${address.includes(':') ? '128' : '32'}` }, port, stated, one);
    }
    return { entries: [...rules.values()].map(entryOf), leftOut };
}
function isPrivate(address) {
    return address !== null && (0,learn_evidence/* reachOf */.x)(address) === 'private';
}
/** What a rule's port carries when it states nothing. */
function usual(port) {
    return (0,egress_rules/* protocolOf */.AT)({ kind: 'cidr', cidr: '', ports: [], protocol: null }, port);
}
function entryOf({ target, ports, protocol, private: inner, times, runs, asked }) {
    const value = {
        ...target,
        ports: [...ports].sort((a, b) => a - b),
        ...(protocol === null ? {} : { protocol }),
        ...(inner ? { private: true } : {}),
    };
    const says = asked ? 'asked for, never connected to' : null;
    return { clause: 'egress.allow', change: 'append', value, times, runs, says };
}

;// CONCATENATED MODULE: ./build/run/learn/entries.js






/**
 * The least lines for each action by itself. What an empty policy can't be widened to admit, and what nothing may be
 * suggested for, is left out.
 */
function entriesFor(evidence, nothing) {
    const leftOut = [];
    const entries = [];
    const fit = evidence.filter((one) => {
        if (one.unfit === null)
            return true;
        leftOut.push({ evidence: one, clause: CLAUSE[one.action.kind], reason: one.unfit.reason });
        return false;
    });
    for (const one of fit) {
        const made = entriesOf(one, nothing);
        if ('reason' in made)
            leftOut.push({ evidence: one, ...made });
        else
            entries.push(...made.entries);
    }
    const egress = destinations(fit, nothing);
    entries.push(...egress.entries);
    return { entries: merged(entries), leftOut: [...leftOut, ...egress.leftOut] };
}
const CLAUSE = {
    command: 'commands.allow',
    name: 'egress.allow',
    connection: 'egress.allow',
    write: 'filesystem.write',
    output: 'filesystem.outputs',
    limit: 'limits',
};
function entriesOf(evidence, nothing) {
    const { action, times, runs } = evidence;
    const counted = { times, runs, says: null };
    switch (action.kind) {
        case 'command':
            return commandEntries(action.argv, action.directory, evidence, nothing);
        case 'write': {
            const decision = (0,ask/* askAction */.w)(nothing, action);
            if (decision.clause === 'filesystem.protect' || decision.suggestion === null)
                return refusedBy(decision);
            if (action.path.endsWith('/'))
                return { clause: 'filesystem.write', reason: FOLDER };
            return {
                entries: [{ clause: 'filesystem.write', change: 'append', value: globOf(action.path), ...counted }],
            };
        }
        case 'output': {
            const decision = (0,ask/* askAction */.w)(nothing, { kind: 'write', path: action.path });
            if (decision.clause === 'filesystem.protect')
                return refusedBy(decision);
            if (action.path.endsWith('/'))
                return { clause: 'filesystem.outputs', reason: FOLDER };
            return {
                entries: [{ clause: 'filesystem.outputs', change: 'append', value: globOf(action.path), ...counted }],
            };
        }
        case 'limit':
            return { entries: [limitEntry(action.limit, action.used, evidence)] };
        case 'name':
        case 'connection':
            return { entries: [] };
    }
}
const FOLDER = 'a folder is admitted only together with all that may ever lie in it';
function refusedBy({ clause, reason }) {
    return { clause, reason: reason.replace(/\.$/, '') };
}
/** A path of the workspace as a glob of the language that matches it alone. */
function globOf(path) {
    return `./${(0,globs/* escapeGlob */.yk)(path).replace(/[{}]/g, '\\$&')}`;
}
/** Each program with all its arguments, as far as they are known before it runs. */
function commandEntries(argv, directory, evidence, nothing) {
    const { action, times, runs } = evidence;
    const decision = (0,ask/* askAction */.w)(nothing, action);
    if (decision.suggestion === null && decision.verdict !== 'allow')
        return refusedBy(decision);
    const { programs } = (0,decide.readArgv)(argv, directory === null ? {} : { directory });
    return {
        entries: programs.map(({ name, args }) => {
            const unknown = args.findIndex(({ value }) => value === null);
            const words = (unknown < 0 ? args : args.slice(0, unknown)).map(({ value }) => value ?? '');
            const value = words.length === 0 ? name : { run: name, args: [words] };
            return { clause: 'commands.allow', change: 'append', value, times, runs, says: null };
        }),
    };
}
/** Half as much again as was used: runs differ, and machines do. */
const HEADROOM = 1.5;
/** The least that is suggested, and what limits are rounded up to: milliseconds, bytes, a count. */
const STEP = {
    'wall-time': { least: 10_000, step: 1000 },
    'cpu-time': { least: 10_000, step: 1000 },
    memory: { least: 64 * 1024 ** 2, step: 1024 ** 2 },
    pids: { least: 32, step: 1 },
    output: { least: 1024 ** 2, step: 1024 ** 2 },
};
function limitEntry(limit, used, { times, runs }) {
    const { least, step } = STEP[limit];
    const value = Math.max(least, Math.ceil((used * HEADROOM) / step) * step);
    return {
        clause: `limits.${limit}`,
        change: 'set',
        value: limit === 'pids' ? value : (0,action/* usedText */.v)(limit, value),
        ...{ times, runs },
        says: `at most ${(0,action/* usedText */.v)(limit, used)}`,
    };
}
/** Equal lines become one; of a limit that phases used differently, the greatest counts. */
function merged(entries) {
    const byKey = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.clause, entry.change === 'set' ? null : entry.value]);
        const known = byKey.get(key);
        const times = (known?.times ?? 0) + entry.times;
        const runs = new Set([...(known?.runs ?? []), ...entry.runs]);
        const greater = known !== undefined && entry.change === 'set' && sizeOf(known) >= sizeOf(entry);
        byKey.set(key, { ...(greater ? known : entry), times, runs });
    }
    return [...byKey.values()];
}
function sizeOf({ clause, value }) {
    if (typeof value === 'number')
        return value;
    const read = (0,units/* parseQuantity */.L)(value, clause.endsWith('-time') ? 'time' : 'size');
    return read.ok ? read.value : 0;
}

// EXTERNAL MODULE: ./build/policy/defaults.js
var defaults = __webpack_require__(56221);
// EXTERNAL MODULE: ./build/policy/protected.js
var policy_protected = __webpack_require__(86273);
;// CONCATENATED MODULE: ./build/run/learn/entry.js


/** A policy that permits nothing, to ask what each action needs. */
function nothing(protect = []) {
    return {
        ...defaults/* DEFAULTS */.z,
        filesystem: {
            ...defaults/* DEFAULTS */.z.filesystem,
            write: [],
            protect: [...new Set([...policy_protected/* PROTECTED_PATHS */.k, `/${POLICY_FILE}`, ...protect])],
        },
        commands: { ...defaults/* DEFAULTS */.z.commands, allow: [] },
    };
}
/** Where a policy is looked for beside `.github`, which is protected anyway. */
const POLICY_FILE = 'sandbox-policy.yml';

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/policy/load.js + 9 modules
var load = __webpack_require__(52714);
// EXTERNAL MODULE: ./build/run/suggest.js
var suggest = __webpack_require__(2024);
;// CONCATENATED MODULE: ./build/run/learn/patch.js




/** Lines of a policy as one mapping, in the language's own order. */
function patchOf(entries) {
    const lists = new Map();
    const document = {};
    for (const { clause, change, value } of inOrder(entries)) {
        if (change === 'set') {
            (0,suggest/* place */.i)(document, clause.split('.'), value);
            continue;
        }
        const list = lists.get(clause) ?? [];
        if (list.length === 0) {
            lists.set(clause, list);
            (0,suggest/* place */.i)(document, clause.split('.'), list);
        }
        list.push(value);
    }
    return document;
}
/** The same as YAML, each line with its evidence. Names in it are the code's: see `visible` before it is printed. */
function patchText(entries, heading) {
    const document = new dist/* Document */.yo(patchOf(entries));
    document.commentBefore = heading.map((line) => ` ${line}`).join('\n');
    const next = new Map();
    for (const entry of inOrder(entries)) {
        const index = next.get(entry.clause) ?? 0;
        next.set(entry.clause, index + 1);
        const keys = entry.clause.split('.');
        const node = document.getIn(entry.change === 'set' ? keys : [...keys, index], true);
        if ((0,dist/* isCollection */.P3)(node))
            node.flow = true;
        node.comment = ` ${evidenceText(entry)}`;
    }
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, node) => {
            // In double quotes, every character that must not be printed as it is has an escape.
            if ((0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' && !/^[ -~]*$/.test(node.value))
                quote(node);
            if (typeof node.value === 'string' && node.value.includes('##['))
                quote(node);
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
function quote(node) {
    node.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
}
/** `3 times in 2 runs` */
function evidenceText({ times, runs, says }) {
    const counted = (count, word) => `${String(count)} ${word}${count === 1 ? '' : 's'}`;
    return `${says === null ? '' : `${says}, `}${counted(times, 'time')} in ${counted(runs.size, 'run')}`;
}
const ORDER = ['limits', 'filesystem', 'commands', 'egress'];
function inOrder(entries) {
    const rank = ({ clause }) => ORDER.indexOf(clause.split('.')[0] ?? '');
    const text = ({ value }) => JSON.stringify(value);
    return [...entries].sort((a, b) => rank(a) - rank(b) || compare(a.clause, b.clause) || compare(text(a), text(b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Reads lines as the policy that they alone would make, over nothing.
 *
 * @returns The lines that the language refuses, with the reason, when it does.
 */
function tryEntries(entries) {
    const sorted = inOrder(entries);
    const base = { version: 1, tier: 'process', filesystem: { write: [] }, commands: { allow: [] } };
    const patch = patchOf(sorted);
    const whole = { ...base, ...patch };
    whole['filesystem'] = { ...base['filesystem'], ...(patch['filesystem'] ?? {}) };
    const { loaded, findings } = (0,load/* parsePolicy */.O)(new dist/* Document */.yo(whole).toString({ lineWidth: 0 }), {
        path: POLICY_FILE,
        read: () => {
            throw new Error('a patch names no file');
        },
        directory: '/workspace',
    });
    if (loaded !== null)
        return { ok: true, loaded };
    const refused = new Map();
    for (const { severity, location, message } of findings) {
        if (severity !== 'error' || location.kind !== 'node')
            continue;
        const [section = '', key = '', index] = location.path;
        const clause = `${String(section)}.${String(key)}`;
        const entry = sorted.filter((one) => one.clause === clause)[typeof index === 'number' ? index : 0];
        if (entry !== undefined)
            refused.set(entry, message);
    }
    if (refused.size > 0)
        return { ok: false, refused };
    // Something is wrong with the text itself, such as a character that no policy may hold.
    const message = findings.map((one) => one.message).join('; ');
    const [only] = sorted;
    if (only !== undefined && sorted.length === 1)
        return { ok: false, refused: new Map([[only, message]]) };
    for (const entry of sorted) {
        const alone = tryEntries([entry]);
        if (!alone.ok)
            for (const [one, reason] of alone.refused)
                refused.set(one, reason);
    }
    if (refused.size === 0)
        throw new Error(`the learned policy is invalid: ${message}`);
    return { ok: false, refused };
}

;// CONCATENATED MODULE: ./build/run/learn/wildcards.js


/** This many neighbours make a pattern. */
const ENOUGH = { hosts: 2, files: 3, arguments: 2 };
/**
 * Draws neighbours together, for who asked for it: hosts below one name, files of one folder, a program's uses that
 * begin with the same word. Each pattern carries the evidence of what it stands for.
 */
function withWildcards(entries) {
    const families = new Map();
    const least = new Map();
    for (const entry of entries) {
        const found = generalised(entry);
        if (found === null)
            continue;
        const key = JSON.stringify([entry.clause, found.value]);
        const family = families.get(key) ?? { general: { ...entry, value: found.value }, of: [] };
        family.of.push(entry);
        families.set(key, family);
        least.set(key, found.enough);
    }
    const replaced = new Set();
    const general = [];
    for (const [key, family] of families) {
        if (family.of.length < (least.get(key) ?? Infinity))
            continue;
        for (const one of family.of) {
            replaced.add(one);
            const value = bounded(family.general.value, family.of.length);
            general.push({ ...one, value, says: `stands for ${String(family.of.length)}` });
        }
    }
    return merged([...entries.filter((entry) => !replaced.has(entry)), ...general]);
}
function generalised({ clause, value }) {
    if (clause === 'filesystem.write' || clause === 'filesystem.outputs') {
        if (typeof value !== 'string')
            return null;
        const folder = value.slice(0, value.lastIndexOf('/'));
        return folder === '.' ? null : { value: `${folder}/*`, enough: ENOUGH.files };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return null;
    const mapping = value;
    if (clause === 'egress.allow') {
        const host = mapping['host'];
        if (typeof host !== 'string')
            return null;
        const parent = host.slice(host.indexOf('.') + 1);
        return parent.includes('.') && parent !== host
            ? { value: { ...mapping, host: `*.${parent}` }, enough: ENOUGH.hosts }
            : null;
    }
    const words = (mapping['args'] ?? [])[0] ?? [];
    const [verb] = words;
    return clause === 'commands.allow' &&
        verb !== undefined &&
        (0,globs/* escapeGlob */.yk)(verb) === verb &&
        !verb.startsWith('-')
        ? { value: { ...mapping, args: [[verb]] }, enough: ENOUGH.arguments }
        : null;
}
/** A wildcard admits as many names as were met, and no more. */
function bounded(value, names) {
    return typeof value === 'object' && value !== null && 'host' in value
        ? { ...value, 'max-names': names }
        : value;
}

;// CONCATENATED MODULE: ./build/run/learn/learn.js





/**
 * The least policy under which everything recorded would have been permitted. It is made from what `decide` says of each
 * action over an empty policy, read by the language, and asked again about all of it: what it doesn't admit is said.
 */
async function learn({ evidence, runs, protect }, { wildcards = false } = {}) {
    const made = entriesFor(evidence, nothing(protect));
    let entries = wildcards ? valid(withWildcards(made.entries), made.entries) : made.entries;
    const invalid = [];
    let tried = tryEntries(entries);
    while (!tried.ok) {
        const { refused } = tried;
        for (const [entry, reason] of refused)
            invalid.push({ entry, reason });
        entries = entries.filter((entry) => !refused.has(entry));
        tried = tryEntries(entries);
    }
    const known = new Set(made.leftOut.map((one) => one.evidence));
    const rest = evidence.filter((one) => !known.has(one)).map((one) => ({ ...one, phase: null }));
    const refused = (await (0,candidate.refusals)(tried.loaded, rest)).map(({ evidence: one, decision }) => ({
        evidence: one,
        clause: decision.clause,
        reason: decision.reason.replace(/\.$/, ''),
    }));
    const heading = [
        `The least that ${runs.length === 1 ? 'one recorded run' : `${String(runs.length)} recorded runs`} needed.`,
    ];
    return {
        entries,
        invalid,
        leftOut: [...made.leftOut, ...refused],
        yaml: entries.length === 0 ? null : patchText(entries, heading),
    };
}
/** Patterns where the language takes them (it takes none over everybody's names), the plain lines where it doesn't. */
function valid(patterns, plain) {
    const tried = tryEntries(patterns);
    if (tried.ok)
        return patterns;
    const lists = new Set([...tried.refused.keys()].map(({ clause }) => clause));
    return [
        ...patterns.filter(({ clause }) => !lists.has(clause)),
        ...plain.filter(({ clause }) => lists.has(clause)),
    ];
}


/***/ }),

/***/ 2024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ widenings),
/* harmony export */   i: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Entries of a list that are shown; the rest is counted in a comment. */
const MAX_ENTRIES = 50;
/**
 * Writes several suggestions as one YAML document that a reviewer would merge: entries for the same list stand
 * under one key, each once.
 *
 * @returns null when there is nothing that would admit any of it.
 */
function widenings(suggestions) {
    if (suggestions.length === 0)
        return null;
    const byClause = new Map();
    for (const suggestion of suggestions) {
        const { clause } = suggestion;
        if (suggestion.change === 'set') {
            byClause.set(clause, suggestion.add);
            continue;
        }
        const before = byClause.get(clause);
        const entries = Array.isArray(before) ? before : [];
        for (const entry of suggestion.add) {
            if (!entries.some((one) => JSON.stringify(one) === JSON.stringify(entry)))
                entries.push(entry);
        }
        byClause.set(clause, entries);
    }
    const document = {};
    const cut = [];
    for (const [clause, value] of byClause) {
        const entries = Array.isArray(value) ? value : null;
        if (entries !== null && entries.length > MAX_ENTRIES) {
            cut.push(`# and ${String(entries.length - MAX_ENTRIES)} more under ${clause}\n`);
        }
        place(document, clause.split('.'), entries === null ? value : entries.slice(0, MAX_ENTRIES));
    }
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(document, { lineWidth: 0, collectionStyle: 'block' }) + cut.join('');
}
/** Puts a value where a dotted clause says. */
function place(into, keys, value) {
    const [key, ...rest] = keys;
    if (key === undefined)
        return;
    if (rest.length === 0) {
        into[key] = value;
        return;
    }
    const inner = Object.hasOwn(into, key) ? into[key] : undefined;
    const mapping = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
    into[key] = mapping;
    place(mapping, rest, value);
}


/***/ })

};
;