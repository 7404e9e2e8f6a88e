import type { RunResult } from '../audit/generated/result.js';
import type { Compiled, Known, Refused } from './admit.js';
import { type Draft } from './draft.js';
import { type RunLog } from './log.js';
import type { Verdict } from './outcome.js';
import type { Places } from './places.js';
import type { RunRequest } from './request.js';
type LogRequest = Pick<RunRequest, 'audit' | 'workspace' | 'beneath' | 'mode' | 'inputs' | 'phase' | 'env' | 'home'>;
/**
 * Makes a run's audit directory with the policy, the plan and the first event in it. Every run whose policy could be
 * read has one, whether or not anything is then run.
 *
 * @throws SetupError where the code could reach it; AuditError.
 */
export declare function beginLog(request: LogRequest, places: Places, run: string, compiled: Compiled | Refused, known: Known): RunLog;
/**
 * Writes the last event and the result. What can't be written is a problem of the result.
 *
 * @param missing What is known not to be in the log, one sentence each.
 */
export declare function endLog(draft: Draft, verdict: Verdict, known: Known | null, log: RunLog | null, missing: readonly string[]): RunResult;
/** JSON as it lies beside a log. */
export declare function json(value: unknown): string;
export {};
