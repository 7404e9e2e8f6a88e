import type { Socket } from 'node:net';
import { type Services } from './connection.js';
import type { Judgement, Target } from './judge.js';
import type { GatewayLimits } from './limits.js';
/** Serves connections that may carry clear HTTP/1. */
export interface HttpGate {
    serve(socket: Socket, target: Target, admitted: Judgement, services: Services): void;
}
/**
 * Each request is read by Node's own parser, judged by itself, and written anew on a connection of its own: no byte
 * of the client's reaches a server unparsed, so nothing can hide behind a request that was judged. HTTP/2, CONNECT
 * and Upgrade are refused, as nobody could say what comes after them.
 */
export declare function createHttpGate(limits: GatewayLimits): HttpGate;
