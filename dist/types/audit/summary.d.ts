import { type AuditEvent, type EventCounts, type EventOf } from './events.js';
/** Something that was refused, and how often. */
export interface Denial {
    readonly kind: 'command' | 'dns' | 'connection' | 'violation';
    readonly what: string;
    readonly clause: string | null;
    readonly origin: {
        readonly file: string;
        readonly line: number;
    } | null;
    readonly verdict: 'deny' | 'escalate';
    readonly count: number;
}
export interface AuditSummary {
    readonly start: EventOf<'run.start'> | null;
    readonly end: EventOf<'run.end'> | null;
    readonly counts: EventCounts;
    /** In the order in which each was first met. */
    readonly denials: readonly Denial[];
    readonly limits: readonly EventOf<'limit'>[];
    readonly files: Readonly<Partial<Record<EventOf<'file'>['disposition'], number>>>;
    readonly usage: EventOf<'usage'>['usage'] | null;
    /** Lines that were no event. */
    readonly unreadable: number;
}
/** Counts a log's events; feed it every one, in order. */
export declare function createSummary(): {
    add(event: AuditEvent): void;
    addUnreadable(): void;
    summary(): AuditSummary;
};
