import type { NodePath } from '../finding.js';
import type { Env as Source } from '../generated/policy.js';
import type { Env } from '../resolved.js';
import { type Reading } from './reading.js';
/** Reads `env`. */
export declare function readEnv(reading: Reading, path: NodePath, source: Source): Partial<Env>;
