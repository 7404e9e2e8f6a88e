import type { WorkspacePlan } from '../compile/plan.js';
/** What a read-write workspace opens and what it keeps shut, as absolute paths inside. */
export interface OpenPaths {
    /** The folders of `write`. */
    readonly writable: readonly string[];
    /** What lies in them and matches `deny` or is protected. */
    readonly sealed: readonly string[];
}
/**
 * Finds the folders of `write` and, in them, what must stay read-only. Both are then enforced by mounts, so each
 * must be there: a path that isn't is an error, never passed over.
 *
 * @param root Descriptor of the workspace.
 * @param workspace Its absolute path.
 * @throws SetupError for a path of `write` or `deny` that does not exist.
 */
export declare function openPaths(root: number, workspace: string, plan: WorkspacePlan): Promise<OpenPaths>;
/**
 * Paths in the writable folders that match `deny` or are protected and were not there before. Mounts can't keep a
 * name from being made, so it is looked for afterwards.
 */
export declare function newlySealed(root: number, workspace: string, plan: WorkspacePlan, before: OpenPaths): Promise<readonly string[]>;
