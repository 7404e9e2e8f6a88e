import type { RunCgroup } from './cgroup.js';
import type { CgroupReading } from './cgroup-account.js';
import type { Usage } from '../sandbox.js';
/** What one command used: the difference of two readings, and the init's own account where there is no cgroup. */
export declare function usageBetween(before: CgroupReading, after: CgroupReading, own: Usage): Usage;
/**
 * Calls `reached` once the cgroup has used `limit` ms of CPU time since now. Looks as often as the rest could be
 * used up at the rate of `cpus`, so that a run is over by a few milliseconds at most and costs next to nothing.
 */
export declare function watchCpuTime(cgroup: RunCgroup, limit: number, cpus: number, reached: () => void): {
    stop(): void;
};
