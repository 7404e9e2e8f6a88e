import fs from 'node:fs';
import { dirname, join as joinPath } from 'node:path';
import { compileGlobs, type Globs } from '../../decide/globs.js';
import { chmodFolderAt, chownAt, mkdirAt, namesIn, renameAt, statAt, type Entry } from './at.js';
import { isWithin } from '../../host/toolchains.js';
import type { JudgedChange } from './classify.js';
import { errnoOf, printable, wrapped } from './error.js';
import { makeFolders, openFolder } from './paths.js';
import type { PreparedWorkspace } from './prepare.js';
import { removeState } from './remove.js';
import { above, keyOf, openTree, pathOf, split, type Tree } from './tree.js';

/**
 * `filesystem.carry`: folders of the private layer that later sandboxed steps of the same job see. Between two steps
 * they lie in a store of the job's own, as the overlay's upper layer had them (marks of what was deleted included),
 * so that bringing one in is a rename. What is in them was left by hostile code: it is moved as a whole, never
 * followed, listed or read, and the store is emptied as a run's private folder is.
 *
 * A store has a folder for each workspace, named by its device and inode; in it an entry for each carried folder,
 * named by its path.
 */
export interface CarryPlace {
  /** The job's store: absolute, below a private folder; made when it isn't there. */
  readonly store: string;
  readonly prepared: PreparedWorkspace;
  /** `filesystem.carry`. */
  readonly globs: readonly string[];
}

/** What came of it. */
export interface Carried {
  /** Paths relative to the workspace, as reports show them, with a slash. */
  readonly paths: readonly string[];
  /** What could not be carried, one sentence each. */
  readonly notes: readonly string[];
}

/** A name in the store has at most 255 bytes, of which base64url makes 191 of a path. */
const MAX_PATH = 191;

/**
 * Moves carried folders from the store into the upper layer, before anything is mounted. A folder that something has
 * to be mounted in (what `read-deny` hides, a cleaned `.git/config`) is left where it is: hostile code could have put
 * anything at the place of the mount.
 *
 * @param owner Whom the upper layer's folders belong to; null: to the caller.
 * @throws WorkspaceError
 */
export function bringIn(
  { store, prepared, globs }: CarryPlace,
  owner: { readonly uid: number; readonly gid: number } | null,
): Carried {
  if (prepared.layers === null || globs.length === 0) return NOTHING;
  const from = openStore(store, prepared);
  const layer = openFolder(prepared.layers.upper, { beneath: prepared.state });
  const lower = openTree(prepared.folder.fd);
  const upper = openTree(layer.fd);
  const paths: string[] = [];
  const notes: string[] = [];
  try {
    const carry = compileGlobs(globs, { negation: 'no' });
    for (const { name } of [...namesIn(from.fd)]) {
      const path = Buffer.from(name.toString('latin1'), 'base64url');
      if (statAt(from.fd, name)?.type !== 'directory' || !isCarried(carry, path)) continue;
      const shown = `${printable(path)}/`;
      const mounted = mountWithin(prepared, path);
      if (mounted !== null) {
        notes.push(`${shown} was not carried into this step: ${printable(mounted)} has to be covered in it.`);
      } else if (makeAbove(split(path).folder, { lower, upper, owner })) {
        moveFolder(
          { fd: from.fd, name },
          { fd: upper.requireFolder(split(path).folder), name: split(path).name },
        );
        paths.push(shown);
      } else {
        notes.push(
          `${shown} was not carried into this step: the folder that it lies in is not there any more.`,
        );
      }
    }
    return { paths: paths.sort(), notes };
  } catch (error) {
    throw wrapped(error, 'the carried folders can not be brought in');
  } finally {
    upper.close();
    lower.close();
    fs.closeSync(layer.fd);
    fs.closeSync(from.fd);
  }
}

/**
 * Moves what a run left in carried folders from the upper layer to the store. To be called when nothing is mounted or
 * needed of the upper layer any more.
 *
 * @throws WorkspaceError
 */
export function keep({ store, prepared, globs }: CarryPlace, changes: readonly JudgedChange[]): Carried {
  if (prepared.layers === null || globs.length === 0) return NOTHING;
  const roots = carriedFolders(compileGlobs(globs, { negation: 'no' }), changes);
  if (roots.length === 0) return NOTHING;
  const into = openStore(store, prepared);
  const layer = openFolder(prepared.layers.upper, { beneath: prepared.state });
  const upper = openTree(layer.fd);
  const paths: string[] = [];
  const notes: string[] = [];
  try {
    for (const path of roots) {
      const { folder, name } = split(path);
      const parent = upper.folder(folder);
      if (parent === null || statAt(parent, name)?.type !== 'directory') continue;
      const shown = `${printable(path)}/`;
      const slot = Buffer.from(path.toString('base64url'));
      if (path.length > MAX_PATH) {
        notes.push(
          `${shown} is not carried to later steps: its path has more than ${String(MAX_PATH)} bytes.`,
        );
        continue;
      }
      // What an earlier step left there, and this one could not take.
      removeState(joinPath(into.path, slot.toString('latin1')));
      moveFolder({ fd: parent, name }, { fd: into.fd, name: slot });
      upper.forget(path);
      paths.push(shown);
    }
    return { paths, notes };
  } catch (error) {
    throw wrapped(error, 'the carried folders can not be kept');
  } finally {
    upper.close();
    fs.closeSync(layer.fd);
    fs.closeSync(into.fd);
  }
}

const NOTHING: Carried = { paths: [], notes: [] };

/** The topmost carried folders in which something changed. */
function carriedFolders(carry: Globs, changes: readonly JudgedChange[]): readonly Buffer[] {
  const found = new Map<string, Buffer>();
  const passed = new Set<string>();
  for (const { change } of changes) {
    const key = keyOf(change.path);
    // From the top down, each folder once.
    for (const folder of [...above(key)].reverse().concat(key)) {
      if (found.has(folder)) break;
      if (passed.has(folder)) continue;
      const path = pathOf(folder);
      if (isCarried(carry, path)) {
        found.set(folder, path);
        break;
      }
      if (folder !== key) passed.add(folder);
    }
  }
  return [...found.values()];
}

/** Whether a folder is one that the clause names. A path that isn't UTF-8 never is. */
function isCarried(carry: Globs, path: Buffer): boolean {
  const text = path.toString('utf8');
  return path.length > 0 && Buffer.from(text).equals(path) && carry.match(text, true) >= 0;
}

function openStore(
  store: string,
  { identity }: PreparedWorkspace,
): { readonly fd: number; readonly path: string } {
  return makeFolders(joinPath(store, identity.replace(':', '-')), { beneath: dirname(store) });
}

/** A path at which something has to be mounted in this folder, or around it; null: none. */
function mountWithin({ folder, masks, covers }: PreparedWorkspace, path: Buffer): string | null {
  const at = `${folder.path}/${path.toString('utf8')}`;
  const found = [...masks, ...covers].find((mount) => isWithin(mount.path, at) || isWithin(at, mount.path));
  return found === undefined ? null : found.path;
}

interface Layers {
  readonly lower: Tree;
  readonly upper: Tree;
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

/**
 * Makes the folders above a carried one in the upper layer as the kernel would have copied them: with the mode of
 * the workspace's. False: the workspace has no such folders.
 */
function makeAbove(folder: Buffer, { lower, upper, owner }: Layers): boolean {
  const key = keyOf(folder);
  for (const one of key === '' ? [] : [...above(key)].reverse().concat(key)) {
    const path = pathOf(one);
    const entry = lower.folder(path) === null ? null : lower.entry(path);
    if (entry === null) return false;
    makeLike(entry, upper.requireFolder(split(path).folder), split(path).name, owner);
  }
  return true;
}

function makeLike(entry: Entry, parent: number, name: Buffer, owner: Layers['owner']): void {
  try {
    mkdirAt(parent, name, 0o700);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return;
    throw error;
  }
  if (owner !== null) chownAt(parent, name, owner.uid, owner.gid);
  chmodFolderAt(parent, name, entry.mode & 0o777);
}

interface Named {
  readonly fd: number;
  readonly name: Buffer;
}

/** A folder that is moved has its `..` rewritten, for which it must be writable, whatever the code made of its mode. */
function moveFolder(from: Named, to: Named): void {
  const mode = statAt(from.fd, from.name)?.mode ?? 0o700;
  chmodFolderAt(from.fd, from.name, 0o700);
  renameAt(from.fd, from.name, to.fd, to.name);
  chmodFolderAt(to.fd, to.name, mode & 0o777);
}
