import { decideHost } from '../../decide/host.js';
import { EXFILTRATION_HOSTS, knownAs, RELAY_HOSTS } from '../known-hosts.js';
import { quote, type Rule } from '../rule.js';

/** Useful hosts that relay anything to anyone: admitting one is a decision to be made knowingly. */
export const relayHost: Rule = {
  meta: { id: 'SP0206', severity: 'warning', title: 'host relays anything to anyone' },
  *check({ policy, at }) {
    for (const [index, rule] of policy.egress.allow.entries()) {
      if (rule.kind !== 'host') continue;
      const admitted = (name: string): boolean =>
        rule.ports.some((port) => decideHost(policy, { host: name, port }).verdict === 'allow');
      if (knownAs(rule.host, EXFILTRATION_HOSTS, admitted) !== null) continue;
      const known = knownAs(rule.host, RELAY_HOSTS, admitted);
      if (known === null) continue;
      const admits = known.entry === rule.host ? 'is' : `admits ${known.entry},`;
      yield {
        message: `${quote(rule.host)} ${admits} ${known.what}`,
        at: at(`egress.allow[${index}]`),
        help: 'Let a step outside the sandbox fetch what is needed, or say why it is meant: `# sandbox-policy: ignore[SP0206] reason`.',
      };
    }
  },
};
