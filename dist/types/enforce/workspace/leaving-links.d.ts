import type { Change } from './changes.js';
import type { Fate } from './judge.js';
import { type Tree } from './tree.js';
/** Drops links that lead out of the tree that would result. Tells whether any was. */
export declare function dropLeavingLinks({ lower, workspace }: {
    readonly lower: Tree;
    readonly workspace: string;
}, byKey: ReadonlyMap<string, Change>, fates: Map<string, Fate>): boolean;
