import { domainToASCII } from 'node:url';
import { shown } from '../kind.js';
import { publicSuffixes } from '../lazy.js';
import { printNetwork, readAddress } from './address.js';
import { memo } from './memo.js';
import { read, refuse, type Read } from './result.js';

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** A last label that makes resolvers of C libraries read the whole as an address: `127.1`, `0x7f.1`, `2130706433`. */
const NUMBER = /^(?:[0-9]+|0x[0-9a-f]*)$/;

/** The names that anybody can register one below of: `com`, `co.uk`, `github.io`, and any single label. */
const isPublicSuffix = memo((name: string): boolean => {
  if (!name.includes('.')) return true;
  return publicSuffixes().getPublicSuffix(name, { allowPrivateDomains: true }) === name;
});

const ascii = (name: string): string => {
  const wildcard = name.startsWith('*.');
  const converted = domainToASCII(wildcard ? name.slice(2) : name);
  return wildcard && converted !== '' ? `*.${converted}` : converted;
};

/** What was probably meant: without scheme, user, path, port and final dot, in lower case and punycode. */
function rightSpelling(text: string): string {
  const bare = text
    .trim()
    .replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '');
  return ascii(bare.toLowerCase());
}

/**
 * Reads the host of an egress rule: one lower-case name (`a.b`), or every name below one (`*.a.b`). Anything else is
 * refused with the right spelling where there is one.
 */
export function readHost(text: string): Read<string> {
  const right = (): string => rightSpelling(text);
  const no = (what: string, help?: string): Read<never> =>
    refuse(
      'SP0031',
      `${shown(text)} ${what}`,
      help ?? (right() === '' ? undefined : `Write \`${right()}\`.`),
    );

  if (LABEL.test(text) && !NUMBER.test(text) && text !== 'localhost') return read(text);
  if (text === '*')
    return no('admits every host', 'Name the hosts; a domain with all below it is `*.example.org`.');
  if (text.includes('://')) return no('is a URL');
  const address = readAddress(text.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1'));
  if (address !== null) {
    return no('is an address', `Addresses have a rule of their own: { cidr: ${printNetwork(address)} }.`);
  }
  if (/\s/.test(text))
    return no(
      'holds a space',
      right() === '' || /\s/.test(right()) ? 'Write one host in each rule.' : undefined,
    );
  if (/[/?#@\\]/.test(text)) return no('is more than a host');
  const port = /:(\d+)$/.exec(text)?.[1];
  if (port !== undefined) return no('holds a port', `Write { host: ${right()}, ports: [${port}] }.`);
  if (text.includes(':')) return no('is not a host name');
  // eslint-disable-next-line no-control-regex
  if (/[^\u0000-\u007f]/.test(text)) {
    return no(
      'is not written in ASCII',
      right() === '' ? 'It is not a host name.' : `Write it in punycode: \`${right()}\`.`,
    );
  }
  if (/[A-Z]/.test(text)) return no('has upper-case letters');
  if (text.endsWith('.')) return no('ends in a dot');
  const wildcard = text.startsWith('*.');
  const name = wildcard ? text.slice(2) : text;
  if (name.includes('*')) {
    return no(
      'has `*` in a place where it means nothing',
      'A wildcard is `*.` before a domain, and stands for any depth below it.',
    );
  }
  if (text.startsWith('.')) return no('begins with a dot', `For every name below it write \`*${text}\`.`);
  if (name.length > 253) return no('is longer than the 253 characters of a host name', 'It cannot exist.');
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (NUMBER.test(last)) {
    return no(
      'would be read as an address by some programs',
      'Addresses have a rule of their own: { cidr: 192.0.2.1/32 }.',
    );
  }
  const bad = labels.find((label) => !LABEL.test(label));
  if (bad !== undefined) {
    return no(
      bad === '' ? 'has an empty label' : `has a label, ${shown(bad)}, that is not one of a host name`,
      'Labels have 1 to 63 letters, digits, `-` and `_`, and neither begin nor end with `-`.',
    );
  }
  if (labels.some((label) => label.startsWith('xn--')) && domainToASCII(name) !== name) {
    return no('holds punycode that stands for no name', 'Check its `xn--` label.');
  }
  if (last === 'localhost') {
    return no(
      'is the sandbox itself, from inside',
      'A service container answers there with { service: NAME, at: localhost }; another address of the host needs a `cidr` rule.',
    );
  }
  if (wildcard && isPublicSuffix(name)) {
    return refuse(
      'SP0032',
      `${shown(text)} admits every name below ${shown(name)}, where anybody can register one`,
      `Name the domain: \`*.example.${name}\`.`,
    );
  }
  return read(text);
}

/** Whether every name that `inner` matches is matched by `outer`. */
export function hostWithin(inner: string, outer: string): boolean {
  if (inner === outer) return true;
  return outer.startsWith('*.') && inner.endsWith(outer.slice(1));
}
