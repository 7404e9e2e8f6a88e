import { AuditError } from '../audit/error.js';
import type { RunResult } from '../audit/generated/result.js';
import { SetupError } from '../enforce/sandbox.js';
import { WorkspaceError } from '../enforce/workspace/error.js';
import { admit, type Admitted, type Refused } from './admit.js';
import { cleanDeadRuns } from './clean.js';
import { realDependencies, type RunDependencies } from './dependencies.js';
import { addCompiled, addProblems, newDraft, type Draft } from './draft.js';
import { newRunId } from './id.js';
import { beginLog, endLog, json } from './log-files.js';
import type { RunLog } from './log.js';
import { checkNamedFiles, writeResultFile } from './named-files.js';
import { outcomeOf, type RunEnding } from './outcome.js';
import { perform } from './perform.js';
import { makePlaces, type Places } from './places.js';
import { recordRefusal } from './record-events.js';
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
  if (request.mode === 'audit') draft.mode = 'audit';
  const state: { admitted: Admitted | Refused | null; log: RunLog | null } = { admitted: null, log: null };
  let ending: RunEnding;
  try {
    checkNamedFiles(request);
    const places = makePlaces(request.stateHome);
    for (const line of (await cleanDeadRuns(places)).problems) request.onProgress?.(line);
    const admitted = await admit(request, dependencies, places.state);
    state.admitted = admitted;
    addCompiled(draft, admitted);
    state.log = openLog(request, places, draft.run, admitted);
    if (admitted.kind === 'admitted' && state.log !== null) {
      const { log } = state;
      await request.prove?.(admitted.loaded, (report) => log.demandFile('verify.json', report));
      ending = await perform({ request, compiled: admitted, log, places, draft, began }, dependencies);
    } else {
      ending = refusal(draft, admitted, state.log);
    }
  } catch (error) {
    ending = failure(request, draft, error);
  }
  try {
    return await conclude(request, draft, state.admitted, state.log, ending);
  } finally {
    state.log?.audit.close();
  }
}

function openLog(
  request: RunRequest,
  places: Places,
  run: string,
  admitted: Admitted | Refused,
): RunLog | null {
  const known = admitted.kind === 'admitted' ? admitted : admitted.known;
  return known === null ? null : beginLog(request, places, run, admitted, known);
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
function failure(request: RunRequest, draft: Draft, error: unknown): RunEnding {
  if (request.signal?.aborted === true) return { kind: 'cancelled', by: cancelledBy(request.signal) };
  if (error instanceof SetupError || error instanceof WorkspaceError) draft.fix = error.fix;
  else if (!(error instanceof AuditError)) throw error;
  return { kind: 'refused', outcome: 'setup-failed', reason: error.message };
}

async function conclude(
  request: RunRequest,
  draft: Draft,
  admitted: Admitted | Refused | null,
  log: RunLog | null,
  ending: RunEnding,
): Promise<RunResult> {
  const known = admitted === null ? null : admitted.kind === 'admitted' ? admitted : admitted.known;
  const missing = ending.kind === 'cancelled' ? ['what the code changed: the run was cancelled'] : [];
  const result = endLog(draft, outcomeOf(ending), known, log, missing);
  const unwritten = await writeResultFile(request, json(result));
  return unwritten === null ? result : { ...result, problems: [...result.problems, unwritten] };
}
