import fs from 'node:fs';
import type { ResolvedPolicy } from '../../policy/resolved.js';
import { withAlsoProtected } from './also-protected.js';
import { applyChanges, type ApplyOutcome } from './apply.js';
import { readAt } from './at.js';
import { collectChanges, type Change } from './changes.js';
import { classifyChanges, type JudgedChange } from './classify.js';
import { findConflicts } from './conflicts.js';
import { WorkspaceError, wrapped } from './error.js';
import { parseGitConfig, GitConfigError } from './git-config.js';
import { wantedBy } from './judge.js';
import { copyOutputs, type OutputsReport } from './outputs.js';
import { writePatch, type PatchReport } from './patch.js';
import type { ObjectFormat } from './patch-sides.js';
import { openFolder } from './paths.js';
import type { PreparedWorkspace } from './prepare.js';
import { openTree, split, type Tree } from './tree.js';

export interface CollectOptions {
  /** The native program, for its `scan`. */
  readonly scanner: string;
  /** The policy, as narrowed for this run. */
  readonly policy: ResolvedPolicy;
  /** Changed entries at most. Default 1,000,000. */
  readonly maxEntries?: number;
  readonly signal?: AbortSignal;
  /**
   * Picks changes that must not come out although the policy permits them: those that hold a secret. Their fate
   * becomes `implied`, and what needs them is dropped too. `read` opens a changed file; the descriptor is the receiver's to close.
   */
  readonly withhold?: (
    changes: readonly JudgedChange[],
    read: (path: Buffer) => number,
  ) => Promise<ReadonlySet<Change>>;
}

/** The judged changes of a finished run, and what can be done with them. Close it when that is done. */
export interface CollectedWorkspace {
  /** Sorted by path, a folder before its contents. */
  readonly changes: readonly JudgedChange[];
  /** Applies what may be applied: all of it or nothing. `wait`: milliseconds to wait for other runs to end. */
  apply(options?: {
    readonly wait?: number;
    readonly before?: (what: string) => void;
  }): Promise<ApplyOutcome>;
  /** What the host changed since the run began, of the paths that may be applied: none, or nothing may come out. */
  conflicts(): readonly Buffer[];
  /** Writes what may be applied as a patch to an open file. Before `apply`: the workspace is its other side. */
  patch(fd: number, options?: { readonly maxBytes?: number }): Promise<PatchReport>;
  /** Copies the outputs into an open folder. */
  outputs(
    into: number,
    options?: { readonly maxBytes?: number; readonly maxFiles?: number },
  ): Promise<OutputsReport>;
  /** Reads a changed file that is to come out, for looking for secrets in it. The descriptor is the caller's to close. */
  read(path: Buffer): number;
  close(): void;
}

/**
 * Collects and judges what the code changed in an overlay workspace. To be called when nothing inside runs any more.
 * Throws WorkspaceError.
 */
export async function collectWorkspace(
  prepared: PreparedWorkspace,
  options: CollectOptions,
): Promise<CollectedWorkspace> {
  if (prepared.layers === null)
    throw new WorkspaceError('path', `a ${prepared.plan.mode} workspace has no changes to collect`);
  const layer = openFolder(prepared.layers.upper, { beneath: prepared.state });
  const upper = openTree(layer.fd);
  const lower = openTree(prepared.folder.fd);
  const close = (): void => {
    upper.close();
    lower.close();
    fs.closeSync(layer.fd);
  };
  try {
    const { withhold, ...scan } = options;
    const policy = withAlsoProtected(options.policy, prepared.governing, lower, prepared.folder.path);
    const changes = await collectChanges({ ...scan, upper, lower, wanted: wantedBy(policy) });
    const request = { changes, policy, lower, workspace: prepared.folder.path };
    let judged = classifyChanges(request);
    const withheld = await withhold?.(judged, readerOf(upper));
    // What is withheld may be what others need, or where a link leads.
    if (withheld !== undefined && withheld.size > 0) judged = classifyChanges({ ...request, withheld });
    return collected(prepared, judged, upper, lower, close);
  } catch (error) {
    close();
    throw wrapped(error, "can't collect the changes");
  }
}

function collected(
  prepared: PreparedWorkspace,
  changes: readonly JudgedChange[],
  upper: Tree,
  lower: Tree,
  close: () => void,
): CollectedWorkspace {
  const having = (kind: 'apply' | 'output') =>
    changes.filter(({ fate }) => fate.kind === kind).map(({ change }) => change);
  let closed = false;
  return {
    changes,
    apply: (options = {}) =>
      applyChanges({
        ...options,
        changes: having('apply'),
        upper,
        workspace: prepared.folder,
        identity: prepared.identity,
        baseline: prepared.baseline,
        state: prepared.state,
        locks: prepared.locks,
        run: prepared.run,
      }),
    conflicts: () => findConflicts(having('apply'), lower, prepared.baseline),
    patch: (fd, options = {}) =>
      writePatch(
        { ...options, changes: having('apply'), upper, lower, objectFormat: objectFormatOf(lower) },
        fd,
      ),
    outputs: (into, options = {}) => copyOutputs({ ...options, files: having('output'), from: upper, into }),
    read: readerOf(upper),
    close: () => {
      if (closed) return;
      closed = true;
      close();
    },
  };
}

function readerOf(upper: Tree): (path: Buffer) => number {
  return (path) => {
    const { folder, name } = split(path);
    return readAt(upper.requireFolder(folder), name, true).fd;
  };
}

/** The object format of the workspace's repository; sha1 where there is none to ask. */
function objectFormatOf(lower: Tree): ObjectFormat {
  const config = Buffer.from('.git/config');
  const folder = lower.folder(Buffer.from('.git'));
  if (folder === null || lower.entry(config)?.type !== 'file') return 'sha1';
  const { fd, entry } = readAt(folder, Buffer.from('config'));
  try {
    if (entry.size > 1024 * 1024) return 'sha1';
    const variables = parseGitConfig(fs.readFileSync(fd).toString('latin1'));
    const format = variables.findLast(
      ({ section, name }) => section === 'extensions' && name === 'objectformat',
    );
    return format?.value === 'sha256' ? 'sha256' : 'sha1';
  } catch (error) {
    if (error instanceof GitConfigError) return 'sha1';
    throw error;
  } finally {
    fs.closeSync(fd);
  }
}
