import { type Decision } from '../../decide/decision.js';
import type { EgressContext } from '../../decide/egress-rules.js';
import type { LoadedPolicy, Origin } from '../../policy/resolved.js';
import type { Evidence } from './action.js';
/** Something recorded that a policy would refuse. */
export interface Refusal {
    readonly evidence: Evidence;
    readonly decision: Decision;
    /** Where the clause is written; null: a default. */
    readonly origin: Origin | null;
}
/**
 * Which recorded actions a policy would refuse, each judged in the phase that held where the policy has one of that
 * name. Nothing is run, resolved or connected to.
 *
 * @param context What `registry` rules stand for, as the logs have it: no package manager is asked.
 */
export declare function refusals(loaded: LoadedPolicy, evidence: readonly Evidence[], context?: EgressContext): Promise<readonly Refusal[]>;
