import { domainToASCII } from 'node:url';
import { oddAddress, parseAddress } from './address-text.js';
import { codePoints } from './near.js';

/** A text that was read, or one sentence that says what is wrong with it. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** A target as the gateway sees it: a name or a literal address (IPv6 without brackets), and a TCP port. */
export interface HostPort {
  readonly host: string;
  readonly port: number;
}

/**
 * Reads `HOST:PORT`; IPv6 literals stand in brackets. Gives the host as written (without brackets): whether that
 * spelling is one a rule can match is `hostNameProblem`'s to say.
 */
export function parseHostPort(text: string): Read<HostPort> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(text);
  if (scheme !== null) {
    const port = /:\d+$/.test(scheme[2] ?? '')
      ? ''
      : `:${scheme[1]?.toLowerCase() === 'http' ? '80' : '443'}`;
    return {
      ok: false,
      problem: `"${text}" is a URL; write HOST:PORT, as in "${(scheme[2] ?? '').replace(/^[^@]*@/, '')}${port}"`,
    };
  }
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text);
  if (bracketed !== null) {
    const [, inside = '', port] = bracketed;
    if (!inside.includes(':') || parseAddress(inside) === null) {
      return { ok: false, problem: `"[${inside}]" doesn't hold an IPv6 address` };
    }
    return withPort(text, inside, port, `[${inside}]`);
  }
  const colon = text.indexOf(':');
  if (colon !== text.lastIndexOf(':')) {
    const plain = parseAddress(text) !== null ? text : null;
    return {
      ok: false,
      problem:
        plain === null
          ? `"${text}" has more than one colon; an IPv6 address stands in brackets, as in "[2001:db8::1]:443"`
          : `"${text}" leaves open where the address ends and the port begins; write "[${plain}]:443"`,
    };
  }
  return colon < 0
    ? withPort(text, text, undefined, text)
    : withPort(text, text.slice(0, colon), text.slice(colon + 1), text.slice(0, colon));
}

function withPort(text: string, host: string, port: string | undefined, shown: string): Read<HostPort> {
  if (host === '') return { ok: false, problem: `"${text}" names no host; write HOST:PORT` };
  if (port === undefined) return { ok: false, problem: `"${text}" names no port; write "${shown}:443"` };
  if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65535) {
    return { ok: false, problem: `"${port}" is no port; a port is a number from 1 to 65535` };
  }
  return { ok: true, value: { host, port: Number(port) } };
}

/**
 * What keeps a name from being judged by the rules, as a sentence with the right spelling; null when nothing
 * does. Rules hold lower-case ASCII names without a trailing dot, and a name that isn't spelt like that is
 * refused, never rewritten: two spellings of one name are how filters and resolvers come to disagree.
 */
export function hostNameProblem(name: string): string | null {
  if (PLAIN_NAME.test(name) && name.length <= 253 && !ENDS_IN_NUMBER.test(name)) return null;
  if (/[^\x21-\x7e]/.test(name)) {
    const ascii = domainToASCII(name);
    return /^[\x21-\x7e]+$/.test(ascii)
      ? `"${printable(name)}" holds ${codePoints(name) || 'a space'}; its ASCII spelling is "${ascii}"`
      : `"${printable(name)}" holds ${codePoints(name) || 'a space'}, which no host name may`;
  }
  if (name.endsWith('.')) return `"${name}" ends in a dot; write "${name.replace(/\.+$/, '').toLowerCase()}"`;
  if (/[A-Z]/.test(name)) return `"${name}" has upper-case letters; write "${name.toLowerCase()}"`;
  if (name.length > 253) return `the name has ${name.length} characters; DNS allows 253`;
  const odd = oddAddress(name);
  if (odd !== null) {
    return `"${name}" is a way to write an address${odd === 'unclear' ? '' : `; write "${odd}"`}`;
  }
  const label = name.split('.').find((part) => !PLAIN_LABEL.test(part)) ?? '';
  if (label === '') return `"${name}" has an empty label`;
  if (label.length > 63) return `a label of the name has ${label.length} characters; DNS allows 63`;
  return `"${label}" is no DNS label: letters, digits, "_" and inner "-" make one`;
}

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const PLAIN_LABEL = new RegExp(`^${LABEL}$`);
const PLAIN_NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/;

function printable(text: string): string {
  return text.replace(/[\p{C}]/gu, '?');
}
