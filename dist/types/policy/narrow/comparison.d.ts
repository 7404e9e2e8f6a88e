import type { Finding } from '../finding.js';
import type { LoadedPolicy, Origin, ResolvedPolicy } from '../resolved.js';
/** One policy held against one that it must lie within. */
export interface Comparison {
    readonly child: ResolvedPolicy;
    readonly parent: ResolvedPolicy;
    /**
     * Reports that a clause of the child is wider. `says` and `bound` show the two values; `ruledBy` names the parent's
     * clause where it is another.
     */
    readonly wider: (clause: string, difference: Difference) => void;
}
export interface Difference {
    /** What the child says, as the middle of a sentence: `is 8GiB`, `lists \`docs/\``. */
    readonly says: string;
    /** What the parent says: `4GiB`, `only \`src/\``. */
    readonly bound: string;
    readonly ruledBy?: string;
    readonly help?: string;
}
type Placed = Omit<LoadedPolicy, 'digest'>;
/** The place of a clause, or of the nearest one around it: `egress.allow[2]`, `egress.allow`, `egress`. */
export declare function originOf(loaded: Placed, clause: string): Origin | null;
/** Makes a comparison whose findings show both lines. */
export declare function compare(child: Placed, parent: Placed, rule: 'SP0060' | 'SP0064'): {
    readonly comparison: Comparison;
    readonly findings: readonly Finding[];
};
/** What parents have in common, and what could not be worked out. */
export interface Meeting {
    /** Reports a clause whose meet can't be expressed; the child has to state it. */
    readonly unresolved: (clause: string, why: string) => void;
}
/** Those of `items` for which nothing earlier has the same key. */
export declare function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[];
export {};
