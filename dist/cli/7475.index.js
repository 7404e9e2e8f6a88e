"use strict";
exports.id = 7475;
exports.ids = [7475,9899,5838];
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

/***/ 97180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ limitCells),
/* harmony export */   U$: () => (/* binding */ rlimitsOf),
/* harmony export */   a5: () => (/* binding */ cgroupPlan),
/* harmony export */   fQ: () => (/* binding */ engineCgroup),
/* harmony export */   ul: () => (/* binding */ processCgroup),
/* harmony export */   w9: () => (/* binding */ GUEST_CGROUP)
/* harmony export */ });
/* unused harmony export kernelAtLeast */
/** What a cgroup made by the process tier's launcher can limit here. */
function processCgroup(facts) {
    if (facts.version === 1) {
        const has = (controller) => facts.base[controller] !== undefined;
        return {
            kind: Object.keys(facts.base).length === 0 ? 'none' : 'own',
            version: 1,
            memory: has('memory'),
            pids: has('pids'),
            cpus: has('cpu'),
            processors: null,
            cpuTime: has('cpuacct'),
            swap: true,
            name: 'cgroup v1',
            missing: null,
        };
    }
    if (facts.version === 2) {
        const has = (controller) => facts.controllers.includes(controller);
        return {
            kind: 'own',
            version: 2,
            memory: has('memory'),
            pids: has('pids'),
            cpus: has('cpu'),
            processors: null,
            // cpu.stat is there in every v2 group, with or without the cpu controller.
            cpuTime: true,
            swap: true,
            name: 'cgroup v2',
            missing: null,
        };
    }
    return {
        kind: 'none',
        version: null,
        memory: false,
        pids: false,
        cpus: false,
        processors: null,
        cpuTime: false,
        swap: false,
        name: 'no cgroup',
        missing: facts.reason,
    };
}
/** What the engine says it can limit. */
function engineCgroup(engine) {
    return {
        kind: 'engine',
        version: engine.cgroupVersion,
        memory: engine.supports.memory,
        pids: engine.supports.pids,
        cpus: engine.supports.cpus,
        processors: engine.processors,
        cpuTime: true,
        swap: engine.supports.swap,
        name: engine.cgroupVersion === null ? 'cgroup' : `cgroup v${String(engine.cgroupVersion)}`,
        missing: null,
    };
}
/** What the init can make in a guest: its kernel is one that `vm build` chose, with all of these. */
const GUEST_CGROUP = {
    kind: 'guest',
    version: 2,
    memory: true,
    pids: true,
    cpus: true,
    processors: null,
    cpuTime: true,
    swap: true,
    name: 'cgroup v2',
    missing: null,
};
/** The limits that the cgroup sets, as the plan has them. */
function cgroupPlan(limits, cgroup) {
    const tree = {
        memory: cgroup.memory ? limits.memory : null,
        pids: cgroup.pids ? limits.pids : null,
        cpus: cgroup.cpus ? Math.min(limits.cpus, cgroup.processors ?? Infinity) : null,
    };
    if (cgroup.kind === 'engine' || cgroup.kind === 'guest')
        return { kind: cgroup.kind, tree };
    return cgroup.kind === 'own' && cgroup.version !== null
        ? { kind: 'own', version: cgroup.version, tree }
        : { kind: 'none' };
}
/**
 * The rlimits of every process inside. Memory falls back to RLIMIT_DATA, never RLIMIT_AS, which ends Node, Go
 * and Java at their start; RLIMIT_NPROC stands in for the pids controller.
 */
function rlimitsOf(limits, cgroup) {
    return {
        cpu: Math.max(1, Math.ceil(limits.cpuTime / 1000)),
        data: cgroup.memory ? null : limits.memory,
        nofile: limits.openFiles,
        fsize: limits.fileSize,
        nproc: cgroup.pids ? null : limits.pids,
        core: 0,
    };
}
const CGROUP_FIX = 'Run as root, or under a systemd user session that delegates a cgroup, or use the container tier.';
/** Who holds each limit, given what the cgroup can do. */
function limitCells(tier, limits, cgroup, facts) {
    const absent = cgroup.missing ?? `${cgroup.name} lacks the controller`;
    const fix = tier === 'process' ? CGROUP_FIX : "Enable the controller in the engine host's kernel.";
    const pidsInNamespace = tier === 'process' && kernelAtLeast(facts.kernel, 5, 14);
    return [
        {
            clause: 'limits.wall-time',
            enforcer: 'kernel',
            by: 'CLOCK_MONOTONIC in the sandbox init, pid namespace',
        },
        cgroup.cpuTime
            ? {
                clause: 'limits.cpu-time',
                enforcer: 'kernel',
                by: `RLIMIT_CPU, ${cgroup.name} CPU account, sampled`,
            }
            : {
                clause: 'limits.cpu-time',
                enforcer: 'kernel-per-process',
                by: 'RLIMIT_CPU',
                note: `each process has the whole time for itself: ${absent}`,
                fix,
            },
        cgroup.cpus
            ? {
                clause: 'limits.cpus',
                enforcer: 'kernel',
                by: `${cgroup.name} cpu quota`,
                note: cgroup.processors === null || limits.cpus <= cgroup.processors
                    ? null
                    : `the engine's host has no more than ${String(cgroup.processors)}`,
            }
            : { clause: 'limits.cpus', enforcer: 'none', by: 'nothing', note: absent, fix },
        cgroup.memory
            ? {
                clause: 'limits.memory',
                enforcer: 'kernel',
                by: `${cgroup.name} memory`,
                note: cgroup.swap ? null : "swap isn't counted: what the host swaps out comes on top",
            }
            : {
                clause: 'limits.memory',
                enforcer: 'kernel-per-process',
                by: 'RLIMIT_DATA',
                note: `each process may have the whole amount, and only the command's own death by it is seen: ${absent}`,
                fix,
            },
        cgroup.pids
            ? { clause: 'limits.pids', enforcer: 'kernel', by: `${cgroup.name} pids` }
            : pidsInNamespace
                ? {
                    clause: 'limits.pids',
                    enforcer: 'kernel',
                    by: 'RLIMIT_NPROC in a user namespace of its own',
                    note: 'from Linux 5.14 on the kernel counts the processes of that namespace alone',
                }
                : {
                    clause: 'limits.pids',
                    enforcer: 'kernel-per-process',
                    by: 'RLIMIT_NPROC',
                    note: `counts every process of the same user: ${absent}`,
                    fix,
                },
        {
            clause: 'limits.open-files',
            enforcer: 'kernel',
            by: 'RLIMIT_NOFILE',
            note: 'a number for each process, by its meaning',
        },
        { clause: 'limits.file-size', enforcer: 'kernel', by: 'RLIMIT_FSIZE' },
        {
            clause: 'limits.tmp-size',
            enforcer: 'kernel',
            by: 'tmpfs size',
            note: 'for /tmp and for the home folder, each',
        },
        { clause: 'limits.output', enforcer: 'kernel', by: 'pipes that the sandbox init holds' },
        { clause: 'limits.on-output', enforcer: 'kernel', by: 'pipes that the sandbox init holds' },
    ];
}
/** Compares a release such as `6.8.0-1017-azure` with a version. */
function kernelAtLeast(release, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(release);
    if (match === null)
        return false;
    const found = [Number(match[1]), Number(match[2])];
    return found[0] > major || (found[0] === major && found[1] >= minor);
}


/***/ }),

/***/ 10881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ chooseTier),
/* harmony export */   W: () => (/* binding */ tiersToTry)
/* harmony export */ });
/* harmony import */ var _policy_resolved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64039);

/** The tiers a policy admits, strongest first; the caller's own choice may only raise the lowest. */
function tiersToTry(policy, chosen) {
    const rank = (tier) => _policy_resolved_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .i.indexOf(tier);
    const { atLeast, prefer } = policy.tier;
    if (chosen !== undefined)
        return rank(chosen) >= rank(atLeast) ? [chosen] : [];
    return _policy_resolved_js__WEBPACK_IMPORTED_MODULE_0__/* .TIERS */ .i.filter((tier) => rank(tier) >= rank(atLeast) && rank(tier) <= rank(prefer)).toReversed();
}
/**
 * Of the tiers that are admitted, the strongest that holds everything the policy states; where only waivers let any be
 * taken, the strongest of those. What is stronger and was not taken is named with its reason, in the plan's stead.
 *
 * @param tried what each admitted tier compiles to, strongest first
 * @returns null when none was admitted; when none can be taken, the one that a person can act on
 */
function chooseTier(tried) {
    const taken = tried.find((compiled) => compiled.ok && waivedIn(compiled).length === 0) ??
        tried.find((compiled) => compiled.ok) ??
        // A machine of its own needs most: what another tier lacks is sooner put right.
        tried.find((compiled) => tierOf(compiled) !== 'microvm') ??
        tried[0];
    if (taken === undefined)
        return null;
    if (!taken.ok)
        return taken;
    const stronger = tried.slice(0, tried.indexOf(taken));
    return { ...taken, passedOver: stronger.map(reasonAgainst) };
}
function reasonAgainst(compiled) {
    const tier = tierOf(compiled);
    if (compiled.ok)
        return { tier, reason: `${waivedIn(compiled).join(', ')} would only be waived in it` };
    const [first, ...others] = compiled.problems;
    if (first === undefined)
        throw new RangeError('a tier that can’t be taken has a problem');
    const more = others.length === 0 ? '' : `, and ${String(others.length)} more`;
    return { tier, reason: `${first.clause === 'tier' ? '' : `${first.clause}: `}${first.reason}${more}` };
}
function tierOf(compiled) {
    return compiled.ok ? compiled.plan.tier : compiled.tier;
}
function waivedIn(compiled) {
    return compiled.plan.matrix.cells.filter((cell) => cell.waived).map((cell) => cell.clause);
}


/***/ }),

/***/ 91396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ CLAUSES),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export isWaived */
/** Every clause of the policy language that somebody has to enforce, in order: the rows of every matrix. */
const CLAUSES = [
    'audit.redact',
    'commands.allow',
    'commands.deny-patterns',
    'commands.otherwise',
    'egress.allow',
    'egress.deny',
    'env.pass',
    'env.secret',
    'env.set',
    'filesystem.carry',
    'filesystem.deny',
    'filesystem.exec',
    'filesystem.git',
    'filesystem.mounts',
    'filesystem.outputs',
    'filesystem.read-deny',
    'filesystem.toolchains',
    'filesystem.workspace',
    'filesystem.write',
    'hardening.apparmor',
    'hardening.capabilities',
    'hardening.seccomp',
    'hardening.selinux',
    'hardening.user',
    'image',
    'inputs',
    'limits.cpu-time',
    'limits.cpus',
    'limits.file-size',
    'limits.memory',
    'limits.on-output',
    'limits.open-files',
    'limits.output',
    'limits.pids',
    'limits.tmp-size',
    'limits.wall-time',
    'phases',
    'tier',
    'tls.ca',
];
/**
 * Where the policy states a clause or something beneath it (`egress.allow[0]` states `egress.allow`), null when
 * the clause is a default.
 */
function originOf(loaded, clause) {
    const exact = loaded.origins[clause];
    if (exact !== undefined)
        return exact;
    for (const [name, origin] of Object.entries(loaded.origins)) {
        if (name.startsWith(`${clause}.`) || name.startsWith(`${clause}[`))
            return origin;
    }
    return null;
}
/**
 * Whether a waiver covers this clause on this tier. It holds through its last day (UTC); without a known date
 * none holds.
 */
function isWaived(loaded, clause, tier, today) {
    if (today === undefined)
        return false;
    return loaded.policy.enforcement.waive.some((waiver) => waiver.clause === clause && waiver.tier === tier && today <= waiver.until);
}
/** A matrix cell of what is known about a clause and of whether the policy states or waives it. */
function cellOf(loaded, tier, today, enforced) {
    const stated = originOf(loaded, enforced.clause) !== null;
    return {
        clause: enforced.clause,
        stated,
        enforcer: enforced.enforcer,
        by: enforced.by,
        note: enforced.note ?? null,
        fix: enforced.fix ?? null,
        waived: enforced.enforcer === 'none' && stated && isWaived(loaded, enforced.clause, tier, today),
    };
}


/***/ }),

/***/ 47106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compile),
  l: () => (/* binding */ matrixOf)
});

// EXTERNAL MODULE: ./build/compile/apparmor/profile.js + 2 modules
var profile = __webpack_require__(34994);
;// CONCATENATED MODULE: ./build/compile/apparmor/select.js

/**
 * `hardening.apparmor` for a tier on a host. A plan of null leaves it to the engine, or to nobody.
 *
 * @param engine null in the process tier.
 */
function selectAppArmor(policy, facts, tier, engine, policyDigest) {
    const { apparmor } = policy.hardening;
    if (apparmor.kind === 'none')
        return { held: true, plan: null };
    const absent = lacking(facts, tier, engine);
    switch (apparmor.kind) {
        case 'engine':
            if (tier === 'process')
                return {
                    held: false,
                    note: 'the process tier sets no AppArmor profile by itself',
                    fix: facts.apparmor ? 'State hardening.apparmor: generated.' : null,
                };
            return absent ?? { held: true, plan: null };
        case 'named':
            return absent ?? { held: true, plan: { kind: 'named', name: apparmor.name } };
        case 'generated': {
            if (absent !== null)
                return absent;
            const { appArmorLoader: loader } = facts;
            return loader.available
                ? {
                    held: true,
                    plan: {
                        kind: 'generated',
                        name: (0,profile/* profileBase */.tz)(policyDigest),
                        parser: loader.parser,
                        sudo: loader.sudo,
                    },
                }
                : { held: false, note: loader.reason, fix: loader.fix };
        }
    }
}
function lacking(facts, tier, engine) {
    if (tier === 'gvisor')
        return { held: false, note: 'runsc applies no AppArmor profile to what runs inside', fix: null };
    if (tier === 'microvm')
        return { held: false, note: "the guest's kernel is given no AppArmor profile", fix: null };
    if (tier === 'process' ? facts.apparmor : engine?.apparmor === true)
        return null;
    const note = tier === 'process' ? 'this kernel has no AppArmor' : "the engine's host has no AppArmor";
    return { held: false, note, fix: null };
}
/** Whether a profile made from the policy confines the code: then it holds the clauses that it was made from. */
function isConfined(selected) {
    return selected.held && selected.plan?.kind === 'generated';
}

// EXTERNAL MODULE: ./build/compile/choose.js
var choose = __webpack_require__(10881);
// EXTERNAL MODULE: ./build/compile/exec.js
var compile_exec = __webpack_require__(28153);
;// CONCATENATED MODULE: ./build/compile/cells-files.js

const LANDLOCK_FIX = 'Use a kernel with Landlock (Linux 5.13 or later, landlock among its LSMs).';
/**
 * Who holds the file clauses and `commands`.
 *
 * @param confined Whether an AppArmor profile made from the policy is loaded.
 */
function fileCells(policy, facts, tier, confined) {
    const { filesystem } = policy;
    const also = confined ? ', AppArmor' : '';
    const mounted = tier === 'process' ? 'mount namespace' : 'mount namespace made by the engine';
    return [
        workspaceCell(policy, mounted),
        ...['filesystem.write', 'filesystem.deny'].map((clause) => {
            switch (filesystem.workspace) {
                case 'overlay':
                    return {
                        clause,
                        enforcer: 'kernel',
                        by: 'overlayfs',
                        note: 'inside, everything may change; what lies outside the clause never reaches the workspace',
                    };
                case 'read-write':
                    return { clause, enforcer: 'kernel', by: `read-only bind mounts${also}` };
                case 'read-only':
                    return { clause, enforcer: 'kernel', by: `read-only bind mount${also}` };
            }
        }),
        { clause: 'filesystem.read-deny', enforcer: 'kernel', by: `${mounted}: covered at the start${also}` },
        execCell(policy, facts, tier, confined),
        {
            clause: 'filesystem.outputs',
            enforcer: 'kernel',
            by: 'copied out as plain data after everything inside has ended',
        },
        carryCell(policy),
        filesystem.git === 'none'
            ? { clause: 'filesystem.git', enforcer: 'kernel', by: `${mounted}: .git is covered` }
            : { clause: 'filesystem.git', enforcer: 'kernel', by: `${mounted}: a cleaned copy of .git/config` },
        toolchainCell(policy, facts),
        { clause: 'filesystem.mounts', enforcer: 'kernel', by: mounted },
        commandCell(policy, facts, tier, confined),
        {
            clause: 'commands.deny-patterns',
            enforcer: 'entry',
            by: 'the command line as it is given',
            note: 'says nothing about what the command starts next',
        },
        { clause: 'commands.otherwise', enforcer: 'entry', by: 'the command line as it is given' },
    ];
}
function workspaceCell(policy, mounted) {
    const clause = 'filesystem.workspace';
    switch (policy.filesystem.workspace) {
        case 'overlay':
            return { clause, enforcer: 'kernel', by: 'overlayfs (userxattr)' };
        case 'read-only':
            return { clause, enforcer: 'kernel', by: `${mounted}: read-only` };
        case 'read-write':
            return { clause, enforcer: 'kernel', by: `${mounted}: writable where filesystem.write says` };
    }
}
function execCell(policy, facts, tier, confined) {
    const clause = 'filesystem.exec';
    const { exec } = policy.filesystem;
    const folders = exec ?? [];
    if (tier !== 'process' && (0,compile_exec/* bindsWritable */.X_)(policy))
        return boundExecCell(policy, facts, tier, confined);
    if (exec === null && policy.commands.allow === null)
        return {
            clause,
            enforcer: 'kernel',
            by: 'noexec mounts',
            note: 'the workspace, /tmp and the home folder may hold programs; nothing else that is writable may',
        };
    if (tier === 'process' || folders.length === 0)
        return { clause, enforcer: 'kernel', by: 'noexec mounts' };
    if (policy.image.kind === 'image')
        return {
            clause,
            enforcer: 'none',
            by: 'nothing',
            note: 'with an image, the engine can mount the whole workspace noexec or none of it',
            fix: 'State filesystem.exec: [] or use image: host or the process tier.',
        };
    if (confined)
        return {
            clause,
            enforcer: 'kernel',
            by: `${facts.landlock >= 1 ? 'Landlock (execute), ' : ''}AppArmor (execute and map), noexec mounts elsewhere`,
        };
    return facts.landlock >= 1
        ? {
            clause,
            enforcer: 'kernel',
            by: 'Landlock (execute), noexec mounts elsewhere',
            note: 'a program in the workspace can still be mapped by the dynamic loader',
        }
        : { clause, enforcer: 'none', by: 'nothing', note: 'this kernel has no Landlock', fix: LANDLOCK_FIX };
}
/** Where the engine binds a folder of the host that can be written: nothing but Landlock keeps programs from it. */
function boundExecCell(policy, facts, tier, confined) {
    const clause = 'filesystem.exec';
    const fix = 'Mount it as an overlay or read-only, or use the process tier.';
    const none = (note) => ({ clause, enforcer: 'none', by: 'nothing', note, fix });
    if (tier === 'gvisor')
        return none('what is bound to be written to can hold programs: the Sentry has no Landlock');
    if (policy.image.kind === 'image')
        return none('what is bound to be written to can hold programs, and whose else the image has is not known');
    const [startable] = (0,compile_exec/* startableMounts */.Lp)(policy);
    if (startable !== undefined)
        return none(`${startable} lies in a folder from which programs may be started, and can be written to`);
    if (confined)
        return {
            clause,
            enforcer: 'kernel',
            by: `${facts.landlock >= 1 ? 'Landlock (execute), ' : ''}AppArmor (execute and map)`,
        };
    if (facts.landlock < 1)
        return { ...none('this kernel has no Landlock'), fix: LANDLOCK_FIX };
    return {
        clause,
        enforcer: 'kernel',
        by: 'Landlock (execute), noexec mounts elsewhere',
        note: 'a program in a folder that is bound to be written to can still be mapped by the dynamic loader',
    };
}
function carryCell({ filesystem }) {
    const clause = 'filesystem.carry';
    if (filesystem.carry.length === 0) {
        return { clause, enforcer: 'kernel', by: 'overlayfs: nothing is carried over' };
    }
    return filesystem.workspace === 'overlay'
        ? {
            clause,
            enforcer: 'kernel',
            by: 'overlayfs: a layer of the job’s own, which only its later sandboxed steps see',
            note: 'outside of a job (the command line, the library) nothing is carried from one run to the next',
        }
        : {
            clause,
            enforcer: 'none',
            by: 'nothing',
            note: `a ${filesystem.workspace} workspace has no layer of its own to carry`,
            fix: 'State filesystem.workspace: overlay, or leave filesystem.carry out.',
        };
}
function toolchainCell(policy, facts) {
    const clause = 'filesystem.toolchains';
    if (policy.image.kind === 'image')
        return { clause, enforcer: 'kernel', by: 'the image: no toolchain of the host is shown' };
    const refused = facts.toolchainsRefused.map((entry) => `${entry.bin}: ${entry.reason}`);
    return {
        clause,
        enforcer: 'kernel',
        by: 'read-only bind mounts',
        note: refused.length === 0 ? null : `not shown: ${refused.join('; ')}`,
    };
}
function commandCell(policy, facts, tier, confined) {
    const clause = 'commands.allow';
    const { allow } = policy.commands;
    if (allow === null)
        return {
            clause,
            enforcer: 'kernel',
            by: 'namespaces',
            note: 'anything may be started; the tier contains it',
        };
    const argumentsNote = allow.some((rule) => rule.args !== null)
        ? ['argument prefixes are checked at the start only']
        : [];
    if (policy.image.kind === 'image' && tier !== 'process')
        return {
            clause,
            enforcer: 'entry',
            by: 'the command line as it is given',
            note: ['says nothing about what the command starts next', ...argumentsNote].join('; '),
            fix: 'With image: host, the view and Landlock hold it in the kernel.',
        };
    const absent = allow.flatMap((rule) => {
        const resolution = facts.commands[rule.run];
        return resolution?.found === true ? [] : [rule.run];
    });
    const absentNote = absent.length === 0 ? [] : [`not on this host: ${absent.join(', ')}`];
    const interpreterNote = 'what an allowed interpreter does with a script is its own doing';
    if (confined)
        return {
            clause,
            enforcer: 'kernel',
            by: `${facts.landlock >= 1 ? 'Landlock (execute), ' : ''}AppArmor (execute and map), a view with the allowed programs only, noexec mounts`,
            note: [interpreterNote, ...argumentsNote, ...absentNote].join('; '),
        };
    if (facts.landlock < 1)
        return {
            clause,
            enforcer: 'entry',
            by: 'the command line as it is given, a view with the allowed programs only',
            note: ['programs below the library folders can still be started', ...argumentsNote, ...absentNote].join('; '),
            fix: LANDLOCK_FIX,
        };
    return {
        clause,
        enforcer: 'kernel',
        by: 'Landlock (execute), a view with the allowed programs only, noexec mounts',
        note: [
            interpreterNote,
            'the dynamic loader can map a program that lies in a library folder',
            ...argumentsNote,
            ...absentNote,
        ].join('; '),
    };
}

;// CONCATENATED MODULE: ./build/compile/cells-gvisor.js

/** gVisor's kernel, which runs as a process of the host and answers the code's system calls in place of the host's. */
const SENTRY = 'the Sentry, a kernel in user space';
/**
 * Who holds what in the gvisor tier, given who would in a container. The engine makes both the same way; what differs
 * is what the host's kernel sees of the code: a few processes of gVisor's and their memory, and no system call of the
 * code's own. What isn't named here holds as it does in a container.
 */
function gvisorCells(policy, gvisor, container) {
    const held = new Map(sentryCells(policy, gvisor).map((cell) => [cell.clause, cell]));
    return container.map((cell) => held.get(cell.clause) ?? (cell.clause === 'limits.memory' ? memoryCell(cell) : cell));
}
function sentryCells(policy, gvisor) {
    return [
        { clause: 'tier', enforcer: 'kernel', by: `${SENTRY}, in namespaces and a cgroup made by the engine` },
        seccompCell(policy, gvisor),
        {
            clause: 'hardening.selinux',
            enforcer: 'none',
            by: 'nothing',
            note: 'runsc applies no SELinux label to what runs inside',
        },
        ...wallTimeCells(policy, gvisor),
        {
            clause: 'limits.pids',
            enforcer: 'kernel',
            by: 'RLIMIT_NPROC in the Sentry, which counts all of the sandbox',
        },
        ...commandCells(policy),
    ];
}
/** The cgroup holds the Sentry and, in it, all that the code has. */
function memoryCell(cell) {
    if (cell.enforcer !== 'kernel')
        return cell;
    const notes = [
        'over it everything inside ends, not one process',
        ...(cell.note === undefined || cell.note === null ? [] : [cell.note]),
    ];
    return { ...cell, note: notes.join('; ') };
}
function seccompCell({ hardening }, gvisor) {
    const clause = 'hardening.seccomp';
    const { kind } = hardening.seccomp;
    if (gvisor.seccomp)
        return {
            note: kind === 'file'
                ? 'every refusal is EPERM, whatever the profile says'
                : 'every refusal is EPERM, so that clone3 has to be let through: it makes namespaces of the Sentry alone',
            clause,
            enforcer: 'kernel',
            by: `seccomp in the Sentry, ${kind === 'file' ? 'own' : kind} profile`,
        };
    if (kind === 'default')
        return {
            clause,
            enforcer: 'kernel',
            by: `${SENTRY}, behind a filter of gVisor's own`,
            note: 'the profile itself is not applied: no call of the code reaches the host, and the Sentry answers some that the profile refuses',
        };
    return {
        clause,
        enforcer: 'none',
        by: 'nothing',
        note: 'runsc applies no seccomp profile',
        fix: 'Register the runtime with --oci-seccomp, or state hardening.seccomp: default.',
    };
}
/** With a profile of ours, nobody signals process 1. */
function wallTimeCells({ hardening }, gvisor) {
    if (gvisor.seccomp && hardening.seccomp.kind !== 'file')
        return [];
    return [
        {
            clause: 'limits.wall-time',
            enforcer: 'kernel',
            by: 'CLOCK_MONOTONIC in the sandbox init, and the tool',
            note: 'the Sentry lets the code stop or end the init: the tool then ends the sandbox, 15 s after the time at the latest',
            fix: 'Register the runtime with --oci-seccomp: then nobody can signal the init.',
        },
    ];
}
/** The Sentry has no Landlock. */
function commandCells(policy) {
    const { commands, filesystem, image } = policy;
    const cells = [];
    if (commands.allow !== null)
        cells.push({
            clause: 'commands.allow',
            enforcer: 'entry',
            by: `the command line as it is given${image.kind === 'host' ? ', a view with the allowed programs only' : ''}`,
            note: 'says nothing about what the command starts next: the Sentry has no Landlock',
            fix: 'In the process and container tiers, with image: host, Landlock holds it in the kernel.',
        });
    if ((commands.allow !== null || filesystem.exec?.length === 0) && !(0,compile_exec/* bindsWritable */.X_)(policy))
        cells.push({
            clause: 'filesystem.exec',
            enforcer: 'kernel',
            by: 'noexec mounts',
            note: 'of the workspace by the host, which maps no program from it for the Sentry: one ends with a fault, and a script there can be started by its name',
        });
    if ((filesystem.exec ?? []).length > 0)
        cells.push({
            clause: 'filesystem.exec',
            enforcer: 'none',
            by: 'nothing',
            note: 'the Sentry has no Landlock, and a mount can be noexec as a whole only',
            fix: 'State filesystem.exec: [] or use the process or container tier.',
        });
    return cells;
}

// EXTERNAL MODULE: ./build/compile/machine.js
var machine = __webpack_require__(57303);
;// CONCATENATED MODULE: ./build/compile/cells-microvm.js

/** Said wherever the guest's own kernel is what holds: code that took it over is held by the machine alone. */
const WITHIN = "inside, and only as long as the guest's kernel holds";
/**
 * Who holds what in the microvm tier, given who would in a container made from the same image. `hypervisor` is what
 * stays when the code has become the guest's kernel: what the machine was never given. `kernel` is the guest's own.
 */
function microvmCells(policy, facts, container) {
    const held = new Map([...machineCells(policy, facts), ...limitCells(policy), ...cells_microvm_fileCells(policy), ...closedCells(policy)].map((cell) => [cell.clause, cell]));
    return container.map((cell) => held.get(cell.clause) ?? cell);
}
function machineCells(policy, facts) {
    const kvm = facts.microvm?.accelerator === 'kvm';
    const sent = "nothing of the host's environment is sent into the guest but these variables";
    return [
        {
            clause: 'tier',
            enforcer: 'hypervisor',
            by: `a virtual machine of QEMU's (${kvm ? 'KVM' : 'TCG, emulated'}), in namespaces made by bubblewrap`,
            note: kvm
                ? null
                : 'emulated, many times slower than KVM: no guest was recorded to end under KVM on this host',
        },
        policy.image.kind === 'image'
            ? imageCell(policy.image.digest)
            : {
                clause: 'image',
                enforcer: 'none',
                by: 'nothing',
                note: 'a virtual machine needs an image for its root file system',
                fix: 'State an image, or use another tier.',
            },
        { clause: 'env.pass', enforcer: 'hypervisor', by: sent },
        { clause: 'env.secret', enforcer: 'hypervisor', by: sent },
        ...networkCells(policy),
        {
            clause: 'hardening.user',
            enforcer: 'kernel',
            by: 'setuid by the init, no supplementary groups',
            note: `${WITHIN}: outside, the machine monitor is no more than the caller, and nobody when the caller is root`,
        },
        {
            clause: 'hardening.seccomp',
            enforcer: 'kernel',
            by: `seccomp in the guest, ${policy.hardening.seccomp.kind === 'file' ? 'own' : policy.hardening.seccomp.kind} profile`,
            note: `${WITHIN}: the host's kernel sees the machine monitor's system calls alone, behind a filter of its own`,
        },
    ];
}
function imageCell(digest) {
    const by = (what) => `${what}, shown as a read-only drive`;
    return digest === null
        ? {
            clause: 'image',
            enforcer: 'engine',
            by: by('reference'),
            note: 'not pinned: whoever owns the tag decides what it holds',
            fix: 'Pin the image by its digest.',
        }
        : { clause: 'image', enforcer: 'engine', by: by('digest, compared after the pull') };
}
function networkCells({ egress }) {
    const nothing = { enforcer: 'hypervisor', by: 'a machine without a network device' };
    return [
        egress.allow.length === 0
            ? { clause: 'egress.allow', ...nothing, note: 'no network, no socket of the host, no vsock' }
            : {
                clause: 'egress.allow',
                enforcer: 'none',
                by: 'nothing',
                note: 'the microvm tier has no gateway in this version: its guests have no network',
                fix: 'Use the process or the container tier, or leave egress out to run without a network.',
            },
        { clause: 'egress.deny', ...nothing },
    ];
}
function limitCells({ limits }) {
    const { memory, scratch } = (0,machine/* machinePlan */.fh)(limits);
    const vcpus = (0,machine/* virtualCpus */.BZ)(limits);
    return [
        {
            clause: 'limits.wall-time',
            enforcer: 'hypervisor',
            by: 'the init in the guest, and the tool, which ends the machine',
        },
        {
            clause: 'limits.cpu-time',
            enforcer: 'kernel',
            by: 'RLIMIT_CPU, cgroup v2 CPU account in the guest, sampled',
            note: `${WITHIN}: then limits.wall-time on ${cpuCount(vcpus)} is what holds`,
        },
        limits.cpus === vcpus
            ? { clause: 'limits.cpus', enforcer: 'hypervisor', by: cpuCount(vcpus) }
            : {
                clause: 'limits.cpus',
                enforcer: 'kernel',
                by: 'cgroup v2 cpu quota in the guest',
                note: `${WITHIN}: the machine has ${cpuCount(vcpus)}`,
            },
        {
            clause: 'limits.memory',
            enforcer: 'hypervisor',
            by: `${String(memory)} MiB of RAM, a cgroup in the guest`,
            note: "the code's own share is held by the cgroup; what the machine has more is for its kernel",
        },
        {
            clause: 'limits.pids',
            enforcer: 'kernel',
            by: 'cgroup v2 pids in the guest',
            note: `${WITHIN}: no process of the guest is one of the host's`,
        },
        {
            clause: 'limits.open-files',
            enforcer: 'kernel',
            by: 'RLIMIT_NOFILE',
            note: 'a number for each process, by its meaning',
        },
        {
            clause: 'limits.file-size',
            enforcer: 'kernel',
            by: 'RLIMIT_FSIZE',
            note: `${WITHIN}: the one drive that can be written to has ${String(scratch)} bytes`,
        },
        {
            clause: 'limits.tmp-size',
            enforcer: 'kernel',
            by: 'tmpfs size',
            note: `for /tmp and for the home folder, each; ${WITHIN}: it is RAM of the machine's`,
        },
        ...['limits.output', 'limits.on-output'].map((clause) => ({
            clause,
            enforcer: 'hypervisor',
            by: 'pipes that the init in the guest holds, and the tool, which takes no more',
        })),
    ];
}
function cpuCount(vcpus) {
    return vcpus === 1 ? 'one virtual CPU' : `${String(vcpus)} virtual CPUs`;
}
function cells_microvm_fileCells({ filesystem }) {
    const copied = 'read-only drives, a scratch drive that the host never mounts';
    const judged = 'inside, everything may change; what lies outside the clause never reaches the workspace';
    return [
        cells_microvm_workspaceCell(filesystem.workspace),
        { clause: 'filesystem.write', enforcer: 'hypervisor', by: copied, note: judged },
        { clause: 'filesystem.deny', enforcer: 'hypervisor', by: copied, note: judged },
        {
            clause: 'filesystem.read-deny',
            enforcer: 'kernel',
            by: 'mount namespace of the guest: covered at the start',
            note: WITHIN,
        },
        {
            clause: 'filesystem.outputs',
            enforcer: 'hypervisor',
            by: 'sent out by the init once all inside has ended, and written as plain data by the tool',
        },
        {
            clause: 'filesystem.git',
            enforcer: 'kernel',
            by: `mount namespace of the guest: ${filesystem.git === 'none' ? '.git is covered' : 'a cleaned copy of .git/config'}`,
            note: WITHIN,
        },
        {
            clause: 'filesystem.toolchains',
            enforcer: 'hypervisor',
            by: 'the image: no toolchain of the host is shown',
        },
        filesystem.mounts.length === 0
            ? { clause: 'filesystem.mounts', enforcer: 'hypervisor', by: 'no folder of the host is shown' }
            : {
                clause: 'filesystem.mounts',
                enforcer: 'none',
                by: 'nothing',
                note: 'a guest is shown no folder of the host in this version',
                fix: 'Leave filesystem.mounts out, or use the container tier.',
            },
        filesystem.carry.length === 0
            ? {
                clause: 'filesystem.carry',
                enforcer: 'hypervisor',
                by: "drives of the run's own: nothing is carried over",
            }
            : {
                clause: 'filesystem.carry',
                enforcer: 'none',
                by: 'nothing',
                note: 'what a guest writes is not carried to another in this version',
                fix: 'Leave filesystem.carry out, or use the container tier.',
            },
    ];
}
function cells_microvm_workspaceCell(workspace) {
    const clause = 'filesystem.workspace';
    switch (workspace) {
        case 'overlay':
            return {
                clause,
                enforcer: 'hypervisor',
                by: 'a read-only drive made from the workspace, overlayfs in the guest on a scratch drive',
            };
        case 'read-only':
            return { clause, enforcer: 'hypervisor', by: 'a read-only drive made from the workspace' };
        case 'read-write':
            return {
                clause,
                enforcer: 'none',
                by: 'nothing',
                note: "a guest gets a copy of the workspace, never the host's own folder",
                fix: 'State filesystem.workspace: overlay.',
            };
    }
}
/** What a guest is not given here, and what its image alone decides. */
function closedCells({ commands, filesystem, hardening, tls }) {
    const folders = filesystem.exec ?? [];
    return [
        commands.allow === null
            ? {
                clause: 'commands.allow',
                enforcer: 'hypervisor',
                by: 'the machine',
                note: 'anything may be started; the tier contains it',
            }
            : {
                clause: 'commands.allow',
                enforcer: 'entry',
                by: 'the command line as it is given',
                note: 'says nothing about what the command starts next',
                fix: 'In the process and container tiers, with image: host, Landlock holds it in the kernel.',
            },
        folders.length === 0
            ? {
                clause: 'filesystem.exec',
                enforcer: 'kernel',
                by: 'noexec mounts',
                note: filesystem.exec === null && commands.allow === null
                    ? 'the workspace, /tmp and the home folder may hold programs; nothing else that is writable may'
                    : WITHIN,
            }
            : {
                clause: 'filesystem.exec',
                enforcer: 'none',
                by: 'nothing',
                note: 'in a guest the whole workspace is noexec or none of it',
                fix: 'State filesystem.exec: [] or use image: host or the process tier.',
            },
        hardening.apparmor.kind === 'none'
            ? { clause: 'hardening.apparmor', enforcer: 'kernel', by: 'no profile is asked for' }
            : {
                clause: 'hardening.apparmor',
                enforcer: 'none',
                by: 'nothing',
                note: "the guest's kernel is given no AppArmor profile",
            },
        {
            clause: 'hardening.selinux',
            enforcer: 'none',
            by: 'nothing',
            note: "the guest's kernel is given no SELinux policy",
        },
        tls.ca === 'host'
            ? {
                clause: 'tls.ca',
                enforcer: 'none',
                by: 'nothing',
                note: 'no file of the host is shown in a guest, which has no network to use it in',
                fix: 'State tls.ca: image.',
            }
            : { clause: 'tls.ca', enforcer: 'engine', by: "the image's own certificate authorities" },
    ];
}

// EXTERNAL MODULE: ./build/compile/network.js
var compile_network = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/compile/cells-hardening.js

/** Who holds the clauses that are neither limits nor files. `engine` is null in the process tier. */
function hardeningCells(policy, facts, tier, engine, apparmor, mode = 'enforce') {
    return [
        tierCell(tier),
        cells_hardening_imageCell(policy, tier),
        { clause: 'env.pass', enforcer: 'kernel', by: 'an environment made from nothing, a /proc of its own' },
        { clause: 'env.secret', enforcer: 'kernel', by: 'an environment made from nothing, a /proc of its own' },
        { clause: 'env.set', enforcer: 'kernel', by: 'an environment made from nothing' },
        { clause: 'inputs', enforcer: 'entry', by: 'checked by type before anything starts' },
        ...(0,compile_network/* egressCells */.d3)(policy, facts, tier, mode),
        userCell(facts, tier),
        {
            clause: 'hardening.capabilities',
            enforcer: policy.hardening.capabilities.length === 0 ? 'kernel' : 'none',
            by: policy.hardening.capabilities.length === 0 ? 'every capability is dropped, no_new_privs' : 'nothing',
            note: policy.hardening.capabilities.length === 0
                ? null
                : 'code never holds a capability of the host, and this version has no use for others',
        },
        facts.seccomp && (engine === null || engine.seccomp)
            ? {
                clause: 'hardening.seccomp',
                enforcer: 'kernel',
                by: `seccomp, ${policy.hardening.seccomp.kind === 'file' ? 'own profile' : policy.hardening.seccomp.kind} profile`,
            }
            : {
                clause: 'hardening.seccomp',
                enforcer: 'none',
                by: 'nothing',
                note: facts.seccomp ? 'the engine was built without seccomp' : 'this kernel has no seccomp filters',
            },
        apparmorCell(policy, apparmor),
        selinuxCell(policy, engine),
        caCell(policy, facts),
        ...phaseCells(policy),
        {
            clause: 'audit.redact',
            enforcer: 'entry',
            by: 'the audit log as it is written',
            note: 'applies to what we write, not to what the code does',
        },
    ];
}
function tierCell(tier) {
    return tier === 'process'
        ? { clause: 'tier', enforcer: 'kernel', by: 'namespaces and seccomp, made by bubblewrap' }
        : { clause: 'tier', enforcer: 'kernel', by: 'namespaces, cgroup and seccomp, made by the engine' };
}
function cells_hardening_imageCell(policy, tier) {
    const { image } = policy;
    if (image.kind === 'host')
        return { clause: 'image', enforcer: 'kernel', by: "read-only binds of the host's programs" };
    if (tier === 'process')
        return {
            clause: 'image',
            enforcer: 'none',
            by: 'nothing',
            note: "the process tier runs the host's own programs",
            fix: 'Use the container tier, or image: host.',
        };
    return image.digest === null
        ? {
            clause: 'image',
            enforcer: 'engine',
            by: 'reference',
            note: 'not pinned: whoever owns the tag decides what it holds',
            fix: 'Pin the image by its digest.',
        }
        : { clause: 'image', enforcer: 'engine', by: 'digest, compared after the pull' };
}
function userCell(facts, tier) {
    const clause = 'hardening.user';
    if (tier !== 'process')
        return {
            clause,
            enforcer: 'kernel',
            by: "the engine's user option, never uid 0, no supplementary groups",
        };
    if (facts.caller.uid === 0)
        return { clause, enforcer: 'kernel', by: 'setuid to 65534, supplementary groups dropped' };
    const others = facts.caller.groups.filter((group) => group !== facts.caller.gid);
    return {
        clause,
        enforcer: 'kernel',
        by: "user namespace that maps the caller's own uid",
        note: others.length === 0
            ? null
            : `a user namespace keeps the caller's supplementary groups (${others.join(', ')}): files that they may read and that are in the view can be read`,
    };
}
function apparmorCell(policy, selected) {
    const clause = 'hardening.apparmor';
    const { apparmor } = policy.hardening;
    if (!selected.held)
        return { clause, enforcer: 'none', by: 'nothing', note: selected.note, fix: selected.fix };
    switch (apparmor.kind) {
        case 'engine':
            return { clause, enforcer: 'kernel', by: "AppArmor, the engine's own profile" };
        case 'none':
            return { clause, enforcer: 'kernel', by: 'no profile is asked for' };
        case 'generated':
            return { clause, enforcer: 'kernel', by: 'AppArmor, a profile made from this policy' };
        case 'named':
            return { clause, enforcer: 'kernel', by: `AppArmor, profile ${apparmor.name}` };
    }
}
function selinuxCell(policy, engine) {
    const clause = 'hardening.selinux';
    const type = policy.hardening.selinux;
    if (engine?.selinux === true)
        return {
            clause,
            enforcer: 'kernel',
            by: type === null ? "SELinux, the engine's label" : `SELinux, type ${type}`,
        };
    return {
        clause,
        enforcer: 'none',
        by: 'nothing',
        note: engine === null ? 'the process tier sets no SELinux label' : "the engine's host has no SELinux",
    };
}
function caCell(policy, facts) {
    const clause = 'tls.ca';
    const host = policy.tls.ca === 'host' || (policy.tls.ca === 'auto' && policy.image.kind === 'host');
    if (!host)
        return { clause, enforcer: 'engine', by: "the image's own certificate authorities" };
    return facts.caBundle === null
        ? {
            clause,
            enforcer: 'none',
            by: 'nothing',
            note: 'no bundle of certificate authorities was found on this host',
            fix: 'Install the package ca-certificates.',
        }
        : { clause, enforcer: 'kernel', by: `read-only bind of ${facts.caBundle}` };
}
function phaseCells(policy) {
    const stated = Object.keys(policy.phases).length > 0;
    return [
        {
            clause: 'phases',
            enforcer: 'entry',
            by: stated ? 'each was found to lie within the policy when it was read' : 'no phase is chosen',
            note: stated ? 'what a phase states holds, once chosen, in place of the same clauses above' : null,
        },
    ];
}

// EXTERNAL MODULE: ./build/compile/cells-limits.js
var cells_limits = __webpack_require__(97180);
// EXTERNAL MODULE: ./build/compile/clauses.js
var clauses = __webpack_require__(91396);
// EXTERNAL MODULE: ./build/compile/digest.js
var digest = __webpack_require__(76064);
// EXTERNAL MODULE: ./build/compile/environment.js
var environment = __webpack_require__(90587);
// EXTERNAL MODULE: ./build/compile/prerequisites.js
var prerequisites = __webpack_require__(52501);
// EXTERNAL MODULE: ./build/compile/problems.js
var compile_problems = __webpack_require__(94064);
// EXTERNAL MODULE: ./build/compile/seccomp/select.js + 4 modules
var seccomp_select = __webpack_require__(95933);
// EXTERNAL MODULE: ./build/compile/etc.js
var compile_etc = __webpack_require__(34360);
// EXTERNAL MODULE: ./build/policy/view-paths.js
var view_paths = __webpack_require__(41447);
;// CONCATENATED MODULE: ./build/compile/view.js



/** /run holds nothing but the init; this is for what writes a small file there. */
const RUN_SIZE = 16 * 1024 * 1024;
/**
 * The file view of the process tier and of `image: host`, in the order of mounting. With `commands.allow` it
 * holds, of the programs, only those allowed, their interpreters and loaders; libraries are shown whole.
 */
function hostView(policy, facts, network) {
    const folders = policy.commands.allow === null ? wholeFolders(facts) : libraryFolders(facts);
    const etcPaths = facts.paths.filter(isEtc);
    const programs = policy.commands.allow === null ? [] : allowedPrograms(policy, facts, [...folders, ...etcPaths]);
    const etc = etcPaths.map((path) => bind(path, { exec: false }));
    const toolchains = policy.commands.allow === null ? toolchainRoots(facts).map((root) => bind(root)) : [];
    return [
        ...folders.map((path) => bind(path)),
        ...mergedLinks(facts),
        // Before what may lie beneath them: a toolchain or a mount under /tmp.
        ...temporary(policy),
        ...(0,compile_etc/* ownEtcFiles */.Q)(network),
        ...etc,
        ...caBundle(policy, facts, [...folders, ...etcPaths]),
        ...toolchains,
        ...programs,
        { kind: 'proc', target: '/proc' },
        { kind: 'dev', target: '/dev' },
        ...mounts(policy),
    ];
}
/** What is laid over an image: our own files of /etc, the temporary folders and the policy's mounts. */
function imageView(policy, facts, network) {
    return [
        ...temporary(policy),
        ...(0,compile_etc/* ownEtcFiles */.Q)(network),
        ...caBundle(policy, facts, []),
        { kind: 'proc', target: '/proc' },
        { kind: 'dev', target: '/dev' },
        ...mounts(policy),
    ];
}
/** The toolchain folders to mount: those not in a folder that is shown anyway, none inside another. */
function toolchainRoots(facts) {
    const roots = [...new Set(facts.toolchains.map((toolchain) => toolchain.root))].filter((root) => !view_paths/* PROGRAM_FOLDERS */.X7.some((folder) => (0,environment/* isWithin */.UO)(root, folder)));
    return roots.filter((root) => !roots.some((other) => other !== root && (0,environment/* isWithin */.UO)(root, other))).sort();
}
function wholeFolders(facts) {
    return view_paths/* PROGRAM_FOLDERS */.X7.filter((folder) => facts.paths.includes(folder) && (folder === '/usr' || !facts.mergedUsr));
}
function libraryFolders(facts) {
    const unmerged = facts.mergedUsr ? [] : ['/lib', '/lib32', '/lib64', '/libx32'];
    return [...view_paths/* LIBRARY_FOLDERS */.Ig, ...unmerged].filter((folder) => facts.paths.includes(folder));
}
/** On a merged-/usr host /bin and the like are links; lib64 only where there is one. */
function mergedLinks(facts) {
    if (!facts.mergedUsr)
        return [];
    return view_paths/* PROGRAM_FOLDERS */.X7.filter((folder) => folder !== '/usr' && facts.paths.includes(folder)).map((folder) => ({ kind: 'symlink', target: folder, to: `usr${folder}` }));
}
function allowedPrograms(policy, facts, shown) {
    const found = (policy.commands.allow ?? []).flatMap((rule) => {
        const resolution = facts.commands[rule.run];
        return resolution?.found === true ? [resolution] : [];
    });
    const isShown = (path, folders) => folders.some((folder) => (0,environment/* isWithin */.UO)(path, folder));
    const candidates = [...new Set(found.flatMap((program) => [...program.visible, ...program.parts]))]
        .filter((folder) => !isShown(folder, shown))
        .sort();
    const folders = candidates.filter((folder) => !isShown(folder, candidates.filter((c) => c !== folder)));
    const all = [...shown, ...folders];
    const files = [...new Set(found.flatMap((program) => program.files))]
        .filter((file) => !isShown(file, all))
        .sort();
    const links = new Map(found
        .flatMap((program) => program.links)
        .filter((link) => !isShown(link.path, all) && !files.includes(link.path))
        .map((link) => [link.path, link.to]));
    return [
        ...folders.map((folder) => bind(folder)),
        ...files.map((file) => bind(file)),
        ...[...links].sort().map(([target, to]) => ({ kind: 'symlink', target, to })),
    ];
}
function temporary(policy) {
    const size = policy.limits.tmpSize;
    // filesystem.exec: without commands.allow the temporary folders may hold programs, with it nothing writable may.
    const exec = policy.filesystem.exec === null && policy.commands.allow === null;
    return [
        { kind: 'tmpfs', target: environment/* TMPDIR */.rT, size, mode: 0o1777, exec },
        { kind: 'tmpfs', target: environment/* HOME */.yZ, size, mode: 0o700, exec },
        { kind: 'tmpfs', target: '/dev/shm', size, mode: 0o1777, exec: false },
        { kind: 'tmpfs', target: '/run', size: Math.min(size, RUN_SIZE), mode: 0o755, exec: false },
    ];
}
function mounts(policy) {
    return policy.filesystem.mounts.map((mount) => {
        if (mount.mode === 'overlay')
            return { kind: 'overlay', source: mount.path, target: mount.at, exec: false };
        const writable = mount.mode === 'read-write';
        return { kind: 'bind', source: mount.path, target: mount.at, writable, exec: !writable };
    });
}
/** The bundle is often a link from /etc/ssl/certs into a folder that is shown; else it is mounted by itself. */
function caBundle(policy, facts, shown) {
    const bundle = (0,environment/* hostCaBundle */.r2)(policy, facts);
    if (bundle === null || shown.some((folder) => (0,environment/* isWithin */.UO)(bundle, folder)))
        return [];
    return [bind(bundle, { exec: false })];
}
function isEtc(path) {
    return (view_paths/* ETC_PATHS */.sA.includes(path) ||
        (path.startsWith('/etc/') && view_paths/* JAVA_CONFIGURATION */.CG.test(path.slice('/etc/'.length))));
}
function bind(path, options = { exec: true }) {
    return { kind: 'bind', source: path, target: path, writable: false, exec: options.exec };
}

// EXTERNAL MODULE: ./build/compile/workspace.js
var workspace = __webpack_require__(68367);
// EXTERNAL MODULE: ./build/policy/phases.js
var phases = __webpack_require__(82395);
;// CONCATENATED MODULE: ./build/compile/compile.js



















/**
 * Compiles a resolved policy for a host. Pure: what must be known of the machine is in `facts`. Gives the plan
 * and its digest, or every clause that can't be enforced, with the line that states it and the fix. Of the tiers
 * that the policy admits (`prefer` down to `at-least`) `chooseTier` takes one.
 */
function compile(loaded, facts, options = {}) {
    const { phase } = options;
    if (phase === undefined)
        return compileHeld(loaded, facts, options);
    const held = (0,phases/* applyPhase */.wI)(loaded, phase);
    if (held !== null)
        return compileHeld(held, facts, options);
    const tier = options.target ?? options.tier ?? loaded.policy.tier.atLeast;
    const matrix = matrixOf(loaded, facts, tier, options);
    return { ok: false, tier, matrix, problems: [(0,compile_problems/* unknownPhase */.e)(loaded, phase)] };
}
function compileHeld(loaded, facts, options) {
    const tried = candidatesOf(loaded, options).map((tier) => compileTier(loaded, facts, tier, options));
    return (0,choose/* chooseTier */.A)(tried) ?? refusedTier(loaded, facts, options);
}
function candidatesOf(loaded, options) {
    const { target } = options;
    if (target === undefined)
        return (0,choose/* tiersToTry */.W)(loaded.policy, options.tier);
    return (0,clauses/* originOf */.yv)(loaded, 'tier') === null ? [target] : (0,choose/* tiersToTry */.W)(loaded.policy, target);
}
/** The matrix of a policy for one tier on a host, whether or not it can be run there. */
function matrixOf(loaded, facts, tier, { today, mode } = {}) {
    const engine = engineOf(facts, tier);
    const apparmor = selectAppArmor(loaded.policy, facts, tier, engine, loaded.digest);
    const container = [
        ...hardeningCells(loaded.policy, facts, tier, engine, apparmor, mode),
        ...(0,cells_limits/* limitCells */.Hd)(tier, loaded.policy.limits, cgroupOf(facts, tier), facts),
        ...fileCells(loaded.policy, facts, tier, isConfined(apparmor)),
    ];
    const cells = heldIn(tier, loaded.policy, facts, container).map((cell) => (0,clauses/* cellOf */.WC)(loaded, tier, today, cell));
    return { tier, cells: cells.toSorted((a, b) => (a.clause < b.clause ? -1 : 1)) };
}
/** What differs from a container where the code's system calls are answered by another kernel. */
function heldIn(tier, policy, facts, container) {
    if (tier === 'microvm')
        return microvmCells(policy, facts, container);
    const gvisor = gvisorOf(facts, tier);
    return gvisor === null ? container : gvisorCells(policy, gvisor, container);
}
function compileTier(loaded, facts, tier, options) {
    const matrix = matrixOf(loaded, facts, tier, options);
    const seccomp = (0,seccomp_select/* seccompPlan */.O)(loaded.policy, facts.arch, tier);
    const needs = (0,prerequisites/* prerequisites */.a)(loaded, facts, tier);
    const problems = [
        ...needs,
        // Without an engine, what it would enforce is anybody's guess: one problem is enough.
        ...(tier === 'process' || isThere(facts, tier)
            ? (0,compile_problems/* problemsOf */.G)(loaded, matrix, options, `in the ${tier} tier on this host`).filter(({ clause }) => clause === 'tier' || !needs.some((need) => need.clause === clause))
            : []),
        ...(seccomp.ok
            ? []
            : seccomp.problems.map((reason) => ({
                clause: 'hardening.seccomp',
                origin: (0,clauses/* originOf */.yv)(loaded, 'hardening.seccomp'),
                reason,
                fix: 'Write the profile in the OCI format, with actions that need no listener.',
            }))),
    ];
    if (problems.length > 0 || !seccomp.ok)
        return { ok: false, tier, problems, matrix };
    const plan = planOf(loaded, facts, tier, matrix, {
        seccomp: seccomp.plan,
        mode: options.mode ?? 'enforce',
    });
    return { ok: true, plan, digest: (0,digest/* planDigest */.G)(plan), passedOver: [] };
}
function planOf(loaded, facts, tier, matrix, { seccomp, mode }) {
    const policy = tier === 'microvm' ? shownInGuest(loaded.policy) : loaded.policy;
    const cgroup = cgroupOf(facts, tier);
    const network = (0,compile_network/* networkPlan */.G5)(policy, facts, tier, mode);
    // Where it can't be had and is stated, there is no plan at all: the matrix says so.
    const apparmor = selectAppArmor(policy, facts, tier, engineOf(facts, tier), loaded.digest);
    const view = policy.image.kind === 'host' ? hostView(policy, facts, network) : imageView(policy, facts, network);
    const common = {
        v: 1,
        policyDigest: loaded.digest,
        limits: policy.limits,
        rlimits: (0,cells_limits/* rlimitsOf */.U$)(policy.limits, cgroup),
        view,
        workspace: (0,workspace/* workspacePlan */.r)(policy),
        env: {
            base: { ...(0,environment/* baseEnvironment */.PZ)(policy, facts, view), ...(0,compile_network/* registryEnvironment */.nM)(network, facts) },
            pass: [...new Set(['CI', ...policy.env.pass])].sort(),
            secret: policy.env.secret,
            set: withoutPath(policy.env.set),
        },
        path: (0,environment/* pathInside */._l)(policy, toolchainBins(policy, facts)),
        cgroup: (0,cells_limits/* cgroupPlan */.a5)(policy.limits, cgroup),
        seccomp,
        exec: (0,compile_exec/* execPlan */.hP)(policy, facts, tier),
        apparmor: apparmor.held ? apparmor.plan : null,
        network,
        matrix,
    };
    if (tier === 'process')
        return {
            ...common,
            tier,
            launcher: launcherOf(facts.caller),
            // Missing bubblewrap was a problem above; no plan is made without it.
            bwrap: facts.programs.bwrap?.path ?? '/usr/bin/bwrap',
        };
    if (tier === 'microvm')
        return guestOf(common, policy, facts);
    const gvisor = gvisorOf(facts, tier);
    // What runsc doesn't apply isn't in its plan, which would read as if it held.
    return {
        ...common,
        seccomp: gvisor?.seccomp === false ? null : seccomp,
        tier: gvisor === null ? 'container' : 'gvisor',
        image: policy.image,
        runtime: gvisor?.runtime ?? null,
        selinux: gvisor === null ? policy.hardening.selinux : null,
        capabilities: [],
    };
}
/** What a waiver lets a policy state that a guest is not shown: a plan must not read as if it were. */
function shownInGuest(policy) {
    return { ...policy, tls: { ca: 'image' }, filesystem: { ...policy.filesystem, mounts: [] } };
}
/** What was missing was a problem before: no plan is made without it. */
function guestOf(common, { image, limits }, { microvm, programs, caller, cgroup }) {
    const { qemu, kernel: guest } = microvm ?? { qemu: null, kernel: null };
    if (microvm === null || qemu === null || guest === null || programs.bwrap === null || image.kind === 'host')
        throw new RangeError('a microvm plan was made without what it needs');
    const { release, source, kernel, initramfs } = guest;
    return {
        ...common,
        tier: 'microvm',
        vmm: 'qemu',
        accelerator: microvm.accelerator,
        qemu: qemu.path,
        image,
        kernel: { release, source, digest: kernel.digest, initramfs: initramfs.digest },
        machine: (0,machine/* machinePlan */.fh)(limits),
        jail: {
            launcher: launcherOf(caller),
            bwrap: programs.bwrap.path,
            cgroup: (0,machine/* jailCgroup */.N_)(limits, cgroup),
        },
    };
}
function launcherOf({ uid }) {
    return uid === 0 ? 'root' : 'userns';
}
/** With `commands.allow`, a shim's own program goes before the shim, which would start programs that aren't allowed. */
function toolchainBins(policy, facts) {
    const bins = facts.toolchains.map((toolchain) => toolchain.bin);
    if (policy.commands.allow === null)
        return bins;
    const own = policy.commands.allow.flatMap((rule) => {
        const resolution = facts.commands[rule.run];
        if (resolution?.found !== true)
            return [];
        const folder = resolution.path.slice(0, resolution.path.lastIndexOf('/'));
        return bins.includes(folder) || folder.startsWith('/usr/') || folder === '/bin' ? [] : [folder];
    });
    return [...own, ...bins];
}
function withoutPath(set) {
    return Object.fromEntries(Object.entries(set).filter(([name]) => name !== 'PATH'));
}
function refusedTier(loaded, facts, options) {
    const { atLeast } = loaded.policy.tier;
    const tier = options.target ?? options.tier ?? atLeast;
    return {
        ok: false,
        tier,
        matrix: matrixOf(loaded, facts, tier, options),
        problems: [
            {
                clause: 'tier',
                origin: (0,clauses/* originOf */.yv)(loaded, 'tier'),
                reason: `the ${tier} tier is weaker than ${atLeast}, which the policy asks for`,
                fix: `Use --tier ${atLeast} or a stronger one.`,
            },
        ],
    };
}
function engineOf(facts, tier) {
    const made = tier === 'container' || tier === 'gvisor';
    return made && facts.engine.state === 'ready' ? facts.engine.engine : null;
}
/** The runtime of the gvisor tier; null in the others, and where there is none. */
function gvisorOf(facts, tier) {
    return tier === 'gvisor' ? (engineOf(facts, tier)?.gvisor ?? null) : null;
}
/** Whether what would enforce a plan of this tier is known. */
function isThere(facts, tier) {
    if (tier === 'microvm')
        return facts.microvm !== null;
    return tier === 'gvisor' ? gvisorOf(facts, tier) !== null : engineOf(facts, tier) !== null;
}
function cgroupOf(facts, tier) {
    if (tier === 'process')
        return (0,cells_limits/* processCgroup */.ul)(facts.cgroup);
    if (tier === 'microvm')
        return cells_limits/* GUEST_CGROUP */.w9;
    const engine = engineOf(facts, tier);
    if (engine === null)
        return { ...(0,cells_limits/* processCgroup */.ul)({ version: null, reason: 'there is no engine' }), kind: 'engine' };
    // Of a sandbox of gVisor's, the cgroup counts the Sentry's threads and not the code's processes.
    return tier === 'gvisor' ? { ...(0,cells_limits/* engineCgroup */.fQ)(engine), pids: false } : (0,cells_limits/* engineCgroup */.fQ)(engine);
}


/***/ }),

/***/ 76064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ planDigest)
/* harmony export */ });
/* harmony import */ var _policy_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68695);

/** `sha256:…` of a plan's RFC 8785 form: what is enforced, and nothing of a single run. */
function planDigest(plan) {
    return (0,_policy_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(plan);
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

/***/ 34360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownEtcFiles),
/* harmony export */   y: () => (/* binding */ identityContent)
/* harmony export */ });
const NSSWITCH = 'passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n';
const HOSTS = '127.0.0.1 localhost sandbox\n::1 localhost ip6-localhost ip6-loopback\n';
/** Without a network there is no server to ask. */
const RESOLV_OPTIONS = 'options timeout:1 attempts:1\n';
/** The gateway answers at once; a machine under load may take a moment. */
const GATEWAY_OPTIONS = 'options timeout:5 attempts:3\n';
/** The files of /etc that are ours in every tier, instead of the host's or the image's. */
function ownEtcFiles(network) {
    const resolvConf = network.kind === 'none' ? RESOLV_OPTIONS : `nameserver ${network.interceptor}\n${GATEWAY_OPTIONS}`;
    return [
        { kind: 'identity', target: '/etc/passwd' },
        { kind: 'identity', target: '/etc/group' },
        { kind: 'file', target: '/etc/nsswitch.conf', content: NSSWITCH, mode: 0o644 },
        { kind: 'file', target: '/etc/hosts', content: HOSTS, mode: 0o644 },
        { kind: 'file', target: '/etc/resolv.conf', content: resolvConf, mode: 0o644 },
        { kind: 'file', target: '/etc/hostname', content: 'sandbox\n', mode: 0o644 },
    ];
}
/** What /etc/passwd or /etc/group hold for a run: root for names in listings, the run's user, and nobody. */
function identityContent(target, bindings) {
    const uid = String(bindings.uid);
    const gid = String(bindings.gid);
    if (target === '/etc/passwd')
        return [
            'root:x:0:0:root:/nonexistent:/usr/sbin/nologin',
            `sandbox:x:${uid}:${gid}:sandbox:/home/sandbox:/bin/sh`,
            ...(uid === '65534' ? [] : ['nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin']),
            '',
        ].join('\n');
    return ['root:x:0:', `sandbox:x:${gid}:`, ...(gid === '65534' ? [] : ['nogroup:x:65534:']), ''].join('\n');
}


/***/ }),

/***/ 28153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ startableMounts),
/* harmony export */   Ly: () => (/* binding */ executablePaths),
/* harmony export */   X_: () => (/* binding */ bindsWritable),
/* harmony export */   hP: () => (/* binding */ execPlan)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90587);
/* harmony import */ var _policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41447);


/**
 * Which files may be executed, as far as the compiler can know. With `commands.allow` and the host's programs:
 * those named, their interpreters, loaders and parts. An engine's mount can't be noexec in
 * one part only, nor what it binds to be written to, so those are held by Landlock too. Null: nothing is restricted.
 */
function execPlan(policy, facts, tier) {
    if (policy.image.kind === 'image' && tier !== 'process')
        return null;
    // The Sentry has no Landlock.
    const landlock = facts.landlock >= 1 && tier !== 'gvisor';
    const { allow } = policy.commands;
    if (allow !== null) {
        const found = allow.flatMap((rule) => {
            const resolution = facts.commands[rule.run];
            return resolution?.found === true ? [resolution] : [];
        });
        return {
            landlock,
            programs: [...new Set(found.flatMap((program) => program.files))].sort(),
            folders: [...new Set(found.flatMap((program) => program.parts))].sort(),
        };
    }
    const { exec } = policy.filesystem;
    if (tier === 'container' && ((exec?.length ?? 0) > 0 || bindsWritable(policy))) {
        const folders = _policy_view_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM_FOLDERS */ .X7.filter((folder) => facts.paths.includes(folder) && (folder === '/usr' || !facts.mergedUsr));
        const toolchains = facts.toolchains.map((toolchain) => toolchain.root);
        return {
            landlock,
            programs: [],
            folders: [...new Set([...folders, ...toolchains, ...startableFolders(policy.filesystem)])].sort(),
        };
    }
    return null;
}
/**
 * Whether a folder of the host is bound into the sandbox to be written to: an engine can't make such a mount noexec.
 * (Its local volumes take the option, and the kernel heeds it only when a bind mount is mounted anew, which the engine
 * does for read-only ones alone: mount(2), moby/sys/mount.)
 */
function bindsWritable({ filesystem, commands }) {
    const noexec = filesystem.exec !== null || commands.allow !== null;
    return ((filesystem.workspace === 'read-write' && noexec) ||
        filesystem.mounts.some(({ mode }) => mode === 'read-write'));
}
/** Beside the workspace and the view's own programs, the folders from which programs may be started. */
function startableFolders({ exec, mounts }) {
    const readOnly = mounts.flatMap(({ at, mode }) => (mode === 'read-only' ? [at] : []));
    return [...readOnly, ...(exec === null ? [_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .TMPDIR */ .rT, _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .HOME */ .yZ] : [])];
}
/** Writable mounts inside a folder from which programs may be started: Landlock takes them to be part of it. */
function startableMounts({ filesystem, commands }) {
    if (commands.allow !== null)
        return [];
    const around = startableFolders(filesystem);
    return filesystem.mounts.flatMap(({ at, mode }) => mode === 'read-write' && around.some((folder) => (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(at, folder)) ? [at] : []);
}
/**
 * The paths that init gives Landlock as executable, absolute inside; empty: no ruleset is made. The init itself
 * isn't among them: it runs already.
 */
function executablePaths(plan, bindings) {
    if (plan.exec === null || !plan.exec.landlock)
        return [];
    const { exec, execPaths } = plan.workspace;
    const inside = [
        ...(exec ? [bindings.workspace] : []),
        ...execPaths.map((path) => (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkspace */ .ve)(bindings, path)),
    ];
    const paths = [...plan.exec.programs, ...plan.exec.folders, ...inside];
    // A ruleset without any rule lets nothing be executed, which is what an allowlist of absent programs means;
    // it needs one path to be asked for at all.
    return paths.length === 0 ? [_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .INIT_PATH */ .hB] : paths;
}


/***/ }),

/***/ 57303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ virtualCpus),
/* harmony export */   N_: () => (/* binding */ jailCgroup),
/* harmony export */   fh: () => (/* binding */ machinePlan)
/* harmony export */ });
/* harmony import */ var _cells_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97180);

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;
/** MiB of RAM beyond the code's own: Debian's kernel, its page tables and the init leave some of it free. */
const KERNEL_SHARE = 128;
/** Bytes of the drive beyond the largest file: ext4's own, and the other changed files. */
const SCRATCH_SHARE = GIB;
/** Bytes kept of what the guest's kernel says, for the explanation of a start that failed. */
const CONSOLE = 64 * 1024;
/** Bytes that QEMU needs beside the guest's RAM: its code, device models and the translated code of an emulated CPU. */
const MONITOR_SHARE = 512 * MIB;
/** Threads of the machine monitor beside one for each virtual CPU: its main loop, block I/O workers, bubblewrap. */
const MONITOR_THREADS = 96;
/** The machine for a policy's limits. What a kernel of its own needs comes on top of what the code may have. */
function machinePlan(limits) {
    return {
        memory: Math.ceil(limits.memory / MIB) + KERNEL_SHARE,
        vcpus: virtualCpus(limits),
        scratch: limits.fileSize + SCRATCH_SHARE,
        console: CONSOLE,
    };
}
/** `limits.cpus` rounded up: a machine has no half of a CPU. */
function virtualCpus({ cpus }) {
    return Math.max(1, Math.ceil(cpus));
}
/** The cgroup around the machine monitor on the host, with room for what is its own; none where none can be had. */
function jailCgroup(limits, facts) {
    const { memory, vcpus } = machinePlan(limits);
    const around = { ...limits, memory: memory * MIB + MONITOR_SHARE, pids: vcpus + MONITOR_THREADS };
    return (0,_cells_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .cgroupPlan */ .a5)(around, (0,_cells_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .processCgroup */ .ul)(facts));
}


/***/ }),

/***/ 24751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ guestNeeds),
/* harmony export */   r: () => (/* binding */ microvmNeeds)
/* harmony export */ });
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47891);

/** The oldest QEMU whose `microvm` machine is tried here; Ubuntu 22.04 has it. */
const OLDEST_QEMU = [6, 2];
const BUILD_KERNEL = 'Run `sandbox-policy vm build`.';
/** What a guest can't do without, whoever its machine monitor is. */
function guestNeeds({ image, filesystem }) {
    return [
        ...(image.kind === 'host'
            ? [['a virtual machine needs an image for its root file system', 'State an image.', 'image']]
            : []),
        ...(filesystem.workspace === 'read-write'
            ? [
                [
                    "a guest gets a copy of the workspace, never the host's own folder",
                    'State filesystem.workspace: overlay.',
                    'filesystem.workspace',
                ],
            ]
            : []),
    ];
}
/** The machine monitor runs behind the process tier's walls, so that what those need is needed here too. */
function microvmNeeds(policy, facts) {
    if (facts.os !== 'linux')
        return [(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .needsLinux */ .I9)(facts, 'microvm')];
    const { microvm } = facts;
    if (microvm === null)
        return [['what the microvm tier needs was not looked for', null]];
    const { qemu, mke2fs, kernel, install } = microvm;
    return [
        ...guestNeeds(policy),
        ...rootNeed(policy, facts, microvm),
        // QEMU has its microvm machine for that architecture alone.
        ...(facts.arch === 'x64'
            ? []
            : [[`the microvm tier needs x86_64; this is ${facts.arch}`, null]]),
        ...(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .bubblewrapNeed */ .TU)(facts),
        ...(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(facts.userNamespaces, 'user namespaces'),
        ...qemuNeed(qemu, install.qemu),
        ...(mke2fs === null ? [['mke2fs is not installed', `Install it: ${install.mke2fs}`]] : []),
        ...(kernel === null ? [['no kernel for guests was built', BUILD_KERNEL]] : []),
    ];
}
function qemuNeed(qemu, install) {
    if (qemu === null)
        return [['QEMU is not installed', `Install it: ${install}`]];
    if (qemu.version === null || (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewEnough */ .$t)(qemu.version, OLDEST_QEMU))
        return [];
    const needed = `${OLDEST_QEMU.join('.')} or later is needed`;
    return [[`QEMU at ${qemu.path} is ${qemu.version}; ${needed}`, `Update it: ${install}`]];
}
/** The root file system is made from what the engine exports, unless that was done before for the same content. */
function rootNeed({ image }, { engine }, { images }) {
    if (image.kind === 'host' || engine.state === 'ready')
        return [];
    if (image.digest !== null && images.includes(image.digest))
        return [];
    return [[`the image is not in the cache, and it can't be fetched: ${engine.reason}`, engine.fix, 'image']];
}


/***/ }),

/***/ 47891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ isNewEnough),
/* harmony export */   I9: () => (/* binding */ needsLinux),
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   TU: () => (/* binding */ bubblewrapNeed),
/* harmony export */   ZY: () => (/* binding */ asProblems)
/* harmony export */ });
/* unused harmony export OLDEST_BUBBLEWRAP */
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91396);

/** The oldest bubblewrap that knows every option we give it (`--json-status-fd`, `--as-pid-1`, `--unshare-cgroup-try`). */
const OLDEST_BUBBLEWRAP = [0, 4];
/** Needs as the problems that a person is shown. */
function asProblems(loaded, needs) {
    return needs.map(([reason, fix, clause = 'tier']) => ({
        clause,
        origin: (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(loaded, clause),
        reason,
        fix,
    }));
}
function needsLinux({ os }, tier) {
    return [`the ${tier} tier needs Linux; this is ${os}`, 'Run on Linux, in CI or in a virtual machine.'];
}
function bubblewrapNeed(facts) {
    const { bwrap } = facts.programs;
    if (bwrap === null)
        return [['bubblewrap is not installed', `Install it: ${facts.installBubblewrap}`]];
    // Not asked in a quick look; one that is too old then refuses our options and nothing is started.
    if (bwrap.version === null || isNewEnough(bwrap.version, OLDEST_BUBBLEWRAP))
        return [];
    return [
        [
            `bubblewrap at ${bwrap.path} is ${bwrap.version}; ${OLDEST_BUBBLEWRAP.join('.')} or later is needed`,
            `Update it: ${facts.installBubblewrap}`,
        ],
    ];
}
function unless(availability, what) {
    return availability.available
        ? []
        : [[`${what} can't be used here: ${availability.reason}`, availability.fix]];
}
/** Whether a version as bubblewrap prints it (`0.8.0`) is new enough; an unreadable one isn't. */
function isNewEnough(version, [major, minor]) {
    const match = /^(\d+)\.(\d+)/.exec(version ?? '');
    if (match === null)
        return false;
    const found = [Number(match[1]), Number(match[2])];
    return found[0] > major || (found[0] === major && found[1] >= minor);
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ networkPlan),
/* harmony export */   J0: () => (/* binding */ registryKinds),
/* harmony export */   _m: () => (/* binding */ serviceNames),
/* harmony export */   a5: () => (/* binding */ socketOptions),
/* harmony export */   d3: () => (/* binding */ egressCells),
/* harmony export */   nM: () => (/* binding */ registryEnvironment)
/* harmony export */ });
/* unused harmony export INTERCEPTOR */
/* harmony import */ var _policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52642);

/** The ends of the link between the interceptor's network namespace and the code's. */
const INTERCEPTOR = '198.18.0.1';
const CODE = '198.18.0.2';
const DNS_PORT = 53;
/** Tiers with a gateway. */
const WITH_GATEWAY = ['process', 'container', 'gvisor'];
/** Addresses that stand for names inside (src/egress/names.ts), and for nothing else. */
const SYNTHETIC = '198.18.0.0/15';
const REGISTRIES = ['cargo', 'go', 'npm', 'pip'];
/** What audit mode listens on beside the ports that rules name: what package managers, git, browsers and databases dial. */
const AUDIT_PORTS = [
    22, 80, 443, 1433, 3000, 3306, 5000, 5432, 5672, 6379, 8000, 8080, 8443, 9092, 9200, 9418, 11211, 27017,
];
/** A listener for each port is made at every start. */
const MAX_PORTS = 1_024;
/** What the sandbox's network is: nothing but loopback, or the gateway. */
function networkPlan(policy, facts, tier, mode = 'enforce') {
    const wanted = policy.egress.allow.length > 0 || mode === 'audit';
    // What can't be held and is waived has no network all the same.
    if (!wanted || problemOf(policy, facts, tier) !== null)
        return { kind: 'none' };
    const registries = registryKinds(policy).flatMap((kind) => {
        const fact = registryFact(facts, kind);
        return fact.found ? [[kind, fact.hosts]] : [];
    });
    return {
        kind: 'gateway',
        interceptor: INTERCEPTOR,
        code: CODE,
        ports: portsOf(policy, facts, mode === 'audit' ? AUDIT_PORTS : []),
        inside: localhostPorts(policy),
        registries: Object.fromEntries(registries),
    };
}
/**
 * The sockets that the gateway needs, as our native program is told: in the interceptor's namespace DNS at its address
 * and one for each port, in the code's those of services.
 */
function socketOptions({ interceptor, ports, inside }) {
    const dns = String(DNS_PORT);
    return [
        ...['--udp', interceptor, dns],
        // Where a rule names the port, the one socket serves both: connections to the interceptor's own address are DNS.
        ...(ports.includes(DNS_PORT) ? [] : ['--tcp', interceptor, dns]),
        ...ports.flatMap((port) => ['--tcp', '0.0.0.0', String(port)]),
        ...inside.flatMap((port) => ['--inside', '127.0.0.1', String(port)]),
    ];
}
/** The variables by which package managers find inside what the machine's configuration names outside. */
function registryEnvironment(network, facts) {
    if (network.kind === 'none')
        return {};
    const variables = REGISTRIES.filter((kind) => network.registries[kind] !== undefined).flatMap((kind) => {
        const fact = registryFact(facts, kind);
        return fact.found ? Object.entries(fact.env) : [];
    });
    return Object.fromEntries(variables);
}
/** Who holds the egress clauses. */
function egressCells(policy, facts, tier, mode) {
    if (mode === 'audit' && problemOf(policy, facts, tier) === null) {
        const by = 'gateway in audit mode: recorded, and let through all the same';
        const note = 'metadata services, private addresses and what egress.deny names stay refused';
        return [
            { clause: 'egress.allow', enforcer: 'gateway', by, note },
            { clause: 'egress.deny', enforcer: 'gateway', by: 'gateway, by name and address' },
        ];
    }
    const loopback = { enforcer: 'kernel', by: 'network namespace with loopback only' };
    if (policy.egress.allow.length === 0) {
        const note = 'no network; abstract unix sockets of the host are out of reach too';
        return [
            { clause: 'egress.allow', ...loopback, note },
            { clause: 'egress.deny', ...loopback },
        ];
    }
    const problem = problemOf(policy, facts, tier);
    if (problem !== null) {
        const [note, fix] = problem;
        return [
            { clause: 'egress.allow', enforcer: 'none', by: 'nothing', note, fix },
            { clause: 'egress.deny', ...loopback },
        ];
    }
    const by = 'gateway, by name: DNS, address, port, SNI and Host';
    return [
        { clause: 'egress.allow', enforcer: 'gateway', by, note: limitsOf(policy, facts) },
        { clause: 'egress.deny', enforcer: 'gateway', by },
    ];
}
function problemOf(policy, facts, tier) {
    const unconnected = runtimeProblem(facts, tier);
    if (unconnected !== null)
        return unconnected;
    if (!WITH_GATEWAY.includes(tier))
        return [
            `the ${tier} tier has no gateway in this version: its runs have no network`,
            'Use the process or the container tier, or leave egress out to run without a network.',
        ];
    for (const rule of policy.egress.allow) {
        const problem = ruleProblem(rule, facts);
        if (problem !== null)
            return problem;
    }
    const inside = localhostPorts(policy);
    if (tier === 'gvisor' && inside.length > 0)
        return [
            'what is `at: localhost` would have to listen inside the Sentry, whose loopback nobody outside can reach',
            'Leave `at: localhost` out: the service has its own name. Or use the container tier.',
        ];
    const taken = inside.find((port, at, all) => all.indexOf(port) !== at);
    if (taken !== undefined)
        return [
            `two services are to answer on port ${String(taken)} of localhost`,
            'Leave `at: localhost` out of one: its own name has every port.',
        ];
    const count = portsOf(policy, facts).length;
    if (count > MAX_PORTS)
        return [`its rules name ${String(count)} ports, and ${String(MAX_PORTS)} can be listened on`, null];
    return null;
}
/**
 * A Sentry that was told to have no network has none, whatever the engine connects it to; one that was told to use the
 * host's has no network stack of its own, so that the code would reach that of the host's kernel.
 */
function runtimeProblem({ engine }, tier) {
    const gvisor = tier === 'gvisor' && engine.state === 'ready' ? engine.engine.gvisor : null;
    return gvisor === null || gvisor.network === 'sandbox'
        ? null
        : [
            `the runtime ${gvisor.runtime} is registered with --network=${gvisor.network}`,
            'Register it without that argument.',
        ];
}
function ruleProblem(rule, facts) {
    switch (rule.kind) {
        case 'host':
            return null;
        case 'service': {
            const fact = facts.services?.[rule.service];
            if (fact === undefined)
                return [`service ${rule.service}: the engine was not asked for it`, null];
            return fact.found ? null : [`service ${rule.service}: ${fact.reason}`, fact.fix];
        }
        case 'registry': {
            const fact = registryFact(facts, rule.registry);
            return fact.found ? null : [`registry ${rule.registry}: ${fact.reason}`, fact.fix];
        }
        case 'cidr': {
            const [range, synthetic] = [(0,_policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(rule.cidr), (0,_policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkOf */ .Af)(SYNTHETIC)];
            if (range === null || synthetic === null || !(0,_policy_values_address_js__WEBPACK_IMPORTED_MODULE_0__/* .networkWithin */ .kM)(range, synthetic))
                return null;
            return [
                `addresses of ${SYNTHETIC} stand for names inside, so cidr ${rule.cidr} can't be dialled`,
                'Admit the host by its name with private: true.',
            ];
        }
    }
}
/** What the gateway can't see, of the rules that this policy has. */
function limitsOf(policy, facts) {
    const protocols = new Set(policy.egress.allow.flatMap((rule) => protocolsOf(rule, facts)));
    const notes = [
        ...(protocols.has('tls')
            ? ['SNI only: what is asked of an allowed server inside TLS can not be seen']
            : []),
        ...(protocols.has('tcp') ? ['what a tcp rule carries is not verified'] : []),
    ];
    return notes.length === 0 ? null : notes.join('; ');
}
function protocolsOf(rule, facts) {
    if (rule.kind !== 'registry') {
        return rule.ports.map((port) => rule.protocol ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp'));
    }
    const fact = registryFact(facts, rule.registry);
    return fact.found ? fact.hosts.map(({ protocol }) => protocol) : [];
}
/** Every port that a rule of the policy, or of one of its phases, which lie within it, can admit. */
function portsOf(policy, facts, more = []) {
    const ports = policy.egress.allow.flatMap((rule) => {
        if (rule.kind !== 'registry')
            return rule.ports;
        const fact = registryFact(facts, rule.registry);
        return fact.found ? fact.hosts.map(({ port }) => port) : [];
    });
    return [...new Set([...ports, ...more])].sort((a, b) => a - b);
}
/** In order; a port that two rules name stands there twice. */
function localhostPorts(policy) {
    const at = policy.egress.allow.flatMap((rule) => rule.kind === 'service' && rule.at === 'localhost'
        ? rule.ports.map((port) => [rule.service, port])
        : []);
    const different = new Map(at.map(([service, port]) => [`${service} ${String(port)}`, port]));
    return [...different.values()].sort((a, b) => a - b);
}
/** The names of the service containers that rules admit. */
function serviceNames(policy) {
    const names = policy.egress.allow.flatMap((rule) => (rule.kind === 'service' ? [rule.service] : []));
    return [...new Set(names)].sort();
}
/** The package managers that `registry` rules name. */
function registryKinds(policy) {
    const kinds = policy.egress.allow.flatMap((rule) => (rule.kind === 'registry' ? [rule.registry] : []));
    return [...new Set(kinds)].sort();
}
function registryFact(facts, kind) {
    return (facts.registries?.[kind] ?? { found: false, reason: `${kind} was not asked for its registry`, fix: null });
}


/***/ }),

/***/ 52501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ prerequisites)
/* harmony export */ });
/* harmony import */ var _needs_microvm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24751);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47891);
/* harmony import */ var _seccomp_oci_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65150);



/**
 * The oldest gVisor, by the date in its version; one that was built without a date is tried when it is opened
 * (`enforce/container/guard.ts`), as every one is.
 */
const OLDEST_GVISOR = '20230101';
/** What a tier can't be without on this host; none of it can be waived. */
function prerequisites(loaded, facts, tier) {
    return (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .asProblems */ .ZY)(loaded, needsOf(loaded, facts, tier));
}
function needsOf(loaded, facts, tier) {
    switch (tier) {
        case 'process':
            return processNeeds(loaded, facts);
        case 'container':
            return containerNeeds(facts, tier);
        case 'gvisor':
            return [...containerNeeds(facts, tier), ...gvisorNeed(facts)];
        case 'microvm':
            return (0,_needs_microvm_js__WEBPACK_IMPORTED_MODULE_1__/* .microvmNeeds */ .r)(loaded.policy, facts);
    }
}
function processNeeds(loaded, facts) {
    if (facts.os !== 'linux')
        return [(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .needsLinux */ .I9)(facts, 'process')];
    const { filesystem } = loaded.policy;
    const overlays = filesystem.workspace === 'overlay' || filesystem.mounts.some((mount) => mount.mode === 'overlay');
    const root = facts.caller.uid === 0;
    return [
        ...(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .bubblewrapNeed */ .TU)(facts),
        ...(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(facts.userNamespaces, 'user namespaces'),
        ...(overlays ? (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(facts.overlay, 'overlay mounts') : []),
        ...(root && filesystem.workspace !== 'read-only'
            ? (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .unless */ .NJ)(facts.idmap, "id-mapped mounts (the caller is root, and the workspace root's)")
            : []),
        ...architectureNeed(facts.arch),
    ];
}
function containerNeeds(facts, tier) {
    if (facts.os !== 'linux')
        return [(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .needsLinux */ .I9)(facts, tier)];
    const { engine } = facts;
    switch (engine.state) {
        case 'ready':
            return architectureNeed(facts.arch);
        case 'absent':
        case 'refused':
            return [[engine.reason, engine.fix]];
    }
}
const INSTALL_GVISOR = 'Install a current gVisor (https://gvisor.dev/docs/user_guide/install/), register it with `sudo runsc install`, and restart Docker.';
function gvisorNeed({ engine }) {
    if (engine.state !== 'ready')
        return [];
    const { gvisor } = engine.engine;
    if (gvisor === null)
        return [['the engine has no runtime named runsc', INSTALL_GVISOR]];
    const released = /(?<!\d)20\d{6}(?!\d)/.exec(gvisor.version ?? '')?.[0];
    return released === undefined || released >= OLDEST_GVISOR
        ? []
        : [
            [
                `runsc ${String(gvisor.version)} does not close /proc/1 to the code, which could speak in the init's name`,
                INSTALL_GVISOR,
            ],
        ];
}
function architectureNeed(arch) {
    return (0,_seccomp_oci_js__WEBPACK_IMPORTED_MODULE_2__/* .seccompArchitecture */ .OF)(arch) === null
        ? [[`there is no seccomp filter for the architecture ${arch}`, 'Run on x86_64 or aarch64.']]
        : [];
}


/***/ }),

/***/ 94064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   e: () => (/* binding */ unknownPhase)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91396);

/**
 * The one place that turns cells into refusals: nothing that the policy states is dropped. `where` ends the
 * sentence "nothing enforces it …".
 */
function problemsOf(loaded, matrix, options, where) {
    return matrix.cells.flatMap((cell) => problemOf(loaded, cell, options, where));
}
function problemOf(loaded, cell, options, where) {
    if (!cell.stated)
        return [];
    const origin = (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(loaded, cell.clause);
    if (cell.enforcer === 'none' && !cell.waived) {
        const because = cell.note === null ? '' : `: ${cell.note}`;
        return [{ clause: cell.clause, origin, reason: `nothing enforces it ${where}${because}`, fix: cell.fix }];
    }
    const kernelOnly = options.strict === true || (options.accept ?? loaded.policy.enforcement.accept) === 'kernel';
    if (cell.enforcer === 'kernel-per-process' && cell.clause.startsWith('limits.') && kernelOnly) {
        const note = cell.note === null ? '' : ` (${cell.note})`;
        return [
            {
                clause: cell.clause,
                origin,
                reason: `only ${cell.by} holds it, for each process by itself${note}`,
                fix: cell.fix,
            },
        ];
    }
    return [];
}
/** A phase was asked for that the policy doesn't have: never taken for none, which permits more. */
function unknownPhase(loaded, phase) {
    const known = Object.keys(loaded.policy.phases);
    return {
        clause: 'phases',
        origin: (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(loaded, 'phases'),
        reason: `the policy has no phase named ${phase}`,
        fix: known.length === 0 ? 'Run without --phase.' : `Choose one of: ${known.join(', ')}.`,
    };
}


/***/ }),

/***/ 65150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ ENOSYS),
/* harmony export */   OF: () => (/* binding */ seccompArchitecture),
/* harmony export */   kG: () => (/* binding */ EPERM)
/* harmony export */ });
/** errno values that the profiles give; the same on both architectures. */
const EPERM = 1;
const ENOSYS = 38;
/** The OCI architecture of a Node `process.arch`, null for one we compile no filter for. */
function seccompArchitecture(arch) {
    if (arch === 'x64')
        return 'SCMP_ARCH_X86_64';
    if (arch === 'arm64')
        return 'SCMP_ARCH_AARCH64';
    return null;
}


/***/ }),

/***/ 95933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ seccompPlan)
});

// EXTERNAL MODULE: ./build/compile/seccomp/oci.js
var oci = __webpack_require__(65150);
;// CONCATENATED MODULE: ./build/compile/seccomp/conditions.js

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET (linux/sched.h). */
const NAMESPACE_FLAGS = 0x7e020000;
/** Only unshare takes it by this bit; in clone the same bits are the exit signal. */
const CLONE_NEWTIME = 0x80;
const AF_UNIX = 1;
const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const NETLINK_ROUTE = 0;
/** Push characters into a terminal's input (V3), and the console's selection, which does the same. */
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;
/** personality(2): plain Linux, with 32-bit uname, with 2.6 uname, both, and the query for the current one. */
const PERSONALITIES = [0x0, 0x8, 0x20000, 0x20008, 0xffffffff];
const MFD_NOEXEC_SEAL = 0x8;
/** S_ISUID and S_ISGID (stat.h); O_CREAT and __O_TMPFILE, which are the same on both architectures. */
const SETUID_BITS = 0o6000;
const O_CREAT = 0o100;
const O_TMPFILE_BIT = 0o20000000;
/** Calls that set a file's mode, with the argument that holds it. */
const MODE_ARGUMENT = [
    ['chmod', 1],
    ['fchmod', 1],
    ['fchmodat', 2],
    ['fchmodat2', 2],
    ['mknod', 1],
    ['mknodat', 2],
    ['creat', 1],
];
/** What `setuidRules` decides instead of the plain allowlist. openat2 keeps its mode in memory: it isn't implemented. */
const MODE_CALLS = [
    ...MODE_ARGUMENT.map(([name]) => name),
    'open',
    'openat',
    'openat2',
];
/**
 * No file is given a setuid or setgid bit. Where the code writes through to the host's files this matters: on an
 * id-mapped workspace of root's the file would be root's own, and outside of the sandbox it would count.
 */
function setuidRules() {
    return [
        ...MODE_ARGUMENT.map(([name, index]) => allow([name], [maskedEqual(index, SETUID_BITS, 0)])),
        // Without O_CREAT there is no mode, and the argument holds whatever the register held.
        ...[
            ['open', 1],
            ['openat', 2],
        ].flatMap(([name, flags]) => [
            allow([name], [maskedEqual(flags, O_CREAT | O_TMPFILE_BIT, 0)]),
            allow([name], [maskedEqual(flags + 1, SETUID_BITS, 0)]),
        ]),
        { names: ['openat2'], action: 'SCMP_ACT_ERRNO', errnoRet: oci/* ENOSYS */.A$ },
    ];
}
/** Calls that change another process of the same user, by the pid in their first argument. */
const BY_PID = ['prlimit64', 'sched_setaffinity', 'sched_setattr', 'sched_setparam', 'sched_setscheduler'];
/** Pids are below 2^22 (PID_MAX_LIMIT in linux/threads.h). */
const PID_BITS = 22;
/** The Sentry's are below 2^16 (TasksLimit in its threads.go). */
const SENTRY_PID_BITS = 16;
/** setpriority(2): PRIO_PROCESS 0 and PRIO_PGRP 1, but not PRIO_USER 2. ioprio_set(2): IOPRIO_WHO_PROCESS. */
const PRIO_ABOVE_GROUP = 0xfffffffe;
const IOPRIO_WHO_PROCESS = 1;
const INT = 0xffffffff;
/**
 * Process 1 keeps the limits and tells how a command ended, as the same user as the code. That it isn't dumpable
 * keeps it from being traced, but its limits and its place in the scheduler would be anybody's: so nobody names it.
 */
function initRules(sentry) {
    return blocksWithout([1], sentry ? SENTRY_PID_BITS : PID_BITS).flatMap(({ mask, value }) => [
        allow(BY_PID, [maskedEqual(0, mask, value)]),
        allow(['setpriority'], [maskedEqual(0, PRIO_ABOVE_GROUP, 0), maskedEqual(1, mask, value)]),
        allow(['ioprio_set'], [maskedEqual(0, INT, IOPRIO_WHO_PROCESS), maskedEqual(1, mask, value)]),
    ]);
}
/** A process group is named by a negative number. */
const NEGATIVE = 0x80000000;
/** Calls that send a signal, or make a descriptor to send one by, with the pid in their first argument. */
const SIGNAL_CALLS = [
    ...['kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', 'pidfd_open'],
];
/**
 * Linux discards signals that process 1 is sent from inside its pid namespace and hasn't asked for; a kernel that
 * doesn't must not be asked. -1, which means everybody, leaves process 1 out in both; its process group has no other.
 */
function initSignalRules() {
    const groups = { mask: NEGATIVE, value: NEGATIVE };
    return [...blocksWithout([1], SENTRY_PID_BITS), groups].map(({ mask, value }) => allow(SIGNAL_CALLS, [maskedEqual(0, mask, value)]));
}
/** The calls that are allowed by their arguments only. */
function conditionalRules(options) {
    return [
        ...initRules(options.sentry),
        allow(['clone'], [maskedEqual(0, NAMESPACE_FLAGS, 0)]),
        ...(options.strict
            ? []
            : [
                allow(['unshare'], [maskedEqual(0, NAMESPACE_FLAGS | CLONE_NEWTIME, 0)]),
                ...PERSONALITIES.map((value) => allow(['personality'], [equal(0, value)])),
            ]),
        ...[AF_UNIX, AF_INET, AF_INET6].map((family) => allow(['socket'], [equal(0, family)])),
        // getaddrinfo and getifaddrs ask the kernel for addresses and routes; no other netlink family is needed.
        allow(['socket'], [equal(0, AF_NETLINK), equal(2, NETLINK_ROUTE)]),
        allow(['socketpair'], [equal(0, AF_UNIX)]),
        ...blocksWithout([TIOCSTI, TIOCLINUX]).map((block) => allow(['ioctl'], [maskedEqual(1, block.mask, block.value)])),
        options.memfdExec
            ? { names: ['memfd_create'], action: 'SCMP_ACT_ALLOW' }
            : // An executable memory file would pass by Landlock, which looks at file systems with names only.
                allow(['memfd_create'], [maskedEqual(1, MFD_NOEXEC_SEAL, MFD_NOEXEC_SEAL)]),
    ];
}
/**
 * The 32-bit numbers of at most `width` bits but `excluded`, as blocks `n & mask == value`. The kernel cuts such an
 * argument (an ioctl's request, a pid) to 32 bits while filters compare 64, so "not equal" would let the same request through with a bit set above them; and
 * libseccomp takes one condition an argument, which rules ranges out. Blocks say it exactly.
 */
function blocksWithout(excluded, width = 32) {
    const blocks = [];
    const split = (start, bits) => {
        const size = 2 ** bits;
        if (!excluded.some((number) => number >= start && number < start + size))
            blocks.push({ mask: 2 ** 32 - size, value: start });
        else if (bits > 0) {
            split(start, bits - 1);
            split(start + size / 2, bits - 1);
        }
    };
    split(0, width);
    return blocks;
}
function allow(names, args) {
    return { names, action: 'SCMP_ACT_ALLOW', args };
}
function equal(index, value) {
    return { index, value, op: 'SCMP_CMP_EQ' };
}
function maskedEqual(index, mask, value) {
    return { index, value: mask, valueTwo: value, op: 'SCMP_CMP_MASKED_EQ' };
}

;// CONCATENATED MODULE: ./build/compile/seccomp/groups.js
/** Calls that build and test tools need, by what they are for. What isn't named here or in `conditions.ts` is refused. */
const GROUPS = {
    'open files': words(`
    open openat openat2 creat close close_range read write readv writev pread64 pwrite64 preadv pwritev preadv2
    pwritev2 lseek dup dup2 dup3 fcntl flock pipe pipe2 sendfile splice tee copy_file_range fallocate fadvise64
    readahead fsync fdatasync sync syncfs sync_file_range truncate ftruncate cachestat`),
    'file names and metadata': words(`
    access faccessat faccessat2 stat lstat fstat newfstatat statx statfs fstatfs getcwd chdir fchdir getdents
    getdents64 mkdir mkdirat rmdir link linkat unlink unlinkat symlink symlinkat readlink readlinkat rename renameat
    renameat2 mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat umask utime utimes utimensat
    futimesat setxattr lsetxattr fsetxattr setxattrat getxattr lgetxattr fgetxattr getxattrat listxattr llistxattr
    flistxattr listxattrat removexattr lremovexattr fremovexattr removexattrat file_getattr file_setattr`),
    'waiting for files': words(`
    poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd
    eventfd2 inotify_init inotify_init1 inotify_add_watch inotify_rm_watch signalfd signalfd4 timerfd_create
    timerfd_settime timerfd_gettime`),
    processes: words(`
    fork vfork execve execveat exit exit_group wait4 waitid getpid getppid gettid getpgid setpgid getpgrp setsid
    getsid set_tid_address set_robust_list get_robust_list prctl arch_prctl rseq membarrier pidfd_open
    pidfd_send_signal getcpu restart_syscall`),
    'users and rights': words(`
    getuid geteuid getgid getegid getresuid getresgid getgroups setuid setgid setreuid setregid setresuid setresgid
    setfsuid setfsgid setgroups capget capset seccomp landlock_create_ruleset landlock_add_rule
    landlock_restrict_self`),
    scheduling: words(`
    sched_yield sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min
    sched_rr_get_interval sched_getattr getpriority ioprio_get`),
    limits: words('getrlimit setrlimit getrusage times'),
    signals: words(`
    kill tkill tgkill rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigqueueinfo
    rt_tgsigqueueinfo rt_sigsuspend sigaltstack pause alarm getitimer setitimer`),
    memory: words(`
    brk mmap munmap mprotect mremap msync mincore madvise process_madvise mlock mlock2 mlockall munlock munlockall
    remap_file_pages pkey_alloc pkey_free pkey_mprotect get_mempolicy map_shadow_stack mseal`),
    synchronisation: words('futex futex_waitv futex_wake futex_wait futex_requeue'),
    time: words(`
    time gettimeofday clock_gettime clock_getres clock_nanosleep nanosleep timer_create timer_settime timer_gettime
    timer_getoverrun timer_delete`),
    'System V and POSIX IPC': words(`
    shmget shmat shmdt shmctl semget semop semtimedop semctl msgget msgsnd msgrcv msgctl mq_open mq_unlink
    mq_timedsend mq_timedreceive mq_notify mq_getsetattr`),
    sockets: words(`
    connect bind listen accept accept4 getsockname getpeername sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg
    shutdown setsockopt getsockopt`),
    system: words('uname sysinfo getrandom'),
};
/** Allowed by `default` only: debuggers and tracers of the code's own processes, and Linux AIO for databases. */
const DEFAULT_ONLY = {
    'debugging own processes': words('ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd'),
    'asynchronous files': words('io_setup io_destroy io_submit io_cancel io_getevents io_pgetevents vmsplice'),
};
/**
 * Answered with ENOSYS, so that a program falls back to the older call: clone3 takes its flags through a pointer,
 * which a filter can't look behind (glibc then uses clone).
 */
const NOT_IMPLEMENTED = ['clone3'];
function words(text) {
    return text.trim().split(/\s+/);
}

;// CONCATENATED MODULE: ./build/compile/seccomp/profile.js



/**
 * The project's own profile in the OCI format: everything is refused with EPERM but what build and test tools
 * need. `strict` also refuses looking into other processes, Linux AIO, unshare and personality. `memfdExec: false`
 * (with `commands.allow`) lets memory files be made only such that they can't be executed; `setuidBits: false`
 * (where files of the host are written to) keeps set-user-ID and set-group-ID bits from being set; `sentry: true` is
 * for gVisor's kernel, which doesn't protect process 1: no signal may be sent to it. It answers every refusal with
 * EPERM, for which no library falls back from clone3 to clone: clone3 is let through, to the Sentry's own namespaces.
 */
function seccompProfile(name, architecture, options) {
    const key = `${name} ${architecture} ${String(options.memfdExec)} ${String(options.setuidBits)} ${String(options.sentry ?? false)}`;
    let profile = made.get(key);
    if (profile === undefined) {
        profile = makeProfile(name, architecture, options);
        made.set(key, profile);
    }
    return profile;
}
/** There are few, and what is compiled from one is kept by whoever compiled it. */
const made = new Map();
function makeProfile(name, architecture, options) {
    const strict = name === 'strict';
    const groups = [...Object.values(GROUPS), ...(strict ? [] : Object.values(DEFAULT_ONLY))];
    const conditional = [
        ...(options.setuidBits ? [] : MODE_CALLS),
        ...(options.sentry === true ? SIGNAL_CALLS : []),
    ];
    const names = groups.flat().filter((call) => !conditional.includes(call));
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        defaultErrnoRet: oci/* EPERM */.kG,
        architectures: [architecture],
        syscalls: [
            { names: names.sort(), action: 'SCMP_ACT_ALLOW' },
            options.sentry === true
                ? { names: NOT_IMPLEMENTED, action: 'SCMP_ACT_ALLOW' }
                : { names: NOT_IMPLEMENTED, action: 'SCMP_ACT_ERRNO', errnoRet: oci/* ENOSYS */.A$ },
            ...(options.setuidBits ? [] : setuidRules()),
            ...(options.sentry === true ? initSignalRules() : []),
            ...conditionalRules({ strict, memfdExec: options.memfdExec, sentry: options.sentry ?? false }),
        ],
    };
}

// EXTERNAL MODULE: ./build/compile/seccomp/syscalls.js
var syscalls = __webpack_require__(86409);
;// CONCATENATED MODULE: ./build/compile/seccomp/validate.js

const ACTIONS = [
    'SCMP_ACT_ALLOW',
    'SCMP_ACT_LOG',
    'SCMP_ACT_ERRNO',
    'SCMP_ACT_TRAP',
    'SCMP_ACT_KILL',
    'SCMP_ACT_KILL_THREAD',
    'SCMP_ACT_KILL_PROCESS',
];
const OPERATORS = [
    'SCMP_CMP_EQ',
    'SCMP_CMP_NE',
    'SCMP_CMP_LT',
    'SCMP_CMP_LE',
    'SCMP_CMP_GT',
    'SCMP_CMP_GE',
    'SCMP_CMP_MASKED_EQ',
];
const PROFILE_KEYS = ['defaultAction', 'defaultErrnoRet', 'architectures', 'syscalls', 'comment'];
const RULE_KEYS = ['names', 'name', 'action', 'errnoRet', 'args', 'comment'];
const ARGUMENT_KEYS = ['index', 'value', 'valueTwo', 'op'];
const MAX_ERRNO = 4095;
/**
 * Reads a policy's own seccomp profile. Takes parsed JSON in the OCI format and the architecture to keep; gives
 * the profile or every problem in it. Stricter than the engines: a key or a call we don't know is an error here,
 * as a rule that is silently dropped is a hole (F9), and so are actions that wait for a tracer.
 */
function readProfile(value, architecture) {
    const problems = [];
    if (!isObject(value))
        return { ok: false, problems: ['the profile is not a JSON object'] };
    unknownKeys(value, PROFILE_KEYS, '', problems);
    const defaultAction = readAction(value['defaultAction'], 'defaultAction', problems);
    const defaultErrnoRet = readErrno(value['defaultErrnoRet'], 'defaultErrnoRet', problems);
    if (defaultAction === 'SCMP_ACT_ALLOW')
        problems.push('defaultAction: SCMP_ACT_ALLOW would let every call through that is not named; deny by default');
    const architectures = value['architectures'];
    if (architectures !== undefined && !(Array.isArray(architectures) && architectures.includes(architecture)))
        problems.push(`architectures: lacks ${architecture}`);
    const listed = value['syscalls'];
    if (!Array.isArray(listed))
        problems.push('syscalls: is not a list');
    const syscalls = (Array.isArray(listed) ? listed : []).flatMap((entry, index) => readRule(entry, `syscalls[${String(index)}]`, problems));
    contradictions(syscalls, problems);
    if (problems.length > 0 || defaultAction === null)
        return { ok: false, problems };
    return {
        ok: true,
        profile: {
            defaultAction,
            ...(defaultErrnoRet === null ? {} : { defaultErrnoRet }),
            architectures: [architecture],
            syscalls,
        },
    };
}
function readRule(value, at, problems) {
    if (!isObject(value)) {
        problems.push(`${at}: is not an object`);
        return [];
    }
    unknownKeys(value, RULE_KEYS, `${at}.`, problems);
    const named = value['names'] ?? (value['name'] === undefined ? undefined : [value['name']]);
    if (!Array.isArray(named) || named.length === 0) {
        problems.push(`${at}.names: is not a list of names`);
        return [];
    }
    const names = [];
    for (const name of named) {
        if (typeof name === 'string' && Object.hasOwn(syscalls/* SYSCALLS */.J, name))
            names.push(name);
        else
            problems.push(`${at}.names: there is no system call ${JSON.stringify(name)}`);
    }
    const action = readAction(value['action'], `${at}.action`, problems);
    const errnoRet = readErrno(value['errnoRet'], `${at}.errnoRet`, problems);
    const listed = value['args'] ?? [];
    if (!Array.isArray(listed))
        problems.push(`${at}.args: is not a list`);
    const args = (Array.isArray(listed) ? listed : []).flatMap((entry, index) => readArgument(entry, `${at}.args[${String(index)}]`, problems));
    if (new Set(args.map((argument) => argument.index)).size !== args.length)
        problems.push(`${at}.args: two conditions on one argument; the engines disagree on what that means`);
    if (action === null)
        return [];
    return [
        {
            names,
            action,
            ...(errnoRet === null ? {} : { errnoRet }),
            ...(args.length === 0 ? {} : { args }),
        },
    ];
}
function readArgument(value, at, problems) {
    if (!isObject(value)) {
        problems.push(`${at}: is not an object`);
        return [];
    }
    unknownKeys(value, ARGUMENT_KEYS, `${at}.`, problems);
    const { index, value: operand, valueTwo, op } = value;
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index > 5)
        problems.push(`${at}.index: is not one of 0 to 5`);
    if (!isOperand(operand))
        problems.push(`${at}.value: is not a whole number that JSON holds exactly`);
    if (valueTwo !== undefined && !isOperand(valueTwo))
        problems.push(`${at}.valueTwo: is not a whole number that JSON holds exactly`);
    if (typeof op !== 'string' || !OPERATORS.includes(op))
        problems.push(`${at}.op: ${JSON.stringify(op)} is no comparison`);
    if (typeof index !== 'number' || !isOperand(operand) || typeof op !== 'string')
        return [];
    return [
        {
            index,
            value: operand,
            op: op,
            ...(isOperand(valueTwo) ? { valueTwo } : {}),
        },
    ];
}
/** Two rules without conditions for one call that say different things: which one holds is anybody's guess. */
function contradictions(rules, problems) {
    const said = new Map();
    for (const rule of rules) {
        if (rule.args !== undefined)
            continue;
        const meaning = `${rule.action} ${String(rule.errnoRet ?? '')}`;
        for (const name of rule.names) {
            const before = said.get(name);
            if (before !== undefined && before !== meaning)
                problems.push(`syscalls: ${name} is given two actions without conditions`);
            said.set(name, meaning);
        }
    }
}
function readAction(value, at, problems) {
    if (typeof value === 'string' && ACTIONS.includes(value))
        return value;
    problems.push(`${at}: ${JSON.stringify(value)} is not one of ${ACTIONS.join(', ')}`);
    return null;
}
function readErrno(value, at, problems) {
    if (value === undefined || value === null)
        return null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_ERRNO)
        return value;
    problems.push(`${at}: is not an errno`);
    return null;
}
function unknownKeys(value, known, at, problems) {
    for (const key of Object.keys(value)) {
        if (!known.includes(key))
            problems.push(`${at}${key}: is not a key of the OCI seccomp format that is supported`);
    }
}
function isOperand(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/compile/seccomp/select.js



/**
 * The profile that a policy asks for, as the OCI format has it. `arch` is Node's `process.arch`; on one we have
 * no filter for, the plan is null and the tier's prerequisites say so.
 */
function seccompPlan(policy, arch, tier) {
    const architecture = (0,oci/* seccompArchitecture */.OF)(arch);
    if (architecture === null)
        return { ok: true, plan: null };
    const { seccomp } = policy.hardening;
    switch (seccomp.kind) {
        case 'default':
        case 'strict': {
            const profile = seccompProfile(seccomp.kind, architecture, {
                memfdExec: policy.commands.allow === null,
                setuidBits: !writesThrough(policy),
                sentry: tier === 'gvisor',
            });
            return { ok: true, plan: { name: seccomp.kind, profile } };
        }
        case 'file': {
            const read = readProfile(seccomp.profile, architecture);
            return read.ok
                ? { ok: true, plan: { name: 'file', profile: read.profile } }
                : { ok: false, problems: read.problems.map((problem) => `${seccomp.path}: ${problem}`) };
        }
    }
}
/** Whether files of the host are written to directly, and not through an overlay that is gone over before. */
function writesThrough(policy) {
    return (policy.filesystem.workspace === 'read-write' ||
        policy.filesystem.mounts.some((mount) => mount.mode === 'read-write'));
}


/***/ }),

/***/ 86409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SYSCALLS)
/* harmony export */ });
/**
 * System call numbers of the two architectures we compile filters for: [x86_64, aarch64], null where the
 * architecture lacks the call. Source: the kernel's user-space headers (asm/unistd_64.h, asm-generic/unistd.h);
 * numbers from 424 on are the same everywhere.
 */
// prettier-ignore
const SYSCALLS = {
    _sysctl: [156, null], accept: [43, 202], accept4: [288, 242], access: [21, null], acct: [163, 89],
    add_key: [248, 217], adjtimex: [159, 171], afs_syscall: [183, null], alarm: [37, null],
    arch_prctl: [158, null], bind: [49, 200], bpf: [321, 280], brk: [12, 214], cachestat: [451, 451],
    capget: [125, 90], capset: [126, 91], chdir: [80, 49], chmod: [90, null], chown: [92, null],
    chroot: [161, 51], clock_adjtime: [305, 266], clock_getres: [229, 114], clock_gettime: [228, 113],
    clock_nanosleep: [230, 115], clock_settime: [227, 112], clone: [56, 220], clone3: [435, 435],
    close: [3, 57], close_range: [436, 436], connect: [42, 203], copy_file_range: [326, 285],
    creat: [85, null], create_module: [174, null], delete_module: [176, 106], dup: [32, 23], dup2: [33, null],
    dup3: [292, 24], epoll_create: [213, null], epoll_create1: [291, 20], epoll_ctl: [233, 21],
    epoll_ctl_old: [214, null], epoll_pwait: [281, 22], epoll_pwait2: [441, 441], epoll_wait: [232, null],
    epoll_wait_old: [215, null], eventfd: [284, null], eventfd2: [290, 19], execve: [59, 221],
    execveat: [322, 281], exit: [60, 93], exit_group: [231, 94], faccessat: [269, 48], faccessat2: [439, 439],
    fadvise64: [221, 223], fallocate: [285, 47], fanotify_init: [300, 262], fanotify_mark: [301, 263],
    fchdir: [81, 50], fchmod: [91, 52], fchmodat: [268, 53], fchmodat2: [452, 452], fchown: [93, 55],
    fchownat: [260, 54], fcntl: [72, 25], fdatasync: [75, 83], fgetxattr: [193, 10], file_getattr: [468, 468],
    file_setattr: [469, 469], finit_module: [313, 273], flistxattr: [196, 13], flock: [73, 32],
    fork: [57, null], fremovexattr: [199, 16], fsconfig: [431, 431], fsetxattr: [190, 7], fsmount: [432, 432],
    fsopen: [430, 430], fspick: [433, 433], fstat: [5, 80], fstatfs: [138, 44], fsync: [74, 82],
    ftruncate: [77, 46], futex: [202, 98], futex_requeue: [456, 456], futex_wait: [455, 455],
    futex_waitv: [449, 449], futex_wake: [454, 454], futimesat: [261, null], get_kernel_syms: [177, null],
    get_mempolicy: [239, 236], get_robust_list: [274, 100], get_thread_area: [211, null], getcpu: [309, 168],
    getcwd: [79, 17], getdents: [78, null], getdents64: [217, 61], getegid: [108, 177], geteuid: [107, 175],
    getgid: [104, 176], getgroups: [115, 158], getitimer: [36, 102], getpeername: [52, 205],
    getpgid: [121, 155], getpgrp: [111, null], getpid: [39, 172], getpmsg: [181, null], getppid: [110, 173],
    getpriority: [140, 141], getrandom: [318, 278], getresgid: [120, 150], getresuid: [118, 148],
    getrlimit: [97, 163], getrusage: [98, 165], getsid: [124, 156], getsockname: [51, 204],
    getsockopt: [55, 209], gettid: [186, 178], gettimeofday: [96, 169], getuid: [102, 174],
    getxattr: [191, 8], getxattrat: [464, 464], init_module: [175, 105], inotify_add_watch: [254, 27],
    inotify_init: [253, null], inotify_init1: [294, 26], inotify_rm_watch: [255, 28], io_cancel: [210, 3],
    io_destroy: [207, 1], io_getevents: [208, 4], io_pgetevents: [333, 292], io_setup: [206, 0],
    io_submit: [209, 2], io_uring_enter: [426, 426], io_uring_register: [427, 427],
    io_uring_setup: [425, 425], ioctl: [16, 29], ioperm: [173, null], iopl: [172, null],
    ioprio_get: [252, 31], ioprio_set: [251, 30], kcmp: [312, 272], kexec_file_load: [320, 294],
    kexec_load: [246, 104], keyctl: [250, 219], kill: [62, 129], landlock_add_rule: [445, 445],
    landlock_create_ruleset: [444, 444], landlock_restrict_self: [446, 446], lchown: [94, null],
    lgetxattr: [192, 9], link: [86, null], linkat: [265, 37], listen: [50, 201], listmount: [458, 458],
    listxattr: [194, 11], listxattrat: [465, 465], llistxattr: [195, 12], lookup_dcookie: [212, 18],
    lremovexattr: [198, 15], lseek: [8, 62], lsetxattr: [189, 6], lsm_get_self_attr: [459, 459],
    lsm_list_modules: [461, 461], lsm_set_self_attr: [460, 460], lstat: [6, null], madvise: [28, 233],
    map_shadow_stack: [453, 453], mbind: [237, 235], membarrier: [324, 283], memfd_create: [319, 279],
    memfd_secret: [447, 447], migrate_pages: [256, 238], mincore: [27, 232], mkdir: [83, null],
    mkdirat: [258, 34], mknod: [133, null], mknodat: [259, 33], mlock: [149, 228], mlock2: [325, 284],
    mlockall: [151, 230], mmap: [9, 222], modify_ldt: [154, null], mount: [165, 40],
    mount_setattr: [442, 442], move_mount: [429, 429], move_pages: [279, 239], mprotect: [10, 226],
    mq_getsetattr: [245, 185], mq_notify: [244, 184], mq_open: [240, 180], mq_timedreceive: [243, 183],
    mq_timedsend: [242, 182], mq_unlink: [241, 181], mremap: [25, 216], mseal: [462, 462], msgctl: [71, 187],
    msgget: [68, 186], msgrcv: [70, 188], msgsnd: [69, 189], msync: [26, 227], munlock: [150, 229],
    munlockall: [152, 231], munmap: [11, 215], name_to_handle_at: [303, 264], nanosleep: [35, 101],
    newfstatat: [262, 79], nfsservctl: [180, 42], open: [2, null], open_by_handle_at: [304, 265],
    open_tree: [428, 428], open_tree_attr: [467, 467], openat: [257, 56], openat2: [437, 437],
    pause: [34, null], perf_event_open: [298, 241], personality: [135, 92], pidfd_getfd: [438, 438],
    pidfd_open: [434, 434], pidfd_send_signal: [424, 424], pipe: [22, null], pipe2: [293, 59],
    pivot_root: [155, 41], pkey_alloc: [330, 289], pkey_free: [331, 290], pkey_mprotect: [329, 288],
    poll: [7, null], ppoll: [271, 73], prctl: [157, 167], pread64: [17, 67], preadv: [295, 69],
    preadv2: [327, 286], prlimit64: [302, 261], process_madvise: [440, 440], process_mrelease: [448, 448],
    process_vm_readv: [310, 270], process_vm_writev: [311, 271], pselect6: [270, 72], ptrace: [101, 117],
    putpmsg: [182, null], pwrite64: [18, 68], pwritev: [296, 70], pwritev2: [328, 287],
    query_module: [178, null], quotactl: [179, 60], quotactl_fd: [443, 443], read: [0, 63],
    readahead: [187, 213], readlink: [89, null], readlinkat: [267, 78], readv: [19, 65], reboot: [169, 142],
    recvfrom: [45, 207], recvmmsg: [299, 243], recvmsg: [47, 212], remap_file_pages: [216, 234],
    removexattr: [197, 14], removexattrat: [466, 466], rename: [82, null], renameat: [264, 38],
    renameat2: [316, 276], request_key: [249, 218], restart_syscall: [219, 128], rmdir: [84, null],
    rseq: [334, 293], rt_sigaction: [13, 134], rt_sigpending: [127, 136], rt_sigprocmask: [14, 135],
    rt_sigqueueinfo: [129, 138], rt_sigreturn: [15, 139], rt_sigsuspend: [130, 133],
    rt_sigtimedwait: [128, 137], rt_tgsigqueueinfo: [297, 240], sched_get_priority_max: [146, 125],
    sched_get_priority_min: [147, 126], sched_getaffinity: [204, 123], sched_getattr: [315, 275],
    sched_getparam: [143, 121], sched_getscheduler: [145, 120], sched_rr_get_interval: [148, 127],
    sched_setaffinity: [203, 122], sched_setattr: [314, 274], sched_setparam: [142, 118],
    sched_setscheduler: [144, 119], sched_yield: [24, 124], seccomp: [317, 277], security: [185, null],
    select: [23, null], semctl: [66, 191], semget: [64, 190], semop: [65, 193], semtimedop: [220, 192],
    sendfile: [40, 71], sendmmsg: [307, 269], sendmsg: [46, 211], sendto: [44, 206],
    set_mempolicy: [238, 237], set_mempolicy_home_node: [450, 450], set_robust_list: [273, 99],
    set_thread_area: [205, null], set_tid_address: [218, 96], setdomainname: [171, 162], setfsgid: [123, 152],
    setfsuid: [122, 151], setgid: [106, 144], setgroups: [116, 159], sethostname: [170, 161],
    setitimer: [38, 103], setns: [308, 268], setpgid: [109, 154], setpriority: [141, 140],
    setregid: [114, 143], setresgid: [119, 149], setresuid: [117, 147], setreuid: [113, 145],
    setrlimit: [160, 164], setsid: [112, 157], setsockopt: [54, 208], settimeofday: [164, 170],
    setuid: [105, 146], setxattr: [188, 5], setxattrat: [463, 463], shmat: [30, 196], shmctl: [31, 195],
    shmdt: [67, 197], shmget: [29, 194], shutdown: [48, 210], sigaltstack: [131, 132], signalfd: [282, null],
    signalfd4: [289, 74], socket: [41, 198], socketpair: [53, 199], splice: [275, 76], stat: [4, null],
    statfs: [137, 43], statmount: [457, 457], statx: [332, 291], swapoff: [168, 225], swapon: [167, 224],
    symlink: [88, null], symlinkat: [266, 36], sync: [162, 81], sync_file_range: [277, 84],
    syncfs: [306, 267], sysfs: [139, null], sysinfo: [99, 179], syslog: [103, 116], tee: [276, 77],
    tgkill: [234, 131], time: [201, null], timer_create: [222, 107], timer_delete: [226, 111],
    timer_getoverrun: [225, 109], timer_gettime: [224, 108], timer_settime: [223, 110],
    timerfd_create: [283, 85], timerfd_gettime: [287, 87], timerfd_settime: [286, 86], times: [100, 153],
    tkill: [200, 130], truncate: [76, 45], tuxcall: [184, null], umask: [95, 166], umount2: [166, 39],
    uname: [63, 160], unlink: [87, null], unlinkat: [263, 35], unshare: [272, 97], uselib: [134, null],
    userfaultfd: [323, 282], ustat: [136, null], utime: [132, null], utimensat: [280, 88],
    utimes: [235, null], vfork: [58, null], vhangup: [153, 58], vmsplice: [278, 75], vserver: [236, null],
    wait4: [61, 260], waitid: [247, 95], write: [1, 64], writev: [20, 66],
};


/***/ }),

/***/ 68367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ workspacePlan)
/* harmony export */ });
/** How the workspace is shown. Programs may be started from it unless `commands.allow` or `filesystem.exec` say less. */
function workspacePlan(policy) {
    const { filesystem } = policy;
    return {
        mode: filesystem.workspace,
        write: filesystem.write,
        deny: filesystem.deny,
        protect: filesystem.protect,
        readDeny: filesystem.readDeny,
        outputs: filesystem.outputs,
        git: filesystem.git,
        exec: filesystem.exec === null && policy.commands.allow === null,
        execPaths: filesystem.exec ?? [],
    };
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

/***/ 31405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ findOutside),
/* harmony export */   XJ: () => (/* binding */ bubblewrapFact),
/* harmony export */   uo: () => (/* binding */ findBubblewrap)
/* harmony export */ });
/* harmony import */ var _program_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63126);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40608);


const TIMEOUT = 3000;
/** Where root installs programs; a bubblewrap from a caller's own PATH entry is as good, and looked for last. */
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/bin'];
/** Finds bubblewrap; `version` is what it prints, null unasked. An entry inside the workspace isn't taken. */
function findBubblewrap(pathFolders, workspace) {
    return findOutside('bwrap', FOLDERS, pathFolders, workspace);
}
/** A program in one of these folders, else on PATH, but never one inside the workspace. */
function findOutside(name, folders, pathFolders, workspace) {
    const outside = pathFolders.filter((folder) => folder.startsWith('/') &&
        (workspace === null || (folder !== workspace && !folder.startsWith(`${workspace}/`))));
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(name, [...folders, ...outside]);
}
/** Asks bubblewrap for its version: `bubblewrap 0.8.0`. */
async function bubblewrapFact(path) {
    return { path, version: await (0,_program_version_js__WEBPACK_IMPORTED_MODULE_0__/* .programVersion */ .R)(path, /(\d+\.\d+(?:\.\d+)?)/, TIMEOUT) };
}


/***/ }),

/***/ 75916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCaBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _toolchains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33435);



/** Where the distributions keep the bundle of all trusted certificate authorities. */
const PLACES = [
    '/etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Alpine, Arch
    '/etc/pki/tls/certs/ca-bundle.crt', // Fedora, RHEL
    '/etc/ssl/ca-bundle.pem', // openSUSE
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/** The bundle that the caller's SSL_CERT_FILE names, else the system's. One in the workspace isn't heard. */
function findCaBundle(env, workspace) {
    const named = env['SSL_CERT_FILE'];
    if (named !== undefined &&
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(named) &&
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named) &&
        (workspace === null || !(0,_toolchains_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .U)(named, workspace)))
        return named;
    return PLACES.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) ?? null;
}


/***/ }),

/***/ 8967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cgroupFacts)
/* harmony export */ });
/* unused harmony export cgroupPlaces */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const V1_CONTROLLERS = ['memory', 'pids', 'cpu', 'cpuacct', 'freezer'];
const V2_CONTROLLERS = ['memory', 'pids', 'cpu', 'io'];
/**
 * Where a cgroup of our own can be made. `quick` asks for the right to write; `thorough` makes one and removes it,
 * which would leave one behind if we were killed in between, and so is not for every run: a run finds out at once.
 * On a hybrid host the controllers are version 1's.
 */
function cgroupFacts(depth = 'quick') {
    let places;
    try {
        places = cgroupPlaces((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/self/cgroup', 'utf8'), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/self/mountinfo', 'utf8'));
    }
    catch (error) {
        return { version: null, reason: `the cgroups can't be read: ${reasonOf(error)}` };
    }
    if (places.v1.memory !== undefined || places.v1.pids !== undefined)
        return versionOne(places.v1, depth);
    return places.v2 === null
        ? { version: null, reason: 'no cgroup hierarchy is mounted' }
        : versionTwo(places.v2.mount, places.v2.own, depth);
}
/**
 * Reads /proc/self/cgroup and /proc/self/mountinfo (cgroups(7), proc(5)). In a container without a cgroup
 * namespace the paths of the first are not those below the mount: the mount's root is taken off.
 */
function cgroupPlaces(selfCgroup, mountinfo) {
    const paths = new Map();
    for (const line of selfCgroup.split('\n')) {
        const match = /^(\d+):([^:]*):(.*)$/.exec(line);
        if (match === null)
            continue;
        const [, , controllers = '', path = '/'] = match;
        for (const controller of controllers === '' ? ['unified'] : controllers.split(','))
            paths.set(controller, path);
    }
    const v1 = {};
    let v2 = null;
    for (const line of mountinfo.split('\n')) {
        const [before, after] = line.split(' - ');
        if (before === undefined || after === undefined)
            continue;
        const [, , , root = '/', mount = ''] = before.split(' ');
        const [type, , options = ''] = after.split(' ');
        if (type === 'cgroup') {
            for (const controller of V1_CONTROLLERS) {
                if (!options.split(',').includes(controller))
                    continue;
                const own = below(mount, root, paths.get(controller));
                if (own !== null)
                    v1[controller] ??= own;
            }
        }
        else if (type === 'cgroup2' && v2 === null) {
            const own = below(mount, root, paths.get('unified'));
            if (own !== null)
                v2 = { mount: unescapeMount(mount), own };
        }
    }
    return { v1, v2 };
}
function versionOne(places, depth) {
    const base = {};
    let refusal = null;
    for (const controller of V1_CONTROLLERS) {
        const folder = places[controller];
        if (folder === undefined)
            continue;
        const problem = tryFolder(folder, depth);
        if (problem === null)
            base[controller] = folder;
        else
            refusal ??= problem;
    }
    return Object.keys(base).length === 0
        ? { version: null, reason: refusal ?? 'no version 1 controller is mounted' }
        : { version: 1, base };
}
/**
 * Version 2 gives controllers only to children of a group that enables them and holds no process itself, so
 * our group is a sibling of our own, or of an ancestor: the nearest one whose parent we may write to.
 */
function versionTwo(mount, own, depth) {
    let refusal = 'no ancestor of the own cgroup may be written to';
    let folder = own === mount ? own : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(own);
    for (;;) {
        const enabled = enabledControllers(folder);
        if (enabled.length > 0) {
            const problem = canMoveThrough(folder) ?? tryFolder(folder, depth);
            if (problem === null)
                return { version: 2, base: folder, controllers: enabled };
            refusal = problem;
        }
        if (folder === mount || !folder.startsWith(mount))
            return { version: null, reason: refusal };
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    }
}
function enabledControllers(folder) {
    try {
        const enabled = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'cgroup.subtree_control'), 'utf8').trim().split(/\s+/);
        return V2_CONTROLLERS.filter((controller) => enabled.includes(controller));
    }
    catch {
        // Not readable means not usable; the caller's refusal says so.
        return [];
    }
}
/** Moving a process between two groups needs write access to their common ancestor's cgroup.procs. */
function canMoveThrough(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'cgroup.procs'), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        return null;
    }
    catch (error) {
        return `no process can be moved between cgroups: ${reasonOf(error)}`;
    }
}
function tryFolder(folder, depth) {
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `sandbox-policy-try-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        if (depth === 'thorough') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(probe);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(probe);
        }
        return null;
    }
    catch (error) {
        return `no cgroup can be made: ${reasonOf(error)}`;
    }
}
function below(mount, root, path) {
    if (path === undefined)
        return null;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(unescapeMount(root), path);
    // Outside of what is mounted: the mount itself is all that can be reached.
    return inside.startsWith('..') ? unescapeMount(mount) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(unescapeMount(mount), inside);
}
/** mountinfo writes blanks and backslashes as octal escapes. */
function unescapeMount(text) {
    return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}
/** By the error's code alone: paths name sessions, and what is said here is part of what a plan's digest covers. */
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
    switch (code) {
        case 'EACCES':
        case 'EPERM':
            return 'permission denied';
        case 'EROFS':
            return 'the hierarchy is mounted read-only';
        default:
            return code;
    }
}


/***/ }),

/***/ 18120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ engineAddress)
/* harmony export */ });
/* unused harmony export parseAddress */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




/**
 * Finds the engine as Docker's own client does: DOCKER_HOST, then the context that DOCKER_CONTEXT or the
 * client's configuration names, then the usual sockets, rootless and Podman's after Docker's. A configuration
 * that can't be read is said, not passed over.
 */
function engineAddress({ env, home }) {
    const host = env['DOCKER_HOST'];
    if (host !== undefined && host !== '')
        return parseAddress(host, 'DOCKER_HOST');
    const folder = env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.docker');
    try {
        const context = env['DOCKER_CONTEXT'] || currentContext(folder);
        if (context !== null && context !== 'default')
            return contextAddress(folder, context);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {
            kind: 'unreadable',
            reason: `the Docker client's configuration in ${folder} can't be used: ${reason}`,
        };
    }
    const runtime = env['XDG_RUNTIME_DIR'];
    const usual = [
        '/var/run/docker.sock',
        '/run/podman/podman.sock',
        ...(runtime === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'docker.sock'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, 'podman/podman.sock')]),
    ];
    const path = usual.find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate)) ?? '/var/run/docker.sock';
    return { kind: 'socket', path, why: 'the usual place' };
}
/** Reads `unix:///path`, `tcp://host:port`, `ssh://…`, `npipe://…`. */
function parseAddress(address, why) {
    const socket = /^unix:\/\/(\/.*)$/.exec(address)?.[1] ?? (address.startsWith('/') ? address : undefined);
    return socket === undefined
        ? { kind: 'remote', address: withoutCredentials(address), why }
        : { kind: 'socket', path: socket, why };
}
function currentContext(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config.json');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return null;
    const config = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(config) ? config['currentContext'] : undefined;
    return typeof name === 'string' && name !== '' ? name : null;
}
/** The client keeps each context under the SHA-256 of its name. */
function contextAddress(folder, name) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    const meta = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'contexts/meta', id, 'meta.json'), 'utf8'));
    const endpoints = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(meta) ? meta['Endpoints'] : undefined;
    const docker = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(endpoints) ? endpoints['docker'] : undefined;
    const host = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(docker) ? docker['Host'] : undefined;
    if (typeof host !== 'string')
        throw new TypeError(`the context ${name} names no engine`);
    return parseAddress(host, `the Docker context ${name}`);
}
/** An address may hold a user and password; messages and logs must not. */
function withoutCredentials(address) {
    return address.replace(/\/\/[^/@]*@/, '//');
}


/***/ }),

/***/ 51949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EngineStatusError),
/* harmony export */   Tt: () => (/* binding */ getJson),
/* harmony export */   engineState: () => (/* binding */ engineState),
/* harmony export */   gP: () => (/* binding */ whyAbsent)
/* harmony export */ });
/* unused harmony export judgeEngine */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _engine_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18120);
/* harmony import */ var _gvisor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88759);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




/** Milliseconds. A busy engine, with tens of containers starting, takes several seconds for what else takes two milliseconds. */
const TIMEOUT = 30_000;
const MAX_ANSWER = 4 * 1024 * 1024;
/**
 * Asks the caller's engine what it is, over its unix socket. `env` is the caller's: DOCKER_HOST, DOCKER_CONTEXT,
 * DOCKER_CONFIG and XDG_RUNTIME_DIR are looked at. Never throws: no engine is an answer too.
 */
async function engineState(env, home) {
    const address = (0,_engine_address_js__WEBPACK_IMPORTED_MODULE_1__/* .engineAddress */ .Z)({ env, home });
    switch (address.kind) {
        case 'remote':
            return {
                state: 'refused',
                reason: `${address.why} names a remote engine (${address.address}), which can't see this machine's files`,
                fix: 'Use an engine on this machine, through its unix socket.',
            };
        case 'unreadable':
            return { state: 'absent', reason: address.reason, fix: 'Correct it, or set DOCKER_HOST.' };
        case 'socket':
            return askEngine(address.path);
    }
}
async function askEngine(socket) {
    try {
        const [version, info] = await Promise.all([getJson(socket, '/version'), getJson(socket, '/info')]);
        return judgeEngine(socket, version, info);
    }
    catch (error) {
        return { state: 'absent', ...whyAbsent(socket, error) };
    }
}
/** Turns the engine's own words (`GET /version`, `GET /info`) into facts, or says why it can't be used. */
function judgeEngine(socket, version, info) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(version) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(info))
        return { state: 'absent', reason: `what answers at ${socket} is no container engine`, fix: null };
    const engine = factsOf(socket, version, info);
    const refused = (reason, fix) => ({ state: 'refused', reason, fix });
    if (engine.os !== 'linux')
        return refused(`the engine runs ${engine.os} containers`, 'Switch it to Linux containers.');
    if (engine.rootless)
        return refused('the engine is rootless, which this version does not support yet', 'Use an engine that runs as root, or the process tier.');
    if (engine.usernsRemap)
        return refused('the engine remaps users (userns-remap), which this version does not support yet', 'Turn userns-remap off for this engine, or use the process tier.');
    return { state: 'ready', engine };
}
function factsOf(socket, version, info) {
    const security = strings(info['SecurityOptions']).map((option) => option.split(',')[0] ?? '');
    const components = Array.isArray(version['Components']) ? version['Components'] : [];
    const cgroup = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['CgroupVersion']);
    const managed = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['CgroupDriver']) !== 'none';
    return {
        socket,
        version: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(version['Version']),
        apiVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(version['ApiVersion']),
        kernel: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['KernelVersion']),
        os: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['OSType']) === '' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(version['Os']) : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['OSType']),
        arch: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['Architecture']),
        // Engines before 20.10 don't say, and know version 1 only.
        cgroupVersion: cgroup === '2' ? 2 : managed ? 1 : null,
        supports: {
            memory: managed && info['MemoryLimit'] === true,
            swap: managed && info['SwapLimit'] === true,
            cpus: managed && info['CpuCfsQuota'] === true && info['CpuCfsPeriod'] === true,
            pids: managed && info['PidsLimit'] === true,
        },
        processors: typeof info['NCPU'] === 'number' && info['NCPU'] > 0 ? info['NCPU'] : null,
        runtimes: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(info['Runtimes']) ? Object.keys(info['Runtimes']).sort() : [],
        defaultRuntime: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(info['DefaultRuntime']),
        gvisor: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(info['Runtimes']) ? (0,_gvisor_js__WEBPACK_IMPORTED_MODULE_2__/* .gvisorFacts */ .A)('runsc', info['Runtimes']) : null,
        seccomp: security.includes('name=seccomp'),
        apparmor: security.includes('name=apparmor'),
        selinux: security.includes('name=selinux'),
        rootless: security.includes('name=rootless'),
        usernsRemap: security.includes('name=userns'),
        podman: components.some((component) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(component) && /podman/i.test((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(component['Name']))),
    };
}
/**
 * Asks an engine for one thing.
 *
 * @throws when it can't be asked, or its answer isn't 200 with JSON
 */
function getJson(socketPath, path) {
    return new Promise((resolve, reject) => {
        const call = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ socketPath, path, agent: false, timeout: TIMEOUT, headers: { Host: 'docker' } });
        call.on('timeout', () => call.destroy(new Error(`it gave no answer within ${String(TIMEOUT)} ms`)));
        call.on('error', reject);
        call.on('response', (response) => {
            const chunks = [];
            let size = 0;
            response.on('data', (chunk) => {
                size += chunk.length;
                if (size > MAX_ANSWER)
                    response.destroy(new Error('its answer is too long'));
                else
                    chunks.push(chunk);
            });
            response.on('error', reject);
            response.on('end', () => {
                if (response.statusCode !== 200) {
                    reject(new EngineStatusError(path, response.statusCode ?? 0));
                    return;
                }
                try {
                    resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
                }
                catch (cause) {
                    reject(new Error(`its answer to ${path} is not JSON`, { cause }));
                }
            });
        });
        call.end();
    });
}
/** The engine answered, and not with what was asked for. */
class EngineStatusError extends Error {
    status;
    name = 'EngineStatusError';
    constructor(path, status) {
        super(`it answered ${path} with ${String(status)}`);
        this.status = status;
    }
}
function whyAbsent(socket, error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return {
            reason: `there is no container engine: ${socket} does not exist`,
            fix: 'Install and start Docker, or use the process tier.',
        };
    if (code === 'EACCES')
        return {
            reason: `the engine's socket ${socket} may not be used by this user`,
            fix: 'Run with sudo, or as a user in the group that owns the socket.',
        };
    if (code === 'ECONNREFUSED')
        return { reason: `no engine listens at ${socket}`, fix: 'Start Docker.' };
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: `the engine at ${socket} can't be asked: ${reason}`, fix: null };
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}


/***/ }),

/***/ 69348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/host/kernel.js

/** f_type of overlayfs (linux/magic.h): an upper layer can't lie on one. */
const OVERLAYFS_MAGIC = 0x794c7630;
/** Landlock's ABI by the first kernel that has it (landlock(7)). */
const LANDLOCK_ABIS = [
    [6, 15, 7],
    [6, 12, 6],
    [6, 10, 5],
    [6, 7, 4],
    [6, 2, 3],
    [5, 19, 2],
    [5, 13, 1],
];
const YES = { available: true };
function no(reason, fix) {
    return { available: false, reason, fix };
}
/** What the kernel's settings say of user namespaces; `unsure` where only trying can tell. */
function userNamespaceSettings(root) {
    if (!(0,external_node_fs_.existsSync)('/proc/self/ns/user'))
        return no('this kernel was built without user namespaces', 'Use a kernel with CONFIG_USER_NS.');
    if (setting('/proc/sys/user/max_user_namespaces') === 0)
        return no('user.max_user_namespaces is 0', 'Allow some: sysctl -w user.max_user_namespaces=10000, or use the container tier.');
    if (!root && setting('/proc/sys/kernel/unprivileged_userns_clone') === 0)
        return no('kernel.unprivileged_userns_clone is 0: only root may make user namespaces', 'Use the container tier, or let root set it to 1.');
    // Ubuntu 24.04: AppArmor decides by the program's profile, so the setting alone doesn't tell.
    if (appArmorRestricts())
        return 'unsure';
    return YES;
}
/** Whether AppArmor keeps unconfined programs from using the user namespaces they make. */
function appArmorRestricts() {
    return setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === 1;
}
/** What can be known of overlay mounts without making one. `state`: where the upper layer will lie. */
function overlaySettings(release, root, state) {
    if (!root && !atLeast(release, 5, 11))
        return no(`Linux ${release} mounts overlays for root only; 5.11 is needed`, 'Use a newer kernel, or the container tier.');
    if (state !== null && filesystemType(state) === OVERLAYFS_MAGIC)
        return no(`${state} is on an overlay file system itself, which can't hold the changed files`, 'Set XDG_STATE_HOME to a folder on a disk or a mounted volume.');
    return YES;
}
/** What can be known of id-mapped mounts without making one. */
function idmapSettings(release, root) {
    if (!root)
        return no('only root may make id-mapped mounts', null);
    if (!atLeast(release, 5, 19))
        return no(`Linux ${release} can't id-map what an overlay lies on; 5.19 is needed`, 'Run as the owner of the workspace instead of as root.');
    return YES;
}
/**
 * The Landlock ABI that this kernel's release has, 0 when the list of security modules is readable and lacks it.
 * Only a guess: the init says what it really is before anything is started, and a wrong guess fails closed.
 */
function landlockGuess(release) {
    const modules = securityModules();
    if (modules !== null && !modules.includes('landlock'))
        return 0;
    return LANDLOCK_ABIS.find(([major, minor]) => atLeast(release, major, minor))?.[2] ?? 0;
}
/** The active security modules, null when securityfs isn't mounted. */
function securityModules() {
    const text = read('/sys/kernel/security/lsm');
    return text === null ? null : text.trim().split(',');
}
function appArmorEnabled() {
    return read('/sys/module/apparmor/parameters/enabled')?.trim() === 'Y';
}
function seLinuxEnabled() {
    return (0,external_node_fs_.existsSync)('/sys/fs/selinux/enforce');
}
/** Seccomp filters: `Seccomp_filters:` stands in /proc/self/status since 5.9; before, `Seccomp:` must do. */
function seccompEnabled() {
    return /^Seccomp:/m.test(read('/proc/self/status') ?? '');
}
/** Compares a kernel release such as `6.8.0-1017-azure` with a version. */
function atLeast(release, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(release);
    if (match === null)
        return false;
    const found = [Number(match[1]), Number(match[2])];
    return found[0] > major || (found[0] === major && found[1] >= minor);
}
/** The file system's type at a path or, where that doesn't exist yet, at the nearest folder above it. */
function filesystemType(path) {
    let folder = path;
    for (;;) {
        try {
            return (0,external_node_fs_.statfsSync)(folder).type;
        }
        catch {
            const above = folder.slice(0, folder.lastIndexOf('/'));
            if (above === folder || above === '')
                return null;
            folder = above;
        }
    }
}
function setting(path) {
    const text = read(path);
    return text === null ? null : Number(text.trim());
}
/** A kernel setting's text, null where this kernel doesn't have it or doesn't show it. */
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/host/programs.js + 1 modules
var programs = __webpack_require__(40608);
;// CONCATENATED MODULE: ./build/host/apparmor.js



/** Where root keeps its programs, which an ordinary user's PATH often lacks. */
const FOLDERS = ['/usr/sbin', '/sbin', '/usr/bin', '/usr/local/sbin'];
/** The kernel's own files for policy; not there in most containers. */
const POLICY_FOLDER = '/sys/kernel/security/apparmor';
const CAP_MAC_ADMIN = 33n;
/** How this process may load AppArmor profiles, or why it may not. Reads files only. */
function profileLoader({ root, allowSudo, install }) {
    if (!appArmorEnabled())
        return not('this kernel has no AppArmor', null);
    const parser = (0,programs/* findProgram */.Kp)('apparmor_parser', FOLDERS);
    if (parser === null)
        return not('apparmor_parser, which compiles profiles, is not installed', `Install it: ${install}.`);
    if (!root)
        return allowSudo
            ? sudoLoader(parser)
            : not('only root may load AppArmor profiles', 'Run with --allow-sudo, or as root.');
    if (!mayAdministrate() || !(0,external_node_fs_.existsSync)(POLICY_FOLDER))
        return not("this root may not load AppArmor profiles: it has no CAP_MAC_ADMIN, or securityfs isn't mounted", 'Run on the host itself instead of in a container.');
    return { available: true, parser, sudo: false };
}
function sudoLoader(parser) {
    return (0,programs/* findProgram */.Kp)('sudo', ['/usr/bin', '/bin']) === null
        ? not('only root may load AppArmor profiles, and there is no sudo', 'Run as root.')
        : { available: true, parser, sudo: true };
}
function not(reason, fix) {
    return { available: false, reason, fix };
}
function mayAdministrate() {
    const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec((0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8'))?.[1];
    return effective !== undefined && ((BigInt(`0x${effective}`) >> CAP_MAC_ADMIN) & 1n) === 1n;
}

// EXTERNAL MODULE: ./build/host/bubblewrap.js
var bubblewrap = __webpack_require__(31405);
// EXTERNAL MODULE: ./build/host/ca-bundle.js
var ca_bundle = __webpack_require__(75916);
// EXTERNAL MODULE: ./build/host/cgroup.js
var cgroup = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/host/engine.js
var engine = __webpack_require__(51949);
// EXTERNAL MODULE: ./build/host/gvisor.js
var gvisor = __webpack_require__(88759);
;// CONCATENATED MODULE: ./build/host/install.js
/** The package managers whose install command we know, by the ids that /etc/os-release uses. */
const MANAGERS = [
    { ids: ['debian', 'ubuntu'], command: ['apt-get', 'install', '-y'] },
    { ids: ['fedora', 'rhel', 'centos', 'amzn'], command: ['dnf', 'install', '-y'] },
    { ids: ['alpine'], command: ['apk', 'add'] },
    { ids: ['arch'], command: ['pacman', '-S', '--noconfirm'] },
    { ids: ['suse', 'opensuse', 'sles'], command: ['zypper', '--non-interactive', 'install'] },
];
/**
 * The one command that installs a package on this host. Takes the text of /etc/os-release (`ID`, then `ID_LIKE`,
 * see os-release(5)), the package's name, and whether the caller is root; gives a command to show, never one
 * that we run.
 */
function installCommand(osRelease, packageName, root) {
    const fields = parseOsRelease(osRelease);
    const ids = [fields['ID'] ?? '', ...(fields['ID_LIKE'] ?? '').split(/\s+/)];
    for (const id of ids) {
        const manager = MANAGERS.find((known) => known.ids.some((name) => id === name || id.startsWith(`${name}-`)));
        if (manager === undefined)
            continue;
        const words = [...(root ? [] : ['sudo']), ...manager.command, packageName];
        return words.join(' ');
    }
    return `install the package \`${packageName}\` with this system's package manager`;
}
/** Reads the shell-like assignments of os-release(5). Lines that are none are ignored, as the format asks. */
function parseOsRelease(text) {
    const fields = {};
    for (const line of text.split('\n')) {
        const match = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim());
        if (match === null)
            continue;
        const [, name, raw] = match;
        if (name === undefined || raw === undefined)
            continue;
        const quoted = /^(["'])(.*)\1$/.exec(raw);
        fields[name] = (quoted?.[2] ?? raw).replace(/\\(.)/g, '$1');
    }
    return fields;
}

// EXTERNAL MODULE: ./build/host/toolchains.js
var host_toolchains = __webpack_require__(33435);
;// CONCATENATED MODULE: ./build/host/toolchain-env.js



/** Variables that say where a toolchain is. Compile passes those that name what is mounted. */
const NAMES = [
    'JAVA_HOME',
    'GOROOT',
    'RUSTUP_HOME',
    'CARGO_HOME',
    'DOTNET_ROOT',
    'PNPM_HOME',
    'ANDROID_HOME',
    'ANDROID_SDK_ROOT',
    'PYENV_ROOT',
    'RBENV_ROOT',
    'NODENV_ROOT',
    'GOENV_ROOT',
    'ASDF_DIR',
    'ASDF_DATA_DIR',
    'MISE_DATA_DIR',
    'VOLTA_HOME',
];
const JAVA_VERSIONED = /^JAVA_HOME_\d+_[A-Za-z0-9]+$/;
/** Found by their programs in the home folder, which is another one inside: so these must be said. */
const DEFAULTS = [
    ['RUSTUP_HOME', '.rustup'],
    ['PYENV_ROOT', '.pyenv'],
    ['RBENV_ROOT', '.rbenv'],
    ['NODENV_ROOT', '.nodenv'],
    ['GOENV_ROOT', '.goenv'],
    ['ASDF_DATA_DIR', '.asdf'],
    ['MISE_DATA_DIR', '.local/share/mise'],
    ['VOLTA_HOME', '.volta'],
];
/**
 * The variables that the shown toolchains need, as absolute paths that exist. CARGO_HOME is rarely among what is
 * shown, as it holds credentials: cargo then uses the home folder inside.
 */
function toolchainEnv(env, home, toolchains) {
    const found = {};
    for (const [name, folder] of DEFAULTS) {
        const path = (0,external_node_path_.join)(home, folder);
        if (toolchains.some((toolchain) => (0,host_toolchains/* isWithin */.U)(toolchain.root, path) || (0,host_toolchains/* isWithin */.U)(path, toolchain.root)))
            found[name] = path;
    }
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || !(0,external_node_path_.isAbsolute)(value))
            continue;
        if ((NAMES.includes(name) || JAVA_VERSIONED.test(name)) && (0,external_node_fs_.existsSync)(value))
            found[name] = value;
    }
    return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./build/host/exec.js
var exec = __webpack_require__(39970);
;// CONCATENATED MODULE: ./build/host/apparmor-profile.js
/** Where our profile lies. */
const PROFILE_FILE = '/etc/apparmor.d/sandbox-policy';
/**
 * The AppArmor profile by which Ubuntu 24.04 and later let our launcher use the user namespaces that it makes. It
 * confines nothing and permits this one thing, to this one program; the machine-wide setting stays as it is.
 *
 * @param launcher Absolute path of the native program.
 * @returns null for a path that would have to be quoted: it is left to a person.
 */
function launcherProfile(launcher) {
    if (!/^\/[A-Za-z0-9/._-]+$/.test(launcher))
        return null;
    return `abi <abi/4.0>,\nprofile sandbox-policy ${launcher} flags=(unconfined) {\n  userns,\n}\n`;
}

;// CONCATENATED MODULE: ./build/host/trial.js





const TIMEOUT = 5000;
const NOBODY = 65534;
/** Type of the frame by which the init says that it is ready; its payload is version, Landlock ABI, pid. */
const FRAME_READY = 16;
const FRAME_HEADER = 12;
/**
 * Starts the process tier's launcher, bubblewrap and init with nothing to run: first with the namespaces alone,
 * then with an overlay, then (as root) with an id-mapped one. What the kernel, a security module or an old
 * bubblewrap refuses shows here as it would in a run. Leaves nothing behind; takes some 20 ms.
 */
async function tryLaunch(request) {
    const root = request.uid === 0;
    (0,external_node_fs_.mkdirSync)(request.state, { recursive: true, mode: 0o700 });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(request.state, 'try-'));
    try {
        for (const name of ['lower', 'upper', 'work'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, name));
        const overlay = ['--overlay', (0,external_node_path_.join)(folder, 'lower'), (0,external_node_path_.join)(folder, 'upper'), (0,external_node_path_.join)(folder, 'work'), '/w'];
        const [plain, layered, mapped] = await Promise.all([
            launch(request, []),
            launch(request, [...overlay, 'rw,exec']),
            root
                ? launch(request, ['--idmap', '0', '0', '--bind', (0,external_node_path_.join)(folder, 'lower'), '/m', 'rw,exec,idmap'])
                : Promise.resolve(null),
        ]);
        return {
            userNamespaces: plain.ready ? YES : no(plain.reason, userNamespaceFix(request)),
            overlay: layered.ready
                ? YES
                : no(layered.reason, 'Set XDG_STATE_HOME to a folder on another file system, or use the container tier.'),
            idmap: mapped === null
                ? no('only root may make id-mapped mounts', null)
                : mapped.ready
                    ? YES
                    : no(mapped.reason, 'Run as the owner of the workspace instead of as root.'),
            landlock: plain.ready ? plain.landlock : null,
        };
    }
    finally {
        removeTrial(folder);
    }
}
/** The kernel leaves folders of mode 000 in the work folder, which only root may read and so remove. */
function removeTrial(folder) {
    openUp((0,external_node_path_.join)(folder, 'work'));
    (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}
function openUp(folder) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
        if (!entry.isDirectory())
            continue;
        const inner = (0,external_node_path_.join)(folder, entry.name);
        (0,external_node_fs_.chmodSync)(inner, 0o700);
        openUp(inner);
    }
}
async function launch(request, tree) {
    const root = request.uid === 0;
    const uid = String(root ? NOBODY : request.uid);
    const gid = String(root ? NOBODY : request.gid);
    const outcome = await (0,exec/* execute */.g)(request.launcher, [
        ...['enter', root ? '--root' : '--userns', uid, gid, '--parent', '0', '--tree', '/tmp'],
        ...['--dir', '/proc', '755', '--dev', '/dev', ...tree],
        ...['--bind', request.launcher, '/init', 'ro,exec', '--', request.bwrap],
        ...[
            '--unshare-user',
            '--unshare-pid',
            '--unshare-net',
            '--unshare-ipc',
            '--unshare-uts',
            '--unshare-cgroup-try',
        ],
        ...['--uid', uid, '--gid', gid, '--die-with-parent', '--as-pid-1', '--cap-drop', 'ALL'],
        ...['--dev-bind', '/tmp', '/', '--proc', '/proc', '--chdir', '/', '--', '/init', 'init'],
    ], { env: {}, timeout: TIMEOUT });
    const output = outcome.kind === 'exited' ? outcome.stdout : Buffer.alloc(0);
    if (output.length >= FRAME_HEADER + 8 && output[0] === FRAME_READY)
        return { ready: true, landlock: output.readUInt32LE(FRAME_HEADER + 4) };
    return { ready: false, reason: (0,exec/* failureOf */.P)(outcome) ?? 'the init did not say that it is ready' };
}
function userNamespaceFix(request) {
    if (!appArmorRestricts() || request.uid === 0)
        return 'Use the container tier, or a host that allows user namespaces.';
    const others = 'in the Action set allow-sudo: true, or use the container tier';
    const profile = launcherProfile(request.launcher);
    // A path that would need quoting in the profile or the shell is left to the person.
    if (profile === null)
        return `AppArmor restricts user namespaces here: allow them for ${request.launcher} by a profile of its own, ${others}.`;
    const printed = profile.replaceAll('\n', '\\n');
    return `AppArmor restricts user namespaces here. Allow them for our launcher: printf '${printed}' | sudo tee ${PROFILE_FILE} && sudo apparmor_parser -r ${PROFILE_FILE}; or ${others}.`;
}

// EXTERNAL MODULE: ./build/policy/view-paths.js
var view_paths = __webpack_require__(41447);
;// CONCATENATED MODULE: ./build/host/gather.js
















const SYSTEM_PATH = ['/usr/local/bin', '/usr/bin', '/bin'];
/** Everything that compile must know of this machine. Never throws for what a machine lacks: that is a fact. */
async function gatherFacts(request) {
    const { env, workspace, tiers } = request;
    const caller = callerOf();
    const root = caller.uid === 0;
    const home = homeOf(env, root);
    const kernel = (0,external_node_os_.release)();
    const pathFolders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
    const bwrapPath = needsWalls(tiers) ? (0,bubblewrap/* findBubblewrap */.uo)(pathFolders, workspace) : null;
    const caBundle = (0,ca_bundle/* findCaBundle */.I)(env, workspace);
    const system = osRelease();
    const install = (packageName) => installCommand(system, packageName, root);
    const [engine, microvm, bwrap, trial, registries, services] = await Promise.all([
        engineOf(request, home),
        microvmOf(request, home, pathFolders, install),
        bubblewrapOf(bwrapPath, request.depth),
        trialOf(request, bwrapPath, caller),
        registriesOf(request, caBundle),
        servicesOf(request, home),
    ]);
    const toolchains = request.toolchains === 'none'
        ? { shown: [], refused: [] }
        : (0,host_toolchains/* findToolchains */.O)({
            entries: request.toolchains === 'auto' ? pathFolders : request.toolchains,
            home,
            workspace,
            env,
        });
    const bins = [...new Set(toolchains.shown.map((toolchain) => toolchain.bin))];
    return {
        os: process.platform,
        arch: process.arch,
        kernel,
        caller,
        home,
        ...kernelFacts(request, kernel, root, trial),
        cgroup: needsWalls(tiers) ? (0,cgroup/* cgroupFacts */.I)(request.depth) : { version: null, reason: 'it was not asked' },
        apparmor: appArmorEnabled(),
        appArmorLoader: profileLoader({
            root,
            allowSudo: request.allowSudo ?? false,
            install: install('apparmor'),
        }),
        selinux: seLinuxEnabled(),
        seccomp: seccompEnabled(),
        programs: { bwrap },
        installBubblewrap: install('bubblewrap'),
        mergedUsr: isLinkInto('/bin', 'usr/bin'),
        engine,
        microvm,
        toolchains: toolchains.shown,
        toolchainsRefused: toolchains.refused,
        toolchainEnv: toolchainEnv(env, home, toolchains.shown),
        caBundle,
        commands: (0,programs/* resolvePrograms */.KZ)(request.programs, [...bins, ...SYSTEM_PATH], env, home),
        ...(registries === null ? {} : { registries }),
        ...(services === null ? {} : { services }),
        paths: viewPaths(),
    };
}
function kernelFacts(request, kernel, root, trial) {
    const settings = userNamespaceSettings(root);
    const overlay = overlaySettings(kernel, root, request.state);
    const idmap = idmapSettings(kernel, root);
    // What the settings rule out needs no trial, and they give the better reason.
    return {
        userNamespaces: settings === 'unsure'
            ? (trial?.userNamespaces ?? YES)
            : settings.available
                ? (trial?.userNamespaces ?? settings)
                : settings,
        overlay: overlay.available ? (trial?.overlay ?? overlay) : overlay,
        idmap: idmap.available ? (trial?.idmap ?? idmap) : idmap,
        landlock: trial?.landlock ?? landlockGuess(kernel),
    };
}
/** A start is tried when asked to, or when the kernel's settings leave it open whether one can work. */
async function trialOf(request, bwrap, caller) {
    if (process.platform !== 'linux' || !needsWalls(request.tiers) || bwrap === null)
        return null;
    const unsure = userNamespaceSettings(caller.uid === 0) === 'unsure';
    if (request.depth === 'quick' && !unsure)
        return null;
    const { launcher } = request;
    if (launcher === null)
        return failedTrial('the launcher for this machine is not installed', 'Install the package again.');
    try {
        return await tryLaunch({
            uid: caller.uid,
            gid: caller.gid,
            launcher,
            bwrap,
            state: request.state,
        });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return failedTrial(reason, 'Set XDG_STATE_HOME to a folder that can be written.');
    }
}
function failedTrial(reason, fix) {
    const failed = no(reason, fix);
    return { userNamespaces: failed, overlay: failed, idmap: failed, landlock: null };
}
async function engineOf(request, home) {
    if (!request.tiers.some((tier) => tier !== 'process'))
        return { state: 'absent', reason: 'it was not asked', fix: null };
    const found = await (0,engine.engineState)(request.env, home);
    if (found.state !== 'ready' || !request.tiers.includes('gvisor'))
        return found;
    return { state: 'ready', engine: await (0,gvisor/* withGvisorVersion */.Z)(found.engine) };
}
/** bubblewrap's walls are the process tier's own, and stand around the machine monitor of the microvm tier. */
function needsWalls(tiers) {
    return tiers.includes('process') || tiers.includes('microvm');
}
async function microvmOf({ tiers, env, workspace, depth }, home, pathFolders, install) {
    if (!tiers.includes('microvm'))
        return null;
    const { microvmFacts } = await __webpack_require__.e(/* import() */ 6842).then(__webpack_require__.bind(__webpack_require__, 16842));
    return microvmFacts({
        env,
        home,
        pathFolders,
        workspace,
        depth,
        install: {
            qemu: install('qemu-system-x86'),
            mke2fs: install('e2fsprogs'),
        },
    });
}
async function registriesOf({ registries = [], env, workspace, state }, caBundle) {
    if (registries.length === 0)
        return null;
    const { askRegistries } = await __webpack_require__.e(/* import() */ 6947).then(__webpack_require__.bind(__webpack_require__, 26947));
    return askRegistries(registries, { env, workspace, caBundle }, state);
}
async function servicesOf({ services, env }, home) {
    if (services === undefined || services.names.length === 0)
        return null;
    const { findServices } = await __webpack_require__.e(/* import() */ 8503).then(__webpack_require__.bind(__webpack_require__, 58503));
    return findServices(services.names, { env, home, job: services.job });
}
/** Starting it only to hear its version costs a quick start two milliseconds: an old one is refused by its own error then. */
async function bubblewrapOf(path, depth) {
    if (path === null)
        return null;
    return depth === 'quick' ? { path, version: null } : (0,bubblewrap/* bubblewrapFact */.XJ)(path);
}
function callerOf() {
    return {
        uid: process.getuid?.() ?? -1,
        gid: process.getgid?.() ?? -1,
        groups: process.getgroups?.() ?? [],
    };
}
function homeOf(env, root) {
    const home = env['HOME'];
    return home !== undefined && home.startsWith('/') ? home : root ? '/root' : '/nonexistent';
}
function osRelease() {
    for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
        try {
            return (0,external_node_fs_.readFileSync)(path, 'utf8');
        }
        catch {
            // The second place is the one that os-release(5) names when the first is missing.
        }
    }
    return '';
}
function viewPaths() {
    const named = [...view_paths/* PROGRAM_FOLDERS */.X7, ...view_paths/* LIBRARY_FOLDERS */.Ig, ...view_paths/* ETC_PATHS */.sA].filter((path) => (0,external_node_fs_.existsSync)(path));
    return [...named, ...javaFolders()];
}
function javaFolders() {
    try {
        return (0,external_node_fs_.readdirSync)('/etc')
            .filter((name) => view_paths/* JAVA_CONFIGURATION */.CG.test(name))
            .map((name) => (0,external_node_path_.join)('/etc', name))
            .sort();
    }
    catch {
        // No /etc that can be listed (macOS, a minimal image): no Java of Debian's either.
        return [];
    }
}
function isLinkInto(path, target) {
    try {
        return (0,external_node_fs_.readlinkSync)(path).replace(/^\//, '') === target;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 88759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gvisorFacts),
/* harmony export */   Z: () => (/* binding */ withGvisorVersion)
/* harmony export */ });
/* harmony import */ var _program_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63126);

const TIMEOUT = 5_000;
/**
 * How a runtime that is gVisor was registered, from the engine's list of runtimes (`GET /info`); null when it isn't
 * there. The arguments are those of `runsc` itself: of one that is given twice the later holds.
 */
function gvisorFacts(runtime, runtimes) {
    if (!Object.hasOwn(runtimes, runtime))
        return null;
    const { path, runtimeArgs } = (runtimes[runtime] ?? {});
    const given = Array.isArray(runtimeArgs) ? runtimeArgs.map(String) : [];
    const flag = (name) => given
        .map((argument) => new RegExp(`^--?${name}(?:=(.*))?$`).exec(argument))
        .findLast((match) => match !== null)?.[1] ?? null;
    const network = flag('network');
    return {
        runtime,
        path: typeof path === 'string' ? path : null,
        version: null,
        network: network === 'none' || network === 'host' ? network : 'sandbox',
        seccomp: given.some((argument) => /^--?oci-seccomp(=true)?$/.test(argument)),
    };
}
/**
 * The same engine with the version that its gVisor says it is. The program is the one that the engine names, which is
 * on this machine; where it names none by its path, nothing is known.
 */
async function withGvisorVersion(engine) {
    const { gvisor } = engine;
    if (gvisor?.path?.startsWith('/') !== true)
        return engine;
    const version = await (0,_program_version_js__WEBPACK_IMPORTED_MODULE_0__/* .programVersion */ .R)(gvisor.path, /^runsc version (\S+)/, TIMEOUT);
    return { ...engine, gvisor: { ...gvisor, version } };
}


/***/ }),

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text)
/* harmony export */ });
/** What was parsed from JSON of somebody else's, read by shape: what isn't as expected reads as nothing. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An object, or an empty one. */
function object(value) {
    return isObject(value) ? value : {};
}
/** A text, or an empty one. */
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 6277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nativeProgramNear)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** From a bundle in dist/cli or dist/action, and from a module of src/ or build/ two folders deep. */
const FOLDERS = ['../native', '../../dist/native', '../../../dist/native'];
/**
 * The launcher and init that belongs to this installation, by the architecture as Node names it. `moduleUrl` is
 * the caller's `import.meta.url`. Null when there is none for this machine.
 */
function nativeProgramNear(moduleUrl, arch) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (const folder of FOLDERS) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, folder, arch, 'sandbox-init');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
            return path;
        }
        catch {
            // Not in this layout.
        }
    }
    return null;
}


/***/ }),

/***/ 63126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ programVersion)
/* harmony export */ });
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39970);

/**
 * What a program says of its version when it is asked with `--version`.
 *
 * @param pattern Its first group is the version.
 * @param timeout Milliseconds.
 * @returns null when it can't be asked, or says none.
 */
async function programVersion(path, pattern, timeout) {
    const outcome = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(path, ['--version'], { env: {}, timeout });
    const said = outcome.kind === 'exited' ? outcome.stdout.toString('utf8') : '';
    return pattern.exec(said)?.[1] ?? null;
}


/***/ })

};
;