/** A range of addresses: family, the network's bits as one number, and how many of them are fixed. */
export interface Network {
    readonly family: 4 | 6;
    readonly bits: bigint;
    readonly prefix: number;
}
/** Reads one address, without brackets, zone or prefix; null for anything else. */
export declare function readAddress(text: string): Network | null;
/** An address in canonical text; IPv6 as RFC 5952 spells it. */
export declare function printAddress(family: 4 | 6, bits: bigint): string;
/** The network's first address: all bits after the prefix zero. */
export declare function maskedBits({ family, bits, prefix }: Network): bigint;
export declare function printNetwork(network: Network): string;
/** Reads the canonical text of a range, as a resolved policy holds it. */
export declare function networkOf(cidr: string): Network | null;
/** Whether every address of `inner` is one of `outer`. */
export declare function networkWithin(inner: Network, outer: Network): boolean;
