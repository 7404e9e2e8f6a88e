import type { EgressRule } from '../policy/resolved.js';
/** Where synthetic addresses lie: for benchmarks (RFC 2544), so that no name of the Internet has one. */
export declare const SYNTHETIC = "198.18.0.0/15";
/** Whether a literal address is one that only we give out. */
export declare function isSynthetic(address: string): boolean;
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
export declare function createNames(limit: number): Names;
