import { describe, expect, it } from 'vitest';
import { measure, quantile } from '../../bench/measure.mjs';

/** Calls that give these numbers in turn, and note who was called. */
function calls(name: string, numbers: readonly number[], order: string[]): () => number {
  let turn = 0;
  return () => {
    order.push(name);
    const number = numbers[turn % numbers.length] ?? 0;
    turn += 1;
    return number;
  };
}

describe('a case', () => {
  it('is measured in turn with its peers, and what comes before the turns is left out', async () => {
    const order: string[] = [];
    const closed: string[] = [];
    const { rows, missing } = await measure({
      name: 'a case',
      peers: [
        { name: 'one', budget: 1 },
        { name: 'two', budget: null },
      ],
      most: 3,
      runs: 3,
      warmup: 1,
      setup: () => ({
        ours: calls('ours', [100, 2, 4, 6], order),
        theirs: { one: calls('one', [100, 4, 4, 4], order), two: calls('two', [100, 1, 1, 1], order) },
        close: () => closed.push('closed'),
      }),
    });
    expect(order.join(' ')).toBe(Array.from({ length: 4 }, () => 'ours one two').join(' '));
    expect(closed).toEqual(['closed']);
    expect(missing).toEqual([]);
    expect(rows).toMatchObject([
      { peer: 'one', ratio: 1, spread: [0.5, 1.5], budget: 1, within: true, ours: { median: 4, runs: 3 } },
      { peer: 'two', ratio: 4, budget: null, within: null },
      { peer: null, ratio: null, budget: 3, within: false },
    ]);
  });

  it('takes an allowance off ours before the ratio', async () => {
    const { rows } = await measure({
      name: 'a case',
      peers: [{ name: 'one', budget: 1 }],
      runs: 3,
      setup: () => ({ ours: () => 15, theirs: { one: () => 10 }, allowance: 10 }),
    });
    expect(rows).toMatchObject([{ ratio: 0.5, allowance: 10, within: true }]);
  });

  it('that is not here, or a peer that is not, is reported with the reason, and not set up', async () => {
    const setup = (): never => {
      throw new Error('set up');
    };
    const peers = [{ name: 'one', budget: 1, missing: () => 'no peer' }];
    expect(await measure({ name: 'a', missing: () => 'no engine', peers, setup })).toEqual({
      rows: [],
      missing: [{ name: 'a', peer: null, reason: 'no engine' }],
    });
    expect(await measure({ name: 'a', peers, setup })).toEqual({
      rows: [],
      missing: [{ name: 'a', peer: 'one', reason: 'no peer' }],
    });
  });

  it('that fails is closed, and fails the run', async () => {
    const closed: string[] = [];
    const failing = measure({
      name: 'a',
      most: 1,
      setup: () => ({
        ours: () => {
          throw new Error('it broke');
        },
        close: () => closed.push('closed'),
      }),
    });
    await expect(failing).rejects.toThrow('it broke');
    expect(closed).toEqual(['closed']);
  });

  it.each([
    { numbers: [3, 1, 2], q: 0.5, is: 2 },
    { numbers: [1, 2, 3, 4], q: 0.95, is: 4 },
    { numbers: [7], q: 0.25, is: 7 },
  ])('has the nearest rank as its quantile: $q of $numbers', ({ numbers, q, is }) => {
    expect(quantile(numbers, q)).toBe(is);
  });
});
