import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SetupError } from '../enforce/sandbox.js';
import { isWithin } from '../host/toolchains.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
import type { Places } from './places.js';

/**
 * Refuses a run that would show the code what this tool keeps for itself, or take changes to it: audit logs, private
 * folders of other runs, compiled code of its own.
 *
 * @param request.cacheHome `$XDG_CACHE_HOME`, or what stands for it; all paths are absolute.
 * @throws SetupError naming the folder, what shows it, and the setting that moves it.
 */
export function keepApart(
  request: { readonly workspace: string; readonly cacheHome: string; readonly audit?: string },
  { runs }: Places,
  policy: ResolvedPolicy,
): void {
  const cache = join(request.cacheHome, 'sandbox-policy');
  const kept: readonly (readonly [what: string, folder: string, fix: string])[] = [
    ['the state folder', dirname(runs), 'set XDG_STATE_HOME to a folder outside of it'],
    ['the cache folder', cache, 'set XDG_CACHE_HOME to a folder outside of it'],
    ...(request.audit === undefined
      ? []
      : [['the audit directory', request.audit, 'choose a folder outside of it'] as const]),
  ];
  const shown = [
    ['the workspace', request.workspace] as const,
    ...policy.filesystem.mounts.map(({ path }) => ['a folder that the policy mounts', path] as const),
  ].map(([where, root]) => ({ where, root, real: resolved(root) }));
  for (const [what, folder, fix] of kept) {
    const real = resolved(folder);
    const by = shown.find((one) => isWithin(real, one.real));
    if (by !== undefined)
      throw new SetupError(`${what} ${folder} lies in ${by.where} ${by.root}, within the code's reach`, fix);
  }
}

/** Without links, as far as it exists. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(resolved(dirname(path)), basename(path));
  }
}
