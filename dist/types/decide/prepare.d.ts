import type { ResolvedPolicy } from '../policy/resolved.js';
/**
 * Compiles a policy's egress rules and globs now rather than at the first question; what is compiled is kept for
 * as long as the policy lives.
 */
export declare function prepare(policy: ResolvedPolicy): void;
