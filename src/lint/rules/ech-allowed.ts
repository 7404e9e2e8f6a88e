import { quote, type Rule } from '../rule.js';

/** An encrypted ClientHello hides the name that the gateway would check. */
export const echAllowed: Rule = {
  meta: { id: 'SP0210', severity: 'info', title: 'encrypted ClientHello allowed' },
  *check({ policy, at }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      if (rule.kind !== 'host' || rule.ech !== 'allow') continue;
      yield {
        message: `with ech: allow, the true name of a connection to ${quote(rule.host)} can be hidden: only the outer name is checked`,
        at: at(`egress.allow[${index}]`),
        help: 'Keep it only for clients that always send the extension, such as Chromium.',
      };
    }
  },
};
