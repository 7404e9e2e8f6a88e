import { spawn } from 'node:child_process';

/** What a process that was started by us came to. Output is cut at `outputLimit`; the rest is read and dropped. */
export type ExecOutcome =
  | {
      readonly kind: 'exited';
      readonly code: number;
      readonly stdout: Buffer;
      readonly stderr: string;
      readonly truncated: boolean;
    }
  | { readonly kind: 'signaled'; readonly signal: NodeJS.Signals; readonly stderr: string }
  | { readonly kind: 'timed-out'; readonly after: number }
  /** The program could not be started at all: missing, not executable, too many processes. */
  | { readonly kind: 'not-started'; readonly reason: string };

export interface ExecOptions {
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds until the process and its group are killed. */
  readonly timeout: number;
  readonly cwd?: string;
  readonly stdin?: Uint8Array;
  /** Bytes kept of each stream; 1 MiB when absent. */
  readonly outputLimit?: number;
}

const DEFAULT_OUTPUT_LIMIT = 1024 * 1024;

/**
 * The one seam through which host facts start a process. Takes the argument vector (never a shell string), gives
 * a typed outcome and never throws. The child leads its own process group, so that a time-out ends what it
 * started too.
 */
export function execute(
  program: string,
  args: readonly string[],
  options: ExecOptions,
): Promise<ExecOutcome> {
  const limit = options.outputLimit ?? DEFAULT_OUTPUT_LIMIT;
  return new Promise((resolve) => {
    let child;
    try {
      child = spawn(program, [...args], {
        env: { ...options.env },
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
      });
    } catch (error) {
      resolve({ kind: 'not-started', reason: reasonOf(error) });
      return;
    }
    const { pid } = child;
    const stdout = cappedBuffer(limit);
    const stderr = cappedBuffer(limit);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      killGroup(pid);
    }, options.timeout);
    child.stdout?.on('data', stdout.add);
    child.stderr?.on('data', stderr.add);
    if (options.stdin !== undefined && child.stdin !== null) {
      // A child that doesn't read its input closes the pipe; its exit says what that meant.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.stdin);
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ kind: 'not-started', reason: reasonOf(error) });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (timedOut) resolve({ kind: 'timed-out', after: options.timeout });
      else if (signal !== null)
        resolve({ kind: 'signaled', signal, stderr: stderr.bytes().toString('utf8') });
      else
        resolve({
          kind: 'exited',
          code: code ?? 0,
          stdout: stdout.bytes(),
          stderr: stderr.bytes().toString('utf8'),
          truncated: stdout.truncated() || stderr.truncated(),
        });
    });
  });
}

/** One sentence on why an outcome isn't a success, for messages; null when it exited 0. */
export function failureOf(outcome: ExecOutcome): string | null {
  switch (outcome.kind) {
    case 'exited': {
      if (outcome.code === 0) return null;
      const said = outcome.stderr.trim().split('\n').at(-1) ?? '';
      return said === '' ? `it exited with ${String(outcome.code)}` : said;
    }
    case 'signaled':
      return `it was ended by ${outcome.signal}`;
    case 'timed-out':
      return `it gave no answer within ${String(outcome.after)} ms`;
    case 'not-started':
      return outcome.reason;
  }
}

function cappedBuffer(limit: number): {
  add: (chunk: Buffer) => void;
  bytes: () => Buffer;
  truncated: () => boolean;
} {
  const chunks: Buffer[] = [];
  let kept = 0;
  let dropped = false;
  return {
    add: (chunk) => {
      const room = limit - kept;
      if (chunk.length > room) dropped = true;
      if (room <= 0) return;
      const part = chunk.subarray(0, room);
      chunks.push(part);
      kept += part.length;
    },
    bytes: () => Buffer.concat(chunks),
    truncated: () => dropped,
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already: exactly what was wanted.
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
