import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

// XDG Base Directory Specification 0.8: a relative path is to be ignored.
function folderOf(named: string | undefined, otherwise: string): string {
  return named !== undefined && isAbsolute(named) ? named : otherwise;
}

/** The user's state folder: `$XDG_STATE_HOME` where it is absolute, else `~/.local/state`. */
export function stateHomeOf(env: Environment, home: string): string {
  return folderOf(env['XDG_STATE_HOME'], join(home, '.local', 'state'));
}

/** The user's cache folder: `$XDG_CACHE_HOME` where it is absolute, else `~/.cache`. */
export function cacheHomeOf(env: Environment, home: string): string {
  return folderOf(env['XDG_CACHE_HOME'], join(home, '.cache'));
}
