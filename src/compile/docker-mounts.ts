import { INIT_PATH } from './environment.js';
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
  /** The container in whose network namespace it is started; absent: a namespace of its own, with loopback alone. */
  readonly companion?: string;
}

/** The overlay options that every tier mounts with; `userxattr` makes the marks ones that the caller can read. */
const OVERLAY_OPTIONS = ['userxattr', 'redirect_dir=nofollow', 'metacopy=off', 'index=off'];

/** Every mount of a container, in the order of the view; the engine sorts them by depth. */
export function mountList(
  plan: ContainerPlan,
  bindings: Bindings,
  launch: ContainerLaunch,
): readonly EngineMount[] {
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
  const outside = (inside: string): string => `${launch.workspace}${inside.slice(workspace.length)}`;
  const mounted = (inside: string, readOnly: boolean): EngineMount =>
    exec
      ? bindMount(outside(inside), inside, readOnly)
      : noexecMount(outside(inside), inside, readOnly, launch);
  // Some are files, which a volume can't be made of; what Landlock keeps from being executed needs no noexec.
  const sealed = (inside: string): EngineMount =>
    plan.exec?.landlock === true ? bindMount(outside(inside), inside, true) : mounted(inside, true);
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
export function bindMount(source: string, target: string, readOnly: boolean): EngineMount {
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
export function overlayMount(
  lower: string,
  upper: string,
  work: string,
  target: string,
  exec: boolean,
  launch: Pick<ContainerLaunch, 'labels'>,
): EngineMount {
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
function noexecMount(
  source: string,
  target: string,
  readOnly: boolean,
  launch: ContainerLaunch,
): EngineMount {
  // An engine refuses a nameless volume that is read-only to the container; the mount itself may be.
  return volumeMount(target, launch, {
    type: 'none',
    device: source,
    o: `bind,nosuid,nodev,noexec${readOnly ? ',ro' : ''}`,
  });
}

function volumeMount(
  target: string,
  launch: Pick<ContainerLaunch, 'labels'>,
  options: Readonly<Record<string, string>>,
): EngineMount {
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
