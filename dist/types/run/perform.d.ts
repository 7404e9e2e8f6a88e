import type { CommandReport } from '../enforce/sandbox.js';
import type { Admitted, Compiled } from './admit.js';
import type { RunDependencies } from './dependencies.js';
import { type RunEnding, type Verdict } from './outcome.js';
import { type RunRequest } from './request.js';
import { type SessionContext } from './session.js';
export interface PerformRequest extends SessionContext {
    readonly request: RunRequest;
    readonly compiled: Admitted;
    /** When the run began, by performance.now(). */
    readonly began: number;
}
/**
 * Opens the sandbox, runs the command, takes out what may come out, closes. Whatever happens the sandbox is closed,
 * and what closing could not do is a problem beside the outcome, never instead of it.
 */
export declare function perform(performing: PerformRequest, dependencies: RunDependencies): Promise<RunEnding>;
/** What one command among several came to, apart from what becomes of its changes. */
export declare function verdictOf(compiled: Pick<Compiled, 'loaded' | 'redact'>, argv: readonly string[], report: CommandReport): Verdict;
/** The limit that ended a command, in words. */
export declare function limitOf({ loaded }: Pick<Admitted, 'loaded'>, report: CommandReport): string | null;
