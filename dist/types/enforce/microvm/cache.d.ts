import { type GuestRecord } from '../../host/microvm.js';
export interface BuildRequest {
    /** The cache, made when it is missing. */
    readonly folder: string;
    /** The native program, which becomes the guest's init. */
    readonly initProgram: string;
    /** A kernel that the caller names, and its modules; null: an installed one, else Debian's is fetched. */
    readonly named: {
        readonly kernel: string;
        readonly modules: string | null;
    } | null;
    readonly onProgress: (line: string) => void;
}
/**
 * Makes what every guest is started from, a kernel and its initial file system, and keeps both by content.
 *
 * @throws SetupError; the cache is as it was then
 */
export declare function buildGuest(request: BuildRequest): Promise<GuestRecord>;
/** A file of the cache. */
export interface CachedFile {
    readonly kind: 'kernel' | 'initramfs' | 'root';
    /** SHA-256, hex: of the content, or of the image that it was made from. */
    readonly digest: string;
    /** Bytes on the disk. */
    readonly size: number;
    /** Whether guests are started from it now. */
    readonly used: boolean;
    readonly path: string;
}
/** What the cache holds; what killed makings left isn't listed. */
export declare function cachedFiles(folder: string): readonly CachedFile[];
/**
 * Removes what guests are not started from now: older kernels, every root file system, and what killed makings left.
 * Runs that have a file open keep it until they end.
 */
export declare function pruneCache(folder: string): readonly CachedFile[];
