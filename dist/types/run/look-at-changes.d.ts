import type { ResolvedPolicy } from '../policy/resolved.js';
import type { RunResult } from '../audit/generated/result.js';
import { type OpenedRun } from './open.js';
/** A change as it stands, and what the policy says of it. */
export interface PendingChange extends Pick<RunResult['changes'][number], 'path' | 'change' | 'kind' | 'size' | 'sha256'> {
    /** Whether it would come out: applied, in the patch, or as an output. A secret in it may still keep it back. */
    readonly permitted: boolean;
    /** Why it would not; null when it would. */
    readonly reason: string | null;
}
/**
 * What an overlay workspace holds that the workspace doesn't, judged by the policy. Collecting opens up closed folders:
 * that is done to a copy, which is removed again. Nothing may run inside.
 *
 * @throws SetupError
 */
export declare function lookAtChanges(opened: OpenedRun, policy: ResolvedPolicy, signal: AbortSignal | undefined): Promise<readonly PendingChange[]>;
