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
/** How many connections the tool's own limit of open files has room for: two descriptors each. */
export declare function roomForConnections(): number;
export declare const LIMITS: GatewayLimits;
