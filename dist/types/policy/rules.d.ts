import type { Severity } from './finding.js';
/** A rule about the policy file itself; the linter's own rules begin at SP0101. */
export interface PolicyRule {
    readonly id: string;
    readonly severity: Severity;
    readonly title: string;
    /** What it finds and why that matters, in a sentence or two. */
    readonly what: string;
}
/** Every rule of parse, validate and resolve. All are errors: a policy with one of them is never run. */
export declare const POLICY_RULES: readonly [PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule, PolicyRule];
