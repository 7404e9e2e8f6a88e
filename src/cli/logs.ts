import { join, resolve } from 'node:path';
import { findLog, lastRun, type FoundLog } from '../run/runs.js';
import { stateHomeOf } from '../host/xdg.js';
import { isRunId } from '../run/id.js';
import { UnreadableFile } from './errors.js';
import { homeOf } from './home.js';
import type { Io } from './io.js';

/** The folder of the caller's audit logs. */
export function runsFolder(io: Io): string {
  return join(stateHomeOf(io.env, homeOf(io)), 'sandbox-policy', 'runs');
}

/** A log and the name under which it was asked for. */
export interface NamedLog extends FoundLog {
  readonly shown: string;
}

/**
 * The logs that arguments name: directories, files, ids of runs; the last run's when there are none.
 *
 * @throws UnreadableFile for a name behind which there is no log.
 */
export function logsOf(named: readonly string[], io: Io): readonly NamedLog[] {
  const runs = runsFolder(io);
  if (named.length === 0) {
    const last = lastRun(runs);
    const found = last === null ? null : findLog(runs, last);
    if (found === null) throw new UnreadableFile(runs, 'there is no run');
    return [{ ...found, shown: found.directory ?? found.log }];
  }
  return named.map((name) => {
    const found = findLog(runs, isRunId(name) ? name : resolve(io.cwd, name));
    if (found === null) throw new UnreadableFile(name, 'there is no audit log, and no run of that id');
    return { ...found, shown: name };
  });
}
