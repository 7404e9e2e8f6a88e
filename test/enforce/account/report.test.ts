import { describe, expect, it } from 'vitest';
import { NOTHING_READ } from '../../../src/enforce/account/cgroup.js';
import { endedBy, oomKilled, usageBetween } from '../../../src/enforce/account/report.js';

describe('how a command ended', () => {
  it('L11: a kill for memory comes before the command’s own end', () => {
    expect(endedBy({ kind: 'exited', code: 0 }, true, false)).toEqual({ kind: 'out-of-memory' });
    expect(endedBy({ kind: 'timed-out', limit: 'wall-time' }, true, true)).toEqual({ kind: 'out-of-memory' });
  });

  it('what the CPU time ended is told as such, what the caller ended is not', () => {
    expect(endedBy({ kind: 'cancelled' }, false, true)).toEqual({ kind: 'timed-out', limit: 'cpu-time' });
    expect(endedBy({ kind: 'cancelled' }, false, false)).toEqual({ kind: 'cancelled' });
    expect(endedBy({ kind: 'exited', code: 0 }, false, true)).toEqual({ kind: 'exited', code: 0 });
  });

  it('usage is what was counted between two looks, peaks are the cgroup’s', () => {
    const reading = {
      cpuUser: 1000,
      cpuSystem: 500,
      peakMemory: 10,
      peakPids: 2,
      ioRead: 5,
      ioWrite: null,
      oomKills: 0,
    };
    const own = { cpuUser: 7, cpuSystem: 7, peakMemory: 7, peakPids: null, ioRead: null, ioWrite: null };
    expect(usageBetween(reading, { ...reading, cpuUser: 1003, peakMemory: 20, ioRead: 9 }, own)).toEqual({
      cpuUser: 3,
      cpuSystem: 0,
      peakMemory: 20,
      peakPids: 2,
      ioRead: 4,
      ioWrite: null,
    });
    expect(usageBetween(reading, NOTHING_READ, own)).toEqual(own);
  });

  it('L11: a kill is one that was counted since the command began', () => {
    const [none, one] = [
      { ...NOTHING_READ, oomKills: 0 },
      { ...NOTHING_READ, oomKills: 1 },
    ];
    expect([oomKilled(none, one), oomKilled(one, one), oomKilled(NOTHING_READ, one)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
