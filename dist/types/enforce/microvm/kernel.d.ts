/** A kernel for guests, and the modules that it must load, each after those that it needs. */
export interface GuestKernel {
    /** As `uname -r` says it. */
    readonly release: string;
    readonly image: Buffer;
    readonly modules: readonly {
        readonly name: string;
        readonly content: Buffer;
    }[];
}
/**
 * Reads a kernel and finds its modules.
 *
 * @param modules The folder of that kernel's modules (`/lib/modules/RELEASE`)
 * @throws SetupError when it isn't one that a guest can be started with
 */
export declare function readKernel(file: string, modules: string): Promise<GuestKernel>;
/** What a bzImage says of itself (Documentation/arch/x86/boot.rst); null for anything else. */
export declare function releaseOf(image: Buffer): string | null;
