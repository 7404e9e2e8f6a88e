import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { chunksOf, digestOf, sha256 } from '../../enforce/workspace/content.js';
import { readAt, readlinkAt, statAt, type Entry } from '../../enforce/workspace/at.js';
import type { Change, ChangeKind } from '../../enforce/workspace/changes.js';
import { above, keyOf, pathOf, split, type Tree } from '../../enforce/workspace/tree.js';
import { openGit, troubleOf, type Git, type GitOutcome } from '../../host/git.js';

export type Patched =
  | { readonly kind: 'patched'; readonly paths: readonly Buffer[] }
  /** It isn't a patch, or doesn't fit the files that are there. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Applies a patch to copies of the files that it names, in a folder of its own: git does it, with a repository of
 * ours, so that nothing of the workspace's configuration counts. It follows no link out of that folder.
 *
 * @param into An empty folder, absolute; it gets the files as the patch leaves them.
 * @param own A folder for git's own, absolute.
 */
export async function patchCopies(patch: string, lower: Tree, into: string, own: string): Promise<Patched> {
  const opened = await openGit(into);
  if (!opened.ok) return { kind: 'refused', reason: `git can't be used: ${troubleOf(opened.outcome)}` };
  const { git } = opened;
  const repository = join(own, 'repository.git');
  const made = await git.run(['init', '--quiet', '--bare', '--template=', repository]);
  if (made.kind !== 'ok') return { kind: 'refused', reason: troubleOf(made) };
  const apply = (args: readonly string[]): Promise<GitOutcome> => applyIn(git, repository, into, args);
  const listed = await apply(['--numstat', '-z', patch]);
  if (listed.kind !== 'ok') return { kind: 'refused', reason: troubleOf(listed) };
  const paths = pathsOf(listed.stdout);
  for (const path of paths) await copyOut(lower, path, into);
  const applied = await apply(['--whitespace=nowarn', patch]);
  return applied.kind === 'ok' ? { kind: 'patched', paths } : { kind: 'refused', reason: troubleOf(applied) };
}

function applyIn(git: Git, repository: string, into: string, args: readonly string[]): Promise<GitOutcome> {
  return git.run(['--git-dir', repository, '--work-tree', into, 'apply', ...args]);
}

/** `ADDED TAB DELETED TAB PATH NUL`, each path once (git-apply(1)). */
function pathsOf(listed: Buffer): readonly Buffer[] {
  const keys = listed
    .toString('latin1')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.split('\t').slice(2).join('\t'));
  return [...new Set(keys)].sort().map(pathOf);
}

/** Copies what is at a path of the workspace, a file or a link; a folder above it that isn't there is not made. */
async function copyOut(lower: Tree, path: Buffer, into: string): Promise<void> {
  const { folder, name } = split(path);
  const fd = lower.folder(folder);
  const entry = fd === null ? null : statAt(fd, name);
  if (fd === null || entry === null || (entry.type !== 'file' && entry.type !== 'symlink')) return;
  const target = Buffer.concat([Buffer.from(`${into}/`), path]);
  fs.mkdirSync(dirnameOf(target), { recursive: true });
  if (entry.type === 'symlink') {
    fs.symlinkSync(readlinkAt(fd, name), target);
    return;
  }
  const from = readAt(fd, name, true);
  try {
    const to = fs.openSync(target, 'wx', entry.mode & 0o777);
    try {
      for await (const chunk of chunksOf(from.fd)) fs.writeSync(to, chunk);
    } finally {
      fs.closeSync(to);
    }
  } finally {
    fs.closeSync(from.fd);
  }
}

function dirnameOf(path: Buffer): Buffer {
  return Buffer.from(dirname(path.toString('latin1')), 'latin1');
}

/** What patched copies change in the workspace: as `collectChanges` has it, sorted, a folder before its contents. */
export async function changesOf(
  paths: readonly Buffer[],
  upper: Tree,
  lower: Tree,
): Promise<readonly Change[]> {
  const changes = new Map<string, Change>();
  for (const path of paths) {
    const change = await changeAt(path, upper, lower);
    if (change === null) continue;
    changes.set(keyOf(path), change);
    if (change.type === null) continue;
    for (const folder of above(keyOf(path))) {
      if (changes.has(folder) || lower.entry(pathOf(folder)) !== null) continue;
      changes.set(folder, newFolder(pathOf(folder)));
    }
  }
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

async function changeAt(path: Buffer, upper: Tree, lower: Tree): Promise<Change | null> {
  const was = lower.entry(path);
  const now = upper.entry(path);
  const base = {
    path,
    was,
    target: null,
    sha256: null,
    size: 0,
    mtime: 0n,
    forbidden: null,
    mode: 0,
  } as const;
  if (now === null) return was === null ? null : { ...base, kind: 'deleted', type: null };
  const { type, mtime } = now;
  if (type === 'symlink') {
    const target = upper.link(path);
    const shared = { ...base, type, mtime, target, size: target.length, sha256: sha256(target), mode: 0o777 };
    return { ...shared, kind: kindOf(was, now, true) };
  }
  const { fd } = readAt(upper.requireFolder(split(path).folder), split(path).name, true);
  try {
    const { sha256: hash, size } = await digestOf(fd);
    // A patch knows no permission but that to execute: the others stay what they were.
    const bits = was?.type === 'file' ? was.mode & 0o666 : 0o644;
    const mode = (now.mode & 0o100) === 0 ? bits : bits | ((bits & 0o444) >> 2);
    const sameContent = was?.type === 'file' && (await sameAs(lower, path, hash));
    return { ...base, type, mtime, size, sha256: hash, mode, kind: kindOf(was, now, !sameContent) };
  } finally {
    fs.closeSync(fd);
  }
}

async function sameAs(lower: Tree, path: Buffer, hash: string): Promise<boolean> {
  const { folder, name } = split(path);
  const { fd } = readAt(lower.requireFolder(folder), name, true);
  try {
    return (await digestOf(fd)).sha256 === hash;
  } finally {
    fs.closeSync(fd);
  }
}

function kindOf(was: Entry | null, now: Entry, content: boolean): ChangeKind {
  if (was === null) return 'added';
  if (was.type !== now.type) return 'type';
  return content ? 'modified' : 'mode';
}

function newFolder(path: Buffer): Change {
  const none = { was: null, size: 0, sha256: null, target: null, mtime: 0n, forbidden: null } as const;
  return { ...none, path, kind: 'added', type: 'directory', mode: 0o755 };
}
