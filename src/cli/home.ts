import { homedir } from 'node:os';
import type { Io } from './io.js';

/**
 * The caller's home: HOME, else the system's user database. A user who has neither (in containers, often) has a home
 * that does not exist, and is told to set XDG_STATE_HOME where one is needed.
 */
export function homeOf(io: Io): string {
  const named = io.env['HOME'];
  if (named !== undefined && named !== '') return named;
  try {
    return homedir();
  } catch {
    return '/nonexistent';
  }
}
