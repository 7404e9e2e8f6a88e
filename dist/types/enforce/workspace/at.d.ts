import fs from 'node:fs';
/**
 * File operations relative to an open folder. Node has no openat(2) family; on Linux `/proc/self/fd/N/name` leads
 * to the entry `name` of the folder that descriptor N holds, whatever has become of its path since (proc(5)), and
 * none of the calls below follows a link in the last component. Names are bytes.
 */
/** open(2): the descriptor only marks a place; FIFOs and devices are not opened by it. Node doesn't name this flag. */
export declare const O_PATH = 2097152;
export type EntryType = 'file' | 'directory' | 'symlink' | 'fifo' | 'socket' | 'device';
/** What lstat says, as exact numbers. `mode` is the twelve permission bits. Times are nanoseconds since the epoch. */
export interface Entry {
    readonly type: EntryType;
    readonly mode: number;
    readonly dev: bigint;
    readonly ino: bigint;
    readonly nlink: number;
    readonly uid: number;
    readonly gid: number;
    readonly size: number;
    readonly mtime: bigint;
    readonly ctime: bigint;
}
/** Throws WorkspaceError where descriptors can't be named as paths. */
export declare function requireDescriptors(): void;
/** The folder behind a descriptor, as a path for calls that take one. */
export declare function self(folder: number): string;
/** The path of entry `name` in an open folder. Throws WorkspaceError when `name` is not one plain component. */
export declare function at(folder: number, name: Buffer): Buffer;
/** What an open descriptor holds. */
export declare function statOf(fd: number): Entry;
/** The entry itself, never what a link leads to; null when there is none. */
export declare function statAt(folder: number, name: Buffer): Entry | null;
/** Opens a folder in a folder. Null when it is missing, a link or no folder; throws on anything else. */
export declare function folderAt(folder: number, name: Buffer): number | null;
/**
 * Opens a regular file for reading; anything else there throws WorkspaceError `changed`. The place is marked first
 * (O_PATH), looked at, and only then read through that mark, so that neither a FIFO nor a device is ever opened.
 * `unlock`: a file of ours that its mode closes to us is opened up for the moment of opening.
 */
export declare function readAt(folder: number, name: Buffer, unlock?: boolean): {
    readonly fd: number;
    readonly entry: Entry;
};
/** Makes a file that wasn't there and opens it for writing. Throws (EEXIST) when the name is taken, even by a link. */
export declare function createAt(folder: number, name: Buffer, mode: number): number;
export declare function readlinkAt(folder: number, name: Buffer): Buffer;
export declare function symlinkAt(target: Buffer, folder: number, name: Buffer): void;
export declare function mkdirAt(folder: number, name: Buffer, mode: number): void;
export declare function rmdirAt(folder: number, name: Buffer): void;
export declare function unlinkAt(folder: number, name: Buffer): void;
/** rename(2): atomic, replaces what is there, follows no link on either side. */
export declare function renameAt(fromFolder: number, from: Buffer, toFolder: number, to: Buffer): void;
/** link(2): never replaces, and on Linux never follows a link. */
export declare function linkAt(fromFolder: number, from: Buffer, toFolder: number, to: Buffer): void;
export declare function chownAt(folder: number, name: Buffer, uid: number, gid: number): void;
/** Changes a folder's mode through a mark on it, so that no link is followed. */
export declare function chmodFolderAt(folder: number, name: Buffer, mode: number): void;
/** All names in a folder at once. */
export declare function listAt(folder: number): fs.Dirent<Buffer>[];
/** The names in a folder, in the order the kernel gives them, a bounded number held at a time. */
export declare function namesIn(folder: number): Generator<fs.Dirent<Buffer>>;
