import type { ResolvedPolicy } from '../policy/resolved.js';
import { type PendingChange } from './look-at-changes.js';
import { type OpenedRun } from './open.js';
/** Copies of what the commands of a sandbox had changed at some moment, kept beside the overlays' own layers. */
export interface Checkpoints {
    /**
     * Keeps what is changed now. Nothing may run inside.
     *
     * @returns Its name.
     * @throws SetupError; nothing is kept then.
     */
    make(): Promise<string>;
    /**
     * Puts everything back to what it was at a checkpoint: the sandbox is ended and another one opened on a copy of
     * what was kept, so that the kernel has nothing to remember. The checkpoint stays.
     *
     * @param before Called when nothing can go wrong any more for want of space or time, before anything is ended.
     * @throws SetupError; while `broken` is null, nothing has changed then.
     */
    restore(name: string, before: () => void): Promise<void>;
    /** What the workspace's overlay holds now, judged. Nothing may run inside. */
    changes(policy: ResolvedPolicy): Promise<readonly PendingChange[]>;
    /** Why nothing may be run or applied any more: going back failed half-way. */
    readonly broken: string | null;
}
/** The newest are kept: each may be as large as all that was changed. */
export declare const MOST_CHECKPOINTS = 100;
export declare function openCheckpoints(opened: OpenedRun, signal: AbortSignal | undefined): Checkpoints;
