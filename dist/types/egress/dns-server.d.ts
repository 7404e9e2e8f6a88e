import type { Socket as DatagramSocket } from 'node:dgram';
import type { Socket } from 'node:net';
import { type NameAnswer } from './dns-message.js';
import type { GatewayLimits } from './limits.js';
export type Ask = (name: string, type: string) => NameAnswer;
/** Answers datagrams; `lost` is called when the socket fails. */
export declare function serveDatagrams(socket: DatagramSocket, ask: Ask, lost: (reason: string) => void): void;
/** Answers on one TCP connection (RFC 7766): each message has its length before it. */
export declare function serveStream(socket: Socket, ask: Ask, limits: Pick<GatewayLimits, 'headTime'>): void;
