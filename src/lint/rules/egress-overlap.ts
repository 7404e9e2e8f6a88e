import { protocolOf } from '../../decide/egress-rules.js';
import type { EgressRule } from '../../policy/resolved.js';
import { describeRule, rangeCovers, sharedPorts } from '../egress.js';
import type { Rule } from '../rule.js';

/** Two rules for one target that say different things: which of them holds is easy to get wrong. */
export const egressOverlap: Rule = {
  meta: { id: 'SP0204', severity: 'warning', title: 'egress rules overlap and differ' },
  *check({ policy, at, named }) {
    const { allow } = policy.egress;
    for (const [index, rule] of allow.entries()) {
      for (const [earlier, other] of allow.slice(0, index).entries()) {
        const differs = difference(other, rule);
        if (differs === null) continue;
        const clause = `egress.allow[${earlier}]`;
        yield {
          message: `${describeRule(rule)} is also in ${named(clause)}, with another ${differs}: only one of the two can hold`,
          at: at(`egress.allow[${index}]`),
          related: [{ message: `${named(clause)} is here`, location: at(clause) }],
          help: 'Give each port to one rule.',
        };
      }
    }
  },
};

function difference(a: EgressRule, b: EgressRule): string | null {
  if (!sameNames(a, b)) return null;
  const shared = sharedPorts(a, b);
  if (shared.length === 0) return null;
  if (shared.some((port) => protocolOf(a, port) !== protocolOf(b, port))) return 'protocol';
  if (a.kind === 'host' && b.kind === 'host') {
    if (a.private !== b.private) return 'private';
    if (a.ech !== b.ech) return 'ech';
  }
  if (a.kind === 'service' && b.kind === 'service' && a.at !== b.at) return 'at';
  return null;
}

function sameNames(a: EgressRule, b: EgressRule): boolean {
  if (a.kind === 'host' && b.kind === 'host') return a.host === b.host;
  if (a.kind === 'service' && b.kind === 'service') return a.service === b.service;
  if (a.kind === 'cidr' && b.kind === 'cidr') {
    return rangeCovers(a.cidr, b.cidr) || rangeCovers(b.cidr, a.cidr);
  }
  return false;
}
