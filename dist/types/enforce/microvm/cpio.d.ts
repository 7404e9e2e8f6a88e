/** One entry of an archive, owned by root. */
export type CpioEntry = {
    readonly kind: 'directory';
    readonly path: string;
} | {
    readonly kind: 'file';
    readonly path: string;
    readonly mode: number;
    readonly content: Buffer;
} | {
    readonly kind: 'character-device';
    readonly path: string;
    readonly mode: number;
    readonly major: number;
    readonly minor: number;
};
/**
 * An archive as kernels take it for their initial file system: the `newc` format of cpio
 * (Documentation/driver-api/early-userspace/buffer-format.rst). The same entries give the same bytes.
 */
export declare function cpio(entries: readonly CpioEntry[]): Buffer;
