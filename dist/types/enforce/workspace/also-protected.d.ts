import type { ResolvedPolicy } from '../../policy/resolved.js';
import { type Tree } from './tree.js';
/** What a workspace holds that gives plain paths the power of protected ones, by key. */
export interface Governing {
    /** Every symlink. */
    readonly links: readonly string[];
    /** Git folders, whatever they are called. */
    readonly gitFolders: readonly string[];
    /** Configuration files of git folders. */
    readonly gitConfigs: readonly string[];
}
/**
 * The policy with what the protected names of this workspace stand for protected too: what a protected or denied
 * symlink leads to, git folders of any name, and the hooks, included files and monitors that a git configuration
 * names. As for other protected paths, an entry of `write` that names one exactly lifts it.
 */
export declare function withAlsoProtected(policy: ResolvedPolicy, governing: Governing, lower: Tree, workspace: string): ResolvedPolicy;
