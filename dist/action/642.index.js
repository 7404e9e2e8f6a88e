"use strict";
exports.id = 642;
exports.ids = [642];
exports.modules = {

/***/ 30642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  firecrackerTarget: () => (/* binding */ firecrackerTarget),
  qemuTarget: () => (/* binding */ qemuTarget)
});

// EXTERNAL MODULE: ./build/compile/compile.js + 6 modules
var compile = __webpack_require__(47106);
// EXTERNAL MODULE: ./build/compile/clauses.js
var clauses = __webpack_require__(91396);
// EXTERNAL MODULE: ./build/compile/machine.js
var machine = __webpack_require__(57303);
// EXTERNAL MODULE: ./build/compile/needs-microvm.js
var needs_microvm = __webpack_require__(24751);
// EXTERNAL MODULE: ./build/compile/needs.js
var compile_needs = __webpack_require__(47891);
// EXTERNAL MODULE: ./build/compile/problems.js
var compile_problems = __webpack_require__(94064);
;// CONCATENATED MODULE: ./build/compile/firecracker.js






const NOBODY = '65534';
/** Firecracker's own bound. */
const MOST_VCPUS = 32;
/** 0 to 2 are the hypervisor's and the host's. */
const GUEST_CID = 3;
/** What cgroups measure a share of a CPU against, in microseconds. */
const PERIOD = 100_000;
const MIB = 1024 ** 2;
/** Bytes that Firecracker needs beside the guest's RAM. */
const MONITOR_SHARE = 64 * MIB;
/**
 * A policy as Firecracker's configuration and its jailer's command line. The clauses are held as in the microvm tier,
 * and what that tier refuses is refused here.
 */
function compileFirecracker(loaded, facts, options = {}) {
    const { limits } = loaded.policy;
    const tierCell = (0,clauses/* cellOf */.WC)(loaded, 'microvm', options.today, {
        clause: 'tier',
        enforcer: 'hypervisor',
        by: "a virtual machine of Firecracker's, in its jailer",
        note: 'experimental: nothing that this project tests has started it',
    });
    const { tier, cells } = (0,compile/* matrixOf */.l)(loaded, facts, 'microvm', options);
    const matrix = { tier, cells: cells.map((cell) => (cell.clause === 'tier' ? tierCell : cell)) };
    const needs = [...(0,needs_microvm/* guestNeeds */.G)(loaded.policy), ...cpuNeed(limits)];
    const problems = [
        ...(0,compile_needs/* asProblems */.ZY)(loaded, needs),
        ...(0,compile_problems/* problemsOf */.G)(loaded, matrix, options, 'by Firecracker').filter(({ clause }) => !needs.some(([, , needed]) => needed === clause)),
    ];
    if (problems.length > 0)
        return { ok: false, problems, matrix };
    const { scratch } = (0,machine/* machinePlan */.fh)(limits);
    const plan = {
        v: 1,
        experimental: true,
        policyDigest: loaded.digest,
        config: configOf(limits),
        jailer: jailerArguments(loaded, facts),
        scratch,
        matrix,
    };
    return { ok: true, plan };
}
function cpuNeed({ cpus }) {
    return cpus <= MOST_VCPUS
        ? []
        : [
            [
                `Firecracker gives a machine ${String(MOST_VCPUS)} virtual CPUs at most`,
                `State at most ${String(MOST_VCPUS)}.`,
                'limits.cpus',
            ],
        ];
}
function configOf(limits) {
    const { memory, vcpus } = (0,machine/* machinePlan */.fh)(limits);
    return {
        'boot-source': {
            kernel_image_path: '/vmlinux',
            initrd_path: '/initramfs',
            // No serial port: nobody would read it, and it is one way less to flood the host by.
            boot_args: '8250.nr_uarts=0 quiet panic=-1 reboot=k random.trust_cpu=on rdinit=/init -- guest',
        },
        drives: ['root', 'workspace', 'scratch'].map((name) => ({
            drive_id: name,
            path_on_host: `/${name}.ext4`,
            // The initramfs mounts it: the kernel is told of no root device.
            is_root_device: false,
            is_read_only: name !== 'scratch',
            cache_type: 'Unsafe',
            io_engine: 'Sync',
        })),
        'machine-config': { vcpu_count: vcpus, mem_size_mib: memory, smt: false },
        vsock: { guest_cid: GUEST_CID, uds_path: '/vsock' },
        entropy: {},
    };
}
function jailerArguments({ digest, policy }, { cgroup }) {
    const { scratch } = (0,machine/* machinePlan */.fh)(policy.limits);
    return [
        'jailer',
        ...['--id', machineId(digest), '--exec-file', '/usr/bin/firecracker', '--uid', NOBODY, '--gid', NOBODY],
        '--new-pid-ns',
        ...(cgroup.version === 1 ? groupOne(policy.limits) : groupTwo(policy.limits)).flatMap((argument) => argument),
        ...['--resource-limit', `fsize=${String(scratch)}`, '--resource-limit', 'no-file=64'],
        ...['--', '--config-file', '/config.json', '--no-api'],
    ];
}
/** Letters, digits and hyphens, at most 64. */
function machineId(policyDigest) {
    return `sandbox-policy-${policyDigest.replace(/^sha256:/, '').slice(0, 16)}`;
}
function groupOne(limits) {
    return [
        ['--cgroup-version', '1'],
        ['--cgroup', `memory.limit_in_bytes=${String(monitorMemory(limits))}`],
        ['--cgroup', `cpu.cfs_period_us=${String(PERIOD)}`],
        ['--cgroup', `cpu.cfs_quota_us=${String(quota(limits))}`],
        ['--cgroup', `pids.max=${String(monitorThreads(limits))}`],
    ];
}
function groupTwo(limits) {
    return [
        ['--cgroup-version', '2'],
        ['--cgroup', `memory.max=${String(monitorMemory(limits))}`],
        ['--cgroup', 'memory.swap.max=0'],
        ['--cgroup', `cpu.max=${String(quota(limits))} ${String(PERIOD)}`],
        ['--cgroup', `pids.max=${String(monitorThreads(limits))}`],
    ];
}
function monitorMemory(limits) {
    return (0,machine/* machinePlan */.fh)(limits).memory * MIB + MONITOR_SHARE;
}
/** One for each virtual CPU, and its own. */
function monitorThreads(limits) {
    return (0,machine/* machinePlan */.fh)(limits).vcpus + 4;
}
function quota({ cpus }) {
    return Math.ceil(cpus * PERIOD);
}

// EXTERNAL MODULE: ./build/compile/format/sh.js
var sh = __webpack_require__(40845);
// EXTERNAL MODULE: ./build/compile/recipe-steps.js
var recipe_steps = __webpack_require__(54955);
;// CONCATENATED MODULE: ./build/compile/recipe-firecracker.js



/** Where the jailer makes the root of what it starts, unless it is told otherwise. */
const BASE = '/srv/jailer/firecracker';
/**
 * The configuration in the folder that the jailer will make a root of, and the start, as a script for root. The files
 * of the machine (`vmlinux`, `initramfs`, the drives) are copied from the folder that it is run in.
 */
function firecrackerRecipe({ config, jailer, scratch, policyDigest }) {
    const root = `${BASE}/${machineId(policyDigest)}/root`;
    const files = ['vmlinux', 'initramfs', 'root.ext4', 'workspace.ext4'];
    return (0,sh/* renderScript */.y9)([
        {
            kind: 'comment',
            text: `Experimental: nothing that this project tests has started it. Policy ${policyDigest}; run as root, in a folder with ${files.join(', ')}.`,
        },
        {
            kind: 'comment',
            text: 'Firecracker wants an uncompressed kernel, and the init a tool that speaks its protocol over vsock.',
        },
        { kind: 'syntax', text: (0,sh/* syntax */.ou) `set -eu` },
        { kind: 'run', argv: ['mkdir', '-p', root] },
        { kind: 'run', argv: ['install', '-m', '644', '--', ...files, root] },
        (0,recipe_steps/* emptyDrive */.w)(`${root}/scratch.ext4`, scratch),
        { kind: 'run', argv: ['chown', '65534:65534', `${root}/scratch.ext4`] },
        { kind: 'write', path: `${root}/config.json`, text: JSON.stringify(config, null, 2) },
        // The jailer makes no network namespace: without one of its own, the monitor would be in the host's.
        { kind: 'run', argv: ['unshare', '--net', '--', ...jailer] },
    ]);
}

// EXTERNAL MODULE: ./build/compile/qemu.js
var qemu = __webpack_require__(60928);
;// CONCATENATED MODULE: ./build/compile/recipe-qemu.js



/** Names in the folder that QEMU is started in. */
const DRIVES = {
    root: 'root.ext4',
    workspace: 'workspace.ext4',
    scratch: 'scratch.ext4',
};
/** Half as much again as the files have, for what ext4 adds; a small file takes a whole block and an inode. */
const MAKE_DRIVE = (0,sh/* syntax */.ou) `drive() { mke2fs -q -F -t ext4 -i 4096 -d "$1" "$2" "$(( $(du -sm "$1" | cut -f1) * 3 / 2 + 32 ))m" > /dev/null; }`;
const REMOVE_ALL = (0,sh/* syntax */.ou) `trap '[ ! -s "$state"/container ] || docker rm -f "$(cat "$state"/container)" > /dev/null 2>&1 || true; chmod -R u+rwx "$state"; rm -rf "$state"' EXIT`;
const EXPORT_IMAGE = (0,sh/* syntax */.ou) `docker export "$(cat "$state"/container)" | tar -x -C "$state"/root`;
/**
 * The command line as data: with the drives in the folder that it is started in, the init's protocol on its standard
 * streams, the console on descriptor 3 and what was changed on 4, both of them sockets.
 */
function qemuArguments(plan, { kernel, initramfs }) {
    return (0,qemu/* renderQemu */.h)(plan, {
        kernel,
        initramfs,
        drives: DRIVES,
        control: 'stdio,signal=off',
        console: 'socket,fd=3',
        changes: 'socket,fd=4',
    });
}
/**
 * The plan's machine as a script of Docker's client, mke2fs and QEMU, for a person to see it start: its console is the
 * terminal, and at the init's own streams nobody listens.
 */
function qemuRecipe(plan, digest, by) {
    const silent = (name) => `socket,path=${name},server=on,wait=off`;
    const seconds = String(Math.ceil(plan.limits.wallTime / 1000));
    const machine = (0,qemu/* renderQemu */.h)(plan, {
        kernel: by.kernel,
        initramfs: by.initramfs,
        drives: DRIVES,
        control: silent('control'),
        changes: silent('changes'),
        console: 'stdio,signal=off',
    });
    return (0,sh/* renderScript */.y9)([
        ...comments(digest),
        { kind: 'syntax', text: (0,sh/* syntax */.ou) `set -eu` },
        { kind: 'syntax', text: (0,sh/* syntax */.ou) `state=$(mktemp -d)` },
        { kind: 'syntax', text: REMOVE_ALL },
        { kind: 'syntax', text: MAKE_DRIVE },
        { kind: 'run', argv: ['mkdir', `${sh/* STATE */.c4}/root`] },
        {
            kind: 'run',
            argv: ['docker', 'create', '--cidfile', `${sh/* STATE */.c4}/container`, plan.image.reference, '/'],
            output: '/dev/null',
        },
        { kind: 'syntax', text: EXPORT_IMAGE },
        { kind: 'run', argv: ['drive', `${sh/* STATE */.c4}/root`, `${sh/* STATE */.c4}/${DRIVES.root}`] },
        { kind: 'run', argv: ['drive', by.workspace, `${sh/* STATE */.c4}/${DRIVES.workspace}`] },
        { ...(0,recipe_steps/* emptyDrive */.w)(`${sh/* STATE */.c4}/${DRIVES.scratch}`, plan.machine.scratch), output: '/dev/null' },
        { kind: 'syntax', text: (0,sh/* syntax */.ou) `cd "$state"` },
        { kind: 'run', argv: ['timeout', '--foreground', '--signal=KILL', seconds, ...machine] },
    ]);
}
function comments(digest) {
    return [
        `Plan ${digest} (microvm tier), to be started by hand: sh FILE`,
        'Not reproduced: the command. The init of the guest waits for the tool, which speaks its protocol; the machine is ended at the wall-time.',
        'Not reproduced: the walls around QEMU. It runs as whoever starts this, behind its own system-call filter alone.',
        'Not reproduced: what is left out of the workspace for filesystem.read-deny and filesystem.git.',
    ].map((text) => ({ kind: 'comment', text }));
}

// EXTERNAL MODULE: ./build/cli/host-facts.js
var host_facts = __webpack_require__(95813);
// EXTERNAL MODULE: ./build/cli/policies.js
var policies = __webpack_require__(53143);
// EXTERNAL MODULE: ./build/cli/compile/result.js
var result = __webpack_require__(91742);
;// CONCATENATED MODULE: ./build/cli/compile/machines.js







/** The microvm tier's plan with QEMU's command line, or a script that starts the machine. */
async function qemuTarget(loaded, format, io) {
    const facts = await (0,host_facts/* factsFor */.x)(loaded, ['microvm'], io);
    const compiled = (0,compile/* compile */.w)(loaded, facts, { target: 'microvm', today: (0,policies/* today */.Ec)() });
    if (!compiled.ok)
        return { output: null, matrix: compiled.matrix, problems: compiled.problems };
    const { plan, digest } = compiled;
    const guest = facts.microvm?.kernel;
    if (plan.tier !== 'microvm' || guest === null || guest === undefined)
        throw new RangeError('a plan for microvm came out without a machine');
    const by = { kernel: guest.kernel.path, initramfs: guest.initramfs.path, workspace: io.cwd };
    const output = format === 'sh'
        ? qemuRecipe(plan, digest, by)
        : (0,result/* json */.P)({ target: 'qemu', digest, argv: qemuArguments(plan, by), plan });
    return { output, matrix: plan.matrix, problems: [] };
}
/** Firecracker's configuration and its jailer's command line, or a script that lays both out. */
async function firecrackerTarget(loaded, format, io) {
    const facts = await (0,host_facts/* factsFor */.x)(loaded, ['microvm'], io);
    const compiled = compileFirecracker(loaded, facts, { today: (0,policies/* today */.Ec)() });
    if (!compiled.ok)
        return { output: null, matrix: compiled.matrix, problems: compiled.problems };
    const { plan } = compiled;
    const output = format === 'sh' ? firecrackerRecipe(plan) : (0,result/* json */.P)({ target: 'firecracker', plan });
    return { output, matrix: plan.matrix, problems: [] };
}


/***/ }),

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


/***/ })

};
;