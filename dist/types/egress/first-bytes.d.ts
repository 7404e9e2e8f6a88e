import type { Socket } from 'node:net';
import { type HelloRead } from './client-hello.js';
import type { GatewayLimits } from './limits.js';
export type FirstBytes = {
    readonly kind: 'read';
    readonly bytes: Buffer;
    readonly read: Exclude<HelloRead, {
        kind: 'more';
    }>;
}
/** The client went away before it had said anything whole. */
 | {
    readonly kind: 'gone';
};
/**
 * Reads a whole ClientHello from a client, however it is split, within the limits of size and time. The socket is
 * paused afterwards and everything that was read is in `bytes`.
 */
export declare function readHello(socket: Socket, limits: Pick<GatewayLimits, 'headSize' | 'headTime'>): Promise<FirstBytes>;
