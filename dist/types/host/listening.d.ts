/** A port of this machine's loopback on which somebody listens, and hangs up at once. */
export interface ListeningPort {
    readonly port: number;
    close(): void;
}
/** Listens on a port that was free, so that a sandbox that lets its loopback be the host's can be told. */
export declare function listenOnLoopback(): Promise<ListeningPort>;
