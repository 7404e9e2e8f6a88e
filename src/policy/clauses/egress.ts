import type { NodePath } from '../finding.js';
import type { Egress as Source, EgressAllow, EgressDeny } from '../generated/policy.js';
import type { Egress, EgressRule } from '../resolved.js';
import { readCidr } from '../values/cidr.js';
import { readHost } from '../values/host.js';
import { readList, refuseAt, take, type Reading } from './reading.js';

const DEFAULT_PORTS = [443];
/** Distinct names that a wildcard admits in a run, unless its rule says otherwise. */
export const MAX_NAMES = 256;

function readPorts(reading: Reading, at: NodePath, source: readonly number[]): readonly number[] {
  source.forEach((port, index) => {
    if (source.indexOf(port) !== index) {
      refuseAt(reading, [...at, 'ports', index], {
        rule: 'SP0045',
        message: `port ${port} is listed twice`,
        help: 'Remove one of them.',
      });
    }
  });
  return [...new Set(source)].sort((one, other) => one - other);
}

function readAllow(reading: Reading, source: EgressAllow, at: NodePath): EgressRule | undefined {
  if ('registry' in source) return { kind: 'registry', registry: source.registry };
  const ports = readPorts(reading, at, source.ports ?? DEFAULT_PORTS);
  const protocol = source.protocol ?? null;
  if ('service' in source) {
    return { kind: 'service', service: source.service, ports, at: source.at ?? null, protocol };
  }
  if ('cidr' in source) {
    const cidr = take(reading, [...at, 'cidr'], readCidr(source.cidr));
    return cidr === undefined ? undefined : { kind: 'cidr', cidr, ports, protocol };
  }
  const host = take(reading, [...at, 'host'], readHost(source.host));
  if (host === undefined) return undefined;
  const wildcard = host.startsWith('*.');
  if (!wildcard && source['max-names'] !== undefined) {
    refuseAt(reading, [...at, 'max-names'], {
      rule: 'SP0036',
      target: 'key',
      message: '`max-names` counts the names below a wildcard; this host is one name',
      help: 'Remove it.',
    });
  }
  return {
    kind: 'host',
    host,
    ports,
    protocol,
    ech: source.ech ?? 'refuse',
    private: source.private ?? false,
    maxNames: wildcard ? (source['max-names'] ?? MAX_NAMES) : 1,
  };
}

function readDeny(reading: Reading, source: EgressDeny, at: NodePath): EgressRule | undefined {
  if ('registry' in source) return { kind: 'registry', registry: source.registry };
  // No ports means every port: a deny must not leave open what its author did not think of.
  const ports = readPorts(reading, at, source.ports ?? []);
  if ('service' in source) {
    return { kind: 'service', service: source.service, ports, at: null, protocol: null };
  }
  if ('cidr' in source) {
    const cidr = take(reading, [...at, 'cidr'], readCidr(source.cidr));
    return cidr === undefined ? undefined : { kind: 'cidr', cidr, ports, protocol: null };
  }
  const host = take(reading, [...at, 'host'], readHost(source.host));
  if (host === undefined) return undefined;
  return { kind: 'host', host, ports, protocol: null, ech: 'refuse', private: false, maxNames: MAX_NAMES };
}

/** What a rule is about, for order and equality. */
export function egressKey(rule: EgressRule): string {
  switch (rule.kind) {
    case 'host':
      return `host\0${rule.host}\0${rule.ports.join()}\0${rule.protocol ?? ''}\0${rule.ech}\0${rule.private}\0${rule.maxNames}`;
    case 'cidr':
      return `cidr\0${rule.cidr}\0${rule.ports.join()}\0${rule.protocol ?? ''}`;
    case 'service':
      return `service\0${rule.service}\0${rule.ports.join()}\0${rule.at ?? ''}\0${rule.protocol ?? ''}`;
    case 'registry':
      return `registry\0${rule.registry}`;
  }
}

/** Reads `egress`. */
export function readEgress(reading: Reading, path: NodePath, source: Source): Partial<Egress> {
  const stated: { -readonly [Key in keyof Egress]?: Egress[Key] } = {};
  if (source.allow !== undefined) {
    const read = (rule: EgressAllow, at: NodePath): EgressRule | undefined => readAllow(reading, rule, at);
    stated.allow = readList(reading, [...path, 'allow'], source.allow, read, { key: egressKey });
  }
  if (source.deny !== undefined) {
    const read = (rule: EgressDeny, at: NodePath): EgressRule | undefined => readDeny(reading, rule, at);
    stated.deny = readList(reading, [...path, 'deny'], source.deny, read, { key: egressKey });
  }
  return stated;
}
