/** A variable of `env.secret` that is set. */
export interface Secret {
    readonly name: string;
    readonly value: string;
}
/** A secret shorter than this can't be told from ordinary text. In bytes. */
export declare const MIN_SECRET = 4;
/** Looks for secrets in what is about to be written. A speed bump, not a wall: other encodings pass. */
export interface SecretSearch {
    /** Whether there is anything to look for. */
    readonly active: boolean;
    /** Names of the secrets in a text or some bytes, whole. */
    find(data: string | Uint8Array): readonly string[];
    /** A text with every secret's value and its encodings replaced by the secret's name. */
    replace(text: string): string;
    /** A search over chunks: what is cut between two of them is found too. */
    stream(): SecretStream;
}
export interface SecretStream {
    push(chunk: Uint8Array): void;
    /** Names found up to now. */
    readonly found: readonly string[];
}
/** Makes a search for the values of `secrets` and their common encodings (base64 at every offset, hex, percent, JSON). */
export declare function createSecretSearch(secrets: readonly Secret[]): SecretSearch;
