import type { LoadedPolicy, PolicyTest, Request, ResolvedPolicy } from '../policy/resolved.js';
import type { Decision } from './decision.js';
import type { CommandContext } from './command/context.js';
import type { EgressContext } from './egress-rules.js';
import type { PathContext } from './path.js';
/** What only the machine knows and a decision may need; all of it optional, and less of it never permits more. */
export interface DecideContext {
    readonly egress?: EgressContext;
    readonly paths?: PathContext;
    readonly commands?: CommandContext;
}
/**
 * Decides anything that can be asked of a policy. Loads what the kind of request needs and no more (the shell's
 * grammar, the glob and pattern engines), so that a command that asks about hosts starts as fast as it can.
 */
export declare function decide(policy: ResolvedPolicy, request: Request, context?: DecideContext): Promise<Decision>;
/** One example of a policy, and what came of it. `deny` is met by a refusal of any kind, escalation included. */
export interface PolicyTestResult {
    readonly test: PolicyTest;
    readonly index: number;
    readonly passed: boolean;
    readonly decision: Decision;
}
/** Runs the examples that a policy states (and those it inherits), in their order. */
export declare function policyTests(loaded: LoadedPolicy, context?: DecideContext): Promise<readonly PolicyTestResult[]>;
