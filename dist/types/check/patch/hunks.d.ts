import type { Cursor, Hunk } from './patch.js';
/** Every hunk of one file. Each must be as long as it says, and lie where those before it put it. */
export declare function readHunks(cursor: Cursor): readonly Hunk[];
/** The text after the hunks, when each fits the text before exactly where it says; null: they don't apply. */
export declare function applyHunks(before: string, hunks: readonly Hunk[]): string | null;
/** One side of hunks that hold a whole file: one hunk, from the first line to an end without a line feed; else null. */
export declare function wholeSide(hunks: readonly Hunk[], side: 'old' | 'new'): string | null;
/** The lines that hunks take away or bring, with their numbers. */
export declare function linesOfSide(hunks: readonly Hunk[], sign: '-' | '+'): readonly {
    readonly number: number;
    readonly text: string;
}[];
