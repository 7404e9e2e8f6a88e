import { closeSync, readSync } from 'node:fs';
import { readAt } from '../enforce/workspace/at.js';
import { openTree, split, type Tree } from '../enforce/workspace/tree.js';

/** References and HEAD are short; packed-refs may be long. In bytes. */
const MAX_REF = 4096;
const MAX_PACKED = 16 << 20;
const MAX_DEPTH = 5;

/**
 * The commit that is checked out in a workspace, read without running git and without following links.
 *
 * @param root Descriptor of the workspace.
 * @returns null when there is none, or the workspace is no ordinary clone.
 */
export function checkedOutCommit(root: number): string | null {
  const tree = openTree(root, true);
  try {
    return resolveRef(tree, 'HEAD', 0);
  } finally {
    tree.close();
  }
}

function resolveRef(tree: Tree, name: string, depth: number): string | null {
  const text = readText(tree, `.git/${name}`, MAX_REF)?.trim() ?? packed(tree, name);
  if (text === null || depth > MAX_DEPTH) return null;
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  const next = /^ref: (refs\/[^\0\n]+)$/.exec(text)?.[1];
  if (next === undefined || next.split('/').includes('..')) return null;
  return resolveRef(tree, next, depth + 1);
}

function packed(tree: Tree, name: string): string | null {
  const lines = readText(tree, '.git/packed-refs', MAX_PACKED)?.split('\n') ?? [];
  const line = lines.find((one) => one.endsWith(` ${name}`));
  return line?.split(' ')[0] ?? null;
}

function readText(tree: Tree, path: string, most: number): string | null {
  const { folder, name } = split(Buffer.from(path));
  const descriptor = tree.folder(folder);
  if (descriptor === null || tree.entry(Buffer.from(path))?.type !== 'file') return null;
  const { fd, entry } = readAt(descriptor, name);
  try {
    if (entry.size > most) return null;
    const bytes = Buffer.alloc(entry.size);
    const read = readSync(fd, bytes, 0, bytes.length, 0);
    return bytes.subarray(0, read).toString('utf8');
  } finally {
    closeSync(fd);
  }
}
