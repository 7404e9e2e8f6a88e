import { type Baseline } from './baseline.js';
import type { Change } from './changes.js';
import { type Tree } from './tree.js';
/**
 * The paths that the host changed since the run began, of those that changes are to be applied to: each is a
 * conflict. See baseline.ts for how it is known.
 */
export declare function findConflicts(changes: readonly Change[], lower: Tree, baseline: Baseline): readonly Buffer[];
