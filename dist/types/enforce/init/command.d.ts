import { InitLostError } from './error.js';
import { type Frame } from './frame.js';
import { type StartMessage } from './messages.js';
import { type CommandReport, type CommandRequest } from '../sandbox.js';
/** The parts of a request that flow while the command runs. */
export type CommandStreams = Pick<CommandRequest, 'stdin' | 'signal' | 'onStdout' | 'onStderr'>;
/** One command as the tool sees it: from START to EXIT or FAILED. */
export interface RunningCommand {
    /** Takes a frame with this command's id; a promise while a consumer is being waited for. */
    handle(frame: Frame): void | Promise<void>;
    /** The init is gone. */
    lose(error: InitLostError): void;
    readonly report: Promise<CommandReport>;
    /** When the init ends it by itself, in the clock of performance.now(); null until it runs. */
    readonly dueAt: number | null;
}
/**
 * @param send hands a frame to the init
 * @param kill asks the init to end the command and everything that it started
 */
export declare function runningCommand(id: number, start: StartMessage, streams: CommandStreams, send: (frame: Buffer) => void, kill: () => void): RunningCommand;
