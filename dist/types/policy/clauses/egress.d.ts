import type { NodePath } from '../finding.js';
import type { Egress as Source } from '../generated/policy.js';
import type { Egress, EgressRule } from '../resolved.js';
import { type Reading } from './reading.js';
/** Distinct names that a wildcard admits in a run, unless its rule says otherwise. */
export declare const MAX_NAMES = 256;
/** What a rule is about, for order and equality. */
export declare function egressKey(rule: EgressRule): string;
/** Reads `egress`. */
export declare function readEgress(reading: Reading, path: NodePath, source: Source): Partial<Egress>;
