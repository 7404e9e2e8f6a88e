import { describe, expect, it } from 'vitest';
import { createNames, isSynthetic } from '../../src/egress/names.js';
import type { EgressRule } from '../../src/policy/resolved.js';

function wildcard(host: string, maxNames: number): EgressRule {
  return { kind: 'host', host, ports: [443], protocol: null, ech: 'refuse', private: false, maxNames };
}

describe('synthetic addresses', () => {
  it('stand for one name each, the same one for as long as the run lasts', () => {
    const names = createNames(1_000);
    const addresses = Array.from({ length: 1_000 }, (_, i) => names.addressOf(`n${String(i)}.example`));
    expect(new Set(addresses).size).toBe(1_000);
    expect(names.addressOf('n7.example')).toBe(addresses[7]);
    expect(names.nameAt(addresses[7] ?? '')).toBe('n7.example');
    for (const address of addresses) expect(isSynthetic(address ?? '')).toBe(true);
  });

  it('run out rather than being used again', () => {
    const names = createNames(2);
    expect(names.addressOf('a.example')).not.toBeNull();
    expect(names.addressOf('b.example')).not.toBeNull();
    expect(names.addressOf('c.example')).toBeNull();
    expect(names.addressOf('a.example')).not.toBeNull();
  });

  it('end with their block', () => {
    const names = createNames(Number.POSITIVE_INFINITY);
    let count = 0;
    while (names.addressOf(`n${String(count)}`) !== null) count += 1;
    expect(count).toBe(2 * 65_536 - 256);
    expect(names.nameAt('198.19.255.255')).not.toBeNull();
    expect(names.nameAt('198.18.0.1')).toBeNull();
  });

  it('are told from all others', () => {
    for (const address of ['198.17.255.255', '198.20.0.0', '10.0.0.1', '::ffff:198.18.1.1'])
      expect(isSynthetic(address)).toBe(false);
  });
});

describe('max-names', () => {
  it('counts distinct names of one pattern, whichever phase states it', () => {
    const names = createNames(100);
    expect(names.within(wildcard('*.a.example', 2), '1.a.example')).toBe(true);
    expect(names.within(wildcard('*.a.example', 2), '1.a.example')).toBe(true);
    expect(names.within(wildcard('*.a.example', 2), '2.a.example')).toBe(true);
    expect(names.within(wildcard('*.a.example', 2), '3.a.example')).toBe(false);
    expect(names.within(wildcard('*.a.example', 2), '2.a.example')).toBe(true);
    expect(names.within(wildcard('*.b.example', 2), '3.b.example')).toBe(true);
    expect(names.within(wildcard('exact.example', 0), 'exact.example')).toBe(true);
  });
});
