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
export type ContainerCgroup = {
    readonly version: 1;
    readonly folders: Readonly<Partial<Record<Controller, string>>>;
} | {
    readonly version: 2;
    readonly folder: string;
};
type Controller = 'memory' | 'pids' | 'cpuacct' | 'blkio';
/**
 * Finds a container's cgroup by its name, which holds the container's id, at the places where engines put it:
 * `PARENT/ID` (cgroupfs) and `SLICE/docker-ID.scope` (systemd). Costs no call to the engine.
 *
 * @returns null when it is not at one of them
 */
export declare function cgroupNamed(container: string): ContainerCgroup | null;
/**
 * Finds a container's cgroup by its first process. It has to be called while the container runs.
 *
 * @param pid as the engine names it
 * @param container the container's id, which the engine puts into the cgroup's name: where it is missing the pid is
 *   another process's, since the engine counts in another pid namespace
 * @returns null when the cgroup can't be seen from here
 */
export declare function cgroupOf(pid: number, container: string): ContainerCgroup | null;
/** Reads what has been counted. What is gone or unknown is null. Not asynchronous: such files are never on a disk. */
export declare function readCgroup(cgroup: ContainerCgroup): CgroupReading;
/** CPU time used by the whole container, in microseconds; null when it can't be read. */
export declare function readCpuTime(cgroup: ContainerCgroup): number | null;
/**
 * Kills every process of the container from the host, for when no engine is there any more to do it: the same user's,
 * or anybody's where the caller is root. A cgroup that is gone holds none.
 *
 * @returns whether none is left
 */
export declare function killCgroup(cgroup: ContainerCgroup): Promise<boolean>;
export {};
