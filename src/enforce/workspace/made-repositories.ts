import { foldedPath } from '../../decide/path-text.js';
import { namesIn } from './at.js';
import type { Change } from './changes.js';
import { printable } from './error.js';
import type { Fate } from './judge.js';
import { above, keyOf, pathOf, type Tree } from './tree.js';

/** What git knows a repository's folder by, whatever the folder's name (gitrepository-layout(5)). */
const PARTS = ['head', 'objects', 'refs', 'commondir'];

/**
 * Drops repositories that the code made: git takes a folder of any name for one, reads its configuration as soon as
 * somebody stands in it, and the configuration runs programs. Tells whether any was dropped.
 */
export function dropMadeRepositories(
  lower: Tree,
  byKey: ReadonlyMap<string, Change>,
  fates: Map<string, Fate>,
): boolean {
  const suspects = new Map<string, Set<string>>();
  for (const [key, change] of byKey) {
    if (change.type === null || fates.get(key)?.kind !== 'apply' || !PARTS.includes(nameAt(key))) continue;
    suspects.set(folderOf(key), new Set());
  }
  if (suspects.size === 0) return false;
  // A new folder comes out with what it holds, so each change counts for every folder around it.
  for (const [key, change] of byKey) {
    if (change.type === null || fates.get(key)?.kind !== 'apply') continue;
    for (const path of [key, ...above(key)]) suspects.get(folderOf(path))?.add(nameAt(path));
  }
  const made = new Set<string>();
  for (const [folder, names] of suspects) {
    addKept(folder, lower, byKey, fates, names);
    if (names.has('head') && (names.has('commondir') || (names.has('objects') && names.has('refs'))))
      made.add(folder);
  }
  let dropped = false;
  for (const [key, change] of byKey) {
    if (fates.get(key)?.kind !== 'apply') continue;
    // At the top only what makes it one: the rest is the workspace's own.
    const top = made.has('') && PARTS.includes(nameAt(key.split('/')[0] ?? ''));
    const folder = [...above(key)].find((one) => made.has(one)) ?? (top ? '' : null);
    if (folder === null) continue;
    const place = folder === '' ? 'at the top' : `in "${printable(pathOf(folder))}"`;
    fates.set(key, {
      kind: 'violation',
      reason: 'not-permitted',
      clause: 'filesystem.protect',
      message: `"${printable(change.path)}" belongs to a git repository that was made ${place}: its configuration could run programs.`,
    });
    dropped = true;
  }
  return dropped;
}

function folderOf(key: string): string {
  const slash = key.lastIndexOf('/');
  return slash < 0 ? '' : key.slice(0, slash);
}

function nameAt(key: string): string {
  return foldedPath(pathOf(key.slice(key.lastIndexOf('/') + 1)).toString('utf8'));
}

/** Adds the names that a folder has already and keeps. */
function addKept(
  folder: string,
  lower: Tree,
  byKey: ReadonlyMap<string, Change>,
  fates: ReadonlyMap<string, Fate>,
  names: Set<string>,
): void {
  const fd = lower.folder(pathOf(folder));
  if (fd === null) return;
  for (const { name } of namesIn(fd)) {
    const key = folder === '' ? keyOf(name) : `${folder}/${keyOf(name)}`;
    const gone = byKey.get(key)?.type === null && fates.get(key)?.kind === 'apply';
    if (!gone) names.add(nameAt(key));
  }
}
