import { constants } from 'node:os';
import type { Ended } from '../enforce/sandbox.js';

/** What became of a run. */
export type Outcome =
  | 'completed'
  | 'violated'
  | 'timed-out'
  | 'policy-invalid'
  | 'unenforceable'
  | 'setup-failed'
  | 'conflict'
  | 'gateway-lost'
  | 'denied'
  | 'escalated'
  | 'cancelled'
  | 'out-of-memory'
  | 'output-limit';

/** What is known when a run is over, from which its outcome follows. */
export type RunEnding =
  /** Nothing was run. */
  | {
      readonly kind: 'refused';
      readonly outcome: 'policy-invalid' | 'unenforceable' | 'setup-failed' | 'denied' | 'escalated';
      readonly reason: string;
    }
  /** Ended from outside, by a signal to the tool; before the command started or while it ran. */
  | { readonly kind: 'cancelled'; readonly by: 'SIGINT' | 'SIGTERM' }
  /** The command ran and ended; `problem` is the first thing that went wrong after that. */
  | {
      readonly kind: 'ended';
      readonly command: string;
      readonly ended: Ended;
      /** The limit that ended it, in words. */
      readonly limit: string | null;
      readonly violations: number;
      readonly onViolation: 'fail' | 'record';
      /** Host files that changed meanwhile, so that nothing was applied. */
      readonly conflicts: number;
      /** Something after the command's end failed: collecting, applying, logging. */
      readonly failure: string | null;
    };

export interface Verdict {
  readonly outcome: Outcome;
  /** Exit code of the tool. */
  readonly exitCode: number;
  /** The signal that ended the command, `SIGSEGV`. */
  readonly signal: string | null;
  /** One sentence. */
  readonly reason: string;
}

/** The outcome and exit code of a run: the table of the command line's contract, the same in every tier. */
export function outcomeOf(ending: RunEnding): Verdict {
  switch (ending.kind) {
    case 'refused': {
      const { outcome, reason } = ending;
      const exitCode = outcome === 'denied' || outcome === 'escalated' ? 126 : 125;
      return { outcome, exitCode, signal: null, reason };
    }
    case 'cancelled':
      return {
        outcome: 'cancelled',
        exitCode: ending.by === 'SIGINT' ? 130 : 143,
        signal: ending.by,
        reason: `the run was cancelled by ${ending.by}`,
      };
    case 'ended':
      return afterwards(commandVerdict(ending), ending);
  }
}

type EndedRun = Extract<RunEnding, { readonly kind: 'ended' }>;

/**
 * What came after the command never hides how the command failed; only a success can still turn into something
 * else.
 */
function afterwards(verdict: Verdict, ending: EndedRun): Verdict {
  if (verdict.outcome !== 'completed') return verdict;
  const succeeded = verdict.exitCode === 0;
  if (succeeded && ending.failure !== null) {
    return { outcome: 'setup-failed', exitCode: 125, signal: null, reason: ending.failure };
  }
  if (succeeded && ending.conflicts > 0) {
    const reason = `${counted(ending.conflicts, 'file')} of the workspace changed while the command ran, so nothing was applied`;
    return { outcome: 'conflict', exitCode: 125, signal: null, reason };
  }
  if (ending.violations > 0 && ending.onViolation === 'fail') {
    const reason = `${verdict.reason}, and ${counted(ending.violations, 'violation')} of the policy ${ending.violations === 1 ? 'was' : 'were'} found`;
    return {
      outcome: 'violated',
      exitCode: succeeded ? 1 : verdict.exitCode,
      signal: verdict.signal,
      reason,
    };
  }
  return verdict;
}

function commandVerdict({ ended, command, limit }: EndedRun): Verdict {
  const reached = limit === null ? 'was reached' : `(${limit}) was reached`;
  const completed = { outcome: 'completed', signal: null } as const;
  switch (ended.kind) {
    case 'exited':
      return {
        ...completed,
        exitCode: ended.code,
        reason: ended.code === 0 ? 'the command succeeded' : `the command exited with ${String(ended.code)}`,
      };
    case 'signaled': {
      const signal = signalName(ended.signal);
      const reason = `the command was killed by ${signal}`;
      return { outcome: 'completed', exitCode: 128 + ended.signal, signal, reason };
    }
    case 'not-found':
      return { ...completed, exitCode: 127, reason: `${command} was not found in the sandbox` };
    case 'not-executable':
      return { ...completed, exitCode: 126, reason: `${command} may not be executed in the sandbox` };
    case 'timed-out':
      return {
        outcome: 'timed-out',
        exitCode: 124,
        signal: 'SIGKILL',
        reason: `limits.${ended.limit} ${reached} and everything was killed`,
      };
    case 'out-of-memory':
      return {
        outcome: 'out-of-memory',
        exitCode: 137,
        signal: 'SIGKILL',
        reason: `limits.memory ${reached} and the kernel killed a process of the run`,
      };
    case 'output-limit':
      return {
        outcome: 'output-limit',
        exitCode: 137,
        signal: 'SIGKILL',
        reason: `limits.output ${reached} on ${ended.stream} and everything was killed`,
      };
    case 'cancelled':
      return outcomeOf({ kind: 'cancelled', by: 'SIGTERM' });
    case 'gateway-lost':
      return {
        outcome: 'gateway-lost',
        exitCode: 125,
        signal: 'SIGKILL',
        reason: `the gateway was lost and everything was killed: ${ended.reason}`,
      };
  }
}

/** `SIGSEGV` of 11. A number without a name is a real-time signal. */
export function signalName(signal: number): string {
  const found = Object.entries(constants.signals).find(([, number]) => number === signal);
  return found?.[0] ?? `signal ${String(signal)}`;
}

/** Whether the changes of a run that ended so are applied when applying depends on success. */
export function succeeded(ended: Ended): boolean {
  return ended.kind === 'exited' && ended.code === 0;
}

/** `1 file`, `3 files`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
