/** A run's name: when it began, UTC, and eight random hexadecimal digits: `20260102T030405Z-0123abcd`. */
export declare function newRunId(now?: Date, random?: Buffer): string;
/** Whether a text is a run's name, as opposed to a path. */
export declare function isRunId(text: string): boolean;
