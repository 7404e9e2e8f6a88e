import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOG_NAME } from '../audit/writer.js';
import { isRunId } from './id.js';

/** Ids of the runs whose logs lie under the user's state folder, newest first. */
export function listRuns(runs: string): readonly string[] {
  if (!existsSync(runs)) return [];
  return readdirSync(runs)
    .filter((name) => isRunId(name) && existsSync(join(runs, name, LOG_NAME)))
    .sort((a, b) => {
      if (stampOf(a) !== stampOf(b)) return stampOf(a) < stampOf(b) ? 1 : -1;
      // Begun in the same second: the names' random part says nothing, the logs' age does.
      const [left, right] = [bornAt(join(runs, a, LOG_NAME)), bornAt(join(runs, b, LOG_NAME))];
      return left === right ? (a < b ? 1 : -1) : left < right ? 1 : -1;
    });
}

/** The part of a run's id that says when it began, to the second. */
function stampOf(run: string): string {
  return run.slice(0, run.indexOf('-'));
}

/** Nanoseconds since 1970; a log that goes meanwhile is the oldest. */
function bornAt(log: string): bigint {
  return statSync(log, { bigint: true, throwIfNoEntry: false })?.birthtimeNs ?? 0n;
}

/** The last run's audit directory; null when there is none. */
export function lastRun(runs: string): string | null {
  const [id] = listRuns(runs);
  return id === undefined ? null : join(runs, id);
}

/** A log that a person named. */
export interface FoundLog {
  readonly log: string;
  /** Where the log's other files lie; null when a log file alone was named. */
  readonly directory: string | null;
}

/**
 * Finds a log by what a person may name: its directory, the file itself, or a run's id.
 *
 * @param runs The folder of audit directories.
 * @param named As given; a relative path is resolved by the caller.
 * @returns null when there is nothing of that name.
 */
export function findLog(runs: string, named: string): FoundLog | null {
  const path = isRunId(named) && !existsSync(named) ? join(runs, named) : named;
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return { log: path, directory: null };
  const log = join(path, LOG_NAME);
  return existsSync(log) ? { log, directory: path } : null;
}
