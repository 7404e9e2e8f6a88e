import type { RunResult } from '../audit/generated/result.js';
import type { Suggestion } from '../decide/decision.js';
import type { CommandReport } from '../enforce/sandbox.js';
import type { Compiled, Known, Problem, Refused } from './admit.js';
import { type RunLog } from './log.js';
import type { Verdict } from './outcome.js';
import type { Settled, Violation } from './settle.js';
/** A result while it is being gathered. */
export type Draft = {
    -readonly [K in keyof RunResult]: RunResult[K];
} & {
    /** What would admit what was denied; becomes `suggestion`. */
    suggestions: Suggestion[];
};
/** An empty result: nothing was run. */
export declare function newDraft(run: string, argv: readonly string[]): Draft;
/** The wall and what it enforces. */
export declare function addCompiled(draft: Draft, compiled: Compiled | Refused): void;
export declare function addReport(draft: Draft, report: CommandReport): void;
export declare function addSettled(draft: Draft, settled: Settled): void;
export declare function addViolation(draft: Draft, { clause, origin, what, message }: Violation): void;
/** Something that went wrong beside the outcome. */
export declare function addProblem(draft: Draft, message: string, fix?: string | null): void;
export declare function addProblems(draft: Draft, problems: readonly Problem[]): void;
/** The finished result, free of secrets. */
export declare function resultOf(draft: Draft, verdict: Verdict, known: Known | null, log: RunLog | null): RunResult;
