import fs from 'node:fs';
import { folderAt, namesIn, rmdirAt, statAt, statOf, unlinkAt } from './at.js';
import { errnoOf, printable, WorkspaceError } from './error.js';
import { bootId } from './holder.js';
import {
  hasMark,
  readJournal,
  readStart,
  removeJournal,
  writeFlag,
  type Journal,
  type Start,
} from './journal.js';
import { lockWorkspace } from './lock.js';
import { openFolder, type OpenFolder } from './paths.js';
import { ConflictError, isWhole, perform, siteOf, undo, type Site } from './steps.js';
import { openTree, type Tree } from './tree.js';

export interface RecoverRequest {
  /** The state directory of the run whose applier was killed. */
  readonly state: string;
  readonly locks: string;
  /** The run that recovers. */
  readonly run: string;
  /** Called before each thing that is done, with its name: where tests end the process. */
  readonly before?: (what: string) => void;
}

/** `nothing`: no application was under way; `untouched`: it was undone, or had not begun; `completed`: it is done. */
export type Recovered = 'nothing' | 'untouched' | 'completed';

/**
 * Brings a workspace out of an application that was killed: untouched, or completely applied. Safe to call twice,
 * and when nothing was under way. Throws WorkspaceError: `busy` while another run uses the workspace, `journal` when
 * the host has changed the workspace so that it can be neither completed nor undone (what could not go back is named
 * and kept).
 */
export async function recoverApply(request: RecoverRequest): Promise<Recovered> {
  const { state } = request;
  const start = readStart(state);
  if (start === null) {
    forget(state);
    return 'nothing';
  }
  const workspace = openSame(start);
  // The workspace itself is gone, and the staging folder with it.
  if (workspace === null) {
    removeJournal(state);
    return 'nothing';
  }
  const lock = await lockWorkspace({
    locks: request.locks,
    run: request.run,
    use: 'applying',
    workspace: workspace.path,
    identity: start.identity,
    state,
    wait: 10_000,
  });
  const tree = openTree(workspace.fd);
  try {
    if (lock.kind === 'busy')
      throw new WorkspaceError(
        'busy',
        `another run uses ${printable(workspace.path)}`,
        'wait until it has ended',
      );
    // Another may have recovered it while this one waited.
    return readStart(state) === null ? 'nothing' : await recoverIn(request, start, tree);
  } finally {
    tree.close();
    fs.closeSync(workspace.fd);
    if (lock.kind === 'held') lock.lock.release();
  }
}

/** An application killed before its first mark, or after its last. */
function forget(state: string): void {
  try {
    removeJournal(state);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}

function openSame(start: Start): OpenFolder | null {
  let folder: OpenFolder;
  try {
    folder = openFolder(start.workspace);
  } catch (error) {
    if (error instanceof WorkspaceError && error.problem !== 'denied') return null;
    throw error;
  }
  const { dev, ino } = statOf(folder.fd);
  if (`${String(dev)}:${String(ino)}` === start.identity) return folder;
  fs.closeSync(folder.fd);
  return null;
}

async function recoverIn(request: RecoverRequest, start: Start, tree: Tree): Promise<Recovered> {
  const { state, before } = request;
  const staging = Buffer.from(start.staging);
  const fd = folderAt(tree.root, staging);
  try {
    if (fd === null) {
      // Not made yet, or removed last of all.
      const done = hasMark(state, 'done');
      removeJournal(state);
      return done ? 'completed' : 'untouched';
    }
    const outcome = await settle(request, start, tree, fd);
    finish(tree, staging, fd, before);
    before?.('forget');
    removeJournal(state);
    return outcome;
  } finally {
    if (fd !== null) fs.closeSync(fd);
  }
}

async function settle(
  { state, before }: RecoverRequest,
  start: Start,
  tree: Tree,
  staging: number,
): Promise<Recovered> {
  if (hasMark(state, 'done')) return 'completed';
  if (!hasMark(state, 'journal')) return 'untouched';
  const journal = readJournal(state);
  const site = siteOf(tree, staging, journal);
  if (!hasMark(state, 'undo') && (await complete(start, site, journal, before))) {
    writeFlag(state, 'done');
    return 'completed';
  }
  undoAll(state, site, journal, `${start.workspace}/${start.staging}`);
  return 'untouched';
}

/** Does what is left to do; false when something stands in the way. */
async function complete(
  start: Start,
  site: Site,
  journal: Journal,
  before?: (what: string) => void,
): Promise<boolean> {
  try {
    if (start.bootId !== bootId())
      for (const step of journal.steps) if (!(await isWhole(site, step))) return false;
    for (const step of journal.steps) {
      before?.(step.op);
      perform(site, step, true);
    }
    return true;
  } catch (error) {
    if (error instanceof ConflictError || errnoOf(error) !== null) return false;
    throw error;
  }
}

/** Undoes every step, last first. Throws WorkspaceError `journal` when the host's own changes keep something from going back. */
export function undoAll(state: string, site: Site, journal: Journal, kept: string): void {
  writeFlag(state, 'undo');
  const left: Buffer[] = [];
  for (const step of [...journal.steps].reverse()) {
    const path = undo(site, step);
    if (path !== null) left.push(path);
  }
  if (left.length > 0)
    throw new WorkspaceError(
      'journal',
      `these could not be put back: ${left.slice(0, 10).map(printable).join(', ')}; they are kept in ${printable(kept)}`,
      'move away what has taken their place, then run sandbox-policy clean',
    );
}

/** Removes the staging folder and what is left in it. */
export function finish(
  tree: Tree,
  staging: Buffer,
  fd: number,
  before: (what: string) => void = () => undefined,
): void {
  for (let more = true; more;) {
    more = false;
    for (const { name } of namesIn(fd)) {
      if (!/^[no]\d+$/.test(name.toString('latin1'))) continue;
      before('clean');
      unlinkAt(fd, name);
      more = true;
    }
  }
  before('unstage');
  if (statAt(tree.root, staging) !== null) rmdirAt(tree.root, staging);
}
