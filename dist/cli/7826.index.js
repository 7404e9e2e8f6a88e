"use strict";
exports.id = 7826;
exports.ids = [7826,6905,9899,5838,587,5445];
exports.modules = {

/***/ 34994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tz: () => (/* binding */ profileBase),
  vR: () => (/* binding */ profileName),
  kC: () => (/* binding */ renderProfile)
});

;// CONCATENATED MODULE: ./build/compile/apparmor/text.js
/**
 * What every version of the profile language takes literally between quotes. Everything else is written as the octal
 * escapes of its bytes (apparmor.d(5)), which the parser takes for the character itself, be it a glob's or a quote.
 */
const LITERAL = /[A-Za-z0-9/._-]/;
/** A character of a path that nothing means more by than itself, whatever it is. */
function escaped(character) {
    // `@{` begins a variable wherever its at sign comes from; a class of one member is never anything else.
    if (character === '@')
        return '[@]';
    if (LITERAL.test(character))
        return character;
    return [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
/** A path as the profile language writes it, without its quotes: every character stands for itself. */
function literal(path) {
    if (path.includes('\0'))
        throw new RangeError('a path holds a NUL byte');
    return [...path].map(escaped).join('');
}
/** A pattern between quotes. `path` is taken literally; `glob` is written in this project's source. */
function pattern(path, glob = '') {
    return `"${literal(path)}${glob}"`;
}

// EXTERNAL MODULE: ./build/compile/environment.js
var environment = __webpack_require__(90587);
;// CONCATENATED MODULE: ./build/compile/apparmor/rules.js


/** The path itself, be it a file or a folder, and everything below it. */
const TREE = '{,/{,**}}';
/** Of what a library folder holds, what a program maps: shared objects, and Node's modules. A program is neither. */
const MAPPED = ['/**.so{,.*}', '/**.node'];
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'ptmx'];
/** The file rules of a plan, sorted, each once: the same plan and bindings give the same text. */
function fileRules(plan, bindings, extras) {
    const rules = [
        ...(showsImage(plan)
            ? imageRules(extras)
            : [...folderRules(plan, bindings), ...plan.view.flatMap((entry) => viewRules(entry, plan))]),
        ...(showsImage(plan) ? plan.view.flatMap((entry) => writableRules(entry)) : []),
        ...workspaceRules(plan, bindings),
        ...programRules(plan),
        ...kernelRules(),
        ...closedRules(bindings),
    ];
    const texts = new Map(rules.map((rule) => [`${String(rule.deny)} ${rule.pattern} ${rule.access}`, rule]));
    return [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}
/** What an image holds isn't known here: its files may be read and run, and only what is mounted over it written. */
function showsImage(plan) {
    return plan.tier === 'container' && plan.image.kind === 'image';
}
function allow(path, glob, access) {
    return { deny: false, pattern: pattern(path, glob), access };
}
function imageRules({ volumes = [] }) {
    return [allow('', '/{,**}', 'rmix'), ...volumes.map((path) => allow(path, TREE, 'rwkl'))];
}
function viewRules(entry, plan) {
    switch (entry.kind) {
        case 'bind':
            if (!entry.exec)
                return [allow(entry.target, TREE, entry.writable ? 'rwkl' : 'r')];
            return plan.exec === null
                ? [allow(entry.target, TREE, 'rmix')]
                : [allow(entry.target, TREE, 'r'), ...MAPPED.map((glob) => allow(entry.target, glob, 'm'))];
        case 'tmpfs':
        case 'overlay':
            return writableRules(entry);
        case 'file':
        case 'identity':
            return [allow(entry.target, '', 'r')];
        case 'symlink':
        case 'proc':
        case 'dev':
        case 'mask':
            return [];
    }
}
function writableRules(entry) {
    switch (entry.kind) {
        case 'bind':
            return entry.writable ? [allow(entry.target, TREE, entry.exec ? 'rwklmix' : 'rwkl')] : [];
        case 'tmpfs':
        case 'overlay':
            return [allow(entry.target, TREE, entry.exec ? 'rwklmix' : 'rwkl')];
        case 'file':
        case 'identity':
        case 'symlink':
        case 'proc':
        case 'dev':
        case 'mask':
            return [];
    }
}
/** The folders above what is shown may be listed: they hold nothing but the way to it. */
function folderRules(plan, bindings) {
    const shown = [...plan.view.map((entry) => entry.target), bindings.workspace, environment/* INIT_PATH */.hB];
    return shown.flatMap(foldersAbove).map((folder) => allow(folder, '', 'r'));
}
function foldersAbove(path) {
    const parts = path.split('/').slice(1, -1);
    return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`)];
}
/**
 * The workspace. Copy on write, all of it may change, as without a profile: what lies outside `write` never comes
 * out. Read-write, only the folders of `write` may; a read-only one not at all.
 */
function workspaceRules(plan, bindings) {
    const exec = plan.workspace.exec ? 'mix' : '';
    const inside = plan.workspace.execPaths.map((path) => (0,environment/* inWorkspace */.ve)(bindings, path));
    return [
        allow(bindings.workspace, TREE, plan.workspace.mode === 'overlay' ? `rwkl${exec}` : `r${exec}`),
        ...(plan.workspace.mode === 'read-write'
            ? bindings.writable.map((path) => allow(path, TREE, 'rwkl'))
            : []),
        ...inside.map((path) => allow(path, TREE, 'rmix')),
    ];
}
function programRules({ exec }) {
    const init = allow(environment/* INIT_PATH */.hB, '', 'rmix');
    if (exec === null)
        return [init];
    return [
        init,
        ...exec.programs.map((path) => allow(path, '', 'rmix')),
        ...exec.folders.map((path) => allow(path, TREE, 'rmix')),
    ];
}
/** /proc, /sys and /dev as every tier mounts them: a private one, a read-only one, and a few harmless devices. */
function kernelRules() {
    return [
        allow('/proc', '/{,**}', 'r'),
        allow('/proc', '/[0-9]*/**', 'w'),
        allow('/sys', '/{,**}', 'r'),
        allow('/dev', '/{,**}', 'r'),
        allow('/dev', '/pts/{,**}', 'rw'),
        allow('/dev', '/mqueue/{,**}', 'rwk'),
        ...DEVICES.map((name) => allow(`/dev/${name}`, '', 'rw')),
        // The engine's own, of which some programs read the first.
        ...['hostname', 'hosts', 'resolv.conf'].map((name) => allow(`/etc/${name}`, '', 'r')),
    ];
}
/** What stays shut whatever else is said: a deny rule goes before every other. */
function closedRules(bindings) {
    const deny = (path, access) => ({
        deny: true,
        pattern: pattern(path, TREE),
        access,
    });
    return [
        ...bindings.masks.map((mask) => deny(mask.path, 'rwklmx')),
        ...bindings.sealed.map((path) => deny(path, 'wl')),
        ...bindings.covers.map((cover) => deny(cover.path, 'wl')),
    ];
}

;// CONCATENATED MODULE: ./build/compile/apparmor/profile.js

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The name that generated profiles of a policy begin with: what it holds is what the policy says. */
function profileBase(policyDigest) {
    return `sandbox-policy-${policyDigest.replace(/^sha256:/, '').slice(0, 16)}`;
}
/**
 * The profile that a run's code is confined by; null when its plan names none. A generated one carries the run's id:
 * a profile that is removed sets free whatever it still confines, so no two runs may share one.
 */
function profileName({ apparmor }, { run }) {
    if (apparmor === null)
        return null;
    return apparmor.kind === 'named' ? apparmor.name : `${apparmor.name}.${run}`;
}
/**
 * The text of a plan's AppArmor profile (apparmor.d(5), ABI 3.0, which every version in use understands). Pure; the
 * same plan and bindings give the same text. Whatever it doesn't name is denied: mounts, capabilities, raw and packet
 * sockets, other processes' memory, another profile.
 *
 * @param name Letters, digits, dots, dashes.
 */
function renderProfile(name, plan, bindings, extras = {}) {
    if (!NAME.test(name))
        throw new RangeError(`${JSON.stringify(name)} can't name a profile`);
    const lines = [
        // Paths of another mount namespace's files are seen as below the root; deleted files keep their names.
        `profile ${name} flags=(attach_disconnected,mediate_deleted) {`,
        ...networkRules().map((rule) => `  ${rule},`),
        // Among themselves alone; the init, the tool and the engine may end it from outside.
        `  signal (send) peer=${name},`,
        '  signal (receive),',
        `  ptrace (trace, tracedby) peer=${name},`,
        `  ptrace (read) peer=${name},`,
        '  ptrace (readby),',
        ...fileRules(plan, bindings, extras).map((rule) => `  ${ruleText(rule)},`),
        '}',
    ];
    return ['abi <abi/3.0>,', '', ...lines, ''].join('\n');
}
/** Loopback is there in every sandbox; netlink is how programs ask for their addresses. */
function networkRules() {
    return [
        'network unix',
        'network inet stream',
        'network inet dgram',
        'network inet6 stream',
        'network inet6 dgram',
        'network netlink raw',
    ];
}
function ruleText({ deny, pattern, access }) {
    return `${deny ? 'deny ' : ''}${pattern} ${access}`;
}


/***/ }),

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

/***/ 57826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanProfile: () => (/* binding */ cleanProfile),
/* harmony export */   loadProfile: () => (/* binding */ loadProfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _compile_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34994);
/* harmony import */ var _host_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39970);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25686);





const NOTE = 'apparmor.json';
/** Milliseconds; compiling takes some tens of them, on an emulated machine some seconds. */
const TIMEOUT = 60_000;
/**
 * Loads the profile of a plan that has one of its own into the kernel, under its policy's digest and the run's id.
 *
 * @returns Removes it again; to be called when nothing is confined by it any more, since what still is would be free.
 * @throws SetupError when it can't be loaded; nothing is left then.
 */
async function loadProfile(plan, bindings, extras = {}) {
    const { apparmor } = plan;
    const name = (0,_compile_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .profileName */ .vR)(plan, bindings);
    if (apparmor?.kind !== 'generated' || name === null)
        return async () => undefined;
    const note = { name, parser: apparmor.parser, sudo: apparmor.sudo };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bindings.state, NOTE);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(note)}\n`, { mode: 0o600 });
    const failure = await parse(note, '--add', (0,_compile_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .renderProfile */ .kC)(name, plan, bindings, extras));
    if (failure !== null) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w(`the AppArmor profile could not be loaded: ${failure}`, apparmor.sudo ? 'let sudo start apparmor_parser without a password, or run as root' : null);
    }
    return async () => {
        await remove(note);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    };
}
/**
 * Removes the profile that a dead run left, when it had one. Nothing of the run may be running any more.
 *
 * @param folder The run's private folder.
 * @throws Error when it can't be removed.
 */
async function cleanProfile(folder) {
    const note = readNote(folder);
    if (note !== null)
        await remove(note);
}
async function remove(note) {
    const confined = confinedBy(note.name);
    if (confined.length > 0)
        throw new Error(`the AppArmor profile ${note.name} is left in place: it still confines process ${confined.join(', ')}`);
    // Of a profile that is removed the parser reads nothing but the name.
    const failure = await parse(note, '--remove', `profile ${note.name} {\n}\n`);
    // It may be gone: a restart of the machine, or of AppArmor, or a load that never came to be.
    if (failure !== null && !/does not exist|doesn't exist/i.test(failure))
        throw new Error(`the AppArmor profile ${note.name} could not be removed: ${failure}`);
}
/** Processes that a profile confines, as far as the caller may see whose they are. */
function confinedBy(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((pid) => {
        if (!/^[0-9]+$/.test(pid))
            return false;
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/attr/current`, 'utf8').startsWith(`${name} (`);
        }
        catch {
            // It has ended, or is another user's.
            return false;
        }
    });
}
/** Why the parser failed, null when it didn't. The text goes in by a pipe: nobody else can change it on the way. */
async function parse({ parser, sudo }, action, text) {
    const [program = parser, ...args] = [
        ...(sudo ? ['sudo', '-n', '--'] : []),
        parser,
        action,
        '--skip-cache',
        '--quiet',
    ];
    const outcome = await (0,_host_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .execute */ .g)(program, args, {
        env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' },
        timeout: TIMEOUT,
        cwd: '/',
        stdin: Buffer.from(text),
    });
    return (0,_host_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .P)(outcome);
}
function readNote(folder) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NOTE), 'utf8');
    }
    catch {
        // No such file: the run had no profile of its own.
        return null;
    }
    const note = JSON.parse(text);
    if (typeof note !== 'object' || note === null)
        return null;
    const { name, parser, sudo } = note;
    if (typeof name !== 'string' || typeof parser !== 'string' || typeof sudo !== 'boolean')
        return null;
    // Only ever one of ours, whatever the file says.
    return /^sandbox-policy-[0-9a-f]{16}\.[0-9TZa-f-]+$/.test(name) ? { name, parser, sudo } : null;
}


/***/ }),

/***/ 39970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ failureOf),
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const DEFAULT_OUTPUT_LIMIT = 1024 * 1024;
/**
 * The one seam through which host facts start a process. Takes the argument vector (never a shell string), gives
 * a typed outcome and never throws. The child leads its own process group, so that a time-out ends what it
 * started too.
 */
function execute(program, args, options) {
    const limit = options.outputLimit ?? DEFAULT_OUTPUT_LIMIT;
    return new Promise((resolve) => {
        let child;
        try {
            child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], {
                env: { ...options.env },
                ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
                stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
                detached: true,
            });
        }
        catch (error) {
            resolve({ kind: 'not-started', reason: reasonOf(error) });
            return;
        }
        const { pid } = child;
        const stdout = cappedBuffer(limit);
        const stderr = cappedBuffer(limit);
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            killGroup(pid);
        }, options.timeout);
        child.stdout?.on('data', stdout.add);
        child.stderr?.on('data', stderr.add);
        if (options.stdin !== undefined && child.stdin !== null) {
            // A child that doesn't read its input closes the pipe; its exit says what that meant.
            child.stdin.on('error', () => undefined);
            child.stdin.end(options.stdin);
        }
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({ kind: 'not-started', reason: reasonOf(error) });
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            if (timedOut)
                resolve({ kind: 'timed-out', after: options.timeout });
            else if (signal !== null)
                resolve({ kind: 'signaled', signal, stderr: stderr.bytes().toString('utf8') });
            else
                resolve({
                    kind: 'exited',
                    code: code ?? 0,
                    stdout: stdout.bytes(),
                    stderr: stderr.bytes().toString('utf8'),
                    truncated: stdout.truncated() || stderr.truncated(),
                });
        });
    });
}
/** One sentence on why an outcome isn't a success, for messages; null when it exited 0. */
function failureOf(outcome) {
    switch (outcome.kind) {
        case 'exited': {
            if (outcome.code === 0)
                return null;
            const said = outcome.stderr.trim().split('\n').at(-1) ?? '';
            return said === '' ? `it exited with ${String(outcome.code)}` : said;
        }
        case 'signaled':
            return `it was ended by ${outcome.signal}`;
        case 'timed-out':
            return `it gave no answer within ${String(outcome.after)} ms`;
        case 'not-started':
            return outcome.reason;
    }
}
function cappedBuffer(limit) {
    const chunks = [];
    let kept = 0;
    let dropped = false;
    return {
        add: (chunk) => {
            const room = limit - kept;
            if (chunk.length > room)
                dropped = true;
            if (room <= 0)
                return;
            const part = chunk.subarray(0, room);
            chunks.push(part);
            kept += part.length;
        },
        bytes: () => Buffer.concat(chunks),
        truncated: () => dropped,
    };
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // The group is gone already: exactly what was wanted.
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
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