import type { Socket } from 'node:net';
/**
 * Copies bytes both ways until both sides have ended; a side that reads slowly slows the other, nothing is kept for
 * it. Each side's own end is passed on (half-closed connections stay so), and one that breaks breaks the other.
 *
 * @param head What was read from the client already, which goes first.
 * @returns Resolves when both are closed.
 */
export declare function splice(client: Socket, peer: Socket, head: Buffer | null): Promise<void>;
