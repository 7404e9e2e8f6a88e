import { join } from 'node:path';
import type { CommandReport } from '../enforce/sandbox.js';
import type { Admitted } from './admit.js';
import type { RunDependencies } from './dependencies.js';
import { addProblem, addReport, addSettled, addViolation, type Draft } from './draft.js';
import { endRecord, limitEvents, limitText, placeOf } from './events.js';
import type { RunLog } from './log.js';
import { messageOf, openRun, type OpenedRun } from './open.js';
import { succeeded, type RunEnding } from './outcome.js';
import type { Places } from './places.js';
import { newlySealed } from './read-write.js';
import { recordSettled } from './record-events.js';
import { cancelledBy, type Application, type RunRequest, type RunStart } from './request.js';
import { inputVariables } from './secrets.js';
import { settle } from './settle.js';

export interface PerformRequest {
  readonly request: RunRequest;
  readonly dependencies: RunDependencies;
  readonly admitted: Admitted;
  readonly log: RunLog;
  readonly places: Places;
  readonly draft: Draft;
  /** When the run began, by performance.now(). */
  readonly began: number;
}

/**
 * Opens the sandbox, runs the command, takes out what may come out, closes. Whatever happens the sandbox is closed,
 * and what closing could not do is a problem beside the outcome, never instead of it.
 */
export async function perform(performing: PerformRequest): Promise<RunEnding> {
  const { request, dependencies, admitted, places, draft, log } = performing;
  const opened = await openRun(
    {
      run: draft.run,
      plan: admitted.plan,
      policy: admitted.loaded.policy,
      facts: admitted.facts,
      places,
      workspace: request.workspace,
      ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
      audit: log.audit.directory,
      env: admitted.passed.values,
      engineConfig: engineConfigOf(request),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
      ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress }),
    },
    dependencies,
  );
  let closing = performance.now();
  try {
    request.onStart?.(startOf(admitted, opened));
    draft.imageDigest = opened.sandbox.imageDigest;
    const report = await runCommand(performing, opened);
    closing = performance.now();
    return await afterCommand(performing, opened, report);
  } finally {
    for (const problem of await opened.close()) addProblem(draft, problem, 'run `sandbox-policy clean`');
    draft.durations.teardown = Math.round(performance.now() - closing);
  }
}

function startOf({ plan }: Admitted, { run, workspace }: OpenedRun): RunStart {
  const unenforced = plan.matrix.cells
    .filter((cell) => cell.enforcer === 'none')
    .map(({ clause, note, waived }) => ({ clause, note, waived }));
  return { run, tier: plan.tier, unenforced, notes: workspace.notes };
}

/** Where Docker's client keeps its credentials: `$DOCKER_CONFIG`, else `~/.docker`. */
function engineConfigOf({ env, home }: RunRequest): string {
  const named = env['DOCKER_CONFIG'];
  return named !== undefined && named.startsWith('/') ? named : `${home}/.docker`;
}

/** Logs the command and runs it: what can't be logged isn't run. */
async function runCommand(performing: PerformRequest, opened: OpenedRun): Promise<CommandReport> {
  const { request, admitted, log, draft, began } = performing;
  request.signal?.throwIfAborted();
  const start = {
    type: 'command',
    command: 0,
    argv: admitted.redact(request.argv),
    cwd: request.cwd ?? opened.workspace.folder.path,
    stdin: request.stdin !== undefined,
    image: opened.sandbox.imageDigest,
    verdict: 'allow',
    clause: admitted.clause,
  } as const;
  log.write({ ...start, end: null });
  draft.durations.setup = Math.round(performance.now() - began);
  const report = await opened.sandbox.run(request.argv, {
    env: inputVariables(request.inputs ?? {}),
    ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
    ...(request.stdin === undefined ? {} : { stdin: request.stdin }),
    ...(request.signal === undefined ? {} : { signal: request.signal }),
    ...(request.onStdout === undefined ? {} : { onStdout: request.onStdout }),
    ...(request.onStderr === undefined ? {} : { onStderr: request.onStderr }),
  });
  log.tolerate();
  log.write({ ...start, end: endRecord(report) });
  log.write({ type: 'usage', usage: { ...report.usage } });
  for (const event of limitEvents(admitted.loaded, report)) log.write(event);
  addReport(draft, report);
  return report;
}

async function afterCommand(
  performing: PerformRequest,
  opened: OpenedRun,
  report: CommandReport,
): Promise<RunEnding> {
  const { request, admitted, draft } = performing;
  recordAuditMode(performing);
  let failure: string | null;
  try {
    await opened.sandbox.stop();
    if (request.signal?.aborted === true) return { kind: 'cancelled', by: cancelledBy(request.signal) };
    failure = await settleWorkspace(performing, opened, report);
  } catch (error) {
    // The command's own fate is known and counts; what comes after it may only add to it.
    failure = `what the command left could not be taken out: ${messageOf(error)}`;
  }
  if (failure !== null) addProblem(draft, failure);
  return {
    kind: 'ended',
    command: admitted.redact(request.argv)[0] ?? '',
    ended: report.ended,
    limit: limitOf(admitted, report),
    violations: draft.violations.length,
    onViolation: request.onViolation ?? 'record',
    conflicts: draft.conflicts.length,
    failure,
  };
}

/** The limit that ended a command, in words. */
function limitOf({ loaded }: Admitted, report: CommandReport): string | null {
  const event = limitEvents(loaded, report).find(({ effect }) => effect === 'killed');
  return event === undefined ? null : limitText(event);
}

/** In audit mode the command ran although the policy denies it: that is what the mode is there to find. */
function recordAuditMode({ admitted, draft, log, request }: PerformRequest): void {
  if (admitted.denied === null) return;
  const { clause, reason } = admitted.denied.decision;
  const what = admitted.redact(request.argv).join(' ');
  const violation = { clause, origin: placeOf(admitted.loaded, clause), what, message: reason };
  addViolation(draft, violation);
  draft.suggestions.push(...admitted.denied.suggestions);
  log.write({ type: 'violation', ...violation });
}

async function settleWorkspace(
  performing: PerformRequest,
  opened: OpenedRun,
  report: CommandReport,
): Promise<string | null> {
  const { draft, log, admitted, request } = performing;
  const { mode } = opened.workspace.plan;
  if (mode === 'overlay') {
    const apply = request.apply ?? { kind: 'on-success' };
    const { directory } = log.audit;
    const settled = await settle({
      opened,
      known: admitted,
      apply: shouldApply(apply, report),
      otherwise: apply.kind === 'patch' ? 'patched' : 'discarded',
      patch: {
        create: () => log.audit.createFile('changes.patch'),
        path: join(directory, 'changes.patch'),
        copy: apply.kind === 'patch' ? apply.file : null,
      },
      outputs: join(directory, 'outputs'),
      ...(request.beneath === undefined ? {} : { beneath: request.beneath }),
    });
    recordSettled(settled, log);
    addSettled(draft, settled);
    return settled.failure;
  }
  if (mode === 'read-write' && opened.paths !== null) {
    const { folder, plan } = opened.workspace;
    for (const path of await newlySealed(folder.fd, folder.path, plan, opened.paths)) {
      const clause = 'filesystem.deny';
      const message = `${path} was made, which the policy protects`;
      const violation = { clause, origin: placeOf(admitted.loaded, clause), what: path, message };
      addViolation(draft, violation);
      log.write({ type: 'violation', ...violation });
    }
  }
  return null;
}

function shouldApply(apply: Application, report: CommandReport): boolean {
  switch (apply.kind) {
    case 'on-success':
      return succeeded(report.ended);
    case 'always':
      return true;
    case 'patch':
    case 'discard':
      return false;
  }
}
