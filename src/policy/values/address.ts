/** A range of addresses: family, the network's bits as one number, and how many of them are fixed. */
export interface Network {
  readonly family: 4 | 6;
  readonly bits: bigint;
  readonly prefix: number;
}

function readV4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let bits = 0n;
  for (const part of parts) {
    // No leading zeros: some programs read them as octal.
    if (!/^(?:0|[1-9][0-9]{0,2})$/.test(part) || Number(part) > 255) return null;
    bits = (bits << 8n) | BigInt(part);
  }
  return bits;
}

function readV6(text: string): bigint | null {
  const dotted = /^(.*:)([0-9.]+\.[0-9.]+)$/.exec(text);
  let whole = text;
  if (dotted !== null) {
    const low = readV4(dotted[2] ?? '');
    if (low === null) return null;
    whole = `${dotted[1] ?? ''}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  }
  const halves = whole.split('::');
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail = []] = groups;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  const all = [...head, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...tail];
  let bits = 0n;
  for (const group of all) {
    if (!/^[0-9A-Fa-f]{1,4}$/.test(group)) return null;
    bits = (bits << 16n) | BigInt(`0x${group}`);
  }
  return bits;
}

/** Reads one address, without brackets, zone or prefix; null for anything else. */
export function readAddress(text: string): Network | null {
  const family = text.includes(':') ? 6 : 4;
  const bits = family === 6 ? readV6(text) : readV4(text);
  return bits === null ? null : { family, bits, prefix: family === 6 ? 128 : 32 };
}

/** An address in canonical text; IPv6 as RFC 5952 spells it. */
export function printAddress(family: 4 | 6, bits: bigint): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => (bits >> shift) & 0xffn).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => (bits >> BigInt(112 - 16 * index)) & 0xffffn);
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start += 1) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0n) length += 1;
    if (length > best.length) best = { start, length };
  }
  const text = (part: readonly bigint[]): string => part.map((group) => group.toString(16)).join(':');
  if (best.start === -1) return text(groups);
  return `${text(groups.slice(0, best.start))}::${text(groups.slice(best.start + best.length))}`;
}

/** The network's first address: all bits after the prefix zero. */
export function maskedBits({ family, bits, prefix }: Network): bigint {
  const free = BigInt((family === 4 ? 32 : 128) - prefix);
  return (bits >> free) << free;
}

export function printNetwork(network: Network): string {
  return `${printAddress(network.family, maskedBits(network))}/${network.prefix}`;
}

/** Reads the canonical text of a range, as a resolved policy holds it. */
export function networkOf(cidr: string): Network | null {
  const [address = '', prefix = ''] = cidr.split('/');
  const read = readAddress(address);
  return read === null ? null : { ...read, prefix: Number(prefix) };
}

/** Whether every address of `inner` is one of `outer`. */
export function networkWithin(inner: Network, outer: Network): boolean {
  return (
    inner.family === outer.family &&
    inner.prefix >= outer.prefix &&
    maskedBits({ ...inner, prefix: outer.prefix }) === maskedBits(outer)
  );
}
