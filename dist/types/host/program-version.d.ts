/**
 * What a program says of its version when it is asked with `--version`.
 *
 * @param pattern Its first group is the version.
 * @param timeout Milliseconds.
 * @returns null when it can't be asked, or says none.
 */
export declare function programVersion(path: string, pattern: RegExp, timeout: number): Promise<string | null>;
