import fs from 'node:fs';
import path from 'node:path';
import { chmodFolderAt, folderAt, namesIn, renameAt, rmdirAt, statAt, unlinkAt } from './at.js';
import { errnoOf, printable } from './error.js';
import { openFolder } from './paths.js';

/** What became of a run's private folder. */
export type Removed =
  | { readonly kind: 'removed' }
  | { readonly kind: 'absent' }
  /** Some entries belong to another user: an engine's root made them, and only it can remove them. */
  | { readonly kind: 'left'; readonly paths: readonly string[] };

/** Paths named at most of what had to be left. */
const NAMED = 20;

/**
 * Removes a run's private folder with all that hostile code has put into it: closed folders (overlay's own work
 * folder has mode 000), names that nest deeper than any path can name, millions of files. Never follows a link, holds
 * a bounded number of descriptors and names. To be called when nothing is mounted there any more and any journal has
 * been recovered. Throws on problems that aren't permissions.
 *
 * @param last a file in it that goes when all else is gone, so that whoever is killed on the way leaves word of whose
 *   the rest is
 */
export function removeState(state: string, last: string | null = null): Removed {
  const folder = path.dirname(state);
  if (!fs.existsSync(folder)) return { kind: 'absent' };
  const parent = openFolder(folder, { beneath: folder }).fd;
  const name = Buffer.from(path.basename(state));
  try {
    const root = folderAt(parent, name);
    if (root === null) return { kind: 'absent' };
    const left: string[] = [];
    try {
      empty(root, left, state, last);
      if (left.length === 0 && last !== null) attempt(() => unlinkAt(root, Buffer.from(last)));
    } finally {
      fs.closeSync(root);
    }
    if (left.length > 0) return { kind: 'left', paths: left };
    rmdirAt(parent, name);
    return { kind: 'removed' };
  } finally {
    fs.closeSync(parent);
  }
}

/**
 * Empties the root folder. A folder that isn't empty has its own folders moved up to the root one by one, so that
 * nothing is ever deeper than two levels and no stack is needed.
 */
function empty(root: number, left: string[], shown: string, last: string | null): void {
  const stuck = new Set<string>();
  let counter = 0;
  const hoisted = (): Buffer => Buffer.from(`.removing-${String(process.pid)}-${String(counter++)}`);
  for (let again = true; again;) {
    again = false;
    for (const entry of namesIn(root)) {
      const key = entry.name.toString('latin1');
      if (stuck.has(key) || key === last) continue;
      if (removeEntry(root, entry.name, hoisted)) {
        again = true;
        continue;
      }
      stuck.add(key);
      if (left.length < NAMED) left.push(`${shown}/${printable(entry.name)}`);
    }
  }
}

/** Removes an entry of the root, or empties it by one level. False: it has to stay as it is. */
function removeEntry(root: number, name: Buffer, hoisted: () => Buffer): boolean {
  if (statAt(root, name)?.type !== 'directory') return attempt(() => unlinkAt(root, name));
  if (attempt(() => rmdirAt(root, name))) return true;
  attempt(() => chmodFolderAt(root, name, 0o700));
  const folder = folderAt(root, name);
  if (folder === null) return statAt(root, name) === null;
  let progress = false;
  try {
    for (const entry of listed(folder)) progress = flatten(root, folder, entry.name, hoisted) || progress;
  } finally {
    fs.closeSync(folder);
  }
  return attempt(() => rmdirAt(root, name)) || progress;
}

/** Removes an entry of a folder of the root, or moves it up to the root. Tells whether it is gone from the folder. */
function flatten(root: number, folder: number, name: Buffer, hoisted: () => Buffer): boolean {
  if (statAt(folder, name)?.type !== 'directory') return attempt(() => unlinkAt(folder, name));
  if (attempt(() => rmdirAt(folder, name))) return true;
  // A folder that is moved has its `..` rewritten, for which it must be writable.
  attempt(() => chmodFolderAt(folder, name, 0o700));
  return attempt(() => renameAt(folder, name, root, hoisted()));
}

function* listed(folder: number): Generator<fs.Dirent<Buffer>> {
  try {
    yield* namesIn(folder);
  } catch (error) {
    if (!isPermission(errnoOf(error))) throw error;
  }
}

function isPermission(code: string | null): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

/** Does it, and tells whether it could; what permissions or contents forbid is no error. */
function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'ENOENT') return true;
    if (isPermission(code) || code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EBUSY') return false;
    throw error;
  }
}
