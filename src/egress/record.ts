import type { EventBody, EventOf } from '../audit/events.js';
import type { Suggestion } from '../decide/decision.js';
import type { Protocol } from '../policy/resolved.js';
import type { ClauseOrigin, Refusal, Target } from './judge.js';

/** Where events go. */
export interface EgressLog {
  /** Throws when it isn't written. */
  demand(body: EventBody): void;
  /** Never throws. */
  note(body: EventBody): void;
}

/** What was refused, and how often. */
export interface EgressDenial {
  readonly host: string | null;
  readonly address: string | null;
  /** 0: a name that was only asked for. */
  readonly port: number;
  readonly clause: string;
  /** Where that clause is written; null for a default. */
  readonly origin: ClauseOrigin | null;
  readonly reason: string;
  readonly suggestion: Suggestion | null;
  /** It went through all the same, in audit mode. */
  readonly passed: boolean;
  readonly count: number;
}

/** Connections that were admitted, summed by target. */
export interface EgressTotal {
  readonly host: string | null;
  /** null where a host was named. */
  readonly address: string | null;
  readonly port: number;
  /** Connections, those that failed outside included. */
  readonly count: number;
  /** Bytes. */
  readonly sent: number;
  readonly received: number;
}

/** Something that was tried so often that it is more than a denial. */
export interface EgressViolation {
  readonly clause: string;
  readonly what: string;
  readonly message: string;
}

/** A connection that was admitted and is on the record. */
export interface OpenRecord {
  end(counts: NonNullable<EventOf<'connection'>['end']>): void;
}

/** The audit log's view of the gateway. */
export interface Recorder {
  /** Once for each name, whatever is asked of it. */
  resolved(name: string, qtype: string, clause: string, address: string): void;
  /** `address`: the one that it was given all the same, in audit mode. */
  unresolved(
    name: string,
    qtype: string,
    refusal: Refusal,
    suggest: () => Suggestion | null,
    address?: string | null,
  ): void;
  /**
   * @param clause null: none admits it, and it goes through in audit mode
   * @throws what the log throws: what can't be recorded isn't done.
   */
  opened(target: Target, address: string | null, protocol: Protocol, clause: string | null): OpenRecord;
  /** `passed`: it goes through all the same, in audit mode. */
  refused(
    target: Target,
    protocol: Protocol | 'other',
    refusal: Refusal,
    suggest: () => Suggestion | null,
    passed?: boolean,
  ): void;
  /** A rule that admits no further names: said once. */
  exhausted(clause: string, what: string, message: string): void;
  readonly violations: readonly EgressViolation[];
  /** Admitted connections, in the order in which each target was first met; bytes of those that have ended. */
  readonly totals: readonly EgressTotal[];
  /** In the order in which each was first met. */
  readonly denials: readonly EgressDenial[];
  /** Denials beyond those that are told apart. */
  readonly more: number;
}

/**
 * Writes one event for each name that was resolved, two for each connection, and one for each distinct denial:
 * what repeats is summed, so that a loop in the code doesn't fill the disk.
 *
 * @param lost Called when the log can't be written any more.
 * @param originOf Where a clause of the rules in force is written.
 */
export function createRecorder(
  log: EgressLog,
  limit: number,
  lost: (reason: string) => void,
  originOf: (clause: string) => ClauseOrigin | null = () => null,
): Recorder {
  const denials = new Map<string, EgressDenial>();
  const totals = new Map<string, EgressTotal>();
  const resolved = new Set<string>();
  const violations: EgressViolation[] = [];
  let connections = 0;
  let more = 0;

  function demand(body: EventBody): void {
    try {
      log.demand(body);
    } catch (error) {
      lost(`the audit log can't be written: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  }

  /** As demand; what is refused stays so whether or not it could be written. */
  function record(body: EventBody): void {
    try {
      demand(body);
    } catch {
      return;
    }
  }

  /** The log's own event is written by whoever settles the run, where the clause's line is known. */
  function violate(violation: EgressViolation): void {
    if (violations.some(({ clause, what }) => clause === violation.clause && what === violation.what)) return;
    violations.push(violation);
  }

  function deny(
    denial: Omit<EgressDenial, 'count' | 'suggestion' | 'origin'>,
    suggest: () => Suggestion | null,
  ): boolean {
    const { host, address, port, clause, reason, passed } = denial;
    const key = JSON.stringify([host, address, port, clause, reason, passed]);
    const before = denials.get(key);
    if (before !== undefined) {
      denials.set(key, { ...before, count: before.count + 1 });
      return false;
    }
    if (denials.size >= limit) {
      more += 1;
      if (more > 1) return false;
      const message = `more than ${String(limit)} different targets were refused; the rest is counted`;
      violate({ clause: 'egress.allow', what: 'egress', message });
      return false;
    }
    denials.set(key, { ...denial, origin: originOf(clause), suggestion: suggest(), count: 1 });
    return true;
  }

  /** Every target is one that the policy names or a rule's bounded names, so there are only so many. */
  function addTotal(
    { host, port }: Target,
    address: string | null,
    more: Pick<EgressTotal, 'count' | 'sent' | 'received'>,
  ): void {
    const shown = host === null ? address : null;
    const key = JSON.stringify([host, shown, port]);
    const before = totals.get(key) ?? { host, address: shown, port, count: 0, sent: 0, received: 0 };
    totals.set(key, {
      ...before,
      count: before.count + more.count,
      sent: before.sent + more.sent,
      received: before.received + more.received,
    });
  }

  return {
    resolved(name, qtype, clause, address) {
      if (resolved.has(name)) return;
      resolved.add(name);
      const origin = originOf(clause);
      record({ type: 'dns', name, qtype, verdict: 'allow', clause, origin, addresses: [address] });
    },
    exhausted(clause, what, message) {
      violate({ clause, what, message });
    },
    get violations() {
      return violations;
    },
    unresolved(name, qtype, { clause, reason }, suggest, address = null) {
      const host = name.slice(0, 255);
      if (!deny({ host, address: null, port: 0, clause, reason, passed: address !== null }, suggest)) return;
      const addresses = address === null ? [] : [address];
      const origin = originOf(clause);
      record({ type: 'dns', name: host, qtype, verdict: 'deny', clause, origin, addresses });
    },
    opened(target, address, protocol, clause) {
      const { host, port } = target;
      const connection = connections;
      connections += 1;
      const event = {
        type: 'connection',
        connection,
        ...{ host, address, port, protocol },
        verdict: 'allow',
        clause,
        origin: clause === null ? null : originOf(clause),
        reason: null,
      } as const;
      demand({ ...event, end: null });
      addTotal(target, address, { count: 1, sent: 0, received: 0 });
      return {
        end: (counts) => {
          addTotal(target, address, { count: 0, sent: counts.sent, received: counts.received });
          log.note({ ...event, end: counts });
        },
      };
    },
    refused({ host, address, port }, protocol, { clause, reason }, suggest, passed = false) {
      const shown = host === null ? address : null;
      if (!deny({ host, address: shown, port, clause, reason, passed }, suggest)) return;
      const connection = connections;
      connections += 1;
      record({
        type: 'connection',
        connection,
        ...{ host, address: shown, port, protocol },
        verdict: 'deny',
        clause,
        origin: originOf(clause),
        reason,
        end: null,
      });
    },
    get totals() {
      return [...totals.values()];
    },
    get denials() {
      return [...denials.values()];
    },
    get more() {
      return more;
    },
  };
}
