import { type Tree } from './tree.js';
/** Whether git, with the rules that lie in the tree, would ignore a path. */
export type Ignored = (path: Buffer, directory: boolean) => boolean;
/**
 * The ignore rules of a workspace, read from its own files without running git: each folder's `.gitignore`, then
 * `.git/info/exclude` (gitignore(5)). The person's global rules play no part. Rules and paths are compared as bytes,
 * one character each, as git does. Folders' rules are read when first needed.
 */
export declare function gitignoreOf(lower: Tree): Ignored;
