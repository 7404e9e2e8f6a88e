import type { Socket as DatagramSocket } from 'node:dgram';
import { setMaxListeners } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { recordExhausted, serveConnection, type Services } from './connection.js';
import { serveDatagrams, serveStream, type Ask } from './dns-server.js';
import { createHttpGate } from './http.js';
import { createJudge, type Judge, type Rules, type Target } from './judge.js';
import type { Suggestion } from '../decide/decision.js';
import { LIMITS, roomForConnections, type GatewayLimits } from './limits.js';
import { createNames, isSynthetic } from './names.js';
import {
  createRecorder,
  type EgressDenial,
  type EgressLog,
  type EgressTotal,
  type EgressViolation,
} from './record.js';
import { boundedResolver, systemResolver, withServices, type Resolver } from './resolver.js';

/** A TCP socket of the interceptor's namespace: a handle that `net.Server.listen` takes. */
export interface ListenerHandle {
  readonly port: number;
  /** In the code's own namespace, on its loopback: for a service `at: localhost`. */
  readonly inside?: boolean;
  readonly handle: object;
}

export interface GatewayRequest {
  readonly rules: Rules;
  readonly log: EgressLog;
  readonly listeners: readonly ListenerHandle[];
  readonly datagrams: readonly DatagramSocket[];
  /** The address in the interceptor's namespace at which DNS is asked. */
  readonly interceptor: string;
  readonly resolver?: Resolver;
  /** For the names of `service` rules; without it they have no address. */
  readonly services?: Resolver;
  readonly limits?: GatewayLimits;
}

/** The only way out of one sandbox. */
export interface Gateway {
  /** Puts other rules in force and ends every connection that was made under the former. */
  replace(rules: Rules): void;
  /** Records a connection that the kernel refused by itself: no listener has that port. */
  attempted(address: string, port: number): void;
  /** Refuses everything from now on: something that it relies on is gone. `reason` is one sentence without its full stop. */
  lose(reason: string): void;
  /** Resolves with the reason when the gateway can't go on; everything is refused from then on. */
  readonly lost: Promise<string>;
  /** Admitted connections, summed by target. */
  readonly totals: readonly EgressTotal[];
  readonly denials: readonly EgressDenial[];
  /** Denials beyond those that are told apart. */
  readonly more: number;
  readonly violations: readonly EgressViolation[];
  /** Ends every connection and stops listening. Safe to call twice. */
  close(): void;
}

/* The kernel's queue of connections that wait to be accepted. */
const BACKLOG = 4096;
const DNS = 53;

/** Opens the gateway on sockets of the interceptor's namespace; what it connects to is outside. */
export function openGateway(request: GatewayRequest): Gateway {
  const { log, interceptor, limits = LIMITS } = request;
  const most = Math.min(limits.connections, roomForConnections());
  const names = createNames(limits.names);
  const resolve = boundedResolver(withServices(request.resolver ?? systemResolver, request.services), limits);
  const open = new Set<Socket>();
  /** In the order in which they came. */
  const unjudged = new Set<Socket>();
  const asking = new Set<Socket>();
  let over: string | null = null;
  let tellLost: (reason: string) => void = () => undefined;
  const lost = new Promise<string>((tell) => {
    tellLost = tell;
  });
  const fail = (reason: string): void => {
    if (over !== null) return;
    end(reason);
    tellLost(reason);
  };
  const recorder = createRecorder(log, limits.denials, fail, (clause) => judge.originOf(clause));
  const http = createHttpGate(limits);
  let judge: Judge = createJudge(request.rules, names);
  let stop = newStop();

  const ask: Ask = (name, type) => {
    if (over !== null) return { kind: 'none' };
    const decision = judge.name(name);
    const address = decision.verdict === 'allow' ? names.addressOf(name) : null;
    const { forgiven } = decision;
    if (address !== null && forgiven !== undefined) {
      recorder.unresolved(name, type, forgiven, () => judge.atLength(name, null).suggestion, address);
      return { kind: 'address', address };
    }
    if (address !== null) {
      recorder.resolved(name, type, decision.clause, address);
      return { kind: 'address', address };
    }
    if (decision.exhausted === true) recordExhausted(recorder, decision);
    const refusal =
      decision.verdict === 'allow'
        ? { ...decision, reason: `No more than ${String(limits.names)} names are resolved in one run.` }
        : decision;
    recorder.unresolved(name, type, refusal, () => judge.atLength(name, null).suggestion);
    return { kind: 'none' };
  };

  function services(): Services {
    const mine: Services = {
      judge,
      limits,
      resolve,
      recorder,
      stop: stop.signal,
      judged: (socket) => unjudged.delete(socket),
      http: (socket, target, admitted) => http.serve(socket, target, admitted, mine),
    };
    return mine;
  }

  function targetOf(address: string, port: number): Target {
    return { host: isSynthetic(address) ? names.nameAt(address) : null, address, port };
  }

  function accept(socket: Socket, { port, inside }: Omit<ListenerHandle, 'handle'>): void {
    const { localAddress: address } = socket;
    if (address === undefined || over !== null) {
      socket.destroy();
      return;
    }
    if (port === DNS && address === interceptor) {
      keep(asking, socket, limits.dnsConnections);
      if (!socket.destroyed) serveStream(socket, ask, limits);
      return;
    }
    const target: Target = inside === true ? { host: 'localhost', address, port } : targetOf(address, port);
    keep(open, socket, most);
    if (socket.destroyed) {
      const reason = `More than ${String(most)} connections are open.`;
      recorder.refused(target, 'other', { clause: 'egress.allow', reason, suggestion: null }, () => null);
      return;
    }
    unjudged.add(socket);
    socket.once('close', () => unjudged.delete(socket));
    if (unjudged.size > limits.unjudged) {
      const [oldest] = unjudged;
      oldest?.destroy();
    }
    void serveConnection(socket, target, services());
  }

  const servers = request.listeners.map(({ handle, ...listener }) => {
    const { port } = listener;
    const server = createServer({ pauseOnConnect: true, allowHalfOpen: true, noDelay: true });
    server.on('connection', (socket) => accept(socket, listener));
    server.on('error', (error) => fail(`the listener on port ${String(port)} failed: ${error.message}`));
    server.on('close', () => fail(`the listener on port ${String(port)} was closed`));
    server.listen(handle, BACKLOG);
    return server;
  });
  for (const socket of request.datagrams) serveDatagrams(socket, ask, fail);

  function end(reason: string): void {
    over = reason;
    stop.abort();
    for (const socket of [...open, ...asking]) socket.resetAndDestroy();
    for (const server of servers) closeServer(server);
    for (const socket of request.datagrams) socket.close();
  }

  return {
    replace(rules) {
      stop.abort();
      stop = newStop();
      judge = createJudge(rules, names);
      for (const socket of open) socket.resetAndDestroy();
    },
    attempted(address, port) {
      if (over !== null) return;
      const target = targetOf(address, port);
      const decision = judge.target(target);
      // Rules that name the port may have come after the listeners were made: nothing admits it all the same.
      const refusal = {
        ...decision,
        reason:
          decision.verdict === 'allow' && decision.forgiven === undefined
            ? `Port ${String(port)} has no listener in this run.`
            : (decision.forgiven ?? decision).reason,
      };
      const host = target.host;
      const suggest = (): Suggestion | null =>
        host === null ? refusal.suggestion : judge.atLength(host, port).suggestion;
      recorder.refused(target, 'other', refusal, suggest);
    },
    lose: fail,
    lost,
    get totals() {
      return recorder.totals;
    },
    get denials() {
      return recorder.denials;
    },
    get more() {
      return recorder.more;
    },
    get violations() {
      return recorder.violations;
    },
    close() {
      if (over === null) end('the gateway was closed');
    },
  };
}

/** Every connection that is being made listens to it: many listeners are no leak here. */
function newStop(): AbortController {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  return stop;
}

/** Counts a socket while it is open; one beyond `limit` is destroyed. */
function keep(sockets: Set<Socket>, socket: Socket, limit: number): void {
  if (sockets.size >= limit) {
    socket.destroy();
    return;
  }
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
}

function closeServer(server: Server): void {
  if (server.listening) server.close();
}
