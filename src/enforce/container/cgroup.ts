import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What the kernel has counted for a container so far; null where this kernel or mount doesn't tell. */
export interface CgroupReading {
  /** Microseconds. */
  readonly cpuUser: number | null;
  readonly cpuSystem: number | null;
  /** Bytes. */
  readonly peakMemory: number | null;
  readonly peakPids: number | null;
  readonly ioRead: number | null;
  readonly ioWrite: number | null;
  readonly oomKills: number | null;
}

/** The cgroup of one container: its folder in each hierarchy that is mounted here. */
export type ContainerCgroup =
  | { readonly version: 1; readonly folders: Readonly<Partial<Record<Controller, string>>> }
  | { readonly version: 2; readonly folder: string };

type Controller = 'memory' | 'pids' | 'cpuacct' | 'blkio';
const CONTROLLERS: readonly Controller[] = ['memory', 'pids', 'cpuacct', 'blkio'];

/**
 * Finds a container's cgroup by its name, which holds the container's id, at the places where engines put it:
 * `PARENT/ID` (cgroupfs) and `SLICE/docker-ID.scope` (systemd). Costs no call to the engine.
 *
 * @returns null when it is not at one of them
 */
export function cgroupNamed(container: string): ContainerCgroup | null {
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
export function cgroupOf(pid: number, container: string): ContainerCgroup | null {
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
): ContainerCgroup | null {
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

/** Reads what has been counted. What is gone or unknown is null. Not asynchronous: such files are never on a disk. */
export function readCgroup(cgroup: ContainerCgroup): CgroupReading {
  return cgroup.version === 1 ? readV1(cgroup.folders) : readV2(cgroup.folder);
}

/** CPU time used by the whole container, in microseconds; null when it can't be read. */
export function readCpuTime(cgroup: ContainerCgroup): number | null {
  if (cgroup.version === 2) return fieldOf(textOf(join(cgroup.folder, 'cpu.stat')), 'usage_usec');
  const { cpuacct } = cgroup.folders;
  return cpuacct === undefined ? null : microseconds(textOf(join(cpuacct, 'cpuacct.usage')));
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
export async function killCgroup(cgroup: ContainerCgroup): Promise<boolean> {
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

function readV1(folders: Readonly<Partial<Record<Controller, string>>>): CgroupReading {
  const read = (controller: Controller, file: string): string | null => {
    const folder = folders[controller];
    return folder === undefined ? null : textOf(join(folder, file));
  };
  const io = read('blkio', 'blkio.throttle.io_service_bytes_recursive');
  return {
    cpuUser: microseconds(read('cpuacct', 'cpuacct.usage_user')),
    cpuSystem: microseconds(read('cpuacct', 'cpuacct.usage_sys')),
    peakMemory: numberOf(read('memory', 'memory.max_usage_in_bytes')),
    peakPids: numberOf(read('pids', 'pids.peak')),
    ioRead: sumOf(io, /^\d+:\d+ Read (\d+)$/gm),
    ioWrite: sumOf(io, /^\d+:\d+ Write (\d+)$/gm),
    oomKills: fieldOf(read('memory', 'memory.oom_control'), 'oom_kill'),
  };
}

function readV2(folder: string): CgroupReading {
  const read = (file: string): string | null => textOf(join(folder, file));
  const cpu = read('cpu.stat');
  const io = read('io.stat');
  return {
    cpuUser: fieldOf(cpu, 'user_usec'),
    cpuSystem: fieldOf(cpu, 'system_usec'),
    peakMemory: numberOf(read('memory.peak')),
    peakPids: numberOf(read('pids.peak')),
    ioRead: sumOf(io, /\brbytes=(\d+)/g),
    ioWrite: sumOf(io, /\bwbytes=(\d+)/g),
    oomKills: fieldOf(read('memory.events'), 'oom_kill'),
  };
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

function numberOf(text: string | null): number | null {
  const value = text === null || text.trim() === '' ? NaN : Number(text.trim());
  return Number.isFinite(value) ? value : null;
}

/** Of a counter in nanoseconds. */
function microseconds(text: string | null): number | null {
  const nanoseconds = numberOf(text);
  return nanoseconds === null ? null : Math.round(nanoseconds / 1000);
}

/** The value of a line `NAME VALUE`. */
function fieldOf(text: string | null, name: string): number | null {
  const line = text?.split('\n').find((entry) => entry.startsWith(`${name} `));
  return line === undefined ? null : numberOf(line.slice(name.length + 1));
}

function sumOf(text: string | null, pattern: RegExp): number | null {
  if (text === null) return null;
  return [...text.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
}
