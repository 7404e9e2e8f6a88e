import type { CgroupFacts } from './facts.js';
declare const V1_CONTROLLERS: readonly ["memory", "pids", "cpu", "cpuacct", "freezer"];
/** Where this process is in the cgroup trees that are mounted: an absolute folder for each hierarchy. */
export interface CgroupPlaces {
    readonly v1: Readonly<Partial<Record<(typeof V1_CONTROLLERS)[number], string>>>;
    readonly v2: {
        readonly mount: string;
        readonly own: string;
    } | null;
}
/**
 * Where a cgroup of our own can be made. `quick` asks for the right to write; `thorough` makes one and removes it,
 * which would leave one behind if we were killed in between, and so is not for every run: a run finds out at once.
 * On a hybrid host the controllers are version 1's.
 */
export declare function cgroupFacts(depth?: 'quick' | 'thorough'): CgroupFacts;
/**
 * Reads /proc/self/cgroup and /proc/self/mountinfo (cgroups(7), proc(5)). In a container without a cgroup
 * namespace the paths of the first are not those below the mount: the mount's root is taken off.
 */
export declare function cgroupPlaces(selfCgroup: string, mountinfo: string): CgroupPlaces;
export {};
