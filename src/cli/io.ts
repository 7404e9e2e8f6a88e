import type { Readable, Writable } from 'node:stream';

/**
 * Everything a command may know of the process it runs in. `main` takes one, so that tests and other callers
 * can run a command without touching the real terminal, environment or exit code.
 */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; relative paths in arguments are relative to it. */
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** The real process. The one place where the command line touches it. */
export function processIo(): Io {
  return {
    env: process.env,
    cwd: process.cwd(),
    // Node makes each stream when it is first asked for; most commands never read.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
  };
}

/**
 * Writes text and waits until the stream took it, so that a slow pipe slows us instead of filling memory. A reader
 * that went away (`| head`) is no failure: what is left unsaid changes nothing about the exit code.
 *
 * @returns whether there is still a reader
 */
export function write(stream: Writable, text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && !isGone(error)) reject(error);
      else resolve(!error);
    });
  });
}

function isGone(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
