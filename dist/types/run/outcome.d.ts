import type { Ended } from '../enforce/sandbox.js';
/** What became of a run. */
export type Outcome = 'completed' | 'violated' | 'timed-out' | 'policy-invalid' | 'unenforceable' | 'setup-failed' | 'conflict' | 'gateway-lost' | 'denied' | 'escalated' | 'cancelled' | 'out-of-memory' | 'output-limit';
/** What is known when a run is over, from which its outcome follows. */
export type RunEnding = 
/** Nothing was run. */
{
    readonly kind: 'refused';
    readonly outcome: 'policy-invalid' | 'unenforceable' | 'setup-failed' | 'denied' | 'escalated';
    readonly reason: string;
}
/** Ended from outside, by a signal to the tool; before the command started or while it ran. */
 | {
    readonly kind: 'cancelled';
    readonly by: 'SIGINT' | 'SIGTERM';
}
/** The command ran and ended; `problem` is the first thing that went wrong after that. */
 | {
    readonly kind: 'ended';
    readonly command: string;
    readonly ended: Ended;
    /** The limit that ended it, in words. */
    readonly limit: string | null;
    readonly violations: number;
    readonly onViolation: 'fail' | 'record';
    /** Host files that changed meanwhile, so that nothing was applied. */
    readonly conflicts: number;
    /** Something after the command's end failed: collecting, applying, logging. */
    readonly failure: string | null;
};
export interface Verdict {
    readonly outcome: Outcome;
    /** Exit code of the tool. */
    readonly exitCode: number;
    /** The signal that ended the command, `SIGSEGV`. */
    readonly signal: string | null;
    /** One sentence. */
    readonly reason: string;
}
/** The outcome and exit code of a run: the table of the command line's contract, the same in every tier. */
export declare function outcomeOf(ending: RunEnding): Verdict;
/** `SIGSEGV` of 11. A number without a name is a real-time signal. */
export declare function signalName(signal: number): string;
/** Whether the changes of a run that ended so are applied when applying depends on success. */
export declare function succeeded(ended: Ended): boolean;
/** `1 file`, `3 files`. */
export declare function counted(count: number, noun: string): string;
