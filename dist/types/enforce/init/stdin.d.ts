/**
 * Sends a command's stdin as the init grants it, so that at most one window waits in the sandbox: a command that
 * doesn't read holds its own input back and nothing else.
 */
export interface StdinFeed {
    /** The init took `bytes` more. */
    grant(bytes: number): void;
    /** The command has ended: nothing more is sent, and the source is told so. */
    stop(): void;
    /** Resolves when all was sent or the feed was stopped; rejects with what the source threw. */
    readonly done: Promise<void>;
}
export declare function feedStdin(id: number, source: AsyncIterable<Uint8Array> | Uint8Array, send: (frame: Buffer) => void): StdinFeed;
