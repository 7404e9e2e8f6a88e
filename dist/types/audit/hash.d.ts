/** SHA-256 of some bytes, or of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export declare const sha256: (data: Uint8Array | string) => string;
