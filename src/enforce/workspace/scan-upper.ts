import fs from 'node:fs';
import { chmodFolderAt, namesIn, self, statOf } from './at.js';
import { errnoOf } from './error.js';
import { scan, type ScanRecord } from './scan.js';
import { keyOf, split, type Tree } from './tree.js';

export interface UpperScan {
  readonly records: readonly ScanRecord[];
  /** Modes of folders that were opened up, as the code left them, by key. */
  readonly modes: ReadonlyMap<string, number>;
}

export interface UpperScanRequest {
  /** The native program. */
  readonly scanner: string;
  readonly upper: Tree;
  readonly maxEntries: number;
  readonly signal?: AbortSignal;
}

/** Times that folders closed to us are opened up and everything is scanned again. */
const UNLOCK_ROUNDS = 32;

/**
 * Scans until every folder could be listed: the code may have closed folders to their owner, which hides both their
 * contents and their overlay marks. Gives the modes that were there before.
 */
export async function scanUpper(request: UpperScanRequest): Promise<UpperScan> {
  const modes = new Map<string, number>();
  openRoot(request.upper.root);
  // Most commands change nothing: then there is nothing that the scanner, a process of its own, could tell.
  if (holdsNothing(request.upper.root)) return { records: [], modes };
  for (let round = 0; ; round++) {
    const records: ScanRecord[] = [];
    let unlocked = false;
    for await (const some of scan({
      program: request.scanner,
      folder: request.upper.root,
      maxEntries: request.maxEntries,
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    }))
      for (const record of some) {
        records.push(record);
        if (record.unreadable && round < UNLOCK_ROUNDS && unlock(request.upper, record, modes))
          unlocked = true;
      }
    if (!unlocked) return { records, modes };
  }
}

/** Whether a folder has no entry; one that can't be listed may have. */
function holdsNothing(folder: number): boolean {
  try {
    for (const _entry of namesIn(folder)) return false;
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EACCES') return false;
    throw error;
  }
}

function unlock(upper: Tree, record: ScanRecord, modes: Map<string, number>): boolean {
  const key = keyOf(record.path);
  if (modes.has(key) || (record.mode & 0o700) === 0o700) return false;
  const { folder, name } = split(record.path);
  const parent = upper.folder(folder);
  if (parent === null) return false;
  try {
    chmodFolderAt(parent, name, record.mode | 0o700);
  } catch (error) {
    if (errnoOf(error) === 'EPERM' || errnoOf(error) === 'EACCES') return false;
    throw error;
  }
  modes.set(key, record.mode);
  return true;
}

/** The code may have closed the workspace's own root, which is the upper layer's. */
function openRoot(root: number): void {
  const { mode, uid } = statOf(root);
  if (uid === process.geteuid?.() && (mode & 0o700) !== 0o700) fs.chmodSync(self(root), mode | 0o700);
}
