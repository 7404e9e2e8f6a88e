/**
 * Text from policies, arguments and code is hostile: it may carry terminal escapes, hide what follows it
 * (bidirectional controls, zero-width characters), or be a workflow command. This makes all of that visible.
 */
/** One line of text that shows as it is: nothing in it moves the cursor, hides, or is a workflow command. */
export declare function visible(text: string): string;
/**
 * Text of several lines, each made visible. A line that would begin with `::` (a workflow command, even after
 * spaces) begins with a visible escape instead.
 */
export declare function visibleLines(text: string): string;
/** A line of a program's output, which may hold tabs; else as `visibleLines`. */
export declare function visibleOutput(line: string): string;
/**
 * JSON text whose strings hold nothing that a terminal or the runner acts on; the same data, since every
 * character is written as JSON's own escape.
 */
export declare function visibleJson(json: string): string;
