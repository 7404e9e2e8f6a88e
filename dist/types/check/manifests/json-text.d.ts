/** A member of an object somewhere in a JSON text. Offsets; `key` includes the quotes. */
export interface Member {
    /** Names from the top; items of arrays by their index. */
    readonly path: readonly string[];
    readonly value: unknown;
    readonly start: number;
    readonly end: number;
}
/**
 * Every member of a JSON text with its place, outer before inner. Of a name that stands twice the last counts, as
 * everywhere; both are listed. null: not JSON.
 */
export declare function jsonMembers(source: string): readonly Member[] | null;
