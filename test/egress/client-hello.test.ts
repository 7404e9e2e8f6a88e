import { createServer } from 'node:net';
import { connect } from 'node:tls';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClientHello } from '../../src/egress/client-hello.js';
import { hello, helloMessage, records, serverName } from './hello.js';

/** What a real client sends first. */
async function captured(servername: string): Promise<Buffer> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as { port: number };
  const bytes = new Promise<Buffer>((resolve) =>
    server.once('connection', (socket) => socket.once('data', (chunk: Buffer) => resolve(chunk))),
  );
  const client = connect({ host: '127.0.0.1', port, ...(servername === '' ? {} : { servername }) });
  client.on('error', () => undefined);
  const first = await bytes;
  client.destroy();
  server.close();
  return first;
}

describe('reading a ClientHello', () => {
  it('finds the name that a real client asks for', async () => {
    expect(readClientHello(await captured('api.example.com'))).toEqual({
      kind: 'hello',
      hello: { serverName: 'api.example.com', ech: false },
    });
  });

  it('and that a real client asks for none', async () => {
    expect(readClientHello(await captured(''))).toEqual({
      kind: 'hello',
      hello: { serverName: null, ech: false },
    });
  });

  it('gives the name as it came: spelling is part of what is judged', () => {
    for (const name of ['API.example.com', 'api.example.com.', '127.0.0.1']) {
      expect(readClientHello(hello({ names: [name] }))).toMatchObject({ hello: { serverName: name } });
    }
  });

  it.each([0xfe0d, 0xfe09, 0xff02, 0xffce])(
    'sees Encrypted Client Hello or its grease (extension %i)',
    (type) => {
      const bytes = hello({ names: ['outer.example'], extensions: [[type, Buffer.from([0, 1, 2])]] });
      expect(readClientHello(bytes)).toEqual({
        kind: 'hello',
        hello: { serverName: 'outer.example', ech: true },
      });
    },
  );

  it('is the same over however many records, and waits for the rest of a message that is cut', () => {
    const message = helloMessage({ names: ['split.example'] });
    for (const size of [1, 2, 3, 5, 50, message.length]) {
      const bytes = records(message, size);
      expect(readClientHello(bytes)).toMatchObject({ kind: 'hello', hello: { serverName: 'split.example' } });
      for (let end = 0; end < bytes.length; end++) {
        const read = readClientHello(bytes.subarray(0, end));
        expect(read.kind).toBe('more');
        // Never asks for more than there is: else it would wait for ever.
        if (read.kind === 'more') expect(read.needed).toBeGreaterThan(end);
        if (read.kind === 'more') expect(read.needed).toBeLessThanOrEqual(bytes.length);
      }
    }
  });

  const OTHERS: readonly (readonly [what: string, bytes: Buffer])[] = [
    ['HTTP', Buffer.from('GET / HTTP/1.1\r\n')],
    ['SSH', Buffer.from('SSH-2.0-x\r\n')],
    ['SSL 2', Buffer.from([0x80, 0x2e, 1, 0, 2, 0])],
    ['an alert', Buffer.from([21, 3, 3, 0, 2, 2, 40])],
    ['a record of another version', Buffer.from([22, 2, 0, 0, 5, 1, 0, 0, 1, 0])],
    ['an empty record', Buffer.from([22, 3, 1, 0, 0])],
    ['a record longer than TLS allows', Buffer.from([22, 3, 1, 0x40, 1])],
    ['a ServerHello', records(Buffer.from([2, 0, 0, 1, 0]))],
    ['two messages in one record', records(Buffer.concat([helloMessage({}), helloMessage({})]))],
    ['a body that is cut short', records(Buffer.from([1, 0, 0, 3, 3, 3, 0]))],
    [
      'two server_name extensions',
      hello({ names: ['a.example'], extensions: [[0, serverName(['b.example'])]] }),
    ],
    ['two names in one extension', hello({ names: ['a.example', 'b.example'] })],
    ['an empty name', hello({ extensions: [[0, serverName([''])]] })],
    ['an empty list of names', hello({ extensions: [[0, Buffer.from([0, 0])]] })],
    ['a name with a NUL', hello({ names: ['a.example\0b.example'] })],
    ['a name with a line break', hello({ names: ['a.example\nb'] })],
    ['a name outside ASCII', hello({ names: ['ä.example'] })],
    [
      'the same extension twice',
      hello({
        names: ['a.example'],
        extensions: [
          [10, Buffer.alloc(2)],
          [10, Buffer.alloc(2)],
        ],
      }),
    ],
  ];

  it.each(OTHERS)('refuses %s', (_what, bytes) => {
    expect(readClientHello(bytes)).toMatchObject({ kind: 'other', reason: expect.any(String) as string });
  });

  it('never throws and never asks for what it has, whatever it is given', () => {
    const valid = hello({ names: ['a.example'] });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .tuple(fc.nat(valid.length - 1), fc.nat(255), fc.nat(valid.length))
        .map(([at, value, end]) =>
          Buffer.from(valid.map((byte, i) => (i === at ? value : byte))).subarray(0, end),
        ),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const read = readClientHello(Buffer.from(input));
        if (read.kind === 'more') expect(read.needed).toBeGreaterThan(input.length);
      }),
      { numRuns: 2000 },
    );
  });
});
