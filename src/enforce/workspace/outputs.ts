import fs from 'node:fs';
import { compileGlobs } from '../../decide/globs.js';
import { createAt, folderAt, mkdirAt, readAt, statAt } from './at.js';
import { boundary, changedSince, type Baseline } from './baseline.js';
import { copyDigest } from './content.js';
import { errnoOf, printable, WorkspaceError } from './error.js';
import { policyPath } from './judge.js';
import { join, keyOf, pathOf, split, type Tree } from './tree.js';
import { walk } from './walk.js';

/** A regular file that is to be copied out. */
export interface OutputSource {
  readonly path: Buffer;
  readonly size: number;
  /** Hex; null: not hashed yet. */
  readonly sha256: string | null;
}

export interface OutputsRequest {
  /** The changes whose fate is `output`, or what `findOutputs` found. */
  readonly files: readonly OutputSource[];
  /** The tree they are in. */
  readonly from: Tree;
  /** An open folder that holds nothing of these names yet. */
  readonly into: number;
  /** Bytes in all. Default 1 GiB. */
  readonly maxBytes?: number;
  /** Files in all. Default 10,000. */
  readonly maxFiles?: number;
}

export interface OutputFile {
  readonly path: Buffer;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

export interface OutputsReport {
  readonly copied: readonly OutputFile[];
  /** Left out because the whole would have got too large. */
  readonly left: readonly { readonly path: Buffer; readonly size: number }[];
}

/**
 * Copies outputs as plain data: regular files of mode 0644 in plain folders, no links, nothing executable. What goes
 * beyond the bounds is left out and named. Throws WorkspaceError `changed` when a file is not what was hashed.
 */
export async function copyOutputs(request: OutputsRequest): Promise<OutputsReport> {
  const maxBytes = request.maxBytes ?? 1024 ** 3;
  const maxFiles = request.maxFiles ?? 10_000;
  const copied: OutputFile[] = [];
  const left: { path: Buffer; size: number }[] = [];
  let bytes = 0;
  for (const source of request.files) {
    if (copied.length >= maxFiles || bytes + source.size > maxBytes) {
      left.push({ path: source.path, size: source.size });
      continue;
    }
    const file = await copyOne(request, source);
    bytes += file.size;
    copied.push(file);
  }
  return { copied, left };
}

async function copyOne(request: OutputsRequest, source: OutputSource): Promise<OutputFile> {
  const { folder, name } = split(source.path);
  const from = readAt(request.from.requireFolder(folder), name, true);
  const into = makeFolders(request.into, folder);
  try {
    const to = createAt(into, name, 0o644);
    try {
      const digest = await copyDigest(from.fd, to);
      if (digest.size > source.size || (source.sha256 !== null && digest.sha256 !== source.sha256))
        throw new WorkspaceError('changed', `"${printable(source.path)}" is not what was looked at`);
      fs.fchmodSync(to, 0o644);
      return { path: source.path, ...digest };
    } finally {
      fs.closeSync(to);
    }
  } finally {
    fs.closeSync(from.fd);
    if (into !== request.into) fs.closeSync(into);
  }
}

/**
 * The files of a workspace that the code wrote to directly (read-write) which `filesystem.outputs` names and which
 * changed since the run began. Sorted by path.
 */
export async function findOutputs(
  workspace: Tree,
  globs: readonly string[],
  baseline: Baseline,
  maxEntries = 5_000_000,
): Promise<readonly OutputSource[]> {
  if (globs.length === 0) return [];
  const outputs = compileGlobs(globs, { negation: 'yes' });
  const after = boundary(baseline);
  const found: OutputSource[] = [];
  await walk(workspace, {
    visit: ({ key, fd, entries }) => {
      for (const { name } of entries.filter((entry) => entry.isFile())) {
        const path = join(pathOf(key), name);
        if (outputs.match(policyPath(path, false), false) < 0) continue;
        const entry = statAt(fd, name);
        if (entry?.type === 'file' && changedSince(entry, after))
          found.push({ path, size: entry.size, sha256: null });
      }
      return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    },
    unreadable: () => undefined,
    maxEntries,
  });
  return found.sort((a, b) => Buffer.compare(a.path, b.path));
}

/** Makes the folders of a path and opens the last; the root's descriptor is given back for an empty path. */
function makeFolders(root: number, path: Buffer): number {
  let fd = root;
  for (const name of keyOf(path).split('/')) {
    if (name === '') continue;
    try {
      mkdirAt(fd, pathOf(name), 0o755);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
    const next = folderAt(fd, pathOf(name));
    if (fd !== root) fs.closeSync(fd);
    if (next === null) throw new WorkspaceError('not-a-directory', `not a folder: "${printable(path)}"`);
    fd = next;
  }
  return fd;
}
