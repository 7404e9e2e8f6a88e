import type { ChildProcess } from 'node:child_process';
import type { Socket as DatagramSocket } from 'node:dgram';
import type { NetworkPlan } from '../compile/plan.js';
import type { Gateway, ListenerHandle } from '../egress/gateway.js';
import { object } from '../host/json.js';
import { gatewayRules } from './gateway-rules.js';
import { SetupError, type Ended, type EgressRequest } from './sandbox.js';

const DNS = 53;

/** Sockets of the sandbox's network namespaces, as our native program hands them over. */
export interface HandedOver {
  readonly listeners: ListenerHandle[];
  readonly datagrams: DatagramSocket[];
  /** Connections to ports without a listener, from here on and those of before, each target once. */
  onAttempt(tell: (attempt: Attempt) => void): void;
}

/** A connection that the kernel refused by itself. */
export interface Attempt {
  readonly address: string;
  readonly port: number;
}

/** Collects the sockets that arrive as handles beside messages on Node's own channel (native/handover.c). */
export function receiveSockets(child: ChildProcess): HandedOver {
  const early: Attempt[] = [];
  let tellAttempt = (attempt: Attempt): void => void early.push(attempt);
  const handedOver: HandedOver = {
    listeners: [],
    datagrams: [],
    onAttempt: (tell) => {
      tellAttempt = tell;
      for (const attempt of early.splice(0)) tell(attempt);
    },
  };
  child.on('message', (message, handle: unknown) => {
    if (typeof handle !== 'object' || handle === null) {
      const attempt = attemptIn(message);
      if (attempt !== null) tellAttempt(attempt);
    } else if (isDatagramSocket(handle)) handedOver.datagrams.push(handle);
    else handedOver.listeners.push({ ...listenerIn(message), handle });
  });
  return handedOver;
}

/** By what it can do: loading node:dgram to ask for its class would cost every run without egress. */
function isDatagramSocket(handle: object): handle is DatagramSocket {
  return 'send' in handle;
}

function listenerIn(message: unknown): Omit<ListenerHandle, 'handle'> {
  const { port, inside } = object(message);
  if (typeof port !== 'number') throw new TypeError('a socket was handed over without its port');
  return { port, inside: inside === true };
}

/** What the watcher says (native/watch.c). */
function attemptIn(message: unknown): Attempt | null {
  const { address, port } = object(object(message)['attempt']);
  return typeof address === 'string' && typeof port === 'number' ? { address, port } : null;
}

/**
 * Opens the gateway on the sockets that were handed over; null when the plan has no network.
 *
 * @throws SetupError when they aren't all there
 */
export async function openEgress(
  network: NetworkPlan,
  egress: EgressRequest | undefined,
  { listeners, datagrams, onAttempt }: HandedOver,
): Promise<Gateway | null> {
  if (network.kind === 'none') return null;
  if (egress === undefined) throw new TypeError('a plan with egress needs rules and a log');
  const tcp = new Set([...network.ports, DNS]);
  if (listeners.length !== tcp.size + network.inside.length || datagrams.length !== 1)
    throw new SetupError('the gateway did not get all of its sockets', null);
  // Loaded only where it is needed: most runs have no network.
  const { openGateway } = await import('../egress/gateway.js');
  const { log, resolver, services } = egress;
  const gateway = openGateway({
    rules: gatewayRules(egress, network),
    log,
    listeners,
    datagrams,
    interceptor: network.interceptor,
    ...(resolver === undefined ? {} : { resolver }),
    ...(services === undefined ? {} : { services }),
  });
  onAttempt(({ address, port }) => gateway.attempted(address, port));
  return gateway;
}

/** Whether what leads out of a sandbox is still there. */
export interface WayOut {
  /**
   * How a run ends where it is lost; null as long as it is there, and where there is none. To be asked after a command's
   * end: what it did without its way out is worth nothing.
   */
  lost(): Ended | null;
  /** Has `end` called when it is lost, at once when it is already, until the function that is given back is called. */
  whenLost(end: () => void): () => void;
}

/** Watches a sandbox's gateway by one listener, however many commands are run: a promise forgets none. */
export function watchGateway(gateway: Gateway | null): WayOut {
  const ends = new Set<() => void>();
  let lost: Ended | null = null;
  void gateway?.lost.then((reason) => {
    lost = { kind: 'gateway-lost', reason };
    for (const end of ends) end();
  });
  return {
    lost: () => lost,
    whenLost: (end) => {
      ends.add(end);
      if (lost !== null) end();
      return () => ends.delete(end);
    },
  };
}

/** What can be done where our native program says that it can't make the network; null for anything else. */
export function networkFix(said: string): string | null {
  return /sandbox-init: network: (a veth pair|unshare): /.test(said)
    ? 'load the kernel module veth (`modprobe veth`) and allow network namespaces, or leave egress out of the policy'
    : null;
}
