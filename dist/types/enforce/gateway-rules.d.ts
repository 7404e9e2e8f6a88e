import type { NetworkPlan } from '../compile/plan.js';
import type { Rules } from '../egress/judge.js';
import type { EgressRequest } from './sandbox.js';
/** The rules that a tier's gateway starts with: what the run asked for, and what the plan knows of the machine. */
export declare function gatewayRules({ policy, mode, originOf }: Pick<EgressRequest, 'policy' | 'mode' | 'originOf'>, network: Extract<NetworkPlan, {
    kind: 'gateway';
}>): Rules;
