import type { NodePath } from '../finding.js';
import type { Enforcement as Source } from '../generated/policy.js';
import type { Enforcement } from '../resolved.js';
import { type Reading } from './reading.js';
/** Clauses that something must make hold, and that a waiver may name. */
export declare const ENFORCED_CLAUSES: readonly string[];
/** Reads `enforcement`. */
export declare function readEnforcement(reading: Reading, path: NodePath, source: Source): Partial<Enforcement>;
