import type { JudgedChange } from './classify.js';
import type { PreparedWorkspace } from './prepare.js';
/**
 * `filesystem.carry`: folders of the private layer that later sandboxed steps of the same job see. Between two steps
 * they lie in a store of the job's own, as the overlay's upper layer had them (marks of what was deleted included),
 * so that bringing one in is a rename. What is in them was left by hostile code: it is moved as a whole, never
 * followed, listed or read, and the store is emptied as a run's private folder is.
 *
 * A store has a folder for each workspace, named by its device and inode; in it an entry for each carried folder,
 * named by its path.
 */
export interface CarryPlace {
    /** The job's store: absolute, below a private folder; made when it isn't there. */
    readonly store: string;
    readonly prepared: PreparedWorkspace;
    /** `filesystem.carry`. */
    readonly globs: readonly string[];
}
/** What came of it. */
export interface Carried {
    /** Paths relative to the workspace, as reports show them, with a slash. */
    readonly paths: readonly string[];
    /** What could not be carried, one sentence each. */
    readonly notes: readonly string[];
}
/**
 * Moves carried folders from the store into the upper layer, before anything is mounted. A folder that something has
 * to be mounted in (what `read-deny` hides, a cleaned `.git/config`) is left where it is: hostile code could have put
 * anything at the place of the mount.
 *
 * @param owner Whom the upper layer's folders belong to; null: to the caller.
 * @throws WorkspaceError
 */
export declare function bringIn({ store, prepared, globs }: CarryPlace, owner: {
    readonly uid: number;
    readonly gid: number;
} | null): Carried;
/**
 * Moves what a run left in carried folders from the upper layer to the store. To be called when nothing is mounted or
 * needed of the upper layer any more.
 *
 * @throws WorkspaceError
 */
export declare function keep({ store, prepared, globs }: CarryPlace, changes: readonly JudgedChange[]): Carried;
