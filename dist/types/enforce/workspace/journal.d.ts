import type { EntryType } from './at.js';
/**
 * The write-ahead journal of one application. In the run's state directory:
 *
 *   apply/start     which workspace, which staging folder: written before anything is staged
 *   apply/journal   every step, with a checksum: its appearance is the commit
 *   apply/undo      a step failed: what was done is being undone
 *   apply/done      every step is done: only cleaning up is left
 *
 * New contents are staged in a folder of the workspace's root, on the same filesystem, so that each step is one
 * rename or link; what is replaced or removed is kept there until the end. Whenever the applier is killed, the
 * files say whether to forget, to complete or to undo, and each step can tell whether it was done.
 *
 * One fsync, of the journal before it is renamed into place: it must not be lost while a later rename is kept.
 * Staged contents aren't synced, as no tool syncs a working copy; after a crash of the machine (another boot id)
 * they are held against the journal's hashes, and what isn't whole is undone from the originals.
 */
export interface Start {
    readonly v: 1;
    readonly run: string;
    readonly workspace: string;
    /** Device and inode. */
    readonly identity: string;
    /** Name of the staging folder in the workspace's root. */
    readonly staging: string;
    readonly bootId: string;
}
/** How a replaced or removed entry is recognised. Its ctime plays no part: keeping it by a hard link changes that. */
export interface Identity {
    readonly type: EntryType;
    readonly ino: bigint;
    readonly size: number;
    readonly mtime: bigint;
    readonly mode: number;
}
/** One step; `index` names the staged (`nINDEX`) and kept (`oINDEX`) entries. Paths are relative to the workspace. */
export type Step = 
/** A folder closed to its owner is opened up, until its `mode` step. */
{
    readonly op: 'open' | 'mode';
    readonly path: Buffer;
    readonly from: number;
    readonly to: number;
} | {
    readonly op: 'remove';
    readonly path: Buffer;
    readonly index: number;
    readonly was: Identity;
} | {
    readonly op: 'rmdir';
    readonly path: Buffer;
    readonly ino: bigint;
    readonly mode: number;
    readonly uid: number;
    readonly gid: number;
} | {
    readonly op: 'mkdir';
    readonly path: Buffer;
    readonly uid: number;
    readonly gid: number;
} | {
    readonly op: 'put';
    readonly path: Buffer;
    readonly index: number;
    /** Inode of the staged entry. */
    readonly staged: bigint;
    /** Hex; null for a symlink. */
    readonly sha256: string | null;
    /** What it replaces; null: nothing may be there. */
    readonly was: Identity | null;
};
export interface Journal {
    readonly steps: readonly Step[];
    /** Inodes of the folders that were there before, by path. */
    readonly folders: readonly {
        readonly path: Buffer;
        readonly ino: bigint;
    }[];
}
export type Mark = 'start' | 'journal' | 'undo' | 'done';
/** The journal's folder in a state directory. */
export declare function journalFolder(state: string): string;
export declare function writeStart(state: string, start: Start): void;
export declare function writeJournal(state: string, journal: Journal): void;
export declare function writeFlag(state: string, mark: 'undo' | 'done'): void;
export declare function hasMark(state: string, mark: Mark): boolean;
/** null: nothing was begun. */
export declare function readStart(state: string): Start | null;
/** Throws WorkspaceError `journal` when it is not whole: it was renamed into place only when it was. */
export declare function readJournal(state: string): Journal;
/** Forgets the journal; `start` goes last, so that one killed here is still understood. */
export declare function removeJournal(state: string): void;
