import { createServer } from 'node:net';

/** A port of this machine's loopback on which somebody listens, and hangs up at once. */
export interface ListeningPort {
  readonly port: number;
  close(): void;
}

/** Listens on a port that was free, so that a sandbox that lets its loopback be the host's can be told. */
export async function listenOnLoopback(): Promise<ListeningPort> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((ready, failed) => {
    server.on('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  // Nobody waits for it.
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the listener has no port');
  return { port: address.port, close: () => void server.close() };
}
