/** A patch in git's format (git-diff(1), "Generating patch text with -p"), as data. Texts are bytes as Latin-1. */
export interface Patch {
    readonly files: readonly PatchFile[];
}
export interface PatchFile {
    /** 1-based line of its `diff --git`. */
    readonly line: number;
    readonly how: 'added' | 'deleted' | 'modified' | 'renamed' | 'copied';
    /** Names before and after, decoded; of what is added or deleted both are the same. */
    readonly oldName: string;
    readonly newName: string;
    /** Six octal digits; null on the side that isn't there, and when a rename or a copy doesn't say. */
    readonly oldMode: string | null;
    readonly newMode: string | null;
    readonly body: PatchBody;
}
export type PatchBody = 
/** The content stays, or is empty. */
{
    readonly kind: 'none';
} | {
    readonly kind: 'text';
    readonly hunks: readonly Hunk[];
} | {
    readonly kind: 'binary';
    readonly forward: BinaryHunk;
}
/** "Binary files differ": the patch doesn't hold it. */
 | {
    readonly kind: 'absent';
};
export interface Hunk {
    readonly oldStart: number;
    readonly oldCount: number;
    readonly newStart: number;
    readonly newCount: number;
    readonly lines: readonly HunkLine[];
}
export interface HunkLine {
    readonly sign: ' ' | '-' | '+';
    /** With its line feed, unless the file ends without one here. */
    readonly text: string;
}
export type BinaryHunk = {
    readonly kind: 'literal';
    readonly bytes: Buffer;
}
/** git's delta against the old content. */
 | {
    readonly kind: 'delta';
    readonly bytes: Buffer;
} | {
    readonly kind: 'too-large';
    readonly size: number;
};
/** Where a patch can't be understood, and why. */
export declare class PatchProblem extends Error {
    /** 1-based. */
    readonly line: number;
    readonly name = "PatchProblem";
    constructor(
    /** 1-based. */
    line: number, message: string);
}
/** The lines of a patch, read one after the other. */
export interface Cursor {
    /** The line ahead without its line feed; null at the end. */
    peek(): string | null;
    next(): string;
    /** 1-based, of the line ahead. */
    readonly line: number;
    /** Whether the line ahead is the last and has no line feed. */
    readonly unterminated: boolean;
    /** At the line ahead, or `back` lines before it. */
    fail(message: string, back?: number): never;
}
export declare function cursorOf(text: string): Cursor;
