/**
 * Markdown (GitHub's) that text from policies, files and programs can't inject into. Text is only ever put in through
 * the functions here, so the types tell what has been encoded (`Inline`, `Block`) from what hasn't (`string`), and
 * every place that takes a string encodes it.
 *
 * Encoding is by character references. CommonMark never takes one for structure, and it is the same in prose, in a
 * table's cell and inside raw HTML, where backslashes mean nothing (in `<summary>`) or two things (before a pipe).
 */
/** Markdown within a line: prose, code, a link's text. */
export interface Inline {
    readonly kind: 'inline';
    readonly markdown: string;
}
/** A paragraph, heading, list, table, … Lines end in LF; without blank lines around it. */
export interface Block {
    readonly kind: 'block';
    readonly markdown: string;
}
/** What is written as text when it is a string, and as it is when it has been encoded. */
export type Text = string | Inline;
/** Text as prose. Line breaks in it are shown as `\n`. */
export declare function text(content: string): Inline;
/** Text as code within a line. */
export declare function code(content: string): Inline;
export declare function strong(content: Text): Inline;
/**
 * Puts pieces together: what stands in the template is Markdown, each value is encoded unless it has been.
 * `` md`The host ${code(host)} is **denied**: ${reason}` ``
 */
export declare function md(template: TemplateStringsArray, ...values: readonly Text[]): Inline;
export declare function join(pieces: readonly Text[], between: string): Inline;
export declare function paragraph(content: Text): Block;
export declare function heading(level: 1 | 2 | 3 | 4 | 5 | 6, content: Text): Block;
export declare function list(items: readonly Text[]): Block;
/** A table. Rows that are shorter than the head are filled up; throws RangeError for one that is longer. */
export declare function table(head: readonly Text[], rows: readonly (readonly Text[])[]): Block;
/** Lines of text as a block of code, which ends with that text. `language` is a word or nothing. */
export declare function codeBlock(content: string, language?: string): Block;
/** Blocks that unfold at a click on `summary`, which is plain text. */
export declare function details(summary: string, body: readonly Block[]): Block;
/** A document of these blocks, ending with a line break; empty for none. */
export declare function document(blocks: readonly Block[]): string;
