/** A stretch of source, end exclusive. */
export type Stretch = readonly [start: number, end: number];
/** What stands between the words of a script. */
export type Gaps = {
    readonly ok: true;
    readonly tokens: readonly {
        readonly at: number;
        readonly text: string;
    }[];
} | {
    readonly ok: false;
    readonly text: string;
};
/**
 * Accounts for every character of `source` from `start` to `end` that no word covers: it must be blank, a
 * comment, an operator or a reserved word. Anything else was overlooked by the parser.
 */
export declare function readGaps(source: string, start: number, end: number, words: readonly Stretch[]): Gaps;
