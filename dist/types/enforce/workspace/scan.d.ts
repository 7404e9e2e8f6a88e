/** What `sandbox-init scan` says of one entry of an upper layer. */
export interface ScanRecord {
    readonly type: ScanType;
    /** The folder hides everything below it in the lower layer: it was deleted and made anew (P11). */
    readonly opaque: boolean;
    /** Carries overlay marks that our mounts never make. */
    readonly marked: boolean;
    /** The folder could not be listed, or not wholly. */
    readonly unreadable: boolean;
    /** Relative, bytes. */
    readonly path: Buffer;
    /** The twelve permission bits. */
    readonly mode: number;
    readonly uid: number;
    readonly gid: number;
    readonly size: number;
    /** Nanoseconds since the epoch. */
    readonly mtime: bigint;
    readonly ino: bigint;
    readonly dev: bigint;
    readonly nlink: number;
    /** The link's target; empty for anything else. */
    readonly target: Buffer;
}
export type ScanType = 'file' | 'directory' | 'symlink' | 'whiteout' | 'fifo' | 'socket' | 'device';
export interface ScanDecoder {
    /** Takes the stream's next bytes, gives the records that are whole. Throws WorkspaceError `scan`. */
    push(chunk: Buffer): readonly ScanRecord[];
    /** Throws WorkspaceError `scan` unless the stream came to its proper end. */
    end(): void;
}
/** Decodes the scanner's stream; holds no more than one unfinished record. */
export declare function scanDecoder(): ScanDecoder;
export interface ScanRequest {
    /** The native program. */
    readonly program: string;
    /** An open folder; it is scanned through its descriptor, so its path plays no part. */
    readonly folder: number;
    readonly maxEntries: number;
    readonly signal?: AbortSignal;
}
/**
 * Lists everything below a folder that hostile code has written, a folder before its contents. Throws WorkspaceError
 * `scan` when the scanner fails or its stream is cut off, `too-many` beyond the bound.
 */
export declare function scan(request: ScanRequest): AsyncGenerator<readonly ScanRecord[]>;
