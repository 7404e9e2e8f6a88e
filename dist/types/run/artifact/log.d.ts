import type { EventOf } from '../../audit/events.js';
/** What a log says that its run left in its patch. */
export interface LoggedPatch {
    readonly run: string;
    /** By path, as the log shows it. */
    readonly files: ReadonlyMap<string, EventOf<'file'>>;
}
export type ReadLog = {
    readonly ok: true;
    readonly patch: LoggedPatch;
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * Reads a log that is whole, has its end, ends at this hash, and is that of a command that succeeded. Anything else
 * is a reason not to use its patch.
 */
export declare function readLoggedPatch(log: string, head: string): Promise<ReadLog>;
