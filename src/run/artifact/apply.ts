import fs from 'node:fs';
import { join } from 'node:path';
import { workspacePlan } from '../../compile/workspace.js';
import { withAlsoProtected } from '../../enforce/workspace/also-protected.js';
import { applyChanges, type ApplyOutcome } from '../../enforce/workspace/apply.js';
import type { Change } from '../../enforce/workspace/changes.js';
import { classifyChanges } from '../../enforce/workspace/classify.js';
import { printable } from '../../enforce/workspace/error.js';
import { openFolder } from '../../enforce/workspace/paths.js';
import { prepareWorkspace, type PreparedWorkspace } from '../../enforce/workspace/prepare.js';
import { openTree, type Tree } from '../../enforce/workspace/tree.js';
import type { LoadedPolicy } from '../../policy/resolved.js';
import { keepApart } from '../apart.js';
import { placeOf } from '../events.js';
import { newRunId } from '../id.js';
import type { Places } from '../places.js';
import { removePrivateFolder } from '../private-folder.js';
import { writeRecord } from '../record.js';
import { readLoggedPatch, type LoggedPatch } from './log.js';
import { changesOf, patchCopies } from './patched.js';

export interface ApplyArtifactRequest {
  /** The audit directory, absolute. */
  readonly artifact: string;
  /** The last hash of its log, as known from elsewhere. */
  readonly head: string;
  /** The policy of whoever applies. */
  readonly policy: LoadedPolicy;
  /** Absolute. */
  readonly workspace: string;
  /** `$XDG_CACHE_HOME`, or what stands for it; absolute. */
  readonly cacheHome: string;
  readonly places: Places;
}

export type AppliedArtifact =
  | { readonly kind: 'applied'; readonly changes: number }
  /** The log isn't what the head says, or the patch isn't what the log says. */
  | { readonly kind: 'not-trusted'; readonly reason: string }
  /** The policy doesn't permit it: each with the line that says so. */
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  /** It doesn't fit the workspace, or could not be applied: nothing was. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Applies the patch of an audit directory: the log is held against its head, what the patch makes against the log, and
 * each change against this policy. All of it is applied or nothing.
 *
 * @throws WorkspaceError when the workspace can't be used; SetupError when what this tool keeps lies in it.
 */
export async function applyArtifact(request: ApplyArtifactRequest): Promise<AppliedArtifact> {
  keepApart(request, request.places, request.policy.policy);
  const log = await readLoggedPatch(join(request.artifact, 'audit.jsonl'), request.head);
  if (!log.ok) return { kind: 'not-trusted', reason: `the log: ${log.reason}` };
  const patch = join(request.artifact, 'changes.patch');
  const entry = fs.lstatSync(patch, { throwIfNoEntry: false });
  if (entry === undefined) {
    return log.patch.files.size === 0
      ? { kind: 'applied', changes: 0 }
      : { kind: 'not-trusted', reason: 'the log has changes, and there is no changes.patch' };
  }
  if (!entry.isFile()) return { kind: 'not-trusted', reason: 'changes.patch is no plain file' };
  const run = newRunId();
  const { places, workspace } = request;
  const state = writeRecord(places.state, { run, tier: 'process', engine: null, audit: request.artifact });
  try {
    const prepared = await prepareWorkspace({
      plan: { ...workspacePlan(request.policy.policy), mode: 'overlay' },
      ...{ workspace, beneath: workspace, state, locks: places.locks, run },
      ...{ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    });
    try {
      return await patchInto(request, prepared, log.patch, patch);
    } finally {
      prepared.release();
    }
  } finally {
    removePrivateFolder(state);
  }
}

async function patchInto(
  request: ApplyArtifactRequest,
  prepared: PreparedWorkspace,
  logged: LoggedPatch,
  patch: string,
): Promise<AppliedArtifact> {
  const { state, folder } = prepared;
  const [into, own] = [join(state, 'patched'), join(state, 'git')];
  for (const made of [into, own]) fs.mkdirSync(made, { mode: 0o700 });
  const lower = openTree(folder.fd);
  const layer = openFolder(into, { beneath: state });
  const upper = openTree(layer.fd);
  try {
    const patched = await patchCopies(patch, lower, into, own);
    if (patched.kind === 'refused')
      return { kind: 'failed', reason: `the patch does not fit: ${patched.reason}` };
    const changes = await changesOf(patched.paths, upper, lower);
    const other = differing(changes, logged);
    if (other !== null) return { kind: 'not-trusted', reason: other };
    return await applyPermitted(request, prepared, changes, { lower, upper });
  } finally {
    upper.close();
    lower.close();
    fs.closeSync(layer.fd);
  }
}

/** What the patch makes and the log doesn't say; null when there is no such thing. */
function differing(changes: readonly Change[], { files }: LoggedPatch): string | null {
  for (const change of changes) {
    if (change.type === 'directory') continue;
    const shown = printable(change.path);
    const event = files.get(shown);
    if (event === undefined) return `the patch changes ${shown}, which the log doesn't name`;
    const same =
      event.change === change.kind &&
      event.kind === change.type &&
      (change.type !== 'file' ||
        (event.sha256 === change.sha256 && isProgram(event.mode) === isProgram(change)));
    if (!same) return `what the patch makes of ${shown} is not what the log says`;
  }
  return null;
}

function isProgram(mode: string | null | Change): boolean {
  if (mode === null) return false;
  return ((typeof mode === 'string' ? Number.parseInt(mode, 8) : mode.mode) & 0o100) !== 0;
}

async function applyPermitted(
  request: ApplyArtifactRequest,
  prepared: PreparedWorkspace,
  changes: readonly Change[],
  { lower, upper }: { readonly lower: Tree; readonly upper: Tree },
): Promise<AppliedArtifact> {
  const { folder, governing, baseline, identity, state, locks, run } = prepared;
  const policy = withAlsoProtected(request.policy.policy, governing, lower, folder.path);
  const judged = classifyChanges({ changes, policy, lower, workspace: folder.path });
  const reasons = judged.flatMap(({ change, fate }) => {
    if (fate.kind === 'apply' || change.type === 'directory') return [];
    if (fate.kind !== 'violation') return [`${printable(change.path)}: ${WHY[fate.kind]}`];
    const place = placeOf(request.policy, fate.clause);
    const where = place === null ? 'default' : `${place.file}:${String(place.line)}`;
    return [`${printable(change.path)} (${fate.clause}, ${where}): ${fate.message}`];
  });
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const applying = judged.filter(({ fate }) => fate.kind === 'apply').map(({ change }) => change);
  return outcomeOf(
    await applyChanges({
      changes: applying,
      upper,
      workspace: folder,
      identity,
      baseline,
      state,
      locks,
      run,
    }),
  );
}

const WHY = {
  output: 'is one of filesystem.outputs, which never reach the workspace',
  ignored: 'is ignored by git',
  carried: 'is one of filesystem.carry, which never reach the workspace',
  index: 'belongs to git',
  implied: 'depends on what is not permitted',
} as const;

function outcomeOf(outcome: ApplyOutcome): AppliedArtifact {
  switch (outcome.kind) {
    case 'applied':
      return { kind: 'applied', changes: outcome.changes };
    case 'conflict':
      return { kind: 'failed', reason: `changed meanwhile: ${outcome.paths.map(printable).join(', ')}` };
    case 'busy':
      return { kind: 'failed', reason: `run ${outcome.by[0]?.run ?? '?'} uses the workspace` };
    case 'no-space':
      return { kind: 'failed', reason: `it needs ${String(outcome.needed)} bytes of space` };
    case 'failed':
      return { kind: 'failed', reason: outcome.reason };
  }
}
