import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { demultiplex } from '../../../src/enforce/container/attach.js';

function frame(stream: number, text: string): Buffer {
  const body = Buffer.from(text);
  const header = Buffer.alloc(8);
  header.writeUInt8(stream, 0);
  header.writeUInt32BE(body.length, 4);
  return Buffer.concat([header, body]);
}

describe('the engine’s stream', () => {
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });

  async function pair(): Promise<{ readonly ours: Socket; readonly engine: Socket }> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const ours = connect((server.address() as AddressInfo).port, '127.0.0.1');
    const [engine] = (await once(server, 'connection')) as [Socket];
    server.close();
    sockets.push(ours, engine);
    return { ours, engine };
  }

  async function received(cut: number): Promise<{ readonly out: string; readonly messages: string }> {
    const { ours, engine } = await pair();
    const attached = demultiplex(ours);
    const bytes = Buffer.concat([
      frame(1, 'hello '),
      frame(2, 'said by init\n'),
      frame(1, ''),
      frame(1, 'world'),
    ]);
    (async () => {
      for (let at = 0; at < bytes.length; at += cut) {
        engine.write(bytes.subarray(at, at + cut));
        await sleep(1);
      }
      engine.end();
    })();
    let out = '';
    for await (const chunk of attached.output) out += String(chunk);
    return { out, messages: attached.messages() };
  }

  it.each([1, 3, 8, 9, 1000])('is taken apart however it is cut (%i bytes at a time)', async (cut) => {
    expect(await received(cut)).toEqual({ out: 'hello world', messages: 'said by init' });
  });

  it('L5: a reader that does not read holds the engine back, nothing piles up here', async () => {
    const { ours, engine } = await pair();
    demultiplex(ours);
    const piece = frame(1, 'x'.repeat(64 * 1024));
    let sent = 0;
    for (let index = 0; index < 2000; index += 1) {
      sent += piece.length;
      if (!engine.write(piece)) await sleep(50);
      if (engine.writableLength > 1024 * 1024) break;
    }
    expect(ours.bytesRead).toBeLessThan(32 * 1024 * 1024);
    expect(engine.writableLength).toBeGreaterThan(0);
    expect(sent).toBeGreaterThan(ours.bytesRead);
  });

  it('messages of the init are kept to a bound', async () => {
    const { ours, engine } = await pair();
    const attached = demultiplex(ours);
    for (let index = 0; index < 100; index += 1) engine.write(frame(2, 'y'.repeat(10_000)));
    engine.end();
    for await (const _chunk of attached.output) continue;
    expect(attached.messages().length).toBeLessThanOrEqual(16 * 1024);
  });

  it('what is no such stream is an error, not data', async () => {
    const { ours, engine } = await pair();
    const attached = demultiplex(ours);
    engine.write('a terminal would send this');
    await expect(
      (async () => {
        for await (const _chunk of attached.output) continue;
      })(),
    ).rejects.toThrow(/not multiplexed/);
  });
});
