/**
 * The commit that is checked out in a workspace, read without running git and without following links.
 *
 * @param root Descriptor of the workspace.
 * @returns null when there is none, or the workspace is no ordinary clone.
 */
export declare function checkedOutCommit(root: number): string | null;
