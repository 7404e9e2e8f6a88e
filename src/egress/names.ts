import { formatAddress, inCidr, parseAddress, parseCidr } from '../decide/address-text.js';
import type { EgressRule } from '../policy/resolved.js';

/** Where synthetic addresses lie: for benchmarks (RFC 2544), so that no name of the Internet has one. */
export const SYNTHETIC = '198.18.0.0/15';
/** The first 256 are the link's between the two namespaces. */
const FIRST = 0xc612_0100;
const LAST = 0xc613_ffff;

const range = parseCidr(SYNTHETIC);

/** Whether a literal address is one that only we give out. */
export function isSynthetic(address: string): boolean {
  const parsed = parseAddress(address);
  return parsed !== null && range !== null && inCidr(parsed, range);
}

/** Names that were asked for in a run and the address that stands for each; none is ever used twice. */
export interface Names {
  /** The name's address, given to it now if need be; null when no more names are admitted. */
  addressOf(name: string): string | null;
  /** null: no name was ever given this address. */
  nameAt(address: string): string | null;
  /**
   * Whether a rule may admit this name: a wildcard admits `max-names` distinct ones a run. Counts it if it may.
   */
  within(rule: EgressRule, name: string): boolean;
}

export function createNames(limit: number): Names {
  const addresses = new Map<string, string>();
  const names = new Map<string, string>();
  /** By the pattern as it is written: a phase has rules of its own, and the count is the run's. */
  const admitted = new Map<string, Set<string>>();
  let next = FIRST;
  return {
    addressOf(name) {
      const known = addresses.get(name);
      if (known !== undefined) return known;
      if (addresses.size >= limit || next > LAST) return null;
      const address = formatAddress({ family: 4, value: BigInt(next) });
      next += 1;
      addresses.set(name, address);
      names.set(address, name);
      return address;
    },
    nameAt: (address) => names.get(address) ?? null,
    within(rule, name) {
      if (rule.kind !== 'host' || !rule.host.startsWith('*.')) return true;
      const below = admitted.get(rule.host) ?? new Set<string>();
      if (below.has(name)) return true;
      if (below.size >= rule.maxNames) return false;
      below.add(name);
      admitted.set(rule.host, below);
      return true;
    },
  };
}
