/** A whole text that is one name; null: not one. */
export declare function wholeName(text: string): string | null;
/** What `--- ` and `+++ ` say: a name with its prefix taken off, `null` for /dev/null; undefined: not understood. */
export declare function sideName(text: string, prefix: 'a/' | 'b/'): string | null | undefined;
/** The pairs of names that `diff --git a/… b/…` may mean: plain names may hold ` b/` themselves. */
export declare function headerNames(text: string): Iterable<readonly [oldName: string, newName: string]>;
