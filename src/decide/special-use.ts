import { formatAddress, inCidr, parseCidr, type Address, type Cidr } from './address-text.js';

/**
 * What an address is for, as far as egress is concerned.
 *
 * - `public`: anybody's.
 * - `private`: inside some network (or not meant to be used at all); a host rule with `private: true`, or a
 *   cidr rule, may admit it.
 * - `local`: this machine or this link; only a cidr rule may admit it.
 * - `metadata`: where clouds hand out credentials; nothing admits it.
 */
export type AddressReach = 'public' | 'private' | 'local' | 'metadata';

export interface AddressUse {
  readonly reach: AddressReach;
  /** In the field's words: `private-use (RFC 1918)`. */
  readonly name: string;
  /** The IPv4 address inside an IPv6 one that decided, in plain spelling; null when the address itself did. */
  readonly embedded: string | null;
}

interface Block {
  readonly cidr: Cidr;
  readonly reach: AddressReach;
  readonly name: string;
}

function block(text: string, reach: AddressReach, name: string): Block {
  const cidr = parseCidr(text);
  if (cidr === null) throw new TypeError(`not an address range: ${text}`);
  return { cidr, reach, name };
}

/** Addresses of metadata and credential services, and the small ranges that clouds keep for them. */
const METADATA: readonly Block[] = [
  block('169.254.169.0/24', 'metadata', 'cloud metadata services'),
  block('169.254.170.0/24', 'metadata', 'container credential services'),
  block('169.254.0.23/32', 'metadata', 'a cloud metadata service'),
  block('169.254.42.42/32', 'metadata', 'a cloud metadata service'),
  block('168.63.129.16/32', 'metadata', 'the Azure wire server'),
  block('100.100.100.200/32', 'metadata', 'a cloud metadata service'),
  block('192.0.0.192/32', 'metadata', 'a cloud metadata service'),
  block('fd00:ec2::/32', 'metadata', 'cloud metadata services'),
  block('fd20:ce::254/128', 'metadata', 'a cloud metadata service'),
  block('fd00:42::42/128', 'metadata', 'a cloud metadata service'),
  block('fd00:a9fe:a9fe::254/128', 'metadata', 'a cloud metadata service'),
  block('fe80::a9fe:a9fe/128', 'metadata', 'a cloud metadata service'),
];

/** IANA's special-purpose registries (RFC 6890 and its updates), multicast and reserved space; most specific first. */
const V4: readonly Block[] = [
  block('0.0.0.0/8', 'local', 'this network (RFC 791)'),
  block('10.0.0.0/8', 'private', 'private-use (RFC 1918)'),
  block('100.64.0.0/10', 'private', 'shared address space (RFC 6598)'),
  block('127.0.0.0/8', 'local', 'loopback (RFC 1122)'),
  block('169.254.0.0/16', 'local', 'link-local (RFC 3927)'),
  block('172.16.0.0/12', 'private', 'private-use (RFC 1918)'),
  block('192.0.0.0/24', 'private', 'IETF protocol assignments (RFC 6890)'),
  block('192.0.2.0/24', 'private', 'documentation (RFC 5737)'),
  block('192.88.99.0/24', 'private', '6to4 relays (RFC 7526)'),
  block('192.168.0.0/16', 'private', 'private-use (RFC 1918)'),
  block('198.18.0.0/15', 'private', 'benchmarking (RFC 2544)'),
  block('198.51.100.0/24', 'private', 'documentation (RFC 5737)'),
  block('203.0.113.0/24', 'private', 'documentation (RFC 5737)'),
  block('224.0.0.0/4', 'local', 'multicast (RFC 5771)'),
  block('255.255.255.255/32', 'local', 'limited broadcast (RFC 919)'),
  block('240.0.0.0/4', 'private', 'reserved (RFC 1112)'),
];

const V6: readonly Block[] = [
  block('::/128', 'local', 'unspecified (RFC 4291)'),
  block('::1/128', 'local', 'loopback (RFC 4291)'),
  block('::ffff:0:0/96', 'local', 'IPv4-mapped (RFC 4291)'),
  block('::ffff:0:0:0/96', 'private', 'IPv4-translated (RFC 2765)'),
  block('::/96', 'local', 'IPv4-compatible (RFC 4291)'),
  block('64:ff9b::/96', 'public', 'NAT64 (RFC 6052)'),
  block('64:ff9b:1::/48', 'private', 'local-use NAT64 (RFC 8215)'),
  block('100::/64', 'private', 'discard-only (RFC 6666)'),
  block('2001::/32', 'private', 'Teredo (RFC 4380)'),
  block('2001::/23', 'private', 'IETF protocol assignments (RFC 2928)'),
  block('2001:db8::/32', 'private', 'documentation (RFC 3849)'),
  block('2002::/16', 'private', '6to4 (RFC 3056)'),
  block('3fff::/20', 'private', 'documentation (RFC 9637)'),
  block('2000::/3', 'public', 'global unicast'),
  block('fc00::/7', 'private', 'unique local (RFC 4193)'),
  block('fe80::/10', 'local', 'link-local (RFC 4291)'),
  block('fec0::/10', 'private', 'site-local (RFC 3879)'),
  block('ff00::/8', 'local', 'multicast (RFC 4291)'),
  // Nothing outside 2000::/3 is handed out to the Internet.
  block('::/0', 'private', 'not assigned (RFC 4291)'),
];

const RANK: Readonly<Record<AddressReach, number>> = { public: 0, private: 1, local: 2, metadata: 3 };

/** What an address is for. An IPv6 address that carries an IPv4 one is never better than the one it carries. */
export function useOf(address: Address): AddressUse {
  let use = ownUse(address);
  for (const inner of embeddedIn(address)) {
    const carried = ownUse(inner);
    if (RANK[carried.reach] > RANK[use.reach]) {
      use = { reach: carried.reach, name: carried.name, embedded: formatAddress(inner) };
    }
  }
  return use;
}

function ownUse(address: Address): AddressUse {
  const found =
    METADATA.find(({ cidr }) => inCidr(address, cidr)) ??
    (address.family === 4 ? V4 : V6).find(({ cidr }) => inCidr(address, cidr));
  return found === undefined
    ? { reach: 'public', name: 'global unicast', embedded: null }
    : { reach: found.reach, name: found.name, embedded: null };
}

const LOW_32 = ['::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96'].map(
  (text) => block(text, 'public', '').cidr,
);
const NAT64_LOCAL = block('64:ff9b:1::/48', 'public', '').cidr;
const TEREDO = block('2001::/32', 'public', '').cidr;
const SIX_TO_FOUR = block('2002::/16', 'public', '').cidr;

/** The IPv4 addresses that an IPv6 address carries, in whatever transition mechanism it belongs to. */
export function embeddedIn(address: Address): readonly Address[] {
  if (address.family === 4) return [];
  const { value } = address;
  const inner: bigint[] = [];
  if (LOW_32.some((cidr) => inCidr(address, cidr)) && value > 1n) inner.push(value & 0xffffffffn);
  // RFC 6052 with a /48 prefix: the 8 bits after the first 16 of the address are zero and skipped.
  if (inCidr(address, NAT64_LOCAL)) {
    inner.push(value & 0xffffffffn, (((value >> 64n) & 0xffffn) << 16n) | ((value >> 40n) & 0xffffn));
  }
  if (inCidr(address, TEREDO)) inner.push((value >> 64n) & 0xffffffffn, (value & 0xffffffffn) ^ 0xffffffffn);
  if (inCidr(address, SIX_TO_FOUR)) inner.push((value >> 80n) & 0xffffffffn);
  // ISATAP (RFC 5214): interface identifiers ::5efe:a.b.c.d and ::200:5efe:a.b.c.d in any prefix.
  const identifier = (value >> 32n) & 0xffffffffn;
  if (identifier === 0x5efen || identifier === 0x02005efen) inner.push(value & 0xffffffffn);
  return inner.map((v4) => ({ family: 4, value: v4 }));
}

/** Names under which metadata services are found. No rule admits them. */
export const METADATA_NAMES: ReadonlySet<string> = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.internal',
  'metadata.tencentyun.com',
  'metadata.platformequinix.com',
  'metadata.packet.net',
  'instance-data',
  'instance-data.ec2.internal',
  'rancher-metadata',
]);
