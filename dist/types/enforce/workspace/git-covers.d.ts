import { type Tree } from './tree.js';
/** Writes the cleaned copy of each configuration to the state directory (S4, P7). */
export declare function coverConfigs(keys: readonly string[], tree: Tree, workspace: string, state: string, notes: string[]): readonly {
    readonly path: string;
    readonly source: string;
}[];
/** A linked work tree's repository lies elsewhere, where the code sees nothing. */
export declare function noteGitFile(tree: Tree, notes: string[]): void;
