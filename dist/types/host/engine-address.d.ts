/** Where the caller's engine is said to be. `why` names the setting, for messages. */
export type EngineAddress = {
    readonly kind: 'socket';
    readonly path: string;
    readonly why: string;
} | {
    readonly kind: 'remote';
    readonly address: string;
    readonly why: string;
} | {
    readonly kind: 'unreadable';
    readonly reason: string;
};
interface Settings {
    /** The caller's DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, XDG_RUNTIME_DIR. */
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly home: string;
}
/**
 * Finds the engine as Docker's own client does: DOCKER_HOST, then the context that DOCKER_CONTEXT or the
 * client's configuration names, then the usual sockets, rootless and Podman's after Docker's. A configuration
 * that can't be read is said, not passed over.
 */
export declare function engineAddress({ env, home }: Settings): EngineAddress;
/** Reads `unix:///path`, `tcp://host:port`, `ssh://…`, `npipe://…`. */
export declare function parseAddress(address: string, why: string): EngineAddress;
export {};
