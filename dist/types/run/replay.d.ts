import type { EventOf } from '../audit/events.js';
import type { RunResult } from '../audit/generated/result.js';
import type { Plan } from '../compile/plan.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
import { type RunDependencies } from './dependencies.js';
import type { RunRequest } from './request.js';
/** A run that is to be repeated, as its audit directory has it. */
export interface Recorded {
    readonly start: EventOf<'run.start'>;
    readonly command: EventOf<'command'>;
    readonly policy: ResolvedPolicy;
    readonly plan: Plan;
    readonly result: RunResult;
}
/** Something that isn't as it was. */
export interface Difference {
    /** What differs, in a word or two: `exit code`, `stdout`, `change src/a.ts`. */
    readonly what: string;
    readonly before: string;
    readonly now: string;
}
/** Why a log can't be replayed. */
export declare class ReplayError extends Error {
    readonly name = "ReplayError";
}
/**
 * Reads a recorded run and makes sure that it is what the log's digests say.
 *
 * @throws ReplayError when the log is broken, or doesn't hold what a replay needs.
 */
export declare function readRecorded(directory: string): Promise<Recorded>;
export interface ReplayRequest extends Pick<RunRequest, 'env' | 'stateHome' | 'home' | 'directory' | 'inputs' | 'signal' | 'onStdout' | 'onStderr' | 'onProgress'> {
    /** Another folder than the one of the log, such as a fresh checkout of its commit. */
    readonly workspace?: string;
}
/** Runs the recorded command again under the same plan and the same image, applies nothing, and compares. */
export declare function replay(recorded: Recorded, request: ReplayRequest, dependencies?: RunDependencies): Promise<{
    readonly result: RunResult;
    readonly differences: readonly Difference[];
}>;
