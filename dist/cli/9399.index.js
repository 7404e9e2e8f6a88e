"use strict";
exports.id = 9399;
exports.ids = [9399,6257];
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

/***/ 92901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47106);
/* harmony import */ var _compile_prerequisites_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52501);
/* harmony import */ var _policy_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56221);
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68695);
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64039);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78495);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6257);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33192);
/* harmony import */ var _host_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95813);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1973);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38565);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5537);












const command = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: 'doctor',
    summary: 'say what this host can enforce, and what would help',
    usage: '',
    description: "Tries each tier with a sandbox that runs nothing. Exit 1 only when the tier asked for by --tier can't be had.",
    options: {
        tier: { kind: 'value', value: 'TIER', choices: _policy_resolved_js__WEBPACK_IMPORTED_MODULE_6__/* .TIERS */ .i, help: 'look at this tier only' },
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
        const tiers = asked === undefined ? _policy_resolved_js__WEBPACK_IMPORTED_MODULE_6__/* .TIERS */ .i : [asked];
        const facts = await (0,_host_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .factsFor */ .x)(DEMANDING, tiers, io);
        const reports = tiers.map((tier) => examine(tier, facts));
        // What a policy gets that admits every tier, when every tier was looked at.
        const choice = asked === undefined ? (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .w)(DEMANDING, facts) : null;
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(io.stdout, json
            ? asJson(facts, reports, choice)
            : asText(facts, reports, choice, (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .painter */ .C)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .wantsColour */ .M)(io, io.stdout))));
        return asked !== undefined && reports.some((report) => !report.available) ? 1 : 0;
    },
});
/**
 * A policy that asks for as much as can be asked of a host: with it the matrix shows what would hold
 * `commands.allow` and `filesystem.exec` too.
 */
const DEMANDS = {
    ..._policy_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULTS */ .z,
    tier: { atLeast: 'process', prefer: 'microvm' },
    commands: { allow: [], denyPatterns: [], otherwise: 'deny' },
};
const DEMANDING = loadedOf(DEMANDS);
/** A virtual machine has its programs from an image and nowhere else. */
const DEMANDING_AN_IMAGE = loadedOf({
    ...DEMANDS,
    image: { kind: 'image', reference: 'IMAGE', digest: null },
});
function loadedOf(policy) {
    return { policy, origins: {}, digest: (0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDigest */ .p1)(policy), files: [] };
}
function examine(tier, facts) {
    const demanding = tier === 'microvm' ? DEMANDING_AN_IMAGE : DEMANDING;
    const problems = (0,_compile_prerequisites_js__WEBPACK_IMPORTED_MODULE_9__/* .prerequisites */ .a)(demanding, facts, tier).map(({ reason, fix }) => ({ reason, fix }));
    return {
        tier,
        available: problems.length === 0,
        problems,
        cells: problems.length === 0 ? (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .matrixOf */ .l)(demanding, facts, tier).cells : [],
    };
}
/** What a person may want to do something about: clauses that the kernel doesn't hold here. */
function weakCells(report) {
    return report.cells.filter((cell) => ['none', 'kernel-per-process'].includes(cell.enforcer) || cell.fix !== null);
}
/** The strongest tier that can be had, and what kept the stronger ones away. */
function choiceLines(choice) {
    if (choice?.ok !== true)
        return [];
    const { plan, passedOver } = choice;
    return [
        '',
        `A policy that prefers microvm and admits every tier runs in: ${plan.tier}`,
        ...passedOver.map(({ tier, reason }) => `  not in ${tier}: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(reason)}`),
    ];
}
function asText(facts, reports, choice, paint) {
    const lines = [
        `${facts.os} ${facts.kernel}, ${facts.arch}, uid ${String(facts.caller.uid)}`,
        ...reports.flatMap((report) => [
            '',
            `${report.tier}: ${report.available ? paint('green', 'ok') : paint('red', 'missing')}`,
            ...(report.tier === 'microvm' ? machineLines(facts.microvm) : []),
            ...report.problems.flatMap((problem) => [
                `  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(problem.reason)}`,
                ...(problem.fix === null ? [] : [`    fix: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(problem.fix)}`]),
            ]),
            ...weakCells(report).flatMap((cell) => [
                `  ${cell.clause}: ${paint('yellow', cell.enforcer)}${cell.note === null ? '' : `, ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(cell.note)}`}`,
                ...(cell.fix === null ? [] : [`    fix: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(cell.fix)}`]),
            ]),
        ]),
        '',
        ...profileLines(facts.appArmorLoader, paint),
        ...choiceLines(choice),
        ...(facts.toolchainsRefused.length === 0
            ? []
            : [
                '',
                'Not shown inside:',
                ...facts.toolchainsRefused.map((entry) => `  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(entry.bin)}: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(entry.reason)}`),
            ]),
    ];
    return `${lines.join('\n')}\n`;
}
/** What guests would be started with, as far as it is there. */
function machineLines(microvm) {
    if (microvm === null)
        return [];
    const { qemu, kernel, accelerator } = microvm;
    const parts = [
        ...(qemu === null ? [] : [`QEMU ${qemu.version ?? '(it says no version)'}`]),
        ...(kernel === null ? [] : [`kernel ${kernel.release}`]),
        accelerator === 'kvm' ? 'KVM' : 'emulation: no guest was recorded to end under KVM here',
    ];
    return [`  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(parts.join(', '))}`];
}
/** Whether `hardening.apparmor: generated` can be had, in whichever tier. */
function profileLines(loader, paint) {
    if (loader.available)
        return [`AppArmor profiles: ${paint('green', 'ok')}, loaded by ${loader.parser}`];
    return [
        `AppArmor profiles: ${paint('yellow', 'none')}, ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(loader.reason)}`,
        ...(loader.fix === null ? [] : [`  fix: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__.visible)(loader.fix)}`]),
    ];
}
function asJson(facts, reports, choice) {
    const strongest = choice?.ok === true ? { tier: choice.plan.tier, passedOver: choice.passedOver } : null;
    const tool = { name: 'sandbox-policy', version: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .VERSION */ .x };
    const document = { v: 1, tool, host: facts, tiers: reports, strongest };
    return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`;
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

/***/ 95813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28230);
/* harmony import */ var _compile_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(328);
/* harmony import */ var _host_gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69348);
/* harmony import */ var _host_native_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6277);
/* harmony import */ var _host_xdg_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68634);






/** What a plan of this policy for one of these tiers needs to know of this machine, looked at thoroughly. */
function factsFor(loaded, tiers, io) {
    const { policy } = loaded;
    return (0,_host_gather_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherFacts */ .p)({
        tiers,
        env: io.env,
        workspace: io.cwd,
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_host_xdg_js__WEBPACK_IMPORTED_MODULE_4__/* .stateHomeOf */ .s)(io.env, (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .l)(io)), 'sandbox-policy'),
        launcher: (0,_host_native_program_js__WEBPACK_IMPORTED_MODULE_3__/* .nativeProgramNear */ .q)(require("url").pathToFileURL(__filename).href, process.arch),
        toolchains: policy.filesystem.toolchains,
        registries: (0,_compile_network_js__WEBPACK_IMPORTED_MODULE_5__/* .registryKinds */ .J0)(policy),
        services: { names: (0,_compile_network_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceNames */ ._m)(policy), job: null },
        programs: (policy.commands.allow ?? []).map((rule) => rule.run),
        depth: 'thorough',
    });
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

/***/ 22741:
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

/***/ 64039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TIERS)
/* harmony export */ });
/** The ladder of walls, weakest first. A policy's tier is never lowered. */
const TIERS = ['process', 'container', 'gvisor', 'microvm'];


/***/ }),

/***/ 41447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ JAVA_CONFIGURATION),
/* harmony export */   Ig: () => (/* binding */ LIBRARY_FOLDERS),
/* harmony export */   X7: () => (/* binding */ PROGRAM_FOLDERS),
/* harmony export */   sA: () => (/* binding */ ETC_PATHS)
/* harmony export */ });
/**
 * The host's own files that every sandbox made of this host's programs sees, where they exist. Named one by one:
 * /etc also holds keys, tokens and password hashes. `/etc/ssl/private` is why /etc/ssl isn't taken as a whole.
 */
const PROGRAM_FOLDERS = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];
/** What is in the system's folders beside programs: shown whole even when programs are picked one by one. */
const LIBRARY_FOLDERS = [
    '/usr/lib',
    '/usr/lib32',
    '/usr/lib64',
    '/usr/libx32',
    '/usr/share',
    '/usr/include',
    '/usr/local/lib',
    '/usr/local/share',
    '/usr/local/include',
];
const ETC_PATHS = [
    '/etc/alternatives',
    '/etc/bindresvport.blacklist',
    '/etc/ca-certificates',
    '/etc/ca-certificates.conf',
    '/etc/crypto-policies',
    '/etc/debian_version',
    '/etc/default/locale',
    '/etc/dotnet',
    '/etc/ethertypes',
    '/etc/fonts',
    '/etc/gai.conf',
    '/etc/host.conf',
    '/etc/inputrc',
    '/etc/ld-musl-aarch64.path',
    '/etc/ld-musl-x86_64.path',
    '/etc/ld.so.cache',
    '/etc/ld.so.conf',
    '/etc/ld.so.conf.d',
    '/etc/locale.alias',
    '/etc/localtime',
    '/etc/lsb-release',
    '/etc/magic',
    '/etc/magic.mime',
    '/etc/mailcap',
    '/etc/maven',
    '/etc/mime.types',
    '/etc/networks',
    '/etc/os-release',
    '/etc/perl',
    '/etc/php',
    '/etc/pki/ca-trust/extracted',
    '/etc/pki/java',
    '/etc/pki/tls/cert.pem',
    '/etc/pki/tls/certs',
    '/etc/pki/tls/openssl.cnf',
    '/etc/protocols',
    '/etc/python3',
    '/etc/rpc',
    '/etc/services',
    '/etc/shells',
    '/etc/ssl/cert.pem',
    '/etc/ssl/certs',
    '/etc/ssl/openssl.cnf',
    '/etc/terminfo',
    '/etc/timezone',
];
/** Debian keeps a Java runtime's configuration in /etc/java-17-openjdk; without it the runtime doesn't start. */
const JAVA_CONFIGURATION = /^java-\d+-openjdk$/;


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