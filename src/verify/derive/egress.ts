import { decideHost } from '../../decide/host.js';
import type { EgressRule } from '../../policy/resolved.js';
import {
  act,
  part,
  probe,
  REFUSED,
  WORKS,
  type NotProbed,
  type Part,
  type Probe,
  type Found,
} from '../probe.js';
import type { Subject } from '../subject.js';

/** An address and a name that stand for nobody (RFC 5737, RFC 2606): no packet to them means anything. */
const NOWHERE = '192.0.2.1';
const NOWHERE_SIX = '2001:db8::1';
const NOBODY = 'sp-verify.invalid';

const loopback: Part = part('connects to a listener of its own', act(['loopback'], WORKS));

/**
 * The network. What is asked of the gateway is answered by itself: nothing of these probes is sent to a host that a
 * policy names.
 */
export function egressProbes(subject: Subject): Found {
  const { plan, outside } = subject;
  // A port that some rule names is answered by the gateway, which then reads for whom it is.
  const ports = plan.network.kind === 'none' ? [] : plan.network.ports;
  const unnamed = [443, 80, 81, 82, 9].find((one) => !ports.includes(one)) ?? 7;
  const shut = [
    part('connects to an address outside', act(['connect', NOWHERE, unnamed], REFUSED)),
    part('connects over IPv6', act(['connect', NOWHERE_SIX, unnamed], REFUSED)),
    part(
      "connects to a listener on the host's loopback",
      act(['connect', '127.0.0.1', outside.port], REFUSED),
    ),
    part('connects to the metadata address', act(['connect', '169.254.169.254', unnamed], REFUSED)),
  ];
  const value = plan.network.kind === 'none' ? 'no network' : 'nothing but the gateway';
  const datagram = part('sends a datagram outside', act(['send', NOWHERE, 53], REFUSED));
  return [
    ...[...shut, ...(plan.network.kind === 'none' ? [datagram] : [])].map((forbidden) =>
      probe('egress.allow', value, forbidden, loopback),
    ),
    ...ruleProbes(subject),
  ];
}

function ruleProbes({ loaded, plan }: Subject): Found {
  const { network } = plan;
  const { allow, deny } = loaded.policy.egress;
  if (network.kind === 'none') return [];
  const ask = (name: string, pattern: string): Part =>
    part(`asks for ${name}`, act(['resolve', network.interceptor, name], { kind: 'matches', pattern }));
  const known = (name: string): Part => ask(name, '^0 1$');
  const unknown = (name: string): Part => ask(name, '^(?:[1-9]\\d* |0 0$)');
  const names = allow.flatMap((rule) => {
    const name = nameOf(rule);
    const [port] = rule.kind === 'registry' ? [] : rule.ports;
    return name !== null &&
      port !== undefined &&
      decideHost(loaded.policy, { host: name, port }).verdict === 'allow'
      ? [name]
      : [];
  });
  const [first] = names;
  const allowed = allow.map((rule): Probe | NotProbed => {
    const clause = 'egress.allow';
    const name = nameOf(rule);
    if (name === null || !names.includes(name))
      return {
        clause,
        value: shown(rule),
        reason:
          'it stands for addresses or for hosts of this machine’s own configuration, which are not dialled',
      };
    return probe(clause, shown(rule), unknown(nearMiss(rule, name)), known(name));
  });
  const denied = deny.map((rule): Probe | NotProbed => {
    const clause = 'egress.deny';
    const name = nameOf(rule);
    if (name === null || rule.kind === 'registry' || rule.ports.length > 0 || first === undefined)
      return {
        clause,
        value: shown(rule),
        reason: 'it denies addresses or single ports, which are not dialled',
      };
    return probe(clause, shown(rule), unknown(name), known(first));
  });
  return [...allowed, ...denied];
}

function nameOf(rule: EgressRule): string | null {
  if (rule.kind !== 'host') return null;
  return rule.host.replace(/^\*/, 'sp-verify');
}

/** A name that the rule nearly admits: below it, or for a wildcard beside it. */
function nearMiss(rule: EgressRule, name: string): string {
  if (rule.kind !== 'host') return NOBODY;
  return rule.host.startsWith('*.') ? NOBODY : `sp-verify-below.${name}`;
}

function shown(rule: EgressRule): string {
  switch (rule.kind) {
    case 'host':
      return rule.host;
    case 'cidr':
      return rule.cidr;
    case 'service':
      return `service ${rule.service}`;
    case 'registry':
      return `registry ${rule.registry}`;
  }
}
