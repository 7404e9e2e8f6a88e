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
    unresolved(name: string, qtype: string, refusal: Refusal, suggest: () => Suggestion | null, address?: string | null): void;
    /**
     * @param clause null: none admits it, and it goes through in audit mode
     * @throws what the log throws: what can't be recorded isn't done.
     */
    opened(target: Target, address: string | null, protocol: Protocol, clause: string | null): OpenRecord;
    /** `passed`: it goes through all the same, in audit mode. */
    refused(target: Target, protocol: Protocol | 'other', refusal: Refusal, suggest: () => Suggestion | null, passed?: boolean): void;
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
export declare function createRecorder(log: EgressLog, limit: number, lost: (reason: string) => void, originOf?: (clause: string) => ClauseOrigin | null): Recorder;
