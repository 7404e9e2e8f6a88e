import { describe, expect, it } from 'vitest';
import { boundedResolver } from '../../src/egress/resolver.js';

const LIMITS = { resolving: 2, waiting: 3, resolveRate: 1_000, resolveTime: 5_000 };

function controlled() {
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  return {
    begun,
    finish,
    resolver: (name: string) =>
      new Promise<readonly string[]>((resolve) => {
        begun.push(name);
        finish.push(() => resolve([`address of ${name}`]));
      }),
  };
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the bounded resolver', () => {
  it('asks once for a name that many wait for', async () => {
    const { begun, finish, resolver } = controlled();
    const resolve = boundedResolver(resolver, LIMITS);
    const all = Promise.all([resolve('a'), resolve('a'), resolve('a')]);
    await tick();
    for (const done of finish) done();
    expect(await all).toEqual(Array(3).fill(['address of a']));
    expect(begun).toEqual(['a']);
  });

  it('has few lookups under way, some waiting, and refuses the rest', async () => {
    const { begun, finish, resolver } = controlled();
    const resolve = boundedResolver(resolver, LIMITS);
    const results = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) =>
      resolve(name).catch((error: Error) => error.message),
    );
    await tick();
    expect(begun).toEqual(['a', 'b']);
    expect(await results[5]).toBe('too many names wait to be resolved');
    while (finish.length > 0) {
      finish.shift()?.();
      await tick();
    }
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(await results[4]).toEqual(['address of e']);
    // Its place is free again, and nothing of the refusal stays.
    const again = resolve('f');
    await tick();
    finish.shift()?.();
    expect(await again).toEqual(['address of f']);
  });

  it('begins no more than so many a second', async () => {
    let begun = 0;
    const resolve = boundedResolver(
      async () => {
        begun += 1;
        return ['192.0.2.1'];
      },
      { ...LIMITS, resolving: 4, waiting: 100, resolveRate: 10 },
    );
    const all = Promise.all(Array.from({ length: 15 }, (_, i) => resolve(String(i))));
    await new Promise((wake) => setTimeout(wake, 300));
    expect(begun).toBe(10);
    await all;
    expect(begun).toBe(15);
  });

  it('gives up a lookup that nobody answers', async () => {
    const resolve = boundedResolver(() => new Promise(() => undefined), { ...LIMITS, resolveTime: 20 });
    await expect(resolve('a')).rejects.toThrow('no answer within 20 ms');
  });
});
