/** What a TLS client says first (RFC 8446, 4.1.2; RFC 5246, 7.4.1.2), as far as it is judged. */
export interface ClientHello {
    /** server_name as it came; null when the extension is absent. */
    readonly serverName: string | null;
    /** Whether it asks for Encrypted Client Hello, or only greases it: the two can't be told apart. */
    readonly ech: boolean;
}
export type HelloRead = 
/** Nothing can be said before there are this many bytes in all. */
{
    readonly kind: 'more';
    readonly needed: number;
} | {
    readonly kind: 'hello';
    readonly hello: ClientHello;
}
/** It is no ClientHello; one sentence without its full stop. */
 | {
    readonly kind: 'other';
    readonly reason: string;
};
/** Reads a ClientHello from the beginning of a connection, put together again over however many records. */
export declare function readClientHello(bytes: Buffer): HelloRead;
