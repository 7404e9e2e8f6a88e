export const id = 675;
export const ids = [675];
export const modules = {

/***/ 3539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll),
/* harmony export */   E: () => (/* binding */ killAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _account_cgroup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5817);
/* harmony import */ var _cgroup_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3539);
/* harmony import */ var _sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5686);





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

/***/ 5675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProcess: () => (/* binding */ openProcess)
});

// EXTERNAL MODULE: ./build/host/cgroup.js
var host_cgroup = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/enforce/process/cgroup.js
var process_cgroup = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/enforce/account/cgroup.js
var account_cgroup = __webpack_require__(5817);
// EXTERNAL MODULE: ./build/enforce/account/ledger.js
var account_ledger = __webpack_require__(5012);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/compile/files.js
var files = __webpack_require__(9157);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(5686);
;// CONCATENATED MODULE: ./build/enforce/process/layers.js




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
        ...(0,files/* overlaysOf */.Nc)(plan, bindings),
    ];
    try {
        for (const { source, upper, work } of layers) {
            external_node_fs_.mkdirSync((0,external_node_path_.dirname)(upper), { recursive: true, mode: 0o700 });
            external_node_fs_.mkdirSync(upper, { recursive: true, mode: 0o700 });
            external_node_fs_.mkdirSync(work, { recursive: true, mode: 0o700 });
            if (plan.launcher === 'root')
                external_node_fs_.chownSync(upper, bindings.uid, bindings.gid);
            external_node_fs_.chmodSync(upper, external_node_fs_.statSync(source).mode & 0o777);
        }
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new sandbox/* SetupError */.w(`the layers of the copy-on-write workspace can't be made: ${reason}`, 'set XDG_STATE_HOME to a folder that can be written', { cause: error });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/compile/environment.js
var environment = __webpack_require__(587);
// EXTERNAL MODULE: ./build/compile/network.js
var compile_network = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/compile/bwrap.js



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
        environment/* INIT_PATH */.hB,
        'init',
    ];
}
/** The file view as the launcher's options, in the order of mounting; the workspace and what covers it come last. */
function treeOptions(plan, bindings, launch) {
    const mapped = launch.workspaceOwner === null ? [] : ['idmap'];
    const owner = launch.workspaceOwner === null
        ? []
        : ['--idmap', String(launch.workspaceOwner.uid), String(launch.workspaceOwner.gid)];
    const layers = (0,files/* overlaysOf */.Nc)(plan, bindings);
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
        environment/* INIT_PATH */.hB,
        'ro,exec',
    ];
}
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
            return ['--file', entry.target, mode.toString(8), (0,files/* contentOf */.$E)(entry, bindings) ?? ''];
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
            (0,environment/* inWorkspace */.ve)(bindings, path),
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
    return ['--network', String(channelFd), network.interceptor, network.code, ...(0,compile_network/* socketOptions */.a5)(network)];
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
        environment/* HOSTNAME */.yA,
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
const SIZE = 8;
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
    const bytes = Buffer.alloc(length * SIZE);
    let at = 0;
    const write = (code, whenTrue, whenFalse, operand) => {
        bytes.writeUInt16LE(code, at * SIZE);
        bytes.writeUInt8(whenTrue, at * SIZE + 2);
        bytes.writeUInt8(whenFalse, at * SIZE + 3);
        bytes.writeUInt32LE(operand >>> 0, at * SIZE + 4);
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
    return bytes;
}

// EXTERNAL MODULE: ./build/compile/seccomp/oci.js
var oci = __webpack_require__(5150);
// EXTERNAL MODULE: ./build/compile/seccomp/syscalls.js
var syscalls = __webpack_require__(6409);
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

// EXTERNAL MODULE: ./build/enforce/init/client.js + 7 modules
var client = __webpack_require__(9363);
// EXTERNAL MODULE: ./build/enforce/init/error.js
var init_error = __webpack_require__(3194);
// EXTERNAL MODULE: ./build/enforce/egress.js
var egress = __webpack_require__(7482);
;// CONCATENATED MODULE: ./build/enforce/process/launch.js









/** Bytes kept of what the launcher, bubblewrap and the init say on standard error. */
const MESSAGES = 16 * 1024;
/** The descriptor in which bubblewrap finds the seccomp program. */
const SECCOMP_FD = 3;
/** Starts the launcher. Throws SetupError when that isn't possible; whether it gets to the init, `awaitReady` tells. */
function launch(plan, bindings, cgroupProcs) {
    const pipes = ['pipe', 'pipe', 'pipe', ...(plan.seccomp === null ? [] : ['pipe'])];
    const channel = plan.network.kind === 'gateway';
    const [program = '', ...args] = renderBwrap(plan, bindings, {
        cgroupProcs,
        parent: process.pid,
        workspaceOwner: workspaceOwner(plan, bindings),
        seccompFd: plan.seccomp === null ? null : SECCOMP_FD,
        ...(channel ? { channelFd: pipes.length } : {}),
    });
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: '/',
        env: {},
        stdio: [...pipes, ...(channel ? ['ipc'] : [])],
    });
    const started = launched(child, program);
    if (plan.seccomp === null)
        return started;
    try {
        sendProgram(plan.seccomp.profile, child.stdio[SECCOMP_FD]);
    }
    catch (error) {
        started.kill();
        throw error;
    }
    return started;
}
/**
 * Waits until the init answers. Rejects with SetupError that says, in the launcher's or bubblewrap's own words, at
 * which step it failed: a start that fails never looks like a command's exit (L10).
 */
async function awaitReady({ client, gone, messages }, deadline) {
    try {
        await client.ready(deadline);
    }
    catch (error) {
        if (!(error instanceof init_error/* InitLostError */.tk))
            throw error;
        // Its pipe ends before its last words are read.
        await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 500))]);
        const said = messages().trim();
        const reason = said === '' ? error.message : said.replaceAll('\n', '; ');
        throw new sandbox/* SetupError */.w(`the sandbox could not be set up: ${reason}`, fixOf(said), { cause: error });
    }
}
function launched(child, program) {
    const { stdin: input, stdout: output, stderr: errors } = child;
    if (input === null || output === null || errors === null)
        throw new TypeError('the launcher has no pipes');
    let said = '';
    const gone = new Promise((resolve) => {
        child.on('close', () => {
            resolve();
        });
        child.on('error', (error) => {
            said = `${program} can't be started: ${error.message}`;
            resolve();
        });
    });
    const handedOver = (0,egress/* receiveSockets */.kT)(child);
    errors.on('data', (chunk) => {
        said = (said + chunk.toString('latin1')).slice(0, MESSAGES);
    });
    return {
        pid: child.pid ?? 0,
        client: (0,client/* connectInit */.b)({ input, output }),
        gone,
        handedOver,
        messages: () => said,
        kill: () => {
            child.kill('SIGKILL');
        },
    };
}
/** Programs by the profile they were made from: a pool of sandboxes of one plan needs it once. */
const programs = new WeakMap();
/** While the launcher is at work already: bubblewrap reads its end when it has come to the filter, and waits for all of it. */
function sendProgram(profile, to) {
    let program = programs.get(profile);
    if (program === undefined) {
        program = seccompProgram(profile);
        programs.set(profile, program);
    }
    if (!(to instanceof external_node_stream_.Writable))
        throw new TypeError('the launcher has no pipe for the seccomp program');
    // It may have failed before it got here, which its own words tell.
    to.on('error', () => undefined);
    to.end(program);
}
/** Whose files are shown as the run's user's own; null where they are, or can't be. */
function workspaceOwner(plan, bindings) {
    if (plan.launcher !== 'root')
        return null;
    const { uid, gid } = external_node_fs_.statSync(bindings.workspace);
    return uid === bindings.uid && gid === bindings.gid ? null : { uid, gid };
}
/** What can be done about failures whose cause is known. */
function fixOf(said) {
    if (/sandbox-init: overlay: .*(Invalid argument|not supported)/.test(said))
        return 'set XDG_STATE_HOME to a folder on a disk of this machine (ext4, xfs, btrfs), not on overlayfs';
    if (/sandbox-init: idmap: /.test(said))
        return ('use a kernel and a file system that support id-mapped mounts (Linux 5.19 and later; ext4, xfs, btrfs), or ' +
            'run as a user who is not root');
    if (/sandbox-init: (user namespace|mount namespace): |No permissions to create a new namespace/.test(said))
        return 'allow user namespaces for this program (`sandbox-policy doctor` says how), or use the container tier';
    if (/bwrap: Unknown option/.test(said))
        return 'install bubblewrap 0.8 or later';
    return (0,egress/* networkFix */.iO)(said);
}

// EXTERNAL MODULE: ./build/compile/apparmor/profile.js + 2 modules
var profile = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/compile/exec.js
var exec = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/enforce/follow-signals.js
var follow_signals = __webpack_require__(8668);
// EXTERNAL MODULE: ./build/enforce/account/cpu-time.js
var cpu_time = __webpack_require__(5697);
// EXTERNAL MODULE: ./build/enforce/account/report.js
var account_report = __webpack_require__(6163);
;// CONCATENATED MODULE: ./build/enforce/process/running.js








/** Runs one command in a sandbox whose init has answered. */
function runCommand(open, opened, argv, request) {
    return opened.ledger.during((before) => runCounted(open, opened, before, argv, request));
}
async function runCounted({ plan, bindings, env }, { launched, cgroup, ledger, wayOut }, before, argv, request) {
    const over = (0,follow_signals/* followSignals */.p)([request.signal]);
    const { signal } = over;
    let cpuTimeReached = false;
    const forget = wayOut.whenLost(over.abort);
    const { cpuTime, cpus, wallTime, output, onOutput } = plan.limits;
    // Where the kernel counts no CPU time for the cgroup, the rlimits alone hold it, and the matrix says so.
    const from = cgroup?.cpuTime() ?? null;
    const unwatch = cgroup === null || from === null
        ? null
        : (0,cpu_time/* watchCpuTime */.Z)(cgroup.cpuTime, cpuTime, cpus, from, () => {
            cpuTimeReached = true;
            over.abort();
        });
    const paths = (0,exec/* executablePaths */.L)(plan, bindings);
    const start = {
        argv,
        env: (0,environment/* environmentOf */.p7)(plan, env, request.env),
        cwd: request.cwd ?? bindings.workspace,
        wallTime: Math.min(request.wallTime ?? Infinity, wallTime),
        outputLimit: Math.min(request.outputLimit ?? Infinity, output),
        onOutput,
        rlimits: plan.rlimits,
        exec: paths.length === 0 ? null : paths,
        profile: (0,profile/* profileName */.vR)(plan, bindings),
        stdin: request.stdin !== undefined,
        act: request.act === true,
        oomFiles: [],
    };
    try {
        const report = await launched.client.run(start, { ...request, signal });
        const after = await ledger.end();
        return {
            ...report,
            ended: wayOut.lost() ?? (0,account_report/* endedBy */.mr)(report.ended, (0,account_report/* oomKilled */.FD)(before, after), cpuTimeReached),
            usage: (0,account_report/* usageBetween */.wB)(before, after, report.usage),
        };
    }
    catch (error) {
        if (!(error instanceof init_error/* InitLostError */.tk) || error.partial === null)
            throw error;
        // Nothing inside can reach the init, but the kernel may choose it when memory runs out.
        const after = await ledger.end();
        if (!(0,account_report/* oomKilled */.FD)(before, after))
            throw lossError(error, launched);
        return {
            ...error.partial,
            ended: { kind: 'out-of-memory' },
            usage: (0,account_report/* usageBetween */.wB)(before, after, sandbox/* UNKNOWN_USAGE */.r),
        };
    }
    finally {
        unwatch?.();
        forget();
        over.release();
    }
}
function lossError(error, { messages }) {
    const said = messages().trim().replaceAll('\n', '; ');
    return new sandbox/* SetupError */.w(`the sandbox was lost while the command ran: ${error.message}${said === '' ? '' : ` (${said})`}`, null, { cause: error });
}

// EXTERNAL MODULE: ./build/enforce/within.js
var within = __webpack_require__(9738);
;// CONCATENATED MODULE: ./build/enforce/process/open.js










/** Milliseconds within which the init must answer: the machine may be busy with many others. */
const READY = 60_000;
/** Milliseconds given to the init to end everything by itself, and to the kernel after a kill. */
const SHUTDOWN = 5_000;
const KILL = 10_000;
/**
 * Opens a sandbox of the process tier: a cgroup of the run's own, our launcher, bubblewrap, and the init as process 1
 * of its pid namespace. When this process dies, by whatever, all of it ends: its pipe to the init closes, and
 * bubblewrap has asked the kernel to be killed.
 *
 * @param request `bindings.state` exists; `upper/` and `work/` in it are made when they are missing, and left to
 *   whoever collects changes
 * @throws SetupError; nothing runs and no cgroup is left then
 */
async function openProcess(request) {
    const { plan, bindings } = request;
    proceed(request);
    if (request.resumed !== true)
        makeLayers(plan, bindings);
    const unload = await confine(request);
    let cgroup = null;
    let launched = null;
    let gateway = null;
    try {
        cgroup = plan.cgroup.kind === 'own' ? (0,process_cgroup/* createCgroup */.P)(plan.cgroup, (0,host_cgroup/* cgroupFacts */.I)(), bindings.run) : null;
        launched = launch(plan, bindings, cgroup?.procs ?? []);
        await unlessAborted(awaitReady(launched, READY), request.signal);
        gateway = await (0,egress/* openEgress */.Gv)(plan.network, request.egress, launched.handedOver);
        return sandboxOf(request, { launched, cgroup, gateway, unload });
    }
    catch (error) {
        // The first error is the one that counts; what could not be taken back is `clean`'s.
        gateway?.close();
        await end(launched, cgroup)
            .then(unload)
            .catch(() => undefined);
        await cgroup?.remove().catch(() => undefined);
        throw error;
    }
}
/** Loads the plan's own AppArmor profile, if it has one; what this gives removes it. */
async function confine({ plan, bindings }) {
    if (plan.apparmor?.kind !== 'generated')
        return async () => undefined;
    const { loadProfile } = await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 7826));
    return loadProfile(plan, bindings);
}
function sandboxOf(request, { launched, cgroup, gateway, unload }) {
    let stopped = null;
    const ledger = (0,account_ledger/* openLedger */.a)(() => cgroup?.read() ?? account_cgroup/* NOTHING_READ */.pp);
    // Asked once: each command that asked anew would be remembered until the sandbox ends.
    const wayOut = (0,egress/* watchGateway */.yV)(gateway);
    let closed = null;
    const stop = () => (stopped ??= launched.client
        .shutdown(SHUTDOWN)
        .then(() => end(launched, cgroup))
        .finally(() => gateway?.close()));
    // A profile that is removed sets free what it still confines: only when nothing runs any more.
    const close = () => (closed ??= stop()
        .then(unload)
        .then(() => cgroup?.remove()));
    return {
        imageDigest: null,
        gateway,
        run: async (argv, command = {}) => {
            if (stopped !== null)
                throw new sandbox/* SetupError */.w('the sandbox was stopped before', null);
            return runCommand(request, { launched, cgroup, ledger, wayOut }, argv, command);
        },
        quiet: () => launched.client.quiet(),
        stop,
        close,
        [Symbol.asyncDispose]: close,
    };
}
/** Makes sure that nothing runs any more: bubblewrap has ended, which the init outlives by no instant, and the cgroup is empty. */
async function end(launched, cgroup) {
    if (launched !== null && !(await (0,within/* within */.u)(200, launched.gone)))
        launched.kill();
    const empty = cgroup === null ? true : await cgroup.kill(KILL);
    const gone = launched === null || (await (0,within/* within */.u)(KILL, launched.gone));
    if (!empty || !gone)
        throw new sandbox/* SetupError */.w('the sandbox does not end: a process of it is stuck in the kernel', 'run `sandbox-policy clean` later');
}
async function unlessAborted(promise, signal) {
    if (signal === undefined)
        return promise;
    let stop = () => undefined;
    const aborted = new Promise((_resolve, reject) => {
        const abort = () => {
            reject(cancelled());
        };
        signal.addEventListener('abort', abort);
        stop = () => {
            signal.removeEventListener('abort', abort);
        };
        if (signal.aborted)
            abort();
    });
    try {
        await Promise.race([promise, aborted]);
    }
    finally {
        stop();
        promise.catch(() => undefined);
    }
}
function cancelled() {
    return new sandbox/* SetupError */.w('cancelled before anything was run', null);
}
function proceed({ signal }) {
    if (signal?.aborted === true)
        throw cancelled();
}


/***/ })

};
