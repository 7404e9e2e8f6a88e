/** One entry of an archive, owned by root. */
export type TarEntry = {
    readonly kind: 'directory';
    readonly path: string;
    readonly mode: number;
} | {
    readonly kind: 'symlink';
    readonly path: string;
    readonly to: string;
};
/**
 * An archive in the ustar format (POSIX.1-1988) of directories and symbolic links: all that an image needs
 * that is only there to be mounted over. The same entries give the same bytes.
 *
 * @throws RangeError when a name is longer than the format's 100 bytes
 */
export declare function tar(entries: readonly TarEntry[]): Buffer;
