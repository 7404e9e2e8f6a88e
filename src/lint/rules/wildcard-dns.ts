import { quote, type Rule } from '../rule.js';

/** Each name that is looked up tells its zone's servers something: a channel as wide as `max-names`. */
export const wildcardDns: Rule = {
  meta: { id: 'SP0202', severity: 'info', title: 'wildcard without max-names' },
  *check({ policy, at, written }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      const clause = `egress.allow[${index}]`;
      if (rule.kind !== 'host' || !rule.host.startsWith('*.')) continue;
      if (states(written(clause), 'max-names')) continue;
      yield {
        message: `${quote(rule.host)} is a channel to whoever runs that zone's DNS: each of up to ${rule.maxNames} names per run can carry text`,
        at: at(clause),
        help: 'State max-names, as few as the run needs, or name the hosts.',
      };
    }
  },
};

function states(rule: unknown, key: string): boolean {
  return typeof rule === 'object' && rule !== null && Object.hasOwn(rule, key);
}
