import type { EventOf } from '../audit/events.js';
import type { Suggestion } from '../decide/decision.js';
import type { Change } from '../enforce/workspace/changes.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import type { Known } from './admit.js';
import type { OpenedRun } from './open.js';
import { type Taken } from './take-out.js';
type Disposition = Exclude<EventOf<'file'>['disposition'], 'copied'>;
/** A change and what became of it. */
export interface SettledChange {
    readonly change: Change;
    readonly disposition: Disposition;
    /** Why it was dropped or withheld. */
    readonly reason: string | null;
}
/** Something the policy doesn't permit. */
export interface Violation {
    readonly clause: string;
    readonly origin: {
        readonly file: string;
        readonly line: number;
    } | null;
    /** As the policy would write it. */
    readonly what: string;
    readonly message: string;
}
export interface Settled extends Taken {
    readonly changes: readonly SettledChange[];
    /** Changes to ignored files and refreshed indexes, which are dropped and counted. */
    readonly ignored: number;
    readonly violations: readonly Violation[];
    readonly suggestions: readonly Suggestion[];
    /** Files of the workspace that the host changed meanwhile: nothing was applied. */
    readonly conflicts: readonly string[];
    /** Folders that later steps of the job see. */
    readonly carried: readonly string[];
    /** Why nothing was applied though it should have been; null when nothing went wrong. */
    readonly failure: string | null;
}
export interface SettleRequest {
    readonly opened: OpenedRun;
    readonly known: Known;
    readonly apply: boolean;
    /** What a permitted change that isn't applied is called. */
    readonly otherwise: 'patched' | 'discarded';
    /** Where the patch goes, and makes the file beside the log. */
    readonly patch: {
        readonly create: () => number;
        readonly path: string;
        readonly copy: string | null;
    };
    /** A folder for the outputs, made when there are any. */
    readonly outputs: string;
    readonly beneath?: string;
    /** The job's store of carried folders; absent: nothing is kept. */
    readonly carry?: string;
}
/**
 * Collects what the code changed in an overlay, judges it, writes the patch, copies the outputs and applies what may
 * be. Nothing inside may run any more.
 *
 * @throws WorkspaceError when it can't be collected or taken out; nothing was applied then.
 */
export declare function settle(request: SettleRequest): Promise<Settled>;
/** A file that was kept back because of what is in it. */
export declare function withheldViolation(loaded: LoadedPolicy, what: string, secrets: readonly string[]): Violation;
export {};
