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
