import type { EgressRule, Protocol, ResolvedPolicy } from '../policy/resolved.js';
import { formatAddress, inCidr, oddAddress, parseAddress, type Address } from './address-text.js';
import { allow, deny, type NearMiss, type YamlValue } from './decision.js';
import {
  coversPort,
  described,
  egressRules,
  protocolOf,
  type ConnectDecision,
  type EgressContext,
} from './egress-rules.js';
import { embeddedIn, useOf } from './special-use.js';

export interface AddressRequest {
  /** An address in plain spelling, IPv6 without brackets. */
  readonly address: string;
  /** null asks about any port. */
  readonly port: number | null;
  /**
   * The rule that admitted the name which resolved to this address; null for a literal address, which cidr
   * rules alone can admit.
   */
  readonly rule: EgressRule | null;
  readonly protocol?: Protocol;
}

/**
 * May a connection to this address be made? Asked for literal addresses, and for what an admitted name resolved
 * to, at each resolution anew (N13). Metadata addresses are refused before any rule is looked at.
 */
export function decideAddress(
  policy: ResolvedPolicy,
  request: AddressRequest,
  context: EgressContext = {},
): ConnectDecision {
  const { port, rule: via } = request;
  const address = parseAddress(request.address);
  if (address === null) return refused('egress.allow', `${spellingProblem(request.address)}.`, via);
  const shown = formatAddress(address);
  const use = useOf(address);
  const embedded = use.embedded === null ? '' : ` by way of the ${use.embedded} it carries`;
  if (use.reach === 'metadata') {
    return refused('egress', `${shown} belongs to ${use.name}${embedded}, which nothing admits.`, via);
  }

  const rules = egressRules(policy);
  const within = [address, ...embeddedIn(address)];
  const denied = rules.deny.cidrs.find(
    ({ rule, range }) =>
      within.some((one) => inCidr(one, range)) && (port === null || coversPort(rule, port)),
  );
  if (denied !== undefined) {
    return refused(
      denied.clause,
      `${described(denied.rule)} is denied, and a deny wins over every allow.`,
      denied.rule,
    );
  }

  const own = (context.ownAddresses ?? []).some((text) => {
    const mine = parseAddress(text.replace(/%.*$/, ''));
    return mine !== null && within.some((one) => one.family === mine.family && one.value === mine.value);
  });
  const kind = own ? "one of this host's own addresses" : `${use.name}${embedded}`;

  if (via !== null && !own) {
    const known = via.kind === 'registry' || via.kind === 'service' || (via.kind === 'host' && via.private);
    if (use.reach === 'public' || (use.reach === 'private' && known)) {
      return permitted(
        clauseOf(policy, via),
        `${shown} is ${kind}, which ${described(via)} admits.`,
        via,
        port,
        request,
      );
    }
  }
  const byCidr = rules.allow.cidrs.find(
    ({ rule, range }) =>
      inCidr(address, range) &&
      (port === null || coversPort(rule, port)) &&
      (port === null || request.protocol === undefined || carriesSeen(rule, port, request.protocol)),
  );
  if (byCidr !== undefined && embeddedAdmitted(address, rules.allow.cidrs)) {
    const { rule, clause } = byCidr;
    return permitted(clause, `${described(rule)} admits ${shown}.`, rule, port, request);
  }
  if (via === null) {
    const mirror = literalRegistry(policy, shown, port, context);
    if (mirror !== null && !own && use.reach !== 'local') {
      return permitted(
        mirror.clause,
        `${described(mirror.rule)} names ${shown}.`,
        mirror.rule,
        port,
        request,
        mirror.protocol,
      );
    }
  }

  const inRange = rules.allow.cidrs.find(({ range }) => inCidr(address, range));
  const near: NearMiss | null =
    inRange === undefined
      ? via === null
        ? null
        : { clause: clauseOf(policy, via), differs: 'it admits the name, not this address' }
      : { clause: inRange.clause, differs: `it names port ${portsOf(inRange.rule)}, not ${String(port)}` };
  if (via === null) {
    return refused(
      'egress.allow',
      `A literal address is judged by cidr rules alone, and none admits ${shown}${port === null ? '' : `:${port}`}.`,
      null,
      near,
      within.length > 1 ? undefined : cidrRule(shown, address, port),
    );
  }
  return refused(
    clauseOf(policy, via),
    use.reach === 'private' && !own
      ? `${shown} is ${kind}; a rule admits such an address when it says private: true.`
      : `${shown} is ${kind}; only a cidr rule admits such an address.`,
    via,
    near,
    use.reach === 'private' && !own && via.kind === 'host'
      ? { host: via.host, ports: via.ports, private: true }
      : within.length > 1
        ? undefined
        : cidrRule(shown, address, port),
  );
}

/** An IPv6 address that carries a special-use IPv4 one needs a cidr rule for that one too. */
function embeddedAdmitted(
  address: Address,
  cidrs: readonly { readonly range: Parameters<typeof inCidr>[1] }[],
): boolean {
  return embeddedIn(address).every(
    (inner) => useOf(inner).reach === 'public' || cidrs.some(({ range }) => inCidr(inner, range)),
  );
}

function carriesSeen(rule: EgressRule, port: number, seen: Protocol): boolean {
  const may = protocolOf(rule, port);
  return may === 'tcp' || may === seen;
}

function literalRegistry(policy: ResolvedPolicy, shown: string, port: number | null, context: EgressContext) {
  for (const { rule, clause } of egressRules(policy).allow.registries) {
    if (rule.kind !== 'registry') continue;
    for (const known of context.registries?.[rule.registry] ?? []) {
      const address = parseAddress(known.host);
      if (address === null || formatAddress(address) !== shown) continue;
      if (port === null || known.port === port) return { rule, clause, protocol: known.protocol };
    }
  }
  return null;
}

function clauseOf(policy: ResolvedPolicy, rule: EgressRule): string {
  return egressRules(policy).allow.all.find((entry) => entry.rule === rule)?.clause ?? 'egress.allow';
}

function portsOf(rule: EgressRule): string {
  return rule.kind === 'registry' ? '' : rule.ports.join(', ');
}

function cidrRule(shown: string, address: Address, port: number | null): YamlValue {
  return { cidr: `${shown}/${address.family === 4 ? 32 : 128}`, ports: [port ?? 443] };
}

function spellingProblem(text: string): string {
  const odd = text.includes(':') ? null : oddAddress(text);
  if (odd !== null)
    return `"${text}" is a way to write an address${odd === 'unclear' ? '' : `; write "${odd}"`}`;
  if (text.includes('%')) return `"${text}" has a zone, and addresses of a link are no egress`;
  return `"${text}" is no IP address`;
}

function permitted(
  clause: string,
  reason: string,
  rule: EgressRule,
  port: number | null,
  request: AddressRequest,
  protocol?: Protocol,
): ConnectDecision {
  const may = protocol ?? (port === null ? null : protocolOf(rule, port));
  return { ...allow(clause, reason), rule, protocol: may ?? request.protocol ?? null };
}

function refused(
  clause: string,
  reason: string,
  rule: EgressRule | null,
  nearest: NearMiss | null = null,
  add?: YamlValue,
): ConnectDecision {
  const suggestion =
    add === undefined ? null : ({ change: 'append', clause: 'egress.allow', add: [add] } as const);
  return { ...deny(clause, reason, { nearest, suggestion }), rule, protocol: null };
}
