import type { YamlValue } from '../../decide/decision.js';
import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Evidence } from './action.js';
/** One line of the policy, with what speaks for it. */
export interface Entry {
    /** The list or the mapping's key that it belongs to: `egress.allow`, `limits.memory`. */
    readonly clause: string;
    readonly change: 'append' | 'set';
    readonly value: YamlValue;
    readonly times: number;
    readonly runs: ReadonlySet<string>;
    /** What the evidence is, where its count alone doesn't say it: `at most 41MiB`. */
    readonly says: string | null;
}
/** Something recorded for which no line is given. */
export interface LeftOut {
    readonly evidence: Evidence;
    /** The clause that would have to admit it. */
    readonly clause: string;
    readonly reason: string;
}
/** A policy that permits nothing, to ask what each action needs. */
export declare function nothing(protect?: readonly string[]): ResolvedPolicy;
/** Where a policy is looked for beside `.github`, which is protected anyway. */
export declare const POLICY_FILE = "sandbox-policy.yml";
