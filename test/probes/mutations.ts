import type { Bindings, Plan, ViewEntry } from '../../src/compile/plan.js';
import type { EngineCreateBody } from '../../src/compile/docker.js';
import type { Probe } from '../../src/verify/probe.js';

/** One mechanism taken out of a sandbox, and the clauses of which some probe has to notice. */
export interface Mutation {
  readonly mechanism: string;
  /** Clauses whose probes are tried; with `value`, only those made from a value that matches. */
  readonly clause: string;
  readonly value?: RegExp;
  readonly plan?: <P extends Plan>(plan: P) => P;
  readonly bindings?: (bindings: Bindings) => Bindings;
  /** Options of bubblewrap that are left out, each with how many words follow it. */
  readonly without?: Readonly<Record<string, number>>;
  /** Options that bubblewrap is given beside. */
  readonly with?: readonly string[];
  /** What the engine is asked to create. */
  readonly body?: (body: EngineCreateBody) => unknown;
  /** Variables that reach the sandbox though the policy passes none. */
  readonly env?: Readonly<Record<string, string>>;
  /** Why no sandbox comes to be without it, which is as good: nothing runs in it. Absent: some probe has to notice. */
  readonly refused?: RegExp;
  /** The policy that it is taken from, where it isn't the common one. */
  readonly policy?: string;
}

/** Small limits: every one of them is gone over. */
export const POLICY = `
limits: { wall-time: 1m, memory: 128MiB, pids: 40, tmp-size: 8MiB, file-size: 64MiB, open-files: 200, output: 64KiB }
filesystem: { exec: [], read-deny: ["*.pem"] }
`;

/** So little that a busy machine gives more than it where nothing holds it. */
const PROCESSORS = 'limits: { cpus: 0.02 }\n';
/** Short enough to be waited for. */
const CLOCK = 'limits: { wall-time: 1s }\n';
const PROGRAMS = 'limits: { wall-time: 1m }\ncommands: { allow: [sh, cat] }\n';

const view = (change: (entry: ViewEntry) => ViewEntry | readonly ViewEntry[]) =>
  (<P extends Plan>(plan: P): P => ({
    ...plan,
    view: plan.view.flatMap(change),
  })) as NonNullable<Mutation['plan']>;

const rlimits = (more: Partial<Plan['rlimits']>) =>
  (<P extends Plan>(plan: P): P => ({
    ...plan,
    rlimits: { ...plan.rlimits, ...more },
  })) as NonNullable<Mutation['plan']>;

const limits = (more: Partial<Plan['limits']>) =>
  (<P extends Plan>(plan: P): P => ({
    ...plan,
    limits: { ...plan.limits, ...more },
  })) as NonNullable<Mutation['plan']>;

const tree = (name: 'memory' | 'pids' | 'cpus') =>
  (<P extends Plan>(plan: P): P => {
    if (plan.cgroup.kind === 'none') throw new Error('this host gives the sandbox no cgroup to take away');
    return { ...plan, cgroup: { ...plan.cgroup, tree: { ...plan.cgroup.tree, [name]: null } } };
  }) as NonNullable<Mutation['plan']>;

/** Taken out of the plan as data, the same in every tier. */
export const COMMON: readonly Mutation[] = [
  {
    mechanism: 'the seccomp filter',
    clause: 'hardening.seccomp',
    plan: (plan) => ({ ...plan, seccomp: null }),
  },
  { mechanism: 'memory of the cgroup', clause: 'limits.memory', plan: tree('memory') },
  { mechanism: 'pids of the cgroup', clause: 'limits.pids', plan: tree('pids') },
  { mechanism: 'cpu quota of the cgroup', clause: 'limits.cpus', policy: PROCESSORS, plan: tree('cpus') },
  { mechanism: 'RLIMIT_CPU', clause: 'limits.cpu-time', plan: rlimits({ cpu: null }) },
  { mechanism: 'RLIMIT_NOFILE', clause: 'limits.open-files', plan: rlimits({ nofile: 1024 }) },
  { mechanism: 'RLIMIT_FSIZE', clause: 'limits.file-size', plan: rlimits({ fsize: 2 ** 40 }) },
  {
    mechanism: 'the clock of the init',
    clause: 'limits.wall-time',
    policy: CLOCK,
    plan: limits({ wallTime: 60_000 }),
  },
  { mechanism: 'the output limit of the init', clause: 'limits.output', plan: limits({ output: 2 ** 30 }) },
  {
    mechanism: 'the size of a tmpfs',
    clause: 'limits.tmp-size',
    plan: view((entry) => (entry.kind === 'tmpfs' ? { ...entry, size: 2 ** 26 } : entry)),
  },
  {
    mechanism: 'noexec on the temporary folders',
    clause: 'filesystem.exec',
    plan: view((entry) => (entry.kind === 'tmpfs' ? { ...entry, exec: true } : entry)),
  },
  {
    mechanism: 'noexec on the workspace',
    clause: 'filesystem.exec',
    plan: (plan) => ({ ...plan, workspace: { ...plan.workspace, exec: true } }),
  },
  {
    mechanism: 'the overlay',
    clause: 'filesystem.workspace',
    plan: (plan) => ({ ...plan, workspace: { ...plan.workspace, mode: 'read-write' } }),
    bindings: (bindings) => ({ ...bindings, writable: [bindings.workspace] }),
  },
  {
    mechanism: 'the covers of read-deny',
    clause: 'filesystem.read-deny',
    bindings: (bindings) => ({ ...bindings, masks: [] }),
  },
  {
    mechanism: 'the cover of .git/config',
    clause: 'filesystem.git',
    bindings: (bindings) => ({ ...bindings, covers: [] }),
  },
  {
    mechanism: 'the read-only bind of a mount',
    clause: 'filesystem.mounts',
    policy: 'filesystem: { mounts: [{ path: MOUNT, at: /mnt/shown, mode: read-only }] }\n',
    plan: view((entry) =>
      entry.kind === 'bind' && entry.target === '/mnt/shown' ? { ...entry, writable: true } : entry,
    ),
  },
  {
    mechanism: 'the environment made from nothing',
    clause: 'env.pass',
    plan: (plan) => ({ ...plan, env: { ...plan.env, pass: [...plan.env.pass, 'SP_VERIFY_OTHER'] } }),
    env: { SP_VERIFY_OTHER: 'seen' },
  },
  {
    mechanism: 'Landlock',
    clause: 'commands.allow',
    value: /^not \/usr\/lib/,
    policy: PROGRAMS,
    plan: (plan) => ({ ...plan, exec: null }),
  },
  {
    mechanism: 'the view with the allowed programs only',
    clause: 'commands.allow',
    value: /^without/,
    policy: PROGRAMS,
    plan: (plan) => ({
      ...plan,
      view: [
        ...plan.view,
        { kind: 'bind', source: '/usr/bin/id', target: '/usr/bin/id', writable: false, exec: true },
        { kind: 'bind', source: '/usr/bin/env', target: '/usr/bin/env', writable: false, exec: true },
      ],
    }),
  },
];

/** What the init says where it isn't process 1. */
const NOT_FIRST = /must be process 1 of a pid namespace/;

const namespace = (kind: string): Pick<Mutation, 'clause' | 'value'> => ({
  clause: 'tier',
  value: new RegExp(`^${kind} namespace$`),
});

/** What bubblewrap is asked to do. It makes the user namespace whether or not it is told to. */
export const PROCESS: readonly Mutation[] = [
  { mechanism: 'the IPC namespace', ...namespace('ipc'), without: { '--unshare-ipc': 0 } },
  { mechanism: 'the UTS namespace', ...namespace('uts'), without: { '--unshare-uts': 0, '--hostname': 1 } },
  { mechanism: 'the network namespace', ...namespace('net'), without: { '--unshare-net': 0 } },
  { mechanism: 'the cgroup namespace', ...namespace('cgroup'), without: { '--unshare-cgroup-try': 0 } },
  {
    mechanism: 'the PID namespace',
    ...namespace('pid'),
    without: { '--unshare-pid': 0, '--as-pid-1': 0 },
    refused: NOT_FIRST,
  },
  { mechanism: 'a /proc of its own', clause: 'tier', value: /environ/, without: { '--proc': 1 } },
  {
    mechanism: 'the dropped capabilities',
    clause: 'hardening.capabilities',
    without: { '--cap-drop': 1 },
    with: ['--cap-add', 'ALL'],
  },
];

const host =
  (change: Partial<Record<string, unknown>>) =>
  (body: EngineCreateBody): unknown => ({ ...body, HostConfig: { ...body.HostConfig, ...change } });

/** What the engine is asked to do. */
export const CONTAINER: readonly Mutation[] = [
  { mechanism: 'the IPC namespace', ...namespace('ipc'), body: host({ IpcMode: 'host' }) },
  {
    mechanism: 'the UTS namespace',
    ...namespace('uts'),
    body: (body) => ({ ...body, Hostname: '', HostConfig: { ...body.HostConfig, UTSMode: 'host' } }),
  },
  {
    mechanism: 'the network namespace',
    ...namespace('net'),
    body: (body) => ({
      ...body,
      NetworkDisabled: false,
      HostConfig: { ...body.HostConfig, NetworkMode: 'host' },
    }),
  },
  { mechanism: 'the cgroup namespace', ...namespace('cgroup'), body: host({ CgroupnsMode: 'host' }) },
  {
    mechanism: 'the PID namespace',
    ...namespace('pid'),
    body: host({ PidMode: 'host' }),
    refused: NOT_FIRST,
  },
  { mechanism: 'the dropped capabilities', clause: 'hardening.capabilities', body: host({ CapDrop: [] }) },
  {
    mechanism: 'no_new_privs',
    clause: 'hardening.capabilities',
    body: (body) =>
      host({ SecurityOpt: body.HostConfig.SecurityOpt.filter((one) => one !== 'no-new-privileges') })(body),
  },
  { mechanism: 'the read-only root', clause: 'tier', value: /^root$/, body: host({ ReadonlyRootfs: false }) },
  { mechanism: 'the user', clause: 'hardening.user', body: (body) => ({ ...body, User: '0:0' }) },
];

/** So little that the Sentry, whose own work counts, can still start in it. */
const SENTRY_PROCESSORS = 'limits: { cpus: 0.3 }\n';
/** The Sentry takes its part of the memory. */
const SENTRY_POLICY = POLICY.replace('memory: 128MiB', 'memory: 256MiB');

/**
 * What the Sentry lacks (Landlock), or has by itself whatever is asked of the engine, so that there is nothing to take
 * out; and the view of allowed programs, of which `verify` says that it isn't probed there.
 */
const NOT_THE_SENTRYS: readonly string[] = [
  'Landlock',
  'the view with the allowed programs only',
  'the IPC namespace',
  'the UTS namespace',
  'the network namespace',
  'the cgroup namespace',
  'the PID namespace',
  'no_new_privs',
];

const IN_THE_SENTRY: Readonly<Record<string, Partial<Mutation>>> = {
  // Of some two hundred calls those that show it, as each is tried by a process of its own.
  'the seccomp filter': { value: /^(?:bpf|default|unshare|AF_|TIOCSTI|prlimit)/ },
  'pids of the cgroup': { mechanism: 'RLIMIT_NPROC', plan: rlimits({ nproc: null }) },
  'cpu quota of the cgroup': { policy: SENTRY_PROCESSORS },
};

/** In gVisor: what the plan and the engine have of the container tier's, and the Sentry itself. */
export const GVISOR: readonly Mutation[] = [
  ...[...COMMON, ...CONTAINER]
    .filter(({ mechanism }) => !NOT_THE_SENTRYS.includes(mechanism))
    .map((mutation) => ({ policy: SENTRY_POLICY, ...mutation, ...IN_THE_SENTRY[mutation.mechanism] })),
  {
    mechanism: 'the Sentry',
    clause: 'tier',
    value: /^the Sentry$/,
    policy: SENTRY_POLICY,
    body: host({ Runtime: 'runc' }),
  },
];

export function selects({ clause, value }: Mutation, probe: Probe): boolean {
  return probe.clause === clause && (value === undefined || value.test(probe.value));
}
