import { describe, expect, it } from 'vitest';
import { watchCpuTime } from '../../../src/enforce/account/cpu-time.js';

describe('limits.cpu-time', () => {
  const meter = (times: (number | null)[]) => () =>
    Promise.resolve(times.length > 1 ? (times.shift() ?? null) : (times[0] ?? null));
  const reached = (times: (number | null)[], limit: number, from = 0): Promise<number> =>
    new Promise((resolve) => {
      const began = performance.now();
      watchCpuTime(meter(times), limit, 2, from, () => resolve(performance.now() - began));
    });

  it('is told once it is used up, counted from where the command began', async () => {
    await reached([5_000, 5_050, 5_101], 100, 5_000);
  });

  it('F3: a count that can’t be had any more ends the command too', async () => {
    await reached([null], 50);
  });

  it('is not told after watching was stopped', async () => {
    let told = false;
    const stop = watchCpuTime(meter([1e6]), 40, 1, 0, () => {
      told = true;
    });
    stop();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(told).toBe(false);
  });
});
