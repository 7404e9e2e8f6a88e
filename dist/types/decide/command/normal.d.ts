import type { Arg } from './reading.js';
import type { Region } from './scope.js';
/**
 * A script as one line in one spelling, which deny patterns are looked for in: words without their quotes,
 * operators as they are, single blanks between, no comments or line continuations.
 */
export declare function normalised(words: Region['words'], tokens: readonly {
    readonly at: number;
    readonly text: string;
}[]): string;
/** The normalised line of one command. */
export declare function normalisedCommand(name: string, args: readonly Arg[]): string;
/** A text with runs of blanks made single, as patterns and lines are compared. */
export declare function singleBlanks(text: string): string;
