import { NO_COUNTS, NO_HASH, type AuditEvent, type EventCounts } from './events.js';
import { eachLine, type Line } from './lines.js';
import { checkEvent } from './validate.js';

/** What is wrong with a log, and where. Lines are 1-based. */
export interface ChainProblem {
  readonly line: number;
  readonly kind:
    | 'empty'
    | 'chain'
    | 'sequence'
    | 'not-json'
    | 'schema'
    | 'truncated'
    | 'other-run'
    | 'no-start'
    | 'after-end'
    | 'counts'
    | 'head';
  /** One sentence. */
  readonly message: string;
}

export interface Verification {
  /** Whether every line that is there is whole, valid and in its place. */
  readonly intact: boolean;
  /** Whether the log has its end; without it the tool was killed and later events may be missing. */
  readonly complete: boolean;
  readonly events: number;
  /** SHA-256 of the last whole line. */
  readonly head: string;
  readonly run: string | null;
  /** At most `maxProblems`, in order. */
  readonly problems: readonly ChainProblem[];
}

export interface VerifyOptions {
  /** The chain's last hash, as the result or the job summary says it: notices a log rewritten as a whole. */
  readonly head?: string;
  readonly maxProblems?: number;
}

/**
 * Checks a log: each line's schema, number, run and the chain of hashes.
 *
 * @param path The log file.
 * @throws File system errors when it can't be read.
 */
export async function verifyLog(path: string, options: VerifyOptions = {}): Promise<Verification> {
  const verifier = createVerifier(options);
  await eachLine(path, (line) => verifier.line(line));
  return verifier.end();
}

/** The same, line by line: `line` returns false when enough problems were found. */
export function createVerifier({ head: expected, maxProblems = 100 }: VerifyOptions = {}): {
  line(line: Line): boolean;
  end(): Verification;
} {
  const problems: ChainProblem[] = [];
  const counts: Record<keyof EventCounts, number> = { ...NO_COUNTS };
  let head = NO_HASH;
  let events = 0;
  let first: AuditEvent | null = null;
  let ended = false;

  function problem(line: number, kind: ChainProblem['kind'], message: string): void {
    if (problems.length < maxProblems) problems.push({ line, kind, message });
  }

  function line({ number, text, hash, whole }: Line): boolean {
    if (!whole) {
      problem(number, 'truncated', 'the last line has no end: it was cut off while it was written, or later');
      return false;
    }
    const event = read(number, text);
    if (event !== null) place(number, event);
    head = hash();
    events += 1;
    return problems.length < maxProblems;
  }

  function read(number: number, text: string): AuditEvent | null {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      problem(number, 'not-json', 'the line is not JSON');
      return null;
    }
    const checked = checkEvent(value);
    if (checked.ok) return checked.value;
    problem(number, 'schema', checked.message);
    return null;
  }

  function place(number: number, event: AuditEvent): void {
    if (event.prev !== head) {
      problem(number, 'chain', chainMessage(number));
    }
    if (event.seq !== number - 1) {
      const message = `the event's number is ${String(event.seq)}, its place is ${String(number - 1)}`;
      problem(number, 'sequence', message);
    }
    if (ended) problem(number, 'after-end', 'an event after run.end');
    if (number === 1 && event.type !== 'run.start') {
      problem(number, 'no-start', `the first event is ${event.type}, not run.start`);
    }
    if (number > 1 && event.type === 'run.start') {
      problem(number, 'no-start', 'a second run.start');
    }
    first ??= event;
    if (event.run !== first.run || event.policy !== first.policy) {
      problem(number, 'other-run', 'the event belongs to another run or policy than the first');
    }
    if (event.type === 'run.end') {
      ended = true;
      for (const [type, count] of Object.entries(event.counts)) {
        const seen = counts[type as keyof EventCounts];
        if (count !== seen) {
          const message = `run.end counts ${String(count)} ${type} events, the log holds ${String(seen)}`;
          problem(number, 'counts', message);
        }
      }
    } else if (event.type !== 'run.start') {
      counts[event.type] += 1;
    }
  }

  return {
    line,
    end() {
      if (events === 0 && problems.length === 0) problem(1, 'empty', 'the log holds no event');
      if (expected !== undefined && expected !== head && problems.length < maxProblems) {
        const message = `the last line's hash is ${head}, not ${expected}: that line was changed, lines were removed from the end, or the log was rewritten as a whole`;
        problem(Math.max(events, 1), 'head', message);
      }
      return {
        intact: problems.length === 0,
        complete: ended,
        events,
        head,
        run: first?.run ?? null,
        problems,
      };
    },
  };
}

function chainMessage(line: number): string {
  if (line === 1) return 'the first event names a line before it: lines were removed from the beginning';
  return `the hash of line ${String(line - 1)} is not the one this line names: line ${String(line - 1)} or this one was changed, or lines between them were removed`;
}
