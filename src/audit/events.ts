import type { AuditEvent } from './generated/audit-event.js';

export type { AuditEvent };
export type EventType = AuditEvent['type'];

type Chained = 'v' | 'seq' | 'time' | 'run' | 'policy' | 'prev';
type BodyOf<E> = E extends AuditEvent ? Omit<E, Chained> : never;

/** An event as its author states it; the writer adds version, number, time, run, policy and the chain. */
export type EventBody = BodyOf<AuditEvent>;

/** The event of one type. */
export type EventOf<T extends EventType> = Extract<AuditEvent, { readonly type: T }>;

/** How many events of each type a log holds, without the two that frame it. */
export type EventCounts = EventOf<'run.end'>['counts'];

/** `prev` of a log's first event: there is no line before. */
export const NO_HASH = '0'.repeat(64);

/** Counts of an empty log. */
export const NO_COUNTS: EventCounts = {
  command: 0,
  dns: 0,
  connection: 0,
  file: 0,
  violation: 0,
  escalation: 0,
  carry: 0,
  usage: 0,
  limit: 0,
};
