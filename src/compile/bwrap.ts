import { HOSTNAME, INIT_PATH, inWorkspace } from './environment.js';
import { contentOf, overlaysOf } from './files.js';
import type { MountLayers } from './files.js';
import { socketOptions } from './network.js';
import type { Bindings, ProcessPlan, ViewEntry } from './plan.js';

/** Where the launcher builds the sandbox's tree; only hidden from the host's view in its own mount namespace. */
const TREE = '/tmp';

/** What the launcher is told beside the plan: nothing of it changes what is enforced. */
export interface Launch {
  /** `cgroup.procs` files to join, one for each v1 hierarchy or one on v2. */
  readonly cgroupProcs: readonly string[];
  /** The tool's process id, with which the sandbox ends; 0 behind sudo, where it isn't the parent. */
  readonly parent: number;
  /** Who owns the workspace on disk; null when the caller isn't root and nothing is mapped. */
  readonly workspaceOwner: { readonly uid: number; readonly gid: number } | null;
  /** The descriptor with the seccomp program, null without one. */
  readonly seccompFd: number | null;
  /** The descriptor of Node's channel to the tool, which the gateway's sockets are handed over; absent without one. */
  readonly channelFd?: number;
}

/**
 * The command line that makes a process plan real: our launcher builds the tree (bubblewrap 0.8 can't mount
 * noexec), drops rights and starts bubblewrap, which unshares the rest and starts the init as process 1.
 */
export function renderBwrap(plan: ProcessPlan, bindings: Bindings, launch: Launch): readonly string[] {
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
    INIT_PATH,
    'init',
  ];
}

/** The file view as the launcher's options, in the order of mounting; the workspace and what covers it come last. */
function treeOptions(plan: ProcessPlan, bindings: Bindings, launch: Launch): readonly string[] {
  const mapped = launch.workspaceOwner === null ? [] : ['idmap'];
  const owner =
    launch.workspaceOwner === null
      ? []
      : ['--idmap', String(launch.workspaceOwner.uid), String(launch.workspaceOwner.gid)];
  const layers = overlaysOf(plan, bindings);
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
    INIT_PATH,
    'ro,exec',
  ];
}

/** One entry of the view as the launcher’s options. */
export function entryOptions(
  entry: ViewEntry,
  bindings: Bindings,
  layers: readonly MountLayers[],
  mapped: readonly string[],
): readonly string[] {
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
      return ['--file', entry.target, mode.toString(8), contentOf(entry, bindings) ?? ''];
    }
    case 'overlay': {
      const layer = layers.find((candidate) => candidate.target === entry.target);
      if (layer === undefined) throw new RangeError(`no layers for the mount at ${entry.target}`);
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

function workspaceOptions(
  plan: ProcessPlan,
  bindings: Bindings,
  mapped: readonly string[],
): readonly string[] {
  const { workspace, state } = bindings;
  const exec = execFlag(plan.workspace.exec);
  const flags = (access: 'ro' | 'rw'): string => [access, exec, 'nofollow', ...mapped].join(',');
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
      inWorkspace(bindings, path),
      `${writable},exec`,
    ]),
    ...bindings.covers.flatMap((cover) => ['--bind', cover.source, cover.path, 'ro,noexec']),
    ...bindings.masks.flatMap((mask) => ['--mask', mask.path]),
  ];
}

function networkOptions({ network }: ProcessPlan, { channelFd }: Launch): readonly string[] {
  if (network.kind === 'none') return [];
  if (channelFd === undefined) throw new TypeError('a plan with egress needs a channel to the tool');
  return ['--network', String(channelFd), network.interceptor, network.code, ...socketOptions(network)];
}

function bubblewrapOptions(plan: ProcessPlan, bindings: Bindings, launch: Launch): readonly string[] {
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
    HOSTNAME,
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
function copied({ source, exec }: { readonly source: string; readonly exec: boolean }): readonly string[] {
  return source.startsWith('/etc/') && !exec ? ['copy'] : [];
}

function execFlag(exec: boolean): 'exec' | 'noexec' {
  return exec ? 'exec' : 'noexec';
}
