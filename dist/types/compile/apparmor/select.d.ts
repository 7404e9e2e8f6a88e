import type { AppArmorPlan } from '../plan.js';
import type { EngineFacts, HostFacts } from '../../host/facts.js';
import type { ResolvedPolicy, Tier } from '../../policy/resolved.js';
/** What confines the code, or why what the policy asks for can't be had in this tier on this host. */
export type SelectedAppArmor = {
    readonly held: true;
    readonly plan: AppArmorPlan | null;
} | {
    readonly held: false;
    readonly note: string;
    readonly fix: string | null;
};
/**
 * `hardening.apparmor` for a tier on a host. A plan of null leaves it to the engine, or to nobody.
 *
 * @param engine null in the process tier.
 */
export declare function selectAppArmor(policy: ResolvedPolicy, facts: HostFacts, tier: Tier, engine: EngineFacts | null, policyDigest: string): SelectedAppArmor;
/** Whether a profile made from the policy confines the code: then it holds the clauses that it was made from. */
export declare function isConfined(selected: SelectedAppArmor): boolean;
