import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CgroupFolders, V1Controller } from '../account/cgroup.js';

/** The counters that are read of a container, each in a hierarchy of its own in version 1. */
const CONTROLLERS = ['memory', 'pids', 'cpuacct', 'blkio'] as const satisfies readonly V1Controller[];
type Controller = (typeof CONTROLLERS)[number];

/**
 * Finds a container's cgroup by its name, which holds the container's id, at the places where engines put it:
 * `PARENT/ID` (cgroupfs) and `SLICE/docker-ID.scope` (systemd). Costs no call to the engine.
 *
 * @returns null when it is not at one of them
 */
export function cgroupNamed(container: string): CgroupFolders | null {
  const mountinfo = textOf('/proc/self/mountinfo');
  if (mountinfo === null) return null;
  const mounts = mountsOf(mountinfo);
  const hierarchy =
    mounts.find((entry) => entry.controllers.includes('memory')) ??
    mounts.find((entry) => entry.version === 2);
  if (hierarchy === undefined) return null;
  const parents = readdirSync(hierarchy.at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  for (const parent of parents) {
    for (const name of [container, `docker-${container}.scope`]) {
      const path = join('/', parent, name);
      if (existsSync(join(hierarchy.at, path))) return placed(mounts, () => path);
    }
  }
  return null;
}

/**
 * Finds a container's cgroup by its first process. It has to be called while the container runs.
 *
 * @param pid as the engine names it
 * @param container the container's id, which the engine puts into the cgroup's name: where it is missing the pid is
 *   another process's, since the engine counts in another pid namespace
 * @returns null when the cgroup can't be seen from here
 */
export function cgroupOf(pid: number, container: string): CgroupFolders | null {
  const text = textOf(`/proc/${pid}/cgroup`);
  const mountinfo = textOf('/proc/self/mountinfo');
  if (text === null || mountinfo === null) return null;
  const paths = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, controllers = '', path = ''] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    if (!path.includes(container)) continue;
    for (const controller of controllers.split(',')) paths.set(controller, path);
  }
  return placed(mountsOf(mountinfo), (controller) => paths.get(controller));
}

/** The folders of a cgroup, given its path in each hierarchy; version 2's hierarchy is asked for as ``. */
function placed(
  mounts: readonly CgroupMount[],
  pathIn: (controller: Controller | '') => string | undefined,
): CgroupFolders | null {
  const folders: Partial<Record<Controller, string>> = {};
  for (const controller of CONTROLLERS) {
    const path = pathIn(controller);
    const mount = mounts.find((entry) => entry.version === 1 && entry.controllers.includes(controller));
    if (path !== undefined && mount !== undefined) folders[controller] = within(mount, path);
  }
  if (folders.memory !== undefined) return { version: 1, folders };
  const path = pathIn('');
  const mount = mounts.find((entry) => entry.version === 2);
  return path === undefined || mount === undefined ? null : { version: 2, folder: within(mount, path) };
}

interface CgroupMount {
  readonly version: 1 | 2;
  readonly controllers: readonly string[];
  /** The part of the hierarchy that is mounted. */
  readonly root: string;
  readonly at: string;
}

/** The cgroup mounts of /proc/self/mountinfo: … root, mount point … - type, source, options. */
function mountsOf(mountinfo: string): readonly CgroupMount[] {
  return mountinfo.split('\n').flatMap((line): CgroupMount[] => {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root = '', at = ''] = left.split(' ');
    const [type, , options = ''] = right.split(' ');
    if (type === 'cgroup2') return [{ version: 2, controllers: [], root, at }];
    return type === 'cgroup' ? [{ version: 1, controllers: options.split(','), root, at }] : [];
  });
}

function within(mount: CgroupMount, path: string): string {
  const inside =
    mount.root !== '/' && path.startsWith(`${mount.root}/`) ? path.slice(mount.root.length) : path;
  return join(mount.at, inside);
}

/** Milliseconds within which killed processes must be gone, and between two looks. */
const KILL = 5_000;
const LOOK = 10;

/**
 * Kills every process of the container from the host, for when no engine is there any more to do it: the same user's,
 * or anybody's where the caller is root. A cgroup that is gone holds none.
 *
 * @returns whether none is left
 */
export async function killCgroup(cgroup: CgroupFolders): Promise<boolean> {
  const folder = cgroup.version === 2 ? cgroup.folder : cgroup.folders.memory;
  if (folder === undefined) return false;
  for (const began = performance.now(); performance.now() - began < KILL; await pause(LOOK)) {
    const pids = (textOf(join(folder, 'cgroup.procs')) ?? '').split('\n').map(Number);
    // 0 stands for a process of a pid namespace that can't be seen from here.
    const seen = pids.filter((pid) => pid > 1);
    if (seen.length === 0) return true;
    for (const pid of seen) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) return false;
      }
    }
  }
  return false;
}

/** The file's text, null when there is none or it can't be read: a counter that is missing is not a failure. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
