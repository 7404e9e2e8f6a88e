import type { CgroupReading } from './cgroup.js';
import type { Ended, Usage } from '../sandbox.js';

/**
 * What one command used, from what was counted for the container before and after it. Peaks are the container's
 * own since it began; where the cgroup doesn't tell, what the init knows of the command itself stands in.
 */
export function usageBetween(before: CgroupReading, after: CgroupReading, own: Usage): Usage {
  const milliseconds = (from: number | null, to: number | null): number | null =>
    from === null || to === null ? null : Math.max(0, to - from) / 1000;
  const bytes = (from: number | null, to: number | null): number | null =>
    from === null || to === null ? null : Math.max(0, to - from);
  return {
    cpuUser: milliseconds(before.cpuUser, after.cpuUser) ?? own.cpuUser,
    cpuSystem: milliseconds(before.cpuSystem, after.cpuSystem) ?? own.cpuSystem,
    peakMemory: after.peakMemory ?? own.peakMemory,
    peakPids: after.peakPids ?? own.peakPids,
    ioRead: bytes(before.ioRead, after.ioRead) ?? own.ioRead,
    ioWrite: bytes(before.ioWrite, after.ioWrite) ?? own.ioWrite,
  };
}

/**
 * How a command ended, given what only the outside knows. A kill for memory anywhere in the container comes before
 * everything else: a parent that survived its killed child and ends with 0 must not look like success.
 */
export function endedBy(own: Ended, oomKills: number, cpuTimeReached: boolean): Ended {
  if (oomKills > 0) return { kind: 'out-of-memory' };
  return cpuTimeReached && own.kind === 'cancelled' ? { kind: 'timed-out', limit: 'cpu-time' } : own;
}
