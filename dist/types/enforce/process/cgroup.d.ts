import type { CgroupPlan } from '../../compile/plan.js';
import type { CgroupFacts } from '../../host/facts.js';
import { type CgroupReading } from '../account/cgroup.js';
/**
 * One run's cgroup: one folder in each version 1 hierarchy that is used, or one on version 2. All calls are plain
 * reads and writes of kernel files, which take microseconds.
 */
export interface RunCgroup {
    /** The files through which a process joins. */
    readonly procs: readonly string[];
    read(): CgroupReading;
    /** Milliseconds of CPU time used by all its processes; null when it can't be told. */
    cpuTime(): number | null;
    /** Kills every process in it, until none is left or `deadline` ms have passed. True when none is. */
    kill(deadline: number): Promise<boolean>;
    /** Removes the folders. Throws when processes are still in them. */
    remove(): Promise<void>;
}
/** The name of a run's cgroup, by which its leftovers are known. */
export declare function cgroupName(run: string): string;
/**
 * Makes a run's cgroup with the plan's limits in it. Null when the plan has none. Throws SetupError when one of
 * its limits can't be set; nothing is left behind then.
 */
export declare function createCgroup(plan: CgroupPlan, facts: CgroupFacts, run: string): RunCgroup | null;
