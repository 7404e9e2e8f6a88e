import type { NodePath } from '../finding.js';
import type { Commands as Source } from '../generated/policy.js';
import type { Commands } from '../resolved.js';
import { type Reading } from './reading.js';
/** Reads `commands`. */
export declare function readCommands(reading: Reading, path: NodePath, source: Source): Partial<Commands>;
