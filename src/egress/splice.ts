import type { Socket } from 'node:net';

/**
 * Copies bytes both ways until both sides have ended; a side that reads slowly slows the other, nothing is kept for
 * it. Each side's own end is passed on (half-closed connections stay so), and one that breaks breaks the other.
 *
 * @param head What was read from the client already, which goes first.
 * @returns Resolves when both are closed.
 */
export function splice(client: Socket, peer: Socket, head: Buffer | null): Promise<void> {
  if (head !== null && head.length > 0) peer.write(head);
  client.pipe(peer);
  peer.pipe(client);
  return Promise.all([closed(client, peer), closed(peer, client)]).then(() => undefined);
}

function closed(one: Socket, other: Socket): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      // Ends that came in order, both, were passed on by the pipes; anything else is a reset for the other side too.
      if (!one.readableEnded || !other.readableEnded || one.errored !== null) other.resetAndDestroy();
      resolve();
    };
    one.on('error', () => undefined);
    if (one.destroyed) over();
    else one.once('close', over);
  });
}
