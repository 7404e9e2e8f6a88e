import { request } from 'node:http';
import type { Socket } from 'node:net';
import { Readable, type Writable } from 'node:stream';
import { EngineError, engineError, type Engine } from './engine.js';

/** Bytes kept of what the init itself writes to its standard error. */
const MESSAGES = 16 * 1024;
const HEADER = 8;

/** The streams of a container, as the engine hands them over. */
export interface Attached {
  /** The init's standard input. Ending it is the dead-man's switch. */
  readonly input: Writable;
  /** The init's standard output, with the engine's framing taken off. */
  readonly output: Readable;
  /** What the init wrote to standard error: messages of its own, never the code's output. */
  messages(): string;
  /** Gives up the connection; the engine then closes the container's standard input. */
  destroy(): void;
}

/**
 * Attaches to a container that is created but not started. The request is made here and not by dockerode,
 * which sends its options as a body: that body could reach the container's standard input.
 *
 * @throws EngineError
 */
export async function attach(engine: Engine, container: string): Promise<Attached> {
  const query = 'stream=1&stdin=1&stdout=1&stderr=1';
  const doing = "attach to the container's streams";
  const socket = await new Promise<Socket>((resolve, reject) => {
    const asked = request({
      socketPath: engine.socket,
      method: 'POST',
      path: `/${engine.version}/containers/${encodeURIComponent(container)}/attach?${query}`,
      headers: { Connection: 'Upgrade', Upgrade: 'tcp', 'Content-Length': '0' },
    });
    asked.on('upgrade', (_response, upgraded, head) => {
      if (head.length > 0) upgraded.unshift(head);
      resolve(upgraded as Socket);
    });
    asked.on('response', (response) => {
      response.resume();
      const status = response.statusCode ?? 0;
      reject(new EngineError(`the engine could not ${doing}: HTTP status ${status}`, null, status));
    });
    asked.on('error', (cause) => reject(engineError(engine, doing, cause)));
    asked.end();
  });
  return demultiplex(socket);
}

/**
 * Takes apart the engine's stream: an 8 byte header {u8 stream, 3 zero bytes, u32 big-endian length} before
 * each piece (Engine API, "Attach to a container", stream format).
 */
export function demultiplex(socket: Socket): Attached {
  const header = Buffer.alloc(HEADER);
  let headerLength = 0;
  let stream = 0;
  let left = 0;
  let messages = '';

  const output = new Readable({
    read: () => {
      socket.resume();
    },
  });

  const take = (chunk: Buffer): void => {
    let offset = 0;
    while (offset < chunk.length) {
      if (left === 0) {
        const part = chunk.subarray(offset, offset + HEADER - headerLength);
        part.copy(header, headerLength);
        headerLength += part.length;
        offset += part.length;
        if (headerLength < HEADER) return;
        headerLength = 0;
        stream = header.readUInt8(0);
        left = header.readUInt32BE(4);
        if (stream > 2 || header.readUIntBE(1, 3) !== 0) {
          socket.destroy(new Error('the engine sent a stream that is not multiplexed'));
          return;
        }
        continue;
      }
      const piece = chunk.subarray(offset, offset + left);
      offset += piece.length;
      left -= piece.length;
      if (stream === 2) {
        messages = (messages + piece.toString('utf8')).slice(-MESSAGES);
      } else if (!output.push(piece)) {
        socket.pause();
      }
    }
  };

  socket.on('data', take);
  socket.on('end', () => output.push(null));
  socket.on('error', (error) => output.destroy(error));
  socket.on('close', () => {
    if (!output.readableEnded && !output.destroyed) output.push(null);
  });
  return {
    input: socket,
    output,
    messages: () => messages.trim(),
    destroy: () => {
      socket.destroy();
    },
  };
}
