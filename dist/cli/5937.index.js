"use strict";
exports.id = 5937;
exports.ids = [5937];
exports.modules = {

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ MIN_SECRET),
/* harmony export */   p: () => (/* binding */ createSecretSearch)
/* harmony export */ });
/** A secret shorter than this can't be told from ordinary text. In bytes. */
const MIN_SECRET = 4;
/** Encodings shorter than this would be found by chance. In bytes. */
const MIN_ENCODED = 8;
/** Makes a search for the values of `secrets` and their common encodings (base64 at every offset, hex, percent, JSON). */
function createSecretSearch(secrets) {
    const needles = secrets
        .filter(({ value }) => Buffer.byteLength(value) >= MIN_SECRET)
        .flatMap(({ name, value }) => encodings(value).map((bytes) => ({ name, bytes })))
        // The longest first, so that replacing leaves no rest of a longer one.
        .sort((a, b) => b.bytes.length - a.bytes.length);
    const longest = needles[0]?.bytes.length ?? 0;
    function search(data, found) {
        const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
        for (const needle of needles) {
            if (!found.has(needle.name) && bytes.includes(needle.bytes))
                found.add(needle.name);
        }
    }
    return {
        active: needles.length > 0,
        find(data) {
            const found = new Set();
            search(typeof data === 'string' ? Buffer.from(data) : data, found);
            return [...found].sort();
        },
        replace(text) {
            let out = text;
            for (const { name, bytes } of needles)
                out = out.replaceAll(bytes.toString('utf8'), `[secret ${name}]`);
            return out;
        },
        stream() {
            const found = new Set();
            let tail = Buffer.alloc(0);
            return {
                push(chunk) {
                    if (longest === 0)
                        return;
                    const bytes = tail.length === 0 ? Buffer.from(chunk) : Buffer.concat([tail, chunk]);
                    search(bytes, found);
                    tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - longest + 1)));
                },
                get found() {
                    return [...found].sort();
                },
            };
        },
    };
}
function encodings(value) {
    const bytes = Buffer.from(value);
    const lines = value.split(/\r?\n/);
    const encoded = [
        ...(lines.length > 1 ? lines : []),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        encodeURIComponent(bytes.toString()),
        JSON.stringify(value).slice(1, -1),
        ...[0, 1, 2].flatMap((offset) => {
            const inner = base64Inside(bytes, offset);
            return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
        }),
    ].filter((text) => Buffer.byteLength(text) >= MIN_ENCODED);
    return [...new Set([value, ...encoded])].map((text) => Buffer.from(text));
}
/** The characters of a base64 text that depend on nothing but these bytes, `offset` bytes into a group of three. */
function base64Inside(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideInput: () => (/* binding */ decideInput)
/* harmony export */ });
/* harmony import */ var _policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(688);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3967);
/* harmony import */ var _near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9899);
/* harmony import */ var _per_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1809);




const compiledPatterns = (0,_per_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .perPolicy */ .s)(() => new Map());
/**
 * May a caller hand in this value? `pattern` must be found in it. A pattern runs in linear time (RE2); its engine
 * is loaded when the first pattern is met.
 */
function decideInput(policy, name, value) {
    const { inputs } = policy;
    const rule = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (rule === undefined) {
        const like = (0,_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, Object.keys(inputs));
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .deny */ .Xg)('inputs', `The policy has no input named ${JSON.stringify(name)}.`, {
            nearest: like === null ? null : { clause: `inputs.${like}`, differs: `it is named ${like}` },
            suggestion: {
                change: 'set',
                clause: `inputs.${name}`,
                add: { type: 'string', 'max-length': Math.max(1, Array.from(value).length) },
            },
        });
    }
    const clause = `inputs.${name}`;
    const problem = mismatch(policy, rule, value);
    return problem === null
        ? (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .allow */ .cw)(clause, `The value is a ${rule.type} as the input asks.`)
        : (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .deny */ .Xg)(clause, `The value ${problem}.`);
}
/** What is wrong with a value, as the rest of a sentence; null when nothing is. */
function mismatch(policy, rule, value) {
    switch (rule.type) {
        case 'string': {
            if (value.includes('\0'))
                return 'holds a NUL character, which no variable can carry';
            const length = Array.from(value).length;
            if (rule.maxLength !== null && length > rule.maxLength) {
                return `has ${length} characters, more than max-length ${rule.maxLength}`;
            }
            if (rule.enum !== null && !rule.enum.includes(value)) {
                return `is none of ${rule.enum.map((one) => JSON.stringify(one)).join(', ')}`;
            }
            if (rule.pattern !== null && !pattern(policy, rule.pattern)(value)) {
                return `doesn't match the pattern ${JSON.stringify(rule.pattern)}`;
            }
            return null;
        }
        case 'integer':
            if (!/^-?(0|[1-9]\d*)$/.test(value))
                return 'is no integer';
            if (!Number.isSafeInteger(Number(value)))
                return 'is an integer too large to be exact';
            return outOfRange(rule, Number(value));
        case 'number':
            if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value))
                return 'is no number';
            if (!Number.isFinite(Number(value)))
                return 'is a number too large to be held';
            return outOfRange(rule, Number(value));
        case 'boolean':
            return value === 'true' || value === 'false' ? null : 'is neither true nor false';
        case 'null':
            return value === '' || value === 'null' ? null : 'is there, and the input takes none';
    }
}
function outOfRange(rule, value) {
    if (rule.minimum !== null && value < rule.minimum)
        return `is below the minimum ${rule.minimum}`;
    if (rule.maximum !== null && value > rule.maximum)
        return `is above the maximum ${rule.maximum}`;
    return null;
}
/** Validation has compiled every pattern before; one that fails here throws, and nothing is permitted. */
function pattern(policy, text) {
    const known = compiledPatterns(policy).get(text);
    if (known !== undefined)
        return known;
    const compiled = (0,_policy_values_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(text);
    const test = (value) => compiled.matcher(value).find();
    compiledPatterns(policy).set(text, test);
    return test;
}


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ admit),
  dk: () => (/* binding */ compileFor),
  ux: () => (/* binding */ know),
  cB: () => (/* binding */ refusedGiven)
});

;// CONCATENATED MODULE: ./build/audit/redact.js
const MARK = '[redacted]';
/**
 * Makes the function that prepares a command line for the log: `audit.redact` patterns are replaced within each
 * argument and across arguments as they stand joined by single spaces (`--token`, `abc` is met by `--token \S+`),
 * then every secret's value.
 *
 * @param patterns RE2, matched in linear time whatever the arguments are.
 */
function createRedact(patterns, secrets) {
    return (argv) => {
        const covered = argv.map((argument) => ranges(patterns, argument));
        const line = argv.join(' ');
        let start = 0;
        const across = argv.length > 1 ? ranges(patterns, line) : [];
        return argv.map((argument, index) => {
            const offset = start;
            start += argument.length + 1;
            const own = across
                .map(([from, to]) => [Math.max(from - offset, 0), Math.min(to - offset, argument.length)])
                .filter(([from, to]) => from < to);
            return secrets.replace(cover(argument, [...(covered[index] ?? []), ...own]));
        });
    };
}
function ranges(patterns, text) {
    const found = [];
    for (const pattern of patterns) {
        const matcher = pattern.matcher(text);
        while (matcher.find())
            if (matcher.end() > matcher.start())
                found.push([matcher.start(), matcher.end()]);
    }
    return found;
}
/** Each stretch of touching or overlapping ranges becomes one mark. */
function cover(text, found) {
    if (found.length === 0)
        return text;
    let out = '';
    let end = 0;
    let open = false;
    for (const [from, to] of [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
        if (open && from <= end) {
            end = Math.max(end, to);
            continue;
        }
        out += text.slice(end, from) + MARK;
        end = to;
        open = true;
    }
    return out + text.slice(end);
}

// EXTERNAL MODULE: ./build/audit/secrets.js
var secrets = __webpack_require__(8545);
// EXTERNAL MODULE: ./build/decide/decision.js
var decision = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/decide/input.js
var input = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/policy/phases.js
var phases = __webpack_require__(2395);
// EXTERNAL MODULE: ./build/policy/values/pattern.js
var pattern = __webpack_require__(688);
// EXTERNAL MODULE: ./build/run/secrets.js
var run_secrets = __webpack_require__(299);
;// CONCATENATED MODULE: ./build/run/admit.js







/** Reads, checks and compiles: everything that can be known before anything is made. */
async function admit(request, dependencies, state) {
    const read = await readPolicies(request, dependencies);
    if (read.kind === 'refused')
        return read;
    const loaded = inPhase(read.loaded, request.phase);
    if (loaded === null)
        return unknownPhase(know(read.loaded, request), request.phase ?? '');
    const known = know(loaded, request);
    const given = await refusedGiven(known, request.inputs ?? {});
    if (given !== null)
        return given;
    const host = await dependencies.facts(loaded, request, state);
    const decision = await dependencies.decideCommand(loaded.policy, request.argv, host.programs);
    const denied = decision.verdict === 'allow' ? null : { decision, suggestions: suggestionsOf(decision) };
    if (denied !== null && request.mode !== 'audit') {
        return refuse(known, deniedCommand(loaded, decision), { denied });
    }
    const compiled = compileFor(known, request, host.facts, dependencies);
    if (compiled.kind === 'refused')
        return compiled;
    return { ...compiled, clause: denied === null ? decision.clause : null, denied };
}
/** The policy while the chosen phase holds; null when there is no such phase. */
function inPhase(loaded, phase) {
    return phase === undefined ? loaded : (0,phases/* applyPhase */.wI)(loaded, phase);
}
function unknownPhase(known, phase) {
    const names = Object.keys(known.loaded.policy.phases);
    const reason = `the policy has no phase named ${phase}`;
    const fix = names.length === 0 ? 'run without --phase' : `choose one of ${names.join(', ')}`;
    const problems = [problemAt(known.loaded, 'phases', reason, fix)];
    return refuse(known, { outcome: 'unenforceable', reason, fix, problems });
}
/** Compiles for this host, or says everything that can't be enforced here. */
function compileFor(known, request, facts, dependencies) {
    const compiled = dependencies.compile(effective(known.loaded, request), facts, {
        ...(request.tier === undefined ? {} : { tier: request.tier }),
        ...(request.strict === true ? { strict: true } : {}),
        today: new Date().toISOString().slice(0, 10),
    });
    if (compiled.ok) {
        return { kind: 'admitted', ...known, facts, plan: compiled.plan, planDigest: compiled.digest };
    }
    const problems = compiled.problems.map(unenforceableProblem);
    const [first] = problems;
    const reason = unenforceableReason(first, problems.length);
    return refuse(known, { outcome: 'unenforceable', reason, fix: first?.fix ?? null, problems }, { tier: compiled.tier, matrix: compiled.matrix.cells });
}
/** In audit mode the list of commands is recorded and not enforced, so nothing is compiled from it. */
function effective(loaded, request) {
    if (request.mode !== 'audit')
        return loaded;
    const policy = { ...loaded.policy, commands: { ...loaded.policy.commands, allow: null } };
    return { ...loaded, policy };
}
async function readPolicies(request, dependencies) {
    if (request.policy.kind === 'loaded')
        return { kind: 'read', loaded: request.policy.loaded };
    const { loaded, problems } = await dependencies.load(request.policy.path, request);
    if (loaded !== null)
        return { kind: 'read', loaded };
    const [first] = problems;
    const place = first === undefined || first.file === null ? '' : `${first.file}:${String(first.line ?? 1)}: `;
    const more = problems.length > 1 ? `, and ${String(problems.length - 1)} more` : '';
    return {
        kind: 'refused',
        outcome: 'policy-invalid',
        reason: `the policy is not valid: ${place}${first?.message ?? 'it has errors'}${more}`,
        fix: first?.fix ?? null,
        known: null,
        tier: null,
        matrix: [],
        problems,
        denied: null,
    };
}
/** Picks what a policy lets in of the environment, and what must not be written down. */
function know(loaded, request) {
    const passed = (0,run_secrets/* passedEnvironment */.c0)(loaded.policy, request.env);
    const search = (0,secrets/* createSecretSearch */.p)(passed.secrets);
    return {
        loaded,
        passed,
        search,
        redact: createRedact(loaded.policy.audit.redact.map(pattern/* compilePattern */.E), search),
    };
}
function refuse(known, refusal, more = {}) {
    return { kind: 'refused', ...refusal, known, tier: null, matrix: [], denied: null, ...more };
}
/** Why what the caller hands in can't be taken; null when it can. */
async function refusedGiven(known, inputs) {
    const [short] = known.passed.tooShort;
    if (short !== undefined)
        return refuse(known, tooShort(known.loaded, short));
    const input = refusedInput(known.loaded, inputs);
    return input === null ? null : refuse(known, input);
}
function tooShort(loaded, name) {
    const reason = `the value of the secret ${name} has fewer than ${String(secrets/* MIN_SECRET */.C)} bytes, too few to be looked for in what is written`;
    const fix = `give ${name} a longer value, or don't pass it`;
    return { outcome: 'setup-failed', reason, fix, problems: [problemAt(loaded, 'env.secret', reason, fix)] };
}
function refusedInput(loaded, inputs) {
    const problems = [];
    for (const [name, value] of Object.entries(inputs)) {
        const decision = (0,input.decideInput)(loaded.policy, name, value);
        if (decision.verdict === 'allow')
            continue;
        const message = `input ${name}: ${decision.reason}`;
        problems.push(problemAt(loaded, decision.clause, message, null));
    }
    const [first] = problems;
    if (first === undefined)
        return null;
    return { outcome: 'denied', reason: first.message, fix: null, problems };
}
function deniedCommand(loaded, decision) {
    const escalated = decision.verdict === 'escalate';
    const problems = [problemAt(loaded, decision.clause, decision.reason, null)];
    const reason = escalated ? `the command needs a person's approval: ${decision.reason}` : decision.reason;
    return { outcome: escalated ? 'escalated' : 'denied', reason, fix: null, problems };
}
function suggestionsOf(decision) {
    return decision.suggestion === null ? [] : [decision.suggestion];
}
function problemAt(loaded, clause, message, fix) {
    const origin = (0,decision/* originOf */.yv)(loaded, clause);
    return { clause, file: origin?.file ?? null, line: origin?.line ?? null, message, fix };
}
function unenforceableProblem({ clause, origin, reason, fix }) {
    return { clause, file: origin?.file ?? null, line: origin?.line ?? null, message: reason, fix };
}
function unenforceableReason(first, count) {
    if (first === undefined)
        return 'the policy can not be enforced here';
    const place = first.file === null ? '' : ` (${first.file}:${String(first.line)})`;
    const more = count > 1 ? `, and ${String(count - 1)} more` : '';
    return `${first.clause ?? 'the policy'}${place}: ${first.message}${more}`;
}


/***/ }),

/***/ 9421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ realDependencies)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compile/compile.js + 5 modules
var compile = __webpack_require__(3161);
// EXTERNAL MODULE: ./build/decide/decision.js
var decision = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/host/gather.js + 10 modules
var gather = __webpack_require__(6557);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/policy/load.js + 9 modules
var load = __webpack_require__(2714);
// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(4938);
// EXTERNAL MODULE: ./build/policy/position.js
var position = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/policy/read.js
var policy_read = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/policy/clauses/inputs.js
var inputs = __webpack_require__(1349);
// EXTERNAL MODULE: ./build/policy/clauses/enforcement.js
var enforcement = __webpack_require__(1444);
// EXTERNAL MODULE: ./build/policy/defaults.js
var defaults = __webpack_require__(6221);
// EXTERNAL MODULE: ./build/policy/digest.js
var digest = __webpack_require__(8695);
// EXTERNAL MODULE: ./build/policy/narrow/within.js
var within = __webpack_require__(5708);
// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/policy/phases.js
var phases = __webpack_require__(2395);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/policy/clauses/limits.js
var limits = __webpack_require__(3496);
// EXTERNAL MODULE: ./build/policy/units.js
var units = __webpack_require__(4948);
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

// EXTERNAL MODULE: ./build/policy/rules.js
var rules = __webpack_require__(9732);
// EXTERNAL MODULE: ./build/policy/schema.js
var schema = __webpack_require__(5760);
// EXTERNAL MODULE: ./build/policy/validate.js
var validate = __webpack_require__(153);
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

// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(5686);
// EXTERNAL MODULE: ./build/host/native-program.js
var native_program = __webpack_require__(6277);
;// CONCATENATED MODULE: ./build/run/native.js


/**
 * The native program for this machine: init and launcher of every tier.
 *
 * @returns Its absolute path.
 * @throws SetupError where there is none.
 */
function nativeProgram() {
    if (process.platform !== 'linux') {
        throw new sandbox/* SetupError */.w(`nothing can be run in a sandbox on ${process.platform} yet`, 'run on Linux');
    }
    const path = (0,native_program/* nativeProgramNear */.q)(require("url").pathToFileURL(__filename).href, process.arch);
    if (path === null) {
        throw new sandbox/* SetupError */.w(`this package holds no sandbox-init for ${process.arch}`, 'run on x86-64 or arm64');
    }
    return path;
}

;// CONCATENATED MODULE: ./build/run/dependencies.js







/** The real house. What only one tier needs is loaded when that tier is opened. */
const realDependencies = {
    load: dependencies_load,
    facts,
    decideCommand,
    compile: compile/* compile */.wE,
    openProcess: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(6509), __webpack_require__.e(4205)]).then(__webpack_require__.bind(__webpack_require__, 4205))).openProcess(request),
    openContainer: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(6509), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 3629))).openContainer(request),
    nativeProgram: nativeProgram,
};
async function dependencies_load(path, request) {
    const { home, workspace, directory, floor } = request;
    const options = {
        home,
        workspace,
        directory,
        read: (file) => (0,policy_read/* readPolicyFile */.BK)((0,external_node_path_.resolve)(directory, file)),
    };
    const read = loadPolicy(path, options);
    if (read.loaded === null || floor === undefined) {
        return { loaded: read.loaded, problems: problemsOf(read.findings, read.documents) };
    }
    const least = loadPolicy(floor, options);
    if (least.loaded === null) {
        return { loaded: null, problems: problemsOf(least.findings, least.documents) };
    }
    const { within } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5708));
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
    return (0,policy_document/* spanOf */.e)(location, documents)?.start.line ?? null;
}
async function facts({ policy }, request, state) {
    const gathered = await (0,gather/* gatherFacts */.p)({
        tiers: (0,compile/* tiersToTry */.Wc)(policy, request.tier),
        env: request.env,
        workspace: request.workspace,
        state,
        launcher: nativeProgram(),
        toolchains: policy.filesystem.toolchains,
        programs: policy.commands.allow?.map(({ run }) => run) ?? [],
        depth: 'quick',
    });
    // An image has programs of its own: names are then judged as names.
    return { facts: gathered, programs: policy.image.kind === 'host' ? programView(gathered) : null };
}
/** The host's own programs, which the sandbox shows under the same paths. */
function programView({ commands }) {
    return {
        find: (name) => {
            const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
            return found?.found === true ? found.path : null;
        },
        locate: (path) => {
            try {
                return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
            }
            catch (error) {
                const { code } = error;
                if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'ELOOP')
                    return null;
                throw error;
            }
        },
    };
}
/** Words after `--` are not read again as a shell would; wrappers such as `sh -c` are. */
async function decideCommand(policy, argv, programs) {
    const { allow: rules, denyPatterns } = policy.commands;
    // What `decide` says then too (a test holds them together), without loading a shell's grammar.
    if (rules === null && denyPatterns.length === 0) {
        return (0,decision/* allow */.cw)('commands.allow', 'The policy lets any program be started.');
    }
    const { decideArgv } = await Promise.all(/* import() */[__webpack_require__.e(8919), __webpack_require__.e(7515), __webpack_require__.e(8916)]).then(__webpack_require__.bind(__webpack_require__, 7515));
    return decideArgv(policy, argv, programs === null ? {} : { programs });
}


/***/ }),

/***/ 4621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bA: () => (/* binding */ addCompiled),
  F3: () => (/* binding */ addProblem),
  EB: () => (/* binding */ addProblems),
  ef: () => (/* binding */ addReport),
  zL: () => (/* binding */ addSettled),
  Hk: () => (/* binding */ addViolation),
  cr: () => (/* binding */ newDraft),
  Bg: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var error = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/run/events.js
var events = __webpack_require__(2493);
// EXTERNAL MODULE: ./build/run/log.js
var run_log = __webpack_require__(7332);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/run/suggest.js

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
    return (0,dist/* stringify */.As)(document, { lineWidth: 0, collectionStyle: 'block' }) + cut.join('');
}
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

;// CONCATENATED MODULE: ./build/run/draft.js




/** An empty result: nothing was run. */
function newDraft(run, argv) {
    return {
        v: 1,
        run,
        outcome: 'setup-failed',
        exitCode: 125,
        signal: null,
        reason: 'nothing was run',
        fix: null,
        command: [...argv],
        tier: null,
        policyDigest: null,
        planDigest: null,
        imageDigest: null,
        matrix: [],
        stdout: null,
        stderr: null,
        durations: { setup: 0, run: 0, teardown: 0 },
        usage: null,
        changes: [],
        ignored: 0,
        outputs: [],
        patch: null,
        conflicts: [],
        violations: [],
        denied: [],
        escalation: null,
        suggestion: null,
        problems: [],
        auditLog: null,
        suggestions: [],
    };
}
/** The wall and what it enforces. */
function addCompiled(draft, compiled) {
    const admitted = compiled.kind === 'admitted';
    const known = admitted ? compiled : compiled.known;
    draft.tier = admitted ? compiled.plan.tier : compiled.tier;
    draft.matrix = (admitted ? compiled.plan.matrix.cells : compiled.matrix).map(events/* cellRecord */.mu);
    draft.policyDigest = known?.loaded.digest ?? null;
    draft.planDigest = admitted ? compiled.planDigest : null;
}
function addReport(draft, report) {
    draft.stdout = (0,events/* streamRecord */.WM)(report.stdout);
    draft.stderr = (0,events/* streamRecord */.WM)(report.stderr);
    draft.usage = { ...report.usage };
    draft.durations.run = Math.round(report.duration);
}
function addSettled(draft, settled) {
    draft.changes = settled.changes.map(({ change, disposition }) => ({
        path: (0,error/* printable */.g$)(change.path),
        change: change.kind,
        kind: change.type,
        size: change.size,
        sha256: change.type === 'file' ? change.sha256 : null,
        applied: disposition === 'applied',
        disposition,
    }));
    draft.ignored = settled.ignored;
    draft.outputs = settled.outputs.map((output) => ({ ...output }));
    draft.patch = settled.patch;
    draft.conflicts = [...settled.conflicts];
    draft.suggestions.push(...settled.suggestions);
    for (const violation of settled.violations)
        addViolation(draft, violation);
    for (const note of settled.notes)
        addProblem(draft, note);
}
function addViolation(draft, { clause, origin, what, message }) {
    draft.violations.push({ clause, origin, what, message });
}
/** Something that went wrong beside the outcome. */
function addProblem(draft, message, fix = null) {
    draft.problems.push({ clause: null, file: null, line: null, message, fix });
}
function addProblems(draft, problems) {
    draft.problems.push(...problems);
}
/** The finished result, free of secrets. */
function resultOf(draft, verdict, known, log) {
    const { suggestions, ...rest } = draft;
    const result = {
        ...rest,
        ...verdict,
        command: known === null ? rest.command : known.redact(rest.command),
        suggestion: widenings(suggestions),
        auditLog: log === null ? null : auditLogOf(log),
    };
    return known?.search.active === true ? (0,run_log/* scrub */._)(result, known.search) : result;
}
function auditLogOf({ audit, problem }) {
    return {
        path: audit.directory,
        head: audit.head,
        events: audit.events,
        complete: audit.ended && problem === null,
    };
}


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   WM: () => (/* binding */ streamRecord),
/* harmony export */   bz: () => (/* binding */ limitEvents),
/* harmony export */   mu: () => (/* binding */ cellRecord),
/* harmony export */   rs: () => (/* binding */ endRecord)
/* harmony export */ });
/* unused harmony export endedRecord */
/* harmony import */ var _decide_decision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3967);
/* harmony import */ var _policy_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4948);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5302);



/** Where a clause is written, as events say it; null for a default. */
function placeOf(loaded, clause) {
    const origin = (0,_decide_decision_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(loaded, clause);
    return origin === null ? null : { file: origin.file, line: origin.line };
}
/** A cell of the matrix as the log keeps it. */
function cellRecord({ clause, stated, enforcer, by, note, waived }) {
    return { clause, stated, enforcer, by, note, waived };
}
/** How a command ended, as the log keeps it. */
function endedRecord(ended) {
    const none = { kind: ended.kind, code: null, signal: null, limit: null };
    switch (ended.kind) {
        case 'exited':
            return { ...none, code: ended.code };
        case 'signaled':
            return { ...none, signal: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .signalName */ .yD)(ended.signal) };
        case 'timed-out':
            return { ...none, limit: `limits.${ended.limit}` };
        case 'out-of-memory':
            return { ...none, limit: 'limits.memory' };
        case 'output-limit':
            return { ...none, limit: 'limits.output' };
        case 'not-found':
        case 'not-executable':
        case 'cancelled':
            return none;
    }
}
/** The end of a command's event. */
function endRecord(report) {
    return {
        ended: endedRecord(report.ended),
        duration: Math.round(report.duration),
        stdout: streamRecord(report.stdout),
        stderr: streamRecord(report.stderr),
    };
}
function streamRecord({ bytes, kept, truncated, sha256 }) {
    return { bytes, kept, truncated, sha256 };
}
/** A limit that ended a command, in words: what it is, where it is written, what was used at most. */
function limitText(event) {
    const unit = event.clause.endsWith('-time') ? 'time' : 'size';
    const words = (value) => (0,_policy_units_js__WEBPACK_IMPORTED_MODULE_0__/* .printQuantity */ .x)(Math.round(value), unit);
    const place = event.origin === null ? 'default' : `${event.origin.file}:${String(event.origin.line)}`;
    const peak = event.peak === null ? '' : `, ${words(event.peak)} used`;
    return `${words(event.value)}, ${place}${peak}`;
}
/** The limits that a command reached, with what it used at most where that is known. */
function limitEvents(loaded, report) {
    const { limits } = loaded.policy;
    const { ended, usage, stdout, stderr } = report;
    const limit = (clause, value, peak, effect) => ({
        type: 'limit',
        clause,
        origin: placeOf(loaded, clause),
        value,
        peak,
        effect,
    });
    const reached = [];
    if (ended.kind === 'timed-out') {
        const cpu = usage.cpuUser === null ? null : usage.cpuUser + (usage.cpuSystem ?? 0);
        reached.push(ended.limit === 'wall-time'
            ? limit('limits.wall-time', limits.wallTime, report.duration, 'killed')
            : limit('limits.cpu-time', limits.cpuTime, cpu, 'killed'));
    }
    if (ended.kind === 'out-of-memory') {
        reached.push(limit('limits.memory', limits.memory, usage.peakMemory, 'killed'));
    }
    // At the limit, the next fork is refused: the kernel's own counter of refusals is not the same on every version.
    if (usage.peakPids !== null && usage.peakPids >= limits.pids) {
        reached.push(limit('limits.pids', limits.pids, usage.peakPids, 'refused'));
    }
    for (const stream of [stdout, stderr]) {
        if (!stream.truncated)
            continue;
        const effect = ended.kind === 'output-limit' ? 'killed' : 'truncated';
        reached.push(limit('limits.output', limits.output, stream.bytes, effect));
    }
    return reached;
}


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   cv: () => (/* binding */ endLog),
/* harmony export */   uu: () => (/* binding */ beginLog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _audit_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5597);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4621);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var _record_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8176);





/**
 * Makes a run's audit directory with the policy, the plan and the first event in it. Every run whose policy could be
 * read has one, whether or not anything is then run.
 *
 * @throws AuditError
 */
function beginLog(request, places, run, compiled, known) {
    const directory = request.audit ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(places.runs, run);
    const audit = (0,_audit_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .createLog */ .h)({ directory, run, policy: known.loaded.digest });
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .createRunLog */ .M)(audit, known.search);
    try {
        log.demandFile('policy.resolved.json', json(known.loaded.policy));
        if (compiled.kind === 'admitted')
            log.demandFile('plan.json', json(compiled.plan));
        log.demand((0,_record_events_js__WEBPACK_IMPORTED_MODULE_4__/* .startEvent */ .Jo)(request, compiled, known));
        return log;
    }
    catch (error) {
        audit.close();
        throw error;
    }
}
/**
 * Writes the last event and the result. What can't be written is a problem of the result.
 *
 * @param missing What is known not to be in the log, one sentence each.
 */
function endLog(draft, verdict, known, log, missing) {
    if (log === null)
        return (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(draft, verdict, known, null);
    const { outcome, exitCode, signal, reason } = verdict;
    const { counts } = log.audit;
    const lacking = log.problem === null ? [...missing] : [...missing, log.problem];
    const complete = lacking.length === 0;
    log.note({ type: 'run.end', outcome, exitCode, signal, reason, counts, complete, missing: lacking });
    if (log.problem !== null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .addProblem */ .F3)(draft, `the audit log is not complete: ${log.problem}`);
    const result = (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(draft, verdict, known, log);
    log.noteFile('result.json', json(result));
    return result;
}
/** JSON as it lies beside a log. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createRunLog),
/* harmony export */   _: () => (/* binding */ scrub)
/* harmony export */ });
/* harmony import */ var _audit_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3218);

function createRunLog(audit, secrets) {
    let problem = null;
    function write(body) {
        audit.write(secrets.active ? scrub(body, secrets) : body);
    }
    function attempt(work) {
        if (problem !== null)
            return;
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof _audit_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditError */ .M))
                throw error;
            problem = error.message;
        }
    }
    return {
        audit,
        demand(body) {
            if (problem !== null)
                throw new _audit_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AuditError */ .M('closed', `the audit log is not complete: ${problem}`);
            write(body);
        },
        demandFile: (name, content) => audit.writeFile(name, content),
        note: (body) => attempt(() => write(body)),
        noteFile: (name, content) => attempt(() => audit.writeFile(name, content)),
        get problem() {
            return problem;
        },
    };
}
/** Fields that hold text from the code, the policy or the caller; the others hold our own fixed words and numbers. */
const FREE_TEXT = new Set([
    'argv',
    'command',
    'cwd',
    'workspace',
    'name',
    'host',
    'path',
    'what',
    'message',
    'reason',
    'patch',
    'suggestion',
    'missing',
    'conflicts',
]);
/** A copy of plain data in which no free text holds a secret. */
function scrub(value, secrets) {
    return scrubbed(value, secrets, false);
}
function scrubbed(value, secrets, free) {
    if (typeof value === 'string')
        return free ? secrets.replace(value) : value;
    if (Array.isArray(value))
        return value.map((item) => scrubbed(item, secrets, free));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, scrubbed(item, secrets, FREE_TEXT.has(key))]));
}


/***/ }),

/***/ 1873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ checkNamedFiles),
/* harmony export */   dy: () => (/* binding */ openOptions),
/* harmony export */   tH: () => (/* binding */ writeResultFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);
/* harmony import */ var _enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(183);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3656);





/** How files that the caller names are opened: nothing below the trusted folder is followed. */
function openOptions({ beneath }, path) {
    return beneath !== undefined && (path === beneath || path.startsWith(`${beneath}/`)) ? { beneath } : {};
}
/**
 * Makes sure before anything is run that the workspace is there and the files the caller names can be written.
 *
 * @throws WorkspaceError when a folder is missing, or a part of a path is a link.
 */
function checkNamedFiles(request) {
    const { resultFile, apply, workspace } = request;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,_enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolder */ .NE)(workspace, openOptions(request, workspace)).fd);
    const files = [resultFile, apply?.kind === 'patch' ? apply.file : null];
    for (const file of files) {
        if (file === undefined || file === null)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,_enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolder */ .NE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), openOptions(request, file)).fd);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        if (found === undefined || found.isFile())
            continue;
        const what = found.isSymbolicLink() ? 'a symbolic link' : 'no regular file';
        throw new _enforce_workspace_error_js__WEBPACK_IMPORTED_MODULE_2__/* .WorkspaceError */ .kP('path', `${file} is ${what}, and would have to be written`, 'name another file');
    }
}
/** Writes `--result FILE`; what went wrong is a problem beside the outcome. */
async function writeResultFile(request, text) {
    const { resultFile } = request;
    if (resultFile === undefined)
        return null;
    try {
        await (0,_enforce_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAt */ .nO)(resultFile, text, { ...openOptions(request, resultFile), mode: 0o644 });
        return null;
    }
    catch (error) {
        const message = `the result could not be written: ${(0,_open_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`;
        return { clause: null, file: null, line: null, message, fix: null };
    }
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   yD: () => (/* binding */ signalName)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** The outcome and exit code of a run: the table of the command line's contract, the same in every tier. */
function outcomeOf(ending) {
    switch (ending.kind) {
        case 'refused': {
            const { outcome, reason } = ending;
            const exitCode = outcome === 'denied' || outcome === 'escalated' ? 126 : 125;
            return { outcome, exitCode, signal: null, reason };
        }
        case 'cancelled':
            return {
                outcome: 'cancelled',
                exitCode: ending.by === 'SIGINT' ? 130 : 143,
                signal: ending.by,
                reason: `the run was cancelled by ${ending.by}`,
            };
        case 'ended':
            return afterwards(commandVerdict(ending), ending);
    }
}
/**
 * What came after the command never hides how the command failed; only a success can still turn into something
 * else.
 */
function afterwards(verdict, ending) {
    if (verdict.outcome !== 'completed')
        return verdict;
    const succeeded = verdict.exitCode === 0;
    if (succeeded && ending.failure !== null) {
        return { outcome: 'setup-failed', exitCode: 125, signal: null, reason: ending.failure };
    }
    if (succeeded && ending.conflicts > 0) {
        const reason = `${counted(ending.conflicts, 'file')} of the workspace changed while the command ran, so nothing was applied`;
        return { outcome: 'conflict', exitCode: 125, signal: null, reason };
    }
    if (ending.violations > 0 && ending.onViolation === 'fail') {
        const reason = `${verdict.reason}, and ${counted(ending.violations, 'violation')} of the policy ${ending.violations === 1 ? 'was' : 'were'} found`;
        return {
            outcome: 'violated',
            exitCode: succeeded ? 1 : verdict.exitCode,
            signal: verdict.signal,
            reason,
        };
    }
    return verdict;
}
function commandVerdict({ ended, command, limit }) {
    const reached = limit === null ? 'was reached' : `(${limit}) was reached`;
    const completed = { outcome: 'completed', signal: null };
    switch (ended.kind) {
        case 'exited':
            return {
                ...completed,
                exitCode: ended.code,
                reason: ended.code === 0 ? 'the command succeeded' : `the command exited with ${String(ended.code)}`,
            };
        case 'signaled': {
            const signal = signalName(ended.signal);
            const reason = `the command was killed by ${signal}`;
            return { outcome: 'completed', exitCode: 128 + ended.signal, signal, reason };
        }
        case 'not-found':
            return { ...completed, exitCode: 127, reason: `${command} was not found in the sandbox` };
        case 'not-executable':
            return { ...completed, exitCode: 126, reason: `${command} may not be executed in the sandbox` };
        case 'timed-out':
            return {
                outcome: 'timed-out',
                exitCode: 124,
                signal: 'SIGKILL',
                reason: `limits.${ended.limit} ${reached} and everything was killed`,
            };
        case 'out-of-memory':
            return {
                outcome: 'out-of-memory',
                exitCode: 137,
                signal: 'SIGKILL',
                reason: `limits.memory ${reached} and the kernel killed a process of the run`,
            };
        case 'output-limit':
            return {
                outcome: 'output-limit',
                exitCode: 137,
                signal: 'SIGKILL',
                reason: `limits.output ${reached} on ${ended.stream} and everything was killed`,
            };
        case 'cancelled':
            return outcomeOf({ kind: 'cancelled', by: 'SIGTERM' });
    }
}
/** `SIGSEGV` of 11. A number without a name is a real-time signal. */
function signalName(signal) {
    const found = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, number]) => number === signal);
    return found?.[0] ?? `signal ${String(signal)}`;
}
/** Whether the changes of a run that ended so are applied when applying depends on success. */
function succeeded(ended) {
    return ended.kind === 'exited' && ended.code === 0;
}
/** `1 file`, `3 files`. */
function counted(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ limitOf),
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4621);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2493);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3656);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5302);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3311);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(299);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3549);







/**
 * Opens the sandbox, runs the command, takes out what may come out, closes. Whatever happens the sandbox is closed,
 * and what closing could not do is a problem beside the outcome, never instead of it.
 */
async function perform(performing, dependencies) {
    const { request, compiled, draft, began } = performing;
    const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(performing, dependencies);
    let closing = performance.now();
    try {
        request.onStart?.(startOf(compiled, opened));
        request.signal?.throwIfAborted();
        draft.durations.setup = Math.round(performance.now() - began);
        const report = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .runLogged */ .Eb)(performing, opened, commandOf(request, compiled));
        closing = performance.now();
        return await afterCommand(performing, opened, report);
    }
    finally {
        for (const problem of await opened.close())
            (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(draft, problem, 'run `sandbox-policy clean`');
        draft.durations.teardown = Math.round(performance.now() - closing);
    }
}
function startOf({ plan }, { run, workspace }) {
    const unenforced = plan.matrix.cells
        .filter((cell) => cell.enforcer === 'none')
        .map(({ clause, note, waived }) => ({ clause, note, waived }));
    return { run, tier: plan.tier, unenforced, notes: workspace.notes };
}
function commandOf(request, { clause }) {
    return {
        number: 0,
        argv: request.argv,
        clause,
        request: {
            env: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .inputVariables */ .kN)(request.inputs ?? {}),
            ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
            ...(request.stdin === undefined ? {} : { stdin: request.stdin }),
            ...(request.signal === undefined ? {} : { signal: request.signal }),
            ...(request.onStdout === undefined ? {} : { onStdout: request.onStdout }),
            ...(request.onStderr === undefined ? {} : { onStderr: request.onStderr }),
        },
    };
}
async function afterCommand(performing, opened, report) {
    const { request, compiled, draft } = performing;
    recordAuditMode(performing);
    const application = request.apply ?? { kind: 'on-success' };
    let failure;
    try {
        await opened.sandbox.stop();
        if (request.signal?.aborted === true)
            return { kind: 'cancelled', by: (0,_request_js__WEBPACK_IMPORTED_MODULE_6__/* .cancelledBy */ .t)(request.signal) };
        failure = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .settleSession */ .GF)(performing, opened, application, shouldApply(application, report));
    }
    catch (error) {
        // The command's own fate is known and counts; what comes after it may only add to it.
        failure = `what the command left could not be taken out: ${(0,_open_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
    }
    if (failure !== null)
        (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(draft, failure);
    return {
        kind: 'ended',
        command: compiled.redact(request.argv)[0] ?? '',
        ended: report.ended,
        limit: limitOf(compiled, report),
        violations: draft.violations.length,
        onViolation: request.onViolation ?? 'record',
        conflicts: draft.conflicts.length,
        failure,
    };
}
/** The limit that ended a command, in words. */
function limitOf({ loaded }, report) {
    const event = (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .limitEvents */ .bz)(loaded, report).find(({ effect }) => effect === 'killed');
    return event === undefined ? null : (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .limitText */ .PW)(event);
}
/** In audit mode the command ran although the policy denies it: that is what the mode is there to find. */
function recordAuditMode(performing) {
    const { compiled, draft, request } = performing;
    if (compiled.denied === null)
        return;
    const { clause, reason } = compiled.denied.decision;
    const what = compiled.redact(request.argv).join(' ');
    (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .recordViolation */ .Bx)(performing, { clause, origin: (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(compiled.loaded, clause), what, message: reason });
    draft.suggestions.push(...compiled.denied.suggestions);
}
function shouldApply(apply, report) {
    switch (apply.kind) {
        case 'on-success':
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(report.ended);
        case 'always':
            return true;
        case 'patch':
        case 'discard':
            return false;
    }
}


/***/ }),

/***/ 8176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SY: () => (/* binding */ recordRefusal),
  Tt: () => (/* binding */ recordSettled),
  Jo: () => (/* binding */ startEvent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/decide/widen.js
var widen = __webpack_require__(426);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var error = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/enforce/workspace/paths.js
var paths = __webpack_require__(183);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var workspace_tree = __webpack_require__(5723);
;// CONCATENATED MODULE: ./build/run/commit.js



/** References and HEAD are short; packed-refs may be long. In bytes. */
const MAX_REF = 4096;
const MAX_PACKED = 16 << 20;
const MAX_DEPTH = 5;
/**
 * The commit that is checked out in a workspace, read without running git and without following links.
 *
 * @param root Descriptor of the workspace.
 * @returns null when there is none, or the workspace is no ordinary clone.
 */
function checkedOutCommit(root) {
    const tree = (0,workspace_tree/* openTree */.rB)(root, true);
    try {
        return resolveRef(tree, 'HEAD', 0);
    }
    finally {
        tree.close();
    }
}
function resolveRef(tree, name, depth) {
    const text = readText(tree, `.git/${name}`, MAX_REF)?.trim() ?? packed(tree, name);
    if (text === null || depth > MAX_DEPTH)
        return null;
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
        return text;
    const next = /^ref: (refs\/[^\0\n]+)$/.exec(text)?.[1];
    if (next === undefined || next.split('/').includes('..'))
        return null;
    return resolveRef(tree, next, depth + 1);
}
function packed(tree, name) {
    const lines = readText(tree, '.git/packed-refs', MAX_PACKED)?.split('\n') ?? [];
    const line = lines.find((one) => one.endsWith(` ${name}`));
    return line?.split(' ')[0] ?? null;
}
function readText(tree, path, most) {
    const { folder, name } = (0,workspace_tree/* split */.lD)(Buffer.from(path));
    const descriptor = tree.folder(folder);
    if (descriptor === null || tree.entry(Buffer.from(path))?.type !== 'file')
        return null;
    const { fd, entry } = (0,at/* readAt */.m6)(descriptor, name);
    try {
        if (entry.size > most)
            return null;
        const bytes = Buffer.alloc(entry.size);
        const read = (0,external_node_fs_.readSync)(fd, bytes, 0, bytes.length, 0);
        return bytes.subarray(0, read).toString('utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/run/events.js
var events = __webpack_require__(2493);
// EXTERNAL MODULE: ./build/run/named-files.js
var named_files = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/run/secrets.js
var secrets = __webpack_require__(299);
;// CONCATENATED MODULE: ./build/run/version.js
/** package.json's version, as logs carry it; a test holds the two together. */
const TOOL_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/run/record-events.js










/** The first event of a run's log. */
function startEvent(request, admitted, known) {
    const plan = admitted.kind === 'admitted' ? admitted.plan : null;
    const cells = plan?.matrix.cells ?? (admitted.kind === 'refused' ? admitted.matrix : []);
    const { image } = known.loaded.policy;
    const facts = admitted.kind === 'admitted' ? admitted.facts : null;
    const engine = facts?.engine.state === 'ready' ? facts.engine.engine.version : null;
    return {
        type: 'run.start',
        tool: TOOL_VERSION,
        node: process.version,
        host: { os: process.platform, arch: process.arch, kernel: (0,external_node_os_.release)(), engine },
        caller: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
        tier: plan?.tier ?? (admitted.kind === 'refused' ? admitted.tier : null),
        mode: request.mode ?? 'enforce',
        phase: request.phase ?? null,
        plan: admitted.kind === 'admitted' ? admitted.planDigest : null,
        image: image.kind === 'host' ? null : image.reference,
        workspace: request.workspace,
        commit: commitOf(request),
        inputs: [...(0,secrets/* namedInputs */.zC)(request.inputs ?? {})],
        env: known.passed.named.map(({ name, sha256 }) => ({ name, sha256 })),
        waived: cells.filter((cell) => cell.waived).map((cell) => cell.clause),
        matrix: cells.map(events/* cellRecord */.mu),
    };
}
function commitOf(request) {
    const { fd } = (0,paths/* openFolder */.NE)(request.workspace, (0,named_files/* openOptions */.dy)(request, request.workspace));
    try {
        return checkedOutCommit(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Logs why nothing was run: the command that was refused, and what a person would have to approve. */
function recordRefusal(draft, refused, log) {
    const { known, denied } = refused;
    if (known === null || denied === null)
        return;
    const { decision } = denied;
    const argv = known.redact(draft.command);
    const { verdict, clause, reason } = decision;
    log.note({
        type: 'command',
        command: 0,
        argv,
        cwd: '',
        stdin: false,
        image: null,
        verdict,
        clause,
        end: null,
    });
    if (verdict !== 'escalate')
        return;
    const patch = decision.suggestion === null ? '' : (0,widen/* widening */.Y)(decision.suggestion);
    draft.escalation = { argv, clause, reason, patch };
    log.note({ type: 'escalation', argv, clause, origin: (0,events/* placeOf */.$t)(known.loaded, clause), reason, patch });
}
/** Logs what the code changed and what of it is not permitted. */
function recordSettled(settled, log) {
    for (const { change, disposition, reason } of settled.changes) {
        log.note({
            type: 'file',
            path: (0,error/* printable */.g$)(change.path),
            change: change.kind,
            kind: change.type,
            size: change.size,
            mode: change.type === null ? null : change.mode.toString(8),
            sha256: change.type === 'file' ? change.sha256 : null,
            disposition,
            reason,
        });
    }
    for (const { path, size, sha256 } of settled.outputs) {
        log.note({
            type: 'file',
            path,
            change: 'output',
            kind: 'file',
            size,
            mode: '644',
            sha256,
            disposition: 'copied',
            reason: null,
        });
    }
    for (const { clause, origin, what, message } of settled.violations) {
        log.note({ type: 'violation', clause, origin, what, message });
    }
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cancelledBy)
/* harmony export */ });
/** The signal that an AbortSignal's reason names; SIGTERM when it names none. */
function cancelledBy(signal) {
    return signal.reason === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
}


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ passedEnvironment),
/* harmony export */   kN: () => (/* binding */ inputVariables),
/* harmony export */   zC: () => (/* binding */ namedInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _audit_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8545);
/* harmony import */ var _decide_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5838);
/* harmony import */ var _policy_clauses_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);




/**
 * Picks the variables that the policy lets in. A secret that is empty counts
 * as not set: that is what a workflow hands to runs it doesn't trust.
 */
function passedEnvironment(policy, env) {
    const values = {};
    const secrets = [];
    const tooShort = [];
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || Object.hasOwn(policy.env.set, name) || name === 'PATH')
            continue;
        const secret = policy.env.secret.includes(name);
        if (secret && value === '')
            continue;
        if ((0,_decide_env_js__WEBPACK_IMPORTED_MODULE_1__.decideEnv)(policy, name).verdict !== 'allow')
            continue;
        values[name] = value;
        if (!secret)
            continue;
        secrets.push({ name, value });
        if (Buffer.byteLength(value) < _audit_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .MIN_SECRET */ .C)
            tooShort.push(name);
    }
    const isSecret = new Set(secrets.map(({ name }) => name));
    return {
        values,
        named: Object.keys(values)
            .sort()
            .map((name) => ({ name, sha256: isSecret.has(name) ? null : hashOf(values[name] ?? '') })),
        secrets,
        tooShort,
    };
}
/** Inputs as variables of the command: `issue` is INPUT_ISSUE, `pull-request` INPUT_PULL_REQUEST. */
function inputVariables(inputs) {
    return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [(0,_policy_clauses_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputVariable */ .L)(name), value]));
}
/** Inputs as the log names them. */
function namedInputs(inputs) {
    return Object.keys(inputs)
        .sort()
        .map((name) => ({ name, sha256: hashOf(inputs[name] ?? '') }));
}
function hashOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(value).digest('hex');
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ openSession),
  Bx: () => (/* binding */ recordViolation),
  Eb: () => (/* binding */ runLogged),
  GF: () => (/* binding */ settleSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/run/draft.js + 1 modules
var run_draft = __webpack_require__(4621);
// EXTERNAL MODULE: ./build/run/events.js
var events = __webpack_require__(2493);
// EXTERNAL MODULE: ./build/run/open.js
var run_open = __webpack_require__(3656);
// EXTERNAL MODULE: ./build/run/read-write.js
var read_write = __webpack_require__(8590);
// EXTERNAL MODULE: ./build/run/record-events.js + 2 modules
var record_events = __webpack_require__(8176);
// EXTERNAL MODULE: ./build/decide/path.js
var decide_path = __webpack_require__(7146);
// EXTERNAL MODULE: ./build/enforce/workspace/error.js
var workspace_error = __webpack_require__(1605);
// EXTERNAL MODULE: ./build/decide/globs.js
var decide_globs = __webpack_require__(5754);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/enforce/workspace/at.js
var at = __webpack_require__(5562);
// EXTERNAL MODULE: ./build/enforce/workspace/tree.js
var workspace_tree = __webpack_require__(5723);
;// CONCATENATED MODULE: ./build/enforce/workspace/gitignore.js





/** A longer ignore file than this is not read: what it would ignore then counts as a violation. */
const MAX_RULES = 1024 * 1024;
/**
 * The ignore rules of a workspace, read from its own files without running git: each folder's `.gitignore`, then
 * `.git/info/exclude` (gitignore(5)). The person's global rules play no part. Rules and paths are compared as bytes,
 * one character each, as git does. Folders' rules are read when first needed.
 */
function gitignoreOf(lower) {
    const rules = new Map();
    const exclude = rulesIn(lower, Buffer.from('.git/info/exclude'));
    function rulesOf(folder) {
        let known = rules.get(folder);
        if (known === undefined) {
            known = rulesIn(lower, (0,workspace_tree/* pathOf */.XM)(folder === '' ? '.gitignore' : `${folder}/.gitignore`));
            rules.set(folder, known);
        }
        return known;
    }
    /** Whether the nearest rule that matches this very entry, its ancestors aside, ignores it. */
    function verdict(key, directory) {
        const shape = directory ? `${key}/` : key;
        for (let slash = key.lastIndexOf('/');; slash = slash > 0 ? key.lastIndexOf('/', slash - 1) : -1) {
            const found = own(rulesOf(slash < 0 ? '' : key.slice(0, slash)), shape.slice(slash + 1));
            if (found !== null)
                return found;
            if (slash < 0)
                break;
        }
        return own(exclude, shape) ?? false;
    }
    return (path, directory) => {
        const key = (0,workspace_tree/* keyOf */.TN)(path);
        // Nothing below an ignored folder can be taken back in.
        for (let slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1))
            if (verdict(key.slice(0, slash), true))
                return true;
        return verdict(key, directory);
    };
}
function compiled(text) {
    return ignore({ ignorecase: false, allowRelativePaths: true }).add(text);
}
/** What one file's rules say of a path itself: ignored, taken back in, or null for nothing. */
function own(rules, shape) {
    if (rules === null)
        return null;
    const found = rules.compiled.test(shape);
    if (found.unignored)
        return false;
    if (!found.ignored)
        return null;
    const slash = shape.lastIndexOf('/', shape.length - 2);
    if (slash < 0 || !rules.compiled.test(shape.slice(0, slash + 1)).ignored)
        return true;
    // Ignored with its folder, which has been judged already, by rules nearer to it too: with its folders taken back
    // in, what is left is what matches the path itself.
    let text = `${rules.text}\n`;
    for (let end = slash; end > 0; end = shape.lastIndexOf('/', end - 1))
        text += `!/${escaped(shape.slice(0, end))}/\n`;
    return compiled(text).test(shape).ignored ? true : null;
}
/** A path as a rule that matches it alone. */
function escaped(path) {
    return path.replace(/[\\*?[\]!# ]/g, '\\$&');
}
function rulesIn(lower, path) {
    const { folder, name } = (0,workspace_tree/* split */.lD)(path);
    const parent = lower.folder(folder);
    if (parent === null || lower.entry(path)?.type !== 'file')
        return null;
    let opened;
    try {
        opened = (0,at/* readAt */.m6)(parent, name);
    }
    catch (error) {
        // An ignore file that the caller may not read is one that git could not read for the caller either.
        if ((0,workspace_error/* errnoOf */.UQ)(error) === 'EACCES')
            return null;
        throw error;
    }
    try {
        if (opened.entry.size > MAX_RULES)
            return null;
        const text = external_node_fs_.readFileSync(opened.fd)
            .toString('latin1')
            .replace(/^\u00ef\u00bb\u00bf/, '');
        return { text, compiled: compiled(text) };
    }
    finally {
        external_node_fs_.closeSync(opened.fd);
    }
}

;// CONCATENATED MODULE: ./build/enforce/workspace/judge.js





const APPLY = { kind: 'apply' };
const IMPLIED = { kind: 'implied' };
const IGNORED = { kind: 'ignored' };
/** A path as `decide` takes it: text, and a folder ends in `/`. What isn't UTF-8 is read as U+FFFD, which only wildcards match. */
function judge_policyPath(path, directory) {
    return `${path.toString('utf8')}${directory ? '/' : ''}`;
}
/** Whether the policy lets a change at this path come out at all: what `collectChanges` should hash. */
function wantedBy(policy) {
    const outputs = (0,decide_globs/* compileGlobs */.tI)(policy.filesystem.outputs, { negation: 'yes' });
    return (path) => {
        const text = judge_policyPath(path, false);
        return outputs.match(text, false) >= 0 || (0,decide_path.decideWrite)(policy, text).verdict === 'allow';
    };
}
/** The fate of a change by its own path and nature. */
function judgeOf(policy, lower) {
    const outputs = (0,decide_globs/* compileGlobs */.tI)(policy.filesystem.outputs, { negation: 'yes' });
    const denied = (0,decide_globs/* compileGlobs */.tI)(policy.filesystem.deny, { negation: 'no' });
    const ignored = gitignoreOf(lower);
    function violation(change, reason, clause, message) {
        if (isIndexRefresh(change))
            return { kind: 'index' };
        const directory = (change.type ?? change.was?.type) === 'directory';
        const text = judge_policyPath(change.path, directory);
        // Nothing excuses a stated deny.
        const stated = denied.match(text.replace(/\/$/, ''), directory) >= 0;
        if (!stated && ignored(change.path, directory))
            return IGNORED;
        return { kind: 'violation', reason, clause, message };
    }
    return (change) => {
        const directory = (change.type ?? change.was?.type) === 'directory';
        const text = judge_policyPath(change.path, directory);
        if (change.type === 'file' && change.forbidden === null && outputs.match(text, false) >= 0)
            return { kind: 'output' };
        if (change.kind === 'added' && directory && change.forbidden === null && outputs.match(text, true) >= 0)
            return IMPLIED;
        const decision = (0,decide_path.decideWrite)(policy, text);
        if (decision.verdict !== 'allow')
            return violation(change, 'not-permitted', decision.clause, decision.reason);
        // A folder that takes a file's place, or the reverse, is judged as both.
        if (change.kind === 'type') {
            const former = (0,decide_path.decideWrite)(policy, judge_policyPath(change.path, change.was?.type === 'directory'));
            if (former.verdict !== 'allow')
                return violation(change, 'not-permitted', former.clause, former.reason);
        }
        if (change.forbidden !== null)
            return violation(change, change.forbidden, 'filesystem.write', `"${(0,workspace_error/* printable */.g$)(change.path)}" ${FORBIDDEN[change.forbidden]}, which never comes out.`);
        return APPLY;
    };
}
const FORBIDDEN = {
    device: 'is a device',
    fifo: 'is a FIFO',
    socket: 'is a socket',
    setuid: 'has a set-user-id or set-group-id bit',
    'hard-link': 'is a hard link to a file elsewhere',
    unreadable: 'can not be read as a whole',
    'overlay-mark': 'carries marks of the overlay itself',
};
/** `git status` and its like rewrite the index; so does nothing else that would matter here. */
function isIndexRefresh(change) {
    return ((change.kind === 'modified' || change.kind === 'added') &&
        change.type === 'file' &&
        /(?:^|\/)\.git\/(?:modules\/.+\/|worktrees\/[^/]+\/)?index$/.test((0,workspace_tree/* keyOf */.TN)(change.path)));
}

// EXTERNAL MODULE: ./build/enforce/workspace/resolve.js
var resolve = __webpack_require__(5940);
;// CONCATENATED MODULE: ./build/enforce/workspace/leaving-links.js



/** Drops links that lead out of the tree that would result. Tells whether any was. */
function dropLeavingLinks({ lower, workspace }, byKey, fates) {
    const final = (path) => {
        const key = (0,workspace_tree/* keyOf */.TN)(path);
        const change = byKey.get(key);
        if (change !== undefined && fates.get(key)?.kind === 'apply') {
            if (change.type === null)
                return null;
            return change.target === null ? { type: 'other' } : { type: 'symlink', target: change.target };
        }
        const entry = lower.entry(path);
        if (entry === null)
            return null;
        return entry.type === 'symlink' ? { type: 'symlink', target: lower.link(path) } : { type: 'other' };
    };
    let dropped = false;
    for (const [key, change] of byKey) {
        if (change.target === null || fates.get(key)?.kind !== 'apply')
            continue;
        const why = leaves(change.path, change.target, workspace, final);
        if (why === null)
            continue;
        fates.set(key, {
            kind: 'violation',
            reason: 'link-leaves',
            clause: 'filesystem.write',
            message: `The symbolic link "${(0,workspace_error/* printable */.g$)(change.path)}" ${why}.`,
        });
        dropped = true;
    }
    return dropped;
}
/**
 * Why a link may not come out; null: it may. One that goes up again after a name (`a/../..`) leads somewhere else as
 * soon as that name becomes a link, so it is refused whatever it leads to now: each link that is let out stays
 * inside by its own text, for good.
 */
function leaves(path, target, workspace, final) {
    const names = (0,workspace_tree/* keyOf */.TN)(target)
        .split('/')
        .filter((name) => name !== '' && name !== '.');
    const firstName = names.findIndex((name) => name !== '..');
    if (firstName >= 0 && names.slice(firstName).includes('..'))
        return 'goes up again after a name (name/..)';
    const resolved = (0,resolve/* resolveLink */.n)((0,workspace_tree/* keyOf */.TN)((0,workspace_tree/* split */.lD)(path).folder), target, workspace, final);
    return resolved.kind === 'outside' ? 'leads out of the workspace' : null;
}

// EXTERNAL MODULE: ./build/policy/values/fold.js
var fold = __webpack_require__(8727);
;// CONCATENATED MODULE: ./build/enforce/workspace/made-repositories.js




/** What git knows a repository's folder by, whatever the folder's name (gitrepository-layout(5)). */
const PARTS = ['head', 'objects', 'refs', 'commondir'];
/**
 * Drops repositories that the code made: git takes a folder of any name for one, reads its configuration as soon as
 * somebody stands in it, and the configuration runs programs. Tells whether any was dropped.
 */
function dropMadeRepositories(lower, byKey, fates) {
    const suspects = new Map();
    for (const [key, change] of byKey) {
        if (change.type === null || fates.get(key)?.kind !== 'apply' || !PARTS.includes(nameAt(key)))
            continue;
        suspects.set(folderOf(key), new Set());
    }
    if (suspects.size === 0)
        return false;
    // A new folder comes out with what it holds, so each change counts for every folder around it.
    for (const [key, change] of byKey) {
        if (change.type === null || fates.get(key)?.kind !== 'apply')
            continue;
        for (const path of [key, ...(0,workspace_tree/* above */.G1)(key)])
            suspects.get(folderOf(path))?.add(nameAt(path));
    }
    const made = new Set();
    for (const [folder, names] of suspects) {
        addKept(folder, lower, byKey, fates, names);
        if (names.has('head') && (names.has('commondir') || (names.has('objects') && names.has('refs'))))
            made.add(folder);
    }
    let dropped = false;
    for (const [key, change] of byKey) {
        if (fates.get(key)?.kind !== 'apply')
            continue;
        // At the top only what makes it one: the rest is the workspace's own.
        const top = made.has('') && PARTS.includes(nameAt(key.split('/')[0] ?? ''));
        const folder = [...(0,workspace_tree/* above */.G1)(key)].find((one) => made.has(one)) ?? (top ? '' : null);
        if (folder === null)
            continue;
        const place = folder === '' ? 'at the top' : `in "${(0,workspace_error/* printable */.g$)((0,workspace_tree/* pathOf */.XM)(folder))}"`;
        fates.set(key, {
            kind: 'violation',
            reason: 'not-permitted',
            clause: 'filesystem.protect',
            message: `"${(0,workspace_error/* printable */.g$)(change.path)}" belongs to a git repository that was made ${place}: its configuration could run programs.`,
        });
        dropped = true;
    }
    return dropped;
}
function folderOf(key) {
    const slash = key.lastIndexOf('/');
    return slash < 0 ? '' : key.slice(0, slash);
}
function nameAt(key) {
    return (0,fold/* foldedPath */.k)((0,workspace_tree/* pathOf */.XM)(key.slice(key.lastIndexOf('/') + 1)).toString('utf8'));
}
/** Adds the names that a folder has already and keeps. */
function addKept(folder, lower, byKey, fates, names) {
    const fd = lower.folder((0,workspace_tree/* pathOf */.XM)(folder));
    if (fd === null)
        return;
    for (const { name } of (0,at/* namesIn */.wX)(fd)) {
        const key = folder === '' ? (0,workspace_tree/* keyOf */.TN)(name) : `${folder}/${(0,workspace_tree/* keyOf */.TN)(name)}`;
        const gone = byKey.get(key)?.type === null && fates.get(key)?.kind === 'apply';
        if (!gone)
            names.add(nameAt(key));
    }
}

;// CONCATENATED MODULE: ./build/enforce/workspace/classify.js






/**
 * Judges each change by the policy, then holds them against each other until nothing more falls: what is applied
 * must be possible without what is dropped, and no link may lead out of the tree that results.
 */
function classifyChanges(request) {
    const judge = judgeOf(request.policy, request.lower);
    const fates = new Map();
    const byKey = new Map();
    for (const change of request.changes) {
        const key = (0,workspace_tree/* keyOf */.TN)(change.path);
        byKey.set(key, change);
        fates.set(key, request.withheld?.has(change) === true ? IMPLIED : judge(change));
    }
    settleFolders(byKey, fates);
    while (dropImpossible(byKey, fates) ||
        dropLeavingLinks(request, byKey, fates) ||
        dropMadeRepositories(request.lower, byKey, fates))
        ;
    makeNeededFolders(byKey, fates);
    return request.changes.map((change) => ({ change, fate: fates.get((0,workspace_tree/* keyOf */.TN)(change.path)) ?? IMPLIED }));
}
/**
 * Folders follow their contents: one that holds changes of its own and isn't permitted by itself is no violation
 * besides theirs.
 */
function settleFolders(byKey, fates) {
    const holding = new Set();
    for (const key of byKey.keys())
        (0,workspace_tree/* addAbove */.lQ)(key, holding);
    for (const [key, change] of byKey) {
        const fate = fates.get(key);
        if (fate?.kind !== 'violation' || fate.reason !== 'not-permitted' || !holding.has(key))
            continue;
        const folder = change.kind === 'added' ? change.type : change.kind === 'deleted' ? change.was?.type : null;
        if (folder === 'directory')
            fates.set(key, IMPLIED);
    }
}
/** New folders without which something permitted could not come out are made with it. */
function makeNeededFolders(byKey, fates) {
    const needed = new Set();
    for (const [key, change] of byKey)
        if (change.type !== null && fates.get(key)?.kind === 'apply')
            (0,workspace_tree/* addAbove */.lQ)(key, needed);
    for (const folder of needed)
        if (isNewFolder(byKey.get(folder)))
            fates.set(folder, APPLY);
}
function isNewFolder(change) {
    return change?.kind === 'added' && change.type === 'directory' && change.forbidden === null;
}
function needsDropped(change, what) {
    return {
        kind: 'violation',
        reason: 'needs-dropped',
        clause: 'filesystem.write',
        message: `"${(0,workspace_error/* printable */.g$)(change.path)}" can't come out without another change that is not permitted: ${what}.`,
    };
}
/** Drops what can't be done without a dropped change. Tells whether anything was. */
function dropImpossible(byKey, fates) {
    let dropped = false;
    /** Folders in which something stays that the code had removed. */
    const kept = new Set();
    const blocking = new Map();
    for (const [key, change] of byKey)
        if (change.kind === 'deleted' && fates.get(key)?.kind !== 'apply')
            (0,workspace_tree/* addAbove */.lQ)(key, kept);
    for (const [key, change] of byKey) {
        if (fates.get(key)?.kind !== 'apply')
            continue;
        const removesFolder = change.was?.type === 'directory' && change.type !== 'directory';
        if (removesFolder && kept.has(key)) {
            fates.set(key, change.kind === 'deleted'
                ? IMPLIED
                : needsDropped(change, 'what it replaces holds files that must stay'));
            dropped = true;
            continue;
        }
        if (change.type === null)
            continue;
        const folder = blockingFolder((0,workspace_tree/* folderOf */.yS)(key), byKey, fates, blocking);
        if (folder === null)
            continue;
        fates.set(key, needsDropped(change, `"${(0,workspace_error/* printable */.g$)(folder)}" is not made a folder`));
        dropped = true;
    }
    return dropped;
}
/** The folder, of this one and those around it, that would have to take something's place and doesn't; null: none. */
function blockingFolder(key, byKey, fates, known) {
    if (key === '')
        return null;
    let found = known.get(key);
    if (found === undefined) {
        const change = byKey.get(key);
        const own = change?.type === 'directory' &&
            change.kind !== 'mode' &&
            !isNewFolder(change) &&
            fates.get(key)?.kind !== 'apply';
        found = own ? change.path : blockingFolder((0,workspace_tree/* folderOf */.yS)(key), byKey, fates, known);
        known.set(key, found);
    }
    return found;
}

// EXTERNAL MODULE: ./build/enforce/workspace/git-config.js
var git_config = __webpack_require__(6314);
;// CONCATENATED MODULE: ./build/enforce/workspace/also-protected.js








/** A git configuration is never this long. */
const MAX_CONFIG = 1024 * 1024;
/** git follows includes ten deep. */
const MAX_INCLUDES = 10;
/**
 * The policy with what the protected names of this workspace stand for protected too: what a protected or denied
 * symlink leads to, git folders of any name, and the hooks, included files and monitors that a git configuration
 * names. As for other protected paths, an entry of `write` that names one exactly lifts it.
 */
function withAlsoProtected(policy, governing, lower, workspace) {
    const found = new Set();
    /** Adds the path that `target` stands for, and every link on the way to it. */
    function add(from, target) {
        const lookup = (path) => {
            const entry = lower.entry(path);
            if (entry?.type !== 'symlink')
                return entry === null ? null : { type: 'other' };
            found.add((0,workspace_tree/* keyOf */.TN)(path));
            return { type: 'symlink', target: lower.link(path) };
        };
        const resolved = (0,resolve/* resolveLink */.n)(from, target, workspace, lookup);
        // A link to the workspace itself would protect everything: then nothing could come out.
        if (resolved.kind !== 'inside' || resolved.key === '')
            return null;
        found.add(resolved.key);
        return resolved.key;
    }
    for (const key of governing.links) {
        if (lower.entry((0,workspace_tree/* pathOf */.XM)(key))?.type !== 'symlink' || !isGuarded(policy, key))
            continue;
        add(also_protected_folderOf(key), lower.link((0,workspace_tree/* pathOf */.XM)(key)));
    }
    for (const key of governing.gitFolders)
        found.add(key);
    for (const key of governing.gitConfigs)
        readConfig(lower, key, MAX_INCLUDES, new Set(), add);
    const globs = [...found]
        .filter((key) => !isGuarded(policy, key))
        .sort()
        .map((key) => `/${(0,decide_globs/* escapeGlob */.yk)((0,fold/* foldedPath */.k)((0,workspace_tree/* pathOf */.XM)(key).toString('utf8')))}`);
    if (globs.length === 0)
        return policy;
    const { filesystem } = policy;
    return { ...policy, filesystem: { ...filesystem, protect: [...filesystem.protect, ...globs] } };
}
/** Whether a path is protected or denied by its own name. */
function isGuarded(policy, key) {
    const text = (0,workspace_tree/* pathOf */.XM)(key).toString('utf8');
    const { protect, deny } = (0,decide_path.pathRules)(policy);
    if (protect.match((0,fold/* foldedPath */.k)(text), true) < 0 && deny.match(text, true) < 0)
        return false;
    return (0,decide_path.decideWrite)(policy, text).verdict !== 'allow';
}
function also_protected_folderOf(key) {
    return (0,workspace_tree/* keyOf */.TN)((0,workspace_tree/* split */.lD)((0,workspace_tree/* pathOf */.XM)(key)).folder);
}
/** What a configuration makes git run or read further settings from, relative to where git takes it from. */
function readConfig(lower, key, depth, seen, add) {
    if (seen.has(key) || depth === 0)
        return;
    seen.add(key);
    const text = configText(lower, key);
    if (text === null)
        return;
    let variables;
    try {
        variables = (0,git_config/* parseGitConfig */.mh)(text);
    }
    catch (error) {
        if (error instanceof git_config/* GitConfigError */.T$)
            return;
        throw error;
    }
    for (const { section, name, value } of variables) {
        if (value === null || value === '' || value.startsWith('~'))
            continue;
        const target = (0,workspace_tree/* pathOf */.XM)(value);
        if ((section === 'include' || section === 'includeif') && name === 'path') {
            const included = add(also_protected_folderOf(key), target);
            if (included !== null)
                readConfig(lower, included, depth - 1, seen, add);
        }
        else if (section === 'core' && (name === 'hookspath' || name === 'fsmonitor')) {
            // Taken from the top of the work tree, which for a folder's own `.git` is that folder.
            add('', target);
            const around = /^(.+)\/\.git\/[^/]+$/.exec(key)?.[1];
            if (around !== undefined)
                add(around, target);
        }
    }
}
function configText(lower, key) {
    const { folder, name } = (0,workspace_tree/* split */.lD)((0,workspace_tree/* pathOf */.XM)(key));
    const fd = lower.folder(folder);
    if (fd === null || lower.entry((0,workspace_tree/* pathOf */.XM)(key))?.type !== 'file')
        return null;
    const opened = (0,at/* readAt */.m6)(fd, name);
    try {
        return opened.entry.size > MAX_CONFIG ? null : external_node_fs_.readFileSync(opened.fd).toString('latin1');
    }
    finally {
        external_node_fs_.closeSync(opened.fd);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/enforce/workspace/content.js
var workspace_content = __webpack_require__(8570);
// EXTERNAL MODULE: ./build/enforce/workspace/baseline.js
var workspace_baseline = __webpack_require__(2984);
// EXTERNAL MODULE: ./build/enforce/workspace/survey.js + 1 modules
var survey = __webpack_require__(4208);
;// CONCATENATED MODULE: ./build/enforce/workspace/conflicts.js



/**
 * The paths that the host changed since the run began, of those that changes are to be applied to: each is a
 * conflict. See baseline.ts for how it is known.
 */
function findConflicts(changes, lower, baseline) {
    const after = (0,workspace_baseline/* boundary */.pP)(baseline);
    const whole = baseline.folders.size > 0 && baseline.folders.size < survey/* MAX_FOLDERS */.j;
    const folders = new Map();
    const conflicts = [];
    /** Whether a folder and those around it are still the ones they were. One that isn't there (the code made it) is no conflict. */
    function isKept(key) {
        if (key === '')
            return true;
        let kept = folders.get(key);
        if (kept === undefined) {
            const entry = lower.entry((0,workspace_tree/* pathOf */.XM)(key));
            const known = baseline.folders.get(key);
            const own = entry === null ||
                entry.type !== 'directory' ||
                (known === undefined ? !whole : known.ino === entry.ino);
            kept = own && isKept((0,workspace_tree/* folderOf */.yS)(key));
            folders.set(key, kept);
        }
        return kept;
    }
    for (const change of changes) {
        const key = (0,workspace_tree/* keyOf */.TN)(change.path);
        const now = lower.entry(change.path);
        if (!isAsCollected(now, change.was) || isChanged(change, key, now) || !isKept((0,workspace_tree/* folderOf */.yS)(key)))
            conflicts.push(change.path);
    }
    return conflicts;
    function isChanged(change, key, now) {
        // Nothing was there when the changes were collected: was there when the run began?
        if (now === null)
            return change.was === null && baseline.names.has(key);
        if (now.type !== 'directory')
            return (0,workspace_baseline/* changedSince */.$A)(now, after);
        const known = baseline.folders.get(key);
        if (known === undefined ? whole : known.ino !== now.ino)
            return true;
        // Entries come and go in a folder that stays; one that is to go must be as it was.
        if (change.type !== 'directory')
            return (0,workspace_baseline/* changedSince */.$A)(now, after);
        return known !== undefined && (known.mode & 0o777) !== (now.mode & 0o777);
    }
}
/** Whether an entry is what it was when the changes were collected. */
function isAsCollected(now, was) {
    if (now === null || was === null)
        return now === was;
    if (now.type !== was.type || now.ino !== was.ino || now.mode !== was.mode)
        return false;
    return now.type === 'directory' || (now.ctime === was.ctime && now.size === was.size);
}

// EXTERNAL MODULE: ./build/enforce/workspace/holder.js
var holder = __webpack_require__(3709);
// EXTERNAL MODULE: ./build/enforce/workspace/journal.js
var workspace_journal = __webpack_require__(3016);
// EXTERNAL MODULE: ./build/enforce/workspace/lock.js
var workspace_lock = __webpack_require__(9944);
// EXTERNAL MODULE: ./build/enforce/workspace/recover.js
var recover = __webpack_require__(5839);
// EXTERNAL MODULE: ./build/enforce/workspace/steps.js
var steps = __webpack_require__(44);
;// CONCATENATED MODULE: ./build/enforce/workspace/apply.js












/**
 * Applies changes to the workspace, all or none: checked for conflicts first, staged beside, journalled, and then
 * moved into place one rename each. When the process is killed, `recoverApply` completes or undoes it. Throws
 * WorkspaceError `journal` when a failed application could not be undone: the journal stays then.
 */
async function applyChanges(request) {
    if (request.changes.length === 0)
        return { kind: 'applied', changes: 0 };
    const lock = await (0,workspace_lock/* lockWorkspace */.Rn)({ ...request, use: 'applying', workspace: request.workspace.path });
    if (lock.kind === 'busy')
        return lock;
    const tree = (0,workspace_tree/* openTree */.rB)(request.workspace.fd);
    try {
        const paths = findConflicts(request.changes, tree, request.baseline);
        if (paths.length > 0)
            return { kind: 'conflict', paths };
        return spaceFor(request) ?? (await applyAll(request, tree));
    }
    finally {
        tree.close();
        lock.lock.release();
    }
}
/** Room that is left for folders, links and others' needs. */
const SPARE = 1024 * 1024;
function spaceFor(request) {
    const { bavail, bsize } = external_node_fs_.statfsSync((0,at/* self */.bg)(request.workspace.fd));
    const block = Math.max(1, bsize);
    const needed = request.changes.reduce((sum, { type, size }) => sum + (type === 'file' ? Math.ceil(size / block) * block : 0), SPARE);
    const available = bavail * bsize;
    return needed > available ? { kind: 'no-space', needed, available } : null;
}
async function applyAll(request, tree) {
    const { state, before = () => undefined } = request;
    const staging = Buffer.from(`.sandbox-policy-apply-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    before('start');
    (0,workspace_journal/* writeStart */.uY)(state, {
        v: 1,
        run: request.run,
        workspace: request.workspace.path,
        identity: request.identity,
        staging: staging.toString(),
        bootId: (0,holder/* bootId */.aW)(),
    });
    let site = null;
    let journal = null;
    let fd = null;
    try {
        before('staging');
        (0,at/* mkdirAt */.ZM)(tree.root, staging, 0o700);
        fd = external_node_fs_.openSync(`${(0,at/* self */.bg)(tree.root)}/${staging.toString()}`, at/* O_PATH */.QZ | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
        const planned = await stage(request, tree, fd, before);
        before('journal');
        (0,workspace_journal/* writeJournal */.fY)(state, planned);
        journal = planned;
        site = (0,steps/* siteOf */.zU)(tree, fd, planned);
        let done = 0;
        for (const step of planned.steps) {
            before(step.op);
            (0,steps/* perform */.y9)(site, step, false);
            if (++done % 1_000 === 0)
                await (0,workspace_content/* turn */.wC)();
        }
        before('done');
        (0,workspace_journal/* writeFlag */.MQ)(state, 'done');
    }
    catch (error) {
        if (site !== null && journal !== null)
            (0,recover/* undoAll */.wC)(state, site, journal, `${request.workspace.path}/${staging.toString()}`);
        if (fd !== null)
            (0,recover/* finish */.O9)(tree, staging, fd, before);
        (0,workspace_journal/* removeJournal */.Sw)(state);
        if (fd !== null)
            external_node_fs_.closeSync(fd);
        return failure(error, request);
    }
    (0,recover/* finish */.O9)(tree, staging, fd, before);
    external_node_fs_.closeSync(fd);
    before('forget');
    (0,workspace_journal/* removeJournal */.Sw)(state);
    return { kind: 'applied', changes: request.changes.length };
}
function failure(error, request) {
    if (error instanceof steps/* ConflictError */.fK)
        return { kind: 'conflict', paths: [error.path] };
    const code = (0,workspace_error/* errnoOf */.UQ)(error);
    if (code === 'ENOSPC' || code === 'EDQUOT') {
        const { bavail, bsize } = external_node_fs_.statfsSync((0,at/* self */.bg)(request.workspace.fd));
        const needed = request.changes.reduce((sum, { type, size }) => sum + (type === 'file' ? size : 0), 0);
        return { kind: 'no-space', needed, available: bavail * bsize };
    }
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), error };
}
function identityOf(entry) {
    const { type, ino, size, mtime, mode } = entry;
    return { type, ino, size, mtime, mode };
}
/** Stages every new content and plans the steps, in an order in which each is possible. */
async function stage(request, tree, staging, before) {
    const { changes } = request;
    const open = [];
    const remove = [];
    const make = [];
    const put = [];
    const mode = [];
    const folders = new Map();
    const visited = new Set();
    const owners = new Map();
    const opened = new Map();
    const newModes = new Map();
    const gone = new Set();
    for (const { path, was, type, mode: bits } of changes)
        if (type === 'directory')
            newModes.set((0,workspace_tree/* keyOf */.TN)(path), bits);
        else if (was?.type === 'directory')
            gone.add((0,workspace_tree/* keyOf */.TN)(path));
    for (const [index, change] of changes.entries()) {
        const { path, was, type } = change;
        noteFolders(change);
        if (was?.type === 'directory' && type !== 'directory')
            remove.push({ op: 'rmdir', path, ino: was.ino, mode: was.mode & 0o7777, uid: was.uid, gid: was.gid });
        else if (was !== null && was.type !== 'directory' && (type === null || type === 'directory'))
            remove.push({ op: 'remove', path, index, was: identityOf(was) });
        if (type === 'directory') {
            if (was?.type !== 'directory') {
                make.push({ op: 'mkdir', path, ...ownerFor(change) });
                mode.push({ op: 'mode', path, from: 0o700, to: change.mode });
            }
            else
                mode.push({ op: 'mode', path, from: was.mode & 0o777, to: change.mode });
        }
        else if (type !== null) {
            before('stage');
            const staged = await stageOne(change, index);
            const old = was !== null && was.type !== 'directory' ? identityOf(was) : null;
            put.push({ op: 'put', path, index, staged, sha256: type === 'file' ? change.sha256 : null, was: old });
        }
    }
    // A folder that was opened up has to be open again when its removal is undone, for what was in it to go back.
    const wasOpened = new Set(open.map((step) => (0,workspace_tree/* keyOf */.TN)(step.path)));
    const removals = remove.map((step) => step.op === 'rmdir' && wasOpened.has((0,workspace_tree/* keyOf */.TN)(step.path)) ? { ...step, mode: step.mode | 0o700 } : step);
    return {
        steps: [...open, ...removals.reverse(), ...make, ...put, ...mode.reverse()],
        folders: [...folders].map(([key, ino]) => ({ path: (0,workspace_tree/* pathOf */.XM)(key), ino })),
    };
    /** Notes the folders around a change that are there, and opens up those that are closed to their owner. */
    function noteFolders({ path, was, type }) {
        const key = (0,workspace_tree/* keyOf */.TN)(path);
        for (const folder of (0,workspace_tree/* above */.G1)(key)) {
            if (visited.has(folder))
                break;
            visited.add(folder);
            const entry = tree.entry((0,workspace_tree/* pathOf */.XM)(folder));
            if (entry?.type === 'directory')
                folders.set(folder, entry.ino);
        }
        const sameFolder = was?.type === 'directory' && type === 'directory';
        openUp((0,workspace_tree/* folderOf */.yS)(key), sameFolder ? 0o100 : 0o300);
    }
    /** Plans to open a folder up to its owner, and before it those around it, as far as `bits` and being reached need. */
    function openUp(key, bits) {
        if (key === '' || ((opened.get(key) ?? 0) & bits) === bits)
            return;
        opened.set(key, (opened.get(key) ?? 0) | bits);
        openUp((0,workspace_tree/* folderOf */.yS)(key), 0o100);
        const entry = tree.entry((0,workspace_tree/* pathOf */.XM)(key));
        if (entry?.type !== 'directory' || entry.uid !== process.geteuid?.() || entry.uid === 0)
            return;
        const from = entry.mode & 0o777;
        if ((from & bits) === bits)
            return;
        open.push({ op: 'open', path: (0,workspace_tree/* pathOf */.XM)(key), from, to: from | 0o700 });
        if (!gone.has(key))
            mode.push({ op: 'mode', path: (0,workspace_tree/* pathOf */.XM)(key), from: from | 0o700, to: newModes.get(key) ?? from });
    }
    function ownerFor({ path, was }) {
        return was === null ? folderOwner((0,workspace_tree/* folderOf */.yS)((0,workspace_tree/* keyOf */.TN)(path))) : { uid: was.uid, gid: was.gid };
    }
    /** The owner of a folder, or of the nearest one around it that is there. */
    function folderOwner(key) {
        let owner = owners.get(key);
        if (owner === undefined) {
            const entry = key === '' ? (0,at/* statOf */._N)(tree.root) : tree.entry((0,workspace_tree/* pathOf */.XM)(key));
            owner = entry?.type === 'directory' ? { uid: entry.uid, gid: entry.gid } : folderOwner((0,workspace_tree/* folderOf */.yS)(key));
            owners.set(key, owner);
        }
        return owner;
    }
    async function stageOne(change, index) {
        const name = (0,steps/* stagedName */.wp)(index);
        const { uid, gid } = ownerFor(change);
        if (change.type === 'symlink') {
            if (change.target === null)
                throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(change.path)}" has no target`);
            (0,at/* symlinkAt */.Fw)(change.target, staging, name);
            (0,steps/* giveTo */.jb)(staging, name, uid, gid);
        }
        else
            await stageFile(change, name, uid, gid);
        const entry = (0,at/* statAt */.IU)(staging, name);
        if (entry === null)
            throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(change.path)}" can't be staged`);
        return entry.ino;
    }
    async function stageFile(change, name, uid, gid) {
        if (change.type !== 'file' || change.forbidden !== null)
            throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(change.path)}" is no plain file`);
        const place = (0,workspace_tree/* split */.lD)(change.path);
        const from = (0,at/* readAt */.m6)(request.upper.requireFolder(place.folder), place.name, true);
        const to = (0,at/* createAt */.YT)(staging, name, 0o600);
        try {
            const { sha256 } = await (0,workspace_content/* copyDigest */.C8)(from.fd, to);
            if (sha256 !== change.sha256)
                throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(change.path)}" is not what was looked at`);
            (0,steps/* giveTo */.jb)(staging, name, uid, gid);
            external_node_fs_.fchmodSync(to, change.mode & 0o777);
            keepTime(to, change.mtime, request.baseline.stamp);
        }
        finally {
            external_node_fs_.closeSync(from.fd);
            external_node_fs_.closeSync(to);
        }
    }
}
/** Build tools go by times, so a plausible one is kept: from during the run. Any other could pass a change off as old. */
function keepTime(fd, mtime, start) {
    const now = BigInt(Date.now()) * 1000000n;
    if (mtime < start || mtime > now)
        return;
    const seconds = Number(mtime / 1000n) / 1e6;
    external_node_fs_.futimesSync(fd, seconds, seconds);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/enforce/workspace/scan.js


const TYPES = new Map([
    [0x66, 'file'],
    [0x64, 'directory'],
    [0x6c, 'symlink'],
    [0x77, 'whiteout'],
    [0x70, 'fifo'],
    [0x73, 'socket'],
    [0x63, 'device'],
    [0x62, 'device'],
]);
const END = 0x45;
/** Length of a record before its path; the layout is the native program's (native/scan.c). */
const HEAD = 56;
function broken(what) {
    return new workspace_error/* WorkspaceError */.kP('scan', `the scan of the changes is not as it should be: ${what}`);
}
/** The path must be plain: names that hold anything, but neither empty nor `.` nor `..`. */
function checkPath(path) {
    const text = path.toString('latin1');
    if (text.includes('\0') || text.split('/').some((name) => name === '' || name === '.' || name === '..'))
        throw broken(`the path "${(0,workspace_error/* printable */.g$)(path)}"`);
}
function decodeRecord(bytes, type, pathLength, linkLength) {
    const flags = bytes.readUInt8(1);
    const path = Buffer.from(bytes.subarray(HEAD, HEAD + pathLength));
    checkPath(path);
    if (flags > 7)
        throw broken(`flags ${String(flags)}`);
    return {
        type,
        opaque: (flags & 1) !== 0,
        marked: (flags & 2) !== 0,
        unreadable: (flags & 4) !== 0,
        path,
        mode: bytes.readUInt32LE(4) & 0o7777,
        uid: bytes.readUInt32LE(8),
        gid: bytes.readUInt32LE(12),
        size: Number(bytes.readBigUInt64LE(16)),
        mtime: bytes.readBigInt64LE(24),
        ino: bytes.readBigUInt64LE(32),
        dev: bytes.readBigUInt64LE(40),
        nlink: bytes.readUInt32LE(48),
        target: Buffer.from(bytes.subarray(HEAD + pathLength, HEAD + pathLength + linkLength)),
    };
}
/** Decodes the scanner's stream; holds no more than one unfinished record. */
function scanDecoder() {
    let rest = Buffer.alloc(0);
    let ended = false;
    return {
        push(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const records = [];
            let at = 0;
            while (bytes.length - at >= HEAD) {
                if (ended)
                    throw broken('bytes after the end');
                const head = bytes.readUInt8(at);
                const pathLength = bytes.readUInt16LE(at + 2);
                const linkLength = bytes.readUInt16LE(at + 52);
                if (bytes.readUInt16LE(at + 54) !== 0)
                    throw broken('a field that must be zero');
                if (head === END) {
                    if (!bytes.subarray(at + 1, at + HEAD).every((byte) => byte === 0))
                        throw broken('the end record');
                    ended = true;
                    at += HEAD;
                    continue;
                }
                const type = TYPES.get(head);
                if (type === undefined)
                    throw broken(`type ${String(head)}`);
                if (linkLength > 0 && type !== 'symlink')
                    throw broken('a target of something that is no link');
                const length = HEAD + pathLength + linkLength;
                if (bytes.length - at < length)
                    break;
                records.push(decodeRecord(bytes.subarray(at, at + length), type, pathLength, linkLength));
                at += length;
            }
            rest = Buffer.from(bytes.subarray(at));
            if (ended && rest.length > 0)
                throw broken('bytes after the end');
            return records;
        },
        end() {
            if (!ended || rest.length > 0)
                throw broken('it was cut off');
        },
    };
}
/** Bytes of the stream at most: a million entries of the usual length are a tenth of it. */
const MAX_BYTES = 1024 ** 3;
/**
 * Lists everything below a folder that hostile code has written, a folder before its contents. Throws WorkspaceError
 * `scan` when the scanner fails or its stream is cut off, `too-many` beyond the bound.
 */
async function* scan(request) {
    const child = (0,external_node_child_process_.spawn)(request.program, ['scan', '/proc/self/fd/3/.'], {
        stdio: ['ignore', 'pipe', 'pipe', request.folder],
        env: {},
        ...(request.signal === undefined ? {} : { signal: request.signal }),
    });
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null)
        throw broken('no pipes');
    let said = '';
    stderr.on('data', (chunk) => {
        if (said.length < 4096)
            said += chunk.toString('latin1').slice(0, 4096 - said.length);
    });
    // Listened for at once: a program that can't be started says so before the stream is read.
    const ended = new Promise((resolve) => {
        child.on('error', (error) => {
            resolve({ code: null, error });
        });
        child.on('close', (code) => {
            resolve({ code, error: null });
        });
    });
    const decoder = scanDecoder();
    let entries = 0;
    let bytes = 0;
    try {
        for await (const chunk of stdout) {
            const records = decoder.push(chunk);
            entries += records.length;
            bytes += chunk.length;
            if (entries > request.maxEntries || bytes > MAX_BYTES)
                throw new workspace_error/* WorkspaceError */.kP('too-many', `more than ${String(request.maxEntries)} files were changed`);
            if (records.length > 0)
                yield records;
        }
        const { code, error } = await ended;
        if (error !== null || code !== 0)
            throw new workspace_error/* WorkspaceError */.kP('scan', `the scan of the changes failed: ${(0,workspace_error/* printable */.g$)(said.trim())}`, null, {
                cause: error,
            });
        decoder.end();
    }
    finally {
        child.kill('SIGKILL');
        await ended;
    }
}

;// CONCATENATED MODULE: ./build/enforce/workspace/scan-upper.js





/** Times that folders closed to us are opened up and everything is scanned again. */
const UNLOCK_ROUNDS = 32;
/**
 * Scans until every folder could be listed: the code may have closed folders to their owner, which hides both their
 * contents and their overlay marks. Gives the modes that were there before.
 */
async function scanUpper(request) {
    const modes = new Map();
    openRoot(request.upper.root);
    // Most commands change nothing: then there is nothing that the scanner, a process of its own, could tell.
    if (holdsNothing(request.upper.root))
        return { records: [], modes };
    for (let round = 0;; round++) {
        const records = [];
        let unlocked = false;
        for await (const some of scan({
            program: request.scanner,
            folder: request.upper.root,
            maxEntries: request.maxEntries,
            ...(request.signal === undefined ? {} : { signal: request.signal }),
        }))
            for (const record of some) {
                records.push(record);
                if (record.unreadable && round < UNLOCK_ROUNDS && unlock(request.upper, record, modes))
                    unlocked = true;
            }
        if (!unlocked)
            return { records, modes };
    }
}
/** Whether a folder has no entry; one that can't be listed may have. */
function holdsNothing(folder) {
    try {
        for (const _entry of (0,at/* namesIn */.wX)(folder))
            return false;
        return true;
    }
    catch (error) {
        if ((0,workspace_error/* errnoOf */.UQ)(error) === 'EACCES')
            return false;
        throw error;
    }
}
function unlock(upper, record, modes) {
    const key = (0,workspace_tree/* keyOf */.TN)(record.path);
    if (modes.has(key) || (record.mode & 0o700) === 0o700)
        return false;
    const { folder, name } = (0,workspace_tree/* split */.lD)(record.path);
    const parent = upper.folder(folder);
    if (parent === null)
        return false;
    try {
        (0,at/* chmodFolderAt */.LC)(parent, name, record.mode | 0o700);
    }
    catch (error) {
        if ((0,workspace_error/* errnoOf */.UQ)(error) === 'EPERM' || (0,workspace_error/* errnoOf */.UQ)(error) === 'EACCES')
            return false;
        throw error;
    }
    modes.set(key, record.mode);
    return true;
}
/** The code may have closed the workspace's own root, which is the upper layer's. */
function openRoot(root) {
    const { mode, uid } = (0,at/* statOf */._N)(root);
    if (uid === process.geteuid?.() && (mode & 0o700) !== 0o700)
        external_node_fs_.chmodSync((0,at/* self */.bg)(root), mode | 0o700);
}

;// CONCATENATED MODULE: ./build/enforce/workspace/changes.js






const MAX_ENTRIES = 1_000_000;
/**
 * What the code changed: the upper layer held against the lower. To be called when nothing inside runs any more.
 * Sorted by path, a folder before its contents. Copies that were made without a change are no changes. Throws
 * WorkspaceError.
 */
async function collectChanges(request) {
    const { records, modes } = await scanUpper({ ...request, maxEntries: request.maxEntries ?? MAX_ENTRIES });
    const collector = collectorOf(request, modes);
    let sinceTurn = 0;
    for (const record of records) {
        await collector.add(record);
        if (++sinceTurn % 2_000 === 0)
            await (0,workspace_content/* turn */.wC)();
    }
    return collector.finish();
}
function collectorOf(request, modes) {
    const { upper, lower } = request;
    const maxEntries = request.maxEntries ?? MAX_ENTRIES;
    const changes = new Map();
    /** Lower entries that the upper layer hides; those that turn up again in it are struck off. */
    const hidden = new Map();
    /** Names found of each file that has several. */
    const names = new Map();
    const seenFolders = new Set();
    /** Marks a lower entry and all below it as gone unless they turn up. */
    function hide(path, entry, self) {
        if (entry === null)
            return;
        if (self)
            hidden.set((0,workspace_tree/* keyOf */.TN)(path), entry);
        if (entry.type !== 'directory')
            return;
        const pending = [path];
        for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
            const fd = lower.requireFolder(folder);
            for (const { name } of (0,at/* namesIn */.wX)(fd)) {
                const found = (0,at/* statAt */.IU)(fd, name);
                if (found === null)
                    continue;
                const child = (0,workspace_tree/* join */.fj)(folder, name);
                hidden.set((0,workspace_tree/* keyOf */.TN)(child), found);
                if (hidden.size + changes.size > maxEntries)
                    throw new workspace_error/* WorkspaceError */.kP('too-many', `more than ${String(maxEntries)} files were changed`);
                if (found.type === 'directory')
                    pending.push(child);
            }
        }
    }
    function put(record, was, more) {
        const type = record.type === 'whiteout' ? null : record.type;
        changes.set((0,workspace_tree/* keyOf */.TN)(record.path), {
            path: record.path,
            kind: was === null ? 'added' : was.type === type ? 'modified' : 'type',
            type,
            was,
            mode: (modes.get((0,workspace_tree/* keyOf */.TN)(record.path)) ?? record.mode) & 0o777,
            size: record.type === 'symlink' ? record.target.length : record.type === 'file' ? record.size : 0,
            sha256: record.type === 'symlink' ? (0,workspace_content/* sha256 */.sc)(record.target) : null,
            target: record.type === 'symlink' ? record.target : null,
            mtime: record.mtime,
            forbidden: null,
            ...more,
        });
    }
    function addFolder(record, was) {
        const key = (0,workspace_tree/* keyOf */.TN)(record.path);
        const known = changes.get(key);
        // The second record of a folder whose contents could not all be named.
        const again = seenFolders.has(key);
        seenFolders.add(key);
        const forbidden = record.unreadable
            ? 'unreadable'
            : record.marked
                ? 'overlay-mark'
                : null;
        if (again) {
            if (known !== undefined)
                known.forbidden = forbidden;
            else
                put(record, was, { kind: 'mode', forbidden });
            return;
        }
        const mode = (modes.get(key) ?? record.mode) & 0o777;
        if (was?.type !== 'directory')
            put(record, was, { forbidden });
        else {
            if (record.opaque)
                hide(record.path, was, false);
            if (forbidden !== null || mode !== (was.mode & 0o777))
                put(record, was, { kind: 'mode', forbidden });
        }
    }
    async function addFile(record, was) {
        const key = (0,workspace_tree/* keyOf */.TN)(record.path);
        if (record.nlink > 1) {
            const inode = `${String(record.dev)}:${String(record.ino)}`;
            const known = names.get(inode) ?? { nlink: record.nlink, keys: [] };
            known.keys.push(key);
            names.set(inode, known);
        }
        const setuid = (record.mode & 0o6000) !== 0;
        const read = request.wanted?.(record.path) ?? true;
        const same = was?.type === 'file' && was.size === record.size;
        const content = (read || same) && !record.marked ? await contentOf(record, same ? record.path : null) : null;
        const forbidden = record.marked ? 'overlay-mark' : setuid ? 'setuid' : null;
        if (content?.same === true && was !== null) {
            const bits = (mode) => mode & 0o6777;
            if (bits(was.mode) === bits(record.mode))
                return;
            put(record, was, { kind: 'mode', sha256: content.sha256, forbidden });
            return;
        }
        put(record, was, { sha256: content?.sha256 ?? null, size: content?.size ?? record.size, forbidden });
    }
    /** Hashes an upper file and, when there is a lower one of its size, compares the two. */
    async function contentOf(record, against) {
        const { folder, name } = (0,workspace_tree/* split */.lD)(record.path);
        const { fd } = (0,at/* readAt */.m6)(upper.requireFolder(folder), name, true);
        try {
            if (against === null)
                return { ...(await (0,workspace_content/* digestOf */.ol)(fd)), same: false };
            const place = (0,workspace_tree/* split */.lD)(against);
            const old = (0,at/* readAt */.m6)(lower.requireFolder(place.folder), place.name);
            try {
                return await (0,workspace_content/* compareDigest */.WM)(fd, old.fd);
            }
            finally {
                external_node_fs_.closeSync(old.fd);
            }
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
    }
    return {
        async add(record) {
            const key = (0,workspace_tree/* keyOf */.TN)(record.path);
            const was = lower.entry(record.path);
            if (record.type === 'whiteout') {
                if (!hidden.has(key))
                    hide(record.path, was, true);
                return;
            }
            hidden.delete(key);
            // A folder that something else has replaced takes all below it along.
            if (was?.type === 'directory' && record.type !== 'directory')
                hide(record.path, was, false);
            switch (record.type) {
                case 'directory':
                    addFolder(record, was);
                    return;
                case 'file':
                    await addFile(record, was);
                    return;
                case 'symlink':
                    if (was?.type === 'symlink' && lower.link(record.path).equals(record.target))
                        return;
                    put(record, was, {});
                    return;
                case 'fifo':
                case 'socket':
                case 'device':
                    put(record, was, { forbidden: record.type });
            }
        },
        finish() {
            for (const { nlink, keys } of names.values()) {
                if (keys.length >= nlink)
                    continue;
                for (const key of keys) {
                    const change = changes.get(key);
                    if (change !== undefined && change.forbidden === null)
                        change.forbidden = 'hard-link';
                }
            }
            for (const [key, was] of hidden)
                changes.set(key, deletionOf((0,workspace_tree/* pathOf */.XM)(key), was));
            return [...changes]
                .map(([key, change]) => ({ key: inOrder(key), change }))
                .sort((a, b) => (a.key < b.key ? -1 : 1))
                .map(({ change }) => change);
        },
    };
}
function deletionOf(path, was) {
    return {
        path,
        kind: 'deleted',
        type: null,
        was,
        mode: 0,
        size: 0,
        sha256: null,
        target: null,
        mtime: 0n,
        forbidden: null,
    };
}
/** A sort key that puts a folder straight before its contents. */
function inOrder(key) {
    return key.replaceAll('/', '\0');
}

// EXTERNAL MODULE: ./build/enforce/workspace/walk.js
var workspace_walk = __webpack_require__(3006);
;// CONCATENATED MODULE: ./build/enforce/workspace/outputs.js









/**
 * Copies outputs as plain data: regular files of mode 0644 in plain folders, no links, nothing executable. What goes
 * beyond the bounds is left out and named. Throws WorkspaceError `changed` when a file is not what was hashed.
 */
async function copyOutputs(request) {
    const maxBytes = request.maxBytes ?? 1024 ** 3;
    const maxFiles = request.maxFiles ?? 10_000;
    const copied = [];
    const left = [];
    let bytes = 0;
    for (const source of request.files) {
        if (copied.length >= maxFiles || bytes + source.size > maxBytes) {
            left.push({ path: source.path, size: source.size });
            continue;
        }
        const file = await copyOne(request, source);
        bytes += file.size;
        copied.push(file);
    }
    return { copied, left };
}
async function copyOne(request, source) {
    const { folder, name } = (0,workspace_tree/* split */.lD)(source.path);
    const from = (0,at/* readAt */.m6)(request.from.requireFolder(folder), name, true);
    const into = makeFolders(request.into, folder);
    try {
        const to = (0,at/* createAt */.YT)(into, name, 0o644);
        try {
            const digest = await (0,workspace_content/* copyDigest */.C8)(from.fd, to);
            if (digest.size > source.size || (source.sha256 !== null && digest.sha256 !== source.sha256))
                throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(source.path)}" is not what was looked at`);
            external_node_fs_.fchmodSync(to, 0o644);
            return { path: source.path, ...digest };
        }
        finally {
            external_node_fs_.closeSync(to);
        }
    }
    finally {
        external_node_fs_.closeSync(from.fd);
        if (into !== request.into)
            external_node_fs_.closeSync(into);
    }
}
/**
 * The files of a workspace that the code wrote to directly (read-write) which `filesystem.outputs` names and which
 * changed since the run began. Sorted by path.
 */
async function findOutputs(workspace, globs, baseline, maxEntries = 5_000_000) {
    if (globs.length === 0)
        return [];
    const outputs = compileGlobs(globs, { negation: 'yes' });
    const after = boundary(baseline);
    const found = [];
    await walk(workspace, {
        visit: ({ key, fd, entries }) => {
            for (const { name } of entries.filter((entry) => entry.isFile())) {
                const path = join(pathOf(key), name);
                if (outputs.match(policyPath(path, false), false) < 0)
                    continue;
                const entry = statAt(fd, name);
                if (entry?.type === 'file' && changedSince(entry, after))
                    found.push({ path, size: entry.size, sha256: null });
            }
            return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
        },
        unreadable: () => undefined,
        maxEntries,
    });
    return found.sort((a, b) => Buffer.compare(a.path, b.path));
}
/** Makes the folders of a path and opens the last; the root's descriptor is given back for an empty path. */
function makeFolders(root, path) {
    let fd = root;
    for (const name of (0,workspace_tree/* keyOf */.TN)(path).split('/')) {
        if (name === '')
            continue;
        try {
            (0,at/* mkdirAt */.ZM)(fd, (0,workspace_tree/* pathOf */.XM)(name), 0o755);
        }
        catch (error) {
            if ((0,workspace_error/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw error;
        }
        const next = (0,at/* folderAt */.w3)(fd, (0,workspace_tree/* pathOf */.XM)(name));
        if (fd !== root)
            external_node_fs_.closeSync(fd);
        if (next === null)
            throw new workspace_error/* WorkspaceError */.kP('not-a-directory', `not a folder: "${(0,workspace_error/* printable */.g$)(path)}"`);
        fd = next;
    }
    return fd;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/enforce/workspace/base85.js
/** git's base 85 of binary patches: five characters for four bytes, big-endian, in an alphabet of its own (git's base85.c). */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
/** Bytes that one line of a binary patch holds. */
const LINE_BYTES = 52;
/** One line: its length as a letter (A–Z for 1–26, a–z for 27–52), then the bytes, filled up with zeros. */
function base85Line(bytes) {
    const { length } = bytes;
    let line = String.fromCharCode(length <= 26 ? 64 + length : 96 + length - 26);
    for (let at = 0; at < length; at += 4) {
        let word = 0;
        for (let i = 0; i < 4; i++)
            word = word * 256 + (bytes[at + i] ?? 0);
        let group = '';
        for (let i = 0; i < 5; i++) {
            group = ALPHABET.charAt(word % 85) + group;
            word = Math.floor(word / 85);
        }
        line += group;
    }
    return `${line}\n`;
}

;// CONCATENATED MODULE: ./build/enforce/workspace/line-diff.js
/** Edits searched for at most in the middle part; beyond it the middle is replaced as a whole. Its square is the memory. */
const MAX_EDITS = 1_000;
/** The lines of a text, each with its newline; the last may lack it. One character per byte. */
function linesOf(text) {
    const lines = text.split('\n').map((line) => `${line}\n`);
    const last = lines.pop()?.slice(0, -1) ?? '';
    if (last !== '')
        lines.push(last);
    return lines;
}
/**
 * The edits that turn one list of lines into another: as few as possible by Myers' greedy algorithm ("An O(ND)
 * Difference Algorithm", 1986), up to a bound.
 */
function diffLines(before, after) {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start++;
    let oldEnd = before.length;
    let newEnd = after.length;
    while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
        oldEnd--;
        newEnd--;
    }
    if (start === oldEnd && start === newEnd)
        return [];
    const whole = [{ oldStart: start, oldEnd, newStart: start, newEnd }];
    if (start === oldEnd || start === newEnd)
        return whole;
    const [a, b] = numbered(before.slice(start, oldEnd), after.slice(start, newEnd));
    const edits = myers(a, b);
    return edits === null
        ? whole
        : edits.map((edit) => ({
            oldStart: edit.oldStart + start,
            oldEnd: edit.oldEnd + start,
            newStart: edit.newStart + start,
            newEnd: edit.newEnd + start,
        }));
}
/** Lines as numbers: equal lines get the same one. */
function numbered(before, after) {
    const numbers = new Map();
    const number = (line) => {
        const known = numbers.get(line);
        if (known !== undefined)
            return known;
        numbers.set(line, numbers.size);
        return numbers.size - 1;
    };
    return [Int32Array.from(before, number), Int32Array.from(after, number)];
}
function myers(a, b) {
    const max = Math.min(MAX_EDITS, a.length + b.length);
    const offset = max + 1;
    const furthest = new Int32Array(2 * max + 3);
    const trace = [];
    for (let d = 0; d <= max; d++) {
        // Only the diagonals that this round may read are kept.
        trace.push(furthest.slice(offset - d - 1, offset + d + 2));
        for (let k = -d; k <= d; k += 2) {
            const left = furthest[offset + k - 1] ?? 0;
            const up = furthest[offset + k + 1] ?? 0;
            let x = k === -d || (k !== d && left < up) ? up : left + 1;
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest[offset + k] = x;
            if (x >= a.length && x - k >= b.length)
                return backtrack(a, b, trace, d);
        }
    }
    return null;
}
function backtrack(a, b, trace, last) {
    const edits = [];
    let x = a.length;
    let y = b.length;
    for (let d = last; d > 0; d--) {
        const row = trace[d] ?? new Int32Array();
        const at = (k) => row[k + d + 1] ?? 0;
        const k = x - y;
        const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
        const from = down ? k + 1 : k - 1;
        const fromX = at(from);
        const fromY = fromX - from;
        const edit = down
            ? { oldStart: fromX, oldEnd: fromX, newStart: fromY, newEnd: fromY + 1 }
            : { oldStart: fromX, oldEnd: fromX + 1, newStart: fromY, newEnd: fromY };
        const next = edits.at(-1);
        if (next?.oldStart === edit.oldEnd && next.newStart === edit.newEnd)
            edits[edits.length - 1] = { ...next, oldStart: edit.oldStart, newStart: edit.newStart };
        else
            edits.push(edit);
        x = fromX;
        y = fromY;
    }
    return edits.reverse();
}

;// CONCATENATED MODULE: ./build/enforce/workspace/patch-sides.js






/** Longer files are written as binary even when they are text: a diff of theirs would have to be held in memory. */
const MAX_TEXT = 4 * 1024 * 1024;
/** What git knows of one side of a change; null: nothing (folders, what isn't there). */
async function sideOf(tree, change, which, format) {
    const type = which === 'before' ? (change.was?.type ?? null) : change.type;
    if (type === 'symlink') {
        const target = which === 'before' ? tree.link(change.path) : (change.target ?? Buffer.alloc(0));
        return {
            mode: '120000',
            size: target.length,
            id: blobId(target.length, format).update(target).digest('hex'),
            text: target,
            chunks: () => chunked(target),
        };
    }
    if (type !== 'file')
        return null;
    const bits = which === 'before' ? (change.was?.mode ?? 0) : change.mode;
    return fileSide(tree, change, which, (bits & 0o100) === 0 ? '100644' : '100755', format);
}
async function fileSide(tree, change, which, mode, format) {
    const open = () => {
        const { folder, name } = (0,workspace_tree/* split */.lD)(change.path);
        return (0,at/* readAt */.m6)(tree.requireFolder(folder), name, which === 'after');
    };
    const { fd, entry } = open();
    try {
        const id = blobId(entry.size, format);
        const content = (0,external_node_crypto_.createHash)('sha256');
        const kept = [];
        let size = 0;
        for await (const chunk of (0,workspace_content/* chunksOf */.U_)(fd)) {
            id.update(chunk);
            content.update(chunk);
            size += chunk.length;
            if (entry.size <= MAX_TEXT)
                kept.push(Buffer.from(chunk));
        }
        if (size !== entry.size || (which === 'after' && content.digest('hex') !== change.sha256))
            throw new workspace_error/* WorkspaceError */.kP('changed', `"${(0,workspace_error/* printable */.g$)(change.path)}" is not what was looked at`);
        return {
            mode,
            size,
            id: id.digest('hex'),
            text: entry.size <= MAX_TEXT ? Buffer.concat(kept) : null,
            chunks: () => fileChunks(open().fd),
        };
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function* fileChunks(fd) {
    try {
        yield* (0,workspace_content/* chunksOf */.U_)(fd);
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function* chunked(bytes) {
    yield bytes;
}
function blobId(size, format) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${String(size)}\0`);
}

;// CONCATENATED MODULE: ./build/enforce/workspace/patch.js









const CONTEXT = 3;
/**
 * Writes the patch to an open file. Throws WorkspaceError `too-many` beyond the bound, `changed` when a file is not
 * what was hashed.
 */
async function writePatch(request, fd) {
    const format = request.objectFormat ?? 'sha1';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const maxBytes = request.maxBytes ?? 512 * 1024 * 1024;
    const omitted = [];
    let bytes = 0;
    const emit = (text) => {
        const chunk = Buffer.from(text, 'latin1');
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new workspace_error/* WorkspaceError */.kP('too-many', `the patch is longer than ${String(maxBytes)} bytes`, 'apply instead');
        hash.update(chunk);
        (0,workspace_content/* writeAll */.f4)(fd, chunk);
    };
    for (const change of request.changes) {
        const before = await sideOf(request.lower, change, 'before', format);
        const after = await sideOf(request.upper, change, 'after', format);
        const same = before !== null && after !== null && before.mode === after.mode && before.id === after.id;
        if (!isApplicable(change.path, after) || same || (before === null && after === null))
            omitted.push(change.path);
        else if (before !== null && after !== null && isLink(before) !== isLink(after)) {
            // git writes a file that became a link, or the reverse, as gone and made.
            await emitDiff(change.path, before, null, format, emit);
            await emitDiff(change.path, null, after, format, emit);
        }
        else
            await emitDiff(change.path, before, after, format, emit);
    }
    return { bytes, sha256: hash.digest('hex'), omitted };
}
function isLink(side) {
    return side.mode === '120000';
}
/** git's patches name no `.git` (nor what NTFS takes for it) and no `.gitmodules` that is a link: git refuses them. */
function isApplicable(path, after) {
    const names = (0,workspace_tree/* keyOf */.TN)(path).split('/');
    if (names.some((name) => /^(?:\.git|git~1)[ .]*(?::.*)?$/is.test(name)))
        return false;
    if (after?.mode === '120000' && after.text?.[0] === 0x2f)
        return false;
    return !(after !== null && isLink(after) && /^(?:\.gitmodules|gitmod~\d+)[ .]*$/i.test(names.at(-1) ?? ''));
}
/** A name as git quotes it: in C's way when it holds anything but plain characters. */
function quotePath(prefix, path) {
    const text = prefix + path.toString('latin1');
    if (/^[!#-[\]-~]+$/.test(text))
        return text;
    const letters = {
        '\x07': 'a',
        '\b': 'b',
        '\t': 't',
        '\n': 'n',
        '\v': 'v',
        '\f': 'f',
        '\r': 'r',
        '"': '"',
        '\\': '\\',
    };
    // eslint-disable-next-line no-control-regex -- control characters are what is quoted
    const quoted = text.replace(/[\x00-\x1f\x7f-\xff"\\]/g, (c) => {
        return `\\${letters[c] ?? c.charCodeAt(0).toString(8).padStart(3, '0')}`;
    });
    return `"${quoted}"`;
}
async function emitDiff(path, before, after, format, emit) {
    const none = '0'.repeat(format === 'sha1' ? 40 : 64);
    emit(`diff --git ${quotePath('a/', path)} ${quotePath('b/', path)}\n`);
    if (before === null)
        emit(`new file mode ${after?.mode ?? ''}\n`);
    else if (after === null)
        emit(`deleted file mode ${before.mode}\n`);
    else if (before.mode !== after.mode)
        emit(`old mode ${before.mode}\nnew mode ${after.mode}\n`);
    if (before?.id === after?.id)
        return;
    const same = before !== null && after !== null && before.mode === after.mode ? ` ${after.mode}` : '';
    emit(`index ${before?.id ?? none}..${after?.id ?? none}${same}\n`);
    if (isText(before) && isText(after)) {
        emitText(path, before, after, emit);
        return;
    }
    emit('GIT binary patch\n');
    // Forwards, then backwards for `git apply -R`.
    await emitLiteral(after, emit);
    await emitLiteral(before, emit);
}
function isText(side) {
    return side === null || (side.text !== null && !side.text.includes(0));
}
function emitText(path, before, after, emit) {
    const old = linesOf(before?.text?.toString('latin1') ?? '');
    const now = linesOf(after?.text?.toString('latin1') ?? '');
    // An empty file that comes or goes has no hunks.
    if (old.length === 0 && now.length === 0)
        return;
    emit(`--- ${before === null ? '/dev/null' : quotePath('a/', path)}\n`);
    emit(`+++ ${after === null ? '/dev/null' : quotePath('b/', path)}\n`);
    for (const hunk of hunksOf(diffLines(old, now)))
        emitHunk(hunk, old, now, emit);
}
/** Edits whose context would touch are one hunk. */
function hunksOf(edits) {
    const hunks = [];
    for (const edit of edits) {
        const last = hunks.at(-1);
        const previous = last?.at(-1);
        if (last !== undefined && previous !== undefined && edit.oldStart - previous.oldEnd <= 2 * CONTEXT)
            last.push(edit);
        else
            hunks.push([edit]);
    }
    return hunks;
}
function emitHunk(hunk, old, now, emit) {
    const first = hunk[0];
    const last = hunk.at(-1);
    if (first === undefined || last === undefined)
        return;
    const lead = Math.min(CONTEXT, first.oldStart);
    const trail = Math.min(CONTEXT, old.length - last.oldEnd);
    const oldFrom = first.oldStart - lead;
    const newFrom = first.newStart - lead;
    emit(`@@ -${range(oldFrom, last.oldEnd + trail)} +${range(newFrom, last.newEnd + trail)} @@\n`);
    let at = oldFrom;
    for (const edit of hunk) {
        for (; at < edit.oldStart; at++)
            emitLine(' ', old[at], emit);
        for (; at < edit.oldEnd; at++)
            emitLine('-', old[at], emit);
        for (let i = edit.newStart; i < edit.newEnd; i++)
            emitLine('+', now[i], emit);
    }
    for (; at < last.oldEnd + trail; at++)
        emitLine(' ', old[at], emit);
}
/** Start and length; an empty range names the line before it. */
function range(from, to) {
    const length = to - from;
    return `${String(length === 0 ? from : from + 1)}${length === 1 ? '' : `,${String(length)}`}`;
}
function emitLine(sign, line, emit) {
    if (line === undefined)
        return;
    emit(line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`);
}
/** A whole content, deflated on the way: never more than a chunk of it is in memory. */
async function emitLiteral(side, emit) {
    emit(`literal ${String(side?.size ?? 0)}\n`);
    const deflate = external_node_zlib_.createDeflate();
    let rest = Buffer.alloc(0);
    const fed = feed(side, deflate);
    for await (const chunk of deflate) {
        rest = Buffer.concat([rest, chunk]);
        let at = 0;
        let lines = '';
        for (; rest.length - at >= LINE_BYTES; at += LINE_BYTES)
            lines += base85Line(rest.subarray(at, at + LINE_BYTES));
        emit(lines);
        rest = Buffer.from(rest.subarray(at));
    }
    await fed;
    if (rest.length > 0)
        emit(base85Line(rest));
    emit('\n');
}
async function feed(side, deflate) {
    try {
        for await (const chunk of side?.chunks() ?? [])
            // The chunk's memory is used again, so it is copied.
            if (!deflate.write(Buffer.from(chunk)))
                await (0,external_node_events_.once)(deflate, 'drain');
        deflate.end();
    }
    catch (error) {
        deflate.destroy(error instanceof Error ? error : new Error(String(error)));
    }
}

// EXTERNAL MODULE: ./build/enforce/workspace/paths.js
var paths = __webpack_require__(183);
;// CONCATENATED MODULE: ./build/enforce/workspace/collect.js














/**
 * Collects and judges what the code changed in an overlay workspace. To be called when nothing inside runs any more.
 * Throws WorkspaceError.
 */
async function collectWorkspace(prepared, options) {
    if (prepared.layers === null)
        throw new workspace_error/* WorkspaceError */.kP('path', `a ${prepared.plan.mode} workspace has no changes to collect`);
    const layer = (0,paths/* openFolder */.NE)(prepared.layers.upper, { beneath: prepared.state });
    const upper = (0,workspace_tree/* openTree */.rB)(layer.fd);
    const lower = (0,workspace_tree/* openTree */.rB)(prepared.folder.fd);
    const close = () => {
        upper.close();
        lower.close();
        external_node_fs_.closeSync(layer.fd);
    };
    try {
        const { withhold, ...scan } = options;
        const policy = withAlsoProtected(options.policy, prepared.governing, lower, prepared.folder.path);
        const changes = await collectChanges({ ...scan, upper, lower, wanted: wantedBy(policy) });
        const request = { changes, policy, lower, workspace: prepared.folder.path };
        let judged = classifyChanges(request);
        const withheld = await withhold?.(judged, readerOf(upper));
        // What is withheld may be what others need, or where a link leads.
        if (withheld !== undefined && withheld.size > 0)
            judged = classifyChanges({ ...request, withheld });
        return collected(prepared, judged, upper, lower, close);
    }
    catch (error) {
        close();
        throw (0,workspace_error/* wrapped */.ky)(error, "can't collect the changes");
    }
}
function collected(prepared, changes, upper, lower, close) {
    const having = (kind) => changes.filter(({ fate }) => fate.kind === kind).map(({ change }) => change);
    let closed = false;
    return {
        changes,
        apply: (options = {}) => applyChanges({
            ...options,
            changes: having('apply'),
            upper,
            workspace: prepared.folder,
            identity: prepared.identity,
            baseline: prepared.baseline,
            state: prepared.state,
            locks: prepared.locks,
            run: prepared.run,
        }),
        conflicts: () => findConflicts(having('apply'), lower, prepared.baseline),
        patch: (fd, options = {}) => writePatch({ ...options, changes: having('apply'), upper, lower, objectFormat: objectFormatOf(lower) }, fd),
        outputs: (into, options = {}) => copyOutputs({ ...options, files: having('output'), from: upper, into }),
        read: readerOf(upper),
        close: () => {
            if (closed)
                return;
            closed = true;
            close();
        },
    };
}
function readerOf(upper) {
    return (path) => {
        const { folder, name } = (0,workspace_tree/* split */.lD)(path);
        return (0,at/* readAt */.m6)(upper.requireFolder(folder), name, true).fd;
    };
}
/** The object format of the workspace's repository; sha1 where there is none to ask. */
function objectFormatOf(lower) {
    const config = Buffer.from('.git/config');
    const folder = lower.folder(Buffer.from('.git'));
    if (folder === null || lower.entry(config)?.type !== 'file')
        return 'sha1';
    const { fd, entry } = (0,at/* readAt */.m6)(folder, Buffer.from('config'));
    try {
        if (entry.size > 1024 * 1024)
            return 'sha1';
        const variables = (0,git_config/* parseGitConfig */.mh)(external_node_fs_.readFileSync(fd).toString('latin1'));
        const format = variables.findLast(({ section, name }) => section === 'extensions' && name === 'objectformat');
        return format?.value === 'sha256' ? 'sha256' : 'sha1';
    }
    catch (error) {
        if (error instanceof git_config/* GitConfigError */.T$)
            return 'sha1';
        throw error;
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}

// EXTERNAL MODULE: ./build/run/named-files.js
var named_files = __webpack_require__(1873);
// EXTERNAL MODULE: ./build/run/outcome.js
var run_outcome = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/run/withhold.js


/**
 * Looks for secrets in the path, link target and content of what would come out; nothing else is read.
 *
 * @param read Opens a changed file; the descriptor is closed here.
 */
async function findSecrets(judged, read, search) {
    const found = new Map();
    if (!search.active)
        return found;
    for (const { change, fate } of judged) {
        if (fate.kind !== 'apply' && fate.kind !== 'output')
            continue;
        const names = new Set(search.find(change.path));
        if (change.target !== null)
            for (const name of search.find(change.target))
                names.add(name);
        if (change.type === 'file') {
            for (const name of await secretsInFile(read(change.path), search))
                names.add(name);
        }
        if (names.size > 0)
            found.set(change, [...names].sort());
    }
    return found;
}
/** Reads an open file to its end and closes it. */
async function secretsInFile(descriptor, search) {
    try {
        const stream = search.stream();
        for await (const chunk of (0,workspace_content/* chunksOf */.U_)(descriptor))
            stream.push(chunk);
        return stream.found;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The reason as reports say it. */
function holds(secrets) {
    return `it holds the value of ${secrets.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/run/take-out.js









/** Copies outputs as plain data into a folder beside the log, never into the workspace. */
async function take_out_copyOutputs(request, collected, withheld) {
    const any = collected.changes.some(({ change, fate }) => fate.kind === 'output' && !withheld.has(change));
    if (!any)
        return { outputs: [], notes: [] };
    const into = (0,paths/* makeFolders */.wZ)(request.outputs, { beneath: (0,external_node_path_.dirname)(request.outputs) });
    try {
        const { copied, left } = await collected.outputs(into.fd);
        const [first] = left;
        return {
            outputs: copied.map(({ path, size, sha256 }) => ({ path: (0,workspace_error/* printable */.g$)(path), size, sha256 })),
            notes: first === undefined
                ? []
                : [
                    `${(0,run_outcome/* counted */.hS)(left.length, 'output')} left out for size: ${(0,workspace_error/* printable */.g$)(first.path)}${left.length > 1 ? ', …' : ''}`,
                ],
        };
    }
    finally {
        (0,external_node_fs_.closeSync)(into.fd);
    }
}
/** The patch; one that only lies beside the log and can't be written is a note, as the log itself would be. */
async function takePatch(request, collected, withheld) {
    try {
        return await take_out_writePatch(request, collected, withheld);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(request.patch.path, { force: true });
        if (request.otherwise === 'patched')
            throw error;
        return { patch: null, notes: [`the patch could not be written: ${(0,run_open/* messageOf */.bD)(error)}`], violations: [] };
    }
}
/**
 * Writes the permitted changes as a patch beside the log and, when asked, to a file of the caller's. A patch also
 * shows lines around a change and lines that went: one that shows a secret is withheld whole.
 */
async function take_out_writePatch(request, collected, withheld) {
    const { path, copy, create } = request.patch;
    const any = collected.changes.some(({ change, fate }) => fate.kind === 'apply' && !withheld.has(change));
    if (!any && copy === null)
        return { patch: null, notes: [], violations: [] };
    const descriptor = create();
    let omitted;
    try {
        ({ omitted } = await collected.patch(descriptor));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    const { search, loaded } = request.known;
    const secrets = search.active ? await secretsInFile((0,external_node_fs_.openSync)(path, 'r'), search) : [];
    if (secrets.length > 0) {
        (0,external_node_fs_.rmSync)(path);
        return { patch: null, notes: [], violations: [withheldViolation(loaded, 'changes.patch', secrets)] };
    }
    if (copy !== null)
        await (0,paths/* writeFileAt */.nO)(copy, (0,external_node_fs_.readFileSync)(path), { ...(0,named_files/* openOptions */.dy)(request, copy), mode: 0o644 });
    const [first] = omitted;
    return {
        patch: copy ?? path,
        violations: [],
        notes: first === undefined || request.apply
            ? []
            : [
                `${(0,run_outcome/* counted */.hS)(omitted.length, 'change')} can't be said in a patch: ${(0,workspace_error/* printable */.g$)(first)}${omitted.length > 1 ? ', …' : ''}`,
            ],
    };
}

;// CONCATENATED MODULE: ./build/run/settle.js








/** Milliseconds for which applying waits while another run applies to the same workspace. */
const WAIT = 10_000;
/**
 * Collects what the code changed in an overlay, judges it, writes the patch, copies the outputs and applies what may
 * be. Nothing inside may run any more.
 *
 * @throws WorkspaceError when it can't be collected or taken out; nothing was applied then.
 */
async function settle(request) {
    const { opened, known } = request;
    const found = { withheld: new Map() };
    const collected = await collectWorkspace(opened.workspace, {
        scanner: opened.native,
        policy: known.loaded.policy,
        withhold: async (judged, read) => {
            found.withheld = await findSecrets(judged, read, known.search);
            return new Set(found.withheld.keys());
        },
    });
    try {
        return await carryOut(request, collected, found.withheld);
    }
    finally {
        collected.close();
    }
}
async function carryOut(request, collected, withheld) {
    const { loaded } = request.known;
    const judged = collected.changes;
    const outputs = await take_out_copyOutputs(request, collected, withheld);
    const patch = await takePatch(request, collected, withheld);
    const applied = request.apply ? await collected.apply({ wait: WAIT }) : null;
    const disposition = applied?.kind === 'applied' ? 'applied' : request.otherwise;
    return {
        outputs: outputs.outputs,
        patch: patch.patch,
        notes: [...outputs.notes, ...patch.notes],
        changes: judged.flatMap((one) => settledChange(one, withheld, disposition)),
        ignored: judged.filter(({ fate }) => fate.kind === 'ignored' || fate.kind === 'index').length,
        violations: [...judged.flatMap((one) => violationOf(one, withheld, loaded)), ...patch.violations],
        suggestions: judged.flatMap(({ change, fate }) => suggestionOf(change, fate, loaded)),
        conflicts: applied?.kind === 'conflict' ? applied.paths.map(workspace_error/* printable */.g$) : [],
        failure: applied === null ? null : failureOf(applied),
    };
}
function failureOf(outcome) {
    switch (outcome.kind) {
        case 'applied':
        case 'conflict':
            return null;
        case 'busy': {
            const [first] = outcome.by;
            const others = outcome.by.length > 1 ? ` and ${(0,run_outcome/* counted */.hS)(outcome.by.length - 1, 'other run')}` : '';
            return `nothing was applied: run ${first?.run ?? '?'}${others} has the workspace mounted`;
        }
        case 'no-space':
            return `nothing was applied: it needs ${String(outcome.needed)} bytes and the workspace's file system has ${String(outcome.available)}`;
        case 'failed':
            return `nothing was applied: ${outcome.reason}`;
    }
}
function settledChange({ change, fate }, withheld, coming) {
    const secrets = withheld.get(change);
    if (secrets !== undefined)
        return [{ change, disposition: 'withheld', reason: holds(secrets) }];
    switch (fate.kind) {
        case 'apply':
            return [{ change, disposition: coming, reason: null }];
        case 'violation':
            return [{ change, disposition: 'dropped', reason: fate.message }];
        case 'output':
        case 'ignored':
        case 'index':
        case 'implied':
            return [];
    }
}
function violationOf({ change, fate }, withheld, loaded) {
    const what = (0,workspace_error/* printable */.g$)(change.path);
    const secrets = withheld.get(change);
    if (secrets !== undefined)
        return [withheldViolation(loaded, what, secrets)];
    if (fate.kind !== 'violation')
        return [];
    const { clause, message } = fate;
    return [{ clause, origin: (0,events/* placeOf */.$t)(loaded, clause), what, message }];
}
/** A file that was kept back because of what is in it. */
function withheldViolation(loaded, what, secrets) {
    const clause = 'env.secret';
    return {
        clause,
        origin: (0,events/* placeOf */.$t)(loaded, clause),
        what,
        message: `${what} was withheld: ${holds(secrets)}`,
    };
}
/** What would admit a dropped change; nothing does when it is what it is that forbids it. */
function suggestionOf(change, fate, loaded) {
    if (fate.kind !== 'violation' || fate.reason !== 'not-permitted')
        return [];
    const directory = (change.type ?? change.was?.type) === 'directory';
    const { suggestion } = (0,decide_path.decideWrite)(loaded.policy, judge_policyPath(change.path, directory));
    return suggestion === null ? [] : [suggestion];
}

;// CONCATENATED MODULE: ./build/run/session.js







/** Opens the sandbox on the workspace. Throws SetupError; nothing is left then. */
async function openSession(context, dependencies) {
    const { compiled, log, draft, places, request } = context;
    const opened = await (0,run_open/* openRun */.Iy)({
        run: draft.run,
        plan: compiled.plan,
        policy: compiled.loaded.policy,
        facts: compiled.facts,
        places,
        workspace: request.workspace,
        ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
        audit: log.audit.directory,
        env: compiled.passed.values,
        engineConfig: engineConfigOf(request),
        ...(request.signal === undefined ? {} : { signal: request.signal }),
        ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    }, dependencies);
    draft.imageDigest = opened.sandbox.imageDigest;
    return opened;
}
/** Where Docker's client keeps its credentials: `$DOCKER_CONFIG`, else `~/.docker`. */
function engineConfigOf({ env, home }) {
    const named = env['DOCKER_CONFIG'];
    return named !== undefined && named.startsWith('/') ? named : (0,external_node_path_.join)(home, '.docker');
}
/**
 * Logs a command and runs it. What can't be logged isn't run; once it has run, a log that breaks is a problem beside
 * the outcome.
 */
async function runLogged({ compiled, log, draft }, opened, { number, argv, clause, request }) {
    const start = {
        type: 'command',
        command: number,
        argv: compiled.redact(argv),
        cwd: request.cwd ?? opened.workspace.folder.path,
        stdin: request.stdin !== undefined,
        image: opened.sandbox.imageDigest,
        verdict: 'allow',
        clause,
    };
    log.demand({ ...start, end: null });
    const report = await opened.sandbox.run(argv, request);
    log.note({ ...start, end: (0,events/* endRecord */.rs)(report) });
    log.note({ type: 'usage', usage: { ...report.usage } });
    for (const event of (0,events/* limitEvents */.bz)(compiled.loaded, report))
        log.note(event);
    (0,run_draft/* addReport */.ef)(draft, report);
    return report;
}
/**
 * Ends everything inside and takes out what may come out.
 *
 * @returns Why nothing was applied though it should have been; null when nothing went wrong.
 */
async function settleSession(context, opened, application, apply) {
    const { compiled, log, draft, request } = context;
    const { mode } = opened.workspace.plan;
    if (mode === 'read-write')
        await recordNewlySealed(context, opened);
    if (mode !== 'overlay')
        return null;
    const { directory } = log.audit;
    const settled = await settle({
        opened,
        known: compiled,
        apply,
        otherwise: application.kind === 'patch' ? 'patched' : 'discarded',
        patch: {
            create: () => log.audit.createFile('changes.patch'),
            path: (0,external_node_path_.join)(directory, 'changes.patch'),
            copy: application.kind === 'patch' ? application.file : null,
        },
        outputs: (0,external_node_path_.join)(directory, 'outputs'),
        ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
    });
    (0,record_events/* recordSettled */.Tt)(settled, log);
    (0,run_draft/* addSettled */.zL)(draft, settled);
    return settled.failure;
}
/** A mount can't keep a protected name from being made in a folder that is writable: it is found afterwards. */
async function recordNewlySealed(context, opened) {
    const { paths, workspace } = opened;
    if (paths === null)
        return;
    for (const path of await (0,read_write/* newlySealed */.C)(workspace.folder.fd, workspace.folder.path, workspace.plan, paths)) {
        const clause = 'filesystem.deny';
        const origin = (0,events/* placeOf */.$t)(context.compiled.loaded, clause);
        const message = `${path} was made, which the policy protects`;
        recordViolation(context, { clause, origin, what: path, message });
    }
}
function recordViolation({ draft, log }, violation) {
    (0,run_draft/* addViolation */.Hk)(draft, violation);
    log.note({ type: 'violation', ...violation });
}


/***/ })

};
;