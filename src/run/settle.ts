import type { EventOf } from '../audit/events.js';
import type { Suggestion } from '../decide/decision.js';
import { decideWrite } from '../decide/path.js';
import type { ApplyOutcome } from '../enforce/workspace/apply.js';
import type { Change } from '../enforce/workspace/changes.js';
import { policyPath, type JudgedChange } from '../enforce/workspace/classify.js';
import { keep, type Carried } from '../enforce/workspace/carry.js';
import { collectWorkspace, type CollectedWorkspace } from '../enforce/workspace/collect.js';
import { printable } from '../enforce/workspace/error.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { Known } from './admit.js';
import { placeOf } from './events.js';
import type { OpenedRun } from './open.js';
import { copyOutputs, takePatch, type Taken } from './take-out.js';
import { counted } from './outcome.js';
import { findSecrets, holds, type Withheld } from './withhold.js';

type Disposition = Exclude<EventOf<'file'>['disposition'], 'copied'>;

/** A change and what became of it. */
export interface SettledChange {
  readonly change: Change;
  readonly disposition: Disposition;
  /** Why it was dropped or withheld. */
  readonly reason: string | null;
}

/** Something the policy doesn't permit. */
export interface Violation {
  readonly clause: string;
  readonly origin: { readonly file: string; readonly line: number } | null;
  /** As the policy would write it. */
  readonly what: string;
  readonly message: string;
}

export interface Settled extends Taken {
  readonly changes: readonly SettledChange[];
  /** Changes to ignored files and refreshed indexes, which are dropped and counted. */
  readonly ignored: number;
  readonly violations: readonly Violation[];
  readonly suggestions: readonly Suggestion[];
  /** Files of the workspace that the host changed meanwhile: nothing was applied. */
  readonly conflicts: readonly string[];
  /** Folders that later steps of the job see. */
  readonly carried: readonly string[];
  /** Why nothing was applied though it should have been; null when nothing went wrong. */
  readonly failure: string | null;
}

export interface SettleRequest {
  readonly opened: OpenedRun;
  readonly known: Known;
  readonly apply: boolean;
  /** What a permitted change that isn't applied is called. */
  readonly otherwise: 'patched' | 'discarded';
  /** Where the patch goes, and makes the file beside the log. */
  readonly patch: { readonly create: () => number; readonly path: string; readonly copy: string | null };
  /** A folder for the outputs, made when there are any. */
  readonly outputs: string;
  readonly beneath?: string;
  /** The job's store of carried folders; absent: nothing is kept. */
  readonly carry?: string;
}

/** Milliseconds for which applying waits while another run applies to the same workspace. */
const WAIT = 10_000;

/**
 * Collects what the code changed in an overlay, judges it, writes the patch, copies the outputs and applies what may
 * be. Nothing inside may run any more.
 *
 * @throws WorkspaceError when it can't be collected or taken out; nothing was applied then.
 */
export async function settle(request: SettleRequest): Promise<Settled> {
  const { opened, known } = request;
  const found: { withheld: Withheld } = { withheld: new Map() };
  const collected = await collectWorkspace(opened.workspace, {
    scanner: opened.native,
    policy: known.loaded.policy,
    withhold: async (judged, read) => {
      found.withheld = await findSecrets(judged, read, known.search);
      return new Set(found.withheld.keys());
    },
  });
  try {
    return await carryOut(request, collected, found.withheld);
  } finally {
    collected.close();
  }
}

async function carryOut(
  request: SettleRequest,
  collected: CollectedWorkspace,
  withheld: Withheld,
): Promise<Settled> {
  const { loaded } = request.known;
  const judged = collected.changes;
  const outputs = await copyOutputs(request, collected, withheld);
  const patch = await takePatch(request, collected, withheld);
  const applied = request.apply ? await collected.apply({ wait: WAIT }) : null;
  const disposition: Disposition = applied?.kind === 'applied' ? 'applied' : request.otherwise;
  const violations = [...judged.flatMap((one) => violationOf(one, withheld, loaded)), ...patch.violations];
  const carried = keptFolders(request, judged, violations);
  return {
    outputs: outputs.outputs,
    patch: patch.patch,
    carried: carried.paths,
    notes: [...outputs.notes, ...patch.notes, ...carried.notes],
    changes: judged.flatMap((one) => settledChange(one, withheld, disposition)),
    ignored: judged.filter(({ fate }) => fate.kind === 'ignored' || fate.kind === 'index').length,
    violations,
    suggestions: judged.flatMap(({ change, fate }) => suggestionOf(change, fate, loaded)),
    conflicts: applied?.kind === 'conflict' ? applied.paths.map(printable) : [],
    failure: applied === null ? null : failureOf(applied),
  };
}

/** What a step that broke the policy left is no later step's: not even what it was given itself. */
function keptFolders(
  { opened, known, carry }: SettleRequest,
  judged: readonly JudgedChange[],
  violations: readonly Violation[],
): Carried {
  const { carry: globs } = known.loaded.policy.filesystem;
  if (carry === undefined || globs.length === 0) return { paths: [], notes: [] };
  if (violations.length > 0) {
    return { paths: [], notes: ['nothing is carried to later steps: the policy was violated'] };
  }
  return keep({ store: carry, prepared: opened.workspace, globs }, judged);
}

function failureOf(outcome: ApplyOutcome): string | null {
  switch (outcome.kind) {
    case 'applied':
    case 'conflict':
      return null;
    case 'busy': {
      const [first] = outcome.by;
      const others = outcome.by.length > 1 ? ` and ${counted(outcome.by.length - 1, 'other run')}` : '';
      return `nothing was applied: run ${first?.run ?? '?'}${others} has the workspace mounted`;
    }
    case 'no-space':
      return `nothing was applied: it needs ${String(outcome.needed)} bytes and the workspace's file system has ${String(outcome.available)}`;
    case 'failed':
      return `nothing was applied: ${outcome.reason}`;
  }
}

function settledChange(
  { change, fate }: JudgedChange,
  withheld: Withheld,
  coming: Disposition,
): readonly SettledChange[] {
  const secrets = withheld.get(change);
  if (secrets !== undefined) return [{ change, disposition: 'withheld', reason: holds(secrets) }];
  switch (fate.kind) {
    case 'apply':
      return [{ change, disposition: coming, reason: null }];
    case 'violation':
      return [{ change, disposition: 'dropped', reason: fate.message }];
    case 'output':
    case 'ignored':
    case 'carried':
    case 'index':
    case 'implied':
      return [];
  }
}

function violationOf(
  { change, fate }: JudgedChange,
  withheld: Withheld,
  loaded: LoadedPolicy,
): readonly Violation[] {
  const what = printable(change.path);
  const secrets = withheld.get(change);
  if (secrets !== undefined) return [withheldViolation(loaded, what, secrets)];
  if (fate.kind !== 'violation') return [];
  const { clause, message } = fate;
  return [{ clause, origin: placeOf(loaded, clause), what, message }];
}

/** A file that was kept back because of what is in it. */
export function withheldViolation(loaded: LoadedPolicy, what: string, secrets: readonly string[]): Violation {
  const clause = 'env.secret';
  return {
    clause,
    origin: placeOf(loaded, clause),
    what,
    message: `${what} was withheld: ${holds(secrets)}`,
  };
}

/** What would admit a dropped change; nothing does when it is what it is that forbids it. */
function suggestionOf(
  change: Change,
  fate: JudgedChange['fate'],
  loaded: LoadedPolicy,
): readonly Suggestion[] {
  if (fate.kind !== 'violation' || fate.reason !== 'not-permitted') return [];
  const directory = (change.type ?? change.was?.type) === 'directory';
  const { suggestion } = decideWrite(loaded.policy, policyPath(change.path, directory));
  return suggestion === null ? [] : [suggestion];
}
