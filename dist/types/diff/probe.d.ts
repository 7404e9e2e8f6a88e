import type { LoadedPolicy } from '../policy/resolved.js';
import type { Change } from './model.js';
/**
 * What the head permits and the base refuses of requests about which the order among clauses says nothing: the
 * workspace's own folder, a file in place of a folder that holds what is refused, what lies outside of the workspace.
 * There are few of these, so each is asked.
 */
export declare function probe(head: LoadedPolicy, base: LoadedPolicy, known: readonly Change[]): Promise<readonly Change[]>;
