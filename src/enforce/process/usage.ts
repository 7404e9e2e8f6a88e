import type { RunCgroup } from './cgroup.js';
import type { CgroupReading } from './cgroup-account.js';
import type { Usage } from '../sandbox.js';

/** What one command used: the difference of two readings, and the init's own account where there is no cgroup. */
export function usageBetween(before: CgroupReading, after: CgroupReading, own: Usage): Usage {
  const difference = (name: 'cpuUser' | 'cpuSystem' | 'ioRead' | 'ioWrite'): number | null => {
    const [from, to] = [before[name], after[name]];
    return from === null || to === null ? own[name] : to - from;
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

/** Shortest and longest time between two looks at the CPU account, in milliseconds. */
const SHORTEST = 20;
const LONGEST = 1_000;

/**
 * Calls `reached` once the cgroup has used `limit` ms of CPU time since now. Looks as often as the rest could be
 * used up at the rate of `cpus`, so that a run is over by a few milliseconds at most and costs next to nothing.
 */
export function watchCpuTime(
  cgroup: RunCgroup,
  limit: number,
  cpus: number,
  reached: () => void,
): { stop(): void } {
  const begin = cgroup.cpuTime();
  let timer: NodeJS.Timeout | null = null;
  const look = (): void => {
    const now = cgroup.cpuTime();
    if (begin === null || now === null) return;
    const left = limit - (now - begin);
    if (left <= 0) {
      reached();
      return;
    }
    timer = setTimeout(look, Math.min(LONGEST, Math.max(SHORTEST, left / Math.max(cpus, 1))));
    timer.unref();
  };
  look();
  return {
    stop: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
