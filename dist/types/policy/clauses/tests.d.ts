import type { NodePath } from '../finding.js';
import type { Test } from '../generated/policy.js';
import type { PolicyTest } from '../resolved.js';
import { type Reading } from './reading.js';
/** Reads `tests`, in the order in which they are written. */
export declare function readTests(reading: Reading, path: NodePath, source: readonly Test[]): readonly PolicyTest[];
