/** An IP address: its family and its bits as one number, 32 or 128 wide. */
export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/**
 * Reads an address in the one spelling that every program agrees on: four decimal numbers without leading
 * zeros, or RFC 4291 text (which may end in four decimal numbers), without brackets, zone or prefix length.
 * Gives null for anything else.
 */
export function parseAddress(text: string): Address | null {
  return text.includes(':') ? parseV6(text) : parseV4(text);
}

function parseV4(text: string): Address | null {
  const value = quad(text);
  return value === null ? null : { family: 4, value: BigInt(value) };
}

function quad(text: string): number | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (match === null) return null;
  let value = 0;
  for (const part of match.slice(1)) {
    if ((part.length > 1 && part.startsWith('0')) || Number(part) > 255) return null;
    value = value * 256 + Number(part);
  }
  return value;
}

function parseV6(text: string): Address | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = groups(halves[0] ?? '', halves.length === 1);
  const tail = halves.length === 2 ? groups(halves[1] ?? '', true) : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  // `::` stands for at least one group of zeros.
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  let value = 0n;
  for (const group of [...head, ...new Array<number>(missing).fill(0), ...tail]) {
    value = (value << 16n) | BigInt(group);
  }
  return { family: 6, value };
}

/** The 16-bit groups of a part of an IPv6 address; only its last part may end in a dotted quad. */
function groups(text: string, last: boolean): number[] | null {
  if (text === '') return [];
  const parts = text.split(':');
  const result: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.includes('.')) {
      const value = last && index === parts.length - 1 ? quad(part) : null;
      if (value === null) return null;
      result.push(value >>> 16, value & 0xffff);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      result.push(Number.parseInt(part, 16));
    } else {
      return null;
    }
  }
  return result;
}

/**
 * Whether C libraries or browsers would take this name for an IPv4 address: `127.1`, `0x7f000001`,
 * `2130706433`, `0177.0.0.1`, a name that ends in a number. Gives the address it would be in its plain spelling,
 * `'unclear'` when programs disagree or it overflows, null when it isn't such a form.
 */
export function oddAddress(text: string): string | null {
  const parts = text.replace(/\.$/, '').split('.');
  const last = parts[parts.length - 1] ?? '';
  if (!/^(\d+|0[xX][0-9a-fA-F]*)$/.test(last)) return null;
  if (parts.length > 4) return 'unclear';
  const numbers: number[] = [];
  for (const part of parts) {
    if (/^0[xX][0-9a-fA-F]+$/.test(part)) numbers.push(Number.parseInt(part.slice(2), 16));
    else if (/^0[0-7]*$/.test(part)) numbers.push(Number.parseInt(part, 8));
    else if (/^[1-9]\d*$/.test(part)) numbers.push(Number(part));
    else return 'unclear';
  }
  const lead = numbers.slice(0, -1);
  const rest = numbers[numbers.length - 1] ?? 0;
  if (lead.some((number) => number > 255) || rest >= 256 ** (5 - numbers.length)) return 'unclear';
  const value = lead.reduce((sum, number, index) => sum + number * 256 ** (3 - index), rest);
  return formatAddress({ family: 4, value: BigInt(value) });
}

/** The canonical text of an address (RFC 5952 for IPv6). */
export function formatAddress(address: Address): string {
  if (address.family === 4) {
    return [24n, 16n, 8n, 0n].map((shift) => String((address.value >> shift) & 0xffn)).join('.');
  }
  const hex: string[] = [];
  for (let shift = 112n; shift >= 0n; shift -= 16n)
    hex.push(((address.value >> shift) & 0xffffn).toString(16));
  let start = -1;
  let length = 1;
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (end < 8 && hex[end] === '0') end++;
    if (end - at > length) {
      start = at;
      length = end - at;
    }
  }
  if (start < 0) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

/** A range of addresses: all that share the first `length` bits of `base`. */
export interface Cidr {
  readonly family: 4 | 6;
  readonly base: bigint;
  readonly length: number;
}

/** Reads `ADDRESS/LENGTH`, or an address alone as a range of one; null when it is neither. */
export function parseCidr(text: string): Cidr | null {
  const slash = text.indexOf('/');
  const address = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (address === null) return null;
  const width = address.family === 4 ? 32 : 128;
  const suffix = slash < 0 ? String(width) : text.slice(slash + 1);
  if (!/^(0|[1-9]\d{0,2})$/.test(suffix) || Number(suffix) > width) return null;
  const length = Number(suffix);
  const host = BigInt(width - length);
  return { family: address.family, base: (address.value >> host) << host, length };
}

/** Whether an address lies in a range of its own family; an IPv4 range never holds an IPv6 address, mapped or not. */
export function inCidr(address: Address, cidr: Cidr): boolean {
  if (address.family !== cidr.family) return false;
  const host = BigInt((cidr.family === 4 ? 32 : 128) - cidr.length);
  return address.value >> host === cidr.base >> host;
}
