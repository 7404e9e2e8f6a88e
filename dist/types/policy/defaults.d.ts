import type { ResolvedPolicy } from './resolved.js';
/**
 * What a clause means when neither the policy nor what it extends states it: the safest that still lets ordinary
 * tests run. `limits.cpu-time` is twice the wall-time, `filesystem.write` of a read-only workspace is nothing, and
 * what is protected is added when a policy is resolved.
 */
export declare const DEFAULTS: ResolvedPolicy;
