import { PolicyReadError } from './read.js';
/**
 * Lets something that reads files one after the other, and at once, read them from where reading takes time: it is
 * done again with what it asked for until it has all. It must therefore change nothing but by its result, which is
 * given with the files that were read.
 *
 * @param readOne Gives a file's text, or why there is none.
 * @param work Gives a result, or one that counts for nothing when a file was not there yet.
 */
export declare function readingAhead<T>(readOne: (path: string) => Promise<string | PolicyReadError>, work: (read: (path: string) => string) => T | Promise<T>): Promise<{
    readonly result: T;
    readonly files: ReadonlyMap<string, string>;
}>;
/** A file's text, or why its bytes are none. */
export declare function decoded(content: Uint8Array, shown: string): string | PolicyReadError;
