import { createHash } from 'node:crypto';

/** What a git object is (gitformat-pack(5), "git cat-file -t"). */
export type ObjectKind = 'commit' | 'tree' | 'blob';

/** An entry of a tree. */
export interface TreeEntry {
  /** As git writes it: 100644, 100755, 120000 (link), 40000 (tree), 160000 (submodule). */
  readonly mode: string;
  /** Bytes, read as Latin-1: a name is compared with one that was written in UTF-8 in the same way. */
  readonly name: string;
  readonly id: string;
}

/** Whether this is an object's full name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether content is what an object's name says: git's own hash, taken again. */
export function isObject(id: string, kind: ObjectKind, content: Uint8Array): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return (
    hash
      .update(`${kind} ${String(content.length)}\0`)
      .update(content)
      .digest('hex') === id
  );
}

/** The tree of a commit; null when it names none. */
export function treeOf(commit: Buffer): string | null {
  const id = /^tree ([0-9a-f]+)\n/.exec(commit.toString('latin1'))?.[1];
  return id !== undefined && isObjectId(id) ? id : null;
}

/**
 * The entries of a tree: `MODE SP NAME NUL ID`, the id in bytes.
 *
 * @param idLength Hexadecimal digits of an id.
 * @returns null when these bytes are no tree.
 */
export function treeEntries(content: Buffer, idLength: number): readonly TreeEntry[] | null {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(0x20, at);
    const end = space < 0 ? -1 : content.indexOf(0, space);
    const next = end + 1 + idLength / 2;
    if (space < 0 || end < 0 || next > content.length) return null;
    entries.push({
      mode: content.toString('latin1', at, space),
      name: content.toString('latin1', space + 1, end),
      id: content.toString('hex', end + 1, next),
    });
    at = next;
  }
  return entries;
}
