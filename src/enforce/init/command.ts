import { deferred } from './deferred.js';
import { endedOfExit, endedOfFailure } from './ended.js';
import { InitLostError, ProtocolError, StartError } from './error.js';
import { FRAME, type Frame } from './frame.js';
import {
  decodeCredit,
  decodeExit,
  decodeFailed,
  type ExitMessage,
  type FailedMessage,
  type StartMessage,
} from './messages.js';
import { feedStdin, type StdinFeed } from './stdin.js';
import { streamKeeper } from './stream-keeper.js';
import { UNKNOWN_USAGE, type CommandReport, type CommandRequest } from '../sandbox.js';
import { getSystemErrorMap } from 'node:util';

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
export function runningCommand(
  id: number,
  start: StartMessage,
  streams: CommandStreams,
  send: (frame: Buffer) => void,
  kill: () => void,
): RunningCommand {
  const since = performance.now();
  const done = deferred<CommandReport>();
  const stdout = streamKeeper(start.outputLimit, streams.onStdout);
  const stderr = streamKeeper(start.outputLimit, streams.onStderr);
  let dueAt: number | null = null;
  let started = false;
  let feed: StdinFeed | null = null;
  /** What the caller's own code threw: the command is ended, and this is what its run rejects with. */
  let callerError: Error | null = null;

  const failCaller = (error: unknown): void => {
    callerError ??= error instanceof Error ? error : new Error(String(error));
    kill();
  };
  const output = (stream: number, chunk: Buffer): void | Promise<void> => {
    if (!started || (stream !== 1 && stream !== 2)) throw new ProtocolError('OUTPUT where none can be');
    const keeper = stream === 1 ? stdout : stderr;
    if (callerError !== null) return;
    try {
      const waiting = keeper.take(chunk);
      return waiting?.catch(failCaller);
    } catch (error) {
      if (error instanceof ProtocolError) throw error;
      failCaller(error);
    }
  };
  const finish = (settle: () => void): void => {
    feed?.stop();
    streams.signal?.removeEventListener('abort', kill);
    if (callerError === null) settle();
    else done.reject(callerError);
  };
  const failed = (message: FailedMessage): void => {
    finish(() => {
      const ended = endedOfFailure(message);
      if (ended === null) done.reject(startError(message));
      else
        done.resolve({
          ended,
          stdout: stdout.report(0),
          stderr: stderr.report(0),
          usage: UNKNOWN_USAGE,
          duration: performance.now() - since,
        });
    });
  };
  const exited = (message: ExitMessage): void => {
    const report: CommandReport = {
      ended: endedOfExit(message, start.rlimits.cpu),
      stdout: stdout.report(message.stdoutBytes),
      stderr: stderr.report(message.stderrBytes),
      usage: {
        ...UNKNOWN_USAGE,
        cpuUser: message.cpuUser,
        cpuSystem: message.cpuSystem,
        peakMemory: message.maxRss,
      },
      duration: message.duration,
    };
    finish(() => {
      done.resolve(report);
    });
  };

  streams.signal?.addEventListener('abort', kill);
  return {
    report: done.promise,
    get dueAt() {
      return dueAt;
    },
    lose(error) {
      const partial = {
        stdout: stdout.partial(),
        stderr: stderr.partial(),
        duration: performance.now() - since,
      };
      finish(() => {
        done.reject(new InitLostError(error.message, { cause: error, partial }));
      });
    },
    handle(frame) {
      switch (frame.type) {
        case FRAME.started:
          if (started) throw new ProtocolError('STARTED twice');
          started = true;
          dueAt = performance.now() + start.wallTime;
          if (start.stdin && streams.stdin !== undefined) {
            feed = feedStdin(id, streams.stdin, send);
            feed.done.catch(failCaller);
          }
          return;
        case FRAME.failed:
          if (started) throw new ProtocolError('FAILED after STARTED');
          failed(decodeFailed(frame.stream, frame.payload));
          return;
        case FRAME.output:
          return output(frame.stream, frame.payload);
        case FRAME.credit:
          feed?.grant(decodeCredit(frame.payload));
          return;
        case FRAME.exit:
          if (!started) throw new ProtocolError('EXIT before STARTED');
          exited(decodeExit(frame.payload));
          return;
        default:
          throw new ProtocolError(`a frame of type ${String(frame.type)} for a command`);
      }
    },
  };
}

function startError(failed: FailedMessage): StartError {
  const [name, text] = getSystemErrorMap().get(-failed.errno) ?? [
    `errno ${String(failed.errno)}`,
    'unknown error',
  ];
  const what = failed.subject === '' ? failed.stage : `${failed.stage}: ${failed.subject}`;
  return new StartError(`the command could not be started: ${what}: ${text} (${name})`, failed);
}
