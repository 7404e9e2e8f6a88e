import { join } from 'node:path';
import { AuditError } from '../audit/error.js';
import type { RunResult } from '../audit/generated/result.js';
import { createLog } from '../audit/writer.js';
import { SetupError } from '../enforce/sandbox.js';
import { WorkspaceError } from '../enforce/workspace/error.js';
import { admit, type Admitted, type Known, type Refused } from './admit.js';
import { cleanDeadRuns } from './clean.js';
import { realDependencies, type RunDependencies } from './dependencies.js';
import { addProblem, addProblems, newDraft, resultOf, type Draft } from './draft.js';
import { newRunId } from './id.js';
import { cellRecord } from './events.js';
import { createRunLog, type RunLog } from './log.js';
import { outcomeOf, type RunEnding } from './outcome.js';
import { checkNamedFiles, writeResultFile } from './named-files.js';
import { perform } from './perform.js';
import { makePlaces, type Places } from './places.js';
import { recordRefusal, startEvent } from './record-events.js';
import { cancelledBy, type RunRequest } from './request.js';

/**
 * Runs one command under a policy: reads and checks the policy, compiles it for this host, opens the sandbox, runs
 * the command, takes out what may come out, and leaves an audit log. What goes wrong is an outcome, never an
 * exception; exceptions are defects of this program, and nothing is left running then either.
 *
 * @returns What became of it, by schemas/result.v1.schema.json.
 */
export async function runPolicy(
  request: RunRequest,
  dependencies: RunDependencies = realDependencies,
): Promise<RunResult> {
  const began = performance.now();
  const draft = newDraft(newRunId(), request.argv);
  let places: Places;
  let admitted: Admitted | Refused;
  try {
    checkNamedFiles(request);
    places = makePlaces(request.stateHome);
    for (const line of (await cleanDeadRuns(places)).problems) request.onProgress?.(line);
    admitted = await admit(request, dependencies, places.state);
  } catch (error) {
    return await failed(request, draft, error);
  }
  draft.tier = admitted.kind === 'admitted' ? admitted.plan.tier : admitted.tier;
  draft.matrix = (admitted.kind === 'admitted' ? admitted.plan.matrix.cells : admitted.matrix).map(
    cellRecord,
  );
  draft.policyDigest = policyOf(admitted);
  draft.planDigest = admitted.kind === 'admitted' ? admitted.planDigest : null;

  let log: RunLog | null = null;
  try {
    log = openLog(request, places, draft.run, admitted);
    const ending =
      admitted.kind === 'admitted' && log !== null
        ? await perform({ request, dependencies, admitted, log, places, draft, began })
        : refusal(draft, admitted, log);
    return await conclude(request, draft, admitted, log, ending);
  } catch (error) {
    return await failed(request, draft, error, admitted, log);
  } finally {
    log?.audit.close();
  }
}

/** Every run whose policy could be read has a log, whether or not anything is then run. */
function openLog(
  request: RunRequest,
  places: Places,
  run: string,
  admitted: Admitted | Refused,
): RunLog | null {
  const known = admitted.kind === 'admitted' ? admitted : admitted.known;
  if (known === null) return null;
  const directory = request.audit ?? join(places.runs, run);
  const audit = createLog({ directory, run, policy: known.loaded.digest });
  const log = createRunLog(audit, known.search);
  try {
    begin(log, request, admitted, known);
    return log;
  } catch (error) {
    audit.close();
    throw error;
  }
}

function begin(log: RunLog, request: RunRequest, admitted: Admitted | Refused, known: Known): void {
  log.writeFile('policy.resolved.json', json(known.loaded.policy));
  if (admitted.kind === 'admitted') log.writeFile('plan.json', json(admitted.plan));
  log.write(startEvent(request, admitted, known));
}

function refusal(draft: Draft, admitted: Admitted | Refused, log: RunLog | null): RunEnding {
  if (admitted.kind === 'admitted') throw new TypeError('an admitted run has a log');
  addProblems(draft, admitted.problems);
  draft.fix = admitted.fix;
  draft.suggestions.push(...(admitted.denied?.suggestions ?? []));
  if (log !== null) recordRefusal(draft, admitted, log);
  return { kind: 'refused', outcome: admitted.outcome, reason: admitted.reason };
}

/** A set-up that failed, or the cancellation that made it fail; anything else is a defect and is thrown on. */
async function failed(
  request: RunRequest,
  draft: Draft,
  error: unknown,
  admitted: Admitted | Refused | null = null,
  log: RunLog | null = null,
): Promise<RunResult> {
  if (request.signal?.aborted === true) {
    const by = cancelledBy(request.signal);
    return await conclude(request, draft, admitted, log, { kind: 'cancelled', by });
  }
  const expected =
    error instanceof SetupError || error instanceof AuditError || error instanceof WorkspaceError;
  if (!expected) throw error;
  draft.fix = error instanceof AuditError ? null : error.fix;
  log?.tolerate();
  const reason = error.message;
  return await conclude(request, draft, admitted, log, { kind: 'refused', outcome: 'setup-failed', reason });
}

async function conclude(
  request: RunRequest,
  draft: Draft,
  admitted: Admitted | Refused | null,
  log: RunLog | null,
  ending: RunEnding,
): Promise<RunResult> {
  const verdict = outcomeOf(ending);
  const known = admitted === null ? null : admitted.kind === 'admitted' ? admitted : admitted.known;
  log?.tolerate();
  if (log !== null) {
    const { outcome, exitCode, signal, reason } = verdict;
    const { counts } = log.audit;
    const missing = log.problem === null ? [] : [log.problem];
    if (ending.kind === 'cancelled') missing.push('what the code changed: the run was cancelled');
    log.write({
      type: 'run.end',
      outcome,
      exitCode,
      signal,
      reason,
      counts,
      complete: missing.length === 0,
      missing,
    });
    if (log.problem !== null) addProblem(draft, `the audit log is not complete: ${log.problem}`);
  }
  const result = resultOf(draft, verdict, known, log);
  log?.writeFile('result.json', json(result));
  const unwritten = await writeResultFile(request, json(result));
  return unwritten === null ? result : { ...result, problems: [...result.problems, unwritten] };
}

function policyOf(admitted: Admitted | Refused): string | null {
  return (admitted.kind === 'admitted' ? admitted.loaded : admitted.known?.loaded)?.digest ?? null;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
