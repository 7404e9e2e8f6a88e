import type { Socket } from 'node:net';
import type { ConnectDecision } from '../decide/egress-rules.js';
import type { ClientHello } from './client-hello.js';
import type { Judge, Judgement, Refusal, Target } from './judge.js';
import type { GatewayLimits } from './limits.js';
import type { OpenRecord, Recorder } from './record.js';
import type { Resolver } from './resolver.js';
/** What serving connections needs of the gateway, while one set of rules is in force. */
export interface Services {
    readonly judge: Judge;
    readonly limits: GatewayLimits;
    readonly resolve: Resolver;
    readonly recorder: Recorder;
    /** Aborted when the rules are replaced or the gateway closes. */
    readonly stop: AbortSignal;
    /** The connection has shown what it is, and counts as half-open no more. */
    readonly judged: (socket: Socket) => void;
    /** Takes over a connection whose rule says `http`. */
    readonly http: (socket: Socket, target: Target, admitted: Judgement) => void;
}
/** Serves one connection that the code has made, whose socket is paused. Never rejects. */
export declare function serveConnection(client: Socket, target: Target, services: Services): Promise<void>;
/** Why a ClientHello may not go to its target, as a sentence; null when it may. */
export declare function helloProblem({ serverName, ech }: ClientHello, { host }: Target, { rule }: ConnectDecision): string | null;
/** A connection outside that is on the record. */
export interface Peer {
    readonly socket: Socket;
    readonly record: OpenRecord;
}
/**
 * Resolves, judges the addresses, connects, and puts it on the record before a byte goes through.
 *
 * @param refused Called when the policy doesn't admit what the name resolved to.
 * @returns null when there is no connection; one that failed out there is on the record too.
 */
export declare function reach(target: Target, admitted: Judgement, services: Services, refused: (refusal: Refusal) => void): Promise<Peer | null>;
export declare function countsOf(peer: Socket, began: number): Parameters<OpenRecord['end']>[0];
/** Said once for each rule, however many names come after. */
export declare function recordExhausted(recorder: Recorder, { clause, rule, reason }: ConnectDecision): void;
