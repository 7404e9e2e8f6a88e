"use strict";
exports.id = 499;
exports.ids = [499];
exports.modules = {

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

/***/ 55351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tb: () => (/* binding */ loadPolicy),
  BK: () => (/* reexport */ policy_read/* readPolicyFile */.BK),
  ee: () => (/* reexport */ policy_document/* spanOf */.e)
});

// UNUSED EXPORTS: CANONICAL_VERSION, DEFAULTS, ENFORCED_CLAUSES, MAX_FILE_SIZE, POLICY_RULES, PROTECTED_PATHS, PolicyReadError, TIERS, applyPhase, canonicalJson, clauseName, decode, digestOf, foldedPath, inputVariable, nearest, parsePolicy, parseQuantity, parseText, policyDigest, policySchema, policySource, printPolicy, printQuantity, readFinding, within

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/policy/load.js + 9 modules
var load = __webpack_require__(52714);
// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(54938);
// EXTERNAL MODULE: ./build/policy/position.js
var position = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/policy/read.js
var policy_read = __webpack_require__(99851);
// EXTERNAL MODULE: ./build/policy/clauses/inputs.js
var inputs = __webpack_require__(81349);
// EXTERNAL MODULE: ./build/policy/clauses/enforcement.js
var enforcement = __webpack_require__(71444);
// EXTERNAL MODULE: ./build/policy/defaults.js
var defaults = __webpack_require__(56221);
// EXTERNAL MODULE: ./build/policy/digest.js
var digest = __webpack_require__(68695);
// EXTERNAL MODULE: ./build/policy/narrow/within.js
var within = __webpack_require__(65708);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(42604);
// EXTERNAL MODULE: ./build/policy/phases.js
var phases = __webpack_require__(82395);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/policy/clauses/limits.js
var limits = __webpack_require__(33496);
// EXTERNAL MODULE: ./build/policy/units.js
var units = __webpack_require__(14948);
;// CONCATENATED MODULE: ./build/policy/print.js



const TIMES = new Set(['wallTime', 'cpuTime']);
const COUNTS = new Set(['cpus', 'pids', 'openFiles', 'onOutput']);
function limitsSource(limits) {
    const source = {};
    for (const [written, field] of LIMITS) {
        const value = limits[field];
        if (value === undefined)
            continue;
        source[written] =
            typeof value === 'string' || COUNTS.has(field)
                ? value
                : printQuantity(value, TIMES.has(field) ? 'time' : 'size');
    }
    return source;
}
function commandsSource({ allow, denyPatterns, otherwise }) {
    return {
        ...(allow === null
            ? {}
            : {
                allow: allow.map(({ run, args }) => args === null ? run : { run, args: args.map((words) => [...words]) }),
            }),
        'deny-patterns': [...denyPatterns],
        otherwise,
    };
}
function envSource({ pass, secret, set }) {
    return { pass: [...pass], secret: [...secret], set: { ...set } };
}
function allowSource(rule) {
    if (rule.kind === 'registry')
        return { registry: rule.registry };
    const common = { ports: [...rule.ports], ...(rule.protocol === null ? {} : { protocol: rule.protocol }) };
    switch (rule.kind) {
        case 'host':
            return {
                host: rule.host,
                ...common,
                ech: rule.ech,
                private: rule.private,
                ...(rule.host.startsWith('*.') ? { 'max-names': rule.maxNames } : {}),
            };
        case 'cidr':
            return { cidr: rule.cidr, ...common };
        case 'service':
            return { service: rule.service, ...common, ...(rule.at === null ? {} : { at: rule.at }) };
    }
}
function denySource(rule) {
    if (rule.kind === 'registry')
        return { registry: rule.registry };
    const ports = rule.ports.length === 0 ? {} : { ports: [...rule.ports] };
    switch (rule.kind) {
        case 'host':
            return { host: rule.host, ...ports };
        case 'cidr':
            return { cidr: rule.cidr, ...ports };
        case 'service':
            return { service: rule.service, ...ports };
    }
}
function egressSource({ allow, deny }) {
    return { allow: allow.map(allowSource), deny: deny.map(denySource) };
}
function inputSource(rule) {
    switch (rule.type) {
        case 'string':
            return {
                type: 'string',
                ...(rule.maxLength === null ? {} : { 'max-length': rule.maxLength }),
                ...(rule.pattern === null ? {} : { pattern: rule.pattern }),
                ...(rule.enum === null ? {} : { enum: [...rule.enum] }),
            };
        case 'integer':
        case 'number':
            return {
                type: rule.type,
                ...(rule.minimum === null ? {} : { minimum: rule.minimum }),
                ...(rule.maximum === null ? {} : { maximum: rule.maximum }),
            };
        case 'boolean':
        case 'null':
            return { type: rule.type };
    }
}
function hardeningSource({ user, capabilities, seccomp, apparmor, selinux }) {
    return {
        user,
        capabilities: [...capabilities],
        seccomp: seccomp.kind === 'file' ? seccomp.path : seccomp.kind,
        apparmor: apparmor.kind === 'named' ? apparmor.name : apparmor.kind,
        ...(selinux === null ? {} : { selinux }),
    };
}
function testSource({ expect, request }) {
    const asked = request.kind === 'run'
        ? { run: request.command }
        : request.kind === 'connect'
            ? { connect: request.target }
            : request.kind === 'env'
                ? { env: request.name }
                : request.kind === 'input'
                    ? { input: `${request.name}=${request.value}` }
                    : { [request.kind]: request.path };
    return expect === 'allow' ? { allow: asked } : { deny: asked };
}
function phaseSource({ limits, filesystem, commands, env, egress }) {
    return {
        ...(limits === undefined ? {} : { limits: limitsSource(limits) }),
        ...(filesystem === undefined
            ? {}
            : {
                filesystem: {
                    ...(filesystem.write === undefined ? {} : { write: [...filesystem.write] }),
                    ...(filesystem.deny === undefined ? {} : { deny: [...filesystem.deny] }),
                    ...(filesystem.readDeny === undefined ? {} : { 'read-deny': [...filesystem.readDeny] }),
                    ...(filesystem.exec === undefined || filesystem.exec === null
                        ? {}
                        : { exec: [...filesystem.exec] }),
                },
            }),
        ...(commands === undefined ? {} : { commands: commandsSource(commands) }),
        ...(env === undefined ? {} : { env: envSource(env) }),
        ...(egress === undefined ? {} : { egress: egressSource(egress) }),
    };
}
const mapped = (source, each) => Object.fromEntries(Object.entries(source).map(([key, value]) => [key, each(value)]));
/**
 * A resolved policy as the language writes it, with every clause stated. What it extended is in it; read from the
 * same path it resolves to the same policy.
 */
function policySource(policy) {
    const { filesystem, tier } = policy;
    return {
        version: 1,
        ...(policy.name === null ? {} : { name: policy.name }),
        tier: tier.atLeast === tier.prefer ? tier.prefer : { 'at-least': tier.atLeast, prefer: tier.prefer },
        image: policy.image.kind === 'host' ? 'host' : policy.image.reference,
        limits: limitsSource(policy.limits),
        filesystem: {
            workspace: filesystem.workspace,
            write: [...filesystem.write],
            deny: [...filesystem.deny],
            'read-deny': [...filesystem.readDeny],
            ...(filesystem.exec === null ? {} : { exec: [...filesystem.exec] }),
            outputs: [...filesystem.outputs],
            carry: [...filesystem.carry],
            git: filesystem.git,
            toolchains: typeof filesystem.toolchains === 'string' ? filesystem.toolchains : [...filesystem.toolchains],
            mounts: filesystem.mounts.map(({ path, at, mode }) => ({ path, at, mode })),
        },
        commands: commandsSource(policy.commands),
        env: envSource(policy.env),
        inputs: mapped(policy.inputs, inputSource),
        egress: egressSource(policy.egress),
        hardening: hardeningSource(policy.hardening),
        ...(policy.tls.ca === 'auto' ? {} : { tls: { ca: policy.tls.ca } }),
        phases: mapped(policy.phases, phaseSource),
        enforcement: {
            accept: policy.enforcement.accept,
            permit: [...policy.enforcement.permit],
            waive: policy.enforcement.waive.map((waiver) => ({ ...waiver })),
        },
        audit: { redact: [...policy.audit.redact] },
        tests: policy.tests.map(testSource),
    };
}
/** The text of a policy that means the same; see policySource. */
function printPolicy(policy) {
    return stringify(policySource(policy), { lineWidth: 0, aliasDuplicateObjects: false });
}

// EXTERNAL MODULE: ./build/policy/protected.js
var policy_protected = __webpack_require__(86273);
// EXTERNAL MODULE: ./build/policy/rules.js
var rules = __webpack_require__(29732);
// EXTERNAL MODULE: ./build/policy/schema.js
var schema = __webpack_require__(25760);
// EXTERNAL MODULE: ./build/policy/validate.js
var validate = __webpack_require__(50153);
;// CONCATENATED MODULE: ./build/policy/index.js
























/**
 * Reads a policy from disk, and the files that it names beside it. A file that can't be read is a finding like any
 * other (SP0001 to SP0003).
 *
 * @param path absolute, or relative to the current directory; reports show it as given
 */
function loadPolicy(path, options = {}) {
    const read = options.read ?? policy_read/* readPolicyFile */.BK;
    let text;
    try {
        text = read(path);
    }
    catch (cause) {
        const document = (0,policy_document/* documentOf */.l)(path, '', (0,position/* linesOf */.D)(''), null, undefined);
        return {
            document,
            policy: null,
            loaded: null,
            findings: [(0,policy_read/* readFinding */.Gd)(cause, path)],
            documents: new Map([[path, document]]),
        };
    }
    const home = options.home ?? homeFolder();
    return (0,load/* parsePolicy */.O)(text, { ...options, ...(home === null ? {} : { home }), path, read });
}
/** The caller's home by the system's user database; in containers a user often has no entry there. */
function homeFolder() {
    try {
        return (0,external_node_os_.userInfo)().homedir;
    }
    catch {
        return null;
    }
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

/***/ 29732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ POLICY_RULES)
/* harmony export */ });
const error = (id, title, what) => ({
    id,
    severity: 'error',
    title,
    what,
});
/** Every rule of parse, validate and resolve. All are errors: a policy with one of them is never run. */
const POLICY_RULES = [
    // The file and its text.
    error('SP0001', 'file cannot be read', 'The policy, or a file it names, is missing, unreadable or a directory.'),
    error('SP0002', 'file too large', 'A policy file may have 1 MiB and 150,000 YAML tokens.'),
    error('SP0003', 'not text', 'The file is not UTF-8 text, or holds characters that control the display or hide.'),
    error('SP0004', 'YAML syntax', 'The text is not YAML 1.2, for example because a tab indents it.'),
    error('SP0005', 'empty policy', 'The file holds no policy: it is empty or has only comments.'),
    error('SP0006', 'several documents', 'A policy file holds exactly one YAML document, without directives.'),
    error('SP0007', 'not a mapping', 'The top of a policy is a mapping of clauses.'),
    error('SP0008', 'duplicate key', 'A key appears twice in one mapping; which of them holds would be a guess.'),
    error('SP0009', 'anchor or alias', 'Anchors and aliases are refused: a clause says in its own place what it means, and nothing can be blown up by reference.'),
    error('SP0010', 'merge key', 'The merge key `<<` is refused, as are anchors.'),
    error('SP0011', 'tag', 'YAML tags are refused: every value is plain text, a number, true, false, a list or a mapping.'),
    error('SP0012', 'key is not text', 'Keys are text. A number, a list or nothing as a key is refused.'),
    error('SP0013', 'reserved key', 'Keys such as `__proto__` mean something to programs that read the policy and are refused.'),
    error('SP0014', 'nested too deep', 'A policy nests at most 32 levels.'),
    // The schema.
    error('SP0020', 'unknown key', 'A key that the language does not have. It would have no effect, so it is refused.'),
    error('SP0021', 'missing key', 'A key that must be there is not.'),
    error('SP0022', 'wrong type', 'A value of another type than the clause takes.'),
    error('SP0023', 'not one of the values', 'A value that is not one of those the clause takes.'),
    error('SP0024', 'out of range', 'A number, length or count outside of what the clause takes.'),
    error('SP0025', 'malformed value', 'A value that is not spelt as the clause takes it.'),
    // What a schema cannot say.
    error('SP0030', 'malformed size or time', 'Sizes and times carry a unit; a bare number would be a guess.'),
    error('SP0031', 'malformed host', 'A host is a lower-case name, punycode for other alphabets, with at most a leading `*.`.'),
    error('SP0032', 'wildcard over a public suffix', 'A wildcard such as `*.com` or `*.github.io` admits names that anybody can register.'),
    error('SP0033', 'malformed address range', 'A `cidr` is a network address and a prefix length, in canonical form.'),
    error('SP0034', 'malformed glob', 'Globs are relative to the workspace, without `..`, `!` or an absolute path.'),
    error('SP0035', 'not a plain path', 'Where a mount enforces a clause, it needs a path or directory, not a pattern.'),
    error('SP0036', 'clauses contradict', 'Two clauses that cannot both hold, such as `workspace: read-only` with `write`.'),
    error('SP0037', 'pattern does not compile', 'Patterns use the syntax of RE2.'),
    error('SP0038', 'malformed image reference', 'An image is `host` or registry/name:tag@sha256:….'),
    error('SP0039', 'malformed variable name', 'Environment variables have names of letters, digits and `_`.'),
    error('SP0040', 'malformed mount', 'A mount has a host path and an absolute, normal path inside that hides nothing of the sandbox.'),
    error('SP0041', 'unknown capability', 'A capability that the kernel does not have, or one that would let the code out.'),
    error('SP0042', 'malformed seccomp profile', 'An own seccomp profile is JSON as Docker reads it.'),
    error('SP0043', 'malformed waiver', 'A waiver names a clause of the language and a real date.'),
    error('SP0044', 'malformed input', 'An input whose rule contradicts itself or whose variable is taken.'),
    error('SP0045', 'duplicate entry', 'The same entry twice in one list: one of them is not what was meant.'),
    error('SP0046', 'malformed test', 'A test whose request cannot be read.'),
    error('SP0047', 'malformed path', 'A path of a policy, profile, program or toolchain that cannot be what was meant.'),
    // Layers.
    error('SP0060', 'wider than the parent', 'A clause of a child, phase or policy under a floor must lie within the one above it.'),
    error('SP0061', 'extends itself', 'Policies that extend one another in a circle.'),
    error('SP0062', 'too many layers', 'Policies extend at most 8 levels deep, and at most 64 files.'),
    error('SP0063', 'parents cannot be met', 'What two parents have in common cannot be worked out; the child has to state the clause.'),
    error('SP0064', 'phase wider than the policy', 'A clause of a phase must lie within the policy’s own.'),
    error('SP0065', 'unknown phase', 'A phase was asked for that the policy does not have.'),
];


/***/ }),

/***/ 52148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ loadHeld)
/* harmony export */ });
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55351);

/**
 * Reads a policy and holds it to another, which it must lie within.
 *
 * @param floor null: it is held to none.
 * @returns `loaded` null with what keeps it from being used; never a policy with errors.
 */
async function loadHeld(policy, floor, { also, ...setting }) {
    const read = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPolicy */ .tb)(policy.path, { ...setting, read: policy.read });
    if (read.loaded === null)
        return { loaded: null, problems: problemsOf(read.findings, read.documents) };
    const own = problemsOf(also === undefined ? read.findings : await also(read), read.documents);
    if (own.length > 0 || floor === null)
        return { loaded: own.length > 0 ? null : read.loaded, problems: own };
    const least = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPolicy */ .tb)(floor.path, { ...setting, read: floor.read });
    if (least.loaded === null)
        return { loaded: null, problems: problemsOf(least.findings, least.documents) };
    const { within } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 65708));
    const documents = new Map([...least.documents, ...read.documents]);
    const problems = problemsOf(within(read.loaded, least.loaded), documents);
    return { loaded: problems.length > 0 ? null : read.loaded, problems };
}
/** Errors alone: what else a finding says is lint's to report. */
function problemsOf(findings, documents) {
    return findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message, location, help, related }) => {
        const beside = (related ?? []).map((other) => {
            const at = lineOf(other.location, documents);
            const place = at === null ? other.location.file : `${other.location.file}:${String(at)}`;
            return ` (${place}: ${other.message})`;
        });
        return {
            clause: null,
            file: location.file,
            line: lineOf(location, documents),
            message: `${message}${beside.join('')} [${rule}]`,
            fix: help ?? null,
        };
    });
}
function lineOf(location, documents) {
    return (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(location, documents)?.start.line ?? null;
}


/***/ })

};
;