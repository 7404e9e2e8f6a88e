/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to another: optimal string alignment, the
 * restricted form of Damerau and Levenshtein's distance. Gives `limit + 1` as soon as it must be more than `limit`.
 */
export declare function distance(from: string, to: string, limit: number): number;
/** The candidate that was probably meant, or null. Case, `-` and `_` don't count; one edit in three letters does. */
export declare function nearest(word: string, candidates: readonly string[]): string | null;
