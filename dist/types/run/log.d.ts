import type { EventBody } from '../audit/events.js';
import type { SecretSearch } from '../audit/secrets.js';
import type { ArtifactName, AuditLog } from '../audit/writer.js';
/**
 * A run's log. What must be on it before something is done is demanded: an error is thrown, and the thing is not done.
 * What has happened already is noted: a log that breaks then must not make a good run fail, so it is remembered as a
 * problem, and nothing is demanded of it with success any more. Secrets in events are replaced by their names.
 */
export interface RunLog {
    readonly audit: AuditLog;
    /** @throws AuditError when it isn't written. */
    demand(body: EventBody): void;
    /** @throws AuditError when it isn't written. */
    demandFile(name: ArtifactName, content: string | Uint8Array): void;
    note(body: EventBody): void;
    noteFile(name: ArtifactName, content: string | Uint8Array): void;
    /** The first thing that could not be noted, one sentence; null when all was. */
    readonly problem: string | null;
}
export declare function createRunLog(audit: AuditLog, secrets: SecretSearch): RunLog;
/** A copy of plain data in which no free text holds a secret. */
export declare function scrub<T>(value: T, secrets: SecretSearch): T;
