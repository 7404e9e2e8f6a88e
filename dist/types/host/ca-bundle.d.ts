/** The bundle that the caller's SSL_CERT_FILE names, else the system's. One in the workspace isn't heard. */
export declare function findCaBundle(env: Readonly<Record<string, string | undefined>>, workspace: string | null): string | null;
