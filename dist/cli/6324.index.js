"use strict";
exports.id = 6324;
exports.ids = [6324,9899,5838,2026,8916];
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

/***/ 55465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ diff_command)
});

// EXTERNAL MODULE: ./build/policy/narrow/comparison.js
var narrow_comparison = __webpack_require__(4858);
// EXTERNAL MODULE: ./build/policy/narrow/within.js
var within = __webpack_require__(65708);
// EXTERNAL MODULE: ./build/decide/env.js
var env = __webpack_require__(75838);
// EXTERNAL MODULE: ./build/decide/path-text.js
var path_text = __webpack_require__(84416);
// EXTERNAL MODULE: ./build/decide/path.js
var path = __webpack_require__(17146);
// EXTERNAL MODULE: ./build/policy/narrow/globs.js
var globs = __webpack_require__(5696);
// EXTERNAL MODULE: ./build/policy/narrow/filesystem.js
var narrow_filesystem = __webpack_require__(89780);
// EXTERNAL MODULE: ./build/policy/narrow/hardening.js
var hardening = __webpack_require__(85225);
// EXTERNAL MODULE: ./build/policy/protected.js
var policy_protected = __webpack_require__(86273);
// EXTERNAL MODULE: ./build/policy/values/glob.js
var glob = __webpack_require__(7022);
;// CONCATENATED MODULE: ./build/diff/beyond.js









/**
 * What makes one of two policies wider though layering lets it pass: a child keeps its parent's image and files by
 * other means, has its parent's defaults, and can only narrow what it inherits. Two versions of a policy needn't.
 */
function beyondLayering(child, parent) {
    const { comparison, found } = (0,narrow_comparison/* compare */.UD)(child, parent);
    beyond_image(comparison);
    authorities(comparison);
    variables(comparison);
    mountsGone(comparison);
    protectionGone(comparison);
    return found;
}
/** Clauses of which `beyondLayering` says all there is to say. */
const COMPARED_HERE = ['image', 'tls.ca'];
const nameOf = (image) => (0,hardening/* imageText */.f1)(image).replace(/@.*$/, '');
/** What two images hold isn't known here, except that a pinned one is what its name may stand for. */
function beyond_image({ child, parent, wider }) {
    const [own, bound] = [child.image, parent.image];
    if ((0,hardening/* imageText */.f1)(own) === (0,hardening/* imageText */.f1)(bound))
        return;
    if (own.kind === 'image' &&
        bound.kind === 'image' &&
        bound.digest === null &&
        nameOf(own) === nameOf(bound))
        return;
    wider('image', { says: `is ${(0,hardening/* imageText */.f1)(own)}`, bound: (0,hardening/* imageText */.f1)(bound) });
}
/** Whose certificate authorities are trusted, when `auto` has been worked out. */
function authorityOf({ tls, image: { kind } }) {
    return tls.ca === 'auto' ? kind : tls.ca;
}
function authorities({ child, parent, wider }) {
    const [own, bound] = [authorityOf(child), authorityOf(parent)];
    if (own !== bound)
        wider('tls.ca', { says: `is ${own}`, bound });
}
function variables({ child, parent, wider }) {
    for (const name of Object.keys(parent.env.set)) {
        if (Object.hasOwn(child.env.set, name) || (0,env.decideEnv)(child, name).verdict !== 'allow')
            continue;
        wider(`env.set.${name}`, {
            says: 'is not stated, so the host’s own value is passed',
            bound: 'a value of its own for it',
        });
    }
}
/** Without a mount, its place is whatever lies around it. */
function mountsGone({ child, parent, wider }) {
    const [own, bound] = [child.filesystem, parent.filesystem];
    bound.mounts.forEach(({ at, mode }, index) => {
        if (own.mounts.some((mount) => mount.at === at))
            return;
        const around = own.mounts.filter((mount) => (0,path_text/* isWithin */.UO)(at, mount.at)).map((mount) => mount.mode);
        if (path.SCRATCH.some((folder) => meets(at, folder)))
            around.push('overlay');
        const looser = around.some((outer) => narrow_filesystem/* MODES */.FN.indexOf(outer) > narrow_filesystem/* MODES */.FN.indexOf(mode));
        // What read-deny covers of a mount covers the mounts that lie there.
        const uncovered = own.mounts.some((mount) => (0,path_text/* isWithin */.UO)(mount.at, at));
        const seen = uncovered || around.length > 0 || child.image.kind === 'image' || path.VIEW.some((path) => meets(at, path));
        // Globs of read-deny are relative to the mount that a path is in: another one hides other files.
        if (!looser && !(seen && bound.readDeny.length > 0))
            return;
        wider('filesystem.mounts', {
            says: `leaves out \`${at}\`, so that what lies around it is seen there`,
            bound: `a ${mode} mount there`,
            ruledBy: `filesystem.mounts[${index}]`,
        });
    });
}
/** Whether one of two folders lies in the other. */
const meets = (one, other) => (0,path_text/* isWithin */.UO)(one, other) || (0,path_text/* isWithin */.UO)(other, one);
const STANDARD = new Set(policy_protected/* PROTECTED_PATHS */.k);
/** What one protects and the other doesn't: files that govern a run, and what another version protects by default. */
function protectionGone({ child, parent, wider }) {
    const { protect, write } = child.filesystem;
    parent.filesystem.protect.forEach((glob, index) => {
        const folded = glob.toLowerCase();
        const ruledBy = `filesystem.protect[${index}]`;
        const covered = protect.some((own) => (0,globs/* globWithin */.eg)(folded, own.toLowerCase()));
        const lifting = write.findIndex((entry) => lifts(entry, folded));
        if (lifting !== -1) {
            // Layering compares what lifts the protection of everybody's files.
            if (STANDARD.has(glob) || parent.filesystem.write.some((entry) => lifts(entry, folded)))
                return;
            wider(`filesystem.write[${lifting}]`, {
                says: `lifts the protection of \`${write[lifting] ?? glob}\``,
                bound: 'it protected',
                ruledBy,
            });
        }
        else if (!covered) {
            wider('filesystem.protect', { says: `leaves out \`${glob}\``, bound: `\`${glob}\` there`, ruledBy });
        }
    });
}
const lifts = (entry, folded) => entry !== glob/* WHOLE */.Ef && (entry.toLowerCase() === folded || (0,narrow_filesystem/* namesGuarded */.to)(entry, folded));

// EXTERNAL MODULE: ./build/policy/digest.js
var digest = __webpack_require__(68695);
// EXTERNAL MODULE: ./build/policy/clauses/limits.js
var limits = __webpack_require__(33496);
;// CONCATENATED MODULE: ./build/diff/clauses.js



const filesystem = [
    ['workspace', 'workspace'],
    ['write', 'write'],
    ['deny', 'deny'],
    ['protect', 'protect'],
    ['read-deny', 'readDeny'],
    ['exec', 'exec'],
    ['outputs', 'outputs'],
    ['carry', 'carry'],
    ['git', 'git'],
    ['toolchains', 'toolchains'],
    ['mounts', 'mounts'],
].map(([written, field]) => ({
    name: `filesystem.${written}`,
    value: (policy) => policy.filesystem[field],
}));
const clauses_limits = limits/* LIMITS */.b.map(([written, field]) => ({
    name: `limits.${written}`,
    value: (policy) => 
    // Twice the wall-time is what it is unless stated; then the wall-time's change is its own.
    field === 'cpuTime' && policy.limits.cpuTime === 2 * policy.limits.wallTime
        ? 'twice the wall-time'
        : policy.limits[field],
}));
/** Every clause but phases, in the order of a policy. */
const CLAUSES = [
    { name: 'name', value: ({ name }) => name },
    { name: 'tier', value: ({ tier }) => tier },
    { name: 'image', value: ({ image }) => image },
    ...clauses_limits,
    ...filesystem,
    { name: 'commands.allow', value: ({ commands }) => commands.allow },
    { name: 'commands.deny-patterns', value: ({ commands }) => commands.denyPatterns },
    { name: 'commands.otherwise', value: ({ commands }) => commands.otherwise },
    { name: 'env.pass', value: ({ env }) => env.pass },
    { name: 'env.secret', value: ({ env }) => env.secret },
    { name: 'env.set', value: ({ env }) => env.set },
    { name: 'inputs', value: ({ inputs }) => inputs },
    { name: 'egress.allow', value: ({ egress }) => egress.allow },
    { name: 'egress.deny', value: ({ egress }) => egress.deny },
    { name: 'hardening.user', value: ({ hardening }) => hardening.user },
    { name: 'hardening.capabilities', value: ({ hardening }) => hardening.capabilities },
    { name: 'hardening.seccomp', value: ({ hardening }) => hardening.seccomp },
    { name: 'hardening.apparmor', value: ({ hardening }) => hardening.apparmor },
    { name: 'hardening.selinux', value: ({ hardening }) => hardening.selinux },
    { name: 'tls.ca', value: (policy) => authorityOf(policy) },
    { name: 'enforcement.accept', value: ({ enforcement }) => enforcement.accept },
    { name: 'enforcement.permit', value: ({ enforcement }) => enforcement.permit },
    { name: 'enforcement.waive', value: ({ enforcement }) => enforcement.waive },
    { name: 'audit.redact', value: ({ audit }) => audit.redact },
    { name: 'tests', value: ({ tests }) => tests },
];
/** Whether two policies give a clause the same value, word for word. */
function sameValue(clause, one, other) {
    return (0,digest/* canonicalJson */.dj)(clause.value(one) ?? null) === (0,digest/* canonicalJson */.dj)(clause.value(other) ?? null);
}
/** Whether `part` is `clause` or lies in it: `egress.allow[2]` in `egress.allow`. */
function isPartOf(part, clause) {
    return part === clause || part.startsWith(`${clause}.`) || part.startsWith(`${clause}[`);
}
/**
 * The files in which a clause is stated, sorted: null stands for the policy itself, whatever it is called. Empty for
 * a default.
 */
function statedIn({ origins, files }, clause) {
    const found = Object.entries(origins)
        .filter(([key]) => isPartOf(key, clause))
        .map(([, { file }]) => (file === files[0] ? null : file));
    return [...new Set(found)].sort();
}
/** Where a clause is stated, or its nearest part: `limits` by `limits.memory`. */
function placeOf(origins, clause) {
    const parts = Object.entries(origins).filter(([key]) => isPartOf(key, clause));
    return parts.find(([key]) => key === clause)?.[1] ?? parts[0]?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/policy/narrow/egress.js
var egress = __webpack_require__(84052);
// EXTERNAL MODULE: ./build/policy/values/host.js
var values_host = __webpack_require__(30326);
;// CONCATENATED MODULE: ./build/diff/moot.js


/**
 * Whether what layering finds wider certainly opens nothing: a deny that is left out, of what no rule admits. Layering
 * is right to ask for it, as a child may state more; a policy as it stands permits nothing by it.
 */
function isMoot({ clause, ruledBy }, wide, narrow) {
    if (clause !== 'egress.deny')
        return false;
    const denied = narrow.egress.deny[Number(/\[(\d+)\]$/.exec(ruledBy)?.[1] ?? -1)];
    return denied !== undefined && wide.egress.allow.every((rule) => apart(rule, denied));
}
/** Whether a rule certainly admits nothing that a deny is about. */
function apart(rule, denied) {
    // What a registry stands for is the machine's configuration.
    if (rule.kind === 'registry' || denied.kind === 'registry')
        return false;
    if (denied.ports.length > 0 && !rule.ports.some((port) => denied.ports.includes(port)))
        return true;
    if (denied.kind === 'cidr') {
        // A name may resolve to any address.
        return rule.kind === 'cidr' && !(0,egress/* cidrWithin */.Wc)(rule.cidr, denied.cidr) && !(0,egress/* cidrWithin */.Wc)(denied.cidr, rule.cidr);
    }
    const [one, other] = [namesOf(rule), namesOf(denied)];
    return one.every((a) => other.every((b) => !(0,values_host/* hostWithin */.Y)(a, b) && !(0,values_host/* hostWithin */.Y)(b, a)));
}
/** The names that a rule answers to; a literal address has none. */
function namesOf(rule) {
    switch (rule.kind) {
        case 'host':
            return [rule.host];
        case 'service':
            return [rule.service, 'localhost'];
        case 'cidr':
            return [];
    }
}

// EXTERNAL MODULE: ./build/policy/phases.js
var phases = __webpack_require__(82395);
;// CONCATENATED MODULE: ./build/diff/places.js

/** The phases that both have. */
function sharedPhases(one, other) {
    return Object.keys(one.policy.phases).filter((name) => Object.hasOwn(other.policy.phases, name));
}
/** A policy while a phase holds; null: without any. */
function inPhase(loaded, name) {
    const phase = name === null ? null : (0,phases/* phaseOf */.hU)(loaded.policy, name);
    return name === null || phase === null ? loaded : (0,phases/* overlaid */.ZY)(loaded, name, phase);
}
/** A clause's place; where it isn't stated, where the other policy states it: the nearest of its keys is shown. */
function placed({ files }, own, other) {
    const file = files[0] ?? '';
    if (own !== null) {
        return { location: { kind: 'node', file: own.file, path: own.path, target: 'value' }, stated: true };
    }
    if (other === null)
        return { location: { kind: 'file', file }, stated: false };
    return { location: { kind: 'node', file, path: other.path, target: 'key' }, stated: false };
}

// EXTERNAL MODULE: ./build/decide/request.js
var request = __webpack_require__(79884);
// EXTERNAL MODULE: ./build/policy/resolved.js
var resolved = __webpack_require__(64039);
;// CONCATENATED MODULE: ./build/diff/settings.js


/**
 * Clauses that permit something to the run or its caller which no request of the code shows: what it may be of each,
 * as a word or two. Ordered values permit all that is stricter as well.
 */
const SETTINGS = {
    tier: ({ tier }, value) => rank(resolved/* TIERS */.i, value) >= rank(resolved/* TIERS */.i, tier.atLeast),
    'tier.prefer': ({ tier }, value) => rank(resolved/* TIERS */.i, value) >= rank(resolved/* TIERS */.i, tier.prefer),
    'limits.on-output': ({ limits }, value) => value === 'kill' || limits.onOutput === value,
    'filesystem.workspace': ({ filesystem }, value) => rank(narrow_filesystem/* MODES */.FN, value) <= rank(narrow_filesystem/* MODES */.FN, filesystem.workspace),
    'filesystem.git': ({ filesystem }, value) => value === 'none' || filesystem.git === value,
    'filesystem.toolchains': ({ filesystem: { toolchains } }, value) => typeof toolchains === 'string' ? toolchains === value : toolchains.includes(value),
    'filesystem.mounts': ({ filesystem }, value) => filesystem.mounts.some((mount) => narrow_filesystem/* MODES */.FN.slice(0, rank(narrow_filesystem/* MODES */.FN, mount.mode) + 1).some((mode) => mountText({ ...mount, mode }) === value)),
    'commands.otherwise': ({ commands }, value) => value === 'deny' || commands.otherwise === value,
    'env.set': ({ env }, value) => Object.entries(env.set).some((entry) => setText(entry) === value),
    'egress.registry': ({ egress }, value) => egress.allow.some((rule) => rule.kind === 'registry' && rule.registry === value) &&
        !egress.deny.some((rule) => rule.kind === 'registry' && rule.registry === value),
    'hardening.capabilities': ({ hardening }, value) => hardening.capabilities.includes(value),
    // What an own profile permits is not known here, so it is no proof that another permits more.
    'hardening.seccomp': ({ hardening: { seccomp } }, value) => seccomp.kind === 'file' || seccomp.kind === 'default' || seccomp.kind === value,
    'hardening.apparmor': ({ hardening: { apparmor } }, value) => apparmor.kind === 'named' ? value !== 'none' : rank(APPARMOR, value) >= rank(APPARMOR, apparmor.kind),
    'enforcement.accept': ({ enforcement }, value) => value === 'kernel' || enforcement.accept === value,
    'enforcement.permit': ({ enforcement }, value) => enforcement.permit.some((permit) => permit === value),
    'enforcement.waive': ({ enforcement }, value) => enforcement.waive.some((waiver) => {
        const [clause, tier, date] = value.split(' ');
        return waiver.clause === clause && waiver.tier === tier && date !== undefined && date <= waiver.until;
    }),
    'audit.redact': ({ audit }, value) => !audit.redact.includes(value),
    phases: ({ phases }, value) => Object.hasOwn(phases, value),
};
/** From the weakest. */
const APPARMOR = ['none', 'engine', 'generated'];
const rank = (order, value) => order.indexOf(value);
/** Whether a policy permits a setting to have this value. */
function settingPermits(policy, clause, value) {
    return SETTINGS[clause](policy, value);
}
function mountText({ path, at, mode }) {
    return `${path} at ${at}, ${mode}`;
}
function setText([name, value]) {
    return `${name}=${JSON.stringify(value)}`;
}

;// CONCATENATED MODULE: ./build/diff/candidates/commands.js
/** A program that hardly any policy names. */
const OTHER = 'any-program';
/** A word as a shell reads it back. */
const quoted = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
const line = (words) => ({ kind: 'run', command: words.map(quoted).join(' ') });
/** Command lines that a rule of `commands.allow` admits. */
function ruleQuestions({ run, args }) {
    const prefixes = args ?? [[], ['any'], ['--any']];
    return prefixes.flatMap((words) => [line([run, ...words]), line([run, ...words, 'any'])]);
}
/** What may be started where nothing is stated. */
const anyProgram = [line([OTHER]), line([OTHER, 'any'])];
/** Command lines that hold a pattern, of programs that a policy lets be started. */
function patternQuestions(pattern, policies) {
    const rules = policies.flatMap(({ commands }) => commands.allow ?? []);
    const starts = [
        ['echo'],
        ...rules.flatMap(({ run, args }) => (args ?? [[]]).map((words) => [run, ...words])),
    ];
    return [
        { kind: 'run', command: pattern },
        ...starts.flatMap((words) => {
            const begun = words.map(quoted).join(' ');
            return [
                { kind: 'run', command: `${begun} ${pattern}` },
                { kind: 'run', command: `${begun} ${quoted(pattern)}` },
            ];
        }),
    ];
}

// EXTERNAL MODULE: ./build/decide/address-text.js
var address_text = __webpack_require__(58697);
;// CONCATENATED MODULE: ./build/diff/candidates/egress.js


/** Private addresses of each of the ranges that networks use, and one of the public Internet's documentation. */
const ADDRESSES = ['10.0.0.1', '172.16.0.1', '192.168.0.1', '100.64.0.1', 'fd00::1', '8.8.8.8'];
/** Names that a rule's host stands for. */
function egress_namesOf(host, all) {
    if (!host.startsWith('*.'))
        return [host];
    const below = all.flatMap((rule) => rule.kind === 'host' && (0,values_host/* hostWithin */.Y)(rule.host, host) ? [rule.host.replace(/^\*/, 'any')] : []);
    const apex = host.slice(2);
    return [`any.${apex}`, `other.any.${apex}`, ...below];
}
/** The ends of a range, and what lies beside the ranges inside it. */
function addressesOf(cidr, all) {
    const range = (0,address_text/* parseCidr */.GN)(cidr);
    if (range === null)
        return [];
    const width = range.family === 4 ? 32 : 128;
    const ends = ({ base, length }) => {
        const size = 1n << BigInt(width - length);
        return [base, base + 1n, base + size - 1n, base + size, base - 1n];
    };
    const inner = all.flatMap((rule) => {
        const other = rule.kind === 'cidr' ? (0,address_text/* parseCidr */.GN)(rule.cidr) : null;
        return other?.family === range.family ? ends(other) : [];
    });
    const last = (1n << BigInt(width)) - 1n;
    return [...new Set([...ends(range), ...inner])]
        .filter((value) => value >= 0n && value <= last)
        .map((value) => (0,address_text/* formatAddress */.M0)({ family: range.family, value }));
}
const bracketed = (address, port) => (0,address_text/* parseAddress */.or)(address)?.family === 6 ? `[${address}]:${port}` : `${address}:${port}`;
/**
 * Connections that a rule is about. `ports` stand in for those of a rule that names none (a deny of every port).
 */
function egress_ruleQuestions(rule, one, other) {
    const all = [one, other].flatMap(({ egress }) => [...egress.allow, ...egress.deny]);
    if (rule.kind === 'registry')
        return [{ kind: 'setting', clause: 'egress.registry', value: rule.registry }];
    const stated = rule.ports.length > 0 ? rule.ports : portsOf(all);
    if (rule.kind === 'cidr') {
        const addresses = addressesOf(rule.cidr, all);
        const named = all.flatMap((each) => (each.kind === 'host' ? egress_namesOf(each.host, []) : []));
        return stated.flatMap((port) => [
            ...addresses.flatMap((address) => spoken(bracketed(address, port))),
            ...named.flatMap((name) => addresses.map((address) => ({ kind: 'resolve', target: `${name}:${port}`, address }))),
        ]);
    }
    const names = rule.kind === 'host'
        ? egress_namesOf(rule.host, all)
        : [rule.service, ...(rule.at === 'localhost' ? ['localhost'] : [])];
    return stated.flatMap((port) => {
        const targets = names.map((name) => `${name}:${port}`);
        return [
            ...targets.flatMap(spoken),
            ...targets.flatMap((target) => ADDRESSES.map((address) => ({ kind: 'resolve', target, address }))),
            ...targets.map((target) => ({ kind: 'hide', target })),
        ];
    });
}
function portsOf(rules) {
    const ports = rules.flatMap((rule) => (rule.kind === 'registry' ? [] : rule.ports));
    return [...new Set([443, ...ports])];
}
function spoken(target) {
    return [
        { kind: 'connect', target },
        ...['tls', 'http', 'tcp'].map((protocol) => ({ kind: 'speak', target, protocol })),
    ];
}

;// CONCATENATED MODULE: ./build/diff/candidates/inputs.js
/** Texts that patterns are often about. */
const TEXTS = ['', 'a', 'A', '1', 'a1', 'a-b', 'a b', 'a/b', 'a@b', 'a.b', '1.2.3', "'", '$(a)', 'é', 'a\nb'];
const SPREAD = [-1e15, -1000, -1, 0, 1, 2, 1000, 1e15];
/** Values that a rule may admit and another refuse: those it lists, its bounds and what lies beyond them. */
function valueQuestions(name, rules) {
    const values = rules.flatMap((rule) => {
        switch (rule?.type) {
            case 'string': {
                const lengths = [1, 8, 64, 1024, ...(rule.maxLength === null ? [] : [rule.maxLength])];
                return [
                    ...(rule.enum ?? []),
                    ...TEXTS,
                    ...lengths.flatMap((length) => ['a', '1', 'A'].map((letter) => letter.repeat(Math.min(length, 4096)))),
                    ...lengths.map((length) => 'a'.repeat(Math.min(length + 1, 4096))),
                ];
            }
            case 'integer':
            case 'number': {
                const bounds = [rule.minimum, rule.maximum].filter((bound) => bound !== null);
                const near = bounds.flatMap((bound) => [
                    bound,
                    bound - 1,
                    bound + 1,
                    Math.floor(bound),
                    Math.ceil(bound),
                ]);
                return [...near, ...SPREAD, 0.5, ...near.map((value) => value + 0.5)].map(plainNumber);
            }
            case 'boolean':
                return ['true', 'false'];
            case 'null':
                return ['null', ''];
            case undefined:
                return [];
        }
    });
    return [...new Set(values)].map((value) => ({ kind: 'input', name, value }));
}
/** A number without an exponent where that can be, as integers are read. */
function plainNumber(value) {
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value);
}

// EXTERNAL MODULE: ./build/diff/candidates/glob-samples.js
var glob_samples = __webpack_require__(42973);
;// CONCATENATED MODULE: ./build/diff/candidates/paths.js


const paths_STANDARD = new Set(policy_protected/* PROTECTED_PATHS */.k);
/** Paths outside of the workspace that tell views apart. */
const OUTSIDE = ['/srv/any', '/etc/shadow', '/usr/any', '/tmp/any'];
/** Every glob that decides about the workspace's files, but what every policy protects. */
function globsOf({ filesystem }) {
    const { write, deny, readDeny, exec, outputs, carry, protect } = filesystem;
    const own = protect.filter((glob) => !paths_STANDARD.has(glob));
    return [...write, ...deny, ...readDeny, ...(exec ?? []), ...outputs, ...carry, ...own];
}
function globQuestions(globs, kinds) {
    return globs.flatMap((glob) => (0,glob_samples/* samplesOf */.l)(glob).flatMap((path) => kinds.map((kind) => ({ kind, path }))));
}
/** Paths that a refusing glob is about, in the folders that may be written too. */
function refusedQuestions(globs, kind, { filesystem: { write } }) {
    const folders = write.flatMap(glob_samples/* basesOf */.c).slice(0, 20);
    const inside = globs
        .flatMap((glob) => (0,glob_samples/* samplesOf */.l)(glob))
        .flatMap((path) => folders.map((folder) => `${folder}/${path}`));
    return [...globQuestions(globs, [kind]), ...inside.map((path) => ({ kind, path }))];
}
/** Files in the place of the folders that a deny names. */
function replacedQuestions(globs) {
    return globs.flatMap(glob_samples/* basesOf */.c).map((path) => ({ kind: 'write', path }));
}
/** Paths in and below a mount, where something below it is named. */
function mountQuestions({ filesystem: { mounts, readDeny } }) {
    return mounts.flatMap(({ at }) => [at, `${at}/any`, ...readDeny.flatMap(glob_samples/* samplesOf */.l).map((path) => `${at}/${path}`)].flatMap((path) => [
        { kind: 'read', path },
        { kind: 'write', path },
    ]));
}
/**
 * Paths for which the order among globs says nothing about what is decided: the workspace itself, what a refused
 * path's folders would be replaced by, and what is protected.
 */
function oddPathQuestions(one, other) {
    const refused = [one, other].flatMap(({ filesystem }) => [
        ...filesystem.deny,
        ...filesystem.readDeny,
        ...filesystem.protect.filter((glob) => glob.includes('/') || !paths_STANDARD.has(glob)),
    ]);
    const paths = new Set([
        '.',
        '.git/config',
        ...refused.flatMap(glob_samples/* basesOf */.c),
        ...[one, other].flatMap(({ filesystem }) => filesystem.protect.filter((glob) => !paths_STANDARD.has(glob)).flatMap(glob_samples/* samplesOf */.l)),
        ...OUTSIDE,
    ]);
    return [...paths].flatMap((path) => [{ kind: 'write', path }, { kind: 'read', path }]);
}

;// CONCATENATED MODULE: ./build/diff/candidates/index.js







/**
 * Questions that may show a difference, the likeliest first: one that the wide policy answers with yes and the narrow
 * one with no is its witness. None is a promise; each has to be asked.
 */
function* candidatesFor(difference) {
    const { clause, wide, narrow } = difference;
    const area = areaOf(clause);
    const kinds = ASKED[area] ?? [];
    yield* ownCandidates(difference);
    // What the policies' own tests ask: their authors know the requests that matter.
    for (const { tests } of [wide, narrow]) {
        for (const { request } of tests)
            if (kinds.includes(request.kind))
                yield request;
    }
    if (area === 'filesystem')
        yield* pathPool(difference);
}
/** The first word of a clause. */
const areaOf = (clause) => clause.split(/[.[]/)[0] ?? '';
/** The kinds of requests that a clause is asked about, by the clause's first word. */
const ASKED = {
    filesystem: ['read', 'write'],
    image: ['read'],
    commands: ['run'],
    env: ['env'],
    inputs: ['input'],
    egress: ['connect'],
};
const indexIn = (clause) => Number(/\[(\d+)\]$/.exec(clause)?.[1] ?? -1);
/** The entry of a list that a clause names by its number. */
function entryOf(list, clause) {
    const entry = list[indexIn(clause)];
    return entry === undefined ? [] : [entry];
}
const setting = (clause, value) => ({ kind: 'setting', clause, value });
function ownCandidates({ clause, ruledBy, wide, narrow }) {
    const name = clause.replace(/\[\d+\]$/, '');
    const both = [wide, narrow];
    const files = wide.filesystem;
    switch (name) {
        case 'tier':
            return [setting('tier', wide.tier.atLeast), setting('tier.prefer', wide.tier.prefer)];
        case 'image':
            return oddPathQuestions(wide, narrow);
        case 'filesystem.workspace':
            return [...globQuestions(files.write, ['write']), setting('filesystem.workspace', files.workspace)];
        case 'filesystem.write':
        case 'filesystem.protect': {
            const entry = entryOf(files.write, clause);
            return entry.length > 0
                ? globQuestions(entry, ['write'])
                : [
                    ...globQuestions(entryOf(narrow.filesystem.protect, ruledBy), ['write']),
                    ...globQuestions(policy_protected/* PROTECTED_PATHS */.k, ['write']),
                ];
        }
        case 'filesystem.deny':
            return [
                ...refusedQuestions(entryOf(narrow.filesystem.deny, ruledBy), 'write', wide),
                ...replacedQuestions(entryOf(narrow.filesystem.deny, ruledBy)),
            ];
        case 'filesystem.read-deny':
            return refusedQuestions(entryOf(narrow.filesystem.readDeny, ruledBy), 'read', wide);
        case 'filesystem.exec':
            return globQuestions(indexIn(clause) < 0 ? ['./'] : entryOf(files.exec ?? ['./'], clause), ['execute']);
        case 'filesystem.outputs':
            return globQuestions(entryOf(files.outputs, clause), ['output']);
        case 'filesystem.carry':
            return globQuestions(entryOf(files.carry, clause), ['carry']);
        case 'filesystem.git':
            return [
                { kind: 'read', path: '.git/config' },
                { kind: 'read', path: 'any/.git/config' },
                setting('filesystem.git', files.git),
            ];
        case 'filesystem.toolchains':
            return (typeof files.toolchains === 'string' ? [files.toolchains] : files.toolchains).map((value) => setting('filesystem.toolchains', value));
        case 'filesystem.mounts':
            return [
                ...both.flatMap(mountQuestions),
                ...files.mounts.map((mount) => setting('filesystem.mounts', mountText(mount))),
            ];
        case 'commands.allow':
            return [
                ...entryOf(wide.commands.allow ?? [], clause).flatMap(ruleQuestions),
                ...(wide.commands.allow === null ? anyProgram : []),
            ];
        case 'commands.deny-patterns':
            return entryOf(narrow.commands.denyPatterns, ruledBy).flatMap((pattern) => patternQuestions(pattern, [wide]));
        case 'commands.otherwise':
            return [setting('commands.otherwise', wide.commands.otherwise)];
        case 'env.pass':
        case 'env.secret':
            return [...entryOf(wide.env.pass, clause), ...entryOf(wide.env.secret, clause)].flatMap(nameQuestions);
        case 'egress.allow':
            return entryOf(wide.egress.allow, clause).flatMap((rule) => egress_ruleQuestions(rule, wide, narrow));
        case 'egress.deny':
            return entryOf(narrow.egress.deny, ruledBy).flatMap((rule) => egress_ruleQuestions(rule, wide, narrow));
        case 'hardening.capabilities':
            return entryOf(wide.hardening.capabilities, clause).map((value) => setting('hardening.capabilities', value));
        case 'hardening.seccomp':
            return [setting('hardening.seccomp', wide.hardening.seccomp.kind)];
        case 'hardening.apparmor':
            return [setting('hardening.apparmor', wide.hardening.apparmor.kind)];
        case 'enforcement.accept':
            return [setting('enforcement.accept', wide.enforcement.accept)];
        case 'enforcement.permit':
            return entryOf(wide.enforcement.permit, clause).map((value) => setting('enforcement.permit', value));
        case 'enforcement.waive':
            return entryOf(wide.enforcement.waive, clause).map(({ clause: waived, tier, until }) => setting('enforcement.waive', `${waived} ${tier} ${until}`));
        case 'audit.redact':
            return entryOf(narrow.audit.redact, ruledBy).map((pattern) => setting('audit.redact', pattern));
        case 'limits.on-output':
            return [setting('limits.on-output', wide.limits.onOutput)];
    }
    if (name.startsWith('phases.'))
        return [setting('phases', name.slice('phases.'.length))];
    if (name.startsWith('env.set.')) {
        const variable = name.slice('env.set.'.length);
        const value = Object.hasOwn(wide.env.set, variable) ? wide.env.set[variable] : undefined;
        return [
            ...(value === undefined ? [] : [setting('env.set', setText([variable, value]))]),
            { kind: 'inherit', name: variable },
        ];
    }
    if (name.startsWith('inputs.')) {
        const input = name.slice('inputs.'.length);
        return valueQuestions(input, both.map(({ inputs }) => (Object.hasOwn(inputs, input) ? inputs[input] : undefined)));
    }
    const limit = limits/* LIMITS */.b.find(([written]) => name === `limits.${written}`)?.[1];
    if (limit !== undefined && limit !== 'onOutput') {
        return [{ kind: 'limit', limit, value: wide.limits[limit] }];
    }
    return [];
}
/** A variable by its name, or some whose names begin as said. */
function nameQuestions(entry) {
    if (!entry.endsWith('*'))
        return [{ kind: 'env', name: entry }];
    return ['ANY', 'OTHER', 'X', 'TOKEN'].map((rest) => ({
        kind: 'env',
        name: `${entry.slice(0, -1)}${rest}`,
    }));
}
/** Requests about which the order among globs and lists says nothing; all of them, as there are few. */
function oddQuestions(one, other) {
    const names = [one, other].flatMap(({ env }) => [...env.pass, ...env.secret, ...Object.keys(env.set)]);
    return [...oddPathQuestions(one, other), ...[...new Set(names)].flatMap(nameQuestions)];
}
/** More paths of the two policies than those of the entry itself. */
function* pathPool({ clause, wide, narrow }) {
    const kinds = kindsFor(clause);
    if (kinds.length === 0)
        return;
    for (const glob of new Set([...globsOf(wide), ...globsOf(narrow)]))
        yield* globQuestions([glob], kinds);
}
function kindsFor(clause) {
    if (/^filesystem\.(?:write|deny|protect)/.test(clause))
        return ['write'];
    if (clause.startsWith('filesystem.read-deny'))
        return ['read'];
    if (clause.startsWith('filesystem.exec'))
        return ['execute'];
    if (clause.startsWith('filesystem.outputs'))
        return ['output'];
    if (clause.startsWith('filesystem.carry'))
        return ['carry'];
    return [];
}

// EXTERNAL MODULE: ./build/decide/address.js
var address = __webpack_require__(17605);
// EXTERNAL MODULE: ./build/decide/globs.js
var decide_globs = __webpack_require__(45754);
// EXTERNAL MODULE: ./build/decide/egress-rules.js
var egress_rules = __webpack_require__(28656);
// EXTERNAL MODULE: ./build/decide/explain.js
var explain = __webpack_require__(52226);
// EXTERNAL MODULE: ./build/decide/host-name.js
var host_name = __webpack_require__(92791);
// EXTERNAL MODULE: ./build/decide/host.js
var decide_host = __webpack_require__(42507);
// EXTERNAL MODULE: ./build/decide/per-policy.js
var per_policy = __webpack_require__(71809);
// EXTERNAL MODULE: ./build/policy/narrow/limits.js
var narrow_limits = __webpack_require__(61623);
;// CONCATENATED MODULE: ./build/diff/question.js














/** Whether a policy permits what is asked. Decided by `src/decide` wherever that decides at run time. */
async function permits(policy, question) {
    switch (question.kind) {
        case 'speak': {
            const { target, protocol } = question;
            const read = (0,host_name/* parseHostPort */.D)(target);
            return read.ok && (0,decide_host.decideHost)(policy, { ...read.value, protocol }, BRIEF).verdict === 'allow';
        }
        case 'resolve':
            return admittingRules(policy, question.target).some(({ rule, port }) => (0,address/* decideAddress */.d)(policy, { address: question.address, port, rule }, BRIEF).verdict === 'allow');
        case 'hide':
            return admittingRules(policy, question.target).some(({ rule }) => rule.kind === 'host' && rule.ech === 'allow');
        case 'inherit':
            return (!Object.hasOwn(policy.env.set, question.name) && (0,env.decideEnv)(policy, question.name).verdict === 'allow');
        case 'execute':
        case 'output':
        case 'carry': {
            const path = (0,path_text/* readPath */.G7)(question.path, null);
            return (path.where === 'workspace' && placeGlobs(policy)[question.kind].match(path.path, path.directory) >= 0);
        }
        case 'limit':
            return question.value <= policy.limits[question.limit];
        case 'setting':
            return settingPermits(policy, question.clause, question.value);
        default:
            return (await (0,request/* decide */.L)(policy, question, { egress: BRIEF })).verdict === 'allow';
    }
}
const BRIEF = { brief: true };
/** The rules by which a name and port are admitted, when they are. */
function admittingRules(policy, target) {
    const read = (0,host_name/* parseHostPort */.D)(target);
    if (!read.ok)
        return [];
    const { host, port } = read.value;
    if (port === null || (0,decide_host.decideHost)(policy, { host, port }, BRIEF).verdict !== 'allow')
        return [];
    return (0,egress_rules/* rulesForName */.kV)((0,egress_rules/* egressRules */.lu)(policy).allow, host)
        .filter(({ rule }) => (0,egress_rules/* coversPort */.OX)(rule, port))
        .map(({ rule }) => ({ rule, port }));
}
const placeGlobs = (0,per_policy/* perPolicy */.s)((policy) => ({
    execute: (0,decide_globs/* compileGlobs */.tI)((0,narrow_filesystem/* execOf */.Hb)(policy.filesystem, policy.commands), { negation: 'no' }),
    output: (0,decide_globs/* compileGlobs */.tI)(policy.filesystem.outputs, { negation: 'no' }),
    carry: (0,decide_globs/* compileGlobs */.tI)(policy.filesystem.carry, { negation: 'no' }),
}));
const WRITTEN = Object.fromEntries(limits/* LIMITS */.b.map(([written, field]) => [field, written]));
/** A question in a few words. It may hold a policy's text: whoever prints it makes that visible. */
function questionText(question) {
    switch (question.kind) {
        case 'speak':
            return `connect ${question.target}, speaking ${question.protocol}`;
        case 'resolve':
            return `connect ${question.target}, resolved to ${question.address}`;
        case 'hide':
            return `connect ${question.target} with an encrypted ClientHello`;
        case 'inherit':
            return `env ${question.name}, with the host's value`;
        case 'execute':
            return `execute ${question.path}`;
        case 'output':
            return `copy out ${question.path}`;
        case 'carry':
            return `carry ${question.path} to the next step`;
        case 'limit':
            return `use ${(0,narrow_limits/* shownLimit */.Jk)(question.limit, question.value)} of limits.${WRITTEN[question.limit] ?? question.limit}`;
        case 'setting':
            return `have ${question.clause}: ${question.value}`;
        case 'input':
            // It was made here: it is nobody's secret.
            return `input ${question.name}=${shortened(question.value)}`;
        default:
            return (0,explain/* requestText */.T)(question);
    }
}
/** A value made to be too long for one of two policies is told by its length. */
function shortened(value) {
    return value.length <= 80 ? value : `${value.slice(0, 40)}… (${Array.from(value).length} characters)`;
}

;// CONCATENATED MODULE: ./build/diff/witness.js


/**
 * Questions asked for one difference, and for all of an area such as `filesystem`: policies with long lists have many
 * candidates, and each may be asked of hundreds of globs.
 */
const TRIES = 500;
const TRIES_IN_ALL = 5000;
/** Whether the wide policy permits what the narrow one doesn't. */
async function tellsApart(question, { wide, narrow }) {
    return (await permits(wide, question)) && !(await permits(narrow, question));
}
/** A concrete question that the wide policy answers with yes and the narrow one with no; null when none was found. */
async function witnessOf(difference, asked) {
    const area = areaOf(difference.clause);
    const before = asked.get(area) ?? 0;
    let tries = 0;
    for (const question of candidatesFor(difference)) {
        if (tries === TRIES || before + tries === TRIES_IN_ALL)
            break;
        tries += 1;
        asked.set(area, before + tries);
        if (await tellsApart(question, difference))
            return question;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/diff/probe.js






/**
 * What the head permits and the base refuses of requests about which the order among clauses says nothing: the
 * workspace's own folder, a file in place of a folder that holds what is refused, what lies outside of the workspace.
 * There are few of these, so each is asked.
 */
async function probe(head, base, known) {
    const found = [];
    for (const phase of [null, ...sharedPhases(head, base)]) {
        const [wide, narrow] = [inPhase(head, phase), inPhase(base, phase)];
        for (const question of oddQuestions(wide.policy, narrow.policy)) {
            if ([...known, ...found].some((change) => explains(change, question)))
                continue;
            if (!(await tellsApart(question, { wide: wide.policy, narrow: narrow.policy })))
                continue;
            const [permitted, refused] = [
                await (0,request/* decide */.L)(wide.policy, question),
                await (0,request/* decide */.L)(narrow.policy, question),
            ];
            const [own, ruling] = [(0,narrow_comparison/* originOf */.yv)(wide, permitted.clause), (0,narrow_comparison/* originOf */.yv)(narrow, refused.clause)];
            const name = (0,narrow_comparison/* unnumbered */.cW)(refused.clause);
            found.push({
                change: 'widened',
                clause: name,
                phase,
                message: `\`${phase === null ? '' : `phases.${phase}.`}${name}\` permits: ${questionText(question)}; the base refuses it`,
                witness: question,
                head: placed(wide, own, ruling),
                base: placed(narrow, ruling, own),
            });
        }
    }
    return found;
}
/** Whether a change is about the kind of thing that a question asks. */
function explains({ clause }, { kind }) {
    switch (kind) {
        case 'write':
            return /^filesystem\.(?:workspace|write|deny|protect|git|mounts)/.test(clause);
        case 'read':
            return /^(?:filesystem\.(?:read-deny|git|mounts)|image)/.test(clause);
        case 'env':
            return clause.startsWith('env.');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/diff/same-role.js

const same_role_STANDARD = new Set(policy_protected/* PROTECTED_PATHS */.k);
/** The glob by which a policy protects its own file; null when that lies outside of the workspace. */
function ownGlob({ policy, files }) {
    const path = `/${(files[0] ?? '').replace(/^(?:\.?\/)+/, '')}`;
    const ending = policy.filesystem.protect
        .filter((glob) => !same_role_STANDARD.has(glob) && path.endsWith(glob.replace(/\\(.)/g, '$1')))
        .sort((one, other) => other.length - one.length);
    return ending[0] ?? null;
}
function without(loaded, glob) {
    const { filesystem } = loaded.policy;
    const protect = filesystem.protect.filter((each) => each !== glob);
    return {
        policy: { ...loaded.policy, filesystem: { ...filesystem, protect } },
        files: loaded.files,
        // Worked out only when something is to be reported.
        get origins() {
            return loaded.origins;
        },
        get digest() {
            return loaded.digest;
        },
    };
}
/**
 * The two as they are compared when their own files have different paths: each protects its own file, so neither
 * protects the other's, and that is no difference of what they say. A policy that lifts its own protection gets no
 * such favour, nor does one from outside of the workspace, which looks the same.
 */
function sameRole(base, head) {
    const [from, to] = [ownGlob(base), ownGlob(head)];
    if (from === null || to === null || from === to || base.files[0] === head.files[0])
        return [base, head];
    const protects = ({ policy }, glob) => policy.filesystem.protect.includes(glob);
    return [protects(head, from) ? base : without(base, from), protects(base, to) ? head : without(head, to)];
}

;// CONCATENATED MODULE: ./build/diff/diff.js









/**
 * Compares what two policies mean, clause by clause: what `head` permits more than `base` (widened), less (narrowed),
 * and what is only written otherwise (moved). Each of the first two has a witness where one was found: a question
 * that both policies were asked, and answered differently. What can't be shown not to widen is widened.
 *
 * The file that holds each policy is taken to be the same file, though its path may differ.
 */
async function diffPolicies(base, head) {
    const [from, to] = sameRole(base, head);
    const widened = await changesOf('widened', to, from);
    const more = await probe(to, from, widened);
    const narrowed = [...(await changesOf('narrowed', from, to)), ...phasesGone(from, to)];
    const changed = [...widened, ...more, ...narrowed];
    const moved = movedClauses(from, to, changed);
    const changes = [...[...widened, ...more].sort(byClause), ...narrowed.sort(byClause), ...moved];
    return {
        base: base.digest,
        head: head.digest,
        changes,
        equal: CLAUSES.map(({ name }) => name).filter((name) => !changes.some(({ clause, phase }) => phase === null && isPartOf(clause, name))),
    };
}
/** The clauses of `wide` that aren't certainly within those of `narrow`. */
async function changesOf(change, wide, narrow) {
    const changes = [];
    const asked = new Map();
    for (const found of differences(wide, narrow)) {
        const [inWide, inNarrow] = [inPhase(wide, found.phase), inPhase(narrow, found.phase)];
        if (isMoot(found, inWide.policy, inNarrow.policy))
            continue;
        const { clause, ruledBy } = found;
        const difference = { clause, ruledBy, wide: inWide.policy, narrow: inNarrow.policy };
        const witness = await witnessOf(difference, asked);
        const [own, ruling] = [
            placed(inWide, found.own, found.ruling),
            placed(inNarrow, found.ruling, found.own),
        ];
        changes.push({
            change,
            clause: (0,narrow_comparison/* unnumbered */.cW)(found.clause),
            phase: found.phase,
            message: sentence(change, found),
            witness,
            ...(change === 'widened' ? { head: own, base: ruling } : { head: ruling, base: own }),
        });
    }
    return changes;
}
function differences(wide, narrow) {
    const layered = (0,within/* widenings */.D)(wide, narrow).filter(({ clause }) => !COMPARED_HERE.includes(clause));
    const phases = [null, ...sharedPhases(wide, narrow)];
    const beyond = phases.flatMap((phase) => beyondLayering(inPhase(wide, phase), inPhase(narrow, phase)).map((found) => ({ ...found, phase })));
    const known = new Set();
    return [...layered, ...beyond].filter(({ clause, says, bound, phase }) => {
        // What a phase merely has from its policy has been found there.
        const key = JSON.stringify([(0,narrow_comparison/* unnumbered */.cW)(clause), says, bound]);
        if (known.has(key) || (phase !== null && known.has(`${phase} ${key}`)))
            return false;
        known.add(phase === null ? key : `${phase} ${key}`);
        return true;
    });
}
function sentence(change, { clause, says, bound, own, ruling, phase }) {
    const name = `\`${phase === null ? '' : `phases.${phase}.`}${(0,narrow_comparison/* unnumbered */.cW)(clause)}\``;
    const ownDefault = own === null && says.startsWith('is ') ? ', by default' : '';
    const rulingDefault = ruling === null ? ', by default' : '';
    return change === 'widened'
        ? `${name} ${says}${ownDefault}; the base has ${bound}${rulingDefault}`
        : `in the base ${name} ${says}${ownDefault}; the head has ${bound}${rulingDefault}`;
}
/** A phase that is gone is refused when a run asks for it. */
function phasesGone(base, head) {
    return Object.keys(base.policy.phases)
        .filter((name) => !Object.hasOwn(head.policy.phases, name))
        .map((name) => ({
        change: 'narrowed',
        clause: `phases.${name}`,
        phase: null,
        message: `the phase \`${name}\` is gone: a run that asks for it is refused, one that asks for none has all that the policy permits`,
        witness: { kind: 'setting', clause: 'phases', value: name },
        ...places(base, head, `phases.${name}`),
    }));
}
function places(base, head, clause) {
    const [from, to] = [placeOf(base.origins, clause), placeOf(head.origins, clause)];
    return { base: placed(base, from, to), head: placed(head, to, from) };
}
/** Clauses that neither widened nor narrowed, and are written otherwise all the same. */
function movedClauses(base, head, changed) {
    const untouched = CLAUSES.filter(({ name }) => !changed.some(({ clause, phase }) => phase === null && isPartOf(clause, name)));
    const moved = untouched.flatMap((clause) => {
        const says = howMoved(base, head, clause);
        if (says === null)
            return [];
        const { name } = clause;
        return [
            {
                change: 'moved',
                clause: name,
                phase: null,
                message: says,
                witness: null,
                ...places(base, head, name),
            },
        ];
    });
    const phases = Object.keys(head.policy.phases).flatMap((name) => {
        const clause = `phases.${name}`;
        const known = Object.hasOwn(base.policy.phases, name);
        if (changed.some((change) => change.phase === name))
            return [];
        const same = known && sameValue({ name, value: ({ phases: all }) => all[name] }, base.policy, head.policy);
        if (same)
            return [];
        const message = known
            ? `\`${clause}\` is written otherwise and permits the same`
            : `the phase \`${name}\` is new: it narrows what the policy permits without it`;
        return [{ change: 'moved', clause, phase: null, message, witness: null, ...places(base, head, clause) }];
    });
    return [...moved, ...phases];
}
function howMoved(base, head, clause) {
    const { name } = clause;
    if (!sameValue(clause, base.policy, head.policy)) {
        return name === 'name' || name === 'tests'
            ? `\`${name}\` is changed, which permits nothing`
            : `\`${name}\` is written otherwise and permits the same`;
    }
    const [from, to] = [statedIn(base, name), statedIn(head, name)];
    if (JSON.stringify(from) === JSON.stringify(to))
        return null;
    return `\`${name}\` means the same and is stated ${whereText(to)}; in the base ${whereText(from)}`;
}
function whereText(files) {
    if (files.length === 0)
        return 'nowhere, by default';
    return `in ${files.map((file) => (file === null ? 'the policy itself' : `\`${file}\``)).join(' and ')}`;
}
const ORDER = CLAUSES.map(({ name }) => name);
function byClause(one, other) {
    const rank = ({ clause }) => {
        const at = ORDER.findIndex((name) => isPartOf(clause, name));
        return at === -1 ? ORDER.length : at;
    };
    return rank(one) - rank(other);
}

// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(54938);
;// CONCATENATED MODULE: ./build/diff/reported.js


/** A comparison with its places, ready for any format. */
function reportDiff(diff, { version, base, head, }) {
    const placed = (place, { documents, show }) => ({
        file: show(place.location.file),
        span: (0,policy_document/* spanOf */.e)(place.location, documents),
        stated: place.stated,
    });
    return {
        version,
        base: { name: base.name, digest: diff.base },
        head: { name: head.name, digest: diff.head },
        changes: diff.changes.map((change) => ({
            change: change.change,
            clause: change.clause,
            phase: change.phase,
            message: change.message,
            witness: change.witness === null
                ? null
                : { text: questionText(change.witness), question: { ...change.witness } },
            base: placed(change.base, base),
            head: placed(change.head, head),
        })),
        equal: diff.equal,
        sources: [base, head].flatMap(({ documents, show }) => [...documents.values()].map(({ file, text }) => ({ path: show(file), text }))),
    };
}

// EXTERNAL MODULE: ./build/policy/load.js + 9 modules
var load = __webpack_require__(52714);
// EXTERNAL MODULE: ./build/report/diff/report.js
var diff_report = __webpack_require__(31505);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/git.js
var host_git = __webpack_require__(77559);
;// CONCATENATED MODULE: ./build/host/commit-files.js


/** A branch, tag or commit, with `^` and `~` of it: no option, no path, no range, none of git's searches. */
const REVISION = /^[A-Za-z0-9_@][^\s:?*[\\\0{}]*$/;
/**
 * Opens a commit of the repository around a folder.
 *
 * @param folder absolute
 * @param revision what names the commit: `main`, `v1.2.0`, `HEAD~2`
 */
async function openCommit(folder, revision, programs = []) {
    if (!REVISION.test(revision) || revision.includes('..')) {
        return { ok: false, reason: `${JSON.stringify(revision)} names no commit` };
    }
    const opened = await (0,host_git/* openGit */.zY)(folder, programs);
    if (!opened.ok)
        return { ok: false, reason: `the repository can't be read: ${(0,host_git/* troubleOf */.LH)(opened.outcome)}` };
    const { git } = opened;
    const prefix = await git.run(['rev-parse', '--show-prefix']);
    if (prefix.kind !== 'ok')
        return { ok: false, reason: `there is no repository here: ${(0,host_git/* troubleOf */.LH)(prefix)}` };
    const found = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    const commit = found.kind === 'ok' ? found.stdout.toString('latin1').trim() : '';
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        return {
            ok: false,
            reason: `there is no commit ${JSON.stringify(revision)} here; fetch it first (actions/checkout: \`fetch-depth: 0\`)`,
        };
    }
    return {
        ok: true,
        files: {
            commit,
            prefix: prefix.stdout.toString('utf8').replace(/\n$/, ''),
            file: (path, limit) => fileOf(git, commit, path, limit),
        },
    };
}
async function fileOf(git, commit, path, limit) {
    const plain = external_node_path_.posix.normalize(path);
    if (plain.startsWith('/') || plain === '..' || plain.startsWith('../') || plain.includes('\0')) {
        return { kind: 'refused', reason: 'it lies outside of the repository' };
    }
    const listed = await git.run([
        '--literal-pathspecs',
        'ls-tree',
        '-z',
        '--full-tree',
        commit,
        '--',
        plain.replace(/\/$/, ''),
    ]);
    if (listed.kind !== 'ok')
        return { kind: 'refused', reason: (0,host_git/* troubleOf */.LH)(listed) };
    if (listed.stdout.length === 0)
        return { kind: 'missing' };
    const entry = /^(\d{6}) (\w+) ([0-9a-f]+)\t/.exec(listed.stdout.toString('latin1'));
    const [, mode = '', kind = '', id = ''] = entry ?? [];
    if (kind !== 'blob' || (mode !== '100644' && mode !== '100755')) {
        return { kind: 'refused', reason: `it is ${KINDS[mode] ?? 'no plain file'} in that commit` };
    }
    const blob = await git.run(['cat-file', 'blob', id], { outputLimit: limit });
    if (blob.kind === 'too-much')
        return { kind: 'too-large' };
    return blob.kind === 'ok'
        ? { kind: 'file', content: blob.stdout }
        : { kind: 'refused', reason: (0,host_git/* troubleOf */.LH)(blob) };
}
const KINDS = {
    '040000': 'a folder',
    '120000': 'a symbolic link',
    '160000': 'a submodule',
};

// EXTERNAL MODULE: ./build/policy/parse.js
var parse = __webpack_require__(42604);
// EXTERNAL MODULE: ./build/policy/read.js
var read = __webpack_require__(99851);
;// CONCATENATED MODULE: ./build/policy/read-ahead.js

/** More files than a policy may have beneath it, so that this ends. */
const MAX_ROUNDS = 80;
/**
 * Lets something that reads files one after the other, and at once, read them from where reading takes time: it is
 * done again with what it asked for until it has all. It must therefore change nothing but by its result, which is
 * given with the files that were read.
 *
 * @param readOne Gives a file's text, or why there is none.
 * @param work Gives a result, or one that counts for nothing when a file was not there yet.
 */
async function readingAhead(readOne, work) {
    const known = new Map();
    for (let round = 0;; round += 1) {
        const missing = new Set();
        const result = await work((path) => {
            const file = known.get(path);
            if (file === undefined) {
                missing.add(path);
                throw new read/* PolicyReadError */.Hq('missing', path, `${path} has not been read yet`);
            }
            if (typeof file !== 'string')
                throw file;
            return file;
        });
        if (missing.size === 0 || round === MAX_ROUNDS)
            return { result, files: textsOf(known) };
        for (const path of missing)
            known.set(path, await readOne(path));
    }
}
function textsOf(known) {
    return new Map([...known].flatMap(([path, file]) => (typeof file === 'string' ? [[path, file]] : [])));
}
/** A file's text, or why its bytes are none. */
function decoded(content, shown) {
    try {
        return (0,read/* decode */.D4)(content, shown);
    }
    catch (error) {
        if (error instanceof read/* PolicyReadError */.Hq)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/cli/errors.js
var errors = __webpack_require__(50422);
;// CONCATENATED MODULE: ./build/cli/commit-policy.js







/**
 * What `REV:PATH` says; null for the name of a file. A file whose name holds a colon is named `./a:b`, so that no file
 * of a checkout can stand in for a commit's.
 */
function commitPath(argument) {
    const colon = argument.indexOf(':');
    if (colon < 0 || /^(?:\.{0,2}[/\\]|[A-Za-z]:[\\/])/.test(argument))
        return null;
    const [revision, path] = [argument.slice(0, colon), argument.slice(colon + 1)];
    if (revision === '' || path === '') {
        throw new errors/* UsageError */.eb(`${JSON.stringify(argument)} is not REV:PATH`, {
            help: 'Write a commit and a path, `main:.github/sandbox-policy.yml`; a file with a colon in its name is `./a:b`.',
        });
    }
    return { revision, path };
}
/**
 * Reads a policy from a commit, and all that it names from the same commit. Its paths are those it has in the
 * caller's folder, so that it means what the file of that name would mean there; `show` gives them as git names them.
 *
 * @throws UnreadableFile when there is no such commit or file
 */
async function readCommitPolicy(io, argument, { revision, path }) {
    const opened = await openCommit(io.cwd, revision, (io.env['PATH'] ?? '').split(':').filter(Boolean));
    if (!opened.ok)
        throw new errors/* UnreadableFile */.ie(argument, opened.reason);
    const { files } = opened;
    const here = `/${files.prefix}`;
    const top = external_node_path_.posix.normalize(/^\.{1,2}\//.test(path) ? external_node_path_.posix.join(files.prefix, path) : path);
    if (top.startsWith('../') || external_node_path_.posix.isAbsolute(top)) {
        throw new errors/* UnreadableFile */.ie(argument, 'it lies outside of the repository');
    }
    const name = external_node_path_.posix.relative(here, external_node_path_.posix.join('/', top));
    const show = (file) => `${revision}:${external_node_path_.posix.join(files.prefix, file)}`;
    const first = await textOf(files, name, argument);
    if (first instanceof read/* PolicyReadError */.Hq)
        throw new errors/* UnreadableFile */.ie(argument, first.message, { cause: first });
    const { result } = await readingAhead((file) => textOf(files, file, show(file)), (read) => (0,load/* parsePolicy */.O)(first, { path: name, directory: io.cwd, read }));
    return { parsed: result, show };
}
/** A file's text by its path relative to the caller's folder. */
async function textOf(files, path, shown) {
    if (external_node_path_.posix.isAbsolute(path)) {
        return new read/* PolicyReadError */.Hq('unreadable', path, `${shown} lies outside of the repository`);
    }
    const file = await files.file(external_node_path_.posix.join(files.prefix, path), parse/* MAX_FILE_SIZE */.w3);
    switch (file.kind) {
        case 'missing':
            return new read/* PolicyReadError */.Hq('missing', path, `there is no file ${shown}`);
        case 'refused':
            return new read/* PolicyReadError */.Hq('not-a-file', path, `${shown} can't be used: ${file.reason}`);
        case 'too-large':
            return new read/* PolicyReadError */.Hq('too-large', path, `${shown} is larger than a policy may be`);
        case 'file':
            return decoded(file.content, shown);
    }
}

// EXTERNAL MODULE: ./build/cli/fail-on.js
var fail_on = __webpack_require__(68215);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/policies.js
var policies = __webpack_require__(53143);
// EXTERNAL MODULE: ./build/cli/reports.js
var reports = __webpack_require__(22026);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
// EXTERNAL MODULE: ./build/cli/version.js
var version = __webpack_require__(5537);
;// CONCATENATED MODULE: ./build/cli/commands/diff.js













const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'];
const diff_command = (0,command/* defineCommand */.N)({
    name: 'diff',
    summary: 'say what a policy permits more and less than another',
    usage: 'BASE HEAD',
    description: 'Compares what two policies mean, not their texts: what HEAD widens, what it narrows and what is only\n' +
        'written otherwise, with something that one permits and the other refuses. Each of the two is a file,\n' +
        '`-` for standard input, or REV:PATH for a file of a commit; `./a:b` is a file with a colon in its name.\n' +
        'Exit 0 when nothing is widened, 1 when something is or can’t be shown not to be; --fail-on changes that: what\n' +
        'is widened is an error, what is narrowed or moved is an info.',
    options: {
        format: { kind: 'value', choices: FORMATS, help: 'how differences are printed (pretty)' },
        'fail-on': fail_on/* failOnOption */.rZ,
    },
    positionals: { min: 2, max: 2 },
    examples: [
        {
            command: 'sandbox-policy diff origin/main:.github/sandbox-policy.yml .github/sandbox-policy.yml',
            says: 'what a branch changes',
        },
        {
            command: 'sandbox-policy diff --format markdown old.yml new.yml >> "$GITHUB_STEP_SUMMARY"',
            says: 'for a job summary',
        },
    ],
    async run({ options, positionals }, io) {
        const [from = '', to = ''] = positionals;
        if (from === '-' && to === '-') {
            throw new errors/* UsageError */.eb('standard input is one policy, not two', { help: 'Name a file for the other.' });
        }
        const format = options.format ?? 'pretty';
        const base = await readSide(io, from, format);
        const head = await readSide(io, to, format);
        if (base.loaded === null || head.loaded === null)
            return 1;
        const diff = await diffPolicies(base.loaded, head.loaded);
        const report = reportDiff(diff, {
            version: version/* VERSION */.x,
            base: diff_apart(base.shown, head.shown),
            head: head.shown,
        });
        await (0,cli_io/* write */.M)(io.stdout, await printed(report, format, (0,terminal/* wantsColour */.M)(io, io.stdout)));
        if (format === 'pretty')
            await (0,cli_io/* write */.M)(io.stderr, `${summary(report)}\n`);
        return (0,fail_on/* fails */.c6)((0,diff_report/* diffFindings */.Ul)(report).findings, options['fail-on']) ? 1 : 0;
    },
});
async function readSide(io, argument, format) {
    const commit = commitPath(argument);
    const { parsed, show } = commit === null ? await readFile(io, argument) : await readCommitPolicy(io, argument, commit);
    if (parsed.findings.length > 0) {
        const report = (0,reports.reportOf)(io, [parsed.document.file], parsed.findings, parsed.documents, show);
        // What a runner reads as annotations are those findings too: they are on lines of the change.
        if (format === 'github')
            await (0,cli_io/* write */.M)(io.stdout, await (0,reports.render)(report, format, false));
        else
            await (0,cli_io/* write */.M)(io.stderr, await (0,reports.render)(report, 'pretty', (0,terminal/* wantsColour */.M)(io, io.stderr)));
    }
    return { loaded: parsed.loaded, shown: { name: argument, documents: parsed.documents, show } };
}
async function readFile(io, argument) {
    const path = argument === '-' ? '<stdin>' : argument;
    const text = argument === '-' ? await (0,policies/* readStandardInput */.eG)(io, path) : (0,policies/* readPolicy */.T4)(io, argument);
    const parsed = (0,load/* parsePolicy */.O)(text, { path, read: (0,policies/* policyReader */.CE)(io), directory: io.cwd });
    return { parsed, show: (file) => (0,policies/* shownPath */.pS)(io, file) };
}
/** Two policies may share files; the base's are shown with a mark, so that snippets are of the right text. */
function diff_apart(base, head) {
    const taken = new Map([...head.documents.values()].map(({ file, text }) => [head.show(file), text]));
    const clash = [...base.documents.values()].some(({ file, text }) => {
        const other = taken.get(base.show(file));
        return other !== undefined && other !== text;
    });
    return clash ? { ...base, show: (file) => `${base.show(file)} (base)` } : base;
}
async function printed(report, format, colour) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 71035))).pretty((0,diff_report/* diffFindings */.Ul)(report), { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 90761))).diffJson(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).sarif((0,diff_report/* diffFindings */.Ul)(report));
        case 'github':
            // What only moved is no news on a pull request's lines.
            return (await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 67752))).github((0,diff_report/* diffFindings */.Ul)(report, ['widened', 'narrowed']));
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 8622).then(__webpack_require__.bind(__webpack_require__, 68622))).diffMarkdown(report);
    }
}
function summary({ changes, equal }) {
    const { widened, narrowed, moved } = (0,diff_report/* countChanges */.xS)(changes);
    if (changes.length === 0)
        return `Nothing differs: ${equal.length} clauses are equal.`;
    return `${widened} widened, ${narrowed} narrowed, ${moved} moved; ${equal.length} clauses are equal.`;
}


/***/ }),

/***/ 68215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   rZ: () => (/* binding */ failOnOption)
/* harmony export */ });
/* unused harmony export FAIL_ON */
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);

/** The least severe finding that fails a command. */
const FAIL_ON = ['error', 'warning', 'info', 'never'];
/** The option `--fail-on`, the same for every command that finds something. */
const failOnOption = {
    kind: 'value',
    choices: FAIL_ON,
    help: 'exit 1 when a finding is at least this severe (error)',
};
/** Whether findings make a command exit 1. `failOn` undefined: the default, `error`. */
function fails(findings, failOn = 'error') {
    return failOn !== 'never' && findings.some(({ severity }) => (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn));
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

/***/ 22026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FINDING_FORMATS),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   reportOf: () => (/* binding */ reportOf),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _report_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54938);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53143);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5537);




const FINDING_FORMATS = ['pretty', 'json', 'sarif', 'github'];
/**
 * Findings with their places, ready for any format. Findings that several files share are reported once. `show` turns
 * a path as read into one for reports; by default as `shownPath` does.
 */
function reportOf(io, files, findings, documents, show = (file) => (0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(io, file)) {
    const located = (0,_report_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .locateFindings */ .Hf)(unique(findings), {
        spanOf: (location) => (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_1__/* .spanOf */ .e)(location, documents),
        textOf: (file) => documents.get(file)?.text ?? '',
        show,
    });
    return {
        version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x,
        files: files.map(show),
        sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
        findings: located,
        rules: [],
    };
}
/** A parent's finding is found by each child. */
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** Writes a report in a format; only that format's module is loaded. */
async function render(report, format, colour) {
    switch (format) {
        case 'pretty':
            return (await __webpack_require__.e(/* import() */ 1035).then(__webpack_require__.bind(__webpack_require__, 71035))).pretty(report, { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).json(report);
        case 'sarif': {
            const { ruleInfo } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(8919), __webpack_require__.e(7146), __webpack_require__.e(2507), __webpack_require__.e(910), __webpack_require__.e(9371), __webpack_require__.e(5143), __webpack_require__.e(1408)]).then(__webpack_require__.bind(__webpack_require__, 81408));
            const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).sarif({ ...report, rules: ids.map(ruleInfo) });
        }
        case 'github':
            return (await __webpack_require__.e(/* import() */ 7752).then(__webpack_require__.bind(__webpack_require__, 67752))).github(report);
    }
}
const NAMES = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
};
/** `2 errors, 1 note in 3 files`, for people. */
function summary(counts, files) {
    const said = ['error', 'warning', 'info']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${NAMES[severity][counts[severity] === 1 ? 0 : 1]}`);
    const where = files === 1 ? '1 file' : `${files} files`;
    return `${said.length === 0 ? 'No findings' : said.join(', ')} in ${where}.`;
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

/***/ 58697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   O$: () => (/* binding */ oddAddress),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   sr: () => (/* binding */ inCidr)
/* harmony export */ });
/**
 * Reads an address in the one spelling that every program agrees on: four decimal numbers without leading
 * zeros, or RFC 4291 text (which may end in four decimal numbers), without brackets, zone or prefix length.
 * Gives null for anything else.
 */
function parseAddress(text) {
    return text.includes(':') ? parseV6(text) : parseV4(text);
}
function parseV4(text) {
    const value = quad(text);
    return value === null ? null : { family: 4, value: BigInt(value) };
}
function quad(text) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
    if (match === null)
        return null;
    let value = 0;
    for (const part of match.slice(1)) {
        if ((part.length > 1 && part.startsWith('0')) || Number(part) > 255)
            return null;
        value = value * 256 + Number(part);
    }
    return value;
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return null;
    const head = groups(halves[0] ?? '', halves.length === 1);
    const tail = halves.length === 2 ? groups(halves[1] ?? '', true) : [];
    if (head === null || tail === null)
        return null;
    const missing = 8 - head.length - tail.length;
    // `::` stands for at least one group of zeros.
    if (halves.length === 1 ? missing !== 0 : missing < 1)
        return null;
    let value = 0n;
    for (const group of [...head, ...new Array(missing).fill(0), ...tail]) {
        value = (value << 16n) | BigInt(group);
    }
    return { family: 6, value };
}
/** The 16-bit groups of a part of an IPv6 address; only its last part may end in a dotted quad. */
function groups(text, last) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const result = [];
    for (const [index, part] of parts.entries()) {
        if (part.includes('.')) {
            const value = last && index === parts.length - 1 ? quad(part) : null;
            if (value === null)
                return null;
            result.push(value >>> 16, value & 0xffff);
        }
        else if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
            result.push(Number.parseInt(part, 16));
        }
        else {
            return null;
        }
    }
    return result;
}
/**
 * Whether C libraries or browsers would take this name for an IPv4 address: `127.1`, `0x7f000001`,
 * `2130706433`, `0177.0.0.1`, a name that ends in a number. Gives the address it would be in its plain spelling,
 * `'unclear'` when programs disagree or it overflows, null when it isn't such a form.
 */
function oddAddress(text) {
    const parts = text.replace(/\.$/, '').split('.');
    const last = parts[parts.length - 1] ?? '';
    if (!/^(\d+|0[xX][0-9a-fA-F]*)$/.test(last))
        return null;
    if (parts.length > 4)
        return 'unclear';
    const numbers = [];
    for (const part of parts) {
        if (/^0[xX][0-9a-fA-F]+$/.test(part))
            numbers.push(Number.parseInt(part.slice(2), 16));
        else if (/^0[0-7]*$/.test(part))
            numbers.push(Number.parseInt(part, 8));
        else if (/^[1-9]\d*$/.test(part))
            numbers.push(Number(part));
        else
            return 'unclear';
    }
    const lead = numbers.slice(0, -1);
    const rest = numbers[numbers.length - 1] ?? 0;
    if (lead.some((number) => number > 255) || rest >= 256 ** (5 - numbers.length))
        return 'unclear';
    const value = lead.reduce((sum, number, index) => sum + number * 256 ** (3 - index), rest);
    return formatAddress({ family: 4, value: BigInt(value) });
}
/** The canonical text of an address (RFC 5952 for IPv6). */
function formatAddress(address) {
    if (address.family === 4) {
        return [24n, 16n, 8n, 0n].map((shift) => String((address.value >> shift) & 0xffn)).join('.');
    }
    const hex = [];
    for (let shift = 112n; shift >= 0n; shift -= 16n)
        hex.push(((address.value >> shift) & 0xffffn).toString(16));
    let start = -1;
    let length = 1;
    for (let at = 0; at < 8; at++) {
        let end = at;
        while (end < 8 && hex[end] === '0')
            end++;
        if (end - at > length) {
            start = at;
            length = end - at;
        }
    }
    if (start < 0)
        return hex.join(':');
    return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}
/** Reads `ADDRESS/LENGTH`, or an address alone as a range of one; null when it is neither. */
function parseCidr(text) {
    const slash = text.indexOf('/');
    const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
    if (address === null)
        return null;
    const width = address.family === 4 ? 32 : 128;
    const suffix = slash < 0 ? String(width) : text.slice(slash + 1);
    if (!/^(0|[1-9]\d{0,2})$/.test(suffix) || Number(suffix) > width)
        return null;
    const length = Number(suffix);
    const host = BigInt(width - length);
    return { family: address.family, base: (address.value >> host) << host, length };
}
/** Whether an address lies in a range of its own family; an IPv4 range never holds an IPv6 address, mapped or not. */
function inCidr(address, cidr) {
    if (address.family !== cidr.family)
        return false;
    const host = BigInt((cidr.family === 4 ? 32 : 128) - cidr.length);
    return address.value >> host === cidr.base >> host;
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

/***/ 95708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ METADATA_NAMES),
/* harmony export */   a6: () => (/* binding */ embeddedIn),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58697);

function block(text, reach, name) {
    const cidr = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
    if (cidr === null)
        throw new TypeError(`not an address range: ${text}`);
    return { cidr, reach, name };
}
/** Addresses of metadata and credential services, and the small ranges that clouds keep for them. */
const METADATA = [
    block('169.254.169.0/24', 'metadata', 'cloud metadata services'),
    block('169.254.170.0/24', 'metadata', 'container credential services'),
    block('169.254.0.23/32', 'metadata', 'a cloud metadata service'),
    block('169.254.42.42/32', 'metadata', 'a cloud metadata service'),
    block('168.63.129.16/32', 'metadata', 'the Azure wire server'),
    block('100.100.100.200/32', 'metadata', 'a cloud metadata service'),
    block('192.0.0.192/32', 'metadata', 'a cloud metadata service'),
    block('fd00:ec2::/32', 'metadata', 'cloud metadata services'),
    block('fd20:ce::254/128', 'metadata', 'a cloud metadata service'),
    block('fd00:42::42/128', 'metadata', 'a cloud metadata service'),
    block('fd00:a9fe:a9fe::254/128', 'metadata', 'a cloud metadata service'),
    block('fe80::a9fe:a9fe/128', 'metadata', 'a cloud metadata service'),
];
/** IANA's special-purpose registries (RFC 6890 and its updates), multicast and reserved space; most specific first. */
const V4 = [
    block('0.0.0.0/8', 'local', 'this network (RFC 791)'),
    block('10.0.0.0/8', 'private', 'private-use (RFC 1918)'),
    block('100.64.0.0/10', 'private', 'shared address space (RFC 6598)'),
    block('127.0.0.0/8', 'local', 'loopback (RFC 1122)'),
    block('169.254.0.0/16', 'local', 'link-local (RFC 3927)'),
    block('172.16.0.0/12', 'private', 'private-use (RFC 1918)'),
    block('192.0.0.0/24', 'private', 'IETF protocol assignments (RFC 6890)'),
    block('192.0.2.0/24', 'private', 'documentation (RFC 5737)'),
    block('192.88.99.0/24', 'private', '6to4 relays (RFC 7526)'),
    block('192.168.0.0/16', 'private', 'private-use (RFC 1918)'),
    block('198.18.0.0/15', 'private', 'benchmarking (RFC 2544)'),
    block('198.51.100.0/24', 'private', 'documentation (RFC 5737)'),
    block('203.0.113.0/24', 'private', 'documentation (RFC 5737)'),
    block('224.0.0.0/4', 'local', 'multicast (RFC 5771)'),
    block('255.255.255.255/32', 'local', 'limited broadcast (RFC 919)'),
    block('240.0.0.0/4', 'private', 'reserved (RFC 1112)'),
];
const V6 = [
    block('::/128', 'local', 'unspecified (RFC 4291)'),
    block('::1/128', 'local', 'loopback (RFC 4291)'),
    block('::ffff:0:0/96', 'local', 'IPv4-mapped (RFC 4291)'),
    block('::ffff:0:0:0/96', 'private', 'IPv4-translated (RFC 2765)'),
    block('::/96', 'local', 'IPv4-compatible (RFC 4291)'),
    block('64:ff9b::/96', 'public', 'NAT64 (RFC 6052)'),
    block('64:ff9b:1::/48', 'private', 'local-use NAT64 (RFC 8215)'),
    block('100::/64', 'private', 'discard-only (RFC 6666)'),
    block('2001::/32', 'private', 'Teredo (RFC 4380)'),
    block('2001::/23', 'private', 'IETF protocol assignments (RFC 2928)'),
    block('2001:db8::/32', 'private', 'documentation (RFC 3849)'),
    block('2002::/16', 'private', '6to4 (RFC 3056)'),
    block('3fff::/20', 'private', 'documentation (RFC 9637)'),
    block('2000::/3', 'public', 'global unicast'),
    block('fc00::/7', 'private', 'unique local (RFC 4193)'),
    block('fe80::/10', 'local', 'link-local (RFC 4291)'),
    block('fec0::/10', 'private', 'site-local (RFC 3879)'),
    block('ff00::/8', 'local', 'multicast (RFC 4291)'),
    // Nothing outside 2000::/3 is handed out to the Internet.
    block('::/0', 'private', 'not assigned (RFC 4291)'),
];
const RANK = { public: 0, private: 1, local: 2, metadata: 3 };
/** What an address is for. An IPv6 address that carries an IPv4 one is never better than the one it carries. */
function useOf(address) {
    let use = ownUse(address);
    for (const inner of embeddedIn(address)) {
        const carried = ownUse(inner);
        if (RANK[carried.reach] > RANK[use.reach]) {
            use = { reach: carried.reach, name: carried.name, embedded: (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(inner) };
        }
    }
    return use;
}
function ownUse(address) {
    const found = METADATA.find(({ cidr }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, cidr)) ??
        (address.family === 4 ? V4 : V6).find(({ cidr }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, cidr));
    return found === undefined
        ? { reach: 'public', name: 'global unicast', embedded: null }
        : { reach: found.reach, name: found.name, embedded: null };
}
const LOW_32 = ['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96'].map((text) => block(text, 'public', '').cidr);
const NAT64_LOCAL = block('64:ff9b:1::/48', 'public', '').cidr;
const TEREDO = block('2001::/32', 'public', '').cidr;
const SIX_TO_FOUR = block('2002::/16', 'public', '').cidr;
/** The IPv4 addresses that an IPv6 address carries, in whatever transition mechanism it belongs to. */
function embeddedIn(address) {
    if (address.family === 4)
        return [];
    const { value } = address;
    const inner = [];
    if (LOW_32.some((cidr) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, cidr)) && value > 1n)
        inner.push(value & 0xffffffffn);
    // RFC 6052 with a /48 prefix: the 8 bits after the first 16 of the address are zero and skipped.
    if ((0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, NAT64_LOCAL)) {
        inner.push(value & 0xffffffffn, (((value >> 64n) & 0xffffn) << 16n) | ((value >> 40n) & 0xffffn));
    }
    if ((0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, TEREDO))
        inner.push((value >> 64n) & 0xffffffffn, (value & 0xffffffffn) ^ 0xffffffffn);
    if ((0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inCidr */ .sr)(address, SIX_TO_FOUR))
        inner.push((value >> 80n) & 0xffffffffn);
    // ISATAP (RFC 5214): interface identifiers ::5efe:a.b.c.d and ::200:5efe:a.b.c.d in any prefix.
    const identifier = (value >> 32n) & 0xffffffffn;
    if (identifier === 0x5efen || identifier === 0x02005efen)
        inner.push(value & 0xffffffffn);
    return inner.map((v4) => ({ family: 4, value: v4 }));
}
/** Names under which metadata services are found. No rule admits them. */
const METADATA_NAMES = new Set([
    'metadata',
    'metadata.google.internal',
    'metadata.goog',
    'metadata.azure.internal',
    'metadata.tencentyun.com',
    'metadata.platformequinix.com',
    'metadata.packet.net',
    'instance-data',
    'instance-data.ec2.internal',
    'rancher-metadata',
]);


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

/***/ 42973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ basesOf),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7022);

/** Names that stand for `*`: one that other globs hardly name, and the commonest kinds that they do. */
const NAMES = ['any', 'any.py', 'any.txt', 'any.md'];
/**
 * Paths that a glob matches, as far as its text shows how. They are candidates: whoever takes one asks whether it is
 * matched indeed.
 */
function samplesOf(glob) {
    if (glob === _policy_values_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .WHOLE */ .Ef)
        return NAMES.flatMap((name) => [name, `any/${name}`]);
    const directory = glob.endsWith('/');
    const inner = (directory ? glob.slice(0, -1) : glob).replace(/^\//, '');
    const anchored = glob.replace(/\/$/, '').includes('/');
    const samples = NAMES.flatMap((name) => {
        const parts = inner.split('/');
        const last = parts.length - 1;
        const shapes = [0, 1, 2].map((depth) => parts
            .flatMap((part, at) => {
            if (part !== '**')
                return [segmentSample(part, at === last ? name : 'any')];
            // Nothing, one folder or two; at the end at least one name.
            return at === last ? [...Array(depth).fill('any'), name] : Array(depth).fill('any');
        })
            .join('/'));
        return [...new Set(shapes)];
    });
    const below = anchored ? [] : samples.map((path) => `any/${path}`);
    const all = [...new Set([...samples, ...below])];
    return directory
        ? all.flatMap((path) => [`${path}/any`, `${path}/`])
        : all.flatMap((path) => [path, `${path}/any`]);
}
/** One name that a segment of a glob matches: its wildcards filled in. */
function segmentSample(segment, star) {
    if (segment === '*')
        return star;
    let name = '';
    for (let at = 0; at < segment.length; at += 1) {
        const character = segment[at] ?? '';
        if (character === '\\') {
            at += 1;
            name += segment[at] ?? '';
        }
        else if (character === '*') {
            // A star may stand for nothing, but what is named then may be what another glob names exactly.
            name += 'z';
        }
        else if (character === '?')
            name += 'z';
        else if (character === '[') {
            const from = /[!^]/.test(segment[at + 1] ?? '') ? at + 3 : at + 2;
            const end = segment.indexOf(']', from);
            name += member(segment.slice(at + 1, end));
            at = end;
        }
        else
            name += character;
    }
    return name;
}
/** A character of a class: the first it lists, or one that an excluding class hardly lists. */
function member(inside) {
    return /^[!^]/.test(inside) ? '~' : (inside.replace(/^\\/, '')[0] ?? '');
}
/**
 * The paths that a glob names before its first wildcard, and every folder above: a refusal of what is below refuses
 * to put a file in their place.
 */
function basesOf(glob) {
    const parts = glob
        .replace(/^\.?\//, '')
        .replace(/\/$/, '')
        .split('/');
    const wild = parts.findIndex((part) => /[*?[\\]/.test(part));
    const named = wild < 0 ? parts : parts.slice(0, wild);
    return named.map((_part, at) => named.slice(0, at + 1).join('/')).filter((path) => path !== '');
}


/***/ }),

/***/ 77559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony exports ownGit, driverSettings */
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40608);


const TIMEOUT = 30_000;
const OUTPUT_LIMIT = 64 * 1024 * 1024;
/** Settings by which a repository's configuration, hooks or attributes would start a program, turned off (git-config(1)). */
const INERT = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.untrackedCache', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.sshCommand', 'false'],
    ['core.gitProxy', ''],
    ['core.askPass', 'false'],
    ['core.editor', 'false'],
    ['core.pager', 'cat'],
    ['core.alternateRefsCommand', 'false'],
    ['credential.helper', ''],
    ['diff.external', ''],
    ['gpg.program', 'false'],
    ['gpg.ssh.program', 'false'],
    ['gpg.x509.program', 'false'],
    ['log.showSignature', 'false'],
    ['commit.gpgSign', 'false'],
    ['protocol.allow', 'never'],
    ['submodule.recurse', 'false'],
    ['diff.ignoreSubmodules', 'all'],
    ['fetch.recurseSubmodules', 'false'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
    ['safe.bareRepository', 'explicit'],
];
/**
 * Commands that compare, and would ask drivers how. An empty driver makes them fail, which is closed but of no
 * use: these options make them do without.
 */
const COMPARES = [
    'diff',
    'diff-files',
    'diff-index',
    'diff-tree',
    'format-patch',
    'log',
    'show',
    'whatchanged',
];
const WITHOUT_DRIVERS = ['--no-ext-diff', '--no-textconv'];
/** Drivers have names of the repository's choosing; each program that one names is taken away. */
const DRIVER = /^(?:filter\..+\.(?:clean|smudge|process)|diff\..+\.(?:textconv|command)|merge\..+\.driver|remote\..+\.(?:uploadpack|receivepack|vcs|proxy)|trailer\..+\.(?:command|cmd)|guitool\..+\.cmd)$/i;
const FILTER_REQUIRED = /^filter\..+\.required$/i;
const SUBMODULE_UPDATE = /^submodule\..+\.update$/i;
/**
 * Opens the repository at a folder (absolute). `programs` is PATH's folders; git is taken from the system's first.
 * The names of its drivers are read once, which runs nothing. Gives a typed outcome when there is no git or no
 * repository.
 */
async function openGit(folder, programs = []) {
    const start = starter(folder, programs);
    if (start === null)
        return NO_GIT;
    const listed = await start(INERT, ['config', '--list', '--name-only', '-z', '--includes']);
    if (listed.kind !== 'ok')
        return { ok: false, outcome: listed };
    const settings = [...INERT, ...driverSettings(listed.stdout.toString('utf8').split('\0'))];
    return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}
/**
 * Git for repositories of our own in a folder (absolute), which each command names with `--git-dir`: nobody else has
 * written their configuration, so there are no drivers to read.
 */
function ownGit(folder, programs, more) {
    const start = starter(folder, programs);
    if (start === null)
        return NO_GIT;
    const settings = [...INERT, ...more];
    return { ok: true, git: { run: (args, options) => start(settings, withoutDrivers(args), options) } };
}
const NO_GIT = { ok: false, outcome: { kind: 'not-started', reason: 'git is not installed' } };
/** null: there is no git. */
function starter(folder, programs) {
    const program = (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)('git', ['/usr/bin', '/usr/local/bin', '/bin', ...programs]);
    if (program === null)
        return null;
    return async (settings, args, options = {}) => outcomeOf(await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(program, ['--no-pager', '--no-optional-locks', '-C', folder, ...args], {
        env: environment([...settings, ['safe.directory', '*']]),
        timeout: options.timeout ?? TIMEOUT,
        outputLimit: options.outputLimit ?? OUTPUT_LIMIT,
        ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
    }));
}
function withoutDrivers(args) {
    const [command, ...rest] = args;
    return command !== undefined && COMPARES.includes(command) ? [command, ...WITHOUT_DRIVERS, ...rest] : args;
}
/** Empty programs for every driver that the configuration names, and nothing required of them. */
function driverSettings(keys) {
    return [...new Set(keys)].flatMap((key) => {
        if (DRIVER.test(key))
            return [[key, '']];
        if (FILTER_REQUIRED.test(key))
            return [[key, 'false']];
        if (SUBMODULE_UPDATE.test(key))
            return [[key, 'none']];
        return [];
    });
}
/** Nothing of the caller's: neither its configuration nor its GIT_* variables, which could name programs too. */
function environment(settings) {
    return {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: '/nonexistent',
        XDG_CONFIG_HOME: '/nonexistent',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: 'false',
        // Settings by environment: a key may hold "=", at which `-c` would split it.
        GIT_CONFIG_COUNT: String(settings.length),
        ...Object.fromEntries(settings.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${String(index)}`, key],
            [`GIT_CONFIG_VALUE_${String(index)}`, value],
        ])),
    };
}
/** What went wrong with a git command, in words without a full stop. */
function troubleOf(outcome) {
    switch (outcome.kind) {
        case 'ok':
            return 'git answered otherwise than expected';
        case 'failed': {
            const said = (outcome.message.split('\n').at(-1) ?? '').replace(/^fatal: /, '');
            return said === '' ? `git ended with ${String(outcome.code)}` : said;
        }
        case 'too-much':
            return 'git answered with more than is read';
        case 'timed-out':
            return `git gave no answer within ${String(outcome.after / 1000)} s`;
        case 'not-started':
            return outcome.reason;
    }
}
function outcomeOf(outcome) {
    switch (outcome.kind) {
        case 'exited':
            if (outcome.truncated)
                return { kind: 'too-much' };
            return outcome.code === 0
                ? { kind: 'ok', stdout: outcome.stdout }
                : { kind: 'failed', code: outcome.code, message: outcome.stderr.trim() };
        case 'signaled':
            return { kind: 'failed', code: 128, message: `git was ended by ${outcome.signal}` };
        case 'timed-out':
            return { kind: 'timed-out', after: outcome.after };
        case 'not-started':
            return { kind: 'not-started', reason: outcome.reason };
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

/***/ 31505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ DIFF_RULES),
/* harmony export */   Ul: () => (/* binding */ diffFindings),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export witnessText */
/** The kinds of changes as rules: what SARIF and annotations name. */
const DIFF_RULES = {
    widened: { id: 'SP1101', severity: 'error', title: 'policy widened' },
    narrowed: { id: 'SP1102', severity: 'info', title: 'policy narrowed' },
    moved: { id: 'SP1103', severity: 'info', title: 'clause moved' },
};
function countChanges(changes) {
    const counts = { widened: 0, narrowed: 0, moved: 0 };
    for (const { change } of changes)
        counts[change] += 1;
    return counts;
}
/** What shows a change, as a sentence; null for what moved. */
function witnessText({ change, witness }) {
    if (change === 'moved')
        return null;
    const [now, before] = change === 'widened' ? ['permitted', 'refused'] : ['refused', 'permitted'];
    if (witness !== null)
        return `For one, this is ${now} now and was ${before}: ${witness.text}`;
    return change === 'widened'
        ? 'No request was found that shows it; it can’t be shown either that nothing more is permitted.'
        : 'No request was found that shows it.';
}
/**
 * The same as findings at the head's lines, for the formats that findings have. `kinds` are those that are told of.
 */
function diffFindings(report, kinds = ['widened', 'narrowed', 'moved']) {
    const told = report.changes.filter(({ change }) => kinds.includes(change));
    return {
        version: report.version,
        files: [...new Set([report.head.name, ...told.map(({ head }) => head.file)])],
        sources: report.sources,
        findings: told.map(finding),
        rules: kinds.filter((kind) => told.some(({ change }) => change === kind)).map((kind) => DIFF_RULES[kind]),
    };
}
function finding(change) {
    const { id, severity } = DIFF_RULES[change.change];
    const { base, head, message } = change;
    return {
        rule: id,
        severity,
        message,
        help: witnessText(change),
        at: { file: head.file, span: head.span },
        related: base.stated
            ? [{ message: 'the base has it here', at: { file: base.file, span: base.span } }]
            : [],
        fix: null,
    };
}


/***/ }),

/***/ 73145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ locateFindings),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   XY: () => (/* binding */ spanOfPlace),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony exports FILE_START, positionAt, spanAt */
/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
function locateFindings(findings, resolve) {
    const place = (location) => ({
        file: resolve.show(location.file),
        span: resolve.spanOf(location),
    });
    const located = findings.map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        at: place(finding.location),
        related: (finding.related ?? []).map(({ message, location }) => ({ message, at: place(location) })),
        fix: finding.fix === undefined
            ? null
            : {
                title: finding.fix.title,
                edits: finding.fix.edits.map(({ file, start, end, text }) => ({
                    file: resolve.show(file),
                    span: spanAt(resolve.textOf(file), start, end),
                    text,
                })),
            },
    }));
    return located.sort(byPlace);
}
/** Where a whole file's finding is shown: an empty span at its first character. */
const FILE_START = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
};
function spanOfPlace(place) {
    return place.span ?? FILE_START;
}
/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line += 1;
        start = next + 1;
    }
    return { line, column: offset - start + 1, offset };
}
function spanAt(text, start, end) {
    return { start: positionAt(text, start), end: positionAt(text, end) };
}
function byPlace(a, b) {
    const [x, y] = [spanOfPlace(a.at).start, spanOfPlace(b.at).start];
    return compare(a.at.file, b.at.file) || x.line - y.line || x.column - y.column || compare(a.rule, b.rule);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const ORDER = { error: 3, warning: 2, info: 1 };
/** Whether a severity is at or over a threshold. */
function atLeast(severity, threshold) {
    return ORDER[severity] >= ORDER[threshold];
}
/** How many there are of each severity. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}


/***/ })

};
;