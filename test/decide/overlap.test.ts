import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideHost } from '../../src/decide/host.js';
import type { EgressRule } from '../../src/policy/resolved.js';
import { policyOf } from './policy.js';

const label = fc.constantFrom('a', 'b', 'c');
const name = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
const ports = fc.uniqueArray(fc.constantFrom(80, 443, 8443), { minLength: 1, maxLength: 3 });
const rule: fc.Arbitrary<EgressRule> = fc
  .record({
    host: fc.oneof(
      name,
      name.map((text) => `*.${text}`),
    ),
    ports,
  })
  .map(({ host, ports: some }) => ({
    kind: 'host',
    host,
    ports: [...some].sort((x, y) => x - y),
    protocol: null,
    ech: 'refuse',
    private: false,
    maxNames: 256,
  }));

const matches = (candidate: EgressRule, host: string, port: number): boolean =>
  candidate.kind === 'host' &&
  candidate.ports.includes(port) &&
  (candidate.host.startsWith('*.') ? host.endsWith(candidate.host.slice(1)) : host === candidate.host);

describe('egress: rules that overlap', () => {
  it('N16: any number of them, in any order, give one decision: deny wins, else any allow', () => {
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 12 }),
        fc.array(rule, { maxLength: 6 }),
        name,
        fc.constantFrom(80, 443, 8443),
        (allow, deny, host, port) => {
          const expected =
            allow.some((each) => matches(each, host, port)) && !deny.some((each) => matches(each, host, port))
              ? 'allow'
              : 'deny';
          for (const rules of [
            { allow, deny },
            { allow: allow.toReversed(), deny: deny.toReversed() },
          ]) {
            const decision = decideHost(policyOf({ egress: rules }), { host, port });
            expect(decision.verdict).toBe(expected);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
