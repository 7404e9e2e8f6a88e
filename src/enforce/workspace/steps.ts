import fs from 'node:fs';
import {
  chmodFolderAt,
  chownAt,
  linkAt,
  mkdirAt,
  readAt,
  renameAt,
  rmdirAt,
  statAt,
  unlinkAt,
  type Entry,
} from './at.js';
import { digestOf } from './content.js';
import { errnoOf, printable } from './error.js';
import type { Identity, Journal, Step } from './journal.js';
import { keyOf, split, type Tree } from './tree.js';

/** The host changed something under a step: it can't be done as planned. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  constructor(readonly path: Buffer) {
    super(`"${printable(path)}" was changed meanwhile`);
  }
}

/** Where steps are done: the workspace and its staging folder. */
export interface Site {
  readonly tree: Tree;
  readonly staging: number;
  readonly folders: ReadonlyMap<string, bigint>;
}

export function siteOf(tree: Tree, staging: number, journal: Journal): Site {
  return { tree, staging, folders: new Map(journal.folders.map(({ path, ino }) => [keyOf(path), ino])) };
}

export function stagedName(index: number): Buffer {
  return Buffer.from(`n${String(index)}`);
}

function keptName(index: number): Buffer {
  return Buffer.from(`o${String(index)}`);
}

/** Opens the folder a step works in and makes sure it is the one that was looked at. */
function folderOf(site: Site, path: Buffer): { readonly fd: number; readonly name: Buffer } {
  const { folder, name } = split(path);
  const fd = site.tree.folder(folder);
  const expected = site.folders.get(keyOf(folder));
  if (fd === null || (expected !== undefined && fs.fstatSync(fd, { bigint: true }).ino !== expected))
    throw new ConflictError(folder);
  return { fd, name };
}

function isSame(entry: Entry | null, was: Identity): boolean {
  return (
    entry !== null &&
    entry.type === was.type &&
    entry.ino === was.ino &&
    entry.size === was.size &&
    entry.mtime === was.mtime &&
    entry.mode === was.mode
  );
}

/**
 * Does a step. `again`: the applier may have been killed in it or after it; what is done already is left so. Throws
 * ConflictError when what is there is not what was looked at.
 */
export function perform(site: Site, step: Step, again: boolean): void {
  const { fd, name } = folderOf(site, step.path);
  switch (step.op) {
    case 'open':
    case 'mode':
      setMode(fd, name, step.to, step.path);
      return;
    case 'remove':
      remove(site, fd, name, step, again);
      return;
    case 'rmdir':
      removeFolder(site, fd, name, step, again);
      return;
    case 'mkdir':
      makeFolder(fd, name, step, again);
      return;
    case 'put':
      if (step.was === null) create(site, fd, name, step);
      else replace(site, fd, name, step, step.was);
  }
}

/** Special bits stay as they are: a new folder may have got set-group-id from the one around it. */
function setMode(fd: number, name: Buffer, mode: number, path: Buffer): void {
  const entry = statAt(fd, name);
  if (entry === null || entry.type !== 'directory') throw new ConflictError(path);
  const wanted = (entry.mode & 0o7000) | mode;
  if (entry.mode !== wanted) chmodFolderAt(fd, name, wanted);
}

function remove(site: Site, fd: number, name: Buffer, step: Step & { op: 'remove' }, again: boolean): void {
  const kept = keptName(step.index);
  if (again && statAt(site.staging, kept) !== null) return;
  if (!isSame(statAt(fd, name), step.was)) throw new ConflictError(step.path);
  renameAt(fd, name, site.staging, kept);
  // Swapped between the look and the rename: it goes back.
  if (isSame(statAt(site.staging, kept), step.was)) return;
  restore(site.staging, kept, fd, name);
  throw new ConflictError(step.path);
}

function removeFolder(
  site: Site,
  fd: number,
  name: Buffer,
  step: Step & { op: 'rmdir' },
  again: boolean,
): void {
  const entry = statAt(fd, name);
  if (again && entry === null) return;
  if (entry === null || entry.type !== 'directory' || entry.ino !== step.ino)
    throw new ConflictError(step.path);
  site.tree.forget(step.path);
  try {
    rmdirAt(fd, name);
  } catch (error) {
    if (errnoOf(error) === 'ENOTEMPTY' || errnoOf(error) === 'EEXIST') throw new ConflictError(step.path);
    throw error;
  }
}

function makeFolder(fd: number, name: Buffer, step: Step & { op: 'mkdir' }, again: boolean): void {
  const entry = statAt(fd, name);
  if (entry !== null && !(again && entry.type === 'directory')) throw new ConflictError(step.path);
  if (entry === null) mkdirAt(fd, name, 0o700);
  // Its `mode` step may have closed it to us already; that step comes again.
  else chmodFolderAt(fd, name, 0o700);
  giveTo(fd, name, step.uid, step.gid);
}

/** Changes the owner where it isn't that already and this user may; else what is made stays the caller's (P9). */
export function giveTo(fd: number, name: Buffer, uid: number, gid: number): void {
  const entry = statAt(fd, name);
  if (entry === null || (entry.uid === uid && entry.gid === gid)) return;
  try {
    chownAt(fd, name, process.geteuid?.() === 0 ? uid : entry.uid, gid);
  } catch (error) {
    if (errnoOf(error) !== 'EPERM' || process.geteuid?.() === 0) throw error;
  }
}

/** Puts a new entry where nothing is: link(2) never replaces what has come there meanwhile. */
function create(site: Site, fd: number, name: Buffer, step: Step & { op: 'put' }): void {
  const staged = stagedName(step.index);
  const source = statAt(site.staging, staged);
  const there = statAt(fd, name);
  if (there !== null) {
    if (there.ino !== step.staged) throw new ConflictError(step.path);
    if (source !== null) unlinkAt(site.staging, staged);
    return;
  }
  if (source === null) throw new ConflictError(step.path);
  try {
    linkAt(site.staging, staged, fd, name);
  } catch (error) {
    const code = errnoOf(error);
    if (code === 'EEXIST') throw new ConflictError(step.path);
    if (!isWithoutLinks(code)) throw error;
    renameAt(site.staging, staged, fd, name);
    return;
  }
  unlinkAt(site.staging, staged);
}

/** What link(2) says where a filesystem has no hard links or the kernel protects others' files from them. */
function isWithoutLinks(code: string | null): boolean {
  return ['EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES'].includes(code ?? '');
}

/** Puts a new entry in the old one's place in one rename, after the old one was kept under a second name. */
function replace(site: Site, fd: number, name: Buffer, step: Step & { op: 'put' }, was: Identity): void {
  const staged = stagedName(step.index);
  const kept = keptName(step.index);
  if (statAt(site.staging, staged) === null) {
    if (statAt(fd, name)?.ino === step.staged) return;
    throw new ConflictError(step.path);
  }
  if (statAt(site.staging, kept) === null) keep(site, fd, name, step, was);
  const there = statAt(fd, name);
  if (there !== null && !isSame(there, was)) throw new ConflictError(step.path);
  renameAt(site.staging, staged, fd, name);
}

function keep(site: Site, fd: number, name: Buffer, step: Step & { op: 'put' }, was: Identity): void {
  const kept = keptName(step.index);
  if (!isSame(statAt(fd, name), was)) throw new ConflictError(step.path);
  try {
    linkAt(fd, name, site.staging, kept);
  } catch (error) {
    if (!isWithoutLinks(errnoOf(error))) throw error;
    renameAt(fd, name, site.staging, kept);
  }
  if (isSame(statAt(site.staging, kept), was)) return;
  restore(site.staging, kept, fd, name);
  throw new ConflictError(step.path);
}

/** Moves a kept entry back unless something else has come to its place. */
function restore(staging: number, kept: Buffer, fd: number, name: Buffer): void {
  const there = statAt(fd, name);
  if (there === null) renameAt(staging, kept, fd, name);
  else if (there.ino === statAt(staging, kept)?.ino) unlinkAt(staging, kept);
}

/**
 * Takes a step back, whether it was done, half done or not begun. What the host has put in its place since stays.
 * Gives the path when the old entry could not go back; it is kept in the staging folder then.
 */
export function undo(site: Site, step: Step): Buffer | null {
  const { folder, name } = split(step.path);
  const fd = site.tree.folder(folder);
  switch (step.op) {
    case 'open':
    case 'mode':
      if (fd !== null && statAt(fd, name)?.type === 'directory') setMode(fd, name, step.from, step.path);
      return null;
    case 'remove':
      return putBack(site, fd, name, step, keptName(step.index), null);
    case 'put':
      if (step.was !== null) return putBack(site, fd, name, step, keptName(step.index), step.staged);
      if (fd !== null && statAt(fd, name)?.ino === step.staged) unlinkAt(fd, name);
      return null;
    case 'mkdir':
      site.tree.forget(step.path);
      if (fd !== null && statAt(fd, name)?.type === 'directory') removeIfEmpty(fd, name);
      return null;
    case 'rmdir':
      if (fd === null) return step.path;
      if (statAt(fd, name) !== null) return null;
      mkdirAt(fd, name, 0o700);
      giveTo(fd, name, step.uid, step.gid);
      chmodFolderAt(fd, name, step.mode);
      return null;
  }
}

function putBack(
  site: Site,
  fd: number | null,
  name: Buffer,
  step: Step,
  kept: Buffer,
  staged: bigint | null,
): Buffer | null {
  const old = statAt(site.staging, kept);
  if (old === null) return null;
  if (fd === null) return step.path;
  const there = statAt(fd, name);
  if (there !== null && there.ino === old.ino) unlinkAt(site.staging, kept);
  else if (there === null || there.ino === staged) renameAt(site.staging, kept, fd, name);
  else return step.path;
  return null;
}

function removeIfEmpty(fd: number, name: Buffer): void {
  try {
    rmdirAt(fd, name);
  } catch (error) {
    if (errnoOf(error) !== 'ENOTEMPTY' && errnoOf(error) !== 'EEXIST') throw error;
  }
}

/** Whether what a `put` step staged or has put in place is whole: asked after a crash of the machine. */
export async function isWhole(site: Site, step: Step): Promise<boolean> {
  if (step.op !== 'put' || step.sha256 === null) return true;
  const staged = statAt(site.staging, stagedName(step.index));
  const place =
    staged === null ? folderOf(site, step.path) : { fd: site.staging, name: stagedName(step.index) };
  if (statAt(place.fd, place.name)?.type !== 'file') return false;
  const { fd } = readAt(place.fd, place.name, true);
  try {
    return (await digestOf(fd)).sha256 === step.sha256;
  } finally {
    fs.closeSync(fd);
  }
}
