import type { Change } from '../../enforce/workspace/changes.js';
import { type Tree } from '../../enforce/workspace/tree.js';
export type Patched = {
    readonly kind: 'patched';
    readonly paths: readonly Buffer[];
}
/** It isn't a patch, or doesn't fit the files that are there. */
 | {
    readonly kind: 'refused';
    readonly reason: string;
};
/**
 * Applies a patch to copies of the files that it names, in a folder of its own: git does it, with a repository of
 * ours, so that nothing of the workspace's configuration counts. It follows no link out of that folder.
 *
 * @param into An empty folder, absolute; it gets the files as the patch leaves them.
 * @param own A folder for git's own, absolute.
 */
export declare function patchCopies(patch: string, lower: Tree, into: string, own: string): Promise<Patched>;
/** What patched copies change in the workspace: as `collectChanges` has it, sorted, a folder before its contents. */
export declare function changesOf(paths: readonly Buffer[], upper: Tree, lower: Tree): Promise<readonly Change[]>;
