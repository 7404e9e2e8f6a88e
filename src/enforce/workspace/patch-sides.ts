import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import { readAt } from './at.js';
import type { Change } from './changes.js';
import { chunksOf } from './content.js';
import { printable, WorkspaceError } from './error.js';
import { split, type Tree } from './tree.js';

export type ObjectFormat = 'sha1' | 'sha256';

/** One side of a change, as git sees it. */
export interface Side {
  readonly mode: '100644' | '100755' | '120000';
  readonly size: number;
  /** Object id of the content. */
  readonly id: string;
  /** The content, when it is short enough to be diffed. */
  readonly text: Buffer | null;
  /** Its bytes again, for a literal. */
  readonly chunks: () => AsyncIterable<Buffer>;
}

/** Longer files are written as binary even when they are text: a diff of theirs would have to be held in memory. */
const MAX_TEXT = 4 * 1024 * 1024;

/** What git knows of one side of a change; null: nothing (folders, what isn't there). */
export async function sideOf(
  tree: Tree,
  change: Change,
  which: 'before' | 'after',
  format: ObjectFormat,
): Promise<Side | null> {
  const type = which === 'before' ? (change.was?.type ?? null) : change.type;
  if (type === 'symlink') {
    const target = which === 'before' ? tree.link(change.path) : (change.target ?? Buffer.alloc(0));
    return {
      mode: '120000',
      size: target.length,
      id: blobId(target.length, format).update(target).digest('hex'),
      text: target,
      chunks: () => chunked(target),
    };
  }
  if (type !== 'file') return null;
  const bits = which === 'before' ? (change.was?.mode ?? 0) : change.mode;
  return fileSide(tree, change, which, (bits & 0o100) === 0 ? '100644' : '100755', format);
}

async function fileSide(
  tree: Tree,
  change: Change,
  which: 'before' | 'after',
  mode: Side['mode'],
  format: ObjectFormat,
): Promise<Side> {
  const open = (): ReturnType<typeof readAt> => {
    const { folder, name } = split(change.path);
    return readAt(tree.requireFolder(folder), name, which === 'after');
  };
  const { fd, entry } = open();
  try {
    const id = blobId(entry.size, format);
    const content = createHash('sha256');
    const kept: Buffer[] = [];
    let size = 0;
    for await (const chunk of chunksOf(fd)) {
      id.update(chunk);
      content.update(chunk);
      size += chunk.length;
      if (entry.size <= MAX_TEXT) kept.push(Buffer.from(chunk));
    }
    if (size !== entry.size || (which === 'after' && content.digest('hex') !== change.sha256))
      throw new WorkspaceError('changed', `"${printable(change.path)}" is not what was looked at`);
    return {
      mode,
      size,
      id: id.digest('hex'),
      text: entry.size <= MAX_TEXT ? Buffer.concat(kept) : null,
      chunks: () => fileChunks(open().fd),
    };
  } finally {
    fs.closeSync(fd);
  }
}

async function* fileChunks(fd: number): AsyncGenerator<Buffer> {
  try {
    yield* chunksOf(fd);
  } finally {
    fs.closeSync(fd);
  }
}

async function* chunked(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function blobId(size: number, format: ObjectFormat): Hash {
  return createHash(format).update(`blob ${String(size)}\0`);
}
