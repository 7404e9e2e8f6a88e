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
export declare function parseAddress(text: string): Address | null;
/**
 * Whether C libraries or browsers would take this name for an IPv4 address: `127.1`, `0x7f000001`,
 * `2130706433`, `0177.0.0.1`, a name that ends in a number. Gives the address it would be in its plain spelling,
 * `'unclear'` when programs disagree or it overflows, null when it isn't such a form.
 */
export declare function oddAddress(text: string): string | null;
/** The canonical text of an address (RFC 5952 for IPv6). */
export declare function formatAddress(address: Address): string;
/** A range of addresses: all that share the first `length` bits of `base`. */
export interface Cidr {
    readonly family: 4 | 6;
    readonly base: bigint;
    readonly length: number;
}
/** Reads `ADDRESS/LENGTH`, or an address alone as a range of one; null when it is neither. */
export declare function parseCidr(text: string): Cidr | null;
/** Whether an address lies in a range of its own family; an IPv4 range never holds an IPv6 address, mapped or not. */
export declare function inCidr(address: Address, cidr: Cidr): boolean;
