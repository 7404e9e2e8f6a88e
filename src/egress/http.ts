import { createServer, request as startRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { countsOf, reach, type Peer, type Services } from './connection.js';
import { forwarded, hostOf, requestProblem } from './http-request.js';
import type { Judgement, Refusal, Target } from './judge.js';
import type { GatewayLimits } from './limits.js';

interface Served {
  readonly target: Target;
  readonly admitted: Judgement;
  readonly services: Services;
  readonly arm: () => void;
  readonly disarm: () => void;
  /** Requests that have come and aren't answered. */
  pending: number;
  /** Settles when the request before is answered: one at a time has a connection outside. */
  turn: Promise<unknown>;
}

/** Requests that a client may send without waiting for an answer. */
const PIPELINED = 32;

/** Serves connections that may carry clear HTTP/1. */
export interface HttpGate {
  serve(socket: Socket, target: Target, admitted: Judgement, services: Services): void;
}

/**
 * Each request is read by Node's own parser, judged by itself, and written anew on a connection of its own: no byte
 * of the client's reaches a server unparsed, so nothing can hide behind a request that was judged. HTTP/2, CONNECT
 * and Upgrade are refused, as nobody could say what comes after them.
 */
export function createHttpGate(limits: GatewayLimits): HttpGate {
  const served = new WeakMap<object, Served>();
  const server = createServer({
    ...{ maxHeaderSize: limits.headSize, keepAliveTimeout: 0, requestTimeout: 0 },
    // Node can be started with a parser that takes more.
    insecureHTTPParser: false,
  });
  // Fields beyond a count would be left out without a word, the length of the body among them.
  server.maxHeadersCount = 0;
  server.on('request', (request, response) => {
    const connection = served.get(request.socket);
    if (connection === undefined) throw new TypeError('a request on a connection that was never served');
    connection.disarm();
    connection.services.judged(request.socket);
    connection.pending += 1;
    if (connection.pending > PIPELINED) {
      request.socket.resetAndDestroy();
      return;
    }
    const answered = new Promise<void>((resolve) => {
      response.once('close', () => {
        connection.pending -= 1;
        if (connection.pending === 0) connection.arm();
        resolve();
      });
    });
    connection.turn = connection.turn
      .then(() => serveRequest(request, response, connection))
      .catch(() => request.socket.resetAndDestroy())
      .then(() => answered);
  });
  // Upgrade has no such listener on purpose: then it is a request like any other, and judged as one.
  server.on('connect', (request, socket) => {
    const connection = served.get(socket);
    if (connection !== undefined)
      refuseConnection(request.socket, connection, 'The request asks for a tunnel (CONNECT).');
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const connection = served.get(socket);
    if (connection === undefined || error.code === 'ECONNRESET' || error.code === 'EPIPE') {
      socket.destroy();
      return;
    }
    const { port } = connection.target;
    const reason = `Port ${String(port)} may carry http, and this is something else (${error.code ?? error.message}).`;
    refuseConnection(socket as Socket, connection, reason);
  });
  return {
    serve(socket, target, admitted, services) {
      let timer: NodeJS.Timeout | null = null;
      const disarm = (): void => {
        if (timer !== null) clearTimeout(timer);
        timer = null;
      };
      const arm = (): void => {
        disarm();
        timer = setTimeout(() => {
          services.judged(socket);
          socket.destroy();
        }, limits.headTime);
      };
      served.set(socket, { target, admitted, services, arm, disarm, pending: 0, turn: Promise.resolve() });
      socket.once('close', disarm);
      arm();
      server.emit('connection', socket);
      socket.resume();
    },
  };
}

async function serveRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { target, admitted, services }: Served,
): Promise<void> {
  const problem = requestProblem(request, target);
  if (problem !== null) {
    refuseRequest(response, target, { ...admitted, reason: problem }, services);
    return;
  }
  // An address that a cidr rule admits may be asked for any name, in any port of it: a server hardly looks at that.
  const name = (hostOf(request) ?? '').replace(/:\d*$/, '');
  const denied = services.judge.mention(name, target.port, 'http');
  if (denied !== null) {
    refuseRequest(response, target, denied, services);
    return;
  }
  const began = performance.now();
  let refused = false;
  const peer = await reach(target, admitted, services, (refusal) => {
    refused = true;
    refuseRequest(response, target, refusal, services);
  });
  if (refused) return;
  if (peer === null) {
    say(response, 502, `${target.host ?? target.address} can't be reached.`);
    return;
  }
  peer.socket.once('close', () => peer.record.end(countsOf(peer.socket, began)));
  if (request.socket.destroyed) peer.socket.destroy();
  else exchange(request, response, peer);
}

function exchange(request: IncomingMessage, response: ServerResponse, { socket }: Peer): void {
  const upstream = startRequest({
    createConnection: () => socket,
    method: request.method,
    path: request.url,
    setHost: false,
    insecureHTTPParser: false,
    headers: [...forwarded(request), 'Connection', 'close'],
  });
  const broken = (): void => {
    socket.destroy();
    if (response.headersSent) response.socket?.resetAndDestroy();
    else say(response, 502, 'The server broke the connection.');
  };
  upstream.on('error', broken);
  upstream.maxHeadersCount = 0;
  upstream.on('response', (answer) => {
    try {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? '', forwarded(answer));
    } catch {
      // A status or reason that can be read and not be written; nothing else can be said in its place.
      socket.destroy();
      response.socket?.resetAndDestroy();
      return;
    }
    pipeline(answer, response, (error) => {
      socket.destroy();
      if (error) response.socket?.resetAndDestroy();
    });
  });
  // Switching protocols was not asked for; a server that does so all the same ends here.
  upstream.on('upgrade', broken);
  response.on('close', () => socket.destroy());
  request.pipe(upstream);
}

function refuseRequest(
  response: ServerResponse,
  target: Target,
  refusal: Refusal,
  { recorder }: Services,
): void {
  recorder.refused(target, 'http', refusal, () => refusal.suggestion);
  say(response, 403, `sandbox-policy refused this request (${refusal.clause}): ${refusal.reason}`);
}

function refuseConnection(socket: Socket, { target, admitted, services }: Served, reason: string): void {
  services.judged(socket);
  services.recorder.refused(target, 'other', { ...admitted, reason }, () => null);
  socket.destroy();
}

/** The last word on a connection. */
function say(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent || response.destroyed) return;
  const body = `${text}\n`;
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  response.end(body);
}
