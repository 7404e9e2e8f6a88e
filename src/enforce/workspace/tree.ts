import fs from 'node:fs';
import { folderAt, readlinkAt, statAt, statOf, type Entry } from './at.js';
import { printable, WorkspaceError } from './error.js';

/** Descriptors kept open at a time; an evicted folder is opened again, component by component. */
const KEPT = 200;

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
export function split(path: Buffer): { readonly folder: Buffer; readonly name: Buffer } {
  const slash = path.lastIndexOf(0x2f);
  return slash < 0
    ? { folder: path.subarray(0, 0), name: path }
    : { folder: path.subarray(0, slash), name: path.subarray(slash + 1) };
}

/** `a/b` + `c`; an empty folder is the root. */
export function join(folder: Buffer, name: Buffer): Buffer {
  return folder.length === 0 ? name : Buffer.concat([folder, Buffer.from('/'), name]);
}

/** Paths as map keys: one character per byte, so that no two byte strings are the same key. */
export function keyOf(path: Buffer): string {
  return path.toString('latin1');
}

/** The path of a key made by `keyOf`. */
export function pathOf(key: string): Buffer {
  return Buffer.from(key, 'latin1');
}

/** The key of the folder that holds a key; empty: the root. */
export function folderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

/** Adds the folders above a key to a set that holds, with each folder, those above it: so each is gone up but once. */
export function addAbove(key: string, folders: Set<string>): void {
  for (const folder of above(key)) {
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

/** The folders above a path, nearest first, without the root. */
export function* above(key: string): Generator<string> {
  for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) yield key.slice(0, end);
}

/**
 * A tree over an open root folder, whose descriptor stays the caller's. `crossing`: whether folders on another
 * filesystem than the root's may be entered; when not, one is a WorkspaceError `other-filesystem`, because an
 * overlay shows what lies under such a mount and not the mount.
 */
export function openTree(root: number, crossing = false): Tree {
  const { dev } = statOf(root);
  const open = new Map<string, number>();

  function keep(key: string, fd: number): number {
    open.set(key, fd);
    if (open.size > KEPT) {
      const [oldest] = open;
      if (oldest !== undefined) {
        open.delete(oldest[0]);
        fs.closeSync(oldest[1]);
      }
    }
    return fd;
  }

  /** Opens from the nearest folder that is open already. Intermediate descriptors are held until the walk is done. */
  function enter(path: Buffer, key: string): number | null {
    let start = 0;
    let from = root;
    for (const ancestor of above(key)) {
      const fd = open.get(ancestor);
      if (fd === undefined) continue;
      from = fd;
      start = ancestor.length + 1;
      break;
    }
    let fd = from;
    while (start <= path.length) {
      const slash = path.indexOf(0x2f, start);
      const end = slash < 0 ? path.length : slash;
      const next = folderAt(fd, path.subarray(start, end));
      if (fd !== from) fs.closeSync(fd);
      if (next === null) return null;
      if (!crossing && statOf(next).dev !== dev) {
        fs.closeSync(next);
        throw new WorkspaceError(
          'other-filesystem',
          `another filesystem is mounted at "${printable(path.subarray(0, end))}" inside the workspace`,
          'unmount it, or name it in filesystem.mounts',
        );
      }
      fd = next;
      start = end + 1;
    }
    return fd;
  }

  const tree: Tree = {
    root,
    folder(path) {
      if (path.length === 0) return root;
      const key = keyOf(path);
      const known = open.get(key);
      if (known !== undefined) {
        open.delete(key);
        open.set(key, known);
        return known;
      }
      const fd = enter(path, key);
      return fd === null ? null : keep(key, fd);
    },
    requireFolder(path) {
      const fd = tree.folder(path);
      if (fd === null)
        throw new WorkspaceError('not-a-directory', `not a folder any more: "${printable(path)}"`);
      return fd;
    },
    entry(path) {
      const { folder, name } = split(path);
      const fd = tree.folder(folder);
      return fd === null ? null : statAt(fd, name);
    },
    link(path) {
      const { folder, name } = split(path);
      return readlinkAt(tree.requireFolder(folder), name);
    },
    forget(path) {
      const key = keyOf(path);
      for (const [held, fd] of open) {
        if (held !== key && !held.startsWith(`${key}/`)) continue;
        open.delete(held);
        fs.closeSync(fd);
      }
    },
    close() {
      for (const fd of open.values()) fs.closeSync(fd);
      open.clear();
    },
  };
  return tree;
}
