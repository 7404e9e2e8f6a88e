import type { ResolvedPolicy } from '../policy/resolved.js';
import type { Places } from './places.js';
/**
 * Refuses a run that would show the code what this tool keeps for itself, or take changes to it: audit logs, private
 * folders of other runs, compiled code of its own.
 *
 * @param request.cacheHome `$XDG_CACHE_HOME`, or what stands for it; all paths are absolute.
 * @throws SetupError naming the folder, what shows it, and the setting that moves it.
 */
export declare function keepApart(request: {
    readonly workspace: string;
    readonly cacheHome: string;
    readonly audit?: string;
}, { runs }: Places, policy: ResolvedPolicy): void;
