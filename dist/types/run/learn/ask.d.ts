import { type Decision } from '../../decide/decision.js';
import type { EgressContext } from '../../decide/egress-rules.js';
import type { ResolvedPolicy } from '../../policy/resolved.js';
import { type Action } from './action.js';
/**
 * Would this policy permit what was done? Asked of `decide`; only the two things it has no question for, limits and
 * outputs, are compared here, as runs compare them.
 */
export declare function askAction(policy: ResolvedPolicy, action: Action, context?: EgressContext): Decision;
