import type { Change } from './changes.js';
import type { Fate } from './judge.js';
import { type Tree } from './tree.js';
/**
 * Drops repositories that the code made: git takes a folder of any name for one, reads its configuration as soon as
 * somebody stands in it, and the configuration runs programs. Tells whether any was dropped.
 */
export declare function dropMadeRepositories(lower: Tree, byKey: ReadonlyMap<string, Change>, fates: Map<string, Fate>): boolean;
