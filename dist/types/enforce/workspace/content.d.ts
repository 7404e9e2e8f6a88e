export interface Digest {
    readonly size: number;
    /** Hex. */
    readonly sha256: string;
}
/** Lets the event loop run what waits. */
export declare function turn(): Promise<void>;
/** The bytes of an open file, from its start, a chunk at a time; the chunk's memory is used again. */
export declare function chunksOf(fd: number): AsyncGenerator<Buffer>;
/** Writes all of `bytes` at the descriptor's position. */
export declare function writeAll(fd: number, bytes: Buffer): void;
/** Hash and size of an open file's content. */
export declare function digestOf(fd: number): Promise<Digest>;
/** Hashes `fd` and tells whether `other` holds the very same bytes. */
export declare function compareDigest(fd: number, other: number): Promise<Digest & {
    readonly same: boolean;
}>;
/** Copies an open file's content to another and hashes what was copied. */
export declare function copyDigest(from: number, to: number): Promise<Digest>;
/** SHA-256 of bytes, hex. */
export declare function sha256(bytes: Buffer): string;
