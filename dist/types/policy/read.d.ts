import type { Finding } from './finding.js';
export type ReadFailure = 'missing' | 'unreadable' | 'directory' | 'not-a-file' | 'too-large' | 'not-text';
/** A policy file, or a file that a policy names, could not be read. */
export declare class PolicyReadError extends Error {
    readonly name = "PolicyReadError";
    readonly reason: ReadFailure;
    readonly path: string;
    constructor(reason: ReadFailure, path: string, message: string, options?: ErrorOptions);
}
/**
 * Reads a policy file from disk. Its size is known before a byte of it is read, and no more than that is read.
 *
 * @throws PolicyReadError when it is missing, unreadable, not a regular file, over 1 MiB, or not UTF-8
 */
export declare function readPolicyFile(path: string): string;
/** UTF-8 to text, strictly; a byte order mark is kept, so that offsets are the file's. */
export declare function decode(bytes: Uint8Array, path: string): string;
/** The finding that a failure to read is, about the file itself. */
export declare function readFinding(cause: unknown, file: string): Finding;
