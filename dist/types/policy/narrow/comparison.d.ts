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
export type Placed = Omit<LoadedPolicy, 'digest'>;
/** The place of a clause, or of the nearest one around it: `egress.allow[2]`, `egress.allow`, `egress`. */
export declare function originOf(loaded: Placed, clause: string): Origin | null;
/** A clause of the child that is wider, with where both stand; null where a default holds. */
export interface Widening extends Difference {
    /** Dotted, as `origins` is keyed: `egress.allow[2]`. */
    readonly clause: string;
    readonly ruledBy: string;
    readonly own: Origin | null;
    readonly ruling: Origin | null;
}
/** Makes a comparison that collects what is wider. */
export declare function compare(child: Placed, parent: Placed): {
    readonly comparison: Comparison;
    readonly found: readonly Widening[];
};
/** Entries of lists were sorted: their number in the list is not the one on the page. The location is. */
export declare const unnumbered: (clause: string) => string;
/** What is wider as a finding that shows both lines. */
export declare function wideningFinding({ clause, says, bound, ruledBy, help, own, ruling }: Widening, child: Placed, parent: Placed, rule: 'SP0060' | 'SP0064'): Finding;
/** What parents have in common, and what could not be worked out. */
export interface Meeting {
    /** Reports a clause whose meet can't be expressed; the child has to state it. */
    readonly unresolved: (clause: string, why: string) => void;
}
/** Those of `items` for which nothing earlier has the same key. */
export declare function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[];
