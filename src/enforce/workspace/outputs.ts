import fs from 'node:fs';
import { createAt, folderAt, mkdirAt, readAt } from './at.js';
import type { Change } from './changes.js';
import { copyDigest } from './content.js';
import { errnoOf, printable, WorkspaceError } from './error.js';
import { keyOf, pathOf, split, type Tree } from './tree.js';

export interface OutputsRequest {
  /** The changes whose fate is `output`. */
  readonly changes: readonly Change[];
  readonly upper: Tree;
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
  for (const change of request.changes) {
    if (change.type !== 'file' || change.forbidden !== null) continue;
    if (copied.length >= maxFiles || bytes + change.size > maxBytes) {
      left.push({ path: change.path, size: change.size });
      continue;
    }
    const file = await copyOne(request, change);
    bytes += file.size;
    copied.push(file);
  }
  return { copied, left };
}

async function copyOne(request: OutputsRequest, change: Change): Promise<OutputFile> {
  const { folder, name } = split(change.path);
  const from = readAt(request.upper.requireFolder(folder), name, true);
  const into = makeFolders(request.into, folder);
  try {
    const to = createAt(into, name, 0o644);
    try {
      const digest = await copyDigest(from.fd, to);
      if (change.sha256 !== null && digest.sha256 !== change.sha256)
        throw new WorkspaceError('changed', `"${printable(change.path)}" is not what was looked at`);
      fs.fchmodSync(to, 0o644);
      return { path: change.path, ...digest };
    } finally {
      fs.closeSync(to);
    }
  } finally {
    fs.closeSync(from.fd);
    if (into !== request.into) fs.closeSync(into);
  }
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
