import { type Usage } from '../sandbox.js';
/** What the kernel has counted for a cgroup so far; null where this kernel or mount doesn't tell. */
export interface CgroupReading extends Usage {
    readonly oomKills: number | null;
}
/** What is known where nothing counts. */
export declare const NOTHING_READ: CgroupReading;
export type V1Controller = 'memory' | 'pids' | 'cpu' | 'cpuacct' | 'blkio';
/** Where a cgroup is: a folder in each version 1 hierarchy, or one on version 2. */
export type CgroupFolders = {
    readonly version: 1;
    readonly folders: Readonly<Partial<Record<V1Controller, string>>>;
} | {
    readonly version: 2;
    readonly folder: string;
};
/** Reads what has been counted. What is gone or unknown is null. Not asynchronous: such files are never on a disk. */
export declare function readCgroup(place: CgroupFolders): CgroupReading;
/** Milliseconds of CPU time used so far; null when it can't be told. */
export declare function readCpuTime(place: CgroupFolders): number | null;
