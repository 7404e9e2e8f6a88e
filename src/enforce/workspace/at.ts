import fs from 'node:fs';
import { errnoOf, printable, WorkspaceError } from './error.js';

/**
 * File operations relative to an open folder. Node has no openat(2) family; on Linux `/proc/self/fd/N/name` leads
 * to the entry `name` of the folder that descriptor N holds, whatever has become of its path since (proc(5)), and
 * none of the calls below follows a link in the last component. Names are bytes.
 */

/** open(2): the descriptor only marks a place; FIFOs and devices are not opened by it. Node doesn't name this flag. */
export const O_PATH = 0o10000000;

const { O_RDONLY, O_WRONLY, O_CREAT, O_EXCL, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;

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
export function requireDescriptors(): void {
  if (process.platform !== 'linux')
    throw new WorkspaceError(
      'unsupported',
      `folders can't be opened without following links on ${process.platform}`,
      'run on Linux',
    );
  if (!fs.existsSync('/proc/self/fd'))
    throw new WorkspaceError('unsupported', '/proc is not mounted', 'mount procfs at /proc');
}

/** The folder behind a descriptor, as a path for calls that take one. */
export function self(folder: number): string {
  return `/proc/self/fd/${String(folder)}`;
}

/** The path of entry `name` in an open folder. Throws WorkspaceError when `name` is not one plain component. */
export function at(folder: number, name: Buffer): Buffer {
  if (name.length === 0 || name.includes(0x2f) || name.includes(0) || isDots(name))
    throw new WorkspaceError('path', `not a file name: "${printable(name)}"`);
  return Buffer.concat([Buffer.from(`${self(folder)}/`), name]);
}

function isDots(name: Buffer): boolean {
  return name[0] === 0x2e && (name.length === 1 || (name.length === 2 && name[1] === 0x2e));
}

function typeOf(stat: fs.BigIntStats): EntryType {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'directory';
  if (stat.isSymbolicLink()) return 'symlink';
  if (stat.isFIFO()) return 'fifo';
  if (stat.isSocket()) return 'socket';
  return 'device';
}

function entryOf(stat: fs.BigIntStats): Entry {
  return {
    type: typeOf(stat),
    mode: Number(stat.mode) & 0o7777,
    dev: stat.dev,
    ino: stat.ino,
    nlink: Number(stat.nlink),
    uid: Number(stat.uid),
    gid: Number(stat.gid),
    size: Number(stat.size),
    mtime: stat.mtimeNs,
    ctime: stat.ctimeNs,
  };
}

/** What an open descriptor holds. */
export function statOf(fd: number): Entry {
  return entryOf(fs.fstatSync(fd, { bigint: true }));
}

/** The entry itself, never what a link leads to; null when there is none. */
export function statAt(folder: number, name: Buffer): Entry | null {
  const stat = fs.lstatSync(at(folder, name), { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? null : entryOf(stat);
}

/** Opens a folder in a folder. Null when it is missing, a link or no folder; throws on anything else. */
export function folderAt(folder: number, name: Buffer): number | null {
  try {
    return fs.openSync(at(folder, name), O_PATH | O_DIRECTORY | O_NOFOLLOW);
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return null;
    throw error;
  }
}

/**
 * Opens a regular file for reading; anything else there throws WorkspaceError `changed`. The place is marked first
 * (O_PATH), looked at, and only then read through that mark, so that neither a FIFO nor a device is ever opened.
 * `unlock`: a file of ours that its mode closes to us is opened up for the moment of opening.
 */
export function readAt(
  folder: number,
  name: Buffer,
  unlock = false,
): { readonly fd: number; readonly entry: Entry } {
  const place = fs.openSync(at(folder, name), O_PATH | O_NOFOLLOW);
  try {
    const entry = statOf(place);
    if (entry.type !== 'file')
      throw new WorkspaceError('changed', `no regular file any more: "${printable(name)}"`);
    return { fd: reopen(place, entry, unlock), entry };
  } finally {
    fs.closeSync(place);
  }
}

function reopen(place: number, entry: Entry, unlock: boolean): number {
  try {
    return fs.openSync(self(place), O_RDONLY | O_NONBLOCK);
  } catch (error) {
    if (!unlock || errnoOf(error) !== 'EACCES') throw error;
    fs.chmodSync(self(place), entry.mode | 0o400);
    try {
      return fs.openSync(self(place), O_RDONLY | O_NONBLOCK);
    } finally {
      fs.chmodSync(self(place), entry.mode);
    }
  }
}

/** Makes a file that wasn't there and opens it for writing. Throws (EEXIST) when the name is taken, even by a link. */
export function createAt(folder: number, name: Buffer, mode: number): number {
  return fs.openSync(at(folder, name), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
}

export function readlinkAt(folder: number, name: Buffer): Buffer {
  return fs.readlinkSync(at(folder, name), { encoding: 'buffer' });
}

export function symlinkAt(target: Buffer, folder: number, name: Buffer): void {
  fs.symlinkSync(target, at(folder, name));
}

export function mkdirAt(folder: number, name: Buffer, mode: number): void {
  fs.mkdirSync(at(folder, name), { mode });
}

export function rmdirAt(folder: number, name: Buffer): void {
  fs.rmdirSync(at(folder, name));
}

export function unlinkAt(folder: number, name: Buffer): void {
  fs.unlinkSync(at(folder, name));
}

/** rename(2): atomic, replaces what is there, follows no link on either side. */
export function renameAt(fromFolder: number, from: Buffer, toFolder: number, to: Buffer): void {
  fs.renameSync(at(fromFolder, from), at(toFolder, to));
}

/** link(2): never replaces, and on Linux never follows a link. */
export function linkAt(fromFolder: number, from: Buffer, toFolder: number, to: Buffer): void {
  fs.linkSync(at(fromFolder, from), at(toFolder, to));
}

export function chownAt(folder: number, name: Buffer, uid: number, gid: number): void {
  fs.lchownSync(at(folder, name), uid, gid);
}

/** Changes a folder's mode through a mark on it, so that no link is followed. */
export function chmodFolderAt(folder: number, name: Buffer, mode: number): void {
  const place = fs.openSync(at(folder, name), O_PATH | O_DIRECTORY | O_NOFOLLOW);
  try {
    fs.chmodSync(self(place), mode);
  } finally {
    fs.closeSync(place);
  }
}

/** All names in a folder at once. */
export function listAt(folder: number): fs.Dirent<Buffer>[] {
  return fs.readdirSync(self(folder), { encoding: 'buffer', withFileTypes: true });
}

/** The names in a folder, in the order the kernel gives them, a bounded number held at a time. */
export function* namesIn(folder: number): Generator<fs.Dirent<Buffer>> {
  // The types of @types/node 20 know no Buffer names for opendir; the call gives them.
  const open = fs.opendirSync as unknown as (
    path: string,
    options: { encoding: 'buffer'; bufferSize: number },
  ) => { readSync(): fs.Dirent<Buffer> | null; closeSync(): void };
  const stream = open(self(folder), { encoding: 'buffer', bufferSize: 512 });
  try {
    for (let entry = stream.readSync(); entry !== null; entry = stream.readSync()) yield entry;
  } finally {
    stream.closeSync();
  }
}
