import type { AuditEvent } from './events.js';
import type { RunResult } from './generated/result.js';
/** What a reader meets: an event, or a line that isn't one. */
export type LogEntry = {
    readonly kind: 'event';
    readonly line: number;
    readonly event: AuditEvent;
} | {
    readonly kind: 'unreadable';
    readonly line: number;
    readonly message: string;
};
/**
 * Reads a log's events in order and in constant memory. The chain isn't checked: that is verifyLog's.
 *
 * @param settle Awaited now and then, so that a visitor that writes can wait for its reader.
 */
export declare function eachEvent(path: string, visit: (entry: LogEntry) => void, settle?: () => Promise<void>): Promise<void>;
/** The result beside a log; null when the run left none (it was killed). Throws when there is one that isn't valid. */
export declare function readResult(directory: string): Promise<RunResult | null>;
