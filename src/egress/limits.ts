import { readFileSync } from 'node:fs';

/** What the code can make the gateway hold or do. Sizes in bytes, times in milliseconds. */
export interface GatewayLimits {
  /** Connections open at once; one more is refused. */
  readonly connections: number;
  /** Connections that haven't shown yet what they are; one more ends the oldest of them. */
  readonly unjudged: number;
  /** Of a ClientHello, or of the head of an HTTP request. */
  readonly headSize: number;
  readonly headTime: number;
  /** For one address of a name to answer. */
  readonly connectTime: number;
  readonly resolveTime: number;
  /** Lookups under way at once, and waiting. */
  readonly resolving: number;
  readonly waiting: number;
  /** Lookups a second. */
  readonly resolveRate: number;
  /** Distinct names that are given an address in one run, whatever rules admit them. */
  readonly names: number;
  /** DNS connections by TCP at once. */
  readonly dnsConnections: number;
  /** Distinct denials that are recorded one by one; the rest is counted. */
  readonly denials: number;
}

/** Descriptors that are left to the rest of the tool. */
const SPARE_FILES = 256;

/** How many connections the tool's own limit of open files has room for: two descriptors each. */
export function roomForConnections(): number {
  // `Max open files            1024                 4096                 files`; Node raises the first to the second.
  const soft = /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1];
  return soft === undefined ? LIMITS.connections : Math.max(16, Math.floor((Number(soft) - SPARE_FILES) / 2));
}

export const LIMITS: GatewayLimits = {
  connections: 16_384,
  unjudged: 2_048,
  headSize: 64 * 1024,
  headTime: 5_000,
  connectTime: 10_000,
  resolveTime: 10_000,
  resolving: 8,
  waiting: 1_024,
  resolveRate: 200,
  names: 65_536,
  dnsConnections: 256,
  denials: 1_000,
};
