import type { Entry } from './at.js';
import { boundary, changedSince, type Baseline } from './baseline.js';
import type { Change } from './changes.js';
import { MAX_FOLDERS } from './survey.js';
import { folderOf, keyOf, pathOf, type Tree } from './tree.js';

/**
 * The paths that the host changed since the run began, of those that changes are to be applied to: each is a
 * conflict. See baseline.ts for how it is known.
 */
export function findConflicts(
  changes: readonly Change[],
  lower: Tree,
  baseline: Baseline,
): readonly Buffer[] {
  const after = boundary(baseline);
  const whole = baseline.folders.size > 0 && baseline.folders.size < MAX_FOLDERS;
  const folders = new Map<string, boolean>();
  const conflicts: Buffer[] = [];

  /** Whether a folder and those around it are still the ones they were. One that isn't there (the code made it) is no conflict. */
  function isKept(key: string): boolean {
    if (key === '') return true;
    let kept = folders.get(key);
    if (kept === undefined) {
      const entry = lower.entry(pathOf(key));
      const known = baseline.folders.get(key);
      const own =
        entry === null ||
        entry.type !== 'directory' ||
        (known === undefined ? !whole : known.ino === entry.ino);
      kept = own && isKept(folderOf(key));
      folders.set(key, kept);
    }
    return kept;
  }

  for (const change of changes) {
    const key = keyOf(change.path);
    const now = lower.entry(change.path);
    if (!isAsCollected(now, change.was) || isChanged(change, key, now) || !isKept(folderOf(key)))
      conflicts.push(change.path);
  }
  return conflicts;

  function isChanged(change: Change, key: string, now: Entry | null): boolean {
    // Nothing was there when the changes were collected: was there when the run began?
    if (now === null) return change.was === null && baseline.names.has(key);
    if (now.type !== 'directory') return changedSince(now, after);
    const known = baseline.folders.get(key);
    if (known === undefined ? whole : known.ino !== now.ino) return true;
    // Entries come and go in a folder that stays; one that is to go must be as it was.
    if (change.type !== 'directory') return changedSince(now, after);
    return known !== undefined && (known.mode & 0o777) !== (now.mode & 0o777);
  }
}

/** Whether an entry is what it was when the changes were collected. */
function isAsCollected(now: Entry | null, was: Entry | null): boolean {
  if (now === null || was === null) return now === was;
  if (now.type !== was.type || now.ino !== was.ino || now.mode !== was.mode) return false;
  return now.type === 'directory' || (now.ctime === was.ctime && now.size === was.size);
}
