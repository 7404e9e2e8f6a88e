"use strict";
exports.id = 3150;
exports.ids = [3150,6257];
exports.modules = {

/***/ 3192:
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

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3113);
/* harmony import */ var _compile_prerequisites_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2501);
/* harmony import */ var _host_gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8014);
/* harmony import */ var _host_native_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6277);
/* harmony import */ var _policy_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6221);
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8695);
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4039);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8495);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6257);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3192);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1973);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8565);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5537);














/** The tiers that this version has. */
const BUILT = ['process', 'container'];
const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: 'doctor',
    summary: 'say what this host can enforce, and what would help',
    usage: '',
    description: "Tries each tier with a sandbox that runs nothing. Exit 1 only when the tier asked for by --tier can't be had.",
    options: {
        tier: { kind: 'value', value: 'TIER', choices: _policy_resolved_js__WEBPACK_IMPORTED_MODULE_8__/* .TIERS */ .i, help: 'look at this tier only' },
        json: { kind: 'flag', help: 'print the findings as JSON' },
    },
    positionals: { min: 0, max: 0 },
    examples: [
        { command: 'sandbox-policy doctor', says: 'every tier, with the fix for what is missing' },
        {
            command: 'sandbox-policy doctor --tier process',
            says: "exit 1 when the process tier can't be had here",
        },
    ],
    async run(args, io) {
        const { tier: asked, json } = args.options;
        const tiers = asked === undefined ? BUILT : [asked];
        const facts = await factsFor(tiers, io);
        const reports = tiers.map((tier) => examine(tier, facts));
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_9__/* .write */ .M)(io.stdout, json ? asJson(facts, reports) : asText(facts, reports, (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_6__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColour */ .M)(io, io.stdout))));
        return asked !== undefined && reports.some((report) => !report.available) ? 1 : 0;
    },
});
/**
 * A policy that asks for as much as can be asked of a host: with it the matrix shows what would hold
 * `commands.allow` and `filesystem.exec` too.
 */
const DEMANDING = {
    ..._policy_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULTS */ .z,
    tier: { atLeast: 'process', prefer: 'microvm' },
    commands: { allow: [], denyPatterns: [], otherwise: 'deny' },
};
function examine(tier, facts) {
    const loaded = { policy: DEMANDING, origins: {}, digest: (0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .policyDigest */ .p1)(DEMANDING), files: [] };
    const problems = (0,_compile_prerequisites_js__WEBPACK_IMPORTED_MODULE_11__/* .prerequisites */ .a4)(loaded, facts, tier).map(({ reason, fix }) => ({ reason, fix }));
    return {
        tier,
        available: problems.length === 0,
        problems,
        cells: problems.length === 0 ? (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixOf */ .lQ)(loaded, facts, tier).cells : [],
    };
}
function factsFor(tiers, io) {
    const state = io.env['XDG_STATE_HOME'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(io.env['HOME'] ?? '/nonexistent', '.local/state');
    return (0,_host_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherFacts */ .p)({
        tiers,
        env: io.env,
        workspace: io.cwd,
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'sandbox-policy'),
        launcher: (0,_host_native_program_js__WEBPACK_IMPORTED_MODULE_3__/* .nativeProgramNear */ .q)(require("url").pathToFileURL(__filename).href, process.arch),
        toolchains: 'auto',
        programs: [],
        depth: 'thorough',
    });
}
/** What a person may want to do something about: clauses that the kernel doesn't hold here. */
function weakCells(report) {
    return report.cells.filter((cell) => ['none', 'kernel-per-process'].includes(cell.enforcer) || cell.fix !== null);
}
function asText(facts, reports, paint) {
    const lines = [
        `${facts.os} ${facts.kernel}, ${facts.arch}, uid ${String(facts.caller.uid)}`,
        ...reports.flatMap((report) => [
            '',
            `${report.tier}: ${report.available ? paint('green', 'ok') : paint('red', 'missing')}`,
            ...report.problems.flatMap((problem) => [
                `  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_12__.visible)(problem.reason)}`,
                ...(problem.fix === null ? [] : [`    fix: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_12__.visible)(problem.fix)}`]),
            ]),
            ...weakCells(report).flatMap((cell) => [
                `  ${cell.clause}: ${paint('yellow', cell.enforcer)}${cell.note === null ? '' : `, ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_12__.visible)(cell.note)}`}`,
                ...(cell.fix === null ? [] : [`    fix: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_12__.visible)(cell.fix)}`]),
            ]),
        ]),
        ...(facts.toolchainsRefused.length === 0
            ? []
            : [
                '',
                'Not shown inside:',
                ...facts.toolchainsRefused.map((entry) => `  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_12__.visible)(entry.bin)}: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_12__.visible)(entry.reason)}`),
            ]),
    ];
    return `${lines.join('\n')}\n`;
}
function asJson(facts, reports) {
    const document = { v: 1, tool: { name: 'sandbox-policy', version: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x }, host: facts, tiers: reports };
    return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`;
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/* unused harmony export isInteractive */
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
/** Whether someone watches: progress may then rewrite its line. Never under CI, whose logs keep every line. */
function isInteractive(io, stream) {
    const ci = io.env['CI'];
    return isTerminal(stream) && (ci === undefined || ci === '' || ci === 'false') && io.env['TERM'] !== 'dumb';
}
function isTerminal(stream) {
    return stream.isTTY === true;
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _values_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7022);

const MINUTE = 60_000;
const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/**
 * What a clause means when neither the policy nor what it extends states it: the safest that still lets ordinary
 * tests run. `limits.cpu-time` is twice the wall-time, `filesystem.write` of a read-only workspace is nothing, and
 * what is protected is added when a policy is resolved.
 */
const DEFAULTS = {
    version: 1,
    name: null,
    tier: { atLeast: 'container', prefer: 'container' },
    image: { kind: 'host' },
    limits: {
        wallTime: 10 * MINUTE,
        cpuTime: 20 * MINUTE,
        cpus: 2,
        memory: 4 * GIB,
        pids: 2048,
        openFiles: 4096,
        fileSize: 4 * GIB,
        tmpSize: 2 * GIB,
        output: 64 * MIB,
        onOutput: 'drop',
    },
    filesystem: {
        workspace: 'overlay',
        write: [_values_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef],
        deny: [],
        protect: [],
        readDeny: [],
        exec: null,
        outputs: [],
        carry: [],
        git: 'full',
        toolchains: 'auto',
        mounts: [],
    },
    commands: { allow: null, denyPatterns: [], otherwise: 'deny' },
    env: { pass: [], secret: [], set: {} },
    inputs: {},
    egress: { allow: [], deny: [] },
    hardening: {
        user: 'auto',
        capabilities: [],
        seccomp: { kind: 'default' },
        apparmor: { kind: 'engine' },
        selinux: null,
    },
    tls: { ca: 'auto' },
    phases: {},
    enforcement: { accept: 'kernel-per-process', permit: [], waive: [] },
    audit: { redact: [] },
    tests: [],
};


/***/ }),

/***/ 8695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* unused harmony export CANONICAL_VERSION */
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9210);

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

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** What a value is, in the words of messages: `text`, `a number`, `a list`. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    switch (typeof value) {
        case 'string':
            return 'text';
        case 'object':
            return 'a mapping';
        default:
            return `a ${typeof value}`;
    }
}
/** A value as a message shows it: short, on one line, in quotes when it is text. */
function shown(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    // Whatever a report's format is, a message never carries control characters.
    // eslint-disable-next-line no-control-regex
    const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => JSON.stringify(character).slice(1, -1));
    return `\`${safe.length > 80 ? `${safe.slice(0, 77)}…` : safe}\``;
}
/** `a, b or c`. */
function oneOf(words) {
    if (words.length <= 1)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ crypto),
/* harmony export */   ZA: () => (/* binding */ publicSuffixes),
/* harmony export */   _U: () => (/* binding */ explainers),
/* harmony export */   tc: () => (/* binding */ schemaObject),
/* harmony export */   wI: () => (/* binding */ re2)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

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

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/** The ladder of walls, weakest first. A policy's tier is never lowered. */
const TIERS = ['process', 'container', 'gvisor', 'microvm'];


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   EA: () => (/* binding */ printNetwork),
/* harmony export */   cz: () => (/* binding */ maskedBits),
/* harmony export */   kM: () => (/* binding */ networkWithin),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* unused harmony export printAddress */
function readV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return null;
    let bits = 0n;
    for (const part of parts) {
        // No leading zeros: some programs read them as octal.
        if (!/^(?:0|[1-9][0-9]{0,2})$/.test(part) || Number(part) > 255)
            return null;
        bits = (bits << 8n) | BigInt(part);
    }
    return bits;
}
function readV6(text) {
    const dotted = /^(.*:)([0-9.]+\.[0-9.]+)$/.exec(text);
    let whole = text;
    if (dotted !== null) {
        const low = readV4(dotted[2] ?? '');
        if (low === null)
            return null;
        whole = `${dotted[1] ?? ''}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
    }
    const halves = whole.split('::');
    if (halves.length > 2)
        return null;
    const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
    const [head = [], tail = []] = groups;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return null;
    const all = [...head, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...tail];
    let bits = 0n;
    for (const group of all) {
        if (!/^[0-9A-Fa-f]{1,4}$/.test(group))
            return null;
        bits = (bits << 16n) | BigInt(`0x${group}`);
    }
    return bits;
}
/** Reads one address, without brackets, zone or prefix; null for anything else. */
function readAddress(text) {
    const family = text.includes(':') ? 6 : 4;
    const bits = family === 6 ? readV6(text) : readV4(text);
    return bits === null ? null : { family, bits, prefix: family === 6 ? 128 : 32 };
}
/** An address in canonical text; IPv6 as RFC 5952 spells it. */
function printAddress(family, bits) {
    if (family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join('.');
    const groups = Array.from({ length: 8 }, (_, index) => (bits >> BigInt(112 - 16 * index)) & 0xffffn);
    let best = { start: -1, length: 1 };
    for (let start = 0; start < 8; start += 1) {
        let length = 0;
        while (start + length < 8 && groups[start + length] === 0n)
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    const text = (part) => part.map((group) => group.toString(16)).join(':');
    if (best.start === -1)
        return text(groups);
    return `${text(groups.slice(0, best.start))}::${text(groups.slice(best.start + best.length))}`;
}
/** The network's first address: all bits after the prefix zero. */
function maskedBits({ family, bits, prefix }) {
    const free = BigInt((family === 4 ? 32 : 128) - prefix);
    return (bits >> free) << free;
}
function printNetwork(network) {
    return `${printAddress(network.family, maskedBits(network))}/${network.prefix}`;
}
/** Reads the canonical text of a range, as a resolved policy holds it. */
function networkOf(cidr) {
    const [address = '', prefix = ''] = cidr.split('/');
    const read = readAddress(address);
    return read === null ? null : { ...read, prefix: Number(prefix) };
}
/** Whether every address of `inner` is one of `outer`. */
function networkWithin(inner, outer) {
    return (inner.family === outer.family &&
        inner.prefix >= outer.prefix &&
        maskedBits({ ...inner, prefix: outer.prefix }) === maskedBits(outer));
}


/***/ }),

/***/ 7022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   X9: () => (/* binding */ anchored),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2741);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1093);


/** The canonical spelling of the whole workspace. */
const WHOLE = './';
/** First segments of absolute paths that nobody means as a folder of the workspace. */
const SYSTEM = new Set([
    'Library',
    'Users',
    'boot',
    'dev',
    'etc',
    'home',
    'media',
    'mnt',
    'proc',
    'root',
    'run',
    'sys',
    'usr',
    'var',
]);
/** Whether anything in a glob stands for more than itself. */
const hasWildcard = (glob) => /[*?[]/.test(glob);
function bracketsClosed(glob) {
    for (let at = 0; at < glob.length; at += 1) {
        if (glob[at] === '\\')
            at += 1;
        else if (glob[at] === '[') {
            // A `]` right after `[`, `[!` or `[^` is one of the characters.
            const from = /[!^]/.test(glob[at + 1] ?? '') ? at + 3 : at + 2;
            const end = glob.indexOf(']', from);
            if (end === -1)
                return false;
            at = end;
        }
    }
    return true;
}
/**
 * Reads a glob of gitignore's kind, relative to the workspace, and gives its canonical spelling: `./` for the whole
 * workspace, `/a` for `./a`. What gitignore takes but hardly anybody means (`!`, `#`, braces, `..`) is refused.
 */
function readGlob(text) {
    const no = (message, help) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0034', message, help);
    if (text === '.' || text === './' || text === '/')
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(WHOLE);
    if (/[\0\r\n]/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds a line end or NUL`);
    if (text.startsWith('!')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} begins with \`!\``, 'Nothing is taken back by a glob: list what is meant, and what is not in `deny`.');
    }
    if (text.startsWith('#'))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} would be a comment to git`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`\\${text}`)}.`);
    if (text.startsWith('~')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} names a home directory`, 'Globs are relative to the workspace; host paths go in `filesystem.mounts`.');
    }
    if (/^[A-Za-z]:[\\/]/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is a path of Windows`, 'Globs are relative to the workspace and use `/`.');
    if (/\\[A-Za-z0-9]/.test(text)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} uses a backslash between names`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.replace(/\\/g, '/'))}.`);
    }
    if (/(?<!\\)(?:\\\\)*\\$/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} ends in a backslash`);
    if (/^\s|\s$/.test(text))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} begins or ends with a space`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.trim())}.`);
    if (/(?<!\\)[{}]/.test(text)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds braces, which gitignore's globs do not expand`, 'Write one entry for each; `\\{` stands for a brace.');
    }
    const glob = text.startsWith('./') ? text.slice(1) : text;
    const segments = glob.replace(/^\//, '').replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} leaves the workspace`, 'Globs are relative to the workspace, without `..`.');
    if (segments.includes('.') || segments.includes('')) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} holds an empty segment`, `Write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(glob.replace(/\/(?:\.?\/)+/g, '/'))}.`);
    }
    const [first = ''] = segments;
    if (text.startsWith('/') && SYSTEM.has(first)) {
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} is an absolute path`, `Globs are relative to the workspace: write ${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`.${text}`)} for its own folder \`${first}\`; host paths go in \`filesystem.mounts\`.`);
    }
    for (const segment of segments) {
        if (segment !== '**' && /(?<!\\)\*\*/.test(segment)) {
            return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} joins \`**\` to a name`, '`**` stands alone between slashes; within a name, write `*`.');
        }
    }
    if (!bracketsClosed(glob))
        return no(`${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text)} opens a \`[\` that is not closed`, 'Write `\\[` for a bracket.');
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(glob);
}
/** Reads a plain path relative to the workspace and gives it anchored: `/src/`. */
function anchored(glob) {
    if (glob === WHOLE)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(WHOLE);
    if (hasWildcard(glob))
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .T)('SP0035', `${(0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(glob)} is a pattern`);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .read */ .L)(glob.startsWith('/') ? glob : `/${glob}`);
}


/***/ }),

/***/ 1093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read),
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
const read = (value) => ({ ok: true, value });
const refuse = (rule, message, help) => help === undefined ? { ok: false, rule, message } : { ok: false, rule, message, help };


/***/ }),

/***/ 8495:
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