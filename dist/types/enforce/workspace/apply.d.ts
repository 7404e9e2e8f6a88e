import type { Baseline } from './baseline.js';
import type { Change } from './changes.js';
import { type WorkspaceUse } from './lock.js';
import { type Tree } from './tree.js';
export interface ApplyRequest {
    /** The changes to apply, as `collectChanges` sorted them: those whose fate is `apply`. */
    readonly changes: readonly Change[];
    readonly upper: Tree;
    /** The workspace's open folder. */
    readonly workspace: {
        readonly fd: number;
        readonly path: string;
    };
    /** Device and inode of the workspace. */
    readonly identity: string;
    readonly baseline: Baseline;
    readonly state: string;
    readonly locks: string;
    readonly run: string;
    /** Milliseconds to wait while other runs have the workspace mounted. Default 0. */
    readonly wait?: number;
    /** Called before each thing that is done, with its name: where tests end the process. */
    readonly before?: (what: string) => void;
}
/** Everything was applied, or nothing was. */
export type ApplyOutcome = {
    readonly kind: 'applied';
    readonly changes: number;
}
/** The host changed these since the run began. */
 | {
    readonly kind: 'conflict';
    readonly paths: readonly Buffer[];
}
/** Other runs have the workspace mounted, or are applying to it. */
 | {
    readonly kind: 'busy';
    readonly by: readonly WorkspaceUse[];
}
/** Bytes. */
 | {
    readonly kind: 'no-space';
    readonly needed: number;
    readonly available: number;
}
/** Something failed and what had been done was undone. */
 | {
    readonly kind: 'failed';
    readonly reason: string;
    readonly error: unknown;
};
/**
 * Applies changes to the workspace, all or none: checked for conflicts first, staged beside, journalled, and then
 * moved into place one rename each. When the process is killed, `recoverApply` completes or undoes it. Throws
 * WorkspaceError `journal` when a failed application could not be undone: the journal stays then.
 */
export declare function applyChanges(request: ApplyRequest): Promise<ApplyOutcome>;
