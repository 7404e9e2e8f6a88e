import type { LoadedPolicy } from '../../policy/resolved.js';
import type { Places } from '../places.js';
export interface ApplyArtifactRequest {
    /** The audit directory, absolute. */
    readonly artifact: string;
    /** The last hash of its log, as known from elsewhere. */
    readonly head: string;
    /** The policy of whoever applies. */
    readonly policy: LoadedPolicy;
    /** Absolute. */
    readonly workspace: string;
    /** `$XDG_CACHE_HOME`, or what stands for it; absolute. */
    readonly cacheHome: string;
    readonly places: Places;
}
export type AppliedArtifact = {
    readonly kind: 'applied';
    readonly changes: number;
}
/** The log isn't what the head says, or the patch isn't what the log says. */
 | {
    readonly kind: 'not-trusted';
    readonly reason: string;
}
/** The policy doesn't permit it: each with the line that says so. */
 | {
    readonly kind: 'refused';
    readonly reasons: readonly string[];
}
/** It doesn't fit the workspace, or could not be applied: nothing was. */
 | {
    readonly kind: 'failed';
    readonly reason: string;
};
/**
 * Applies the patch of an audit directory: the log is held against its head, what the patch makes against the log, and
 * each change against this policy. All of it is applied or nothing.
 *
 * @throws WorkspaceError when the workspace can't be used; SetupError when what this tool keeps lies in it.
 */
export declare function applyArtifact(request: ApplyArtifactRequest): Promise<AppliedArtifact>;
