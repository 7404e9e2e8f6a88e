import type { LoadedPolicy, Origin } from '../policy/resolved.js';
/** A value as YAML writes it: plain JSON data. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | {
    readonly [key: string]: YamlValue;
};
export type Verdict = 'allow' | 'deny' | 'escalate';
/** The rule that almost decided otherwise, and what kept it from doing so. */
export interface NearMiss {
    /** Dotted clause of that rule: `egress.allow[2]`. */
    readonly clause: string;
    /** What differs, as a sentence without its full stop: `it names port 443, not 8443`. */
    readonly differs: string;
}
/**
 * The smallest change of the policy that would admit a request, as data. `append` adds entries to the list at
 * `clause`; `set` gives `clause` that value.
 */
export type Suggestion = {
    readonly change: 'append';
    readonly clause: string;
    readonly add: readonly YamlValue[];
} | {
    readonly change: 'set';
    readonly clause: string;
    readonly add: YamlValue;
};
/** What was decided and why. Every function in this folder gives one of these (some add fields to it). */
export interface Decision {
    readonly verdict: Verdict;
    /**
     * Dotted clause that decided, spelt as in a policy file: `egress.allow[2]`, `filesystem.read-deny[0]`; the
     * name of the list (`egress.allow`) when it is that nothing in it matched, or that it is a default.
     */
    readonly clause: string;
    /** One sentence. */
    readonly reason: string;
    readonly nearest: NearMiss | null;
    /** null: permitted already, or no addition would permit it (a stated deny, a metadata address, a syntax error). */
    readonly suggestion: Suggestion | null;
}
/** A decision that permits. */
export declare function allow(clause: string, reason: string): Decision;
/** A decision that refuses; `nearest` and `suggestion` where there are any. */
export declare function deny(clause: string, reason: string, more?: {
    readonly nearest?: NearMiss | null;
    readonly suggestion?: Suggestion | null;
}): Decision;
/**
 * Where a clause was written. A clause that has no place of its own (`commands.allow[1].args[0]`) gets that of
 * the nearest clause around it; null: nothing around it is written either, so it is a default.
 */
export declare function originOf(loaded: LoadedPolicy, clause: string): Origin | null;
/** The 1-based line of a clause, by the rules of `originOf`; null for a default. */
export declare function lineOf(loaded: LoadedPolicy, clause: string): number | null;
