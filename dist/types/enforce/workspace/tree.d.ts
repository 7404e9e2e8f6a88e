import { type Entry } from './at.js';
/** A folder tree read and written by relative byte paths (`a/b`, no leading `./`), never through a link. */
export interface Tree {
    readonly root: number;
    /** The folder at `path` (empty: the root). Null when it or one above it is missing, a link or no folder. The descriptor stays the tree's. */
    folder(path: Buffer): number | null;
    /** The same, but a problem is a WorkspaceError. */
    requireFolder(path: Buffer): number;
    entry(path: Buffer): Entry | null;
    /** The target of the symlink at `path`, which must be one. */
    link(path: Buffer): Buffer;
    /** Forgets a folder and all below it: after it was removed or replaced. */
    forget(path: Buffer): void;
    close(): void;
}
/** Folder and last name of a relative path. */
export declare function split(path: Buffer): {
    readonly folder: Buffer;
    readonly name: Buffer;
};
/** `a/b` + `c`; an empty folder is the root. */
export declare function join(folder: Buffer, name: Buffer): Buffer;
/** Paths as map keys: one character per byte, so that no two byte strings are the same key. */
export declare function keyOf(path: Buffer): string;
/** The path of a key made by `keyOf`. */
export declare function pathOf(key: string): Buffer;
/** The key of the folder that holds a key; empty: the root. */
export declare function folderOf(key: string): string;
/** Adds the folders above a key to a set that holds, with each folder, those above it: so each is gone up but once. */
export declare function addAbove(key: string, folders: Set<string>): void;
/** The folders above a path, nearest first, without the root. */
export declare function above(key: string): Generator<string>;
/**
 * A tree over an open root folder, whose descriptor stays the caller's. `crossing`: whether folders on another
 * filesystem than the root's may be entered; when not, one is a WorkspaceError `other-filesystem`, because an
 * overlay shows what lies under such a mount and not the mount.
 */
export declare function openTree(root: number, crossing?: boolean): Tree;
