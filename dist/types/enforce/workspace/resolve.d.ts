/** What a lookup finds at a path of a tree; null: nothing. */
export type Found = {
    readonly type: 'symlink';
    readonly target: Buffer;
} | {
    readonly type: 'other';
} | null;
export type Resolved = 
/** `key` is the physical path, empty for the root itself; it need not exist. */
{
    readonly kind: 'inside';
    readonly key: string;
} | {
    readonly kind: 'outside';
} | {
    readonly kind: 'loop';
};
/**
 * Where a symlink leads, as the kernel would walk it, within one tree. `from` is the key of the folder that holds
 * the link; `root` is the tree's absolute path, so that an absolute target into the tree is understood. A component
 * that doesn't exist is taken as a plain name.
 */
export declare function resolveLink(from: string, target: Buffer, root: string, lookup: (path: Buffer) => Found): Resolved;
