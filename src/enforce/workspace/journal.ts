import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { EntryType } from './at.js';
import { writeAll } from './content.js';
import { errnoOf, WorkspaceError } from './error.js';

/**
 * The write-ahead journal of one application. In the run's state directory:
 *
 *   apply/start     which workspace, which staging folder: written before anything is staged
 *   apply/journal   every step, with a checksum: its appearance is the commit
 *   apply/undo      a step failed: what was done is being undone
 *   apply/done      every step is done: only cleaning up is left
 *
 * New contents are staged in a folder of the workspace's root, on the same filesystem, so that each step is one
 * rename or link; what is replaced or removed is kept there until the end. Whenever the applier is killed, the
 * files say whether to forget, to complete or to undo, and each step can tell whether it was done.
 *
 * One fsync, of the journal before it is renamed into place: it must not be lost while a later rename is kept.
 * Staged contents aren't synced, as no tool syncs a working copy; after a crash of the machine (another boot id)
 * they are held against the journal's hashes, and what isn't whole is undone from the originals.
 */

export interface Start {
  readonly v: 1;
  readonly run: string;
  readonly workspace: string;
  /** Device and inode. */
  readonly identity: string;
  /** Name of the staging folder in the workspace's root. */
  readonly staging: string;
  readonly bootId: string;
}

/** How a replaced or removed entry is recognised. Its ctime plays no part: keeping it by a hard link changes that. */
export interface Identity {
  readonly type: EntryType;
  readonly ino: bigint;
  readonly size: number;
  readonly mtime: bigint;
  readonly mode: number;
}

/** One step; `index` names the staged (`nINDEX`) and kept (`oINDEX`) entries. Paths are relative to the workspace. */
export type Step =
  /** A folder closed to its owner is opened up, until its `mode` step. */
  | { readonly op: 'open' | 'mode'; readonly path: Buffer; readonly from: number; readonly to: number }
  | { readonly op: 'remove'; readonly path: Buffer; readonly index: number; readonly was: Identity }
  | {
      readonly op: 'rmdir';
      readonly path: Buffer;
      readonly ino: bigint;
      readonly mode: number;
      readonly uid: number;
      readonly gid: number;
    }
  | { readonly op: 'mkdir'; readonly path: Buffer; readonly uid: number; readonly gid: number }
  | {
      readonly op: 'put';
      readonly path: Buffer;
      readonly index: number;
      /** Inode of the staged entry. */
      readonly staged: bigint;
      /** Hex; null for a symlink. */
      readonly sha256: string | null;
      /** What it replaces; null: nothing may be there. */
      readonly was: Identity | null;
    };

export interface Journal {
  readonly steps: readonly Step[];
  /** Inodes of the folders that were there before, by path. */
  readonly folders: readonly { readonly path: Buffer; readonly ino: bigint }[];
}

export type Mark = 'start' | 'journal' | 'undo' | 'done';

/** The journal's folder in a state directory. */
export function journalFolder(state: string): string {
  return path.join(state, 'apply');
}

/** Numbers beyond 2^53 and bytes, as JSON text. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return { big: value.toString() };
  // Buffer's own toJSON has run already.
  if (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Buffer' &&
    'data' in value
  )
    return { bytes: Buffer.from(value.data as number[]).toString('base64') };
  return value;
}

function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('big' in value && typeof value.big === 'string') return BigInt(value.big);
  if ('bytes' in value && typeof value.bytes === 'string') return Buffer.from(value.bytes, 'base64');
  return value;
}

/** Writes a mark whole or not at all: beside it, then renamed. `sync`: it is on the disk before it appears. */
function writeMark(state: string, mark: Mark, lines: Iterable<string>, sync: boolean): void {
  const file = path.join(journalFolder(state), mark);
  const fd = fs.openSync(`${file}.tmp`, 'w', 0o600);
  try {
    let batch = '';
    for (const line of lines) {
      batch += line;
      if (batch.length < 65536) continue;
      writeAll(fd, Buffer.from(batch));
      batch = '';
    }
    writeAll(fd, Buffer.from(batch));
    if (sync) fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
  fs.renameSync(`${file}.tmp`, file);
}

export function writeStart(state: string, start: Start): void {
  fs.mkdirSync(journalFolder(state), { mode: 0o700 });
  writeMark(state, 'start', [`${JSON.stringify(start)}\n`], false);
}

export function writeJournal(state: string, journal: Journal): void {
  const hash = createHash('sha256');
  function* lines(): Generator<string> {
    for (const entry of [...journal.folders, ...journal.steps]) {
      const line = `${JSON.stringify(entry, plain)}\n`;
      hash.update(line);
      yield line;
    }
    yield `${JSON.stringify({ end: hash.digest('hex') })}\n`;
  }
  writeMark(state, 'journal', lines(), true);
}

export function writeFlag(state: string, mark: 'undo' | 'done'): void {
  writeMark(state, mark, [], false);
}

export function hasMark(state: string, mark: Mark): boolean {
  return fs.existsSync(path.join(journalFolder(state), mark));
}

/** null: nothing was begun. */
export function readStart(state: string): Start | null {
  let text: string;
  try {
    text = fs.readFileSync(path.join(journalFolder(state), 'start'), 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
  const start = JSON.parse(text) as Start;
  if (start.v !== 1)
    throw new WorkspaceError('journal', `the journal in ${state} is of another version`, 'use that version');
  return start;
}

/** Throws WorkspaceError `journal` when it is not whole: it was renamed into place only when it was. */
export function readJournal(state: string): Journal {
  const text = fs.readFileSync(path.join(journalFolder(state), 'journal'), 'utf8');
  const last = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, last);
  const end = (JSON.parse(text.slice(last)) as { end?: string }).end;
  if (end !== createHash('sha256').update(body).digest('hex'))
    throw new WorkspaceError('journal', `the journal in ${state} is damaged`);
  const steps: Step[] = [];
  const folders: { path: Buffer; ino: bigint }[] = [];
  for (const line of body.split('\n')) {
    if (line === '') continue;
    const entry = JSON.parse(line, revive) as Step | { path: Buffer; ino: bigint };
    if ('op' in entry) steps.push(entry);
    else folders.push(entry);
  }
  return { steps, folders };
}

/** Forgets the journal; `start` goes last, so that one killed here is still understood. */
export function removeJournal(state: string): void {
  const folder = journalFolder(state);
  for (const name of fs.readdirSync(folder))
    if (name !== 'start' && name !== 'done') fs.rmSync(path.join(folder, name));
  for (const name of ['start', 'done']) fs.rmSync(path.join(folder, name), { force: true });
  fs.rmdirSync(folder);
}
