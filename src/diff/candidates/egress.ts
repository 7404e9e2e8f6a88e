import { formatAddress, parseAddress, parseCidr } from '../../decide/address-text.js';
import type { EgressRule, ResolvedPolicy } from '../../policy/resolved.js';
import { hostWithin } from '../../policy/values/host.js';
import type { Question } from '../question.js';

/** Private addresses of each of the ranges that networks use, and one of the public Internet's documentation. */
const ADDRESSES = ['10.0.0.1', '172.16.0.1', '192.168.0.1', '100.64.0.1', 'fd00::1', '8.8.8.8'];

/** Names that a rule's host stands for. */
function namesOf(host: string, all: readonly EgressRule[]): readonly string[] {
  if (!host.startsWith('*.')) return [host];
  const below = all.flatMap((rule) =>
    rule.kind === 'host' && hostWithin(rule.host, host) ? [rule.host.replace(/^\*/, 'any')] : [],
  );
  const apex = host.slice(2);
  return [`any.${apex}`, `other.any.${apex}`, ...below];
}

/** The ends of a range, and what lies beside the ranges inside it. */
function addressesOf(cidr: string, all: readonly EgressRule[]): readonly string[] {
  const range = parseCidr(cidr);
  if (range === null) return [];
  const width = range.family === 4 ? 32 : 128;
  const ends = ({ base, length }: typeof range): readonly bigint[] => {
    const size = 1n << BigInt(width - length);
    return [base, base + 1n, base + size - 1n, base + size, base - 1n];
  };
  const inner = all.flatMap((rule) => {
    const other = rule.kind === 'cidr' ? parseCidr(rule.cidr) : null;
    return other?.family === range.family ? ends(other) : [];
  });
  const last = (1n << BigInt(width)) - 1n;
  return [...new Set([...ends(range), ...inner])]
    .filter((value) => value >= 0n && value <= last)
    .map((value) => formatAddress({ family: range.family, value }));
}

const bracketed = (address: string, port: number): string =>
  parseAddress(address)?.family === 6 ? `[${address}]:${port}` : `${address}:${port}`;

/**
 * Connections that a rule is about. `ports` stand in for those of a rule that names none (a deny of every port).
 */
export function ruleQuestions(
  rule: EgressRule,
  one: ResolvedPolicy,
  other: ResolvedPolicy,
): readonly Question[] {
  const all = [one, other].flatMap(({ egress }) => [...egress.allow, ...egress.deny]);
  if (rule.kind === 'registry') return [{ kind: 'setting', clause: 'egress.registry', value: rule.registry }];
  const stated = rule.ports.length > 0 ? rule.ports : portsOf(all);
  if (rule.kind === 'cidr') {
    const addresses = addressesOf(rule.cidr, all);
    const named = all.flatMap((each) => (each.kind === 'host' ? namesOf(each.host, []) : []));
    return stated.flatMap((port) => [
      ...addresses.flatMap((address) => spoken(bracketed(address, port))),
      ...named.flatMap((name) =>
        addresses.map((address): Question => ({ kind: 'resolve', target: `${name}:${port}`, address })),
      ),
    ]);
  }
  const names =
    rule.kind === 'host'
      ? namesOf(rule.host, all)
      : [rule.service, ...(rule.at === 'localhost' ? ['localhost'] : [])];
  return stated.flatMap((port) => {
    const targets = names.map((name) => `${name}:${port}`);
    return [
      ...targets.flatMap(spoken),
      ...targets.flatMap((target) =>
        ADDRESSES.map((address): Question => ({ kind: 'resolve', target, address })),
      ),
      ...targets.map((target): Question => ({ kind: 'hide', target })),
    ];
  });
}

function portsOf(rules: readonly EgressRule[]): readonly number[] {
  const ports = rules.flatMap((rule) => (rule.kind === 'registry' ? [] : rule.ports));
  return [...new Set([443, ...ports])];
}

function spoken(target: string): readonly Question[] {
  return [
    { kind: 'connect', target },
    ...(['tls', 'http', 'tcp'] as const).map((protocol): Question => ({ kind: 'speak', target, protocol })),
  ];
}
