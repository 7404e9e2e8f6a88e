import { type Address } from './address-text.js';
/**
 * What an address is for, as far as egress is concerned.
 *
 * - `public`: anybody's.
 * - `private`: inside some network (or not meant to be used at all); a host rule with `private: true`, or a
 *   cidr rule, may admit it.
 * - `local`: this machine or this link; only a cidr rule may admit it.
 * - `metadata`: where clouds hand out credentials; nothing admits it.
 */
export type AddressReach = 'public' | 'private' | 'local' | 'metadata';
export interface AddressUse {
    readonly reach: AddressReach;
    /** In the field's words: `private-use (RFC 1918)`. */
    readonly name: string;
    /** The IPv4 address inside an IPv6 one that decided, in plain spelling; null when the address itself did. */
    readonly embedded: string | null;
}
/** What an address is for. An IPv6 address that carries an IPv4 one is never better than the one it carries. */
export declare function useOf(address: Address): AddressUse;
/** The IPv4 addresses that an IPv6 address carries, in whatever transition mechanism it belongs to. */
export declare function embeddedIn(address: Address): readonly Address[];
/** Names under which metadata services are found. No rule admits them. */
export declare const METADATA_NAMES: ReadonlySet<string>;
