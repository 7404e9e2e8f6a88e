import { getSystemErrorMap } from 'node:util';
import type { Ended } from '../enforce/sandbox.js';
import { SetupError, type CommandReport, type Sandbox } from '../enforce/sandbox.js';
import type { Trial, Want } from './probe.js';

/** How a trial went: as wanted or not, and in words. */
export interface Went {
  readonly asWanted: boolean;
  readonly says: string;
  /** It took too long, so that nothing is known; one sentence without its full stop. */
  readonly gaveUp?: string;
}

type ActTrial = Extract<Trial, { by: 'act' }>;

const TRIES = 3;

/** What an act said: native/act.c. */
interface Said {
  readonly errno: number;
  readonly step: string;
  readonly detail: string;
}

/**
 * Tries an act inside.
 *
 * @throws SetupError when the sandbox itself was lost.
 */
export async function tryAct(sandbox: Sandbox, trial: ActTrial): Promise<Went> {
  // What the clock cut short says nothing of what was tried: on a busy machine it may do better the next time.
  for (let left = TRIES; ; left -= 1) {
    const { went, ended } = await tryOnce(sandbox, trial);
    if (!went.asWanted && ended.kind === 'timed-out' && trial.patience !== undefined)
      return { ...went, gaveUp: 'this machine was too slow to try it in seconds' };
    if (went.asWanted || ended.kind !== 'timed-out' || trial.want.kind === 'ended' || left === 1) return went;
  }
}

async function tryOnce(
  sandbox: Sandbox,
  trial: ActTrial,
): Promise<{ readonly went: Went; readonly ended: Ended }> {
  const chunks: Buffer[] = [];
  const { argv, wallTime = trial.patience, outputLimit, want } = trial;
  const report = await sandbox.run(argv, {
    act: true,
    ...(wallTime === undefined ? {} : { wallTime }),
    ...(outputLimit === undefined ? {} : { outputLimit }),
    onStdout: (chunk) => {
      if (want.kind !== 'output') chunks.push(Buffer.from(chunk));
    },
  });
  const went = judge(want, report, readSaid(Buffer.concat(chunks).toString('utf8')));
  return { went, ended: report.ended };
}

function readSaid(text: string): Said | null {
  const match = /^(\d+) (\S+) ([\s\S]*)\n$/.exec(text);
  if (match === null) return null;
  return { errno: Number(match[1]), step: match[2] ?? '', detail: match[3] ?? '' };
}

/** Pure. An act that was not known or said nothing proves nothing, and is never as wanted. */
export function judge(want: Want, report: Pick<CommandReport, 'ended' | 'stdout'>, said: Said | null): Went {
  const { ended, stdout } = report;
  if (want.kind === 'ended') return { asWanted: sameEnd(ended, want.as), says: endText(ended) };
  if (want.kind === 'output') {
    const { kept, truncated } = stdout;
    const asWanted = kept === want.kept && truncated === want.truncated && ended.kind === want.ended;
    return {
      asWanted,
      says: `${endText(ended)}, ${String(kept)} bytes kept${truncated ? ', the rest dropped' : ''}`,
    };
  }
  if (want.kind === 'no-memory' && ended.kind === 'out-of-memory')
    return { asWanted: true, says: endText(ended) };
  if (said === null || ended.kind !== 'exited' || ended.code !== 0)
    return { asWanted: false, says: `the act could not be tried: ${endText(ended)}` };
  return { asWanted: meets(want, said), says: saidText(said, want) };
}

function meets(want: Exclude<Want, { kind: 'ended' | 'output' }>, { errno, detail }: Said): boolean {
  const works = errno === 0;
  switch (want.kind) {
    case 'works':
      return works;
    case 'tried':
      return true;
    case 'refused':
      return !works;
    case 'fails':
      return want.errnos.includes(errno);
    case 'equals':
      return works && detail === want.text;
    case 'matches':
      return works && new RegExp(want.pattern).test(detail);
    case 'differs':
      return works && detail !== '' && detail !== want.from;
    case 'hides':
      return !detail.includes(want.text);
    case 'below':
      return !works && Number(detail) < want.number;
    case 'no-memory':
      return !works;
    case 'processors': {
      const [used = Infinity, passed = 0] = detail.split(' ').map(Number);
      // A quota is given out in periods of 100 ms, of which one may be used up at once at either end, and in slices of
      // some milliseconds to each processor (Documentation/scheduler/sched-bwc.rst).
      return works && used <= (passed + 200_000) * want.most * 1.1 + 15_000 * want.of;
    }
  }
}

function sameEnd(ended: Ended, as: Ended): boolean {
  return JSON.stringify(ended) === JSON.stringify(as);
}

function endText(ended: Ended): string {
  switch (ended.kind) {
    case 'exited':
      return ended.code === 0 ? 'it ended by itself' : `it exited with ${String(ended.code)}`;
    case 'signaled':
      return `it was ended by signal ${String(ended.signal)}`;
    case 'timed-out':
      return `it was ended at its ${ended.limit}`;
    case 'out-of-memory':
      return 'it was ended for its memory';
    case 'output-limit':
      return `it was ended for its ${ended.stream}`;
    case 'gateway-lost':
      return `its way out was lost: ${ended.reason}`;
    case 'not-found':
    case 'not-executable':
    case 'cancelled':
      return ended.kind;
  }
}

/** Nothing that was read inside is repeated: only that it was. */
function saidText({ errno, step, detail }: Said, want: Want): string {
  if (errno !== 0) return `${errorName(errno)} (${step})`;
  const number = want.kind === 'processors' || want.kind === 'below';
  return number && detail !== '' ? `let through: ${detail}` : 'let through';
}

function errorName(errno: number): string {
  return getSystemErrorMap().get(-errno)?.[0] ?? `errno ${String(errno)}`;
}

/** Whether the sandbox is gone, so that nothing more can be tried in it. */
export function isLost(error: unknown): error is SetupError {
  return error instanceof SetupError;
}
