import { join } from 'node:path';
import type { RunResult } from '../audit/generated/result.js';
import { createLog } from '../audit/writer.js';
import { cacheHomeOf } from '../host/xdg.js';
import type { Compiled, Known, Refused } from './admit.js';
import { keepApart } from './apart.js';
import { addProblem, resultOf, type Draft } from './draft.js';
import { createRunLog, type RunLog } from './log.js';
import type { Verdict } from './outcome.js';
import type { Places } from './places.js';
import { startEvent } from './record-events.js';
import type { RunRequest } from './request.js';

type LogRequest = Pick<
  RunRequest,
  'audit' | 'workspace' | 'beneath' | 'mode' | 'inputs' | 'phase' | 'env' | 'home'
>;

/**
 * Makes a run's audit directory with the policy, the plan and the first event in it. Every run whose policy could be
 * read has one, whether or not anything is then run.
 *
 * @throws SetupError where the code could reach it; AuditError.
 */
export function beginLog(
  request: LogRequest,
  places: Places,
  run: string,
  compiled: Compiled | Refused,
  known: Known,
): RunLog {
  const cacheHome = cacheHomeOf(request.env, request.home);
  keepApart({ ...request, cacheHome }, places, known.loaded.policy);
  const directory = request.audit ?? join(places.runs, run);
  const audit = createLog({ directory, run, policy: known.loaded.digest });
  const log = createRunLog(audit, known.search);
  try {
    log.demandFile('policy.resolved.json', json(known.loaded.policy));
    if (compiled.kind === 'admitted') log.demandFile('plan.json', json(compiled.plan));
    log.demand(startEvent(request, compiled, known));
    return log;
  } catch (error) {
    audit.close();
    throw error;
  }
}

/**
 * Writes the last event and the result. What can't be written is a problem of the result.
 *
 * @param missing What is known not to be in the log, one sentence each.
 */
export function endLog(
  draft: Draft,
  verdict: Verdict,
  known: Known | null,
  log: RunLog | null,
  missing: readonly string[],
): RunResult {
  if (log === null) return resultOf(draft, verdict, known, null);
  const { outcome, exitCode, signal, reason } = verdict;
  const { counts } = log.audit;
  const lacking = log.problem === null ? [...missing] : [...missing, log.problem];
  const complete = lacking.length === 0;
  log.note({ type: 'run.end', outcome, exitCode, signal, reason, counts, complete, missing: lacking });
  if (log.problem !== null) addProblem(draft, `the audit log is not complete: ${log.problem}`);
  const result = resultOf(draft, verdict, known, log);
  log.noteFile('result.json', json(result));
  return result;
}

/** JSON as it lies beside a log. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
