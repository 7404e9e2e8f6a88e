/** How much a finding matters. `error` blocks a run; `warning` and `info` inform. */
export type Severity = 'error' | 'warning' | 'info';
/** A path of keys and indexes into a YAML document, from its root. */
export type NodePath = readonly (string | number)[];
/** A place in a text. Lines and columns are 1-based and count UTF-16 code units, as editors do. */
export interface Position {
    readonly line: number;
    readonly column: number;
    /** 0-based offset into the text. */
    readonly offset: number;
}
/** A stretch of text, end exclusive. */
export interface Span {
    readonly start: Position;
    readonly end: Position;
}
/**
 * Where a finding points. `node` is symbolic and is resolved to a span by the document when a report is
 * made; `span` is for text that has no node (syntax errors); `file` is for a file as a whole.
 */
export type Location = {
    readonly kind: 'node';
    readonly file: string;
    readonly path: NodePath;
    readonly target: 'key' | 'value';
} | {
    readonly kind: 'span';
    readonly file: string;
    readonly span: Span;
} | {
    readonly kind: 'file';
    readonly file: string;
};
/** One replacement of text. A fix only ever narrows or rewrites what is permitted, never widens it. */
export interface Edit {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
export interface Fix {
    readonly title: string;
    readonly edits: readonly Edit[];
}
/** A problem as data: positions, snippets and output formats are derived from it later. */
export interface Finding {
    /** Rule id, `SP0101` style; its page is docs/rules/ID.md. */
    readonly rule: string;
    readonly severity: Severity;
    /** One sentence: what is wrong. */
    readonly message: string;
    readonly location: Location;
    /** What to do about it, one sentence. */
    readonly help?: string;
    /** Other places that explain this one: the parent's clause, the shadowing rule. */
    readonly related?: readonly {
        readonly message: string;
        readonly location: Location;
    }[];
    readonly fix?: Fix;
}
