import type { ResolvedPolicy } from '../../policy/resolved.js';
import type { Change, Forbidden } from './changes.js';
import { type Tree } from './tree.js';
export type ViolationReason = 
/** Outside of `write`, inside `deny`, protected. */
'not-permitted' | Forbidden
/** A symlink that leaves the workspace, or could be made to. */
 | 'link-leaves'
/** Its folder can't be made, or what it would replace must stay, because of another dropped change. */
 | 'needs-dropped';
/** What becomes of a change. Everything but `apply` is dropped. */
export type Fate = {
    readonly kind: 'apply';
}
/** Copied out as plain data, never into the workspace. */
 | {
    readonly kind: 'output';
}
/** To files that git ignores: counted. */
 | {
    readonly kind: 'ignored';
}
/** Kept for later sandboxed steps of the job, never brought into the workspace: counted. */
 | {
    readonly kind: 'carried';
}
/** The refresh of a git index by commands that only look: counted. */
 | {
    readonly kind: 'index';
}
/** A folder whose contents have their own fates and which stays, or isn't made, because of them. */
 | {
    readonly kind: 'implied';
} | {
    readonly kind: 'violation';
    readonly reason: ViolationReason;
    /** Dotted clause of the policy that forbids it. */
    readonly clause: string;
    /** One sentence. */
    readonly message: string;
};
export declare const APPLY: Fate;
export declare const IMPLIED: Fate;
/** A path as `decide` takes it: text, and a folder ends in `/`. What isn't UTF-8 is read as U+FFFD, which only wildcards match. */
export declare function policyPath(path: Buffer, directory: boolean): string;
/** Whether the policy lets a change at this path come out at all: what `collectChanges` should hash. */
export declare function wantedBy(policy: ResolvedPolicy): (path: Buffer) => boolean;
export type Judge = (change: Change) => Fate;
/** The fate of a change by its own path and nature. */
export declare function judgeOf(policy: ResolvedPolicy, lower: Tree): Judge;
