import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Io } from '../cli/io.js';
import { stateHomeOf } from '../host/xdg.js';

/** A folder for what a step makes: the runner's own temporary one is emptied with the job; else the user's state. */
export function temporaryFolder(io: Io, home: string): string {
  const named = io.env['RUNNER_TEMP'];
  const parent = named !== undefined && isAbsolute(named) ? named : stateHomeOf(io.env, home);
  const base = join(parent, 'sandbox-policy');
  mkdirSync(base, { recursive: true, mode: 0o700 });
  return base;
}

/** A folder for what is fetched from the server. */
export function fetchFolder(io: Io, home: string): string {
  const folder = join(temporaryFolder(io, home), 'fetched');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/**
 * Where the folders that `filesystem.carry` names lie between the steps of one job. Named by the job, so that what
 * another one left on a machine of its own is never taken for this one's.
 *
 * @param jobIndex The job's place in its matrix.
 */
export function carryStore(io: Io, base: string, jobIndex: string): string {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = io.env;
  const named = JSON.stringify([run, attempt, job, jobIndex]);
  return join(base, `carry-${createHash('sha256').update(named).digest('hex').slice(0, 32)}`);
}
