import fs from 'node:fs';
import path from 'node:path';
import type { WorkspacePlan } from '../../compile/plan.js';
import { chownAt, mkdirAt, statOf } from './at.js';
import type { Governing } from './also-protected.js';
import { recoverApply } from './recover.js';
import { takeStamp, type Baseline } from './baseline.js';
import { printable, wrapped, WorkspaceError } from './error.js';
import { coverConfigs, noteGitFile } from './git-covers.js';
import { deadUses, forgetUse, lockWorkspace, type Use, type WorkspaceLock } from './lock.js';
import { openFolder, type OpenFolder } from './paths.js';
import { survey, type MaskedPath, type Place, type Survey } from './survey.js';
import { openTree, pathOf, split, type Tree } from './tree.js';

export interface PrepareRequest {
  readonly plan: WorkspacePlan;
  /** Absolute; opened without following links after `beneath`. */
  readonly workspace: string;
  readonly beneath?: string;
  /** The run's private folder, which exists: `upper/`, `work/` and `files/` are made in it. */
  readonly state: string;
  /** `$XDG_STATE_HOME/sandbox-policy/locks`. */
  readonly locks: string;
  readonly run: string;
  /** Who the code runs as: owner of the upper layer where the caller is root. */
  readonly uid: number;
  readonly gid: number;
  /** The policy's mounts: host path, opened without following links, and path inside. */
  readonly mounts?: readonly { readonly path: string; readonly at: string }[];
  /** Milliseconds to wait for another run's applying to end. Default 10,000. */
  readonly wait?: number;
  /** Entries of the workspace and of each mount at most. Default 5,000,000. */
  readonly maxEntries?: number;
}

export interface PreparedWorkspace {
  readonly run: string;
  readonly plan: WorkspacePlan;
  /** The workspace, open; closed by `release`. */
  readonly folder: OpenFolder;
  readonly identity: string;
  readonly state: string;
  readonly locks: string;
  /** The overlay's layers; null unless the mode is overlay. */
  readonly layers: { readonly upper: string; readonly work: string } | null;
  /** For `Bindings.masks`: absolute paths inside. */
  readonly masks: readonly { readonly path: string; readonly of: 'file' | 'directory' }[];
  /** For `Bindings.covers`. */
  readonly covers: readonly { readonly path: string; readonly source: string }[];
  readonly baseline: Baseline;
  /** What gives plain paths of the workspace the power of protected ones. */
  readonly governing: Governing;
  /** What a person should know, one sentence each. */
  readonly notes: readonly string[];
  /** Gives the workspace back: closes the folder, ends the lock. Safe to call twice. */
  release(): void;
}

/** statfs types on which the kernel refuses an upper layer, or where it lacks what one needs. */
const NO_UPPER: ReadonlyMap<number, string> = new Map([
  [0x794c7630, 'overlayfs'],
  [0x6969, 'NFS'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x4d44, 'FAT'],
  [0x2011bab0, 'exFAT'],
  [0x73717368, 'SquashFS'],
]);

/** Throws WorkspaceError `state-filesystem` when the upper layer can't lie in `state`. `type` is for tests. */
export function checkStateFilesystem(state: string, type = fs.statfsSync(state).type): void {
  const name = NO_UPPER.get(type);
  if (name === undefined) return;
  throw new WorkspaceError(
    'state-filesystem',
    `the state directory ${printable(state)} lies on ${name}, where no overlay's upper layer can be`,
    'set XDG_STATE_HOME to a folder on a disk of this machine (in a container: a volume)',
  );
}

/** Throws WorkspaceError `mount-characters` for a path that would be read as several mount options or layers (P10). */
export function checkMountCharacters(target: string): void {
  const found = /[:,\\]/.exec(target)?.[0];
  if (found !== undefined)
    throw new WorkspaceError(
      'mount-characters',
      `${printable(target)} holds "${found}", which means something else in mount options`,
      'move the workspace to a path without : , and \\',
    );
  if (Buffer.from(target).toString() !== target || target.includes('\ufffd'))
    throw new WorkspaceError('path', `${printable(target)} is not UTF-8`, 'move the workspace');
}

/**
 * Makes a workspace ready to be shown: locks it, finishes or undoes what a killed applier left, makes the layers,
 * finds what must be covered, and notes what is needed to see later that the host changed something. On rejection
 * nothing is left behind. Throws WorkspaceError.
 */
export async function prepareWorkspace(request: PrepareRequest): Promise<PreparedWorkspace> {
  const options = request.beneath === undefined ? {} : { beneath: request.beneath };
  const folder = openFolder(request.workspace, options);
  const held: { lock: WorkspaceLock | null } = { lock: null };
  let released = false;
  const release = (): void => {
    if (released) return;
    released = true;
    held.lock?.release();
    fs.closeSync(folder.fd);
  };
  try {
    checkMountCharacters(folder.path);
    checkMountCharacters(request.state);
    const { dev, ino } = statOf(folder.fd);
    const identity = `${String(dev)}:${String(ino)}`;
    await recoverDead(request, folder.path, identity);
    held.lock = await hold(request, folder.path, identity);
    if (request.plan.mode === 'overlay') checkStateFilesystem(request.state);
    const times = takeStamp(request.state, folder.path);
    const found = await surveyOf(request, folder);
    const layers = request.plan.mode === 'overlay' ? makeLayers(request) : null;
    const notes: string[] = [];
    const tree = openTree(folder.fd, true);
    try {
      const covers = coverConfigs(found.gitConfigs, tree, folder.path, request.state, notes);
      noteGitFile(tree, notes);
      return {
        run: request.run,
        plan: request.plan,
        folder,
        identity,
        state: request.state,
        locks: request.locks,
        layers,
        masks: maskPaths(found.masks, notes),
        covers,
        baseline: { ...times, folders: found.folders, names: found.names },
        governing: { links: found.links, gitFolders: found.gitFolders, gitConfigs: found.gitConfigs },
        notes,
        release,
      };
    } finally {
      tree.close();
    }
  } catch (error) {
    release();
    throw wrapped(error, `can't prepare ${printable(request.workspace)}`);
  }
}

const USES: Readonly<Record<WorkspacePlan['mode'], Use>> = {
  'read-only': 'read-only',
  overlay: 'overlay',
  'read-write': 'read-write',
};

async function hold(request: PrepareRequest, workspace: string, identity: string): Promise<WorkspaceLock> {
  const outcome = await lockWorkspace({
    locks: request.locks,
    run: request.run,
    use: USES[request.plan.mode],
    workspace,
    identity,
    state: request.state,
    wait: request.wait ?? 10_000,
  });
  if (outcome.kind === 'held') return outcome.lock;
  const [by] = outcome.by;
  throw new WorkspaceError(
    'busy',
    `run ${printable(by?.run ?? '')} (process ${String(by?.pid)}) ${by?.use === 'applying' ? 'is applying changes to' : 'has mounted'} this workspace`,
    'wait until it has ended',
  );
}

/** A killed applier's work is finished or undone before anybody looks at the workspace. */
async function recoverDead(request: PrepareRequest, workspace: string, identity: string): Promise<void> {
  for (const { file, use } of deadUses(request.locks, { workspace, identity })) {
    if (use.use === 'applying')
      await recoverApply({ state: use.state, locks: request.locks, run: request.run });
    forgetUse(file);
  }
}

async function surveyOf(request: PrepareRequest, folder: OpenFolder): Promise<Survey> {
  const opened: { folder: OpenFolder; tree: Tree }[] = [];
  // An overlay shows what lies under other mounts inside the workspace, binds show those mounts.
  const workspace: Place = { tree: openTree(folder.fd, request.plan.mode !== 'overlay'), at: folder.path };
  try {
    const mounts: Place[] = [];
    const sockets: MaskedPath[] = [];
    for (const { path: source, at: target } of request.mounts ?? []) {
      const at = path.normalize(target).replace(/(.)\/+$/, '$1');
      const kind = fs.lstatSync(source, { throwIfNoEntry: false });
      if (kind?.isSocket() === true)
        sockets.push({ place: { tree: workspace.tree, at }, key: '', of: 'file' });
      // A single file has nothing below it to look for.
      if (kind?.isFile() === true || kind?.isSocket() === true) continue;
      const mount = openFolder(source);
      const tree = openTree(mount.fd, true);
      opened.push({ folder: mount, tree });
      mounts.push({ tree, at });
    }
    const found = await survey({
      workspace,
      mounts,
      readDeny: request.plan.readDeny,
      git: request.plan.git,
      maxEntries: request.maxEntries ?? 5_000_000,
      maxMasks: 5_000,
    });
    return { ...found, masks: [...found.masks, ...sockets] };
  } finally {
    workspace.tree.close();
    for (const { folder: mount, tree } of opened) {
      tree.close();
      fs.closeSync(mount.fd);
    }
  }
}

function makeLayers(request: PrepareRequest): { upper: string; work: string } {
  const state = openFolder(request.state);
  try {
    for (const name of ['upper', 'work'].map((text) => Buffer.from(text))) {
      mkdirAt(state.fd, name, 0o700);
      if (process.geteuid?.() === 0) chownAt(state.fd, name, request.uid, request.gid);
    }
  } finally {
    fs.closeSync(state.fd);
  }
  return { upper: path.join(request.state, 'upper'), work: path.join(request.state, 'work') };
}

/** A path that isn't UTF-8 can't be handed on as text: the nearest folder around it that can is hidden instead. */
function maskPaths(
  masks: readonly MaskedPath[],
  notes: string[],
): readonly { readonly path: string; readonly of: 'file' | 'directory' }[] {
  const paths = new Map<string, 'file' | 'directory'>();
  for (const { place, key, of } of masks) {
    let bytes = pathOf(key);
    let kind = of;
    while (bytes.length > 0 && !Buffer.from(bytes.toString('utf8')).equals(bytes)) {
      bytes = split(bytes).folder;
      kind = 'directory';
    }
    if (bytes.length === 0 && key !== '')
      throw new WorkspaceError(
        'path',
        `"${printable(pathOf(key))}" must be hidden, but its name is not UTF-8`,
        'rename it',
      );
    if (kind !== of) notes.push(`${printable(bytes)} is hidden as a whole: a name in it is not UTF-8.`);
    paths.set(path.join(place.at, bytes.toString('utf8')), kind);
  }
  const folders = new Set([...paths].filter(([, of]) => of === 'directory').map(([text]) => text));
  const inside = (text: string): boolean => {
    for (let up = path.dirname(text); up !== '/'; up = path.dirname(up)) if (folders.has(up)) return true;
    return false;
  };
  return [...paths].filter(([text]) => !inside(text)).map(([text, of]) => ({ path: text, of }));
}
