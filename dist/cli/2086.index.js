"use strict";
exports.id = 2086;
exports.ids = [2086,6257,8916];
exports.modules = {

/***/ 33192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Types a command's arguments from its own options. A module exports `command = defineCommand({…})`. */
function defineCommand(command) {
    // The parser fills every option of `O` by its spec, so the wider type is only a loss of names.
    return command;
}


/***/ }),

/***/ 46350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _decide_explain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52226);
/* harmony import */ var _decide_decision_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13967);
/* harmony import */ var _decide_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79884);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78495);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6257);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1973);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3141);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53143);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38565);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5537);











const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'test',
    summary: "run policies' own tests",
    usage: '[FILE…]',
    description: 'Each entry of `tests` says what the policy must allow or deny; inherited tests run too. Nothing is started.\n' +
        'Exit 0 when all are as expected, 1 when one is not or a policy is not valid.',
    options: {
        format: { kind: 'value', choices: ['pretty', 'json'], help: 'how results are printed (pretty)' },
    },
    positionals: { min: 0, max: Infinity },
    examples: [{ command: 'sandbox-policy test policies/*.yml', says: 'test several policies' }],
    async run({ options, positionals }, io) {
        const files = positionals.length === 0 ? [(0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultPolicy */ .G4)(io)] : [...new Set(positionals)];
        const tested = [];
        for (const file of files) {
            const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicy */ .t)(io, file);
            tested.push({
                file: (0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(io, file),
                loaded,
                results: loaded === null ? [] : await (0,_decide_request_js__WEBPACK_IMPORTED_MODULE_1__/* .policyTests */ .q)(loaded),
            });
        }
        if (options.format === 'json')
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stdout, json(tested));
        else {
            const paint = (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsColour */ .M)(io, io.stdout));
            for (const one of tested)
                await (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stdout, pretty(one, paint));
            await (0,_io_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(io.stderr, `${total(tested)}\n`);
        }
        const failed = tested.some(({ loaded, results }) => loaded === null || results.some(({ passed }) => !passed));
        return failed ? 1 : 0;
    },
});
function pretty({ file, loaded, results }, paint) {
    const lines = [paint('bold', (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_8__.visible)(file))];
    if (loaded === null)
        lines.push(`  ${paint('red', 'not valid')}, so nothing was tested`);
    else if (results.length === 0)
        lines.push(`  ${paint('yellow', 'no tests')}`);
    for (const { test, index, passed, decision } of results) {
        const name = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_8__.visible)(`${test.expect} ${(0,_decide_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .requestText */ .T)(test.request)}`);
        if (passed)
            lines.push(`  ${paint('green', 'ok')}    ${name}`);
        else {
            const line = loaded === null ? null : (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_9__/* .lineOf */ .cA)(loaded, `tests[${index}]`);
            lines.push(`  ${paint('red', 'FAIL')}  ${name}${line === null ? '' : ` (line ${line})`}`);
            const why = loaded === null ? [] : (0,_decide_explain_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .W)(loaded, test.request, decision);
            lines.push(...why.map((text) => `        ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_8__.visible)(text)}`));
        }
    }
    return `${lines.join('\n')}\n`;
}
function json(tested) {
    const document = {
        v: 1,
        tool: { name: 'sandbox-policy', version: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x },
        files: tested.map(({ file, loaded, results }) => ({
            file,
            valid: loaded !== null,
            tests: results.map(({ test, index, passed, decision }) => ({
                line: loaded === null ? null : (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_9__/* .lineOf */ .cA)(loaded, `tests[${index}]`),
                expect: test.expect,
                request: test.request,
                passed,
                verdict: decision.verdict,
                clause: decision.clause,
                reason: decision.reason,
            })),
        })),
    };
    return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`;
}
function total(tested) {
    const results = tested.flatMap((one) => one.results);
    const passed = results.filter((result) => result.passed).length;
    const invalid = tested.filter(({ loaded }) => loaded === null).length;
    const parts = [`${passed} passed`, `${results.length - passed} failed`];
    if (invalid > 0)
        parts.push(`${invalid} not valid`);
    return `${parts.join(', ')}.`;
}


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52714);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53143);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38565);




/**
 * A valid policy, or null after its findings were written to stderr. Throws UnreadableFile when there is no such
 * file.
 *
 * @param workspace absolute; the policy's own file is protected there, so it must be what the policy is used for
 */
async function loadPolicy(io, path, workspace = io.cwd) {
    const { loaded, findings, documents } = (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)((0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(io, path), {
        path,
        read: (0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .policyReader */ .CE)(io),
        directory: io.cwd,
        workspace,
    });
    if (findings.length > 0) {
        const { render, reportOf } = await __webpack_require__.e(/* import() */ 2026).then(__webpack_require__.bind(__webpack_require__, 22026));
        const report = reportOf(io, [path], findings, documents);
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(io.stderr, await render(report, 'pretty', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColour */ .M)(io, io.stderr)));
    }
    return loaded;
}


/***/ }),

/***/ 53143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export DEFAULT_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99851);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50422);




/** Where a policy is looked for when none is named, in this order. */
const DEFAULT_FILES = ['.github/sandbox-policy.yml', 'sandbox-policy.yml'];
/**
 * The policy that a command means when it names none, as a path relative to the caller's folder. Throws
 * UnreadableFile when there is none: never another file, never a built-in policy (F1).
 */
function defaultPolicy(io) {
    const found = DEFAULT_FILES.find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, file)));
    if (found !== undefined)
        return found;
    const reason = 'there is no policy here; `sandbox-policy init` writes a first one';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(DEFAULT_FILES.join(', '), reason);
}
/** Reads policies and what they name, by paths relative to the caller's folder; errors say those paths too. */
function policyReader(io) {
    return (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
        try {
            return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)(file);
        }
        catch (cause) {
            if (!(cause instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
                throw cause;
            throw new _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq(cause.reason, path, cause.message.replaceAll(file, path), { cause });
        }
    };
}
/** The text of a policy that has to be there. Throws UnreadableFile. */
function readPolicy(io, path) {
    try {
        return policyReader(io)(path);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(path, reasonFor(error), { cause: error });
    }
}
/** The text on standard input. Throws UnreadableFile when it isn't a policy's text at all. */
async function readStandardInput(io, name) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        chunks.push(bytes);
        // decode() refuses what is larger; reading on would only fill memory.
        if (size > READ_AT_MOST)
            break;
    }
    try {
        return (0,_policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(Buffer.concat(chunks), name);
    }
    catch (error) {
        if (!(error instanceof _policy_read_js__WEBPACK_IMPORTED_MODULE_2__/* .PolicyReadError */ .Hq))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(name, reasonFor(error), { cause: error });
    }
}
/** Well over what a policy may have. */
const READ_AT_MOST = 2 * 1024 * 1024;
/** A path as reports show it: relative to the caller's folder where it lies below it, with forward slashes. */
function shownPath(io, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path));
    const shown = inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside;
    return shown.replaceAll('\\', '/');
}
/** Today's date (UTC), as waivers count it. */
function today() {
    return new Date().toISOString().slice(0, 10);
}
function reasonFor({ reason, message }) {
    switch (reason) {
        case 'missing':
            return 'no such file';
        case 'directory':
            return 'it is a folder, not a file';
        case 'not-a-file':
            return 'it is not a regular file';
        case 'unreadable':
        case 'too-large':
        case 'not-text':
            return message;
    }
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/**
 * Whether to colour what goes to a stream. FORCE_COLOR decides when set (`0` and `false` mean no), then a
 * NO_COLOR that isn't empty means no; else terminals get colour, unless TERM is dumb.
 */
function wantsColour(io, stream) {
    const force = io.env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '')
        return false;
    return isTerminal(stream) && io.env['TERM'] !== 'dumb';
}
function isTerminal(stream) {
    return stream.isTTY === true;
}


/***/ }),

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

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requestText),
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13967);
/* harmony import */ var _widen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90426);


const VERDICTS = { allow: 'allowed', deny: 'denied', escalate: 'escalated' };
/**
 * Says a decision in lines of plain text: the verdict, the clause with its file and line, the reason, the nearest
 * miss and the YAML that would admit the request. Holds text from the policy and the request: whoever prints it
 * escapes control characters.
 */
function explain(loaded, request, decision) {
    const lines = [
        `${VERDICTS[decision.verdict]}: ${requestText(request)}`,
        `  by ${place(loaded, decision.clause)}`,
        `  ${decision.reason}`,
    ];
    if (decision.nearest !== null) {
        lines.push(`  nearest: ${place(loaded, decision.nearest.clause)}; ${decision.nearest.differs}`);
    }
    if (decision.suggestion !== null) {
        lines.push('  this would admit it:');
        for (const line of (0,_widen_js__WEBPACK_IMPORTED_MODULE_0__/* .widening */ .Y)(decision.suggestion).trimEnd().split('\n'))
            lines.push(`    ${line}`);
    }
    return lines;
}
/** A request in a few words, as it would be asked on the command line. */
function requestText(request) {
    switch (request.kind) {
        case 'run':
            return `run ${request.command}`;
        case 'connect':
            return `connect ${request.target}`;
        case 'read':
        case 'write':
            return `${request.kind} ${request.path}`;
        case 'env':
            return `env ${request.name}`;
        case 'input':
            // The value may be a secret, or hostile; the name says which input it is.
            return `input ${request.name}`;
    }
}
function place(loaded, clause) {
    const origin = (0,_decision_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(loaded, clause);
    return origin === null ? `${clause} (default)` : `${clause} (${origin.file}:${origin.line})`;
}


/***/ }),

/***/ 79884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   q: () => (/* binding */ policyTests)
/* harmony export */ });
/* harmony import */ var _command_any_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88916);

/** Imports once: asking for a module again costs more than most decisions. */
function once(load) {
    let loaded = null;
    return () => (loaded ??= load());
}
const commands = once(() => Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(910), __webpack_require__.e(9899)]).then(__webpack_require__.bind(__webpack_require__, 50910)));
const hosts = once(() => Promise.all(/* import() */[__webpack_require__.e(2507), __webpack_require__.e(2949)]).then(__webpack_require__.bind(__webpack_require__, 42507)));
const paths = once(() => Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7146)]).then(__webpack_require__.bind(__webpack_require__, 17146)));
const variables = once(() => __webpack_require__.e(/* import() */ 5838).then(__webpack_require__.bind(__webpack_require__, 75838)));
const inputs = once(() => __webpack_require__.e(/* import() */ 2857).then(__webpack_require__.bind(__webpack_require__, 62857)));
/**
 * Decides anything that can be asked of a policy. Loads what the kind of request needs and no more (the shell's
 * grammar, the glob and pattern engines), so that a command that asks about hosts starts as fast as it can.
 */
async function decide(policy, request, context = {}) {
    switch (request.kind) {
        case 'run':
            return (0,_command_any_program_js__WEBPACK_IMPORTED_MODULE_0__/* .anyProgram */ .$)(policy) ?? (await commands()).decideScript(policy, request.command, context.commands);
        case 'connect':
            return (await hosts()).decideConnect(policy, request.target, context.egress);
        case 'read':
            return (await paths()).decideRead(policy, request.path, context.paths);
        case 'write':
            return (await paths()).decideWrite(policy, request.path, context.paths);
        case 'env':
            return (await variables()).decideEnv(policy, request.name);
        case 'input':
            return (await inputs()).decideInput(policy, request.name, request.value);
    }
}
/** Runs the examples that a policy states (and those it inherits), in their order. */
async function policyTests(loaded, context = {}) {
    const results = [];
    for (const [index, test] of loaded.policy.tests.entries()) {
        const decision = await decide(loaded.policy, test.request, context);
        const passed = (decision.verdict === 'allow') === (test.expect === 'allow');
        results.push({ test, index, passed, decision });
    }
    return results;
}


/***/ }),

/***/ 90426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ widening)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Writes a suggestion as the YAML a reviewer would merge: the clause's keys from the top of the policy, the new
 * entries below. Ends with a line break.
 */
function widening(suggestion) {
    const keys = suggestion.clause.split('.');
    const value = keys.reduceRight((inner, key) => ({ [key]: inner }), suggestion.add);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, collectionStyle: 'block' });
}


/***/ }),

/***/ 68695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export CANONICAL_VERSION */
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36829);

/** Version of the canonical form; it changes when the same policy would be written down otherwise. */
const CANONICAL_VERSION = 1;
/** What JSON can't hold; its place is put together on the way out, so that nobody pays for it who doesn't need it. */
class Unwritable extends Error {
    path = [];
}
function write(value) {
    switch (typeof value) {
        case 'string': {
            const text = JSON.stringify(value);
            if (text.includes('\\ud') && /[\ud800-\udfff]/u.test(value)) {
                throw new Unwritable('holds half of a surrogate pair');
            }
            return text;
        }
        case 'number':
            // RFC 8785 takes ECMAScript's own form of a number, in which -0 is 0.
            if (!Number.isFinite(value))
                throw new Unwritable('is not a finite number');
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object': {
            if (value === null)
                return 'null';
            if (Array.isArray(value)) {
                let text = '';
                for (let index = 0; index < value.length; index++) {
                    text += `${index === 0 ? '' : ','}${member(value[index], index)}`;
                }
                return `[${text}]`;
            }
            let text = '';
            // The default order of sort is by UTF-16 code units, which is the RFC's.
            for (const key of Object.keys(value).sort()) {
                const inner = value[key];
                if (inner !== undefined)
                    text += `${text === '' ? '' : ','}${member(key, key)}:${member(inner, key)}`;
            }
            return `{${text}}`;
        }
        default:
            throw new Unwritable(`is a ${typeof value}, which JSON does not have`);
    }
}
function member(value, at) {
    try {
        return write(value);
    }
    catch (error) {
        if (error instanceof Unwritable)
            error.path.unshift(typeof at === 'number' ? `[${at}]` : `.${at}`);
        throw error;
    }
}
/**
 * The canonical JSON of RFC 8785: no spaces, members in order of their names, numbers and strings as ECMAScript
 * writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: NaN, infinities, functions, half surrogate pairs
 */
function canonicalJson(value) {
    try {
        return write(value);
    }
    catch (error) {
        if (!(error instanceof Unwritable))
            throw error;
        throw new TypeError(`$${error.path.join('')} ${error.message}`, { cause: error });
    }
}
/** SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. */
function digestOf(value) {
    return `sha256:${(0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .crypto */ .Et)().createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}
/** The digest of a resolved policy, over its canonical form and that form's version. */
function policyDigest(policy) {
    return digestOf({ canonical: CANONICAL_VERSION, policy });
}


/***/ }),

/***/ 36829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ crypto),
/* harmony export */   ZA: () => (/* binding */ publicSuffixes),
/* harmony export */   _U: () => (/* binding */ explainers),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   wI: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);

/**
 * What only some policies need: together these cost more than all the rest of a lint. Each is a file of its own
 * (in lazy/, and beside the bundles in dist/), because a bundler puts what is merely required inside a function into the
 * chunk around it, where it is read all the same; and required rather than imported, because parsing is synchronous.
 */
const load = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href);
const once = (name) => onceLoaded(`./lazy/${name}.cjs`);
function onceLoaded(module) {
    let kept = null;
    return () => (kept ??= { value: load(module) }).value;
}
/** Node's cryptography, a tenth of the start-up of a command that needs no digest. */
const crypto = onceLoaded('node:crypto');
/** The RE2 engine. */
const re2 = once('re2js');
/** The list of public suffixes. */
const publicSuffixes = once('tldts');
/** The validators that find every mistake of a policy, by the name of the definition. */
const explainers = once('explain-policy');
/** The policy's JSON Schema. */
const schemaObject = once('schema-policy');


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
/** Colours text by ANSI SGR codes, or leaves it as it is. */
function painter(colour) {
    return (name, text) => (colour && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text);
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export visibleOutput */
/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/**
 * Controls (C0, DEL, C1), line and paragraph separators, zero-width and bidirectional characters, byte order
 * marks, tags, and halves of surrogate pairs.
 */
const INVISIBLE = 
// eslint-disable-next-line no-control-regex -- controls are what this looks for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const OLD_COMMAND = /##(?=\[)/g;
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter).replace(OLD_COMMAND, '#\\u{23}');
}
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line).replace(COMMAND_START, '$1\\u{3a}'))
        .join('\n');
}
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
function visibleOutput(line) {
    return line.split('\t').map(visible).join('\t').replace(COMMAND_START, '$1\\u{3a}');
}
/** A workflow command begins a line, even after blanks. */
const COMMAND_START = /^(\s*):(?=:)/;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
function visibleJson(json) {
    return json.replace(INVISIBLE_IN_JSON, jsonEscape).replace(/##\[/g, '##\\u005b');
}
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function escapeCharacter(character) {
    if (character === '\t')
        return '\\t';
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function jsonEscape(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
;