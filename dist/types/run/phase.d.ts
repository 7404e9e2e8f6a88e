import type { LoadedPolicy } from '../policy/resolved.js';
/**
 * The policy while a phase holds in a sandbox that is open already: there, only what is decided anew for each
 * command and connection can change.
 *
 * @param name null: the policy itself
 * @throws SetupError when there is no such phase, or it states what an open sandbox can't change any more
 */
export declare function phaseInside(loaded: LoadedPolicy, name: string | null): LoadedPolicy;
