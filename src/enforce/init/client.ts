import type { Readable, Writable } from 'node:stream';
import { runningCommand, type CommandStreams, type RunningCommand } from './command.js';
import { deferred, type Deferred } from './deferred.js';
import { InitLostError, ProtocolError } from './error.js';
import { encodeFrame, FRAME, frameDecoder, type Frame } from './frame.js';
import {
  decodePong,
  decodeReady,
  encodeSignal,
  encodeStart,
  PROTOCOL_VERSION,
  type ReadyMessage,
  type StartMessage,
} from './messages.js';
import { UNKNOWN_USAGE, type CommandReport } from '../sandbox.js';

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

const SIGKILL = 9;
/** Marks a PING whose answer somebody waits for. */
const ASKED = 1;
/** Milliseconds beyond a command's wall-time after which an init that doesn't end it isn't believed to hold it. */
const OVERDUE = 15_000;

/** Speaks the init's protocol over a pair of streams, which it takes over. */
export function connectInit(streams: InitStreams, options: InitOptions = {}): InitClient {
  const { input, output } = streams;
  const pingAfter = options.pingAfter ?? 5_000;
  const patience = options.patience ?? 30_000;
  const commands = new Map<number, RunningCommand>();
  const ready = deferred<ReadyMessage>();
  const ended = deferred<InitLostError | null>();
  /** Those who wait to hear whether anything runs, in the order in which they asked. */
  const asking: Deferred<boolean>[] = [];
  let lost: InitLostError | null = null;
  let saidBye = false;
  let nextId = 1;
  let silentFor = 0;
  let overdueFor = 0;
  /** While a consumer is being waited for, silence is ours. */
  let consuming = false;

  const send = (frame: Buffer): void => {
    if (lost === null && !saidBye) input.write(frame);
  };

  const lose = (reason: unknown): void => {
    if (lost !== null) return;
    lost = reason instanceof InitLostError ? reason : lostBy(reason);
    clearInterval(watchdog);
    ready.reject(lost);
    for (const command of commands.values()) command.lose(lost);
    commands.clear();
    for (const waiting of asking.splice(0)) waiting.reject(lost);
    // Its stdin ends, and with it the sandbox, should it still be there.
    input.destroy();
    output.destroy();
    ended.resolve(lost);
  };

  const handle = (frame: Frame): void | Promise<void> => {
    if (frame.id !== 0) {
      const command = commands.get(frame.id);
      if (command === undefined) throw new ProtocolError('a frame for a command that does not run');
      const waiting = command.handle(frame);
      if (frame.type === FRAME.exit || frame.type === FRAME.failed) commands.delete(frame.id);
      return waiting;
    }
    switch (frame.type) {
      case FRAME.ready: {
        const message = decodeReady(frame.payload);
        if (message.version !== PROTOCOL_VERSION)
          throw new ProtocolError(`the init speaks protocol ${String(message.version)}`);
        ready.resolve(message);
        return;
      }
      case FRAME.pong: {
        if (frame.stream === ASKED) asking.shift()?.resolve(!decodePong(frame.payload));
        return;
      }
      case FRAME.bye:
        saidBye = true;
        return;
      case FRAME.error:
        throw new ProtocolError(`the init gave up: ${frame.payload.toString('utf8')}`);
      default:
        throw new ProtocolError(`a frame of type ${String(frame.type)} for nobody`);
    }
  };

  const read = async (): Promise<void> => {
    const decoder = frameDecoder();
    for await (const chunk of output) {
      silentFor = 0;
      for (const frame of decoder.push(chunk as Buffer)) {
        const waiting = handle(frame);
        if (waiting === undefined) continue;
        consuming = true;
        await waiting;
        consuming = false;
        silentFor = 0;
      }
    }
    if (!saidBye || commands.size > 0)
      throw new InitLostError(
        decoder.pending > 0 ? 'the init ended in the middle of a frame' : 'the init has ended',
      );
    clearInterval(watchdog);
    for (const waiting of asking.splice(0)) waiting.reject(shutDown());
    input.end();
    ended.resolve(null);
  };

  // Silence is counted in ticks, not by the clock: a tool that was stopped for an hour has heard nothing either.
  const tick = Math.min(1_000, pingAfter);
  const watch = (): void => {
    if (commands.size === 0 || consuming) return;
    const now = performance.now();
    const overdue = [...commands.values()].some(({ dueAt }) => dueAt !== null && now > dueAt);
    overdueFor = overdue ? overdueFor + tick : 0;
    silentFor += tick;
    if (overdueFor > OVERDUE) {
      lose(new InitLostError('the init did not end a command at its wall-time'));
    } else if (silentFor > pingAfter + patience) {
      lose(new InitLostError(`the init gave no answer for ${String(patience)} ms`));
    } else if (silentFor > pingAfter) {
      send(encodeFrame(FRAME.ping, 0, 0));
    }
  };

  const watchdog = setInterval(watch, tick);
  watchdog.unref();
  input.on('error', (error) => {
    // A shut-down init has closed its end; before that, the reading side says more than EPIPE does.
    if (!saidBye) setImmediate(() => lose(error));
  });
  read().catch(lose);

  return {
    ended: ended.promise,
    ready: (deadline) =>
      within(deadline, ready.promise, () => {
        lose(new InitLostError(`the init did not answer within ${String(deadline)} ms`));
        return ready.promise;
      }),
    async run(start, io = {}) {
      const id = nextId++;
      if (io.signal?.aborted === true) return cancelledBeforeStart();
      if (lost !== null) throw new InitLostError(lost.message, { cause: lost });
      const frames = encodeStart(id, start);
      const command = runningCommand(id, start, io, send, () => {
        send(encodeSignal(id, SIGKILL));
      });
      commands.set(id, command);
      silentFor = 0;
      frames.forEach(send);
      return command.report;
    },
    async quiet() {
      if (lost !== null) throw new InitLostError(lost.message, { cause: lost });
      if (saidBye) throw shutDown();
      const answer = deferred<boolean>();
      asking.push(answer);
      send(encodeFrame(FRAME.ping, ASKED, 0));
      return within(patience, answer.promise, () => {
        lose(new InitLostError(`the init gave no answer for ${String(patience)} ms`));
        return answer.promise;
      });
    },
    async shutdown(deadline) {
      send(encodeFrame(FRAME.shutdown, 0, 0));
      const how = await within(deadline, ended.promise, () => {
        const error = new InitLostError(`the init did not shut down within ${String(deadline)} ms`);
        lose(error);
        return Promise.resolve(error);
      });
      return how === null;
    },
  };
}

/** The promise's own result, or what `late` makes of it when `ms` have passed. */
async function within<T>(ms: number, promise: Promise<T>, late: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  try {
    const first = await Promise.race([promise.then((value) => ({ value })), timeout]);
    return first === 'late' ? await late() : first.value;
  } finally {
    clearTimeout(timer);
  }
}

function shutDown(): InitLostError {
  return new InitLostError('the init was shut down');
}

function lostBy(reason: unknown): InitLostError {
  const said = reason instanceof Error ? reason.message : String(reason);
  return new InitLostError(`the connection to the init was lost: ${said}`, { cause: reason });
}

const NOTHING = {
  bytes: 0,
  kept: 0,
  truncated: false,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
} as const;

function cancelledBeforeStart(): CommandReport {
  return {
    ended: { kind: 'cancelled' },
    stdout: NOTHING,
    stderr: NOTHING,
    usage: UNKNOWN_USAGE,
    duration: 0,
  };
}
