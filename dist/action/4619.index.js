"use strict";
exports.id = 4619;
exports.ids = [4619];
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

/***/ 95813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28230);
/* harmony import */ var _compile_network_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(328);
/* harmony import */ var _host_gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98255);
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


/***/ })

};
;