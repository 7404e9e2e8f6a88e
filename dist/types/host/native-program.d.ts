/**
 * The launcher and init that belongs to this installation, by the architecture as Node names it. `moduleUrl` is
 * the caller's `import.meta.url`. Null when there is none for this machine.
 */
export declare function nativeProgramNear(moduleUrl: string, arch: string): string | null;
