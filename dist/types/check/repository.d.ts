import { type Git } from '../host/git.js';
import type { Finding } from '../policy/finding.js';
/** The repository or one of its commits can't be read: nothing can be said of the change. */
export interface Unreadable {
    readonly ok: false;
    readonly kind: 'unreadable';
    /** One sentence, without a full stop. */
    readonly reason: string;
}
/** More than CAPS; `finding` says what. */
export interface TooLarge {
    readonly ok: false;
    readonly kind: 'too-large';
    readonly finding: Finding;
}
/**
 * Opens the repository around a folder (absolute) with the hardened git. `top` is its work tree's top, the folder
 * itself when it has none.
 */
export declare function openRepository(folder: string): Promise<{
    readonly ok: true;
    readonly git: Git;
    readonly top: string;
} | Unreadable>;
export declare function unreadable(reason: string): Unreadable;
export declare function tooLarge(what: string): TooLarge;
export declare function commitOf(git: Git, revision: string): Promise<string | Unreadable>;
/** Bytes that a listing may have: CAPS.files paths of some length, before they are counted. */
export declare const LISTING: number;
/** Blobs by their ids; their sizes are asked first, so that no more is read than is kept. */
export declare function readBlobs(git: Git, wanted: readonly string[]): Promise<Map<string, Buffer | 'too-large'> | Unreadable | TooLarge>;
/** Which of these paths a commit's tree has, with their modes and objects. */
export declare function presentIn(git: Git, commit: string, paths: readonly string[]): Promise<Map<string, {
    readonly mode: string;
    readonly id: string;
}> | Unreadable>;
