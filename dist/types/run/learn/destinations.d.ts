import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Evidence } from './action.js';
import type { Entry, LeftOut } from './entry.js';
/** Egress rules, one for each host and protocol, with the ports that were connected to. */
export declare function destinations(evidence: readonly Evidence[], nothing: ResolvedPolicy): {
    readonly entries: readonly Entry[];
    readonly leftOut: readonly LeftOut[];
};
