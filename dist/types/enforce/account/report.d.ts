import type { CgroupReading } from './cgroup.js';
import type { Ended, Usage } from '../sandbox.js';
/**
 * What one command used, from what was counted for its cgroup before and after it. Peaks are the cgroup's own since
 * it was made; where it doesn't tell, what the init knows of the command itself stands in.
 */
export declare function usageBetween(before: CgroupReading, after: CgroupReading, own: Usage): Usage;
/** Whether the kernel killed anything in the cgroup for memory between two readings. */
export declare function oomKilled(before: CgroupReading, after: CgroupReading): boolean;
/**
 * How a command ended, given what only the outside knows. A kill for memory anywhere in the cgroup comes before
 * everything else (L11): a parent that survived its killed child and ends with 0 must not look like success. What was
 * never started was killed by nothing.
 */
export declare function endedBy(own: Ended, memoryKill: boolean, cpuTimeReached: boolean): Ended;
