import { type EventBody, type EventCounts } from './events.js';
export declare const LOG_NAME = "audit.jsonl";
/** The files that lie beside the log. */
export type ArtifactName = 'policy.resolved.json' | 'plan.json' | 'result.json' | 'changes.patch' | 'verify.json';
/** An open audit directory. Everything is written at once: what `write` returned from survives kill -9. */
export interface AuditLog {
    readonly directory: string;
    /**
     * Appends one event by one write(2); `run.start` and `run.end` are on the disk when it returns.
     *
     * @throws AuditError when it could not be written whole. The log then ends with the event before, and takes no
     *   further one: a run that can't be logged must stop.
     */
    write(body: EventBody): void;
    /** Makes a file beside the log. @throws AuditError */
    writeFile(name: ArtifactName, content: string | Uint8Array): void;
    /** Makes a file beside the log and gives its descriptor, which the caller closes. @throws AuditError */
    createFile(name: ArtifactName): number;
    /** SHA-256 of the last line. */
    readonly head: string;
    /** Number of events. */
    readonly events: number;
    readonly counts: EventCounts;
    /** Whether the log has its end. */
    readonly ended: boolean;
    /** Closes the descriptors; safe to call twice. */
    close(): void;
}
export interface AuditLogOptions {
    /** Absolute path of a directory that doesn't exist yet; its parent does. */
    readonly directory: string;
    readonly run: string;
    /** Digest of the resolved policy. */
    readonly policy: string;
    /** Milliseconds since 1970, for the events' times. */
    readonly now?: () => number;
}
/**
 * Makes an audit directory (mode 0700) with an empty log (mode 0600) in it.
 *
 * @throws AuditError when the directory exists, a part of its path is a symbolic link, or the disk is full.
 */
export declare function createLog({ directory, run, policy, now }: AuditLogOptions): AuditLog;
