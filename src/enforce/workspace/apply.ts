import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createAt, mkdirAt, O_PATH, readAt, self, statAt, statOf, symlinkAt, type Entry } from './at.js';
import type { Baseline } from './baseline.js';
import type { Change } from './changes.js';
import { copyDigest, turn } from './content.js';
import { findConflicts } from './conflicts.js';
import { errnoOf, printable, WorkspaceError } from './error.js';
import { bootId } from './holder.js';
import {
  removeJournal,
  writeFlag,
  writeJournal,
  writeStart,
  type Identity,
  type Journal,
  type Step,
} from './journal.js';
import { lockWorkspace, type WorkspaceUse } from './lock.js';
import { finish, undoAll } from './recover.js';
import { ConflictError, giveTo, perform, siteOf, stagedName, type Site } from './steps.js';
import { above, folderOf, keyOf, openTree, pathOf, split, type Tree } from './tree.js';

export interface ApplyRequest {
  /** The changes to apply, as `collectChanges` sorted them: those whose fate is `apply`. */
  readonly changes: readonly Change[];
  readonly upper: Tree;
  /** The workspace's open folder. */
  readonly workspace: { readonly fd: number; readonly path: string };
  /** Device and inode of the workspace. */
  readonly identity: string;
  readonly baseline: Baseline;
  readonly state: string;
  readonly locks: string;
  readonly run: string;
  /** Milliseconds to wait while other runs have the workspace mounted. Default 0. */
  readonly wait?: number;
  /** Called before each thing that is done, with its name: where tests end the process. */
  readonly before?: (what: string) => void;
}

/** Everything was applied, or nothing was. */
export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly changes: number }
  /** The host changed these since the run began. */
  | { readonly kind: 'conflict'; readonly paths: readonly Buffer[] }
  /** Other runs have the workspace mounted, or are applying to it. */
  | { readonly kind: 'busy'; readonly by: readonly WorkspaceUse[] }
  /** Bytes. */
  | { readonly kind: 'no-space'; readonly needed: number; readonly available: number }
  /** Something failed and what had been done was undone. */
  | { readonly kind: 'failed'; readonly reason: string; readonly error: unknown };

/**
 * Applies changes to the workspace, all or none: checked for conflicts first, staged beside, journalled, and then
 * moved into place one rename each. When the process is killed, `recoverApply` completes or undoes it. Throws
 * WorkspaceError `journal` when a failed application could not be undone: the journal stays then.
 */
export async function applyChanges(request: ApplyRequest): Promise<ApplyOutcome> {
  if (request.changes.length === 0) return { kind: 'applied', changes: 0 };
  const lock = await lockWorkspace({ ...request, use: 'applying', workspace: request.workspace.path });
  if (lock.kind === 'busy') return lock;
  const tree = openTree(request.workspace.fd);
  try {
    const paths = findConflicts(request.changes, tree, request.baseline);
    if (paths.length > 0) return { kind: 'conflict', paths };
    return spaceFor(request) ?? (await applyAll(request, tree));
  } finally {
    tree.close();
    lock.lock.release();
  }
}

/** Room that is left for folders, links and others' needs. */
const SPARE = 1024 * 1024;

function spaceFor(request: ApplyRequest): ApplyOutcome | null {
  const { bavail, bsize } = fs.statfsSync(self(request.workspace.fd));
  const block = Math.max(1, bsize);
  const needed = request.changes.reduce(
    (sum, { type, size }) => sum + (type === 'file' ? Math.ceil(size / block) * block : 0),
    SPARE,
  );
  const available = bavail * bsize;
  return needed > available ? { kind: 'no-space', needed, available } : null;
}

async function applyAll(request: ApplyRequest, tree: Tree): Promise<ApplyOutcome> {
  const { state, before = () => undefined } = request;
  const staging = Buffer.from(`.sandbox-policy-apply-${randomBytes(8).toString('hex')}`);
  before('start');
  writeStart(state, {
    v: 1,
    run: request.run,
    workspace: request.workspace.path,
    identity: request.identity,
    staging: staging.toString(),
    bootId: bootId(),
  });
  let site: Site | null = null;
  let journal: Journal | null = null;
  let fd: number | null = null;
  try {
    before('staging');
    mkdirAt(tree.root, staging, 0o700);
    fd = fs.openSync(
      `${self(tree.root)}/${staging.toString()}`,
      O_PATH | fs.constants.O_DIRECTORY | fs.constants.O_NOFOLLOW,
    );
    const planned = await stage(request, tree, fd, before);
    before('journal');
    writeJournal(state, planned);
    journal = planned;
    site = siteOf(tree, fd, planned);
    let done = 0;
    for (const step of planned.steps) {
      before(step.op);
      perform(site, step, false);
      if (++done % 1_000 === 0) await turn();
    }
    before('done');
    writeFlag(state, 'done');
  } catch (error) {
    if (site !== null && journal !== null)
      undoAll(state, site, journal, `${request.workspace.path}/${staging.toString()}`);
    if (fd !== null) finish(tree, staging, fd, before);
    removeJournal(state);
    if (fd !== null) fs.closeSync(fd);
    return failure(error, request);
  }
  finish(tree, staging, fd, before);
  fs.closeSync(fd);
  before('forget');
  removeJournal(state);
  return { kind: 'applied', changes: request.changes.length };
}

function failure(error: unknown, request: ApplyRequest): ApplyOutcome {
  if (error instanceof ConflictError) return { kind: 'conflict', paths: [error.path] };
  const code = errnoOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const { bavail, bsize } = fs.statfsSync(self(request.workspace.fd));
    const needed = request.changes.reduce((sum, { type, size }) => sum + (type === 'file' ? size : 0), 0);
    return { kind: 'no-space', needed, available: bavail * bsize };
  }
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), error };
}

function identityOf(entry: Entry): Identity {
  const { type, ino, size, mtime, mode } = entry;
  return { type, ino, size, mtime, mode };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Stages every new content and plans the steps, in an order in which each is possible. */
async function stage(
  request: ApplyRequest,
  tree: Tree,
  staging: number,
  before: (what: string) => void,
): Promise<Journal> {
  const { changes } = request;
  const open: Step[] = [];
  const remove: Step[] = [];
  const make: Step[] = [];
  const put: Step[] = [];
  const mode: Step[] = [];
  const folders = new Map<string, bigint>();
  const visited = new Set<string>();
  const owners = new Map<string, Owner>();
  const opened = new Map<string, number>();
  const newModes = new Map<string, number>();
  const gone = new Set<string>();
  for (const { path, was, type, mode: bits } of changes)
    if (type === 'directory') newModes.set(keyOf(path), bits);
    else if (was?.type === 'directory') gone.add(keyOf(path));

  for (const [index, change] of changes.entries()) {
    const { path, was, type } = change;
    noteFolders(change);
    if (was?.type === 'directory' && type !== 'directory')
      remove.push({ op: 'rmdir', path, ino: was.ino, mode: was.mode & 0o7777, uid: was.uid, gid: was.gid });
    else if (was !== null && was.type !== 'directory' && (type === null || type === 'directory'))
      remove.push({ op: 'remove', path, index, was: identityOf(was) });
    if (type === 'directory') {
      if (was?.type !== 'directory') {
        make.push({ op: 'mkdir', path, ...ownerFor(change) });
        mode.push({ op: 'mode', path, from: 0o700, to: change.mode });
      } else mode.push({ op: 'mode', path, from: was.mode & 0o777, to: change.mode });
    } else if (type !== null) {
      before('stage');
      const staged = await stageOne(change, index);
      const old = was !== null && was.type !== 'directory' ? identityOf(was) : null;
      put.push({ op: 'put', path, index, staged, sha256: type === 'file' ? change.sha256 : null, was: old });
    }
  }
  // A folder that was opened up has to be open again when its removal is undone, for what was in it to go back.
  const wasOpened = new Set(open.map((step) => keyOf(step.path)));
  const removals = remove.map((step) =>
    step.op === 'rmdir' && wasOpened.has(keyOf(step.path)) ? { ...step, mode: step.mode | 0o700 } : step,
  );
  return {
    steps: [...open, ...removals.reverse(), ...make, ...put, ...mode.reverse()],
    folders: [...folders].map(([key, ino]) => ({ path: pathOf(key), ino })),
  };

  /** Notes the folders around a change that are there, and opens up those that are closed to their owner. */
  function noteFolders({ path, was, type }: Change): void {
    const key = keyOf(path);
    for (const folder of above(key)) {
      if (visited.has(folder)) break;
      visited.add(folder);
      const entry = tree.entry(pathOf(folder));
      if (entry?.type === 'directory') folders.set(folder, entry.ino);
    }
    const sameFolder = was?.type === 'directory' && type === 'directory';
    openUp(folderOf(key), sameFolder ? 0o100 : 0o300);
  }

  /** Plans to open a folder up to its owner, and before it those around it, as far as `bits` and being reached need. */
  function openUp(key: string, bits: number): void {
    if (key === '' || ((opened.get(key) ?? 0) & bits) === bits) return;
    opened.set(key, (opened.get(key) ?? 0) | bits);
    openUp(folderOf(key), 0o100);
    const entry = tree.entry(pathOf(key));
    if (entry?.type !== 'directory' || entry.uid !== process.geteuid?.() || entry.uid === 0) return;
    const from = entry.mode & 0o777;
    if ((from & bits) === bits) return;
    open.push({ op: 'open', path: pathOf(key), from, to: from | 0o700 });
    if (!gone.has(key))
      mode.push({ op: 'mode', path: pathOf(key), from: from | 0o700, to: newModes.get(key) ?? from });
  }

  function ownerFor({ path, was }: Change): Owner {
    return was === null ? folderOwner(folderOf(keyOf(path))) : { uid: was.uid, gid: was.gid };
  }

  /** The owner of a folder, or of the nearest one around it that is there. */
  function folderOwner(key: string): Owner {
    let owner = owners.get(key);
    if (owner === undefined) {
      const entry = key === '' ? statOf(tree.root) : tree.entry(pathOf(key));
      owner = entry?.type === 'directory' ? { uid: entry.uid, gid: entry.gid } : folderOwner(folderOf(key));
      owners.set(key, owner);
    }
    return owner;
  }

  async function stageOne(change: Change, index: number): Promise<bigint> {
    const name = stagedName(index);
    const { uid, gid } = ownerFor(change);
    if (change.type === 'symlink') {
      if (change.target === null)
        throw new WorkspaceError('changed', `"${printable(change.path)}" has no target`);
      symlinkAt(change.target, staging, name);
      giveTo(staging, name, uid, gid);
    } else await stageFile(change, name, uid, gid);
    const entry = statAt(staging, name);
    if (entry === null) throw new WorkspaceError('changed', `"${printable(change.path)}" can't be staged`);
    return entry.ino;
  }

  async function stageFile(change: Change, name: Buffer, uid: number, gid: number): Promise<void> {
    if (change.type !== 'file' || change.forbidden !== null)
      throw new WorkspaceError('changed', `"${printable(change.path)}" is no plain file`);
    const place = split(change.path);
    const from = readAt(request.upper.requireFolder(place.folder), place.name, true);
    const to = createAt(staging, name, 0o600);
    try {
      const { sha256 } = await copyDigest(from.fd, to);
      if (sha256 !== change.sha256)
        throw new WorkspaceError('changed', `"${printable(change.path)}" is not what was looked at`);
      giveTo(staging, name, uid, gid);
      fs.fchmodSync(to, change.mode & 0o777);
      keepTime(to, change.mtime, request.baseline.stamp);
    } finally {
      fs.closeSync(from.fd);
      fs.closeSync(to);
    }
  }
}

/** Build tools go by times, so a plausible one is kept: from during the run. Any other could pass a change off as old. */
function keepTime(fd: number, mtime: bigint, start: bigint): void {
  const now = BigInt(Date.now()) * 1_000_000n;
  if (mtime < start || mtime > now) return;
  const seconds = Number(mtime / 1_000n) / 1e6;
  fs.futimesSync(fd, seconds, seconds);
}
