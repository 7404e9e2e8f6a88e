/** Where a kernel and its modules lie, and where they are from, in words. */
export interface KernelPlace {
    readonly kernel: string;
    readonly modules: string;
    readonly source: string;
}
/** A kernel for cloud machines that is installed here; null when there is none, or this user may not read it. */
export declare function installedKernel(boot?: string, modules?: string): KernelPlace | null;
/**
 * Fetches Debian's kernel for cloud machines by this machine's own apt and unpacks it; nothing is installed, and no root
 * is needed.
 *
 * @param folder Empty; for the package
 * @throws SetupError
 */
export declare function fetchKernel(folder: string, onProgress: (line: string) => void): Promise<KernelPlace>;
