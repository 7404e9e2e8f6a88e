import type { Socket } from 'node:net';
import { readClientHello, type HelloRead } from './client-hello.js';
import type { GatewayLimits } from './limits.js';

export type FirstBytes =
  | { readonly kind: 'read'; readonly bytes: Buffer; readonly read: Exclude<HelloRead, { kind: 'more' }> }
  /** The client went away before it had said anything whole. */
  | { readonly kind: 'gone' };

/**
 * Reads a whole ClientHello from a client, however it is split, within the limits of size and time. The socket is
 * paused afterwards and everything that was read is in `bytes`.
 */
export function readHello(
  socket: Socket,
  limits: Pick<GatewayLimits, 'headSize' | 'headTime'>,
): Promise<FirstBytes> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    let needed = 1;
    const finish = (result: FirstBytes): void => {
      clearTimeout(timer);
      socket.pause();
      socket.off('data', onData);
      socket.off('end', onEnd);
      socket.off('close', onEnd);
      resolve(result);
    };
    const refuse = (reason: string): void =>
      finish({ kind: 'read', bytes: Buffer.concat(parts, length), read: { kind: 'other', reason } });
    const onData = (chunk: Buffer): void => {
      parts.push(chunk);
      length += chunk.length;
      // Looking again at each segment of one byte would take time that grows with the square of the size.
      if (length < needed) return;
      const bytes = Buffer.concat(parts, length);
      const read = readClientHello(bytes);
      if (read.kind !== 'more') finish({ kind: 'read', bytes, read });
      else if (read.needed > limits.headSize) refuse('its ClientHello is longer than 64 KiB');
      else needed = read.needed;
    };
    const onEnd = (): void => {
      if (length === 0) finish({ kind: 'gone' });
      else refuse('it ended before its ClientHello did');
    };
    const timer = setTimeout(
      () => refuse(`it sent no ClientHello within ${String(limits.headTime / 1000)} s`),
      limits.headTime,
    );
    socket.on('data', onData);
    socket.on('end', onEnd);
    socket.on('close', onEnd);
    socket.resume();
  });
}
