import type { Enforced } from './clauses.js';
import type { HostFacts } from '../host/facts.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';
/**
 * Who holds the file clauses and `commands`.
 *
 * @param confined Whether an AppArmor profile made from the policy is loaded.
 */
export declare function fileCells(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, confined: boolean): Enforced[];
