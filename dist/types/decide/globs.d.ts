/** gitignore globs of one clause, compiled. */
export interface Globs {
    /** The index of the last glob that matches the path or a folder around it, -1 when none does. */
    readonly match: (path: string, directory: boolean) => number;
    /**
     * The index of the first glob that names something below this path, in so far as its text says so: what is
     * replaced by a file or a link takes everything below along. -1 when none does.
     */
    readonly below: (path: string) => number;
}
export interface GlobOptions {
    /** `no`: a `!glob` never takes anything back, as in denies. */
    readonly negation: 'yes' | 'no';
    readonly foldCase?: boolean;
}
/**
 * Compiles the globs of one clause; the index of each is kept, so that a match names its line. Paths given to
 * the matchers are relative to the workspace and tidied.
 */
export declare function compileGlobs(globs: readonly string[], options: GlobOptions): Globs;
/** Whether a glob is a plain path: nothing in it stands for anything but itself. */
export declare function isLiteral(glob: string): boolean;
/** A path as a glob that matches it alone. */
export declare function escapeGlob(path: string): string;
