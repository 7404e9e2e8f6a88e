import type { Location } from '../policy/finding.js';
import type { Question } from './question.js';
/**
 * `widened`: permits something more, or can't be shown not to. `narrowed`: no longer permits something. `moved`: is
 * written otherwise or elsewhere and means the same.
 */
export type ChangeKind = 'widened' | 'narrowed' | 'moved';
/** A clause's place in one of the two policies. */
export interface ClausePlace {
    readonly location: Location;
    /** Whether the clause is written there; otherwise its default holds, and the place is where it would stand. */
    readonly stated: boolean;
}
/** One difference of two policies. */
export interface Change {
    readonly change: ChangeKind;
    /** Dotted, without numbers of entries: `egress.allow`, `limits.memory`, `phases.test`. */
    readonly clause: string;
    /** The phase while which this holds; null: without any. */
    readonly phase: string | null;
    /** One sentence without its full stop, with both values. */
    readonly message: string;
    /**
     * What the wider of the two permits and the other doesn't, asked of both; null where none was found, and for what
     * moved.
     */
    readonly witness: Question | null;
    /** In the policy that is compared with; of its files. */
    readonly base: ClausePlace;
    /** In the policy that is compared; of its files. */
    readonly head: ClausePlace;
}
/** What one policy permits more and less than another. */
export interface PolicyDiff {
    /** Digests of the two. */
    readonly base: string;
    readonly head: string;
    /** Widened first, then narrowed, then moved; each in the order of a policy's clauses. */
    readonly changes: readonly Change[];
    /** Clauses that are the same, by name. */
    readonly equal: readonly string[];
}
/** Whether the head permits anything that the base doesn't, or may. */
export declare function widens(diff: PolicyDiff): boolean;
