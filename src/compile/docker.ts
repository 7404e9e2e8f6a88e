import { HOSTNAME, INIT_PATH, TMPDIR } from './environment.js';
import { contentOf, fileSource, maskSource, overlaysOf } from './files.js';
import type { Bindings, ContainerPlan, ViewEntry } from './plan.js';

/** A mount as the Engine API takes it: fields, not strings to be split. */
export interface EngineMount {
  readonly Type: 'bind' | 'volume';
  readonly Source?: string;
  readonly Target: string;
  readonly ReadOnly: boolean;
  readonly BindOptions?: { readonly Propagation: 'rprivate'; readonly NonRecursive: true };
  readonly VolumeOptions?: {
    readonly NoCopy: true;
    readonly Labels: Readonly<Record<string, string>>;
    readonly DriverConfig: { readonly Name: 'local'; readonly Options: Readonly<Record<string, string>> };
  };
}

/** The body of `POST /containers/create`. */
export interface EngineCreateBody {
  readonly Image: string;
  readonly Entrypoint: readonly string[];
  readonly Cmd: readonly string[];
  readonly Env: readonly string[];
  readonly User: string;
  readonly WorkingDir: string;
  readonly Hostname: string;
  readonly NetworkDisabled: true;
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

/** What the container tier's opener knows beside the plan. */
export interface ContainerLaunch {
  /** The image to use: a digest reference, or the empty one made for `image: host`. */
  readonly image: string;
  /** The workspace as the engine is to see it: the folder itself, or its id-mapped mount when the caller is root. */
  readonly workspace: string;
  readonly labels: Readonly<Record<string, string>>;
  /**
   * The paths of the image's own VOLUMEs. The engine would make a writable folder without bounds for each; a tmpfs
   * takes its place.
   */
  readonly volumes?: readonly string[];
}

export type RenderedDocker =
  | { readonly ok: true; readonly body: EngineCreateBody }
  | { readonly ok: false; readonly reason: string; readonly fix: string };

/** The overlay options that every tier mounts with; `userxattr` makes the marks ones that the caller can read. */
const OVERLAY_OPTIONS = ['userxattr', 'redirect_dir=nofollow', 'metacopy=off', 'index=off'];

/**
 * The Engine API request that makes a container plan real. Paths that would split a mount option in two (P10)
 * are refused, as is nothing else: the plan was checked when it was compiled.
 */
export function renderDocker(
  plan: ContainerPlan,
  bindings: Bindings,
  launch: ContainerLaunch,
): RenderedDocker {
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
      Hostname: HOSTNAME,
      NetworkDisabled: true,
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
        NetworkMode: 'none',
        IpcMode: 'private',
        CgroupnsMode: 'private',
        CapDrop: ['ALL'],
        CapAdd: plan.capabilities,
        Privileged: false,
        SecurityOpt: securityOptions(plan),
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

function securityOptions(plan: ContainerPlan): readonly string[] {
  return [
    'no-new-privileges',
    ...(plan.seccomp === null ? [] : [`seccomp=${JSON.stringify(plan.seccomp.profile)}`]),
    ...(plan.apparmor === null ? [] : [`apparmor=${plan.apparmor}`]),
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

function mountList(plan: ContainerPlan, bindings: Bindings, launch: ContainerLaunch): readonly EngineMount[] {
  const layers = overlaysOf(plan, bindings);
  return [
    ...plan.view.flatMap((entry) => viewMount(entry, bindings)),
    ...layers.map((layer) =>
      overlayMount(layer.source, layer.upper, layer.work, layer.target, layer.exec, launch),
    ),
    ...workspaceMounts(plan, bindings, launch),
    ...bindings.covers.map((cover) => bindMount(cover.source, cover.path, true)),
    ...bindings.masks.map((mask) => bindMount(maskSource(bindings, mask.of), mask.path, true)),
    bindMount(bindings.initProgram, INIT_PATH, true),
  ];
}

function viewMount(entry: ViewEntry, bindings: Bindings): readonly EngineMount[] {
  switch (entry.kind) {
    case 'bind':
      return [bindMount(entry.source, entry.target, !entry.writable)];
    case 'file':
    case 'identity':
      return contentOf(entry, bindings) === null
        ? []
        : [bindMount(fileSource(bindings, entry.target), entry.target, true)];
    case 'mask':
      return [bindMount(maskSource(bindings, entry.of), entry.target, true)];
    case 'overlay':
    case 'symlink':
    case 'tmpfs':
    case 'proc':
    case 'dev':
      return [];
  }
}

function workspaceMounts(
  plan: ContainerPlan,
  bindings: Bindings,
  launch: ContainerLaunch,
): readonly EngineMount[] {
  const { workspace, state } = bindings;
  // With folders that may hold programs, Landlock keeps the rest of the workspace from being executed.
  const exec = plan.workspace.exec || plan.workspace.execPaths.length > 0;
  if (plan.workspace.mode === 'overlay')
    return [overlayMount(launch.workspace, `${state}/upper`, `${state}/work`, workspace, exec, launch)];
  const mounted = (inside: string, readOnly: boolean): EngineMount => {
    const source = `${launch.workspace}${inside.slice(workspace.length)}`;
    return exec ? bindMount(source, inside, readOnly) : noexecMount(source, inside, readOnly, launch);
  };
  return [
    mounted(workspace, !(plan.workspace.mode === 'read-write' && bindings.writable.includes(workspace))),
    ...(plan.workspace.mode === 'read-write'
      ? [
          ...bindings.writable.filter((path) => path !== workspace).map((path) => mounted(path, false)),
          ...bindings.sealed.map((path) => mounted(path, true)),
        ]
      : []),
  ];
}

function bindMount(source: string, target: string, readOnly: boolean): EngineMount {
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
function overlayMount(
  lower: string,
  upper: string,
  work: string,
  target: string,
  exec: boolean,
  launch: ContainerLaunch,
): EngineMount {
  return volumeMount(target, false, launch, {
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
function noexecMount(
  source: string,
  target: string,
  readOnly: boolean,
  launch: ContainerLaunch,
): EngineMount {
  return volumeMount(target, readOnly, launch, {
    type: 'none',
    device: source,
    o: 'bind,nosuid,nodev,noexec',
  });
}

function volumeMount(
  target: string,
  readOnly: boolean,
  launch: ContainerLaunch,
  options: Readonly<Record<string, string>>,
): EngineMount {
  return {
    Type: 'volume',
    Target: target,
    ReadOnly: readOnly,
    VolumeOptions: {
      NoCopy: true,
      Labels: launch.labels,
      DriverConfig: { Name: 'local', Options: options },
    },
  };
}
