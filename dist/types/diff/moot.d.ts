import type { Widening } from '../policy/narrow/comparison.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
/**
 * Whether what layering finds wider certainly opens nothing: a deny that is left out, of what no rule admits. Layering
 * is right to ask for it, as a child may state more; a policy as it stands permits nothing by it.
 */
export declare function isMoot({ clause, ruledBy }: Widening, wide: ResolvedPolicy, narrow: ResolvedPolicy): boolean;
