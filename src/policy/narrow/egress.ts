import { egressKey } from '../clauses/egress.js';
import type { Egress, EgressRule, Protocol } from '../resolved.js';
import { networkOf, networkWithin } from '../values/address.js';
import { hostWithin } from '../values/host.js';
import { distinct, type Comparison } from './comparison.js';

type PortRule = Exclude<EgressRule, { readonly kind: 'registry' }>;
type HostRule = Extract<EgressRule, { readonly kind: 'host' }>;

/** What may be spoken on a port: what the rule says, or what its number means. */
function spoken(rule: PortRule, port: number): Protocol {
  return rule.protocol ?? (port === 443 ? 'tls' : port === 80 ? 'http' : 'tcp');
}

/** Whether every address of a range is one of another. */
export function cidrWithin(inner: string, outer: string): boolean {
  const [a, b] = [networkOf(inner), networkOf(outer)];
  return a !== null && b !== null && networkWithin(a, b);
}

/** Whether what a rule is about lies within what another is about, ports and options apart. */
function aboutWithin(own: EgressRule, bound: EgressRule): boolean {
  switch (own.kind) {
    case 'host':
      return bound.kind === 'host' && hostWithin(own.host, bound.host);
    case 'cidr':
      return bound.kind === 'cidr' && cidrWithin(own.cidr, bound.cidr);
    case 'service':
      return bound.kind === 'service' && own.service === bound.service;
    case 'registry':
      return bound.kind === 'registry' && own.registry === bound.registry;
  }
}

/** Whether `bound` permits all that `own` permits on one port. */
function permitsPort(own: PortRule, bound: EgressRule, port: number): boolean {
  if (bound.kind === 'registry' || !aboutWithin(own, bound) || !bound.ports.includes(port)) return false;
  const [speaks, may] = [spoken(own, port), spoken(bound, port)];
  // tcp is anything, unverified: tls and http lie within it.
  if (speaks !== may && may !== 'tcp') return false;
  if (own.kind === 'host' && bound.kind === 'host') {
    if (own.ech === 'allow' && bound.ech === 'refuse') return false;
    if (own.private && !bound.private) return false;
    return own.maxNames <= bound.maxNames;
  }
  if (own.kind === 'service' && bound.kind === 'service') return own.at === null || own.at === bound.at;
  return true;
}

function shownRule(rule: EgressRule): string {
  switch (rule.kind) {
    case 'host':
      return `\`${rule.host}\` on ${shownPorts(rule.ports)}`;
    case 'cidr':
      return `\`${rule.cidr}\` on ${shownPorts(rule.ports)}`;
    case 'service':
      return `the service \`${rule.service}\` on ${shownPorts(rule.ports)}${rule.at === null ? '' : ` at ${rule.at}`}`;
    case 'registry':
      return `the registry \`${rule.registry}\``;
  }
}

const shownPorts = (ports: readonly number[]): string =>
  ports.length === 0 ? 'every port' : `${ports.length === 1 ? 'port' : 'ports'} ${ports.join(', ')}`;

/** Why the nearest of the parent's rules does not do. */
function obstacle(
  own: EgressRule,
  allow: readonly EgressRule[],
): { readonly bound: string; readonly index: number | null } {
  const index = allow.findIndex((rule) => aboutWithin(own, rule));
  const near = allow[index];
  if (near === undefined) return { bound: 'no rule that admits it', index: null };
  const options =
    near.kind === 'host' && own.kind === 'host'
      ? [
          own.ech === 'allow' && near.ech === 'refuse' ? 'ech: refuse' : '',
          own.private && !near.private ? 'private: false' : '',
          own.maxNames > near.maxNames ? `max-names: ${near.maxNames}` : '',
        ]
      : [];
  const protocol =
    near.kind !== 'registry' && own.kind !== 'registry' && near.protocol !== own.protocol
      ? `protocol: ${near.protocol ?? 'by port'}`
      : '';
  const extra = [...options, protocol].filter((text) => text !== '');
  return { bound: `${shownRule(near)}${extra.length === 0 ? '' : ` with ${extra.join(', ')}`}`, index };
}

const isHost = (rule: EgressRule): rule is HostRule => rule.kind === 'host';
const isWildcard = (rule: HostRule): boolean => rule.host.startsWith('*.');

/**
 * Names that the child's rules admit beyond those that the parent's wildcards do, by the wildcard where they no
 * longer fit. A name counts against the narrowest wildcard above it, and what that can't hold against the next one.
 */
function overflow(own: readonly EgressRule[], bound: readonly EgressRule[]): ReadonlyMap<string, number> {
  const named = new Set(
    bound
      .filter(isHost)
      .filter((rule) => !isWildcard(rule))
      .map(({ host }) => host),
  );
  const supply = new Map<string, number>();
  for (const rule of bound.filter(isHost).filter(isWildcard)) {
    supply.set(rule.host, (supply.get(rule.host) ?? 0) + rule.maxNames);
  }
  // The longer of two wildcards above one name is the narrower.
  const wildcards = [...supply.keys()].sort((one, other) => other.length - one.length);
  const demand = new Map<string, number>();
  for (const rule of own) {
    if (rule.kind !== 'host' || named.has(rule.host)) continue;
    const above = wildcards.find((wildcard) => hostWithin(rule.host, wildcard));
    if (above !== undefined) demand.set(above, (demand.get(above) ?? 0) + rule.maxNames);
  }
  const left = new Map<string, number>();
  for (const wildcard of wildcards) {
    const excess = (demand.get(wildcard) ?? 0) - (supply.get(wildcard) ?? 0);
    if (excess <= 0) continue;
    const next = wildcards.find((other) => other !== wildcard && hostWithin(wildcard, other));
    if (next === undefined) left.set(wildcard, excess);
    else demand.set(next, (demand.get(next) ?? 0) + excess);
  }
  return left;
}

/** Rules that are each within a wildcard of the parent may still admit more names together: in all, or on one port. */
function wildcardBudgets({ child, parent, wider }: Comparison): void {
  if (child.egress.allow === parent.egress.allow || !parent.egress.allow.filter(isHost).some(isWildcard))
    return;
  const ports = new Set(
    parent.egress.allow
      .filter(isHost)
      .filter(isWildcard)
      .flatMap(({ ports: own }) => own),
  );
  const on = (rules: readonly EgressRule[], port: number | null): readonly EgressRule[] =>
    port === null ? rules : rules.filter((rule) => rule.kind !== 'registry' && rule.ports.includes(port));
  const reported = new Set<string>();
  for (const port of [null, ...ports]) {
    for (const [wildcard, excess] of overflow(on(child.egress.allow, port), on(parent.egress.allow, port))) {
      if (reported.has(wildcard)) continue;
      reported.add(wildcard);
      const last = child.egress.allow.findLastIndex(
        (rule) => rule.kind === 'host' && hostWithin(rule.host, wildcard),
      );
      const index = parent.egress.allow.findIndex((rule) => rule.kind === 'host' && rule.host === wildcard);
      wider(`egress.allow[${last}]`, {
        says: `admits, with the other rules below \`${wildcard}\`, ${excess} ${excess === 1 ? 'name' : 'names'} more than its \`max-names\``,
        bound: `${(parent.egress.allow[index] as HostRule).maxNames}`,
        ruledBy: `egress.allow[${index}]`,
        help: 'State smaller `max-names`, or fewer rules.',
      });
    }
  }
}

/** Whether a deny of the child closes all that a deny of the parent closes, on one port; null is every port. */
function closes(own: EgressRule, bound: EgressRule, port: number | null): boolean {
  if (!aboutWithin(bound, own)) return false;
  if (own.kind === 'registry' || own.ports.length === 0) return true;
  return port !== null && own.ports.includes(port);
}

export function egressWithin(comparison: Comparison): void {
  const { child, parent, wider } = comparison;
  const permitted = parent.egress.allow;
  child.egress.allow.forEach((rule, index) => {
    const within =
      rule.kind === 'registry'
        ? permitted.some((bound) => aboutWithin(rule, bound))
        : rule.ports.every((port) => permitted.some((bound) => permitsPort(rule, bound, port)));
    if (within) return;
    const { bound, index: at } = obstacle(rule, permitted);
    wider(`egress.allow[${index}]`, {
      says: `admits ${shownRule(rule)}`,
      bound,
      ruledBy: at === null ? 'egress.allow' : `egress.allow[${at}]`,
    });
  });
  wildcardBudgets(comparison);
  parent.egress.deny.forEach((rule, index) => {
    const ports = rule.kind === 'registry' || rule.ports.length === 0 ? [null] : rule.ports;
    if (ports.every((port) => child.egress.deny.some((own) => closes(own, rule, port)))) return;
    wider('egress.deny', {
      says: `leaves out ${shownRule(rule)}`,
      bound: 'it there',
      ruledBy: `egress.deny[${index}]`,
      help: 'Add it: a list that is stated replaces the one it inherits.',
    });
  });
}

/** The rules for what two rules both permit: one for each protocol that they share. */
function meetRule(one: EgressRule, other: EgressRule): readonly EgressRule[] {
  if (one.kind === 'registry' || other.kind === 'registry') return aboutWithin(one, other) ? [one] : [];
  const narrow = aboutWithin(one, other) ? one : aboutWithin(other, one) ? other : null;
  if (narrow === null) return [];
  const byProtocol = new Map<Protocol, number[]>();
  for (const port of one.ports) {
    if (!other.ports.includes(port)) continue;
    const [a, b] = [spoken(one, port), spoken(other, port)];
    const protocol = a === b || b === 'tcp' ? a : a === 'tcp' ? b : null;
    if (protocol !== null) byProtocol.set(protocol, [...(byProtocol.get(protocol) ?? []), port]);
  }
  return [...byProtocol].map(([protocol, ports]): EgressRule => {
    const usual = ports.every((port) => spoken({ ...narrow, protocol: null }, port) === protocol);
    const base = { ...narrow, ports, protocol: usual ? null : protocol };
    if (base.kind === 'service' && one.kind === 'service' && other.kind === 'service') {
      return { ...base, at: one.at === other.at ? one.at : null };
    }
    if (base.kind !== 'host' || one.kind !== 'host' || other.kind !== 'host') return base;
    return {
      ...base,
      ech: one.ech === 'allow' && other.ech === 'allow' ? 'allow' : 'refuse',
      private: one.private && other.private,
      maxNames: Math.min(one.maxNames, other.maxNames),
    };
  });
}

/** Leaves out rules that another one permits anyway: pairs of parents' rules overlap, and their names would add up. */
function withoutCovered(rules: readonly EgressRule[]): readonly EgressRule[] {
  const covers = (wide: EgressRule, rule: EgressRule): boolean =>
    rule.kind !== 'registry' && rule.ports.every((port) => permitsPort(rule, wide, port));
  const kept = [...rules];
  for (const rule of rules) {
    const others = kept.filter((other) => other !== rule);
    if (others.some((wide) => covers(wide, rule))) kept.splice(kept.indexOf(rule), 1);
  }
  return kept;
}

export function meetEgress(one: Egress, other: Egress): Egress {
  return {
    allow: withoutCovered(
      distinct(
        one.allow.flatMap((a) => other.allow.flatMap((b) => meetRule(a, b))),
        egressKey,
      ),
    ),
    deny: distinct([...one.deny, ...other.deny], egressKey),
  };
}
