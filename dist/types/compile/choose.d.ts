import type { Compiled } from './plan.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';
/** The tiers a policy admits, strongest first; the caller's own choice may only raise the lowest. */
export declare function tiersToTry(policy: ResolvedPolicy, chosen: Tier | undefined): readonly Tier[];
/**
 * Of the tiers that are admitted, the strongest that holds everything the policy states; where only waivers let any be
 * taken, the strongest of those. What is stronger and was not taken is named with its reason, in the plan's stead.
 *
 * @param tried what each admitted tier compiles to, strongest first
 * @returns null when none was admitted; when none can be taken, the one that a person can act on
 */
export declare function chooseTier(tried: readonly Compiled[]): Compiled | null;
