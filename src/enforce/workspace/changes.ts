import fs from 'node:fs';
import { namesIn, readAt, statAt, type Entry, type EntryType } from './at.js';
import { compareDigest, digestOf, sha256, turn } from './content.js';
import { WorkspaceError } from './error.js';
import type { ScanRecord } from './scan.js';
import { scanUpper } from './scan-upper.js';
import { join, keyOf, pathOf, split, type Tree } from './tree.js';

export type ChangeKind = 'added' | 'modified' | 'deleted' | 'mode' | 'type';

/** Why an entry can never come out, as far as the entry alone tells. */
export type Forbidden =
  | 'device'
  | 'fifo'
  | 'socket'
  | 'setuid'
  /** More names than the upper layer holds: one lies elsewhere (P3). */
  | 'hard-link'
  | 'unreadable'
  /** Overlay marks that our mounts never make: what it would show is not what it holds. */
  | 'overlay-mark';

/** One difference between the workspace and what the code left. A rename is a deletion and an addition. */
export interface Change {
  /** Relative to the workspace, bytes. */
  readonly path: Buffer;
  readonly kind: ChangeKind;
  /** What is there now; null when deleted. */
  readonly type: EntryType | null;
  /** What was there; null when added. */
  readonly was: Entry | null;
  /** Permission bits now (nine); 0 when deleted. */
  readonly mode: number;
  /** Bytes of content, or of a link's target. */
  readonly size: number;
  /** Hex, of a file's content or a link's target; null for the rest, and for files whose content wasn't asked for. */
  readonly sha256: string | null;
  /** A link's target. */
  readonly target: Buffer | null;
  /** Nanoseconds since the epoch, as the code left it. */
  readonly mtime: bigint;
  readonly forbidden: Forbidden | null;
}

export interface CollectRequest {
  /** The native program. */
  readonly scanner: string;
  readonly upper: Tree;
  /** The workspace, as the lower layer. */
  readonly lower: Tree;
  /**
   * Whether a file's hash matters. Where it doesn't (the change will be dropped), only what must be compared with a
   * file of the same size is read. Default: always.
   */
  readonly wanted?: (path: Buffer) => boolean;
  /** Changed entries at most. Default 1,000,000. */
  readonly maxEntries?: number;
  readonly signal?: AbortSignal;
}

export const MAX_ENTRIES = 1_000_000;

/**
 * What the code changed: the upper layer held against the lower. To be called when nothing inside runs any more.
 * Sorted by path, a folder before its contents. Copies that were made without a change are no changes. Throws
 * WorkspaceError.
 */
export async function collectChanges(request: CollectRequest): Promise<readonly Change[]> {
  const { records, modes } = await scanUpper({ ...request, maxEntries: request.maxEntries ?? MAX_ENTRIES });
  const collector = collectorOf(request, modes);
  let sinceTurn = 0;
  for (const record of records) {
    await collector.add(record);
    if (++sinceTurn % 2_000 === 0) await turn();
  }
  return collector.finish();
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Collector {
  add(record: ScanRecord): Promise<void>;
  finish(): readonly Change[];
}

function collectorOf(request: CollectRequest, modes: ReadonlyMap<string, number>): Collector {
  const { upper, lower } = request;
  const maxEntries = request.maxEntries ?? MAX_ENTRIES;
  const changes = new Map<string, Mutable<Change>>();
  /** Lower entries that the upper layer hides; those that turn up again in it are struck off. */
  const hidden = new Map<string, Entry>();
  /** Names found of each file that has several. */
  const names = new Map<string, { nlink: number; keys: string[] }>();
  const seenFolders = new Set<string>();

  /** Marks a lower entry and all below it as gone unless they turn up. */
  function hide(path: Buffer, entry: Entry | null, self: boolean): void {
    if (entry === null) return;
    if (self) hidden.set(keyOf(path), entry);
    if (entry.type !== 'directory') return;
    const pending = [path];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      const fd = lower.requireFolder(folder);
      for (const { name } of namesIn(fd)) {
        const found = statAt(fd, name);
        if (found === null) continue;
        const child = join(folder, name);
        hidden.set(keyOf(child), found);
        if (hidden.size + changes.size > maxEntries)
          throw new WorkspaceError('too-many', `more than ${String(maxEntries)} files were changed`);
        if (found.type === 'directory') pending.push(child);
      }
    }
  }

  function put(record: ScanRecord, was: Entry | null, more: Partial<Change>): void {
    const type = record.type === 'whiteout' ? null : record.type;
    changes.set(keyOf(record.path), {
      path: record.path,
      kind: was === null ? 'added' : was.type === type ? 'modified' : 'type',
      type,
      was,
      mode: (modes.get(keyOf(record.path)) ?? record.mode) & 0o777,
      size: record.type === 'symlink' ? record.target.length : record.type === 'file' ? record.size : 0,
      sha256: record.type === 'symlink' ? sha256(record.target) : null,
      target: record.type === 'symlink' ? record.target : null,
      mtime: record.mtime,
      forbidden: null,
      ...more,
    });
  }

  function addFolder(record: ScanRecord, was: Entry | null): void {
    const key = keyOf(record.path);
    const known = changes.get(key);
    // The second record of a folder whose contents could not all be named.
    const again = seenFolders.has(key);
    seenFolders.add(key);
    const forbidden: Forbidden | null = record.unreadable
      ? 'unreadable'
      : record.marked
        ? 'overlay-mark'
        : null;
    if (again) {
      if (known !== undefined) known.forbidden = forbidden;
      else put(record, was, { kind: 'mode', forbidden });
      return;
    }
    const mode = (modes.get(key) ?? record.mode) & 0o777;
    if (was?.type !== 'directory') put(record, was, { forbidden });
    else {
      if (record.opaque) hide(record.path, was, false);
      if (forbidden !== null || mode !== (was.mode & 0o777)) put(record, was, { kind: 'mode', forbidden });
    }
  }

  async function addFile(record: ScanRecord, was: Entry | null): Promise<void> {
    const key = keyOf(record.path);
    if (record.nlink > 1) {
      const inode = `${String(record.dev)}:${String(record.ino)}`;
      const known = names.get(inode) ?? { nlink: record.nlink, keys: [] };
      known.keys.push(key);
      names.set(inode, known);
    }
    const setuid = (record.mode & 0o6000) !== 0;
    const read = request.wanted?.(record.path) ?? true;
    const same = was?.type === 'file' && was.size === record.size;
    const content =
      (read || same) && !record.marked ? await contentOf(record, same ? record.path : null) : null;
    const forbidden: Forbidden | null = record.marked ? 'overlay-mark' : setuid ? 'setuid' : null;
    if (content?.same === true && was !== null) {
      const bits = (mode: number): number => mode & 0o6777;
      if (bits(was.mode) === bits(record.mode)) return;
      put(record, was, { kind: 'mode', sha256: content.sha256, forbidden });
      return;
    }
    put(record, was, { sha256: content?.sha256 ?? null, size: content?.size ?? record.size, forbidden });
  }

  /** Hashes an upper file and, when there is a lower one of its size, compares the two. */
  async function contentOf(
    record: ScanRecord,
    against: Buffer | null,
  ): Promise<{ size: number; sha256: string; same: boolean }> {
    const { folder, name } = split(record.path);
    const { fd } = readAt(upper.requireFolder(folder), name, true);
    try {
      if (against === null) return { ...(await digestOf(fd)), same: false };
      const place = split(against);
      const old = readAt(lower.requireFolder(place.folder), place.name);
      try {
        return await compareDigest(fd, old.fd);
      } finally {
        fs.closeSync(old.fd);
      }
    } finally {
      fs.closeSync(fd);
    }
  }

  return {
    async add(record) {
      const key = keyOf(record.path);
      const was = lower.entry(record.path);
      if (record.type === 'whiteout') {
        if (!hidden.has(key)) hide(record.path, was, true);
        return;
      }
      hidden.delete(key);
      // A folder that something else has replaced takes all below it along.
      if (was?.type === 'directory' && record.type !== 'directory') hide(record.path, was, false);
      switch (record.type) {
        case 'directory':
          addFolder(record, was);
          return;
        case 'file':
          await addFile(record, was);
          return;
        case 'symlink':
          if (was?.type === 'symlink' && lower.link(record.path).equals(record.target)) return;
          put(record, was, {});
          return;
        case 'fifo':
        case 'socket':
        case 'device':
          put(record, was, { forbidden: record.type });
      }
    },
    finish() {
      for (const { nlink, keys } of names.values()) {
        if (keys.length >= nlink) continue;
        for (const key of keys) {
          const change = changes.get(key);
          if (change !== undefined && change.forbidden === null) change.forbidden = 'hard-link';
        }
      }
      for (const [key, was] of hidden) changes.set(key, deletionOf(pathOf(key), was));
      return [...changes]
        .map(([key, change]) => ({ key: inOrder(key), change }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ change }) => change);
    },
  };
}

function deletionOf(path: Buffer, was: Entry): Change {
  return {
    path,
    kind: 'deleted',
    type: null,
    was,
    mode: 0,
    size: 0,
    sha256: null,
    target: null,
    mtime: 0n,
    forbidden: null,
  };
}

/** A sort key that puts a folder straight before its contents. */
function inOrder(key: string): string {
  return key.replaceAll('/', '\0');
}
