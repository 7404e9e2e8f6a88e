import type { NodePath } from '../finding.js';
import type { Limits as Source } from '../generated/policy.js';
import type { Limits } from '../resolved.js';
import { type Reading } from './reading.js';
/** Names of limits: as a policy writes them, as the resolved form has them. */
export declare const LIMITS: readonly (readonly [string, keyof Limits])[];
/** Reads `limits`: times in milliseconds, sizes in bytes. */
export declare function readLimits(reading: Reading, path: NodePath, source: Source): Partial<Limits>;
