/** How many columns a terminal gives a line, near enough to put a caret under the right character. */
export declare function width(text: string): number;
