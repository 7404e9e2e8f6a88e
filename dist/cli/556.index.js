"use strict";
exports.id = 556;
exports.ids = [556];
exports.modules = {

/***/ 32048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ entryOptions),
/* harmony export */   f: () => (/* binding */ renderBwrap)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90587);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59157);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);



/** Where the launcher builds the sandbox's tree; only hidden from the host's view in its own mount namespace. */
const TREE = '/tmp';
/**
 * The command line that makes a process plan real: our launcher builds the tree (bubblewrap 0.8 can't mount
 * noexec), drops rights and starts bubblewrap, which unshares the rest and starts the init as process 1.
 */
function renderBwrap(plan, bindings, launch) {
    return [
        bindings.enterProgram,
        'enter',
        plan.launcher === 'root' ? '--root' : '--userns',
        String(bindings.uid),
        String(bindings.gid),
        '--parent',
        String(launch.parent),
        ...launch.cgroupProcs.flatMap((file) => ['--cgroup', file]),
        ...(launch.seccompFd === null ? [] : ['--keep-fd', String(launch.seccompFd)]),
        ...networkOptions(plan, launch),
        '--tree',
        TREE,
        ...treeOptions(plan, bindings, launch),
        '--',
        plan.bwrap,
        ...bubblewrapOptions(plan, bindings, launch),
        '--',
        _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .INIT_PATH */ .hB,
        'init',
    ];
}
/** The file view as the launcher's options, in the order of mounting; the workspace and what covers it come last. */
function treeOptions(plan, bindings, launch) {
    const mapped = launch.workspaceOwner === null ? [] : ['idmap'];
    const owner = launch.workspaceOwner === null
        ? []
        : ['--idmap', String(launch.workspaceOwner.uid), String(launch.workspaceOwner.gid)];
    const layers = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaysOf */ .Nc)(plan, bindings);
    return [
        '--dir',
        '/proc',
        '755',
        '--dev',
        '/dev',
        ...owner,
        ...plan.view.flatMap((entry) => entryOptions(entry, bindings, layers, mapped)),
        ...workspaceOptions(plan, bindings, mapped),
        '--bind',
        bindings.initProgram,
        _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .INIT_PATH */ .hB,
        'ro,exec',
    ];
}
/** One entry of the view as the launcher’s options. */
function entryOptions(entry, bindings, layers, mapped) {
    switch (entry.kind) {
        case 'bind': {
            const flags = entry.writable
                ? ['rw', execFlag(entry.exec), ...mapped]
                : ['ro', execFlag(entry.exec), ...copied(entry)];
            return ['--bind', entry.source, entry.target, flags.join(',')];
        }
        case 'symlink':
            return ['--symlink', entry.to, entry.target];
        case 'tmpfs':
            return [
                '--tmpfs',
                entry.target,
                String(entry.size),
                entry.mode.toString(8),
                `rw,${execFlag(entry.exec)}`,
            ];
        case 'file':
        case 'identity': {
            const mode = entry.kind === 'file' ? entry.mode : 0o644;
            return ['--file', entry.target, mode.toString(8), (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(entry, bindings) ?? ''];
        }
        case 'overlay': {
            const layer = layers.find((candidate) => candidate.target === entry.target);
            if (layer === undefined)
                throw new RangeError(`no layers for the mount at ${entry.target}`);
            const flags = ['rw', execFlag(entry.exec), ...mapped].join(',');
            return ['--overlay', layer.source, layer.upper, layer.work, layer.target, flags];
        }
        case 'mask':
            return ['--mask', entry.target];
        case 'proc':
        case 'dev':
            return [];
    }
}
function workspaceOptions(plan, bindings, mapped) {
    const { workspace, state } = bindings;
    const exec = execFlag(plan.workspace.exec);
    const flags = (access) => [access, exec, 'nofollow', ...mapped].join(',');
    const writable = plan.workspace.mode === 'read-only' ? 'ro' : 'rw';
    return [
        ...(plan.workspace.mode === 'overlay'
            ? ['--overlay', workspace, `${state}/upper`, `${state}/work`, workspace, flags('rw')]
            : ['--bind', workspace, workspace, flags('ro')]),
        ...(plan.workspace.mode === 'read-write'
            ? [
                ...bindings.writable.flatMap((path) => ['--bind', path, path, flags('rw')]),
                ...bindings.sealed.flatMap((path) => ['--again', path, `ro,${exec}`]),
            ]
            : []),
        ...plan.workspace.execPaths.flatMap((path) => [
            '--again',
            (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkspace */ .ve)(bindings, path),
            `${writable},exec`,
        ]),
        ...bindings.covers.flatMap((cover) => ['--bind', cover.source, cover.path, 'ro,noexec']),
        ...bindings.masks.flatMap((mask) => ['--mask', mask.path]),
    ];
}
function networkOptions({ network }, { channelFd }) {
    if (network.kind === 'none')
        return [];
    if (channelFd === undefined)
        throw new TypeError('a plan with egress needs a channel to the tool');
    return ['--network', String(channelFd), network.interceptor, network.code, ...(0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .socketOptions */ .a5)(network)];
}
function bubblewrapOptions(plan, bindings, launch) {
    return [
        '--unshare-user',
        '--unshare-pid',
        // With egress, the launcher has made the namespace already.
        ...(plan.network.kind === 'none' ? ['--unshare-net'] : []),
        '--unshare-ipc',
        '--unshare-uts',
        '--unshare-cgroup-try',
        '--uid',
        String(bindings.uid),
        '--gid',
        String(bindings.gid),
        '--hostname',
        _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .HOSTNAME */ .yA,
        '--die-with-parent',
        '--as-pid-1',
        '--cap-drop',
        'ALL',
        // The tree is finished: devices are in it, and every other mount of it is nodev already.
        '--dev-bind',
        TREE,
        '/',
        '--proc',
        '/proc',
        ...(launch.seccompFd === null ? [] : ['--seccomp', String(launch.seccompFd)]),
        '--chdir',
        '/',
    ];
}
/** Small files of /etc are copied: a mount each would cost more than all the rest of a start. */
function copied({ source, exec }) {
    return source.startsWith('/etc/') && !exec ? ['copy'] : [];
}
function execFlag(exec) {
    return exec ? 'exec' : 'noexec';
}


/***/ }),

/***/ 68635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ seccompProgram)
});

;// CONCATENATED MODULE: ./build/compile/seccomp/bpf.js
/** Offsets into struct seccomp_data (linux/seccomp.h). */
const OFFSET_NUMBER = 0;
const OFFSET_ARCH = 4;
/** Low half of argument `index`; the high half is 4 further on (little-endian). */
function argumentOffset(index) {
    return 16 + 8 * index;
}
const CODE = {
    load: 0x20, // BPF_LD | BPF_W | BPF_ABS
    and: 0x54, // BPF_ALU | BPF_AND | BPF_K
    jump: 0x05, // BPF_JMP | BPF_JA
    eq: 0x15, // BPF_JMP | BPF_JEQ | BPF_K
    gt: 0x25, // BPF_JMP | BPF_JGT | BPF_K
    ge: 0x35, // BPF_JMP | BPF_JGE | BPF_K
    return: 0x06, // BPF_RET | BPF_K
};
/** The kernel's limit, BPF_MAXINSNS. */
const MAX_INSTRUCTIONS = 4096;
/**
 * Turns instructions with labels into the bytes that seccomp(2) takes. A conditional jump reaches 255
 * instructions only, so each is written as "if so, take the long jump that follows". Jumps go forward.
 * Throws RangeError for a label that is missing or behind, and for a program that is too long.
 */
function assemble(program) {
    const labels = new Map();
    let length = 0;
    for (const instruction of program) {
        if (instruction.op === 'label')
            labels.set(instruction.name, length);
        else
            length += instruction.op === 'jump-if' ? 2 : 1;
    }
    if (length > MAX_INSTRUCTIONS)
        throw new RangeError(`the seccomp program has ${String(length)} instructions; the kernel takes 4096`);
    // As words: a start of the process tier waits for this, and each run does it once, before anything is optimised.
    const words = new Uint32Array(length * 2);
    let at = 0;
    const write = (code, whenTrue, whenFalse, operand) => {
        words[2 * at] = code | (whenTrue << 16) | (whenFalse << 24);
        words[2 * at + 1] = operand;
        at += 1;
    };
    const distance = (name) => {
        const target = labels.get(name);
        if (target === undefined)
            throw new RangeError(`no label ${name}`);
        if (target <= at)
            throw new RangeError(`label ${name} is behind its jump`);
        return target - at - 1;
    };
    for (const instruction of program) {
        switch (instruction.op) {
            case 'load':
                write(CODE.load, 0, 0, instruction.offset);
                break;
            case 'and':
                write(CODE.and, 0, 0, instruction.value);
                break;
            case 'jump-if':
                write(CODE[instruction.test], 0, 1, instruction.value);
                write(CODE.jump, 0, 0, distance(instruction.to));
                break;
            case 'jump':
                write(CODE.jump, 0, 0, distance(instruction.to));
                break;
            case 'return':
                write(CODE.return, 0, 0, instruction.value);
                break;
            case 'label':
                break;
        }
    }
    return Buffer.from(words.buffer);
}

// EXTERNAL MODULE: ./build/compile/seccomp/oci.js
var oci = __webpack_require__(65150);
// EXTERNAL MODULE: ./build/compile/seccomp/syscalls.js
var syscalls = __webpack_require__(86409);
;// CONCATENATED MODULE: ./build/compile/seccomp/program.js



/** AUDIT_ARCH_* (linux/audit.h). */
const AUDIT_ARCH = {
    SCMP_ARCH_X86_64: 0xc000003e,
    SCMP_ARCH_AARCH64: 0xc00000b7,
};
/** On x86_64 the same architecture word also comes with x32 calls, which have this bit set. */
const X32_BIT = 0x40000000;
/** SECCOMP_RET_* (linux/seccomp.h). */
const RETURN = {
    killProcess: 0x80000000,
    killThread: 0x00000000,
    trap: 0x00030000,
    errno: 0x00050000,
    log: 0x7ffc0000,
    allow: 0x7fff0000,
};
/**
 * Compiles an OCI profile to the program that bubblewrap's `--seccomp` takes: an array of struct sock_filter.
 * Calls of another architecture end the process; x32 calls and calls newer than our table get ENOSYS, so that
 * programs fall back to older ones; the rest is found by halving the range of numbers. Rules with conditions are
 * tried in their order before the one without. Throws RangeError when the profile lacks an architecture or is
 * too long for the kernel.
 */
function seccompProgram(profile) {
    const [architecture] = profile.architectures;
    if (architecture === undefined)
        throw new RangeError('the profile names no architecture');
    const fallback = returnValue(profile.defaultAction, profile.defaultErrnoRet);
    const calls = callsOf(profile, architecture);
    const newest = Math.max(...numbersOf(architecture));
    const ranges = rangesOf(calls, newest, fallback);
    return assemble([
        { op: 'load', offset: OFFSET_ARCH },
        { op: 'jump-if', test: 'eq', value: AUDIT_ARCH[architecture], to: 'native' },
        { op: 'return', value: RETURN.killProcess },
        { op: 'label', name: 'native' },
        { op: 'load', offset: OFFSET_NUMBER },
        ...(architecture === 'SCMP_ARCH_X86_64'
            ? [{ op: 'jump-if', test: 'ge', value: X32_BIT, to: 'unknown' }]
            : []),
        { op: 'jump-if', test: 'gt', value: newest, to: 'unknown' },
        ...search(ranges),
        ...[...calls.values()].flatMap((call) => (call.rules.length === 0 ? [] : conditions(call, fallback))),
        { op: 'label', name: 'unknown' },
        { op: 'return', value: RETURN.errno | oci/* ENOSYS */.A$ },
    ]);
}
function callsOf(profile, architecture) {
    const calls = new Map();
    for (const rule of profile.syscalls) {
        for (const name of rule.names) {
            const number = numberOf(name, architecture);
            if (number === null)
                continue;
            const call = calls.get(number) ?? { number, rules: [], otherwise: null };
            calls.set(number, withRule(call, rule));
        }
    }
    return calls;
}
function withRule(call, rule) {
    const value = returnValue(rule.action, rule.errnoRet);
    if (rule.args === undefined || rule.args.length === 0)
        return { ...call, otherwise: value };
    return { ...call, rules: [...call.rules, { args: rule.args, value }] };
}
function rangesOf(calls, newest, fallback) {
    const ranges = [];
    for (let number = 0; number <= newest; number += 1) {
        const call = calls.get(number);
        if (call !== undefined && call.rules.length > 0) {
            ranges.push({ start: number, answer: { kind: 'check', number } });
            continue;
        }
        const value = call?.otherwise ?? fallback;
        const before = ranges.at(-1)?.answer;
        if (before?.kind === 'return' && before.value === value)
            continue;
        ranges.push({ start: number, answer: { kind: 'return', value } });
    }
    return ranges;
}
/** The accumulator holds the call's number; each step halves the ranges left. */
function search(ranges) {
    const [only] = ranges;
    if (only === undefined)
        throw new RangeError('no ranges to search');
    if (ranges.length === 1)
        return only.answer.kind === 'return'
            ? [{ op: 'return', value: only.answer.value }]
            : [{ op: 'jump', to: `call-${String(only.answer.number)}` }];
    const middle = Math.ceil(ranges.length / 2);
    const upper = ranges.slice(middle);
    const from = upper[0]?.start ?? 0;
    const label = `from-${String(from)}`;
    return [
        { op: 'jump-if', test: 'ge', value: from, to: label },
        ...search(ranges.slice(0, middle)),
        { op: 'label', name: label },
        ...search(upper),
    ];
}
function conditions(call, fallback) {
    const name = `call-${String(call.number)}`;
    return [
        { op: 'label', name },
        ...call.rules.flatMap((rule, index) => {
            const next = `${name}-${String(index + 1)}`;
            return [
                ...rule.args.flatMap((argument, place) => unlessHolds(argument, `${next}-${String(place)}`, next)),
                { op: 'return', value: rule.value },
                { op: 'label', name: next },
            ];
        }),
        { op: 'return', value: call.otherwise ?? fallback },
    ];
}
/** Goes to `no` unless the condition holds. Arguments are 64 bits wide and come in two halves, low first. */
function unlessHolds(argument, name, no) {
    const low = { op: 'load', offset: argumentOffset(argument.index) };
    const high = { op: 'load', offset: argumentOffset(argument.index) + 4 };
    const [valueHigh, valueLow] = halves(argument.value);
    const yes = `${name}-yes`;
    const lowHalf = `${name}-low`;
    const holds = { op: 'label', name: yes };
    switch (argument.op) {
        case 'SCMP_CMP_EQ':
            return [
                high,
                { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
                { op: 'jump', to: no },
                { op: 'label', name: lowHalf },
                low,
                { op: 'jump-if', test: 'eq', value: valueLow, to: yes },
                { op: 'jump', to: no },
                holds,
            ];
        case 'SCMP_CMP_NE':
            return [
                high,
                { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
                { op: 'jump', to: yes },
                { op: 'label', name: lowHalf },
                low,
                { op: 'jump-if', test: 'eq', value: valueLow, to: no },
                holds,
            ];
        case 'SCMP_CMP_GT':
        case 'SCMP_CMP_GE':
            return [
                high,
                { op: 'jump-if', test: 'gt', value: valueHigh, to: yes },
                { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
                { op: 'jump', to: no },
                { op: 'label', name: lowHalf },
                low,
                { op: 'jump-if', test: argument.op === 'SCMP_CMP_GT' ? 'gt' : 'ge', value: valueLow, to: yes },
                { op: 'jump', to: no },
                holds,
            ];
        case 'SCMP_CMP_LT':
        case 'SCMP_CMP_LE':
            return [
                high,
                { op: 'jump-if', test: 'gt', value: valueHigh, to: no },
                { op: 'jump-if', test: 'eq', value: valueHigh, to: lowHalf },
                { op: 'jump', to: yes },
                { op: 'label', name: lowHalf },
                low,
                { op: 'jump-if', test: argument.op === 'SCMP_CMP_LT' ? 'ge' : 'gt', value: valueLow, to: no },
                holds,
            ];
        case 'SCMP_CMP_MASKED_EQ': {
            const [datumHigh, datumLow] = halves(argument.valueTwo ?? 0);
            return [
                high,
                { op: 'and', value: valueHigh },
                { op: 'jump-if', test: 'eq', value: datumHigh, to: lowHalf },
                { op: 'jump', to: no },
                { op: 'label', name: lowHalf },
                low,
                { op: 'and', value: valueLow },
                { op: 'jump-if', test: 'eq', value: datumLow, to: yes },
                { op: 'jump', to: no },
                holds,
            ];
        }
    }
}
function halves(value) {
    return [Math.floor(value / 2 ** 32), value % 2 ** 32];
}
function numberOf(name, architecture) {
    const numbers = Object.hasOwn(syscalls/* SYSCALLS */.J, name) ? syscalls/* SYSCALLS */.J[name] : undefined;
    if (numbers === undefined)
        throw new RangeError(`no system call is named ${name}`);
    return numbers[architecture === 'SCMP_ARCH_X86_64' ? 0 : 1];
}
function numbersOf(architecture) {
    return Object.keys(syscalls/* SYSCALLS */.J).flatMap((name) => numberOf(name, architecture) ?? []);
}
function returnValue(action, errnoRet) {
    switch (action) {
        case 'SCMP_ACT_ALLOW':
            return RETURN.allow;
        case 'SCMP_ACT_LOG':
            return RETURN.log;
        case 'SCMP_ACT_ERRNO':
            return RETURN.errno | (errnoRet ?? oci/* EPERM */.kG);
        case 'SCMP_ACT_TRAP':
            return RETURN.trap;
        case 'SCMP_ACT_KILL':
        case 'SCMP_ACT_KILL_THREAD':
            return RETURN.killThread;
        case 'SCMP_ACT_KILL_PROCESS':
            return RETURN.killProcess;
    }
}


/***/ }),

/***/ 13539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll),
/* harmony export */   E: () => (/* binding */ killAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Kills every process of a cgroup, given its folders, until none is left or `deadline` ms have passed. True when none
 * is. Whatever is in it is the run's: nobody else is ever put there.
 */
async function killAll(folders, deadline) {
    const until = performance.now() + deadline;
    for (let attempt = 0;; attempt++) {
        const pids = new Set(folders.flatMap((folder) => membersOf(folder)));
        if (pids.size === 0)
            return true;
        if (performance.now() > until)
            return false;
        for (const folder of folders) {
            // Version 2, Linux 5.14: the kernel kills all at once, so nothing can fork away.
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.kill')))
                node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.kill'), '1');
        }
        for (const pid of pids) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch (error) {
                if (codeOf(error) !== 'ESRCH')
                    throw error;
            }
        }
        await pause(Math.min(attempt, 20));
    }
}
/** Processes of a cgroup; 0 stands for one of a pid namespace that isn't below ours, which isn't ours to kill. */
function membersOf(folder) {
    const pids = readMembers(folder).split('\n');
    return pids.filter((pid) => pid !== '' && pid !== '0').map(Number);
}
function readMembers(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.procs'), 'latin1');
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENODEV')
            return '';
        throw error;
    }
}
/** Removes a cgroup's folders; absent ones are no error. Throws when processes are still in them. */
async function removeAll(folders) {
    // The kernel lets go of a cgroup a moment after its last process was reaped.
    for (let attempt = 0;; attempt++) {
        try {
            for (const folder of folders)
                removeFolder(folder);
            return;
        }
        catch (error) {
            if (attempt === 100)
                throw new Error(`the cgroup ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folders[0] ?? '')} can't be removed`, { cause: error });
            await pause(Math.min(attempt, 20));
        }
    }
}
function removeFolder(folder) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(folder);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return;
        throw error;
    }
}
function pause(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms);
    });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ cgroupName),
/* harmony export */   P: () => (/* binding */ createCgroup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _account_cgroup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85817);
/* harmony import */ var _cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13539);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25686);





/** bubblewrap's monitor and the init are in the cgroup too; the limit on processes is the code's alone. */
const OWN_PIDS = 2;
/** The name of a run's cgroup, by which its leftovers are known. */
function cgroupName(run) {
    return `sandbox-policy-${run}`;
}
/**
 * Makes a run's cgroup with the plan's limits in it. Null when the plan has none. Throws SetupError when one of
 * its limits can't be set; nothing is left behind then.
 */
function createCgroup(plan, facts, run) {
    if (plan.kind !== 'own')
        return null;
    const place = folderOf(plan, facts, cgroupName(run));
    const made = [];
    try {
        for (const folder of pathsOf(place)) {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder);
            made.push(folder);
        }
        setLimits(place, plan.tree);
    }
    catch (error) {
        for (const folder of made)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(folder);
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w(`the run's cgroup can't be made: ${messageOf(error)}`, 'run as root or under a systemd user session that delegates a cgroup, or use the container tier', { cause: error });
    }
    return runCgroup(place);
}
function folderOf(plan, facts, name) {
    if (facts.version !== plan.version)
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w(`the plan needs cgroup v${String(plan.version)}, where ${facts.version === null ? facts.reason : 'another version is mounted'}`, 'compile the policy again on this host');
    if (facts.version === 2)
        return { version: 2, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(facts.base, name) };
    // Killing process 1 ends a pid namespace at once: the freezer isn't needed, and every hierarchy costs a start time.
    const { freezer: _, ...base } = facts.base;
    const folders = Object.fromEntries(Object.entries(base).map(([controller, folder]) => [controller, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)]));
    return { version: 1, folders };
}
/** cpu and cpuacct are one hierarchy on many hosts. */
function pathsOf(place) {
    return place.version === 2 ? [place.folder] : [...new Set(Object.values(place.folders))];
}
function setLimits(place, tree) {
    const folder = (controller) => {
        const found = place.version === 2 ? place.folder : place.folders[controller];
        if (found === undefined)
            throw new Error(`there is no ${controller} controller`);
        return found;
    };
    const v1 = place.version === 1;
    if (tree.memory !== null) {
        const at = folder('memory');
        const memory = String(tree.memory);
        write(at, v1 ? 'memory.limit_in_bytes' : 'memory.max', memory);
        // Swap would be memory beyond the limit. The file is absent where the kernel has no swap accounting.
        const swap = v1 ? 'memory.memsw.limit_in_bytes' : 'memory.swap.max';
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, swap)))
            write(at, swap, v1 ? memory : '0');
    }
    if (tree.pids !== null)
        write(folder('pids'), 'pids.max', String(tree.pids + OWN_PIDS));
    if (tree.cpus !== null) {
        const period = 100_000;
        // The kernel takes no quota under a millisecond.
        const quota = Math.max(1_000, Math.round(tree.cpus * period));
        if (v1) {
            write(folder('cpu'), 'cpu.cfs_period_us', String(period));
            write(folder('cpu'), 'cpu.cfs_quota_us', String(quota));
        }
        else {
            write(folder('cpu'), 'cpu.max', `${String(quota)} ${String(period)}`);
        }
    }
}
function runCgroup(place) {
    const paths = pathsOf(place);
    return {
        procs: paths.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'cgroup.procs')),
        read: () => {
            const reading = (0,_account_cgroup_js__WEBPACK_IMPORTED_MODULE_2__/* .readCgroup */ .Pz)(place);
            const { peakPids } = reading;
            return { ...reading, peakPids: peakPids === null ? null : Math.max(0, peakPids - OWN_PIDS) };
        },
        cpuTime: () => (0,_account_cgroup_js__WEBPACK_IMPORTED_MODULE_2__/* .readCpuTime */ .Q5)(place),
        kill: (deadline) => (0,_cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__/* .killAll */ .E)(paths, deadline),
        remove: () => (0,_cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAll */ .C)(paths),
    };
}
function write(folder, file, value) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), value);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 55029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ makeLayers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _compile_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59157);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);




/**
 * Makes the folders of every overlay that aren't there yet. An upper folder gets the mode of the one it lies over
 * and belongs to the run's user, since a merged folder shows what its upper one says. Throws SetupError.
 */
function makeLayers(plan, bindings) {
    const { workspace, state } = bindings;
    const layers = [
        ...(plan.workspace.mode === 'overlay'
            ? [{ source: workspace, upper: `${state}/upper`, work: `${state}/work` }]
            : []),
        ...(0,_compile_files_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaysOf */ .Nc)(plan, bindings),
    ];
    try {
        for (const { source, upper, work } of layers) {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(upper), { recursive: true, mode: 0o700 });
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(upper, { recursive: true, mode: 0o700 });
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(work, { recursive: true, mode: 0o700 });
            if (plan.launcher === 'root')
                node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync(upper, bindings.uid, bindings.gid);
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(upper, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(source).mode & 0o777);
        }
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`the layers of the copy-on-write workspace can't be made: ${reason}`, 'set XDG_STATE_HOME to a folder that can be written', { cause: error });
    }
}


/***/ })

};
;