import type { Policy } from './generated/policy.js';
import type { ResolvedPolicy } from './resolved.js';
/**
 * A resolved policy as the language writes it, with every clause stated. What it extended is in it; read from the
 * same path it resolves to the same policy.
 */
export declare function policySource(policy: ResolvedPolicy): Policy;
/** The text of a policy that means the same; see policySource. */
export declare function printPolicy(policy: ResolvedPolicy): string;
