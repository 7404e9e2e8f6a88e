import { type Entry, type EntryType } from './at.js';
import { type Tree } from './tree.js';
export type ChangeKind = 'added' | 'modified' | 'deleted' | 'mode' | 'type';
/** Why an entry can never come out, as far as the entry alone tells. */
export type Forbidden = 'device' | 'fifo' | 'socket' | 'setuid'
/** More names than the upper layer holds: one lies elsewhere (P3). */
 | 'hard-link' | 'unreadable'
/** Overlay marks that our mounts never make: what it would show is not what it holds. */
 | 'overlay-mark';
/** One difference between the workspace and what the code left. A rename is a deletion and an addition. */
export interface Change {
    /** Relative to the workspace, bytes. */
    readonly path: Buffer;
    readonly kind: ChangeKind;
    /** What is there now; null when deleted. */
    readonly type: EntryType | null;
    /** What was there; null when added. */
    readonly was: Entry | null;
    /** Permission bits now (nine); 0 when deleted. */
    readonly mode: number;
    /** Bytes of content, or of a link's target. */
    readonly size: number;
    /** Hex, of a file's content or a link's target; null for the rest, and for files whose content wasn't asked for. */
    readonly sha256: string | null;
    /** A link's target. */
    readonly target: Buffer | null;
    /** Nanoseconds since the epoch, as the code left it. */
    readonly mtime: bigint;
    readonly forbidden: Forbidden | null;
}
export interface CollectRequest {
    /** The native program. */
    readonly scanner: string;
    readonly upper: Tree;
    /** The workspace, as the lower layer. */
    readonly lower: Tree;
    /**
     * Whether a file's hash matters. Where it doesn't (the change will be dropped), only what must be compared with a
     * file of the same size is read. Default: always.
     */
    readonly wanted?: (path: Buffer) => boolean;
    /** Changed entries at most. Default 1,000,000. */
    readonly maxEntries?: number;
    readonly signal?: AbortSignal;
}
export declare const MAX_ENTRIES = 1000000;
/**
 * What the code changed: the upper layer held against the lower. To be called when nothing inside runs any more.
 * Sorted by path, a folder before its contents. Copies that were made without a change are no changes. Throws
 * WorkspaceError.
 */
export declare function collectChanges(request: CollectRequest): Promise<readonly Change[]>;
