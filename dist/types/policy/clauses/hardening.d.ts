import type { NodePath } from '../finding.js';
import type { Hardening as Source } from '../generated/policy.js';
import type { Hardening } from '../resolved.js';
import { type Reading } from './reading.js';
/** Reads `hardening`. */
export declare function readHardening(reading: Reading, path: NodePath, source: Source): Partial<Hardening>;
