import type { Readable, Writable } from 'node:stream';
import { type CommandStreams } from './command.js';
import { InitLostError } from './error.js';
import { type ReadyMessage, type StartMessage } from './messages.js';
import { type CommandReport } from '../sandbox.js';
export type { CommandStreams } from './command.js';
export type { ReadyMessage, StartMessage } from './messages.js';
/** The init's stdin and stdout, from our side. */
export interface InitStreams {
    readonly input: Writable;
    readonly output: Readable;
}
export interface InitOptions {
    /** Milliseconds of silence after which the init is asked whether it is there; 5 s when absent. */
    readonly pingAfter?: number;
    /** Milliseconds within which it must answer; 30 s when absent: the machine may be busy, and the init idle in it. */
    readonly patience?: number;
}
/** The tool's end of the connection to one sandbox's init. */
export interface InitClient {
    /** Resolves when the init has said that it is there. Rejects with InitLostError after `deadline` ms. */
    ready(deadline: number): Promise<ReadyMessage>;
    /**
     * Runs one command to the end of all that it started. Several may run at once; a consumer that isn't ready holds
     * up all of them. Rejects with SetupError when the command could not be started as `start` says, with what a
     * consumer or the source of stdin threw, and with InitLostError.
     */
    run(start: StartMessage, streams?: CommandStreams): Promise<CommandReport>;
    /** Whether no process but the init's is there: the kernel's word, not our count. Rejects with InitLostError. */
    quiet(): Promise<boolean>;
    /** Ends everything inside and the init itself. True when it said so within `deadline` ms. */
    shutdown(deadline: number): Promise<boolean>;
    /** Resolves once the connection has ended: null after a shutdown, else why it was lost. */
    readonly ended: Promise<InitLostError | null>;
}
/** Speaks the init's protocol over a pair of streams, which it takes over. */
export declare function connectInit(streams: InitStreams, options?: InitOptions): InitClient;
