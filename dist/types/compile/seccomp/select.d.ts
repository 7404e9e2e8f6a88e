import type { SeccompPlan } from '../plan.js';
import type { ResolvedPolicy, Tier } from '../../policy/resolved.js';
export type SelectedSeccomp = {
    readonly ok: true;
    readonly plan: SeccompPlan | null;
} | {
    readonly ok: false;
    readonly problems: readonly string[];
};
/**
 * The profile that a policy asks for, as the OCI format has it. `arch` is Node's `process.arch`; on one we have
 * no filter for, the plan is null and the tier's prerequisites say so.
 */
export declare function seccompPlan(policy: ResolvedPolicy, arch: string, tier?: Tier): SelectedSeccomp;
