import { connect, type Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { hello, helloMessage, records } from './hello.js';
import { listen, serving, speak, type ServingOptions } from './serving.js';

/** Keeps what it is sent, and answers `pong` when the other side has ended. */
async function upstream() {
  const heard: Buffer[] = [];
  let connections = 0;
  const port = await listen((socket) => {
    connections += 1;
    socket.on('data', (chunk: Buffer) => heard.push(chunk));
    socket.on('end', () => socket.end('pong'));
  });
  return { port, heard: () => Buffer.concat(heard), connections: () => connections };
}

function egress(port: number, more = '', rule = 'protocol: tls'): string {
  return `{ allow: [{ host: good.example, ports: [${String(port)}], ${rule} }, { cidr: 127.0.0.1/32, ports: [${String(port)}] }${more} ] }`;
}

async function tls(
  say: Buffer | readonly Buffer[],
  options: Partial<ServingOptions> & { rule?: string } = {},
) {
  const to = await upstream();
  const gate = await serving({
    egress: egress(to.port, '', options.rule),
    target: { host: 'good.example', port: to.port },
    ...options,
  });
  const spoken = await speak(gate.port, say, true);
  return { to, gate, spoken };
}

describe('a tls rule', () => {
  it('lets a ClientHello with the rule’s name through, byte for byte, and copies both ways', async () => {
    const bytes = Buffer.concat([hello({ names: ['good.example'] }), Buffer.from('early data')]);
    const { to, gate, spoken } = await tls(bytes);
    expect(to.heard()).toEqual(bytes);
    expect(spoken).toEqual({ text: 'pong', end: 'closed' });
    expect(gate.events).toMatchObject([
      {
        type: 'connection',
        connection: 0,
        host: 'good.example',
        address: '127.0.0.1',
        protocol: 'tls',
        verdict: 'allow',
        end: null,
      },
      { connection: 0, verdict: 'allow', end: { sent: bytes.length, received: 4 } },
    ]);
    expect(gate.recorder.totals).toMatchObject([
      { host: 'good.example', address: null, count: 1, sent: bytes.length, received: 4 },
    ]);
  });

  it('judges one whole that comes in segments of one byte, over records of three', async () => {
    const bytes = records(helloMessage({ names: ['good.example'] }), 3);
    const { to, spoken } = await tls([...bytes].map((byte) => Buffer.from([byte])));
    expect(to.heard()).toEqual(bytes);
    expect(spoken.text).toBe('pong');
  });

  const REFUSED: readonly (readonly [what: string, say: Buffer, reason: RegExp])[] = [
    ['another name', hello({ names: ['evil.example'] }), /names the server evil\.example \(SNI\)/],
    ['another spelling', hello({ names: ['GOOD.example'] }), /names the server GOOD\.example/],
    ['a trailing dot', hello({ names: ['good.example.'] }), /names the server good\.example\./],
    [
      'another name split over records',
      records(helloMessage({ names: ['evil.example'] }), 2),
      /evil\.example/,
    ],
    ['no name', hello({}), /names no server/],
    [
      'Encrypted Client Hello',
      hello({ names: ['good.example'], extensions: [[0xfe0d, Buffer.alloc(9)]] }),
      /Chromium/,
    ],
    ['clear HTTP', Buffer.from('GET / HTTP/1.1\r\nHost: good.example\r\n\r\n'), /something else/],
    ['half a ClientHello', hello({ names: ['good.example'] }).subarray(0, 40), /ended before/],
    [
      'one of more than 64 KiB',
      hello({ names: ['good.example'], suites: 65_000, extensions: [[21, Buffer.alloc(2_000)]] }),
      /longer than 64 KiB/,
    ],
  ];
  it.each(REFUSED)('refuses %s: nothing is resolved, nobody is connected to', async (_what, say, reason) => {
    const { to, gate, spoken } = await tls(say);
    expect(spoken).toEqual({ text: '', end: 'reset' });
    expect(to.connections()).toBe(0);
    expect(gate.resolved).toEqual([]);
    expect(gate.events).toMatchObject([
      {
        type: 'connection',
        verdict: 'deny',
        host: 'good.example',
        reason: expect.stringMatching(reason) as string,
      },
    ]);
    expect(gate.recorder.denials).toMatchObject([{ host: 'good.example', count: 1 }]);
  });

  it('with ech: allow lets Encrypted Client Hello through, the outer name still held', async () => {
    const rule = 'protocol: tls, ech: allow';
    const good = hello({ names: ['good.example'], extensions: [[0xfe0d, Buffer.alloc(9)]] });
    expect((await tls(good, { rule })).spoken.text).toBe('pong');
    const other = hello({ names: ['evil.example'], extensions: [[0xfe0d, Buffer.alloc(9)]] });
    expect((await tls(other, { rule })).spoken).toEqual({ text: '', end: 'reset' });
  });

  it('waits for a ClientHello no longer than it may', async () => {
    const to = await upstream();
    const gate = await serving({
      egress: egress(to.port),
      target: { host: 'good.example', port: to.port },
      limits: { headTime: 50 },
    });
    expect(await speak(gate.port, Buffer.from([22]))).toEqual({ text: '', end: 'reset' });
    expect(gate.recorder.denials[0]?.reason).toMatch(/no ClientHello within/);
  });

  it('sums a denial that repeats: one event, and how often', async () => {
    const to = await upstream();
    const gate = await serving({ egress: egress(to.port), target: { host: 'good.example', port: to.port } });
    for (let i = 0; i < 5; i++) await speak(gate.port, hello({}), true);
    expect(gate.events).toHaveLength(1);
    expect(gate.recorder.denials).toMatchObject([{ count: 5 }]);
  });
});

describe('what an admitted name resolves to', () => {
  const say = hello({ names: ['good.example'] });
  const CASES: readonly (readonly [addresses: readonly string[], reason: RegExp])[] = [
    [['10.1.2.3'], /private-use.*private: true/],
    [['127.0.0.2'], /one of this host's own addresses|loopback/],
    [['169.254.169.254'], /metadata/],
    [['168.63.129.16'], /wire server/],
    [['fd00:ec2::254'], /metadata/],
    [['100.64.0.1'], /shared address space/],
    [['192.0.0.1'], /IETF protocol assignments/],
    [['198.18.0.1'], /benchmarking/],
    [['::1'], /own addresses|loopback/],
    [['::ffff:127.0.0.1'], /own addresses|loopback/],
    [['64:ff9b::a9fe:a9fe'], /metadata/],
    [['2002:7f00:1::'], /loopback|own addresses/],
    [['0.0.0.0'], /this network/],
    [['10.1.2.3', '169.254.169.254'], /private-use/],
  ];
  it.each(CASES)('%j is refused though the name is allowed', async (addresses, reason) => {
    const to = await upstream();
    const gate = await serving({
      egress: `{ allow: [{ host: good.example, ports: [${String(to.port)}], protocol: tls }] }`,
      target: { host: 'good.example', port: to.port },
      resolver: async () => addresses,
    });
    expect(await speak(gate.port, say, true)).toEqual({ text: '', end: 'reset' });
    expect(gate.recorder.denials).toMatchObject([{ reason: expect.stringMatching(reason) as string }]);
    expect(to.connections()).toBe(0);
  });

  it('is judged at each connection anew (N7, N13: the second answer of a rebinding name is refused)', async () => {
    const to = await upstream();
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const gate = await serving({
      egress: egress(to.port),
      target: { host: 'good.example', port: to.port },
      resolver: async () => answers.shift() ?? [],
    });
    expect((await speak(gate.port, say, true)).text).toBe('pong');
    expect((await speak(gate.port, say, true)).end).toBe('reset');
    expect(to.connections()).toBe(1);
  });

  it('of several addresses only those are connected to that may be', async () => {
    const to = await upstream();
    const gate = await serving({
      egress: egress(to.port),
      target: { host: 'good.example', port: to.port },
      resolver: async () => ['169.254.169.254', '127.0.0.1'],
    });
    expect((await speak(gate.port, say, true)).text).toBe('pong');
    expect(gate.events[0]).toMatchObject({ verdict: 'allow', address: '127.0.0.1' });
  });

  it('when there is nothing, the connection is on the record with nothing through it', async () => {
    const gate = await serving({
      egress: '{ allow: [{ host: good.example }] }',
      target: { host: 'good.example', port: 443 },
      resolver: async () => {
        throw new Error('ENOTFOUND');
      },
    });
    expect((await speak(gate.port, say, true)).end).toBe('reset');
    expect(gate.events).toMatchObject([{ address: null, end: null }, { end: { sent: 0, received: 0 } }]);
    expect(gate.recorder.denials).toEqual([]);
  });
});

describe('a literal address', () => {
  it('is admitted by a cidr rule alone', async () => {
    const to = await upstream();
    const gate = await serving({
      egress: egress(to.port),
      target: { host: null, address: '127.0.0.1', port: to.port },
    });
    expect((await speak(gate.port, 'anything', true)).text).toBe('pong');
    const other = await serving({
      egress: egress(to.port),
      target: { host: null, address: '192.0.2.1', port: to.port },
    });
    expect((await speak(other.port, 'anything', true)).end).toBe('reset');
    expect(other.recorder.denials).toMatchObject([
      { host: null, address: '192.0.2.1', reason: expect.stringContaining('cidr rules alone') as string },
    ]);
  });

  it('of the synthetic block that stands for no name is refused, whatever the rules say', async () => {
    const gate = await serving({
      egress: '{ allow: [{ cidr: 198.0.0.0/8, ports: [443], protocol: tcp }] }',
      target: { host: null, address: '198.18.200.1', port: 443 },
    });
    expect((await speak(gate.port, 'x', true)).end).toBe('reset');
    expect(gate.recorder.denials[0]?.reason).toContain('stands for no name');
  });

  it('admitted by a cidr rule is refused when the name inside is denied', async () => {
    const to = await upstream();
    const gate = await serving({
      egress: `{ allow: [{ cidr: 127.0.0.1/32, ports: [${String(to.port)}], protocol: tls }], deny: [{ host: evil.example }] }`,
      target: { host: null, address: '127.0.0.1', port: to.port },
    });
    expect((await speak(gate.port, hello({ names: ['other.example'] }), true)).text).toBe('pong');
    for (const name of ['evil.example', 'EVIL.example', 'evil.example.', 'a$.evil.example'])
      expect((await speak(gate.port, hello({ names: [name] }), true)).end, name).toBe('reset');
    expect(to.connections()).toBe(1);
  });
});

describe('copying', () => {
  async function through(serve: (socket: Socket) => void) {
    const port = await listen(serve);
    return serving({
      egress: egress(port, '', 'protocol: tcp'),
      target: { host: 'good.example', port },
    });
  }

  it('lets the server speak first, and passes on the end of either side alone', async () => {
    const gate = await through((socket) => {
      socket.write('banner ');
      socket.on('data', (chunk: Buffer) => socket.write(chunk));
      socket.on('end', () => socket.end(' after'));
    });
    expect(await speak(gate.port, 'echo', true)).toEqual({ text: 'banner echo after', end: 'closed' });
  });

  it('passes on a reset as one', async () => {
    const gate = await through((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect((await speak(gate.port, 'x')).end).toBe('reset');
  });

  it('holds next to nothing for a reader that does not read', async () => {
    let written = 0;
    const gate = await through((socket) => {
      const chunk = Buffer.alloc(1 << 20);
      const more = (): void => {
        while (socket.write(chunk)) written += chunk.length;
        written += chunk.length;
        socket.once('drain', more);
      };
      more();
    });
    const before = process.memoryUsage().arrayBuffers;
    const slow = connect({ host: '127.0.0.1', port: gate.port });
    slow.pause();
    await new Promise((wake) => setTimeout(wake, 400));
    const stalled = written;
    await new Promise((wake) => setTimeout(wake, 400));
    // The kernel's buffers are full and nobody goes on reading.
    expect(written - stalled).toBeLessThan(4 << 20);
    expect(written).toBeLessThan(64 << 20);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 << 20);
    // And others are served meanwhile.
    const quick = connect({ host: '127.0.0.1', port: gate.port });
    await new Promise<void>((resolve) => quick.once('data', () => resolve()));
    quick.destroy();
    slow.destroy();
  });
});

describe('when the rules are replaced', () => {
  it('a connection is ended on both sides, one that is half closed too', async () => {
    const closed: string[] = [];
    let port = 0;
    const half = new Promise<void>((resolve) => {
      void listen((socket) => {
        socket.on('end', resolve);
        socket.on('data', () => undefined);
        // Only who writes hears of a reset after the end.
        const writing = setInterval(() => socket.write('x'), 20);
        socket.on('close', () => {
          clearInterval(writing);
          closed.push('server');
        });
      }).then((at) => (port = at));
    });
    await vi.waitFor(() => expect(port).not.toBe(0));
    const sockets: Socket[] = [];
    const gate = await serving({
      egress: egress(port, '', 'protocol: tcp'),
      target: { host: 'good.example', port },
      accepted: (socket) => sockets.push(socket),
    });
    const client = connect({ host: '127.0.0.1', port: gate.port, allowHalfOpen: true });
    client.on('error', () => undefined);
    client.resume();
    client.end('bytes');
    await half;
    for (const socket of sockets) socket.resetAndDestroy();
    await vi.waitFor(() => expect(closed).toEqual(['server']), { timeout: 5_000 });
    expect(gate.events).toMatchObject([{ end: null }, { end: { sent: 5 } }]);
  });

  it('nothing is resolved any more for one that was admitted before', async () => {
    const to = await upstream();
    const gate = await serving({
      egress: egress(to.port, '', 'protocol: tcp'),
      target: { host: 'good.example', port: to.port },
    });
    gate.stop.abort();
    expect((await speak(gate.port, 'bytes', true)).end).toBe('reset');
    expect(gate.resolved).toEqual([]);
  });
});

describe('a log that can not be written', () => {
  it('lets nothing through, and the gateway is lost', async () => {
    const to = await upstream();
    const gate = await serving({
      egress: egress(to.port),
      target: { host: 'good.example', port: to.port },
      demand: () => {
        throw new Error('no space left');
      },
    });
    expect(await speak(gate.port, hello({ names: ['good.example'] }), true)).toEqual({
      text: '',
      end: 'reset',
    });
    expect(to.heard()).toHaveLength(0);
    expect(gate.lost[0]).toBe("the audit log can't be written: no space left");
  });
});
