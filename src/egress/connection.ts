import type { Socket } from 'node:net';
import type { ConnectDecision } from '../decide/egress-rules.js';
import type { Suggestion } from '../decide/decision.js';
import type { Protocol } from '../policy/resolved.js';
import type { ClientHello } from './client-hello.js';
import { readHello } from './first-bytes.js';
import type { Judge, Judgement, Refusal, Target } from './judge.js';
import type { GatewayLimits } from './limits.js';
import type { OpenRecord, Recorder } from './record.js';
import type { Resolver } from './resolver.js';
import { splice } from './splice.js';
import { connectFirst, routeTo } from './upstream.js';

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
export async function serveConnection(client: Socket, target: Target, services: Services): Promise<void> {
  client.on('error', () => undefined);
  try {
    await judgeAndServe(client, target, services);
  } catch {
    // The record could not be written, or the rules were replaced meanwhile: either way nothing goes on.
    client.resetAndDestroy();
  }
}

async function judgeAndServe(client: Socket, target: Target, services: Services): Promise<void> {
  const { judge } = services;
  const admitted = judge.target(target);
  if (admitted.verdict !== 'allow' || admitted.protocol === null) {
    if (admitted.exhausted === true) recordExhausted(services.recorder, admitted);
    refuse(client, target, 'other', admitted, services, suggestionFor(target, admitted, judge));
    return;
  }
  if (admitted.forgiven !== undefined) {
    const { forgiven, protocol } = admitted;
    services.recorder.refused(target, protocol, forgiven, suggestionFor(target, forgiven, judge), true);
  }
  switch (admitted.protocol) {
    case 'http':
      services.http(client, target, admitted);
      return;
    case 'tcp':
      services.judged(client);
      await serveBytes(client, target, admitted, null, services);
      return;
    case 'tls':
      await serveTls(client, target, admitted, services);
      return;
  }
}

async function serveTls(
  client: Socket,
  target: Target,
  admitted: Judgement,
  services: Services,
): Promise<void> {
  const first = await readHello(client, services.limits);
  services.judged(client);
  if (first.kind === 'gone') {
    client.destroy();
    return;
  }
  const { read, bytes } = first;
  const refusal =
    read.kind === 'other'
      ? `Port ${String(target.port)} may carry tls, and this is something else: ${read.reason}.`
      : helloProblem(read.hello, target, admitted);
  if (refusal !== null) {
    const protocol = read.kind === 'other' ? 'other' : 'tls';
    if (!services.judge.auditing) {
      refuse(client, target, protocol, { ...admitted, reason: refusal }, services);
      return;
    }
    services.recorder.refused(target, protocol, { ...admitted, reason: refusal }, () => null, true);
  }
  const name = read.kind === 'hello' ? read.hello.serverName : null;
  const denied = name === null ? null : services.judge.mention(name, target.port, 'tls');
  if (denied !== null) refuse(client, target, 'tls', denied, services);
  else await serveBytes(client, target, admitted, bytes, services);
}

/** Why a ClientHello may not go to its target, as a sentence; null when it may. */
export function helloProblem(
  { serverName, ech }: ClientHello,
  { host }: Target,
  { rule }: ConnectDecision,
): string | null {
  if (ech && !(rule?.kind === 'host' && rule.ech === 'allow')) {
    return 'The client sends Encrypted Client Hello, as Chromium always does; ech: allow in the rule admits it, and then the name inside can not be checked.';
  }
  if (host === null || serverName === host) return null;
  return serverName === null
    ? `The client's TLS names no server (SNI), so that nothing says it means ${host}.`
    : `The client's TLS names the server ${serverName} (SNI), and the address is that of ${host}.`;
}

async function serveBytes(
  client: Socket,
  target: Target,
  admitted: Judgement,
  head: Buffer | null,
  services: Services,
): Promise<void> {
  const began = performance.now();
  const peer = await reach(target, admitted, services, (refusal) =>
    refuse(client, target, 'other', refusal, services),
  );
  if (peer === null) {
    client.resetAndDestroy();
    return;
  }
  if (client.destroyed) {
    peer.socket.destroy();
  } else {
    await splice(client, peer.socket, head);
  }
  peer.record.end(countsOf(peer.socket, began));
}

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
export async function reach(
  target: Target,
  admitted: Judgement,
  services: Services,
  refused: (refusal: Refusal) => void,
): Promise<Peer | null> {
  const { judge, limits, resolve, recorder, stop } = services;
  // Rules that no longer hold don't even ask for a name.
  stop.throwIfAborted();
  const began = performance.now();
  const route = await routeTo(target, admitted, judge, resolve);
  stop.throwIfAborted();
  if (route.kind === 'refused') {
    refused(route.decision);
    return null;
  }
  const protocol: Protocol = admitted.protocol ?? 'tcp';
  const clause = admitted.forgiven === undefined ? admitted.clause : null;
  const nothing = (address: string | null): null => {
    const duration = Math.round(performance.now() - began);
    recorder.opened(target, address, protocol, clause).end({ sent: 0, received: 0, duration });
    return null;
  };
  if (route.kind === 'unknown') return nothing(null);
  let socket: Socket;
  try {
    socket = await connectFirst(route.addresses, target.port, limits, stop);
  } catch {
    return nothing(route.addresses[0] ?? null);
  }
  try {
    return {
      socket,
      record: recorder.opened(target, socket.remoteAddress ?? null, protocol, clause),
    };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

export function countsOf(peer: Socket, began: number): Parameters<OpenRecord['end']>[0] {
  return {
    sent: peer.bytesWritten,
    received: peer.bytesRead,
    duration: Math.round(performance.now() - began),
  };
}

function refuse(
  client: Socket,
  target: Target,
  protocol: Protocol | 'other',
  refusal: Refusal,
  { recorder, judged }: Services,
  suggest: () => Suggestion | null = () => refusal.suggestion,
): void {
  judged(client);
  client.resetAndDestroy();
  recorder.refused(target, protocol, refusal, suggest);
}

/** A brief decision has no suggestion; asked for again only when the denial is a new one. */
function suggestionFor(target: Target, refusal: Refusal, judge: Judge): () => Suggestion | null {
  const { host, port } = target;
  return () => (host === null ? refusal.suggestion : judge.atLength(host, port).suggestion);
}

/** Said once for each rule, however many names come after. */
export function recordExhausted(recorder: Recorder, { clause, rule, reason }: ConnectDecision): void {
  recorder.exhausted(clause, rule?.kind === 'host' ? rule.host : clause, reason);
}
