import { shown } from '../kind.js';
import { maskedBits, printNetwork, readAddress } from './address.js';
import { read, refuse, type Read } from './result.js';

/** Reads `10.1.2.0/24` or `fd00:1::/32` and gives the canonical text. */
export function readCidr(text: string): Read<string> {
  const no = (message: string, help?: string): Read<never> => refuse('SP0033', message, help);
  const [, address = '', prefix] = /^([^/]*)(?:\/(.*))?$/s.exec(text) ?? [];
  const parsed = readAddress(address.replace(/^\[(.*)\]$/, '$1'));
  if (parsed === null) {
    return no(
      `${shown(text)} is not a range of addresses`,
      /[a-z]/i.test(address) && !address.includes(':')
        ? `A name goes in \`host\`: { host: ${address} }.`
        : 'Write a network and a prefix length, such as 10.1.2.0/24 or fd00:1::/32.',
    );
  }
  const most = parsed.family === 4 ? 32 : 128;
  if (prefix === undefined)
    return no(
      `${shown(text)} has no prefix length`,
      `For that one address write \`${printNetwork(parsed)}\`.`,
    );
  if (!/^(?:0|[1-9][0-9]{0,2})$/.test(prefix) || Number(prefix) > most) {
    return no(`${shown(text)} has no prefix length from 0 to ${most}`);
  }
  const network = { ...parsed, prefix: Number(prefix) };
  if (maskedBits(network) !== network.bits) {
    return no(
      `${shown(text)} names an address inside the range`,
      `Write \`${printNetwork(network)}\` for the range or \`${printNetwork(parsed)}\` for that one address.`,
    );
  }
  if (address.startsWith('['))
    return no(`${shown(text)} has brackets`, `Write \`${printNetwork(network)}\`.`);
  if (network.family === 6 && network.bits >> 32n === 0xffffn && network.prefix >= 96) {
    const inner = { family: 4, bits: network.bits & 0xffffffffn, prefix: network.prefix - 96 } as const;
    return no(`${shown(text)} is an IPv4 range written as IPv6`, `Write \`${printNetwork(inner)}\`.`);
  }
  return read(printNetwork(network));
}
