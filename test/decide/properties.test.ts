import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAddress } from '../../src/decide/address.js';
import { parseAddress, parseCidr, inCidr } from '../../src/decide/address-text.js';
import { decideHost } from '../../src/decide/host.js';
import { decide } from '../../src/decide/request.js';
import { widening } from '../../src/decide/widen.js';
import type { EgressRule, Request } from '../../src/policy/resolved.js';
import { policyOf } from './policy.js';

const label = fc.constantFrom('a', 'b', 'www', 'api', 'x-1');
const name = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));
const ports = fc.subarray([80, 443, 8080], { minLength: 1 });
const range = fc.constantFrom('10.0.0.0/8', '10.1.0.0/16', '127.0.0.0/8', '0.0.0.0/0', 'fc00::/7', '::/0');
const rule: fc.Arbitrary<EgressRule> = fc.oneof(
  fc
    .record({ name, wild: fc.boolean(), ports, inner: fc.boolean() })
    .map(({ name: host, wild, ports: list, inner }) => ({
      kind: 'host' as const,
      host: wild ? `*.${host}` : host,
      ports: list,
      protocol: null,
      ech: 'refuse' as const,
      private: inner,
      maxNames: 256,
    })),
  fc.record({ kind: fc.constant('cidr' as const), cidr: range, ports, protocol: fc.constant(null) }),
);
const rules = fc.array(rule, { maxLength: 6 });
const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom('10.1.2.3', '127.0.0.1', '169.254.169.254', 'fc00::1', '::1'),
);

/** The rules again, said as simply as can be, to hold the real ones against. */
function covers(one: EgressRule, host: string, port: number): boolean {
  if (one.kind !== 'host' || !one.ports.includes(port)) return false;
  return one.host.startsWith('*.')
    ? host.endsWith(one.host.slice(1)) && host !== one.host.slice(2)
    : host === one.host;
}

describe('egress: for any policy and any request', () => {
  it('a name is admitted just when an allow covers it and no deny does', () => {
    fc.assert(
      fc.property(rules, rules, name, fc.constantFrom(80, 443, 8080), (allow, deny, host, port) => {
        const expected =
          allow.some((one) => covers(one, host, port)) && !deny.some((one) => covers(one, host, port));
        const decision = decideHost(policyOf({ egress: { allow, deny } }), { host, port });
        expect(decision.verdict === 'allow').toBe(expected);
        if (expected) expect(allow[Number(/\d+/.exec(decision.clause)?.[0])]).toBe(decision.rule);
      }),
      { numRuns: 2000 },
    );
  });

  it('a wildcard never matches its apex, and a deny always wins', () => {
    fc.assert(
      fc.property(rules, name, (allow, host) => {
        const only = policyOf({
          egress: {
            allow: [
              {
                kind: 'host',
                host: `*.${host}`,
                ports: [443],
                protocol: null,
                ech: 'refuse',
                private: false,
                maxNames: 1,
              },
            ],
            deny: [],
          },
        });
        expect(decideHost(only, { host, port: 443 }).verdict).toBe('deny');
        const denied = policyOf({
          egress: {
            allow,
            deny: [
              { kind: 'host', host, ports: [], protocol: null, ech: 'refuse', private: false, maxNames: 1 },
            ],
          },
        });
        expect(decideHost(denied, { host, port: 443 })).toMatchObject({ verdict: 'deny', suggestion: null });
      }),
    );
  });

  it('N12: no rules admit a metadata address, and a literal needs a cidr rule around it', () => {
    fc.assert(
      fc.property(rules, address, fc.constantFrom(80, 443), (allow, text, port) => {
        const policy = policyOf({ egress: { allow, deny: [] } });
        const decision = decideAddress(policy, { address: text, port, rule: null });
        const read = parseAddress(text);
        const around = allow.some((one) => {
          const cidr = one.kind === 'cidr' && one.ports.includes(port) ? parseCidr(one.cidr) : null;
          return cidr !== null && read !== null && inCidr(read, cidr);
        });
        if (decision.verdict === 'allow') expect(around).toBe(true);
        if (text === '169.254.169.254') expect(decision.verdict).toBe('deny');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decide: for any request', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), name);
  const request: fc.Arbitrary<Request> = fc.oneof(
    text.map((command) => ({ kind: 'run' as const, command })),
    text.map((target) => ({ kind: 'connect' as const, target })),
    fc
      .tuple(fc.constantFrom('read' as const, 'write' as const), text)
      .map(([kind, path]) => ({ kind, path })),
    text.map((variable) => ({ kind: 'env' as const, name: variable })),
    fc.tuple(text, text).map(([input, value]) => ({ kind: 'input' as const, name: input, value })),
  );

  it('F1: it answers, the same each time, and what it suggests can be written down', async () => {
    const policy = policyOf({ commands: { allow: [], denyPatterns: [], otherwise: 'deny' } });
    await fc.assert(
      fc.asyncProperty(request, async (asked) => {
        const decision = await decide(policy, asked);
        expect(await decide(policy, asked)).toEqual(decision);
        expect(decision.reason).not.toBe('');
        if (decision.suggestion !== null) expect(widening(decision.suggestion)).not.toBe('');
        if (decision.verdict === 'allow') expect(decision.suggestion).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});
