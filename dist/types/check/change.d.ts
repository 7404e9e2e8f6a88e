/** A change to a tree of files, as data: what was read of it, and where it could not be read. */
export interface CodeChange {
    /** In the order of the change; a renamed file is one that goes and one that comes. */
    readonly files: readonly FileChange[];
    /**
     * Files of the result that the change leaves alone, as far as they were asked for (`wantedBeside`); null when
     * nobody could tell.
     */
    readonly untouched: ReadonlySet<string> | null;
}
/** One path that the change touches. At least one side is there. */
export interface FileChange {
    /** As git has it: relative to the top of the tree, forward slashes. What isn't UTF-8 in it is U+FFFD. */
    readonly path: string;
    readonly before: Side | null;
    readonly after: Side | null;
}
/** A path before or after the change. */
export interface Side {
    /** As git writes it, six octal digits: `100644`, `100755`, `120000` (a link), `160000` (a submodule). */
    readonly mode: string;
    readonly content: Content;
}
export type Content = {
    readonly kind: 'text';
    readonly text: string;
}
/** What a patch shows of a file: the lines that it takes away (before) or brings (after). */
 | {
    readonly kind: 'part';
    readonly lines: readonly Line[];
} | {
    readonly kind: 'binary';
} | {
    readonly kind: 'link';
    readonly target: string;
} | {
    readonly kind: 'submodule';
    readonly commit: string;
}
/** Not read; `reason` completes "its content wasn't read: …". */
 | {
    readonly kind: 'unread';
    readonly reason: string;
};
export interface Line {
    /** 1-based, in the file of its side. */
    readonly number: number;
    /** Without its line feed. */
    readonly text: string;
}
/** What a change may have. More is an error of its own, never a part left unread in silence. */
export declare const CAPS: {
    /** Paths. */
    readonly files: 20000;
    /** Bytes of one file. */
    readonly file: number;
    /** Bytes of all files together, both sides. */
    readonly total: number;
    /** Bytes of a patch. */
    readonly patch: number;
    /** Paths at which a lock file is looked for. */
    readonly beside: 50000;
};
export declare function isLink(side: Side): boolean;
export declare function isSubmodule(side: Side): boolean;
/** Bytes as content: text when they are text. What isn't UTF-8 but holds no NUL is read as Latin-1. */
export declare function contentOf(bytes: Buffer): Content;
export declare function textOf(bytes: Buffer): string;
/** The lines of the result that weren't in the file before; of a file that comes, all of them. */
export declare function newLines({ before, after }: FileChange): readonly Line[];
/** The file that a path lies in, `''` for the top. */
export declare function folderOf(path: string): string;
export declare function nameOf(path: string): string;
