import type { Change } from './changes.js';
import { type ObjectFormat } from './patch-sides.js';
import { type Tree } from './tree.js';
/**
 * A patch in git's own format, made without git: `git apply` accepts it and makes the same files of it. Formats:
 * git-diff(1), "Generating patch text with -p"; binary hunks are literals, zlib-deflated, in base 85.
 */
export interface PatchRequest {
    /** The changes whose fate is `apply`. */
    readonly changes: readonly Change[];
    readonly upper: Tree;
    readonly lower: Tree;
    /** The repository's object format: what `git apply` compares a binary file's old content by. Default sha1. */
    readonly objectFormat?: ObjectFormat;
    /** Bytes of patch at most; git takes no more than 1023 MiB. Default 512 MiB. */
    readonly maxBytes?: number;
}
export interface PatchReport {
    readonly bytes: number;
    /** Hex, of the whole patch. */
    readonly sha256: string;
    /**
     * Changes that git's format has no words for (folders by themselves, permissions other than `x`), or that git
     * refuses to apply (`.git`), and absolute links, which in another checkout lead out of it.
     */
    readonly omitted: readonly Buffer[];
}
/**
 * Writes the patch to an open file. Throws WorkspaceError `too-many` beyond the bound, `changed` when a file is not
 * what was hashed.
 */
export declare function writePatch(request: PatchRequest, fd: number): Promise<PatchReport>;
/** A name as git quotes it: in C's way when it holds anything but plain characters. */
export declare function quotePath(prefix: string, path: Buffer): string;
