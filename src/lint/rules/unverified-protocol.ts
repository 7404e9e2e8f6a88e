import { protocolOf } from '../../decide/egress-rules.js';
import { describeRule } from '../egress.js';
import type { Rule } from '../rule.js';

/** On tcp nothing is checked but the address; http can be read and changed on the way. */
export const unverifiedProtocol: Rule = {
  meta: { id: 'SP0207', severity: 'info', title: 'unverified protocol' },
  *check({ policy, at }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      // A service container is the job's own, and a range of addresses has no name to verify.
      if (rule.kind !== 'host') continue;
      const weak = rule.ports.filter((port) => protocolOf(rule, port) !== 'tls');
      const first = weak[0];
      if (first === undefined) continue;
      const tcp = protocolOf(rule, first) === 'tcp';
      yield {
        message: tcp
          ? `${describeRule(rule)} may carry anything: on tcp only the address is checked, and another site there may answer`
          : `${describeRule(rule)} is plain http: anyone on the way can read and change it`,
        at: at(`egress.allow[${index}]`),
        help: 'Use tls where the other end speaks it: `protocol: tls`.',
      };
    }
  },
};
