import { type Line } from './lines.js';
/** What is wrong with a log, and where. Lines are 1-based. */
export interface ChainProblem {
    readonly line: number;
    readonly kind: 'empty' | 'chain' | 'sequence' | 'not-json' | 'schema' | 'truncated' | 'other-run' | 'no-start' | 'after-end' | 'counts' | 'head';
    /** One sentence. */
    readonly message: string;
}
export interface Verification {
    /** Whether every line that is there is whole, valid and in its place. */
    readonly intact: boolean;
    /** Whether the log has its end; without it the tool was killed and later events may be missing. */
    readonly complete: boolean;
    readonly events: number;
    /** SHA-256 of the last whole line. */
    readonly head: string;
    readonly run: string | null;
    /** At most `maxProblems`, in order. */
    readonly problems: readonly ChainProblem[];
}
export interface VerifyOptions {
    /** The chain's last hash, as the result or the job summary says it: notices a log rewritten as a whole. */
    readonly head?: string;
    readonly maxProblems?: number;
}
/**
 * Checks a log: each line's schema, number, run and the chain of hashes.
 *
 * @param path The log file.
 * @throws File system errors when it can't be read.
 */
export declare function verifyLog(path: string, options?: VerifyOptions): Promise<Verification>;
/** The same, line by line: `line` returns false when enough problems were found. */
export declare function createVerifier({ head: expected, maxProblems }?: VerifyOptions): {
    line(line: Line): boolean;
    end(): Verification;
};
