"use strict";
exports.id = 174;
exports.ids = [174,6257];
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

/***/ 2674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ compile_command)
});

// EXTERNAL MODULE: ./build/compile/apparmor/profile.js + 2 modules
var apparmor_profile = __webpack_require__(34994);
// EXTERNAL MODULE: ./build/compile/choose.js
var choose = __webpack_require__(10881);
// EXTERNAL MODULE: ./build/compile/compile.js + 6 modules
var compile = __webpack_require__(47106);
;// CONCATENATED MODULE: ./build/compile/format/matrix.js
/** The matrix as lines of a table for people: clause, who enforces it, by what; notes and fixes below. */
function matrixLines(matrix) {
    const rows = matrix.cells.map((cell) => [cell.clause, markOf(cell), cell.enforcer, cell.by]);
    const width = (column) => Math.max(0, ...rows.map((row) => row[column].length));
    return [
        `Who enforces each clause in the ${matrix.tier} tier on this host:`,
        ...matrix.cells.flatMap((cell, index) => {
            const [clause, mark, enforcer, by] = rows[index] ?? ['', '', '', ''];
            const line = `  ${clause.padEnd(width(0))}  ${mark.padEnd(width(1))}  ${enforcer.padEnd(width(2))}  ${by}`;
            return [
                line.trimEnd(),
                ...(cell.note === null ? [] : [`    ${cell.note}`]),
                ...(cell.fix === null ? [] : [`    fix: ${cell.fix}`]),
            ];
        }),
    ];
}
function markOf(cell) {
    if (cell.waived)
        return 'waived';
    return cell.stated ? 'stated' : 'default';
}

// EXTERNAL MODULE: ./build/compile/format/sh.js
var sh = __webpack_require__(40845);
// EXTERNAL MODULE: ./build/compile/clauses.js
var clauses = __webpack_require__(91396);
// EXTERNAL MODULE: ./build/compile/problems.js
var compile_problems = __webpack_require__(94064);
;// CONCATENATED MODULE: ./build/compile/prlimit.js


/**
 * Compiles a policy's limits for prlimit(1). Every other clause that the policy states gets nobody here and is a
 * problem, as it would be in a tier. Memory is RLIMIT_DATA: RLIMIT_AS would also count what a program only
 * reserves, and ends Node, Go and Java at their start.
 */
function compilePrlimit(loaded, options = {}) {
    const { limits } = loaded.policy;
    const matrix = {
        tier: 'process',
        cells: clauses/* CLAUSES */.$f.map((clause) => (0,clauses/* cellOf */.WC)(loaded, 'process', options.today, enforcedBy(clause, loaded))),
    };
    const problems = (0,compile_problems/* problemsOf */.G)(loaded, matrix, options, 'with prlimit alone');
    if (problems.length > 0)
        return { ok: false, problems, matrix };
    const rlimits = {
        cpu: Math.max(1, Math.ceil(limits.cpuTime / 1000)),
        data: limits.memory,
        nofile: limits.openFiles,
        fsize: limits.fileSize,
        nproc: limits.pids,
        core: 0,
    };
    const argv = [
        ...['timeout', '--signal=KILL', String(Math.ceil(limits.wallTime / 1000))],
        ...['prlimit', ...rlimitArguments(rlimits), '--'],
    ];
    return { ok: true, plan: { v: 1, policyDigest: loaded.digest, argv, rlimits, matrix } };
}
/** prlimit(1) options: sizes in bytes, time in seconds. */
function rlimitArguments(rlimits) {
    const option = (name, value) => value === null ? [] : [`--${name}=${String(value)}`];
    return [
        ...option('cpu', rlimits.cpu),
        ...option('data', rlimits.data),
        ...option('nofile', rlimits.nofile),
        ...option('fsize', rlimits.fsize),
        ...option('nproc', rlimits.nproc),
        ...option('core', rlimits.core),
    ];
}
function enforcedBy(clause, loaded) {
    const perProcess = (by, note) => ({
        clause,
        enforcer: 'kernel-per-process',
        by,
        note,
    });
    switch (clause) {
        case 'limits.wall-time':
            return perProcess('timeout(1)', 'what leaves the process group goes on');
        case 'limits.cpu-time':
            return perProcess('RLIMIT_CPU', 'each process has the whole time for itself');
        case 'limits.memory':
            return perProcess('RLIMIT_DATA', 'each process may have the whole amount');
        case 'limits.pids':
            return perProcess('RLIMIT_NPROC', 'counts every process of the same user, and not those of root');
        case 'limits.open-files':
            return {
                clause,
                enforcer: 'kernel',
                by: 'RLIMIT_NOFILE',
                note: 'a number for each process, by its meaning',
            };
        case 'limits.file-size':
            return { clause, enforcer: 'kernel', by: 'RLIMIT_FSIZE' };
        case 'tier':
            if (loaded.policy.tier.atLeast === 'process')
                return perProcess('rlimits', 'rlimits are no wall: files, network and processes stay open');
            break;
        default:
            break;
    }
    return {
        clause,
        enforcer: 'none',
        by: 'nothing',
        note: 'prlimit sets limits only',
        fix: 'Use the bwrap or docker target.',
    };
}

// EXTERNAL MODULE: ./build/compile/environment.js
var environment = __webpack_require__(90587);
// EXTERNAL MODULE: ./build/compile/files.js
var files = __webpack_require__(59157);
// EXTERNAL MODULE: ./build/compile/recipe-steps.js
var recipe_steps = __webpack_require__(77336);
// EXTERNAL MODULE: ./build/compile/seccomp/program.js + 1 modules
var seccomp_program = __webpack_require__(68635);
;// CONCATENATED MODULE: ./build/compile/recipe-bwrap.js






const OVERLAY_OPTIONS = 'userxattr,redirect_dir=nofollow,metacopy=off,index=off';
/**
 * The process plan as a script of util-linux and bubblewrap alone, for a person to reproduce a run by hand: the
 * same view, namespaces, limits of each process and seccomp program. What needs our launcher or init is named at
 * its head.
 */
function bwrapRecipe(plan, digest, by) {
    const bindings = (0,recipe_steps/* recipeBindings */.XF)(by);
    const missing = [
        ...(0,recipe_steps/* leftOut */.ig)(plan),
        ...(plan.cgroup.kind === 'none'
            ? []
            : ['the cgroup: memory, pids and cpus are not limited for the tree']),
        ...(by.root ? ["the id-mapped workspace: root's files in it can be read but not changed"] : []),
    ];
    const program = plan.seccomp === null ? null : (0,seccomp_program/* seccompProgram */.D)(plan.seccomp.profile).toString('base64');
    return (0,sh/* renderScript */.y9)([
        ...(0,recipe_steps/* opening */.zs)(plan, digest, missing),
        ...(0,recipe_steps/* ownFiles */.aJ)(plan, bindings),
        ...(program === null
            ? []
            : [
                {
                    kind: 'run',
                    argv: ['printf', '%s', program],
                    into: ['base64', '-d'],
                    output: `${sh/* STATE */.c4}/seccomp.bpf`,
                },
            ]),
        { kind: 'write', path: `${sh/* STATE */.c4}/inside.sh`, text: (0,sh/* renderScript */.y9)(insideSteps(plan, bindings, by)) },
        ...(by.root
            ? [
                { kind: 'run', argv: ['chmod', '755', sh/* STATE */.c4] },
                { kind: 'run', argv: ['chown', `${String(by.uid)}:${String(by.gid)}`, `${sh/* STATE */.c4}/upper`] },
            ]
            : []),
        {
            kind: 'run',
            argv: [
                ...['timeout', '--signal=KILL', String(Math.ceil(plan.limits.wallTime / 1000))],
                'unshare',
                ...(by.root ? [] : ['--user', '--map-root-user']),
                ...['--mount', '--propagation', 'private', 'sh', '-eu', `${sh/* STATE */.c4}/inside.sh`, sh/* STATE */.c4],
            ],
            withArguments: true,
        },
    ]);
}
/** What is done in the mount namespace of its own: mounts that bubblewrap can't make, then bubblewrap. */
function insideSteps(plan, bindings, by) {
    const env = (0,environment/* environmentOf */.p7)(plan, {});
    const assignments = Object.entries(env)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`);
    const drop = by.root
        ? ['setpriv', `--reuid=${String(by.uid)}`, `--regid=${String(by.gid)}`, '--clear-groups']
        : [];
    return [
        { kind: 'syntax', text: (0,sh/* syntax */.ou) `state=$1; shift` },
        {
            kind: 'syntax',
            text: (0,sh/* syntax */.ou) `at() { if [ -d "$1" ]; then mkdir -p "$2"; else : > "$2"; fi; mount --bind "$1" "$2"; }`,
        },
        { kind: 'run', argv: ['mkdir', '-p', `${sh/* STATE */.c4}/bind`] },
        ...plan.view.flatMap((entry, index) => viewMounts(entry, index, by)),
        ...(0,files/* overlaysOf */.Nc)(plan, bindings).flatMap((layer, index) => {
            const merged = `${sh/* STATE */.c4}/merged-${String(index)}`;
            return [
                { kind: 'run', argv: ['mkdir', '-p', layer.upper, layer.work, merged] },
                overlayMount(layer.source, layer.upper, layer.work, merged, layer.exec),
            ];
        }),
        ...workspaceMounts(plan, bindings),
        {
            kind: 'run',
            exec: true,
            argv: [
                ...['env', '-i', ...assignments],
                ...drop,
                ...['prlimit', ...rlimitArguments(plan.rlimits), '--'],
                plan.bwrap,
                ...['--unshare-user', '--unshare-pid', '--unshare-net', '--unshare-ipc', '--unshare-uts'],
                ...['--unshare-cgroup-try', '--die-with-parent', '--new-session', '--cap-drop', 'ALL'],
                ...['--uid', String(by.uid), '--gid', String(by.gid), '--hostname', environment/* HOSTNAME */.yA],
                ...['--proc', '/proc', '--dev', '/dev'],
                ...plan.view.flatMap((entry, index) => viewOptions(entry, index, plan, bindings, by)),
                ...workspaceOptions(plan, bindings),
                ...['--remount-ro', '/dev', '--remount-ro', '/'],
                ...(plan.seccomp === null ? [] : ['--seccomp', '3']),
                ...['--chdir', by.workspace, '--'],
            ],
            withArguments: true,
            ...(plan.seccomp === null ? {} : { inputs: [{ fd: 3, path: `${sh/* STATE */.c4}/seccomp.bpf` }] }),
        },
    ];
}
/** tmpfs with noexec, and as root what the user changed to couldn't reach by itself. */
function viewMounts(entry, index, by) {
    const place = `${sh/* STATE */.c4}/bind/${String(index)}`;
    if (entry.kind === 'tmpfs') {
        const owner = by.root ? `,uid=${String(by.uid)},gid=${String(by.gid)}` : '';
        const options = `nosuid,nodev${entry.exec ? '' : ',noexec'},size=${String(entry.size)},mode=${entry.mode.toString(8)}${owner}`;
        return [
            { kind: 'run', argv: ['mkdir', '-p', place] },
            { kind: 'run', argv: ['mount', '-t', 'tmpfs', '-o', options, 'tmpfs', place] },
        ];
    }
    if (entry.kind === 'bind' && by.root && !isSystem(entry.source))
        return [{ kind: 'run', argv: ['at', entry.source, place] }];
    return [];
}
function viewOptions(entry, index, plan, bindings, by) {
    const place = `${sh/* STATE */.c4}/bind/${String(index)}`;
    switch (entry.kind) {
        case 'bind': {
            const source = by.root && !isSystem(entry.source) ? place : entry.source;
            return [entry.writable ? '--bind' : '--ro-bind', source, entry.target];
        }
        case 'symlink':
            return ['--symlink', entry.to, entry.target];
        case 'tmpfs':
            return ['--bind', place, entry.target];
        case 'file':
        case 'identity':
            return (0,files/* contentOf */.$E)(entry, bindings) === null
                ? []
                : ['--ro-bind', (0,files/* fileSource */.IO)(bindings, entry.target), entry.target];
        case 'overlay': {
            const number = (0,files/* overlaysOf */.Nc)(plan, bindings).findIndex((layer) => layer.target === entry.target);
            return ['--bind', `${sh/* STATE */.c4}/merged-${String(number)}`, entry.target];
        }
        case 'mask':
            return ['--tmpfs', entry.target];
        case 'proc':
        case 'dev':
            return [];
    }
}
function workspaceMounts(plan, bindings) {
    if (plan.workspace.mode !== 'overlay')
        return [];
    const merged = `${sh/* STATE */.c4}/merged`;
    return [
        { kind: 'run', argv: ['mkdir', '-p', merged] },
        overlayMount(bindings.workspace, `${sh/* STATE */.c4}/upper`, `${sh/* STATE */.c4}/work`, merged, plan.workspace.exec),
        ...plan.workspace.execPaths.flatMap((path) => {
            const folder = (0,environment/* inWorkspace */.ve)({ workspace: merged }, path);
            return [
                { kind: 'run', argv: ['mkdir', '-p', folder] },
                { kind: 'run', argv: ['mount', '--bind', folder, folder] },
                { kind: 'run', argv: ['mount', '-o', 'remount,bind,exec', folder] },
            ];
        }),
    ];
}
function workspaceOptions(plan, bindings) {
    const { workspace } = bindings;
    if (plan.workspace.mode === 'overlay')
        return ['--bind', `${sh/* STATE */.c4}/merged`, workspace];
    if (plan.workspace.mode === 'read-only')
        return ['--ro-bind', workspace, workspace];
    const inside = (path) => (0,environment/* inWorkspace */.ve)(bindings, path);
    return [
        ...['--ro-bind', workspace, workspace],
        ...plan.workspace.write.flatMap((path) => ['--bind', inside(path), inside(path)]),
        ...plan.workspace.deny.flatMap((path) => ['--ro-bind', inside(path), inside(path)]),
    ];
}
function overlayMount(lower, upper, work, target, exec) {
    const options = `lowerdir=${escaped(lower)},upperdir=${escaped(upper)},workdir=${escaped(work)},${OVERLAY_OPTIONS}`;
    return {
        kind: 'run',
        argv: [
            'mount',
            '-t',
            'overlay',
            '-o',
            `${options},nosuid,nodev${exec ? '' : ',noexec'}`,
            'overlay',
            target,
        ],
    };
}
/** The kernel takes a backslash before what would split a path in overlay options (P10). */
function escaped(path) {
    return path.replace(/[\\:,]/g, String.raw `\$&`);
}
function isSystem(path) {
    return /^\/(?:usr|etc|bin|sbin|lib[^/]*)(?:\/|$)/.test(path);
}

// EXTERNAL MODULE: ./build/compile/docker.js
var docker = __webpack_require__(520);
;// CONCATENATED MODULE: ./build/compile/recipe-docker.js





const REMOVE_CONTAINER = (0,sh/* syntax */.ou) `trap '[ ! -s "$state"/container ] || docker rm -f "$(cat "$state"/container)" > /dev/null 2>&1 || true; rm -rf "$state"' EXIT`;
const HOST_IMAGE = 'sandbox-policy-by-hand';
/**
 * The container plan as a `docker run` that a person can paste: the same mounts, limits, seccomp profile and
 * user, made from the very body that the Engine API is given. Refused where that is (P10).
 */
function dockerRecipe(plan, digest, by) {
    const bindings = (0,recipe_steps/* recipeBindings */.XF)(by);
    const image = plan.image.kind === 'host' ? HOST_IMAGE : plan.image.reference;
    const rendered = (0,docker/* renderDocker */.x)(plan, bindings, { image, workspace: by.workspace, labels: {} });
    if (!rendered.ok)
        return rendered;
    const missing = [
        ...(0,recipe_steps/* leftOut */.ig)(plan),
        'limits.cpu-time, and an init that reaps what its parent left',
        "binds without what is mounted beneath them: the client's options for that changed with its version",
        ...(by.root ? ["the id-mapped workspace: root's files in it can be read but not changed"] : []),
    ];
    const script = (0,sh/* renderScript */.y9)([
        ...(0,recipe_steps/* opening */.zs)(plan, digest, missing),
        // At the wall-time the client is killed, which doesn't end the container.
        { kind: 'syntax', text: REMOVE_CONTAINER },
        ...(0,recipe_steps/* ownFiles */.aJ)(plan, bindings),
        ...(0,files/* overlaysOf */.Nc)(plan, bindings).map((layer) => ({
            kind: 'run',
            argv: ['mkdir', '-p', layer.upper, layer.work],
        })),
        ...(plan.image.kind === 'host' ? hostImage(plan) : []),
        ...(plan.seccomp === null
            ? []
            : [
                {
                    kind: 'write',
                    path: `${sh/* STATE */.c4}/seccomp.json`,
                    text: JSON.stringify(plan.seccomp.profile),
                },
            ]),
        ...(by.root
            ? [
                { kind: 'run', argv: ['chmod', '755', sh/* STATE */.c4] },
                { kind: 'run', argv: ['chown', `${String(by.uid)}:${String(by.gid)}`, `${sh/* STATE */.c4}/upper`] },
            ]
            : []),
        {
            kind: 'run',
            argv: [
                ...['timeout', '--signal=KILL', String(Math.ceil(plan.limits.wallTime / 1000))],
                ...['docker', 'run', ...runOptions(plan, rendered.body, by), image],
            ],
            withArguments: true,
        },
    ]);
    return { ok: true, script };
}
/** The empty image of `image: host`: mount points and links, imported under a name. */
function hostImage(plan) {
    const { directories, symlinks } = (0,docker/* hostImageOf */.p)(plan);
    const root = `${sh/* STATE */.c4}/root`;
    return [
        ...directories.flatMap((directory) => [
            { kind: 'run', argv: ['mkdir', '-p', `${root}${directory.path}`] },
            { kind: 'run', argv: ['chmod', directory.mode.toString(8), `${root}${directory.path}`] },
        ]),
        ...symlinks.flatMap((link) => [
            { kind: 'run', argv: ['mkdir', '-p', `${root}${link.path.slice(0, link.path.lastIndexOf('/'))}`] },
            { kind: 'run', argv: ['ln', '-s', '--', link.to, `${root}${link.path}`] },
        ]),
        {
            kind: 'run',
            argv: ['tar', '-C', root, '-c', '.'],
            into: ['docker', 'import', '-', HOST_IMAGE],
            output: '/dev/null',
        },
    ];
}
function runOptions(plan, body, by) {
    const host = body.HostConfig;
    const tree = plan.cgroup.kind === 'engine' ? plan.cgroup.tree : { memory: null, pids: null, cpus: null };
    // A profile of the plan's own isn't loaded when the script is run.
    const left = plan.apparmor?.kind === 'generated' ? ['seccomp=', 'apparmor='] : ['seccomp='];
    const security = host.SecurityOpt.filter((option) => !left.some((start) => option.startsWith(start)));
    return [
        ...[
            '--rm',
            '--interactive',
            '--cidfile',
            `${sh/* STATE */.c4}/container`,
            '--read-only',
            '--network',
            'none',
            '--ipc',
            'private',
        ],
        ...['--cap-drop', 'ALL', '--log-driver', 'none', '--no-healthcheck', '--entrypoint', ''],
        ...['--user', body.User, '--hostname', environment/* HOSTNAME */.yA, '--workdir', by.workspace],
        ...security.flatMap((option) => ['--security-opt', option]),
        ...(plan.seccomp === null ? [] : ['--security-opt', `seccomp=${sh/* STATE */.c4}/seccomp.json`]),
        ...(tree.memory === null ? [] : ['--memory', String(tree.memory), '--memory-swap', String(tree.memory)]),
        ...(tree.pids === null ? [] : ['--pids-limit', String(tree.pids + 1)]),
        ...(tree.cpus === null ? [] : ['--cpus', String(tree.cpus)]),
        ...['--ulimit', 'core=0', '--ulimit', `fsize=${String(plan.rlimits.fsize)}`],
        ...['--ulimit', `nofile=${String(plan.rlimits.nofile)}`],
        ...['--shm-size', String(host['ShmSize'])],
        ...Object.entries(host.Tmpfs).flatMap(([target, options]) => ['--tmpfs', `${target}:${options}`]),
        ...host.Mounts.filter((mount) => mount.Source !== '').flatMap((mount) => ['--mount', mountOption(mount)]),
        ...(plan.runtime === null ? [] : ['--runtime', plan.runtime]),
        ...Object.entries((0,environment/* environmentOf */.p7)(plan, {}))
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .filter(([name]) => name !== 'PATH' || plan.path !== null)
            .flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ];
}
/** `--mount` takes one line of comma-separated values: a field that holds a comma or a quote is quoted. */
function mountOption(mount) {
    const fields = [
        `type=${mount.Type}`,
        ...(mount.Source === undefined ? [] : [`source=${mount.Source}`]),
        `target=${mount.Target}`,
        ...(mount.ReadOnly ? ['readonly'] : []),
        ...(mount.BindOptions === undefined ? [] : ['bind-propagation=rprivate']),
        ...(mount.VolumeOptions === undefined
            ? []
            : [
                'volume-nocopy=true',
                'volume-driver=local',
                ...Object.entries(mount.VolumeOptions.DriverConfig.Options).map(([name, value]) => `volume-opt=${name}=${value}`),
            ]),
    ];
    return fields.map(csvField).join(',');
}
function csvField(field) {
    return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

// EXTERNAL MODULE: ./build/compile/seccomp/select.js + 4 modules
var seccomp_select = __webpack_require__(95933);
// EXTERNAL MODULE: ./build/policy/phases.js
var phases = __webpack_require__(82395);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/compile/result.js
var compile_result = __webpack_require__(91742);
// EXTERNAL MODULE: ./build/cli/errors.js
var errors = __webpack_require__(50422);
// EXTERNAL MODULE: ./build/cli/host-facts.js
var host_facts = __webpack_require__(95813);
// EXTERNAL MODULE: ./build/cli/io.js
var cli_io = __webpack_require__(1973);
// EXTERNAL MODULE: ./build/cli/load.js
var load = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/cli/policies.js
var policies = __webpack_require__(53143);
;// CONCATENATED MODULE: ./build/cli/commands/compile.js




















/** The uid and gid that a root caller's code runs as. */
const NOBODY = 65534;
const compile_command = (0,command/* defineCommand */.N)({
    name: 'compile',
    summary: 'turn a policy into a plan for an enforcer, and say who enforces what',
    usage: '[FILE]',
    description: 'Compiles for this host. A clause that the policy states and that nobody would enforce is an error: exit 1, and nothing is printed but what it is.',
    options: {
        target: {
            kind: 'value',
            value: 'TARGET',
            choices: ['prlimit', 'bwrap', 'docker', 'gvisor', 'qemu', 'firecracker', 'seccomp', 'apparmor'],
            help: 'what to compile for; firecracker is experimental: nothing that is tested here starts what it prints',
        },
        phase: { kind: 'value', value: 'NAME', help: 'compile for one of the phases of the policy' },
        format: {
            kind: 'value',
            value: 'FORMAT',
            choices: ['json', 'sh'],
            help: 'json (default): the plan as data; sh: a script that a person can run by hand',
        },
        explain: {
            kind: 'flag',
            help: 'print who enforces each clause instead of the plan, as a table or with --format json as data; without --target in the tier that a run would take, and why that one',
        },
    },
    positionals: { min: 0, max: 1 },
    examples: [
        {
            command: 'sandbox-policy compile --explain',
            says: 'which tier a run would take here, why no stronger one, and who enforces each clause in it',
        },
        {
            command: 'sandbox-policy compile sandbox-policy.yml --target bwrap --explain',
            says: 'who enforces each clause in the process tier',
        },
        {
            command: 'sandbox-policy compile sandbox-policy.yml --target bwrap --format sh > try.sh',
            says: 'a script that runs a command the same way, without this tool',
        },
    ],
    async run(args, io) {
        const { target, explain, phase } = args.options;
        const format = args.options.format ?? 'json';
        if (target === undefined && !explain)
            throw new errors/* UsageError */.eb('compile needs --target', {
                help: 'Give one of prlimit, bwrap, docker, gvisor, qemu, firecracker, seccomp, apparmor, or --explain alone for the tier that a run would take.',
            });
        if (target === 'seccomp' && format === 'sh')
            throw new errors/* UsageError */.eb('a seccomp profile is data: it has no --format sh');
        const read = await (0,load/* loadPolicy */.t)(io, args.positionals[0] ?? (0,policies/* defaultPolicy */.G4)(io));
        if (read === null)
            return 1;
        // Before anything is asked of the machine: a phase may need less of it.
        const loaded = phase === undefined ? read : (0,phases/* applyPhase */.wI)(read, phase);
        if (loaded === null) {
            await (0,cli_io/* write */.M)(io.stderr, (0,compile_result/* problemLines */.p)((0,compile_problems/* unknownPhase */.e)(read, phase ?? '')));
            return 1;
        }
        const result = await compileFor(loaded, target ?? 'run', format, io);
        if (explain && result.matrix !== null)
            await explainMatrix({ ...result, matrix: result.matrix }, args.options.format === 'json', io);
        else if (result.output !== null)
            await (0,cli_io/* write */.M)(io.stdout, result.output);
        for (const problem of result.problems)
            await (0,cli_io/* write */.M)(io.stderr, (0,compile_result/* problemLines */.p)(problem));
        return result.problems.length === 0 ? 0 : 1;
    },
});
async function compileFor(loaded, target, format, io) {
    switch (target) {
        case 'prlimit': {
            const compiled = compilePrlimit(loaded, { today: (0,policies/* today */.Ec)() });
            if (!compiled.ok)
                return { output: null, matrix: compiled.matrix, problems: compiled.problems };
            const { plan } = compiled;
            const script = (0,sh/* renderScript */.y9)([{ kind: 'run', argv: plan.argv, withArguments: true }]);
            return { output: format === 'sh' ? script : (0,compile_result/* json */.P)({ target, plan }), matrix: plan.matrix, problems: [] };
        }
        case 'seccomp':
            return seccomp(loaded);
        case 'bwrap':
            return tierPlan(loaded, target, 'process', format, io);
        case 'docker':
            return tierPlan(loaded, target, 'container', format, io);
        case 'apparmor':
            return apparmor(loaded, format, io);
        case 'gvisor':
            return tierPlan(loaded, target, 'gvisor', format, io);
        case 'qemu':
            return (await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 30642))).qemuTarget(loaded, format, io);
        case 'firecracker':
            return (await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 30642))).firecrackerTarget(loaded, format, io);
        case 'run':
            return chosenTier(loaded, io);
    }
}
/** What a run would be: for its explanation, not for its plan. */
async function chosenTier(loaded, io) {
    const facts = await (0,host_facts/* factsFor */.x)(loaded, (0,choose/* tiersToTry */.W)(loaded.policy, undefined), io);
    const compiled = (0,compile/* compile */.w)(loaded, facts, { today: (0,policies/* today */.Ec)() });
    if (!compiled.ok)
        return { output: null, matrix: compiled.matrix, problems: compiled.problems };
    const { plan, passedOver } = compiled;
    return { output: null, matrix: plan.matrix, problems: [], passedOver };
}
async function tierPlan(loaded, target, tier, format, io) {
    const facts = await (0,host_facts/* factsFor */.x)(loaded, [tier], io);
    const compiled = (0,compile/* compile */.w)(loaded, facts, { target: tier, today: (0,policies/* today */.Ec)() });
    if (!compiled.ok)
        return { output: null, matrix: compiled.matrix, problems: compiled.problems };
    const { plan, digest } = compiled;
    if (format === 'json')
        return { output: (0,compile_result/* json */.P)({ target, digest, plan }), matrix: plan.matrix, problems: [] };
    if (plan.tier === 'microvm')
        throw new RangeError(`a plan for ${tier} came out as one for ${plan.tier}`);
    return { ...recipe(plan, digest, facts, io), matrix: plan.matrix };
}
function byHand({ caller }, io) {
    const root = caller.uid === 0;
    return {
        uid: root ? NOBODY : caller.uid,
        gid: root ? NOBODY : caller.gid,
        root,
        workspace: io.cwd,
    };
}
function recipe(plan, digest, facts, io) {
    const by = byHand(facts, io);
    if (plan.tier === 'process')
        return { output: bwrapRecipe(plan, digest, by), problems: [] };
    const rendered = dockerRecipe(plan, digest, by);
    if (rendered.ok)
        return { output: rendered.script, problems: [] };
    const problem = {
        clause: 'filesystem.workspace',
        origin: null,
        reason: rendered.reason,
        fix: rendered.fix,
    };
    return { output: null, problems: [problem] };
}
/** The profile alone, in the OCI format: what `docker run --security-opt seccomp=FILE` takes. */
function seccomp(loaded) {
    const selected = (0,seccomp_select/* seccompPlan */.O)(loaded.policy, process.arch);
    const problem = (reason) => ({
        clause: 'hardening.seccomp',
        origin: loaded.origins['hardening.seccomp'] ?? null,
        reason,
        fix: null,
    });
    if (!selected.ok)
        return { output: null, matrix: null, problems: selected.problems.map(problem) };
    if (selected.plan === null)
        return {
            output: null,
            matrix: null,
            problems: [problem(`there is no profile for the architecture ${process.arch}`)],
        };
    return { output: `${JSON.stringify(selected.plan.profile, null, 2)}\n`, matrix: null, problems: [] };
}
/**
 * The profile that `hardening.apparmor: generated` would load in the process tier, for this folder as the workspace:
 * as data, or as a script that loads it. Whether this kernel has AppArmor is no matter.
 */
async function apparmor(loaded, format, io) {
    const facts = await (0,host_facts/* factsFor */.x)(loaded, ['process'], io);
    const hardening = { ...loaded.policy.hardening, apparmor: { kind: 'none' } };
    const policy = { ...loaded.policy, hardening };
    const compiled = (0,compile/* compile */.w)({ ...loaded, policy }, facts, { target: 'process', today: (0,policies/* today */.Ec)() });
    if (!compiled.ok)
        return { output: null, matrix: compiled.matrix, problems: compiled.problems };
    const name = (0,apparmor_profile/* profileBase */.tz)(loaded.digest);
    const profile = (0,apparmor_profile/* renderProfile */.kC)(name, compiled.plan, (0,recipe_steps/* recipeBindings */.XF)(byHand(facts, io)));
    if (format === 'json')
        return {
            output: (0,compile_result/* json */.P)({ target: 'apparmor', name, profile }),
            matrix: compiled.plan.matrix,
            problems: [],
        };
    const script = (0,sh/* renderScript */.y9)([
        { kind: 'comment', text: `Loads the profile ${name}; to remove it, give --remove instead of --replace.` },
        { kind: 'text', argv: ['apparmor_parser', '--replace', '--skip-cache'], text: profile },
    ]);
    return { output: script, matrix: compiled.plan.matrix, problems: [] };
}
async function explainMatrix({ matrix, problems, passedOver = [] }, asJson, io) {
    const lines = [
        ...passedOver.map(({ tier, reason }) => `The ${tier} tier is not taken: ${reason}`),
        ...matrixLines(matrix),
    ];
    const text = asJson ? (0,compile_result/* json */.P)({ matrix, problems, passedOver }) : `${lines.map(visible.visible).join('\n')}\n`;
    await (0,cli_io/* write */.M)(io.stdout, text);
}


/***/ }),

/***/ 91742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5537);


/** A problem with its place and its fix, one line each. */
function problemLines(problem) {
    const at = problem.origin === null ? '' : `${problem.origin.file}:${String(problem.origin.line)}: `;
    const fix = problem.fix === null ? '' : `  fix: ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(problem.fix)}\n`;
    return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__.visible)(`${at}${problem.clause}: ${problem.reason}`)}\n${fix}`;
}
/** A versioned document. */
function json(fields) {
    const document = { v: 1, tool: { name: 'sandbox-policy', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x }, ...fields };
    return `${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(document, null, 2))}\n`;
}


/***/ }),

/***/ 28230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * The caller's home: HOME, else the system's user database. A user who has neither (in containers, often) has a home
 * that does not exist, and is told to set XDG_STATE_HOME where one is needed.
 */
function homeOf(io) {
    const named = io.env['HOME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '/nonexistent';
    }
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
/* harmony import */ var _host_gather_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69348);
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

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52714);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1973);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53143);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38565);




/**
 * A valid policy, or null after its findings were written to stderr. Throws UnreadableFile when there is no such
 * file.
 *
 * @param workspace absolute; the policy's own file is protected there, so it must be what the policy is used for
 */
async function loadPolicy(io, path, workspace = io.cwd) {
    const { loaded, findings, documents } = (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)((0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T4)(io, path), {
        path,
        read: (0,_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .policyReader */ .CE)(io),
        directory: io.cwd,
        workspace,
    });
    if (findings.length > 0) {
        const { render, reportOf } = await __webpack_require__.e(/* import() */ 2026).then(__webpack_require__.bind(__webpack_require__, 22026));
        const report = reportOf(io, [path], findings, documents);
        await (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(io.stderr, await render(report, 'pretty', (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .wantsColour */ .M)(io, io.stderr)));
    }
    return loaded;
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

/***/ 2655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   Os: () => (/* binding */ overlayMount),
/* harmony export */   uT: () => (/* binding */ mountList)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90587);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59157);


/** The overlay options that every tier mounts with; `userxattr` makes the marks ones that the caller can read. */
const OVERLAY_OPTIONS = ['userxattr', 'redirect_dir=nofollow', 'metacopy=off', 'index=off'];
/** Every mount of a container, in the order of the view; the engine sorts them by depth. */
function mountList(plan, bindings, launch) {
    const layers = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaysOf */ .Nc)(plan, bindings);
    return [
        ...plan.view.flatMap((entry) => viewMount(entry, bindings)),
        ...layers.map((layer) => overlayMount(layer.source, layer.upper, layer.work, layer.target, layer.exec, launch)),
        ...workspaceMounts(plan, bindings, launch),
        ...bindings.covers.map((cover) => bindMount(cover.source, cover.path, true)),
        ...bindings.masks.map((mask) => bindMount((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSource */ .Mj)(bindings, mask.of), mask.path, true)),
        bindMount(bindings.initProgram, _environment_js__WEBPACK_IMPORTED_MODULE_0__/* .INIT_PATH */ .hB, true),
    ];
}
function viewMount(entry, bindings) {
    switch (entry.kind) {
        case 'bind':
            return [bindMount(entry.source, entry.target, !entry.writable)];
        case 'file':
        case 'identity':
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(entry, bindings) === null
                ? []
                : [bindMount((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fileSource */ .IO)(bindings, entry.target), entry.target, true)];
        case 'mask':
            return [bindMount((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .maskSource */ .Mj)(bindings, entry.of), entry.target, true)];
        case 'overlay':
        case 'symlink':
        case 'tmpfs':
        case 'proc':
        case 'dev':
            return [];
    }
}
function workspaceMounts(plan, bindings, launch) {
    const { workspace, state } = bindings;
    // With folders that may hold programs, Landlock keeps the rest of the workspace from being executed.
    const exec = plan.workspace.exec || plan.workspace.execPaths.length > 0;
    if (plan.workspace.mode === 'overlay')
        return [overlayMount(launch.workspace, `${state}/upper`, `${state}/work`, workspace, exec, launch)];
    const outside = (inside) => `${launch.workspace}${inside.slice(workspace.length)}`;
    const mounted = (inside, readOnly) => exec
        ? bindMount(outside(inside), inside, readOnly)
        : noexecMount(outside(inside), inside, readOnly, launch);
    // Some are files, which a volume can't be made of; what Landlock keeps from being executed needs no noexec.
    const sealed = (inside) => plan.exec?.landlock === true ? bindMount(outside(inside), inside, true) : mounted(inside, true);
    return [
        mounted(workspace, !(plan.workspace.mode === 'read-write' && bindings.writable.includes(workspace))),
        ...(plan.workspace.mode === 'read-write'
            ? [
                ...bindings.writable.filter((path) => path !== workspace).map((path) => mounted(path, false)),
                ...bindings.sealed.map((path) => sealed(path)),
            ]
            : []),
    ];
}
/** A path of the host at a path inside, without what is mounted beneath it. */
function bindMount(source, target, readOnly) {
    return {
        Type: 'bind',
        Source: source,
        Target: target,
        ReadOnly: readOnly,
        // A mount beneath a read-only one would stay writable: engines before 25 don't make binds read-only all the way.
        BindOptions: { Propagation: 'rprivate', NonRecursive: true },
    };
}
/** An anonymous volume of the local driver, which removes it with the container. */
function overlayMount(lower, upper, work, target, exec, launch) {
    return volumeMount(target, launch, {
        type: 'overlay',
        device: 'overlay',
        o: [
            `lowerdir=${lower}`,
            `upperdir=${upper}`,
            `workdir=${work}`,
            ...OVERLAY_OPTIONS,
            'nosuid',
            'nodev',
            ...(exec ? [] : ['noexec']),
        ].join(','),
    });
}
/** Bind mounts of the API have no noexec; the local driver's have. */
function noexecMount(source, target, readOnly, launch) {
    // An engine refuses a nameless volume that is read-only to the container; the mount itself may be.
    return volumeMount(target, launch, {
        type: 'none',
        device: source,
        o: `bind,nosuid,nodev,noexec${readOnly ? ',ro' : ''}`,
    });
}
function volumeMount(target, launch, options) {
    return {
        Type: 'volume',
        Target: target,
        ReadOnly: false,
        VolumeOptions: {
            NoCopy: true,
            Labels: launch.labels,
            DriverConfig: { Name: 'local', Options: options },
        },
    };
}


/***/ }),

/***/ 520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hostImageOf),
/* harmony export */   x: () => (/* binding */ renderDocker)
/* harmony export */ });
/* harmony import */ var _apparmor_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34994);
/* harmony import */ var _docker_mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2655);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90587);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59157);




/**
 * The Engine API request that makes a container plan real. Paths that would split a mount option in two (P10)
 * are refused, as is nothing else: the plan was checked when it was compiled.
 */
function renderDocker(plan, bindings, launch) {
    const { companion } = launch;
    const layers = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaysOf */ .Nc)(plan, bindings);
    const inOptions = [
        ...(plan.workspace.mode === 'overlay' ? [launch.workspace, bindings.state] : []),
        ...layers.flatMap((layer) => [layer.source, bindings.state]),
    ];
    const splitting = inOptions.find((path) => /[:,\\]/.test(path));
    if (splitting !== undefined)
        return {
            ok: false,
            reason: `the path ${JSON.stringify(splitting)} holds a character that would split a mount option`,
            fix: 'Use a folder whose path has no colon, comma or backslash.',
        };
    return {
        ok: true,
        body: {
            Image: launch.image,
            Entrypoint: [_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .INIT_PATH */ .hB, 'init'],
            Cmd: [],
            Env: [],
            User: `${String(bindings.uid)}:${String(bindings.gid)}`,
            WorkingDir: '/',
            ...(companion === undefined ? { Hostname: _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .HOSTNAME */ .yA } : {}),
            // A namespace that the engine doesn't look at has its loopback down, which the Sentry then takes for none.
            ...(companion === undefined && plan.tier !== 'gvisor' ? { NetworkDisabled: true } : {}),
            // An image's health check would start commands of its own.
            Healthcheck: { Test: ['NONE'] },
            Tty: false,
            OpenStdin: true,
            StdinOnce: true,
            AttachStdin: true,
            AttachStdout: true,
            AttachStderr: true,
            Labels: launch.labels,
            HostConfig: {
                AutoRemove: true,
                ReadonlyRootfs: true,
                NetworkMode: companion === undefined ? 'none' : `container:${companion}`,
                IpcMode: 'private',
                CgroupnsMode: 'private',
                CapDrop: ['ALL'],
                CapAdd: plan.capabilities,
                Privileged: false,
                SecurityOpt: securityOptions(plan, bindings),
                ...treeLimits(plan),
                Ulimits: ulimits(plan),
                LogConfig: { Type: 'none', Config: {} },
                RestartPolicy: { Name: 'no', MaximumRetryCount: 0 },
                Init: false,
                ShmSize: shmSize(plan),
                Tmpfs: tmpfs(plan, bindings, launch),
                Mounts: (0,_docker_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .mountList */ .uT)(plan, bindings, launch),
                ...(plan.runtime === null ? {} : { Runtime: plan.runtime }),
            },
        },
    };
}
/**
 * What the empty image of `image: host` must hold. Links, as mounts can't make any: /bin → usr/bin on a
 * merged-/usr host, and the names of allowed programs. Folders, as the engine makes missing mount points 0755 and
 * runc gives a tmpfs the mode of the folder that it covers.
 */
function hostImageOf(plan) {
    return {
        directories: [
            ...['/dev', '/proc', '/sys'].map((path) => ({ path, mode: 0o755 })),
            ...plan.view.flatMap((entry) => entry.kind === 'tmpfs' && entry.target !== '/dev/shm'
                ? [{ path: entry.target, mode: entry.mode }]
                : []),
        ],
        symlinks: plan.view.flatMap((entry) => entry.kind === 'symlink' ? [{ path: entry.target, to: entry.to }] : []),
    };
}
function securityOptions(plan, bindings) {
    const profile = (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileName */ .vR)(plan, bindings);
    return [
        'no-new-privileges',
        ...(plan.seccomp === null ? [] : [`seccomp=${JSON.stringify(plan.seccomp.profile)}`]),
        ...(profile === null ? [] : [`apparmor=${profile}`]),
        ...(plan.selinux === null ? [] : [`label=type:${plan.selinux}`]),
    ];
}
function treeLimits(plan) {
    if (plan.cgroup.kind !== 'engine')
        return {};
    const { memory, pids, cpus } = plan.cgroup.tree;
    return {
        ...(memory === null ? {} : { Memory: memory, MemorySwap: memory }),
        // The init is one process more than the code's own.
        ...(pids === null ? {} : { PidsLimit: pids + 1 }),
        ...(cpus === null ? {} : { NanoCpus: Math.round(cpus * 1e9) }),
    };
}
/** Upper bounds of what the init sets for each command. */
function ulimits(plan) {
    const limit = (Name, value) => ({
        Name,
        Soft: value,
        Hard: value,
    });
    return [
        limit('core', plan.rlimits.core),
        limit('fsize', plan.rlimits.fsize),
        limit('nofile', plan.rlimits.nofile),
    ];
}
function shmSize(plan) {
    const shm = plan.view.find((entry) => entry.kind === 'tmpfs' && entry.target === '/dev/shm');
    return shm?.kind === 'tmpfs' ? shm.size : plan.limits.tmpSize;
}
/** /dev/shm is the engine's own, always noexec; the others are named. */
function tmpfs(plan, bindings, launch) {
    const own = plan.view.flatMap((entry) => entry.kind === 'tmpfs' && entry.target !== '/dev/shm' ? [entry] : []);
    const taken = [...plan.view.map((entry) => entry.target), bindings.workspace];
    const exec = own.some((entry) => entry.target === _environment_js__WEBPACK_IMPORTED_MODULE_2__/* .TMPDIR */ .rT && entry.exec);
    const volumes = (launch.volumes ?? [])
        .filter((path) => !taken.includes(path))
        .map((target) => ({ target, size: plan.limits.tmpSize, mode: 0o755, exec }));
    return Object.fromEntries([...own, ...volumes].map((entry) => [
        entry.target,
        [
            'rw',
            'nosuid',
            'nodev',
            entry.exec ? 'exec' : 'noexec',
            `size=${String(entry.size)}`,
            `mode=${entry.mode.toString(8)}`,
            `uid=${String(bindings.uid)}`,
            `gid=${String(bindings.gid)}`,
        ].join(','),
    ]));
}


/***/ }),

/***/ 59157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   Mj: () => (/* binding */ maskSource),
/* harmony export */   Nc: () => (/* binding */ overlaysOf),
/* harmony export */   R8: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _etc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34360);

/** What covers a path that must not be read: nobody may open it, and the mount over it is read-only. */
function maskSource(bindings, of) {
    return `${bindings.state}/files/mask-${of}`;
}
/** Where a view entry's content lies on the host, for tiers that can only bind files. */
function fileSource(bindings, target) {
    return `${bindings.state}/files/${target.slice(1).replaceAll('/', '-')}`;
}
/**
 * The files and folders that must exist in the state directory before a container is made: our own files of /etc
 * and what masks are made of. The process tier's launcher is given contents as arguments and needs none.
 */
function filesOf(plan, bindings) {
    return [
        { kind: 'file', path: maskSource(bindings, 'file'), content: '', mode: 0 },
        { kind: 'directory', path: maskSource(bindings, 'directory'), mode: 0 },
        ...plan.view.flatMap((entry) => {
            const content = contentOf(entry, bindings);
            if (content === null)
                return [];
            const mode = entry.kind === 'file' ? entry.mode : 0o644;
            return [{ kind: 'file', path: fileSource(bindings, entry.target), content, mode }];
        }),
    ];
}
/** The policy's `overlay` mounts with the folders that must exist for each. */
function overlaysOf(plan, bindings) {
    return plan.view
        .flatMap((entry) => (entry.kind === 'overlay' ? [entry] : []))
        .map((entry, index) => {
        const folder = `${bindings.state}/mounts/${String(index)}`;
        return {
            source: entry.source,
            target: entry.target,
            upper: `${folder}/upper`,
            work: `${folder}/work`,
            exec: entry.exec,
        };
    });
}
/** The text of an entry that is a file of ours, else null. */
function contentOf(entry, bindings) {
    if (entry.kind === 'file')
        return entry.content;
    if (entry.kind === 'identity')
        return (0,_etc_js__WEBPACK_IMPORTED_MODULE_0__/* .identityContent */ .y)(entry.target, bindings);
    return null;
}


/***/ }),

/***/ 40845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   ou: () => (/* binding */ syntax),
/* harmony export */   y9: () => (/* binding */ renderScript)
/* harmony export */ });
/* unused harmony export quote */
/**
 * Stands, in a path, for the folder that the script makes for itself: written as `"$state"`. A NUL can be in no
 * path and no variable, so nothing that a policy says can be taken for it.
 */
const STATE = '\0';
/** Marks a literal as syntax; takes no substitutions, so that nothing foreign gets into it. */
function syntax(parts) {
    return (parts[0] ?? '');
}
/** `--option`, and QEMU's `-option`. */
const LONG_OPTION = /^--|^-[a-z]{2}/;
const SAFE = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** One word for a POSIX shell: plain when it needs no quotes, else in single quotes. */
function quote(word) {
    return word
        .split(STATE)
        .map((part) => part === '' ? '' : SAFE.test(part) ? part : `'${part.replaceAll("'", String.raw `'\''`)}'`)
        .join('"$state"')
        .replace(/^$/, "''");
}
/** A script of these steps, ending in a newline. */
function renderScript(steps) {
    return steps.map((step) => `${renderStep(step)}\n`).join('');
}
function renderStep(step) {
    switch (step.kind) {
        case 'comment':
            return step.text
                .split(/[\r\n]+/)
                .map((line) => `# ${line}`)
                .join('\n');
        case 'syntax':
            return step.text;
        case 'text':
            return `${wordsOf(step.argv)} ${hereDocument(step.text)}`;
        case 'write':
            return `cat > ${quote(step.path)} ${hereDocument(step.text)}`;
        case 'run':
            return [
                ...(step.exec === true ? ['exec '] : []),
                wordsOf(step.argv),
                ...(step.withArguments === true ? [' "$@"'] : []),
                ...(step.inputs ?? []).map((input) => ` ${String(input.fd)}< ${quote(input.path)}`),
                ...(step.into === undefined ? [] : [` | ${wordsOf(step.into)}`]),
                ...(step.output === undefined ? [] : [` > ${quote(step.output)}`]),
            ].join('');
    }
}
/** Long commands get a line for each option, so that a person can read them. */
function wordsOf(argv) {
    const [program = '', ...rest] = argv;
    const long = argv.length > 8;
    return [
        quote(program),
        ...rest.map((word) => `${long && LONG_OPTION.test(word) ? '\\\n  ' : ''}${quote(word)}`),
    ].join(' ');
}
function hereDocument(text) {
    const end = delimiter(text);
    return `<<'${end}'\n${text}${text.endsWith('\n') ? '' : '\n'}${end}`;
}
/** A here-document ends at the first line that is its delimiter: take one that the text doesn't hold. */
function delimiter(text) {
    const lines = new Set(text.split('\n'));
    let end = 'END_OF_FILE';
    while (lines.has(end))
        end = `${end}_`;
    return end;
}


/***/ }),

/***/ 77336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ recipeBindings),
/* harmony export */   aJ: () => (/* binding */ ownFiles),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   w: () => (/* binding */ emptyDrive),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _format_sh_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40845);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59157);


/** The bindings of a recipe: its state folder is one that the script makes when it is run. */
function recipeBindings(by) {
    return {
        run: 'by-hand',
        uid: by.uid,
        gid: by.gid,
        workspace: by.workspace,
        state: _format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE */ .c4,
        initProgram: '',
        enterProgram: '',
        masks: [],
        covers: [],
        writable: [],
        sealed: [],
    };
}
/** The head of every recipe: what it is and what it leaves out, then a private folder that is removed at the end. */
function opening(plan, digest, leftOut) {
    return [
        { kind: 'comment', text: `Plan ${digest} (${plan.tier} tier), to be run by hand: sh FILE CMD [ARG…]` },
        ...leftOut.map((text) => ({ kind: 'comment', text: `Not reproduced: ${text}` })),
        { kind: 'syntax', text: (0,_format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .syntax */ .ou) `set -eu` },
        { kind: 'syntax', text: (0,_format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .syntax */ .ou) `state=$(mktemp -d)` },
        { kind: 'syntax', text: (0,_format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .syntax */ .ou) `trap 'chmod -R u+rwx "$state"; rm -rf "$state"' EXIT` },
        { kind: 'syntax', text: (0,_format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .syntax */ .ou) `[ $# -gt 0 ] || set -- sh` },
        { kind: 'run', argv: ['mkdir', '-p', `${_format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE */ .c4}/files`, `${_format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE */ .c4}/upper`, `${_format_sh_js__WEBPACK_IMPORTED_MODULE_0__/* .STATE */ .c4}/work`] },
    ];
}
/** An ext4 image with nothing in it. */
function emptyDrive(image, bytes) {
    const size = `${String(Math.ceil(bytes / 1024))}k`;
    return { kind: 'run', argv: ['mke2fs', '-q', '-F', '-t', 'ext4', image, size] };
}
/** Our own files of /etc, written into the state folder. */
function ownFiles(plan, bindings) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(plan, bindings).flatMap((file) => file.kind === 'file' && file.content !== ''
        ? [{ kind: 'write', path: file.path, text: file.content }]
        : []);
}
/** What the tool does besides and a recipe can't, as one sentence each. */
function leftOut(plan) {
    const { workspace } = plan;
    return [
        'limits.output and the record of what happened: the tool keeps both',
        ...(workspace.readDeny.length > 0
            ? [
                `filesystem.read-deny (${workspace.readDeny.join(', ')}): the tool finds and covers these when it starts`,
            ]
            : []),
        ...(workspace.git === 'none'
            ? ['filesystem.git: none: the tool covers .git']
            : ['the cleaned copy of .git/config']),
        ...(workspace.mode === 'overlay' ? ['changes are left in the overlay and thrown away'] : []),
        ...(plan.network.kind === 'gateway'
            ? ['egress: without the tool there is no gateway and no network']
            : []),
        ...(plan.exec?.landlock === true ? ['Landlock: only the view keeps programs from being started'] : []),
        ...(plan.apparmor?.kind === 'generated'
            ? ['hardening.apparmor: the tool loads a profile for each run (`compile --target apparmor` prints one)']
            : []),
        ...(plan.env.pass.length + plan.env.secret.length > 0
            ? [`variables that are passed: ${[...plan.env.pass, ...plan.env.secret].join(', ')}`]
            : []),
    ];
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

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony export visibleOutput */
/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/**
 * Controls (C0, DEL, C1), line and paragraph separators, zero-width and bidirectional characters, byte order
 * marks, tags, and halves of surrogate pairs.
 */
const INVISIBLE = 
// eslint-disable-next-line no-control-regex -- controls are what this looks for
/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
/** The runner reads `##[command]` anywhere in a line, not only at its start. */
const OLD_COMMAND = /##(?=\[)/g;
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
function visible(text) {
    return text.replace(INVISIBLE, escapeCharacter).replace(OLD_COMMAND, '#\\u{23}');
}
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
function visibleLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => visible(line).replace(COMMAND_START, '$1\\u{3a}'))
        .join('\n');
}
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
function visibleOutput(line) {
    return line.split('\t').map(visible).join('\t').replace(COMMAND_START, '$1\\u{3a}');
}
/** A workflow command begins a line, even after blanks. */
const COMMAND_START = /^(\s*):(?=:)/;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
function visibleJson(json) {
    return json.replace(INVISIBLE_IN_JSON, jsonEscape).replace(/##\[/g, '##\\u005b');
}
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function escapeCharacter(character) {
    if (character === '\t')
        return '\\t';
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function jsonEscape(character) {
    return [...Array(character.length).keys()]
        .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ })

};
;