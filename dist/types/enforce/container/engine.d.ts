import Docker from 'dockerode';
import { SetupError } from '../sandbox.js';
/** A connection to one engine, by its unix socket. */
export interface Engine {
    readonly docker: Docker;
    readonly socket: string;
    /** `v1.41`: the prefix of every path asked for. */
    readonly version: string;
    /** Lets idle connections go. */
    disconnect(): void;
}
/** What went wrong: nobody answers, the answer broke off, or the engine said no (with its HTTP status). */
export type EngineFault = 'unreachable' | 'lost' | number;
/** A call to the engine that failed. */
export declare class EngineError extends SetupError {
    readonly fault: EngineFault;
    constructor(message: string, fix: string | null, fault: EngineFault, options?: ErrorOptions);
}
/**
 * Connects to the engine behind a unix socket. Nothing is sent yet. What the environment says of engines
 * (DOCKER_HOST and the like, which dockerode reads by itself) is overruled: the socket is the one that was
 * examined before.
 *
 * @param socket absolute path of the unix socket
 * @param apiVersion the highest version the engine offers, such as `1.41`
 * @throws SetupError when dockerode can't be set up
 */
export declare function connectEngine(socket: string, apiVersion: string): Engine;
/**
 * Awaits a call to the engine and turns whatever goes wrong into an EngineError that says what was being done.
 *
 * @param doing what the call does, to follow "could not": `create the container`
 */
export declare function ask<T>(engine: Engine, doing: string, call: Promise<T>): Promise<T>;
/** The EngineError for what dockerode or a socket threw. */
export declare function engineError(engine: Engine, doing: string, cause: unknown): EngineError;
/** The HTTP status of an engine's refusal, null for every other error. */
export declare function statusOf(error: unknown): number | null;
