import type { FailedMessage } from './messages.js';
import { SetupError, type StreamReport } from '../sandbox.js';
/** What had been received of a command when the connection to its init was lost. */
export interface PartialReport {
    readonly stdout: StreamReport;
    readonly stderr: StreamReport;
    /** Milliseconds since the command was sent. */
    readonly duration: number;
}
/**
 * The init is gone, doesn't answer, or said something it can't have said. Nothing that it would have told can be
 * known any more; the sandbox must be ended from outside.
 */
export declare class InitLostError extends Error {
    readonly name = "InitLostError";
    /** Set on the rejection of a command that had been sent. */
    readonly partial: PartialReport | null;
    constructor(message: string, options?: ErrorOptions & {
        readonly partial?: PartialReport;
    });
}
/** A command that the init could not start, and at what. */
export declare class StartError extends SetupError {
    readonly failed: FailedMessage;
    constructor(message: string, failed: FailedMessage);
}
/** Bytes that aren't a frame, or a frame that makes no sense where it came. */
export declare class ProtocolError extends Error {
    readonly name = "ProtocolError";
}
