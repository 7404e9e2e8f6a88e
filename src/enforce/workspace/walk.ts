import type fs from 'node:fs';
import { listAt } from './at.js';
import { turn } from './content.js';
import { errnoOf, printable, WorkspaceError } from './error.js';
import { join, keyOf, pathOf, type Tree } from './tree.js';

/** Entries looked at before others get their turn. */
const TURN = 5_000;

export interface FolderVisit {
  readonly key: string;
  readonly fd: number;
  readonly entries: readonly fs.Dirent<Buffer>[];
}

export interface Walk {
  /** Called for each folder, the root first. Gives the names to enter. */
  visit(folder: FolderVisit): readonly Buffer[];
  /** A folder whose contents this process may not list. */
  unreadable(key: string): void;
  /** Entries at most; more is WorkspaceError `too-many`. */
  readonly maxEntries: number;
}

/** Walks a tree without following links. The host may change it meanwhile: what has gone is passed over. */
export async function walk(tree: Tree, walker: Walk): Promise<void> {
  const pending = [''];
  let seen = 0;
  let sinceTurn = 0;
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    const path = pathOf(key);
    let entries: fs.Dirent<Buffer>[];
    let fd: number | null;
    try {
      fd = tree.folder(path);
      if (fd === null) continue;
      entries = listAt(fd);
    } catch (error) {
      if (errnoOf(error) !== 'EACCES') throw error;
      walker.unreadable(key);
      continue;
    }
    seen += entries.length;
    sinceTurn += entries.length;
    if (seen > walker.maxEntries)
      throw new WorkspaceError(
        'too-many',
        `more than ${String(walker.maxEntries)} files below "${printable(path)}" and before it`,
        'name a smaller workspace',
      );
    for (const name of walker.visit({ key, fd, entries })) pending.push(keyOf(join(path, name)));
    if (sinceTurn > TURN) {
      sinceTurn = 0;
      await turn();
    }
  }
}
