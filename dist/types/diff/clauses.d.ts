import type { LoadedPolicy, Origin, ResolvedPolicy } from '../policy/resolved.js';
/** A clause as it is told of as a whole: its dotted name, and what it means. */
export interface Clause {
    readonly name: string;
    readonly value: (policy: ResolvedPolicy) => unknown;
}
/** Every clause but phases, in the order of a policy. */
export declare const CLAUSES: readonly Clause[];
/** Whether two policies give a clause the same value, word for word. */
export declare function sameValue(clause: Clause, one: ResolvedPolicy, other: ResolvedPolicy): boolean;
/** Whether `part` is `clause` or lies in it: `egress.allow[2]` in `egress.allow`. */
export declare function isPartOf(part: string, clause: string): boolean;
/**
 * The files in which a clause is stated, sorted: null stands for the policy itself, whatever it is called. Empty for
 * a default.
 */
export declare function statedIn({ origins, files }: LoadedPolicy, clause: string): readonly (string | null)[];
/** Where a clause is stated, or its nearest part: `limits` by `limits.memory`. */
export declare function placeOf(origins: LoadedPolicy['origins'], clause: string): Origin | null;
