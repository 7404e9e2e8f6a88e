import { type Meeting } from './comparison.js';
/**
 * Whether every path that the glob `inner` matches is matched by the glob `outer`. True only when that is certain:
 * where it can't be shown, the answer is no.
 */
export declare function globWithin(inner: string, outer: string): boolean;
/** The entries of `inner` that are not certainly within one entry of `outer`. */
export declare function outside(inner: readonly string[], outer: readonly string[]): readonly string[];
/**
 * The denies of `inner` that `outer` does not certainly hold. A deny of `/a/b/c` also keeps a file from taking the
 * place of `a/b`; one with a wildcard instead of `b` doesn't, though it matches all that the other does.
 */
export declare function undenied(inner: readonly string[], outer: readonly string[]): readonly string[];
/** What both lists match. */
export declare function meetGlobs(one: readonly string[], other: readonly string[], clause: string, { unresolved }: Meeting): readonly string[];
/** What either list matches. */
export declare function joinGlobs(globs: readonly string[]): readonly string[];
