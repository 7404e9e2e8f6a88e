import type { RunResult } from '../audit/generated/result.js';
/** What is known before the command starts. */
export interface StartReport {
    readonly tier: string;
    readonly passedOver: readonly {
        readonly tier: string;
        readonly reason: string;
    }[];
    readonly unenforced: readonly {
        readonly clause: string;
        readonly note: string | null;
        readonly waived: boolean;
    }[];
    readonly notes: readonly string[];
}
/** The lines before a command's own output: the tier, and what nobody enforces. Ends with a line break. */
export declare function runStart(start: StartReport, options: {
    readonly colour: boolean;
}): string;
/** The lines after it: what became of the run, of its changes, what was denied and what would admit it. */
export declare function runEnd(result: RunResult, options: {
    readonly colour: boolean;
}): string;
