import type { Request, ResolvedPolicy } from '../../policy/resolved.js';
import type { Question } from '../question.js';
/** Where two policies differ: a clause of the wide one, and the clause of the narrow one that rules it. */
export interface Difference {
    readonly clause: string;
    readonly ruledBy: string;
    readonly wide: ResolvedPolicy;
    readonly narrow: ResolvedPolicy;
}
/**
 * Questions that may show a difference, the likeliest first: one that the wide policy answers with yes and the narrow
 * one with no is its witness. None is a promise; each has to be asked.
 */
export declare function candidatesFor(difference: Difference): Generator<Question>;
/** The first word of a clause. */
export declare const areaOf: (clause: string) => string;
/** A variable by its name, or some whose names begin as said. */
export declare function nameQuestions(entry: string): readonly Request[];
/** Requests about which the order among globs and lists says nothing; all of them, as there are few. */
export declare function oddQuestions(one: ResolvedPolicy, other: ResolvedPolicy): readonly Request[];
