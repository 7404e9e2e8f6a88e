import fs from 'node:fs';
import { UNKNOWN_USAGE, type Usage } from '../sandbox.js';

/** What the kernel has counted for a cgroup so far; null where this kernel or mount doesn't tell. */
export interface CgroupReading extends Usage {
  readonly oomKills: number | null;
}

/** What is known where nothing counts. */
export const NOTHING_READ: CgroupReading = { ...UNKNOWN_USAGE, oomKills: null };

export type V1Controller = 'memory' | 'pids' | 'cpu' | 'cpuacct' | 'blkio';

/** Where a cgroup is: a folder in each version 1 hierarchy, or one on version 2. */
export type CgroupFolders =
  | { readonly version: 1; readonly folders: Readonly<Partial<Record<V1Controller, string>>> }
  | { readonly version: 2; readonly folder: string };

/** Reads what has been counted. What is gone or unknown is null. Not asynchronous: such files are never on a disk. */
export function readCgroup(place: CgroupFolders): CgroupReading {
  return place.version === 2 ? readV2(place.folder) : readV1(place.folders);
}

/** Milliseconds of CPU time used so far; null when it can't be told. */
export function readCpuTime(place: CgroupFolders): number | null {
  if (place.version === 2) return microseconds(field(text(place.folder, 'cpu.stat'), 'usage_usec'));
  return nanoseconds(number(text(place.folders.cpuacct, 'cpuacct.usage')));
}

function readV1(folders: Extract<CgroupFolders, { version: 1 }>['folders']): CgroupReading {
  const { memory, pids, cpuacct, blkio } = folders;
  const io = text(blkio, 'blkio.throttle.io_service_bytes_recursive');
  return {
    cpuUser: nanoseconds(number(text(cpuacct, 'cpuacct.usage_user'))),
    cpuSystem: nanoseconds(number(text(cpuacct, 'cpuacct.usage_sys'))),
    peakMemory: number(text(memory, 'memory.max_usage_in_bytes')),
    peakPids: number(text(pids, 'pids.peak')),
    ioRead: sum(io, /^\d+:\d+ Read (\d+)$/gm),
    ioWrite: sum(io, /^\d+:\d+ Write (\d+)$/gm),
    oomKills: field(text(memory, 'memory.oom_control'), 'oom_kill'),
  };
}

function readV2(folder: string): CgroupReading {
  const cpu = text(folder, 'cpu.stat');
  const io = text(folder, 'io.stat');
  return {
    cpuUser: microseconds(field(cpu, 'user_usec')),
    cpuSystem: microseconds(field(cpu, 'system_usec')),
    peakMemory: number(text(folder, 'memory.peak')),
    peakPids: number(text(folder, 'pids.peak')),
    ioRead: sum(io, /\brbytes=(\d+)/g),
    ioWrite: sum(io, /\bwbytes=(\d+)/g),
    oomKills: field(text(folder, 'memory.events'), 'oom_kill'),
  };
}

/** None of these files is longer. */
const room = Buffer.alloc(64 * 1024);
const SHORT = 2048;

/** A kernel file's text; null when it isn't there. Not by readFileSync, which asks for its size and reads twice. */
function text(folder: string | undefined, file: string): string | null {
  if (folder === undefined) return null;
  try {
    const fd = fs.openSync(`${folder}/${file}`, 'r');
    try {
      let length = 0;
      for (let more = -1; more !== 0;) {
        more = fs.readSync(fd, room, length, room.length - length, null);
        length += more;
        // The kernel hands such a file over by the page: what ends well within one has ended.
        if (length < SHORT) break;
      }
      return room.toString('latin1', 0, length);
    } finally {
      fs.closeSync(fd);
    }
  } catch (error) {
    if (['ENOENT', 'ENODEV', 'EOPNOTSUPP'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}

function number(value: string | null): number | null {
  return value !== null && /^\d+\n?$/.test(value) ? Number(value) : null;
}

/** The value of a line `name value`. */
function field(value: string | null, name: string): number | null {
  const line = value?.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return line === undefined ? null : number(line.slice(name.length + 1));
}

function sum(value: string | null, pattern: RegExp): number | null {
  if (value === null) return null;
  return [...value.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
}

function nanoseconds(value: number | null): number | null {
  return value === null ? null : value / 1e6;
}

function microseconds(value: number | null): number | null {
  return value === null ? null : value / 1e3;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
