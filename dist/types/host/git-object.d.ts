/** What a git object is (gitformat-pack(5), "git cat-file -t"). */
export type ObjectKind = 'commit' | 'tree' | 'blob';
/** An entry of a tree. */
export interface TreeEntry {
    /** As git writes it: 100644, 100755, 120000 (link), 40000 (tree), 160000 (submodule). */
    readonly mode: string;
    /** Bytes, read as Latin-1: a name is compared with one that was written in UTF-8 in the same way. */
    readonly name: string;
    readonly id: string;
}
/** Whether this is an object's full name: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export declare function isObjectId(text: string): boolean;
/** Whether content is what an object's name says: git's own hash, taken again. */
export declare function isObject(id: string, kind: ObjectKind, content: Uint8Array): boolean;
/** The tree of a commit; null when it names none. */
export declare function treeOf(commit: Buffer): string | null;
/**
 * The entries of a tree: `MODE SP NAME NUL ID`, the id in bytes.
 *
 * @param idLength Hexadecimal digits of an id.
 * @returns null when these bytes are no tree.
 */
export declare function treeEntries(content: Buffer, idLength: number): readonly TreeEntry[] | null;
