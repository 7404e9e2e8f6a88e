/** A stretch of lines of the old text and what stands in its place in the new one; line numbers from 0, end exclusive. */
export interface Edit {
    readonly oldStart: number;
    readonly oldEnd: number;
    readonly newStart: number;
    readonly newEnd: number;
}
/** The lines of a text, each with its newline; the last may lack it. One character per byte. */
export declare function linesOf(text: string): string[];
/**
 * The edits that turn one list of lines into another: as few as possible by Myers' greedy algorithm ("An O(ND)
 * Difference Algorithm", 1986), up to a bound.
 */
export declare function diffLines(before: readonly string[], after: readonly string[]): readonly Edit[];
