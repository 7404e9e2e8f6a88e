/** A line longer than this is no event of ours; reading on would fill memory. */
export declare const MAX_LINE: number;
/** A line of a log without its newline. */
export interface Line {
    /** 1-based. */
    readonly number: number;
    readonly text: string;
    /** SHA-256 of the line's bytes, which the text can't always give back: they may be no UTF-8. */
    readonly hash: () => string;
    /** False for a last line that has no newline. */
    readonly whole: boolean;
}
type Visit = (line: Line) => boolean;
/**
 * Reads a log line by line in constant memory.
 *
 * @param visit Called for each line in order; false stops the reading.
 * @param settle Awaited now and then, so that a visitor that writes can wait for its reader.
 * @throws RangeError for a line over MAX_LINE; file system errors as they are.
 */
export declare function eachLine(path: string, visit: Visit, settle?: () => Promise<void>): Promise<void>;
export {};
