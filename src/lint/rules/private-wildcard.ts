import { quote, type Rule } from '../rule.js';

/** Whoever runs the zone can point a name at any machine of the internal network. */
export const privateWildcard: Rule = {
  meta: { id: 'SP0208', severity: 'warning', title: 'wildcard may resolve to private addresses' },
  *check({ policy, at }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      if (rule.kind !== 'host' || !rule.private || !rule.host.startsWith('*.')) continue;
      yield {
        message: `with private: true, whoever runs the DNS of ${quote(rule.host)} can point a name at any machine of your network`,
        at: at(`egress.allow[${index}]`),
        help: 'Name the internal hosts, each with private: true, or state their addresses by cidr.',
      };
    }
  },
};
