import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Change } from './changes.js';
import { type Fate } from './judge.js';
import { type Tree } from './tree.js';
export { policyPath, wantedBy, type Fate, type ViolationReason } from './judge.js';
export interface JudgedChange {
    readonly change: Change;
    readonly fate: Fate;
}
export interface ClassifyRequest {
    readonly changes: readonly Change[];
    readonly policy: ResolvedPolicy;
    readonly lower: Tree;
    /** Absolute path of the workspace, as links inside it would name it. */
    readonly workspace: string;
    /** Changes that don't come out whatever the policy says, for a reason of the caller's: their fate is `implied`. */
    readonly withheld?: ReadonlySet<Change>;
}
/**
 * Judges each change by the policy, then holds them against each other until nothing more falls: what is applied
 * must be possible without what is dropped, and no link may lead out of the tree that results.
 */
export declare function classifyChanges(request: ClassifyRequest): readonly JudgedChange[];
