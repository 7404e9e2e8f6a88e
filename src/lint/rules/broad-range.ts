import { parseCidr } from '../../decide/address-text.js';
import { quote, type Rule } from '../rule.js';

/** The shortest prefixes that still mean one network rather than a part of the Internet. */
const SHORTEST = { 4: 16, 6: 48 } as const;

export const broadRange: Rule = {
  meta: { id: 'SP0209', severity: 'warning', title: 'broad range of addresses' },
  *check({ policy, at }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      const range = rule.kind === 'cidr' ? parseCidr(rule.cidr) : null;
      if (rule.kind !== 'cidr' || range === null || range.length >= SHORTEST[range.family]) continue;
      yield {
        message: `${quote(rule.cidr)} is a broad range: every machine in it may be reached, by any name`,
        at: at(`egress.allow[${index}]`),
        help: `State the addresses that are needed; /${SHORTEST[range.family]} is the broadest that passes here.`,
      };
    }
  },
};
