import type { ResolvedPolicy } from './resolved.js';
/** Version of the canonical form; it changes when the same policy would be written down otherwise. */
export declare const CANONICAL_VERSION = 1;
/**
 * The canonical JSON of RFC 8785: no spaces, members in order of their names, numbers and strings as ECMAScript
 * writes them. Members that are undefined are left out.
 *
 * @throws TypeError for what JSON can't hold: NaN, infinities, functions, half surrogate pairs
 */
export declare function canonicalJson(value: unknown): string;
/** SHA-256 of the canonical JSON of a value, as `sha256:` and 64 hexadecimal digits. */
export declare function digestOf(value: unknown): string;
/** The digest of a resolved policy, over its canonical form and that form's version. */
export declare function policyDigest(policy: ResolvedPolicy): string;
