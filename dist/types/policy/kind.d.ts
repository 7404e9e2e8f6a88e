/** What a value is, in the words of messages: `text`, `a number`, `a list`. */
export declare function kindOf(value: unknown): string;
/** A value as a message shows it: short, on one line, in quotes when it is text. */
export declare function shown(value: unknown): string;
/** `a, b or c`. */
export declare function oneOf(words: readonly string[]): string;
