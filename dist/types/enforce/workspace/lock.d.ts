import { type Holder } from './holder.js';
/**
 * Who uses which workspace. Each user puts down a file of its own first and then reads the others', so of two that
 * start together at least one sees the other; nobody ever takes over or deletes a living user's file. The files
 * lie under the user's state directory: two users of one machine are kept apart by their file permissions.
 */
/** What a run does with a workspace. A plain read-only view disturbs nobody but an applier disturbs it. */
export type Use = 'read-only' | 'overlay' | 'read-write' | 'applying';
export interface WorkspaceUse extends Holder {
    readonly v: 1;
    readonly run: string;
    readonly use: Use;
    /** Absolute and free of links. */
    readonly workspace: string;
    /** Device and inode of the workspace, so that a second mount of it is recognised. */
    readonly identity: string;
    /** The run's private folder, where a journal may lie. */
    readonly state: string;
}
export interface WorkspaceLock {
    readonly use: Use;
    /** Gives it back. Safe to call twice. */
    release(): void;
}
export type LockOutcome = {
    readonly kind: 'held';
    readonly lock: WorkspaceLock;
} | {
    readonly kind: 'busy';
    readonly by: readonly WorkspaceUse[];
};
export interface LockRequest {
    /** The folder of the lock files: `$XDG_STATE_HOME/sandbox-policy/locks`. Made when missing. */
    readonly locks: string;
    readonly run: string;
    readonly use: Use;
    readonly workspace: string;
    readonly identity: string;
    readonly state: string;
    /** Milliseconds to wait for others to finish; 0: refuse at once. */
    readonly wait?: number;
}
/**
 * The uses of this workspace, or of one that overlaps it, whose process is gone. An applier among them may have
 * left a journal in its `state`. Their files stay until `forgetUse`.
 */
export declare function deadUses(locks: string, workspace: {
    readonly workspace: string;
    readonly identity: string;
}): readonly {
    readonly file: string;
    readonly use: WorkspaceUse;
}[];
/** Removes the record of a use whose process is gone and whose leftovers are dealt with. */
export declare function forgetUse(file: string): void;
/**
 * Writes the use down if no other living run has one that conflicts. The same run's own uses never conflict.
 * Throws WorkspaceError `busy` when a lock file can't be understood.
 */
export declare function lockWorkspace(request: LockRequest): Promise<LockOutcome>;
