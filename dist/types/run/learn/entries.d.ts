import type { ResolvedPolicy } from '../../policy/resolved.js';
import { type Evidence } from './action.js';
import type { Entry, LeftOut } from './entry.js';
/**
 * The least lines for each action by itself. What an empty policy can't be widened to admit, and what nothing may be
 * suggested for, is left out.
 */
export declare function entriesFor(evidence: readonly Evidence[], nothing: ResolvedPolicy): {
    readonly entries: readonly Entry[];
    readonly leftOut: readonly LeftOut[];
};
/** Equal lines become one; of a limit that phases used differently, the greatest counts. */
export declare function merged(entries: readonly Entry[]): readonly Entry[];
