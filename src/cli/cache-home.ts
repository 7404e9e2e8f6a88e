import { isAbsolute, join } from 'node:path';
import type { Io } from './io.js';

/** The user's caches by the XDG rules: `$XDG_CACHE_HOME` where it is absolute, else `~/.cache`. */
export function cacheHomeOf(env: Io['env'], home: string): string {
  const named = env['XDG_CACHE_HOME'];
  return named !== undefined && isAbsolute(named) ? named : join(home, '.cache');
}
