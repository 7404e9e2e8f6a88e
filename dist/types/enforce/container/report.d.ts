import type { CgroupReading } from './cgroup.js';
import type { Ended, Usage } from '../sandbox.js';
/**
 * What one command used, from what was counted for the container before and after it. Peaks are the container's
 * own since it began; where the cgroup doesn't tell, what the init knows of the command itself stands in.
 */
export declare function usageBetween(before: CgroupReading, after: CgroupReading, own: Usage): Usage;
/**
 * How a command ended, given what only the outside knows. A kill for memory anywhere in the container comes before
 * everything else: a parent that survived its killed child and ends with 0 must not look like success.
 */
export declare function endedBy(own: Ended, oomKills: number, cpuTimeReached: boolean): Ended;
