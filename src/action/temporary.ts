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
