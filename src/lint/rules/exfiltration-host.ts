import { decideHost } from '../../decide/host.js';
import { EXFILTRATION_HOSTS, knownAs } from '../known-hosts.js';
import { quote, type Rule } from '../rule.js';

/** Hosts whose purpose is to receive what anyone sends. An allowlist with one of them lets everything out. */
export const exfiltrationHost: Rule = {
  meta: { id: 'SP0205', severity: 'error', title: 'host commonly used to exfiltrate' },
  *check({ policy, at }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      if (rule.kind !== 'host') continue;
      const known = knownAs(rule.host, EXFILTRATION_HOSTS, (name) =>
        rule.ports.some((port) => decideHost(policy, { host: name, port }).verdict === 'allow'),
      );
      if (known === null) continue;
      const admits = known.entry === rule.host ? 'is' : `admits ${known.entry},`;
      yield {
        message: `${quote(rule.host)} ${admits} ${known.what}: whatever the code can read, it can send there`,
        at: at(`egress.allow[${index}]`),
        help: rule.host.startsWith('*.')
          ? 'Name the hosts that are needed, or deny this one in egress.deny.'
          : 'Remove the rule.',
      };
    }
  },
};
