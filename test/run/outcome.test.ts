import { describe, expect, it } from 'vitest';
import type { Ended } from '../../src/enforce/sandbox.js';
import { outcomeOf, type Outcome, type RunEnding } from '../../src/run/outcome.js';

type EndedRun = Extract<RunEnding, { kind: 'ended' }>;
const plain: Omit<EndedRun, 'ended'> = {
  kind: 'ended',
  command: 'pytest',
  limit: null,
  violations: 0,
  onViolation: 'record',
  conflicts: 0,
  failure: null,
};
const ended = (how: Ended, more: Partial<EndedRun> = {}): RunEnding => ({ ...plain, ended: how, ...more });
const exited = (code: number): Ended => ({ kind: 'exited', code });
const refused = (outcome: Extract<RunEnding, { kind: 'refused' }>['outcome']): RunEnding => ({
  kind: 'refused',
  outcome,
  reason: 'because',
});

describe('outcomes and exit codes', () => {
  const table: readonly [string, RunEnding, Outcome, number, string | null][] = [
    ['success', ended(exited(0)), 'completed', 0, null],
    ["the command's own code", ended(exited(3)), 'completed', 3, null],
    ['a code that is also one of ours', ended(exited(125)), 'completed', 125, null],
    [
      'L8: a signal is 128 and its number, not 1',
      ended({ kind: 'signaled', signal: 11 }),
      'completed',
      139,
      'SIGSEGV',
    ],
    ['killed from inside', ended({ kind: 'signaled', signal: 9 }), 'completed', 137, 'SIGKILL'],
    ['a real-time signal', ended({ kind: 'signaled', signal: 40 }), 'completed', 168, 'signal 40'],
    ['not found', ended({ kind: 'not-found' }), 'completed', 127, null],
    ['not executable', ended({ kind: 'not-executable' }), 'completed', 126, null],
    ['wall-time', ended({ kind: 'timed-out', limit: 'wall-time' }), 'timed-out', 124, 'SIGKILL'],
    ['cpu-time', ended({ kind: 'timed-out', limit: 'cpu-time' }), 'timed-out', 124, 'SIGKILL'],
    ['L11: memory', ended({ kind: 'out-of-memory' }), 'out-of-memory', 137, 'SIGKILL'],
    ['output under kill', ended({ kind: 'output-limit', stream: 'stderr' }), 'output-limit', 137, 'SIGKILL'],
    ['L7: SIGINT', { kind: 'cancelled', by: 'SIGINT' }, 'cancelled', 130, 'SIGINT'],
    ['L7: SIGTERM', { kind: 'cancelled', by: 'SIGTERM' }, 'cancelled', 143, 'SIGTERM'],
    ['F1: an invalid policy', refused('policy-invalid'), 'policy-invalid', 125, null],
    ['F5: what can not be enforced', refused('unenforceable'), 'unenforceable', 125, null],
    [
      'L10: a start that failed is no exit of the command',
      refused('setup-failed'),
      'setup-failed',
      125,
      null,
    ],
    ['denied', refused('denied'), 'denied', 126, null],
    ['escalated', refused('escalated'), 'escalated', 126, null],
    ['violations recorded', ended(exited(0), { violations: 2 }), 'completed', 0, null],
    [
      'F2: violations under fail',
      ended(exited(0), { violations: 2, onViolation: 'fail' }),
      'violated',
      1,
      null,
    ],
    [
      'violations of a command that failed',
      ended(exited(4), { violations: 1, onViolation: 'fail' }),
      'violated',
      4,
      null,
    ],
    [
      'violations of one that timed out',
      ended({ kind: 'timed-out', limit: 'wall-time' }, { violations: 1, onViolation: 'fail' }),
      'timed-out',
      124,
      'SIGKILL',
    ],
    ['a conflict', ended(exited(0), { conflicts: 1 }), 'conflict', 125, null],
    [
      "L1: a conflict doesn't hide the command's failure",
      ended(exited(3), { conflicts: 1 }),
      'completed',
      3,
      null,
    ],
    ['a failure after success', ended(exited(0), { failure: 'the disk is full' }), 'setup-failed', 125, null],
    [
      "L1: a failure afterwards doesn't hide the command's",
      ended(exited(3), { failure: 'the disk is full' }),
      'completed',
      3,
      null,
    ],
    [
      'L1: nor how it was killed',
      ended({ kind: 'out-of-memory' }, { failure: 'the disk is full' }),
      'out-of-memory',
      137,
      'SIGKILL',
    ],
  ];
  it.each(table)('%s', (_name, ending, outcome, exitCode, signal) => {
    const verdict = outcomeOf(ending);
    expect(verdict).toMatchObject({ outcome, exitCode, signal });
    expect(verdict.reason).not.toBe('');
  });

  it('every outcome but a completed command has a code that is not 0', () => {
    for (const [, ending] of table) {
      const { outcome, exitCode } = outcomeOf(ending);
      if (outcome !== 'completed') expect(exitCode, outcome).not.toBe(0);
    }
  });
});
