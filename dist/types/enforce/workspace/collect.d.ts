import type { ResolvedPolicy } from '../../policy/resolved.js';
import { type ApplyOutcome } from './apply.js';
import { type Change } from './changes.js';
import { type JudgedChange } from './classify.js';
import { type OutputsReport } from './outputs.js';
import { type PatchReport } from './patch.js';
import type { PreparedWorkspace } from './prepare.js';
export interface CollectOptions {
    /** The native program, for its `scan`. */
    readonly scanner: string;
    /** The policy, as narrowed for this run. */
    readonly policy: ResolvedPolicy;
    /** Changed entries at most. Default 1,000,000. */
    readonly maxEntries?: number;
    readonly signal?: AbortSignal;
    /**
     * Picks changes that must not come out although the policy permits them: those that hold a secret. Their fate
     * becomes `implied`, and what needs them is dropped too. `read` opens a changed file; the descriptor is the receiver's to close.
     */
    readonly withhold?: (changes: readonly JudgedChange[], read: (path: Buffer) => number) => Promise<ReadonlySet<Change>>;
}
/** The judged changes of a finished run, and what can be done with them. Close it when that is done. */
export interface CollectedWorkspace {
    /** Sorted by path, a folder before its contents. */
    readonly changes: readonly JudgedChange[];
    /** Applies what may be applied: all of it or nothing. `wait`: milliseconds to wait for other runs to end. */
    apply(options?: {
        readonly wait?: number;
        readonly before?: (what: string) => void;
    }): Promise<ApplyOutcome>;
    /** What the host changed since the run began, of the paths that may be applied: none, or nothing may come out. */
    conflicts(): readonly Buffer[];
    /** Writes what may be applied as a patch to an open file. Before `apply`: the workspace is its other side. */
    patch(fd: number, options?: {
        readonly maxBytes?: number;
    }): Promise<PatchReport>;
    /** Copies the outputs into an open folder. */
    outputs(into: number, options?: {
        readonly maxBytes?: number;
        readonly maxFiles?: number;
    }): Promise<OutputsReport>;
    /** Reads a changed file that is to come out, for looking for secrets in it. The descriptor is the caller's to close. */
    read(path: Buffer): number;
    close(): void;
}
/**
 * Collects and judges what the code changed in an overlay workspace. To be called when nothing inside runs any more.
 * Throws WorkspaceError.
 */
export declare function collectWorkspace(prepared: PreparedWorkspace, options: CollectOptions): Promise<CollectedWorkspace>;
