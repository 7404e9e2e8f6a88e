"use strict";
exports.id = 6475;
exports.ids = [6475];
exports.modules = {

/***/ 60928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderQemu)
/* harmony export */ });
const DRIVES = ['root', 'workspace', 'scratch'];
/**
 * What the guest's kernel is told: its messages on the serial port, an end instead of a restart when it panics (with
 * `-no-reboot` QEMU then exits), and the init, which is `/init` of the initramfs and takes the words after `--`.
 */
const KERNEL_PARAMETERS = [
    'console=ttyS0',
    'quiet',
    'loglevel=1',
    'panic=-1',
    'oops=panic',
    'reboot=t',
    // The guest has no device to wait for entropy from; its CPU's is the host's own.
    'random.trust_cpu=on',
    'rdinit=/init',
];
function kernelParameters({ tscKilohertz }) {
    const counter = tscKilohertz === undefined ? [] : [`tsc_early_khz=${String(tscKilohertz)}`];
    return [...KERNEL_PARAMETERS, ...counter, '--', 'guest'];
}
/**
 * QEMU's command line for a plan: the smallest machine that it has, with no device but what is named here, a filter on
 * QEMU's own system calls, and no way out but three byte streams.
 */
function renderQemu(plan, launch) {
    const { machine } = plan;
    return [
        plan.qemu,
        ...['-nodefaults', '-no-user-config', '-nic', 'none', '-display', 'none', '-no-reboot'],
        // Whoever breaks out of the guest into QEMU may start no program and become nobody else.
        ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
        ...['-machine', `microvm,acpi=on,accel=${plan.accelerator}`],
        ...['-cpu', plan.accelerator === 'kvm' ? 'host' : 'max'],
        ...['-m', `${String(machine.memory)}M`, '-smp', String(machine.vcpus)],
        ...['-kernel', launch.kernel, '-initrd', launch.initramfs, '-append', kernelParameters(launch).join(' ')],
        ...['-chardev', chardev('console', launch.console), '-serial', 'chardev:console'],
        ...['-device', 'virtio-serial-device'],
        ...port('control', 'init', launch.control),
        ...port('changes', 'changes', launch.changes),
        ...DRIVES.flatMap((name) => drive(name, launch.drives[name])),
    ];
}
function port(id, name, spec) {
    return ['-chardev', chardev(id, spec), '-device', `virtserialport,chardev=${id},name=${name}`];
}
/** `stdio,signal=off` and the id make `stdio,id=control,signal=off`. */
function chardev(id, spec) {
    const [backend = '', ...options] = spec.split(',');
    return [backend, `id=${id}`, ...options].join(',');
}
/** As JSON, in which a path is a path whatever characters it holds. Nothing of these files outlives the run: no flush. */
function drive(name, path) {
    const readOnly = name !== 'scratch';
    const node = {
        driver: 'raw',
        'node-name': name,
        'read-only': readOnly,
        cache: { 'no-flush': true },
        file: { driver: 'file', filename: path, 'read-only': readOnly },
    };
    return ['-blockdev', JSON.stringify(node), '-device', `virtio-blk-device,drive=${name},serial=${name}`];
}


/***/ }),

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openMicrovm: () => (/* binding */ openMicrovm)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/compile/bwrap.js
var bwrap = __webpack_require__(32048);
// EXTERNAL MODULE: ./build/compile/environment.js
var environment = __webpack_require__(90587);
// EXTERNAL MODULE: ./build/enforce/sandbox.js
var sandbox = __webpack_require__(25686);
;// CONCATENATED MODULE: ./build/enforce/microvm/guest-arguments.js



/** Where native/guest.c mounts the drives. */
const WORKSPACE = '/drive/workspace/workspace';
const UPPER = '/drive/scratch/upper';
const WORK = '/drive/scratch/work';
/** Microseconds; the kernel takes no quota under a millisecond. */
const PERIOD = 100_000;
const LEAST_QUOTA = 1_000;
/** The init is one process more than the code's own. */
const OWN_PIDS = 1;
/**
 * What the first process of a guest is told, each word ended by a NUL: who the code runs as, its limits, and its tree,
 * the root of which is the image's drive.
 *
 * @throws SetupError for an entry of the view that a guest can't have
 */
function guestArguments(plan, bindings) {
    const words = [
        String(bindings.uid),
        String(bindings.gid),
        ...limits(plan),
        ...(plan.workspace.mode === 'overlay' ? ['--changes'] : []),
        ...['--dir', '/proc', '755', '--dev', '/dev'],
        ...plan.view.flatMap((entry) => viewOptions(entry, bindings)),
        ...workspaceOptions(plan, bindings),
        ...['--bind', '/init', environment/* INIT_PATH */.hB, 'ro,exec'],
    ];
    if (words.some((word) => word.includes('\0')))
        throw new sandbox/* SetupError */.w('a path holds a NUL byte', null);
    return Buffer.from(words.map((word) => `${word}\0`).join(''));
}
function limits({ cgroup }) {
    if (cgroup.kind !== 'guest')
        throw new TypeError('a guest’s limits are its own cgroup’s');
    const { memory, pids, cpus } = cgroup.tree;
    return [
        ...(memory === null ? [] : ['--memory', String(memory)]),
        ...(pids === null ? [] : ['--pids', String(pids + OWN_PIDS)]),
        ...(cpus === null
            ? []
            : ['--cpu', String(Math.max(LEAST_QUOTA, Math.round(cpus * PERIOD))), String(PERIOD)]),
    ];
}
function viewOptions(entry, bindings) {
    switch (entry.kind) {
        case 'tmpfs':
        case 'file':
        case 'identity':
        case 'mask':
        case 'proc':
        case 'dev':
            return (0,bwrap/* entryOptions */.P)(entry, bindings, [], []);
        case 'bind':
        case 'overlay':
        case 'symlink':
            throw new sandbox/* SetupError */.w(`a virtual machine can't show ${entry.target} of the host`, 'take it into the image or the workspace, or use the container tier');
    }
}
function workspaceOptions({ workspace: plan }, bindings) {
    const { workspace } = bindings;
    const exec = plan.exec ? 'exec' : 'noexec';
    if (plan.mode === 'read-write')
        throw new sandbox/* SetupError */.w("a virtual machine gets a copy of the workspace, never the host's own folder", 'set filesystem.workspace to overlay');
    const access = plan.mode === 'overlay' ? 'rw' : 'ro';
    return [
        ...(plan.mode === 'overlay'
            ? ['--overlay', WORKSPACE, UPPER, WORK, workspace, `rw,${exec}`]
            : ['--bind', WORKSPACE, workspace, `ro,${exec}`]),
        ...plan.execPaths.flatMap((path) => ['--again', (0,environment/* inWorkspace */.ve)(bindings, path), `${access},exec`]),
        // Their content is in the drive already: what is left to do is that nothing takes their place.
        ...bindings.covers.flatMap(({ path }) => ['--again', path, 'ro,noexec']),
        ...bindings.masks.flatMap(({ path }) => ['--mask', path]),
    ];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/enforce/microvm/jail.js



/** Where the launcher builds the jail's tree, in its own mount namespace. */
const TREE = '/tmp';
/** What programs of the host need of it: read-only, and nothing of a person's. */
const SYSTEM = ['/usr', '/bin', '/lib', '/lib64', '/sbin'];
/** Bytes kept of what a program says on standard error. */
const MESSAGES = 16 * 1024;
/**
 * The command line that starts a program of the host's as the run's user behind the process tier's walls: by the same
 * launcher and bubblewrap, without network, with a view of the system's programs and of the files that it is given.
 */
function jailed(jail, program) {
    const { plan, bindings, files } = jail;
    const [uid, gid] = [String(bindings.uid), String(bindings.gid)];
    return [
        ...[bindings.enterProgram, 'enter', plan.launcher === 'root' ? '--root' : '--userns', uid, gid],
        ...['--parent', String(process.pid)],
        ...(jail.cgroupProcs ?? []).flatMap((file) => ['--cgroup', file]),
        ...(jail.keep ?? []).flatMap((fd) => ['--keep-fd', String(fd)]),
        ...['--rlimit', 'core', '0', '--tree', TREE, '--dir', '/proc', '755', '--dev', '/dev'],
        ...SYSTEM.flatMap(systemFolder),
        ...['--bind', '/etc/ld.so.cache', '/etc/ld.so.cache', 'ro,noexec,optional,copy'],
        ...(jail.folders ?? []).flatMap((folder) => ['--dir', folder, '755']),
        ...files.flatMap(fileOptions),
        ...[
            '--',
            plan.bwrap,
            '--unshare-user',
            '--unshare-pid',
            '--unshare-net',
            '--unshare-ipc',
            '--unshare-uts',
        ],
        ...['--unshare-cgroup-try', '--uid', String(jail.seenAs ?? uid), '--gid', String(jail.seenAs ?? gid)],
        ...['--die-with-parent', '--as-pid-1', '--cap-drop', 'ALL'],
        ...(jail.readAll === true ? ['--cap-add', 'CAP_DAC_OVERRIDE'] : []),
        ...['--dev-bind', TREE, '/', '--proc', '/proc', '--chdir', '/', '--', ...program],
    ];
}
function systemFolder(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return [];
    // On a merged-/usr host most of them are links into it.
    return found.isSymbolicLink() ? ['--symlink', (0,external_node_fs_.readlinkSync)(path), path] : ['--bind', path, path, 'ro,exec'];
}
function fileOptions({ source, target, writable, exec, owner }) {
    const access = writable === true ? 'rw' : 'ro';
    return owner === undefined
        ? ['--bind', source, target, `${access},${exec === true ? 'exec' : 'noexec'}`]
        : [
            ...['--idmap', String(owner.uid), String(owner.gid)],
            ...['--bind', source, target, `${access},noexec,nofollow,idmap`],
        ];
}
/** Who owns a folder of the caller's, where the launcher is root and that isn't the run's user already. */
function ownerOf(path, { plan, bindings }) {
    if (plan.launcher !== 'root')
        return {};
    const { uid, gid } = (0,external_node_fs_.statSync)(path);
    return uid === bindings.uid && gid === bindings.gid ? {} : { owner: { uid, gid } };
}
/** Starts it. `stdio` as Node's spawn has it. */
function spawnJailed(jail, program, stdio) {
    const [launcher = '', ...args] = jailed(jail, program);
    return (0,external_node_child_process_.spawn)(launcher, args, { cwd: '/', env: {}, stdio });
}
/**
 * Runs a program in a jail to its end.
 *
 * @param doing What it does, in words that follow "could not"
 * @throws SetupError when it fails, in its own words, or when `signal` aborts
 */
async function runJailed(jail, program, doing, { input, signal } = {}) {
    const child = spawnJailed(jail, program, [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe']);
    const kill = () => void child.kill('SIGKILL');
    signal?.addEventListener('abort', kill);
    if (signal?.aborted === true)
        kill();
    let said = '';
    child.stderr?.on('data', (chunk) => {
        said = (said + chunk.toString('latin1')).slice(0, MESSAGES);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
    });
    let broken = null;
    if (input !== undefined && child.stdin !== null) {
        // A program that fails stops reading: what it says is the reason, not the broken pipe.
        child.stdin.on('error', () => undefined);
        input.on('error', (error) => {
            broken = error;
            kill();
        });
        input.pipe(child.stdin);
    }
    try {
        const code = await ended;
        if (signal?.aborted === true)
            throw new sandbox/* SetupError */.w('cancelled before anything was run', null);
        if (broken !== null)
            throw broken;
        if (code === 0)
            return;
        throw new sandbox/* SetupError */.w(`could not ${doing}: ${said.trim().replaceAll('\n', '; ')}`, null);
    }
    finally {
        signal?.removeEventListener('abort', kill);
        input?.destroy();
    }
}

// EXTERNAL MODULE: ./build/compile/seccomp/program.js + 1 modules
var program = __webpack_require__(68635);
// EXTERNAL MODULE: ./build/enforce/workspace/remove.js
var remove = __webpack_require__(47643);
;// CONCATENATED MODULE: ./build/enforce/microvm/drives.js







/** Bytes of a drive that is only read. Sparse: it holds what its files need, and its own lists. */
const READ_ONLY_DRIVE = 256 * 1024 ** 3;
const FILE_SYSTEM = ['-q', '-F', '-t', 'ext4', '-O', '^has_journal', '-m', '0', '-b', '4096'];
/** Group tables are left for later, which never comes: the guest only reads, or uses little. */
const LATER = ['-E', 'lazy_itable_init=1,nodiscard'];
/**
 * Makes an ext4 image of files of the host without root: mke2fs copies them, as the run's user and in a jail, in which
 * what must not be read is covered already.
 *
 * @throws SetupError
 */
async function makeDrive(request) {
    const { plan, bindings, image, files, folders = [] } = request;
    const descriptor = (0,external_node_fs_.openSync)(image, 'wx', 0o600);
    (0,external_node_fs_.ftruncateSync)(descriptor, request.size);
    (0,external_node_fs_.closeSync)(descriptor);
    if (plan.launcher === 'root')
        (0,external_node_fs_.chownSync)(image, bindings.uid, bindings.gid);
    const inside = (path) => `/in${path}`;
    const program = [request.mke2fs, ...FILE_SYSTEM, ...LATER, '-d', '/in', '/out/drive'];
    try {
        await runJailed({
            plan,
            bindings,
            folders: ['/in', ...folders.map(inside), '/out'],
            files: [
                ...files.map((file) => ({ ...file, target: inside(file.target) })),
                { source: image, target: '/out/drive', writable: true },
            ],
            readAll: true,
            ...(request.seenAs === undefined ? {} : { seenAs: request.seenAs }),
        }, program, 'make a drive for the guest', request.signal === undefined ? {} : { signal: request.signal });
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(image, { force: true });
        throw explained(error);
    }
}
function explained(error) {
    if (!(error instanceof sandbox/* SetupError */.w))
        return error;
    const fix = /Could not allocate|No space left/.test(error.message)
        ? 'make room on the disk that holds the state folder, or set XDG_STATE_HOME to another'
        : /Permission denied|Operation not permitted/.test(error.message)
            ? 'name that file in filesystem.read-deny, or let the run’s user read it'
            : error.fix;
    return new sandbox/* SetupError */.w(error.message, fix, { cause: error });
}
/** The folder of a run's machine in its private folder. */
function machineFolder({ state }) {
    return (0,external_node_path_.join)(state, 'machine');
}
/** Makes that folder anew, with nothing of an earlier machine of the run. */
function makeMachineFolder(bindings) {
    const folder = machineFolder(bindings);
    (0,remove/* removeState */.a)(folder);
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
}
/**
 * Makes the workspace's drive, without what `read-deny` hides and with what covers a file in its place, and the one that
 * the guest may write to: it holds the upper layer as it is, and what the guest's init is told.
 *
 * @throws SetupError
 */
async function makeRunDrives(plan, bindings, mke2fs, signal) {
    const { jail } = plan;
    const folder = machineFolder(bindings);
    const own = (name, content) => {
        const source = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.writeFileSync)(source, content);
        // Not by the mode of open, which the umask lessens.
        (0,external_node_fs_.chmodSync)(source, 0o644);
        return { source, target: `/${name}` };
    };
    const empty = own('empty-file', '').source;
    const emptyFolder = (0,external_node_path_.join)(folder, 'empty-folder');
    (0,external_node_fs_.mkdirSync)(emptyFolder);
    (0,external_node_fs_.chmodSync)(emptyFolder, 0o755);
    const inDrive = (path) => `/workspace${path.slice(bindings.workspace.length)}`;
    const drives = {
        workspace: (0,external_node_path_.join)(folder, 'workspace.img'),
        scratch: (0,external_node_path_.join)(folder, 'scratch.img'),
    };
    const common = { plan: jail, bindings, mke2fs, ...(signal === undefined ? {} : { signal }) };
    const settled = await Promise.allSettled([
        makeDrive({
            ...common,
            image: drives.workspace,
            size: READ_ONLY_DRIVE,
            files: [
                { source: bindings.workspace, target: '/workspace', ...ownerOf(bindings.workspace, common) },
                ...bindings.covers.map(({ path, source }) => ({ source, target: inDrive(path) })),
                ...bindings.masks.map(({ path, of }) => ({
                    source: of === 'file' ? empty : emptyFolder,
                    target: inDrive(path),
                })),
            ],
        }),
        makeDrive({
            ...common,
            image: drives.scratch,
            size: plan.machine.scratch,
            folders: ['/work'],
            files: [
                own('arguments', guestArguments(plan, bindings)),
                ...(plan.seccomp === null
                    ? []
                    : [own('seccomp', (0,program/* seccompProgram */.D)(plan.seccomp.profile))]),
                ...(plan.workspace.mode === 'overlay'
                    ? [{ source: (0,external_node_path_.join)(bindings.state, 'upper'), target: '/upper' }]
                    : []),
            ],
        }),
    ]);
    for (const one of settled)
        if (one.status === 'rejected')
            throw one.reason;
    return drives;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/compile/qemu.js
var qemu = __webpack_require__(60928);
// EXTERNAL MODULE: ./build/enforce/init/client.js + 7 modules
var client = __webpack_require__(59363);
// EXTERNAL MODULE: ./build/enforce/within.js
var within = __webpack_require__(79738);
;// CONCATENATED MODULE: ./build/enforce/microvm/machine.js









/** Descriptors of QEMU's, each one end of a pair of sockets. */
const CONSOLE_FD = 3;
const CHANGES_FD = 4;
/** Bytes kept of what the launcher, bubblewrap and QEMU say on standard error. */
const machine_MESSAGES = 16 * 1024;
/** Milliseconds given to the kernel to end QEMU. */
const KILL = 10_000;
/**
 * Starts QEMU in its jail. When this process dies, by whatever, QEMU is killed by the kernel.
 *
 * @throws SetupError when it can't be started at all
 */
async function startMachine(plan, bindings, files, cgroupProcs) {
    if (plan.accelerator !== 'tcg')
        throw new sandbox/* SetupError */.w('this version starts machines by emulation alone', 'compile the policy again');
    checkInit(files.initramfs, bindings.initProgram);
    const inside = (name) => `/machine/${name}`;
    const names = ['kernel', 'initramfs', 'root', 'workspace', 'scratch'];
    const program = (0,qemu/* renderQemu */.h)(plan, {
        kernel: inside('kernel'),
        initramfs: inside('initramfs'),
        drives: { root: inside('root'), workspace: inside('workspace'), scratch: inside('scratch') },
        control: 'stdio,signal=off',
        changes: `socket,fd=${String(CHANGES_FD)}`,
        console: `socket,fd=${String(CONSOLE_FD)}`,
        tscKilohertz: await counterSpeed(bindings.initProgram),
    });
    const child = spawnJailed({
        plan: plan.jail,
        bindings,
        files: names.map((name) => ({
            source: files[name],
            target: inside(name),
            writable: name === 'scratch',
        })),
        cgroupProcs,
        keep: [CONSOLE_FD, CHANGES_FD],
    }, program, ['pipe', 'pipe', 'pipe', 'pipe', 'pipe']);
    const { stdin: input, stdout: output, stderr } = child;
    const [console, changes] = [child.stdio[CONSOLE_FD], child.stdio[CHANGES_FD]];
    if (input === null || output === null || stderr === null)
        throw new TypeError('the machine has no pipes');
    if (!(console instanceof external_node_stream_.Duplex) || !(changes instanceof external_node_stream_.Duplex))
        throw new TypeError('the machine has no sockets');
    const monitor = lastOf(stderr, machine_MESSAGES);
    const spoken = lastOf(console, plan.machine.console);
    let failure = '';
    // Its end is seen by whoever reads; one that nobody reads any more must not end this process.
    changes.on('error', () => undefined);
    const gone = new Promise((resolve) => {
        child.on('exit', () => {
            resolve();
        });
        child.on('error', (error) => {
            failure = `${plan.qemu} can't be started: ${error.message}`;
            resolve();
        });
    });
    return {
        client: (0,client/* connectInit */.b)({ input, output }),
        gone,
        changes,
        said: () => ({ monitor: failure === '' ? monitor() : failure, console: spoken() }),
        kill: () => {
            child.kill('SIGKILL');
        },
    };
}
/** Reads a stream to its end and keeps its last bytes. */
function lastOf(stream, most) {
    let kept = Buffer.alloc(0);
    stream.on('data', (chunk) => {
        kept = Buffer.concat([kept, chunk]);
        // Not at every chunk: what is dropped is copied by the half.
        if (kept.length > 2 * most)
            kept = Buffer.from(kept.subarray(-most));
    });
    stream.on('error', () => undefined);
    return () => kept.subarray(-most).toString('latin1');
}
/** The init in the initramfs must be the one whose protocol is spoken here. */
function checkInit(initramfs, initProgram) {
    if ((0,external_node_fs_.readFileSync)(initramfs).includes((0,external_node_fs_.readFileSync)(initProgram)))
        return;
    throw new sandbox/* SetupError */.w('the initial file system for guests was made by another version of this program', 'run `sandbox-policy vm build`');
}
let counter = null;
/** kHz of the processor's time-stamp counter, measured once. */
function counterSpeed(initProgram) {
    counter ??= (0,external_node_util_.promisify)(external_node_child_process_.execFile)(initProgram, ['clock'], { env: {} }).then(({ stdout }) => Number(stdout));
    return counter;
}
/** Makes sure that the machine is no more. */
async function endMachine(machine, cgroup) {
    machine?.kill();
    const empty = cgroup === null ? true : await cgroup.kill(KILL);
    const gone = machine === null || (await (0,within/* within */.u)(KILL, machine.gone));
    if (!empty || !gone)
        throw new sandbox/* SetupError */.w('the machine does not end: it is stuck in the kernel', 'run `sandbox-policy clean` later');
}
/** Why a machine was lost: in the words of its own init, of its kernel, or of QEMU. */
function machineLost(what, machine, error) {
    const { monitor, console } = machine.said();
    const init = [...console.matchAll(/sandbox-init: [^\r\n]*/g)].map(([line]) => line);
    const panic = /Kernel panic - not syncing: ([^\r\n]*)/.exec(console)?.[1];
    const reason = init.length > 0
        ? init.join('; ')
        : panic !== undefined
            ? `the guest's kernel stopped: ${panic}`
            : monitor.trim() === ''
                ? error.message
                : monitor.trim().replaceAll('\n', '; ');
    return new sandbox/* SetupError */.w(`${what}: ${printable(reason)}`, null, { cause: error });
}
/** It may have been said by a kernel that hostile code owns. */
function printable(text) {
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 1_000);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/enforce/microvm/root-drive.js







/**
 * The root file system of an image, made once for its content and kept in the cache: the engine exports the image, tar
 * unpacks it and mke2fs makes the drive, both as the run's user in a jail. Everything in it is root's, whoever owned it
 * in the image: it is only ever mounted read-only, where nobody has the rights of an owner.
 *
 * @throws SetupError
 */
async function rootDrive(request, { roots, mke2fs }) {
    const { digest } = request.plan.image;
    const pinned = digest === null ? null : cached(roots, digest);
    if (pinned !== null)
        return pinned;
    const exported = await openImage(request);
    try {
        const present = cached(roots, exported.digest);
        if (present !== null)
            return present;
        request.onProgress?.(`making the root file system of ${request.plan.image.reference}`);
        return await make(request, roots, mke2fs, exported);
    }
    finally {
        await exported.release();
    }
}
function pathsOf(roots, digest) {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
    if (hex === undefined)
        throw new sandbox/* SetupError */.w(`the image's digest ${digest} is none of SHA-256`, null);
    return { drive: (0,external_node_path_.join)(roots, `${hex}.ext4`), config: (0,external_node_path_.join)(roots, `${hex}.json`) };
}
function cached(roots, digest) {
    const { drive, config } = pathsOf(roots, digest);
    // The drive comes last.
    if (!(0,external_node_fs_.existsSync)(drive) || !(0,external_node_fs_.existsSync)(config))
        return null;
    const { env } = JSON.parse((0,external_node_fs_.readFileSync)(config, 'utf8'));
    return { path: drive, digest, env };
}
async function openImage({ plan, bindings, signal, onProgress, }) {
    const { engine } = bindings;
    const { reference, digest } = plan.image;
    if (engine === undefined)
        throw new sandbox/* SetupError */.w(`the root file system of ${reference} was not made before, and there is no engine to take the image from`, 'start the engine once, or pin the digest of an image that is in the cache (`sandbox-policy vm list`)');
    const { exportImage } = await Promise.all(/* import() */[__webpack_require__.e(9040), __webpack_require__.e(7125)]).then(__webpack_require__.bind(__webpack_require__, 76439));
    return exportImage(engine, {
        reference,
        digest,
        configDirectory: engine.configDirectory,
        run: bindings.run,
        ...(signal === undefined ? {} : { signal }),
        ...(onProgress === undefined ? {} : { onProgress }),
    });
}
async function make({ plan, bindings, signal }, roots, mke2fs, exported) {
    const { jail } = plan;
    const files = (0,external_node_path_.join)(machineFolder(bindings), `root-${(0,external_node_crypto_.randomUUID)()}`);
    const paths = pathsOf(roots, exported.digest);
    const part = `${paths.drive}.${bindings.run}`;
    const cancel = signal === undefined ? {} : { signal };
    (0,external_node_fs_.mkdirSync)(files, { recursive: true, mode: 0o755 });
    (0,external_node_fs_.mkdirSync)(roots, { recursive: true, mode: 0o700 });
    if (jail.launcher === 'root')
        (0,external_node_fs_.chownSync)(files, bindings.uid, bindings.gid);
    try {
        await unpack({ plan, bindings, files, input: await exported.files(), ...cancel });
        await makeDrive({
            plan: jail,
            bindings,
            mke2fs,
            image: part,
            size: READ_ONLY_DRIVE,
            files: [{ source: files, target: '/root' }],
            seenAs: 0,
            ...cancel,
        });
        publish(part, paths, exported.env);
    }
    finally {
        (0,external_node_fs_.rmSync)(part, { force: true });
        (0,remove/* removeState */.a)(files);
    }
    return { path: paths.drive, digest: exported.digest, env: exported.env };
}
async function unpack({ plan, bindings, files, input, signal }) {
    // Devices are the guest's own; /dev of an image holds nothing else.
    const options = [
        '--preserve-permissions',
        '--no-same-owner',
        '--delay-directory-restore',
        '--exclude=dev/*',
    ];
    await runJailed({
        plan: plan.jail,
        bindings,
        files: [{ source: files, target: '/out', writable: true }],
        seenAs: 0,
        readAll: true,
    }, ['/bin/tar', '--extract', ...options, '--directory=/out', '--file=-'], "unpack the image's files", { input, ...(signal === undefined ? {} : { signal }) });
}
/** Ours from here on: nobody writes to it any more, and whoever runs may read it. */
function publish(part, { drive, config }, env) {
    if (process.geteuid?.() === 0)
        (0,external_node_fs_.chownSync)(part, 0, 0);
    (0,external_node_fs_.chmodSync)(part, 0o444);
    (0,external_node_fs_.writeFileSync)(`${part}.json`, JSON.stringify({ env }), { mode: 0o600 });
    (0,external_node_fs_.renameSync)(`${part}.json`, config);
    (0,external_node_fs_.renameSync)(part, drive);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/enforce/workspace/changes.js + 2 modules
var changes = __webpack_require__(36973);
;// CONCATENATED MODULE: ./build/enforce/microvm/changes.js






/**
 * Writes the upper layer that a guest sends in place of the run's own, for whoever collects changes. The receiver is the
 * native program, as the run's user and in a jail: what comes was made by hostile code, and by a kernel that may be
 * its own by now.
 *
 * @throws SetupError when the stream isn't a whole layer: then the run's own layer is as it was
 */
async function receiveChanges({ jail: plan, machine }, bindings, input) {
    const folder = (0,external_node_path_.join)(machineFolder(bindings), 'received');
    // In one folder, since a file gets a name in both: that is possible within one mount alone.
    for (const path of [folder, (0,external_node_path_.join)(folder, 'layer'), (0,external_node_path_.join)(folder, 'links')]) {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        if (plan.launcher === 'root')
            (0,external_node_fs_.chownSync)(path, bindings.uid, bindings.gid);
    }
    await runJailed({
        plan,
        bindings,
        files: [
            { source: bindings.initProgram, target: '/receiver', exec: true },
            { source: folder, target: '/received', writable: true },
        ],
    }, [
        '/receiver',
        'receive',
        '/received/layer',
        '/received/links',
        String(changes/* MAX_ENTRIES */.S),
        String(machine.scratch),
    ], 'take out what the guest changed', { input });
    const upper = (0,external_node_path_.join)(bindings.state, 'upper');
    (0,remove/* removeState */.a)(upper);
    (0,external_node_fs_.renameSync)((0,external_node_path_.join)(folder, 'layer'), upper);
    // Each name kept there would make a file look as if it had one elsewhere.
    (0,remove/* removeState */.a)(folder);
}

// EXTERNAL MODULE: ./build/enforce/init/error.js
var init_error = __webpack_require__(63194);
// EXTERNAL MODULE: ./build/enforce/start-message.js
var start_message = __webpack_require__(9411);
;// CONCATENATED MODULE: ./build/enforce/microvm/running.js







/** Milliseconds given to the init to end everything by itself, and to the guest's kernel to switch itself off. */
const SHUTDOWN = 30_000;
/** Milliseconds in which nothing more of the changes came, after which the guest isn't believed to send any. */
const SILENCE = 60_000;
/** Kills for want of memory, by the guest's kernel, of the code's cgroup or of the whole machine. */
const OOM_FILES = ['/proc/vmstat'];
/** The sandbox that a running machine is. */
function sandboxOf(request, running) {
    const { machine, cgroup, root } = running;
    let stopped = null;
    let closed = null;
    const stop = () => (stopped ??= stopMachine(request, running));
    const close = () => (closed ??= stop()
        .finally(() => endMachine(machine, cgroup))
        .then(() => cgroup?.remove()));
    return {
        gateway: null,
        imageDigest: root.digest,
        run: async (argv, command = {}) => {
            if (stopped !== null)
                throw new sandbox/* SetupError */.w('the sandbox was stopped before', null);
            return runCommand(request, running, argv, command);
        },
        quiet: () => machine.client.quiet(),
        stop,
        close,
        [Symbol.asyncDispose]: close,
    };
}
async function runCommand(open, { machine, root }, argv, request) {
    try {
        return await machine.client.run((0,start_message/* startMessage */.s)(open, argv, request, { imageEnv: root.env, profile: null, oomFiles: OOM_FILES }), request);
    }
    catch (error) {
        if (!(error instanceof init_error/* InitLostError */.tk))
            throw error;
        // Whatever it is busy with, it is not what it was asked to.
        machine.kill();
        await (0,within/* within */.u)(SHUTDOWN, machine.gone);
        throw machineLost('the virtual machine was lost while the command ran', machine, error);
    }
}
/** Ends everything in the guest, takes out what was changed there, and waits until the machine is switched off. */
async function stopMachine({ plan, bindings }, { machine, cgroup }) {
    const sends = plan.workspace.mode === 'overlay';
    try {
        // What the guest's first process sends comes between the init's end and the machine's.
        const down = machine.client.shutdown(SILENCE * 60);
        if (sends)
            await unlessSilent(machine, receiveChanges(plan, bindings, machine.changes));
        if (!(await (0,within/* within */.u)(SHUTDOWN, Promise.all([down, machine.gone]))))
            machine.kill();
        await down;
    }
    finally {
        await endMachine(machine, cgroup);
    }
}
/** Ends a machine that has nothing to say for too long; what waits for it fails then. */
async function unlessSilent(machine, work) {
    let heard = performance.now();
    const hear = () => {
        heard = performance.now();
    };
    machine.changes.on('data', hear);
    const over = new AbortController();
    const watching = (async () => {
        while (!over.signal.aborted) {
            await (0,promises_.setTimeout)(1_000, undefined, { signal: over.signal, ref: false });
            if (performance.now() - heard > SILENCE)
                machine.kill();
        }
    })().catch(() => undefined);
    try {
        await work;
    }
    finally {
        machine.changes.off('data', hear);
        over.abort();
        await watching;
    }
}

// EXTERNAL MODULE: ./build/host/cgroup.js
var host_cgroup = __webpack_require__(8967);
// EXTERNAL MODULE: ./build/enforce/process/cgroup.js
var process_cgroup = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/enforce/process/layers.js
var process_layers = __webpack_require__(55029);
;// CONCATENATED MODULE: ./build/enforce/microvm/open.js









/** Milliseconds within which the init must answer: a guest that is emulated boots in seconds, on a busy machine in many. */
const READY = 120_000;
/**
 * Opens a virtual machine as the plan says: drives from the image and the workspace, QEMU in a jail of the process
 * tier's, and in the guest the init of every tier, spoken to over a port of the machine's.
 *
 * @param request `bindings.guest` names the kernel
 * @throws SetupError; nothing runs and no cgroup is left then
 */
async function openMicrovm(request) {
    const { plan, bindings, signal } = request;
    const { guest } = bindings;
    if (guest === undefined)
        throw new sandbox/* SetupError */.w('no kernel is named for the guest', 'run `sandbox-policy vm build`');
    proceed(request);
    if (request.resumed !== true)
        (0,process_layers/* makeLayers */.T)({ ...plan, launcher: plan.jail.launcher }, bindings);
    makeMachineFolder(bindings);
    const [root, drives] = await Promise.allSettled([
        rootDrive(request, guest),
        makeRunDrives(plan, bindings, guest.mke2fs, signal),
    ]);
    if (root.status === 'rejected')
        throw root.reason;
    if (drives.status === 'rejected')
        throw drives.reason;
    proceed(request);
    let cgroup = null;
    let machine = null;
    try {
        cgroup =
            plan.jail.cgroup.kind === 'own' ? (0,process_cgroup/* createCgroup */.P)(plan.jail.cgroup, (0,host_cgroup/* cgroupFacts */.I)(), bindings.run) : null;
        const files = { ...guest, ...drives.value, root: root.value.path };
        machine = await startMachine(plan, bindings, files, cgroup?.procs ?? []);
        await ready(machine, signal);
        return sandboxOf(request, { machine, cgroup, root: root.value });
    }
    catch (error) {
        // The first error is the one that counts; what could not be taken back is `clean`'s.
        await endMachine(machine, cgroup).catch(() => undefined);
        await cgroup?.remove().catch(() => undefined);
        throw error;
    }
}
async function ready(machine, signal) {
    const kill = () => {
        machine.kill();
    };
    signal?.addEventListener('abort', kill);
    try {
        await machine.client.ready(READY);
    }
    catch (error) {
        if (signal?.aborted === true)
            throw new sandbox/* SetupError */.w('cancelled before anything was run', null);
        if (!(error instanceof init_error/* InitLostError */.tk))
            throw error;
        throw machineLost('the virtual machine could not be set up', machine, error);
    }
    finally {
        signal?.removeEventListener('abort', kill);
    }
}
function proceed({ signal }) {
    if (signal?.aborted === true)
        throw new sandbox/* SetupError */.w('cancelled before anything was run', null);
}


/***/ })

};
;