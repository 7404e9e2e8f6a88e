/**
 * The candidate nearest to a word, for naming what was probably meant: at most two edits away, one for a word of
 * five letters or fewer, none for one of two; null when there is none.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | null;
/** The ASCII text that a text with look-alike or invisible characters is drawn as; null when it is ASCII already. */
export declare function drawnAs(text: string): string | null;
/** The code points beyond ASCII of a text, as `U+0441`, for messages. */
export declare function codePoints(text: string): string;
