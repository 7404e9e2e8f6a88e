import type { Matrix } from './matrix.js';
import type { Compiled } from './plan.js';
import type { CompileOptions } from './problems.js';
import type { HostFacts } from '../host/facts.js';
import type { LoadedPolicy, Tier } from '../policy/resolved.js';
export type { CompileOptions } from './problems.js';
/**
 * Compiles a resolved policy for a host. Pure: what must be known of the machine is in `facts`. Gives the plan
 * and its digest, or every clause that can't be enforced, with the line that states it and the fix. Of the tiers
 * that the policy admits (`prefer` down to `at-least`) `chooseTier` takes one.
 */
export declare function compile(loaded: LoadedPolicy, facts: HostFacts, options?: CompileOptions): Compiled;
/** The matrix of a policy for one tier on a host, whether or not it can be run there. */
export declare function matrixOf(loaded: LoadedPolicy, facts: HostFacts, tier: Tier, { today, mode }?: Pick<CompileOptions, 'today' | 'mode'>): Matrix;
