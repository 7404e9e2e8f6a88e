import type { Socket as DatagramSocket } from 'node:dgram';
import type { Socket } from 'node:net';
import { answerDns, type NameAnswer } from './dns-message.js';
import type { GatewayLimits } from './limits.js';

export type Ask = (name: string, type: string) => NameAnswer;

/** Answers datagrams; `lost` is called when the socket fails. */
export function serveDatagrams(socket: DatagramSocket, ask: Ask, lost: (reason: string) => void): void {
  socket.on('message', (message, from) => {
    const answer = answerDns(message, ask);
    if (answer === null) return;
    try {
      // Whoever asked may be gone by now.
      socket.send(answer, from.port, from.address, () => undefined);
    } catch {
      // The question itself was what the log could not hold: the gateway is lost, and its socket closed.
    }
  });
  socket.on('error', (error) => lost(`the DNS socket failed: ${error.message}`));
}

/** Answers on one TCP connection (RFC 7766): each message has its length before it. */
export function serveStream(socket: Socket, ask: Ask, limits: Pick<GatewayLimits, 'headTime'>): void {
  let waiting: Buffer = Buffer.alloc(0);
  socket.setTimeout(limits.headTime, () => socket.destroy());
  socket.on('error', () => undefined);
  socket.on('end', () => socket.end());
  socket.on('data', (chunk: Buffer) => {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
    let free = true;
    while (waiting.length >= 2) {
      const end = 2 + waiting.readUInt16BE(0);
      if (waiting.length < end) break;
      const answer = answerDns(waiting.subarray(2, end), ask);
      waiting = waiting.subarray(end);
      if (answer === null) {
        socket.destroy();
        return;
      }
      const size = Buffer.alloc(2);
      size.writeUInt16BE(answer.length);
      free = socket.write(Buffer.concat([size, answer]));
    }
    // Somebody who asks without reading isn't listened to either.
    if (!free) {
      socket.pause();
      socket.once('drain', () => socket.resume());
    }
  });
  socket.resume();
}
