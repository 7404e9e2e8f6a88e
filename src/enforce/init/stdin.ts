import { deferred } from './deferred.js';
import { encodeFrame, FRAME, MAX_PAYLOAD } from './frame.js';
import { STDIN_WINDOW } from './messages.js';

/**
 * Sends a command's stdin as the init grants it, so that at most one window waits in the sandbox: a command that
 * doesn't read holds its own input back and nothing else.
 */
export interface StdinFeed {
  /** The init took `bytes` more. */
  grant(bytes: number): void;
  /** The command has ended: nothing more is sent, and the source is told so. */
  stop(): void;
  /** Resolves when all was sent or the feed was stopped; rejects with what the source threw. */
  readonly done: Promise<void>;
}

export function feedStdin(
  id: number,
  source: AsyncIterable<Uint8Array> | Uint8Array,
  send: (frame: Buffer) => void,
): StdinFeed {
  let credit = STDIN_WINDOW;
  let stopped = false;
  let wake: (() => void) | null = null;
  const stop = deferred<'stopped'>();

  const room = async (): Promise<number> => {
    while (credit === 0 && !stopped) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return stopped ? 0 : Math.min(credit, MAX_PAYLOAD);
  };
  const sendAll = async (bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length && !stopped;) {
      const part = bytes.subarray(at, at + (await room()));
      if (part.length === 0) return;
      credit -= part.length;
      at += part.length;
      send(encodeFrame(FRAME.stdin, 0, id, part));
    }
  };
  const feed = async (): Promise<void> => {
    if (source instanceof Uint8Array) {
      await sendAll(source);
    } else {
      const iterator = source[Symbol.asyncIterator]();
      for (;;) {
        const next = await Promise.race([iterator.next(), stop.promise]);
        if (next === 'stopped') {
          // Not awaited: a source that waits for its own producer must not hold up the command's end.
          iterator.return?.().catch(() => undefined);
          return;
        }
        if (next.done === true) break;
        await sendAll(next.value);
      }
    }
    if (!stopped) send(encodeFrame(FRAME.stdinEnd, 0, id));
  };

  return {
    done: feed(),
    grant(bytes) {
      credit += bytes;
      wake?.();
      wake = null;
    },
    stop() {
      stopped = true;
      stop.resolve('stopped');
      wake?.();
      wake = null;
    },
  };
}
