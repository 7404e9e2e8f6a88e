import type { RunResult } from '../audit/generated/result.js';
import type { CommandReport } from '../enforce/sandbox.js';
import type { Admitted } from './admit.js';
import type { RunDependencies } from './dependencies.js';
import { addProblem } from './draft.js';
import { limitEvents, limitText, placeOf } from './events.js';
import { messageOf, type OpenedRun } from './open.js';
import { outcomeOf, succeeded, type RunEnding } from './outcome.js';
import { cancelledBy, type Application, type RunRequest, type RunStart } from './request.js';
import { inputVariables } from './secrets.js';
import {
  openSession,
  recordConnections,
  recordEgress,
  recordViolation,
  runLogged,
  settleSession,
  type SessionContext,
} from './session.js';

export interface PerformRequest extends SessionContext {
  readonly request: RunRequest;
  readonly compiled: Admitted;
  /** When the run began, by performance.now(). */
  readonly began: number;
}

/**
 * Opens the sandbox, runs the command, takes out what may come out, closes. Whatever happens the sandbox is closed,
 * and what closing could not do is a problem beside the outcome, never instead of it.
 */
export async function perform(performing: PerformRequest, dependencies: RunDependencies): Promise<RunEnding> {
  const { request, compiled, draft, began } = performing;
  const opened = await openSession(performing, dependencies);
  let closing = performance.now();
  try {
    request.onStart?.(startOf(compiled, opened, request));
    request.signal?.throwIfAborted();
    draft.durations.setup = Math.round(performance.now() - began);
    const report = await runAll(performing, opened);
    closing = performance.now();
    return await afterCommand(performing, opened, report);
  } finally {
    for (const problem of await opened.close()) addProblem(draft, problem, 'run `sandbox-policy clean`');
    recordConnections(performing, opened);
    draft.durations.teardown = Math.round(performance.now() - closing);
  }
}

const AUDITING =
  'AUDIT MODE: commands and egress that the policy refuses are recorded and not stopped; what is written is held as ever';

function startOf(
  { plan, passedOver }: Admitted,
  { run, workspace }: OpenedRun,
  { mode }: Pick<RunRequest, 'mode'>,
): RunStart {
  const unenforced = plan.matrix.cells
    .filter((cell) => cell.enforcer === 'none')
    .map(({ clause, note, waived }) => ({ clause, note, waived }));
  const notes = [...(mode === 'audit' ? [AUDITING] : []), ...workspace.notes];
  return { run, tier: plan.tier, passedOver, unenforced, notes };
}

/** One command after another, while each succeeds. Gives the last one's report: it is the run's. */
async function runAll(performing: PerformRequest, opened: OpenedRun): Promise<CommandReport> {
  const { request, compiled, draft } = performing;
  const { further = [], name = null } = request;
  const first = await runLogged(performing, opened, commandOf(request, compiled, 0, request.argv));
  if (further.length === 0) return first;
  let report = first;
  draft.scripts.push(scriptRecord(compiled, name, request.argv, report));
  for (const [index, command] of further.entries()) {
    if (!succeeded(report.ended) || request.signal?.aborted === true) {
      draft.scripts.push({ name: command.name, exitCode: null, reason: 'not run', duration: 0 });
      continue;
    }
    report = await runLogged(performing, opened, commandOf(request, compiled, index + 1, command.argv));
    draft.scripts.push(scriptRecord(compiled, command.name, command.argv, report));
  }
  return report;
}

function scriptRecord(
  compiled: Admitted,
  name: string | null,
  argv: readonly string[],
  report: CommandReport,
): RunResult['scripts'][number] {
  const { exitCode, reason } = outcomeOf({
    kind: 'ended',
    command: compiled.redact(argv)[0] ?? '',
    ended: report.ended,
    limit: limitOf(compiled, report),
    violations: 0,
    onViolation: 'record',
    conflicts: 0,
    failure: null,
  });
  return { name, exitCode, reason, duration: Math.round(report.duration) };
}

function commandOf(
  request: RunRequest,
  { clause }: Admitted,
  number: number,
  argv: readonly string[],
): Parameters<typeof runLogged>[2] {
  return {
    number,
    argv,
    clause,
    request: {
      env: inputVariables(request.inputs ?? {}),
      ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
      ...(request.stdin === undefined || number > 0 ? {} : { stdin: request.stdin }),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
      ...(request.onStdout === undefined ? {} : { onStdout: request.onStdout }),
      ...(request.onStderr === undefined ? {} : { onStderr: request.onStderr }),
    },
  };
}

async function afterCommand(
  performing: PerformRequest,
  opened: OpenedRun,
  report: CommandReport,
): Promise<RunEnding> {
  const { request, compiled, draft } = performing;
  recordEgress(performing, opened);
  recordAuditMode(performing);
  const application = request.apply ?? { kind: 'on-success' };
  let failure: string | null;
  try {
    await opened.sandbox.stop();
    if (request.signal?.aborted === true) return { kind: 'cancelled', by: cancelledBy(request.signal) };
    failure = await settleSession(performing, opened, application, shouldApply(application, report));
  } catch (error) {
    // The command's own fate is known and counts; what comes after it may only add to it.
    failure = `what the command left could not be taken out: ${messageOf(error)}`;
  }
  if (failure !== null) addProblem(draft, failure);
  return {
    kind: 'ended',
    command: compiled.redact(request.argv)[0] ?? '',
    ended: report.ended,
    limit: limitOf(compiled, report),
    violations: draft.violations.length,
    onViolation: request.onViolation ?? 'record',
    conflicts: draft.conflicts.length,
    failure,
  };
}

/** The limit that ended a command, in words. */
export function limitOf({ loaded }: Pick<Admitted, 'loaded'>, report: CommandReport): string | null {
  const event = limitEvents(loaded, report).find(({ effect }) => effect === 'killed');
  return event === undefined ? null : limitText(event);
}

/** In audit mode the command ran although the policy denies it: that is what the mode is there to find. */
function recordAuditMode(performing: PerformRequest): void {
  const { compiled, draft } = performing;
  if (compiled.denied === null) return;
  const { clause, reason } = compiled.denied.decision;
  const what = compiled.redact(compiled.denied.argv).join(' ');
  recordViolation(performing, { clause, origin: placeOf(compiled.loaded, clause), what, message: reason });
  draft.suggestions.push(...compiled.denied.suggestions);
}

function shouldApply(apply: Application, report: CommandReport): boolean {
  switch (apply.kind) {
    case 'on-success':
      return succeeded(report.ended);
    case 'always':
      // A way out that was lost may have let the code fail in any way.
      return report.ended.kind !== 'gateway-lost';
    case 'patch':
    case 'discard':
      return false;
  }
}
