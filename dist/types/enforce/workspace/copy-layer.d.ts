export interface CopyLayerRequest {
    /** The native program. */
    readonly program: string;
    /** An overlay's upper layer. Nothing may write to it meanwhile. */
    readonly from: string;
    /** Doesn't exist; its folder is private and on the same file system. */
    readonly to: string;
    readonly maxEntries: number;
    readonly signal?: AbortSignal;
}
/**
 * Copies an overlay's upper layer with all that hostile code has put into it, so that an overlay over the copy shows
 * what one over the layer itself would: names of any kind, modes, hard links, holes, deletions and opaque folders.
 * Throws WorkspaceError; nothing is left at `to` then.
 */
export declare function copyLayer(request: CopyLayerRequest): Promise<void>;
