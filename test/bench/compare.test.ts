import { describe, expect, it } from 'vitest';
import { regressions } from '../../bench/compare.mjs';
import { report, row } from './rows.js';

const stored = report([row('quick thing', 0.5), row('slow thing', 2)]);

describe('a report held against a stored one', () => {
  it('is no worse than itself', () => {
    expect(regressions(stored, stored)).toEqual([]);
  });

  it.each([
    { now: 0.62, spread: [0.6, 0.64], why: 'within the tolerance of a quarter' },
    { now: 0.9, spread: [0.45, 1.2], why: 'whose lower quartile is as good as what was stored' },
    { now: 0.1, spread: [0.1, 0.1], why: 'that is better' },
  ] as const)('passes a ratio $why', ({ now, spread }) => {
    const current = report([row('quick thing', now, { spread }), row('slow thing', 2)]);
    expect(regressions(stored, current)).toEqual([]);
  });

  it('passes what the stored spread explains', () => {
    const wide = report([row('quick thing', 0.5, { spread: [0.3, 0.9] })]);
    expect(regressions(wide, report([row('quick thing', 0.95)]))).toEqual([]);
    expect(regressions(wide, report([row('quick thing', 1.2)]))).toHaveLength(1);
  });

  it('names the case and both ratios when one is worse', () => {
    const current = report([row('quick thing', 0.5), row('slow thing', 3)]);
    expect(regressions(stored, current)).toEqual([
      'slow thing (the peer): ratio 3.00 (2.70 to 3.30), stored 2.00, tolerated 2.50',
    ]);
  });

  it('names what was stored and is not measured now, with the reason', () => {
    const missing = [{ name: 'slow thing', peer: 'the peer', reason: 'the peer is not installed' }];
    const current = report([], { missing });
    expect(regressions(stored, current)).toEqual([
      'quick thing (the peer): not measured',
      'slow thing (the peer): not measured, the peer is not installed',
    ]);
    expect(regressions(stored, current, (name) => name === 'slow thing')).toHaveLength(1);
  });

  it('compares no times: they are another machine’s', () => {
    const alone = { peer: null, theirs: null, ratio: null, spread: null };
    const before = report([row('alone', 1, alone)]);
    const slower = { ...alone, ours: { median: 1e6, p95: 1e6, runs: 5 } };
    expect(regressions(before, report([row('alone', 1, slower)]))).toEqual([]);
  });
});
