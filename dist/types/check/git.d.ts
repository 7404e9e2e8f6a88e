import { type Git } from '../host/git.js';
import { type CodeChange } from './change.js';
import { type PatchBase } from './patch/read.js';
import type { Patch } from './patch/patch.js';
import { type TooLarge, type Unreadable } from './repository.js';
export type GitChange = {
    readonly ok: true;
    readonly change: CodeChange;
    /** What the change is counted from: where head's history leaves base's. */
    readonly from: string;
    readonly to: string;
} | Unreadable | TooLarge;
/**
 * Reads what `head` changes since its history left that of `base`, as a pull request shows it. Where the two have no
 * single such place, everything in which they differ is the change: never less than what a merge would bring.
 */
export declare function readGitChange(git: Git, { base, head }: {
    readonly base: string;
    readonly head: string;
}): Promise<GitChange>;
/** What a patch needs of the tree that it is for, from a commit. */
export declare function readPatchBase(git: Git, revision: string, patch: Patch): Promise<{
    readonly ok: true;
    readonly base: PatchBase;
} | Unreadable | TooLarge>;
