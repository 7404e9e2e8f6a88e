import { type Placed, type Widening } from '../policy/narrow/comparison.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/**
 * What makes one of two policies wider though layering lets it pass: a child keeps its parent's image and files by
 * other means, has its parent's defaults, and can only narrow what it inherits. Two versions of a policy needn't.
 */
export declare function beyondLayering(child: Placed, parent: Placed): readonly Widening[];
/** Clauses of which `beyondLayering` says all there is to say. */
export declare const COMPARED_HERE: readonly string[];
/** Whose certificate authorities are trusted, when `auto` has been worked out. */
export declare function authorityOf({ tls, image: { kind } }: ResolvedPolicy): 'host' | 'image';
