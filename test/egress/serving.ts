import { createServer, connect, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { EventBody } from '../../src/audit/events.js';
import { serveConnection, type Services } from '../../src/egress/connection.js';
import { createHttpGate } from '../../src/egress/http.js';
import { createJudge, type Rules, type Target } from '../../src/egress/judge.js';
import { LIMITS, type GatewayLimits } from '../../src/egress/limits.js';
import { createNames } from '../../src/egress/names.js';
import { createRecorder, type Recorder } from '../../src/egress/record.js';
import type { Resolver } from '../../src/egress/resolver.js';
import { parsePolicy } from '../../src/policy/load.js';
import type { ResolvedPolicy } from '../../src/policy/resolved.js';

/** A policy of egress alone. */
export function policyOf(egress: string): ResolvedPolicy {
  const { loaded, findings } = parsePolicy(`version: 1\ntier: process\negress: ${egress}\n`, {
    path: 'policy.yml',
    directory: '/',
    read: () => {
      throw new Error('no other files');
    },
  });
  if (loaded === null) throw new Error(JSON.stringify(findings));
  return loaded.policy;
}

/** Listens on loopback until the test has finished; gives the port. */
export async function listen(serve: (socket: Socket) => void, host = '127.0.0.1'): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    serve(socket);
  });
  await new Promise<void>((ready) => server.listen(0, host, ready));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as { port: number }).port;
}

export interface Serving {
  readonly port: number;
  readonly events: EventBody[];
  readonly recorder: Recorder;
  readonly lost: string[];
  readonly resolved: string[];
  readonly stop: AbortController;
}

export interface ServingOptions {
  readonly egress: string;
  readonly mode?: Rules['mode'];
  readonly target: Pick<Target, 'host' | 'port'> & { readonly address?: string };
  readonly resolver?: Resolver;
  readonly limits?: Partial<GatewayLimits>;
  readonly demand?: (body: EventBody) => void;
  /** Called with the gateway's side of each connection that is made to it. */
  readonly accepted?: (socket: Socket) => void;
}

/**
 * Serves connections to a port of loopback as the gateway would serve those that the code makes to `target`. What
 * `target.host` resolves to is 127.0.0.1, which a cidr rule of the policy must admit.
 */
export async function serving({
  egress,
  mode,
  target,
  resolver,
  limits = {},
  demand,
  accepted,
}: ServingOptions): Promise<Serving> {
  const events: EventBody[] = [];
  const lost: string[] = [];
  const resolved: string[] = [];
  const all = { ...LIMITS, ...limits };
  const recorder = createRecorder(
    {
      demand: (body) => {
        demand?.(body);
        events.push(body);
      },
      note: (body) => events.push(body),
    },
    all.denials,
    (reason) => lost.push(reason),
  );
  const stop = new AbortController();
  const http = createHttpGate(all);
  const services: Services = {
    judge: createJudge(
      { policy: policyOf(egress), ...(mode === undefined ? {} : { mode }) },
      createNames(1_000),
    ),
    limits: all,
    resolve: async (name) => {
      resolved.push(name);
      return (resolver ?? (async () => ['127.0.0.1']))(name);
    },
    recorder,
    stop: stop.signal,
    judged: () => undefined,
    http: (socket, to, admitted) => http.serve(socket, to, admitted, services),
  };
  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (socket) => {
    accepted?.(socket);
    void serveConnection(socket, { address: '198.18.1.0', ...target }, services);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    stop.abort();
    server.close();
  });
  return { port: (server.address() as { port: number }).port, events, recorder, lost, resolved, stop };
}

export interface Spoken {
  readonly text: string;
  /** How the connection ended. */
  readonly end: 'closed' | 'reset';
}

/** Connects, says something, and reads until the other side has ended. */
export function speak(port: number, say: string | Buffer | readonly Buffer[], half = false): Promise<Spoken> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
    const chunks: Buffer[] = [];
    let end: Spoken['end'] = 'closed';
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => {
      end = 'reset';
    });
    socket.on('end', () => socket.end());
    socket.on('close', () => resolve({ text: Buffer.concat(chunks).toString('latin1'), end }));
    void (async () => {
      for (const part of Array.isArray(say) ? (say as readonly Buffer[]) : [say as string]) {
        socket.write(part);
        await new Promise((wake) => setImmediate(wake));
      }
      if (half) socket.end();
    })();
  });
}
