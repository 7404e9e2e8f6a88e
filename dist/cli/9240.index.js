"use strict";
exports.id = 9240;
exports.ids = [9240,6257];
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

/***/ 69280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51605);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6257);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68634);
/* harmony import */ var _run_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39932);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33192);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50422);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28230);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1973);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3141);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53143);












/** Nothing was applied. */
const NOTHING_APPLIED = 125;
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .defineCommand */ .N)({
    name: 'apply',
    summary: 'check an audit artifact and its patch again, then apply it',
    usage: '--artifact DIR --head HASH',
    description: 'For a job that is trusted more than the one that made the artifact. The log is held against HASH, which that\n' +
        'job’s outputs say; what the patch makes against the log; each change against this policy. All of it is applied,\n' +
        'or nothing. Exit codes: 0 applied; 1 the artifact isn’t what it should be, or the policy doesn’t permit it;\n' +
        '125 it doesn’t fit the workspace.',
    options: {
        artifact: { kind: 'value', value: 'DIR', help: 'the audit directory' },
        head: { kind: 'value', value: 'HASH', help: 'the last hash of its log, as known from elsewhere' },
        policy: {
            kind: 'value',
            value: 'FILE',
            help: 'the policy (.github/sandbox-policy.yml, then sandbox-policy.yml)',
        },
        workspace: { kind: 'value', value: 'DIR', help: 'the folder to apply it to (the current one)' },
    },
    positionals: { min: 0, max: 0 },
    examples: [
        {
            command: 'sandbox-policy apply --artifact audit --head "$HEAD" --policy .github/sandbox-policy.yml',
            says: 'apply what an agent’s job left',
        },
    ],
    failureCode: NOTHING_APPLIED,
    async run({ options: given }, io) {
        const { artifact, head } = given;
        if (artifact === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('apply needs --artifact DIR');
        if (head === undefined || !/^[0-9a-f]{64}$/.test(head)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('apply needs --head HASH, 64 hexadecimal digits', {
                help: 'It is the output audit-head of the step that made the artifact.',
            });
        }
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, artifact);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'audit.jsonl'))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableFile */ .ie(artifact, 'there is no audit log in it');
        }
        const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, given.workspace ?? '.');
        const policy = await (0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicy */ .t)(io, given.policy ?? (0,_policies_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultPolicy */ .G4)(io), workspace);
        if (policy === null)
            return 1;
        const { applyArtifact } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(4515), __webpack_require__.e(7146), __webpack_require__.e(1878), __webpack_require__.e(9166), __webpack_require__.e(4432), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 92936));
        try {
            const places = (0,_run_places_js__WEBPACK_IMPORTED_MODULE_4__/* .makePlaces */ .H)((0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_3__/* .stateHomeOf */ .s)(io.env, (0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .homeOf */ .l)(io)));
            const cacheHome = (0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheHomeOf */ .H)(io.env, (0,_home_js__WEBPACK_IMPORTED_MODULE_6__/* .homeOf */ .l)(io));
            const applied = await applyArtifact({
                artifact: directory,
                head,
                policy,
                workspace,
                cacheHome,
                places,
            });
            switch (applied.kind) {
                case 'applied':
                    await say(io, `applied ${String(applied.changes)} changes`);
                    return 0;
                case 'not-trusted':
                    await say(io, `nothing was applied: ${applied.reason}`);
                    return 1;
                case 'refused':
                    await say(io, 'nothing was applied: the policy does not permit it');
                    for (const reason of applied.reasons)
                        await say(io, `denied: ${reason}`);
                    return 1;
                case 'failed':
                    await say(io, `nothing was applied: ${applied.reason}`);
                    return NOTHING_APPLIED;
            }
        }
        catch (error) {
            if (!(error instanceof _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP))
                throw error;
            await say(io, `nothing was applied: ${error.message}`);
            return NOTHING_APPLIED;
        }
    },
});
async function say(io, line) {
    await (0,_io_js__WEBPACK_IMPORTED_MODULE_10__/* .write */ .M)(io.stderr, `sandbox-policy: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_11__.visible)(line)}\n`);
}


/***/ }),

/***/ 28230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The caller's home: HOME, else the system's user database. A user who has neither (in containers, often) has a home
 * that does not exist, and is told to set XDG_STATE_HOME where one is needed.
 */
function homeOf(io) {
    const named = io.env['HOME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/nonexistent';
    }
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

/***/ 25686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ UNKNOWN_USAGE),
/* harmony export */   w: () => (/* binding */ SetupError)
/* harmony export */ });
/** What is known where nothing tells. */
const UNKNOWN_USAGE = {
    cpuUser: null,
    cpuSystem: null,
    peakMemory: null,
    peakPids: null,
    ioRead: null,
    ioWrite: null,
};
/** A set-up that failed: nothing of the caller's was run. */
class SetupError extends Error {
    fix;
    name = 'SetupError';
    constructor(message, fix, options) {
        super(message, options);
        this.fix = fix;
    }
}


/***/ }),

/***/ 51605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kP: () => (/* binding */ WorkspaceError),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/** An unexpected problem with workspace files. `fix` is what the person can do, when there is something. */
class WorkspaceError extends Error {
    problem;
    fix;
    name = 'WorkspaceError';
    constructor(problem, message, fix = null, options) {
        super(message, options);
        this.problem = problem;
        this.fix = fix;
    }
}
/** A thrown error as a WorkspaceError: system errors become `denied` or `missing`, the unforeseen `failed`. */
function wrapped(error, what) {
    if (error instanceof WorkspaceError)
        return error;
    const words = error instanceof Error ? error.message : String(error);
    const problem = errnoOf(error) === 'ENOENT' ? 'missing' : errnoOf(error) === null ? 'failed' : 'denied';
    return new WorkspaceError(problem, `${what}: ${printable(words)}`, null, { cause: error });
}
/** The errno name of a thrown system error, null for anything else. */
function errnoOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return null;
}
/** A path as a person can read it: UTF-8 where it is that, each control or foreign byte as `\xNN`. */
function printable(path) {
    const bytes = typeof path === 'string' ? Buffer.from(path) : path;
    const text = bytes.toString('utf8');
    const whole = Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1');
    const escape = (c) => `\\x${(c.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`;
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const controls = whole === text ? /[\u0000-\u001f\u007f-\u009f\\]/g : /[^\u0020-\u005b\u005d-\u007e]/g;
    return whole.replace(controls, escape);
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


/***/ }),

/***/ 39932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makePlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);



/**
 * Makes the folders below `$XDG_STATE_HOME/sandbox-policy`, mode 0700.
 *
 * @param stateHome `$XDG_STATE_HOME`, or what stands for it; absolute.
 * @throws SetupError when they can't be made; TypeError when `stateHome` isn't absolute.
 */
function makePlaces(stateHome) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(stateHome))
        throw new TypeError(`the state folder ${stateHome} is not an absolute path`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(stateHome, { recursive: true, mode: 0o700 });
        const places = placesBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(stateHome), 'sandbox-policy'));
        for (const folder of [places.runs, places.state, places.locks]) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        }
        return places;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = `the state folder ${stateHome} can't be made: ${reason}`;
        throw new _enforce_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(message, 'set XDG_STATE_HOME to a folder that can be written', { cause: error });
    }
}
function placesBelow(base) {
    return {
        runs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'runs'),
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'state'),
        locks: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'locks'),
        scratch: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'scratch'),
    };
}


/***/ })

};
;