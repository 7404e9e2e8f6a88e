import type { Finding } from '../policy/finding.js';
import { type CodeChange } from './change.js';
/** Dependencies and scripts that the change brings, and lock files that don't follow. */
export declare function dependencyFindings(change: CodeChange): Iterable<Finding>;
