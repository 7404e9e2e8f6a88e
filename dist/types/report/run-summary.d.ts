import type { RunResult } from '../audit/generated/result.js';
/** What a job's summary says beside the result itself. */
export interface SummarySetting {
    /** Where the policy came from, in words; null when none was found. */
    readonly policy: string | null;
    /** Commands that repeat the run on a person's machine; null when it can't be repeated. */
    readonly reproduce: string | null;
    /** The policy's clauses that state limits, each with its value in words. */
    readonly limits: readonly {
        readonly clause: string;
        readonly value: string;
    }[];
    /** Why this was not written while the verdict was fresh; null when it was. */
    readonly unsealed: string | null;
}
/** A run as Markdown for a job's summary. Text from policies and from the code is text in it, never markup. */
export declare function runSummary(result: RunResult, setting: SummarySetting): string;
/** What is said of a run that ended before its verdict could be written. */
export declare function unfinishedSummary(reason: string): string;
