/** What the kernel has counted for a cgroup so far; null where this kernel doesn't tell. */
export interface CgroupReading {
    /** Milliseconds. */
    readonly cpuUser: number | null;
    readonly cpuSystem: number | null;
    /** Bytes. */
    readonly peakMemory: number | null;
    readonly peakPids: number | null;
    readonly ioRead: number | null;
    readonly ioWrite: number | null;
    readonly oomKills: number | null;
}
/** bubblewrap's monitor and the init are in the cgroup too; the limit on processes is the code's alone. */
export declare const OWN_PIDS = 2;
export type V1Controller = 'memory' | 'pids' | 'cpu' | 'cpuacct';
/** Where a cgroup is: a folder in each version 1 hierarchy, or one on version 2. */
export type CgroupFolders = {
    readonly version: 1;
    readonly folders: Readonly<Partial<Record<V1Controller, string>>>;
} | {
    readonly version: 2;
    readonly folder: string;
};
/** Reads what has been counted; what is unknown is null. */
export declare function readCgroup(place: CgroupFolders): CgroupReading;
/** Milliseconds of CPU time used so far; null when it can't be told. */
export declare function readCpuTime(place: CgroupFolders): number | null;
