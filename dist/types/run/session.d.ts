import type { CommandReport, CommandRequest } from '../enforce/sandbox.js';
import type { Compiled } from './admit.js';
import type { RunDependencies } from './dependencies.js';
import { type Draft } from './draft.js';
import type { RunLog } from './log.js';
import { type OpenedRun } from './open.js';
import type { Places } from './places.js';
import type { Application, RunRequest } from './request.js';
import { type Violation } from './settle.js';
/** What a sandbox is opened and logged with, for one command or for many. */
export interface SessionContext {
    readonly compiled: Compiled;
    readonly log: RunLog;
    readonly draft: Draft;
    readonly places: Places;
    readonly request: Pick<RunRequest, 'workspace' | 'beneath' | 'env' | 'home' | 'carry' | 'mode' | 'signal' | 'onProgress'>;
}
/** Opens the sandbox on the workspace. Throws SetupError; nothing is left then. */
export declare function openSession(context: SessionContext, dependencies: RunDependencies): Promise<OpenedRun>;
/** A command that was permitted, and its number in the run. */
export interface PermittedCommand {
    readonly number: number;
    readonly argv: readonly string[];
    /** The clause that permits it; null: none does, and it runs in audit mode. */
    readonly clause: string | null;
    readonly request: CommandRequest;
}
/**
 * Logs a command and runs it. What can't be logged isn't run; once it has run, a log that breaks is a problem beside
 * the outcome.
 */
export declare function runLogged({ compiled, log, draft }: SessionContext, opened: OpenedRun, { number, argv, clause, request }: PermittedCommand): Promise<CommandReport>;
/**
 * Ends everything inside and takes out what may come out.
 *
 * @returns Why nothing was applied though it should have been; null when nothing went wrong.
 */
export declare function settleSession(context: SessionContext, opened: OpenedRun, application: Application, apply: boolean): Promise<string | null>;
/** What the gateway refused, and what would admit it; nothing without one. */
export declare function recordEgress(context: SessionContext, { sandbox }: OpenedRun): void;
/**
 * What was connected to. When a sandbox is closed: only then every connection has ended, and its bytes are known. One
 * that was opened anew has a gateway of its own, whose connections are added.
 */
export declare function recordConnections({ draft }: SessionContext, { sandbox }: OpenedRun): void;
export declare function recordViolation({ draft, log }: SessionContext, violation: Violation): void;
