import type { CgroupReading } from './cgroup.js';
import type { Ended, Usage } from '../sandbox.js';

/**
 * What one command used, from what was counted for its cgroup before and after it. Peaks are the cgroup's own since
 * it was made; where it doesn't tell, what the init knows of the command itself stands in.
 */
export function usageBetween(before: CgroupReading, after: CgroupReading, own: Usage): Usage {
  const difference = (name: 'cpuUser' | 'cpuSystem' | 'ioRead' | 'ioWrite'): number | null => {
    const [from, to] = [before[name], after[name]];
    return from === null || to === null ? own[name] : Math.max(0, to - from);
  };
  return {
    cpuUser: difference('cpuUser'),
    cpuSystem: difference('cpuSystem'),
    ioRead: difference('ioRead'),
    ioWrite: difference('ioWrite'),
    peakMemory: after.peakMemory ?? own.peakMemory,
    peakPids: after.peakPids ?? own.peakPids,
  };
}

/** Whether the kernel killed anything in the cgroup for memory between two readings. */
export function oomKilled(before: CgroupReading, after: CgroupReading): boolean {
  return (after.oomKills ?? 0) > (before.oomKills ?? 0);
}

/**
 * How a command ended, given what only the outside knows. A kill for memory anywhere in the cgroup comes before
 * everything else (L11): a parent that survived its killed child and ends with 0 must not look like success. What was
 * never started was killed by nothing.
 */
export function endedBy(own: Ended, memoryKill: boolean, cpuTimeReached: boolean): Ended {
  if (memoryKill && own.kind !== 'not-found' && own.kind !== 'not-executable')
    return { kind: 'out-of-memory' };
  return cpuTimeReached && own.kind === 'cancelled' ? { kind: 'timed-out', limit: 'cpu-time' } : own;
}
