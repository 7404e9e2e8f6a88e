import { profileName } from './apparmor/profile.js';
import { mountList } from './docker-mounts.js';
import type { ContainerLaunch, EngineMount } from './docker-mounts.js';
import { HOSTNAME, INIT_PATH, TMPDIR } from './environment.js';
import { overlaysOf } from './files.js';
import type { Bindings, ContainerPlan } from './plan.js';

export type { ContainerLaunch, EngineMount } from './docker-mounts.js';

/** The body of `POST /containers/create`. */
export interface EngineCreateBody {
  readonly Image: string;
  readonly Entrypoint: readonly string[];
  readonly Cmd: readonly string[];
  readonly Env: readonly string[];
  readonly User: string;
  readonly WorkingDir: string;
  /** Absent where the network namespace is another container's, whose hostname it has then. */
  readonly Hostname?: string;
  readonly NetworkDisabled?: true;
  readonly Healthcheck: { readonly Test: readonly ['NONE'] };
  readonly Tty: false;
  readonly OpenStdin: true;
  readonly StdinOnce: true;
  readonly AttachStdin: true;
  readonly AttachStdout: true;
  readonly AttachStderr: true;
  readonly Labels: Readonly<Record<string, string>>;
  readonly HostConfig: Readonly<Record<string, unknown>> & {
    readonly Mounts: readonly EngineMount[];
    readonly Tmpfs: Readonly<Record<string, string>>;
    readonly SecurityOpt: readonly string[];
  };
}

export type RenderedDocker =
  | { readonly ok: true; readonly body: EngineCreateBody }
  | { readonly ok: false; readonly reason: string; readonly fix: string };

/**
 * The Engine API request that makes a container plan real. Paths that would split a mount option in two (P10)
 * are refused, as is nothing else: the plan was checked when it was compiled.
 */
export function renderDocker(
  plan: ContainerPlan,
  bindings: Bindings,
  launch: ContainerLaunch,
): RenderedDocker {
  const { companion } = launch;
  const layers = overlaysOf(plan, bindings);
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
      Entrypoint: [INIT_PATH, 'init'],
      Cmd: [],
      Env: [],
      User: `${String(bindings.uid)}:${String(bindings.gid)}`,
      WorkingDir: '/',
      ...(companion === undefined ? { Hostname: HOSTNAME } : {}),
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
        Mounts: mountList(plan, bindings, launch),
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
export function hostImageOf(plan: ContainerPlan): {
  readonly directories: readonly { readonly path: string; readonly mode: number }[];
  readonly symlinks: readonly { readonly path: string; readonly to: string }[];
} {
  return {
    directories: [
      ...['/dev', '/proc', '/sys'].map((path) => ({ path, mode: 0o755 })),
      ...plan.view.flatMap((entry) =>
        entry.kind === 'tmpfs' && entry.target !== '/dev/shm'
          ? [{ path: entry.target, mode: entry.mode }]
          : [],
      ),
    ],
    symlinks: plan.view.flatMap((entry) =>
      entry.kind === 'symlink' ? [{ path: entry.target, to: entry.to }] : [],
    ),
  };
}

function securityOptions(plan: ContainerPlan, bindings: Bindings): readonly string[] {
  const profile = profileName(plan, bindings);
  return [
    'no-new-privileges',
    ...(plan.seccomp === null ? [] : [`seccomp=${JSON.stringify(plan.seccomp.profile)}`]),
    ...(profile === null ? [] : [`apparmor=${profile}`]),
    ...(plan.selinux === null ? [] : [`label=type:${plan.selinux}`]),
  ];
}

function treeLimits(plan: ContainerPlan): Readonly<Record<string, number>> {
  if (plan.cgroup.kind !== 'engine') return {};
  const { memory, pids, cpus } = plan.cgroup.tree;
  return {
    ...(memory === null ? {} : { Memory: memory, MemorySwap: memory }),
    // The init is one process more than the code's own.
    ...(pids === null ? {} : { PidsLimit: pids + 1 }),
    ...(cpus === null ? {} : { NanoCpus: Math.round(cpus * 1e9) }),
  };
}

/** Upper bounds of what the init sets for each command. */
function ulimits(plan: ContainerPlan): readonly { Name: string; Soft: number; Hard: number }[] {
  const limit = (Name: string, value: number): { Name: string; Soft: number; Hard: number } => ({
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

function shmSize(plan: ContainerPlan): number {
  const shm = plan.view.find((entry) => entry.kind === 'tmpfs' && entry.target === '/dev/shm');
  return shm?.kind === 'tmpfs' ? shm.size : plan.limits.tmpSize;
}

/** /dev/shm is the engine's own, always noexec; the others are named. */
function tmpfs(
  plan: ContainerPlan,
  bindings: Bindings,
  launch: ContainerLaunch,
): Readonly<Record<string, string>> {
  const own = plan.view.flatMap((entry) =>
    entry.kind === 'tmpfs' && entry.target !== '/dev/shm' ? [entry] : [],
  );
  const taken = [...plan.view.map((entry) => entry.target), bindings.workspace];
  const exec = own.some((entry) => entry.target === TMPDIR && entry.exec);
  const volumes = (launch.volumes ?? [])
    .filter((path) => !taken.includes(path))
    .map((target) => ({ target, size: plan.limits.tmpSize, mode: 0o755, exec }));
  return Object.fromEntries(
    [...own, ...volumes].map((entry) => [
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
    ]),
  );
}
