import { describe, expect, it } from 'vitest';
import { diffPolicies } from '../../src/diff/index.js';
import { loaded } from './load.js';

const numbered = (count: number, from: number, of: (n: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_none, index) => of(from + index));

/** A policy as large as one may be, in every list. */
function large(from: number) {
  return loaded({
    'policy.yml': JSON.stringify({
      version: 1,
      filesystem: {
        write: numbered(250, from, (n) => `w${n}/*/x${n}`),
        deny: numbered(250, from, (n) => `w${n}/**/d${n}*`),
        'read-deny': numbered(250, from, (n) => `**/r${n}/*.pem`),
      },
      commands: {
        allow: numbered(200, from, (n) => ({ run: `p${n}`, args: [[`a${n}`], [`b${n}`, 'c']] })),
        'deny-patterns': numbered(200, from, (n) => `pattern ${n}`),
      },
      egress: {
        allow: numbered(250, from, (n) => ({ host: `*.h${n}.example.org`, ports: [443, 8443] })),
        deny: numbered(250, from, (n) => ({ host: `d.h${n}.example.org` })),
      },
      env: { pass: numbered(200, from, (n) => `V${n}`) },
    }),
  });
}

describe('diff of large policies', () => {
  it('ends, and each difference is told', { timeout: 120_000 }, async () => {
    const { changes } = await diffPolicies(large(0), large(125));
    expect(changes.length).toBeGreaterThan(1000);
    const shown = changes.filter(({ witness }) => witness !== null);
    expect(shown.length).toBeGreaterThan(500);
    // No area takes the questions of another.
    for (const area of ['filesystem', 'commands', 'egress', 'env'])
      expect(shown.some(({ clause }) => clause.startsWith(area))).toBe(true);
  });
});
