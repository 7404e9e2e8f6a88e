import type { Entry } from './at.js';
import type { NameRecord } from './name-record.js';
/**
 * What the workspace was when the run began, for telling whether the host changed something since. A copy of every
 * file's identity would cost a walk with a stat each; instead:
 *
 * - A file's ctime can't be set by anybody: writing, replacing, renaming, linking and changing mode all move it to
 *   now (inode(7)). A file whose ctime lies after the run's start was changed by the host.
 * - Times are compared with the stamp that the kernel itself gave a file written at the start, not with this process's
 *   clock: file times come from a coarser clock.
 * - Where the wall clock was set back since (its advance is held against the monotonic clock's), the boundary moves
 *   back by as much: rather a false conflict than a lost change.
 * - The contents of a folder moved in from elsewhere keep their ctimes. So each folder's inode is kept from the walk
 *   that looks for sockets anyway, and a folder that is another one now is a conflict for all below it.
 * - What the host removed has no ctime any more. So the paths that there were are kept as hashes, and one that the code
 *   seems to have added is a conflict when it was there.
 */
export interface Baseline {
    /** Nanoseconds since the epoch, by the file system's clock. */
    readonly stamp: bigint;
    /** Nanoseconds of the monotonic clock at the same moment. */
    readonly monotonic: bigint;
    /** Folders by key; the root is the empty key. */
    readonly folders: ReadonlyMap<string, FolderIdentity>;
    /** Every path that there was. */
    readonly names: NameRecord;
}
export interface FolderIdentity {
    readonly ino: bigint;
    readonly mode: number;
}
/** Where a stamp is to be taken: in the state directory, unless the workspace's times come from another machine's clock. */
export declare function takeStamp(state: string, workspace: string): {
    readonly stamp: bigint;
    readonly monotonic: bigint;
};
/** The ctime after which an entry counts as changed since the run began. `now` is for tests. */
export declare function boundary(baseline: Baseline, now?: {
    readonly wall: bigint;
    readonly monotonic: bigint;
}): bigint;
/** Whether the host changed this entry after the boundary. */
export declare function changedSince(entry: Entry, after: bigint): boolean;
