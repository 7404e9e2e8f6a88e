import { type Baseline } from './baseline.js';
import { type Tree } from './tree.js';
/** A regular file that is to be copied out. */
export interface OutputSource {
    readonly path: Buffer;
    readonly size: number;
    /** Hex; null: not hashed yet. */
    readonly sha256: string | null;
}
export interface OutputsRequest {
    /** The changes whose fate is `output`, or what `findOutputs` found. */
    readonly files: readonly OutputSource[];
    /** The tree they are in. */
    readonly from: Tree;
    /** An open folder that holds nothing of these names yet. */
    readonly into: number;
    /** Bytes in all. Default 1 GiB. */
    readonly maxBytes?: number;
    /** Files in all. Default 10,000. */
    readonly maxFiles?: number;
}
export interface OutputFile {
    readonly path: Buffer;
    readonly size: number;
    /** Hex. */
    readonly sha256: string;
}
export interface OutputsReport {
    readonly copied: readonly OutputFile[];
    /** Left out because the whole would have got too large. */
    readonly left: readonly {
        readonly path: Buffer;
        readonly size: number;
    }[];
}
/**
 * Copies outputs as plain data: regular files of mode 0644 in plain folders, no links, nothing executable. What goes
 * beyond the bounds is left out and named. Throws WorkspaceError `changed` when a file is not what was hashed.
 */
export declare function copyOutputs(request: OutputsRequest): Promise<OutputsReport>;
/**
 * The files of a workspace that the code wrote to directly (read-write) which `filesystem.outputs` names and which
 * changed since the run began. Sorted by path.
 */
export declare function findOutputs(workspace: Tree, globs: readonly string[], baseline: Baseline, maxEntries?: number): Promise<readonly OutputSource[]>;
