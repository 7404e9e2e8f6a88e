import { NO_COUNTS, type AuditEvent, type EventCounts, type EventOf } from './events.js';

/** Something that was refused, and how often. */
export interface Denial {
  readonly kind: 'command' | 'dns' | 'connection' | 'violation';
  readonly what: string;
  readonly clause: string | null;
  readonly origin: { readonly file: string; readonly line: number } | null;
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
export function createSummary(): {
  add(event: AuditEvent): void;
  addUnreadable(): void;
  summary(): AuditSummary;
} {
  let start: EventOf<'run.start'> | null = null;
  let end: EventOf<'run.end'> | null = null;
  let usage: EventOf<'usage'>['usage'] | null = null;
  let unreadable = 0;
  const counts: Record<keyof EventCounts, number> = { ...NO_COUNTS };
  const denials = new Map<string, Denial>();
  const limits: EventOf<'limit'>[] = [];
  const files: Partial<Record<EventOf<'file'>['disposition'], number>> = {};

  function deny(denial: Omit<Denial, 'count'>): void {
    const key = JSON.stringify([denial.kind, denial.what, denial.clause]);
    denials.set(key, { ...denial, count: (denials.get(key)?.count ?? 0) + 1 });
  }

  function add(event: AuditEvent): void {
    if (event.type !== 'run.start' && event.type !== 'run.end') counts[event.type] += 1;
    switch (event.type) {
      case 'run.start':
        start ??= event;
        return;
      case 'run.end':
        end = event;
        return;
      case 'command':
        if (event.verdict !== 'allow' && event.end === null) {
          const { argv, clause, verdict } = event;
          deny({ kind: 'command', what: argv.join(' '), clause, origin: null, verdict });
        }
        return;
      case 'dns':
        if (event.verdict !== 'allow') {
          const { name, clause, verdict } = event;
          deny({ kind: 'dns', what: name, clause, origin: null, verdict });
        }
        return;
      case 'connection':
        if (event.verdict !== 'allow' && event.end === null) {
          const { host, address, port, clause, verdict } = event;
          const what = `${host ?? address ?? '?'}:${String(port)}`;
          deny({ kind: 'connection', what, clause, origin: null, verdict });
        }
        return;
      case 'violation': {
        const { what, clause, origin } = event;
        deny({ kind: 'violation', what, clause, origin, verdict: 'deny' });
        return;
      }
      case 'file':
        files[event.disposition] = (files[event.disposition] ?? 0) + 1;
        return;
      case 'limit':
        limits.push(event);
        return;
      case 'usage':
        usage = event.usage;
        return;
      case 'escalation':
        return;
    }
  }

  return {
    add,
    addUnreadable() {
      unreadable += 1;
    },
    summary: () => ({
      start,
      end,
      counts: { ...counts },
      denials: [...denials.values()],
      limits: [...limits],
      files: { ...files },
      usage,
      unreadable,
    }),
  };
}
