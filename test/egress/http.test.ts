import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hello } from './hello.js';
import { listen, serving, speak, type Serving, type ServingOptions } from './serving.js';

interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
  readonly body: string;
}

interface Web {
  readonly port: number;
  readonly heard: Heard[];
  readonly sockets: Set<Socket>;
}

async function web(answer?: (request: IncomingMessage, response: ServerResponse) => void): Promise<Web> {
  const heard: Heard[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((message, response) => {
    if (answer !== undefined) {
      answer(message, response);
      return;
    }
    const body: Buffer[] = [];
    message.on('data', (chunk: Buffer) => body.push(chunk));
    message.on('end', () => {
      const { method = '', url = '', rawHeaders } = message;
      heard.push({ method, url, headers: rawHeaders, body: Buffer.concat(body).toString() });
      response.setHeader('X-Answer', 'yes');
      response.setHeader('Set-Cookie', ['a=1', 'b=2']);
      response.end(`${url} answered`);
    });
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as { port: number }).port, heard, sockets };
}

function gateTo(to: Pick<Web, 'port'>, more: Partial<ServingOptions> = {}): Promise<Serving> {
  const port = String(to.port);
  return serving({
    egress: `{ allow: [{ host: good.example, ports: [${port}], protocol: http }, { cidr: 127.0.0.1/32, ports: [${port}] }] }`,
    target: { host: 'good.example', port: to.port },
    ...more,
  });
}

const CLOSE = 'Connection: close\r\n';

describe('an http rule', () => {
  it('lets a request for the rule’s host through, written anew', async () => {
    const to = await web();
    const gate = await gateTo(to);
    const { text } = await speak(
      gate.port,
      `POST /path?q=1 HTTP/1.1\r\nHost: good.example\r\nX-Own: 1\r\nConnection: close, X-Hop\r\nX-Hop: 2\r\nContent-Length: 4\r\n\r\nbody`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text).toContain('Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n');
    expect(text).toContain('/path?q=1 answered');
    expect(to.heard).toEqual([
      {
        method: 'POST',
        url: '/path?q=1',
        headers: ['Host', 'good.example', 'X-Own', '1', 'Content-Length', '4', 'Connection', 'close'],
        body: 'body',
      },
    ]);
    expect(gate.events).toMatchObject([
      { verdict: 'allow', host: 'good.example', protocol: 'http', end: null },
      { verdict: 'allow', end: { duration: expect.any(Number) as number } },
    ]);
  });

  it('takes a body in chunks, and the port in Host', async () => {
    const to = await web();
    const gate = await gateTo(to);
    await speak(
      gate.port,
      `PUT / HTTP/1.1\r\nHost: good.example:${String(to.port)}\r\n${CLOSE}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`,
    );
    expect(to.heard).toMatchObject([{ method: 'PUT', body: 'abcde' }]);
  });

  it('has one request a connection outside, however many come on one inside', async () => {
    const to = await web();
    const gate = await gateTo(to);
    const get = (path: string, more = ''): string =>
      `GET ${path} HTTP/1.1\r\nHost: good.example\r\n${more}\r\n`;
    const { text } = await speak(gate.port, get('/1') + get('/2') + get('/3', CLOSE));
    expect(text.match(/\/\d answered/g)).toEqual(['/1 answered', '/2 answered', '/3 answered']);
    expect(to.heard).toHaveLength(3);
    expect(to.sockets.size).toBe(3);
  });

  const REFUSED: readonly (readonly [what: string, say: string, reason: RegExp])[] = [
    ['another Host', 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n', /Host is evil\.example/],
    ['another spelling', 'GET / HTTP/1.1\r\nHost: GOOD.example\r\n\r\n', /Host is GOOD\.example/],
    ['a trailing dot', 'GET / HTTP/1.1\r\nHost: good.example.\r\n\r\n', /Host is good\.example\./],
    ['another port', 'GET / HTTP/1.1\r\nHost: good.example:1\r\n\r\n', /Host is good\.example:1/],
    ['user information', 'GET / HTTP/1.1\r\nHost: good.example@evil.example\r\n\r\n', /Host is/],
    [
      'two Hosts',
      'GET / HTTP/1.1\r\nHost: good.example\r\nHost: evil.example\r\n\r\n',
      /no Host, or more than one/,
    ],
    ['no Host', 'GET / HTTP/1.0\r\n\r\n', /no Host/],
    ['the absolute form', 'GET http://evil.example/ HTTP/1.1\r\nHost: good.example\r\n\r\n', /absolute form/],
    [
      'Upgrade',
      'GET / HTTP/1.1\r\nHost: good.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      /Upgrade: websocket/,
    ],
    [
      'two offers in one Upgrade',
      'GET / HTTP/1.1\r\nHost: good.example\r\nConnection: Upgrade\r\nUpgrade: h2c, websocket\r\n\r\n',
      /Upgrade: h2c, websocket/,
    ],
  ];
  it.each(REFUSED)('refuses %s with a word that says why', async (_what, say, reason) => {
    const to = await web();
    const gate = await gateTo(to);
    const { text } = await speak(gate.port, say);
    expect(text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
    expect(text).toMatch(reason);
    expect(to.sockets.size).toBe(0);
    expect(gate.resolved).toEqual([]);
    expect(gate.recorder.denials).toMatchObject([
      { host: 'good.example', reason: expect.stringMatching(reason) as string },
    ]);
  });

  const BROKEN: readonly (readonly [what: string, say: string | Buffer])[] = [
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: good.example\r\n\r\n'],
    ['HTTP/2 in the clear, by prior knowledge', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', hello({ names: ['good.example'] })],
    ['SSH', 'SSH-2.0-client\r\n'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: good.example\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
    ],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: good.example\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a folded header', 'GET / HTTP/1.1\r\nHost: good.example\r\nX-A: 1\r\n Host: evil.example\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : good.example\r\n\r\n'],
    [
      'a head of more than 64 KiB',
      `GET / HTTP/1.1\r\nHost: good.example\r\nX: ${'y'.repeat(70_000)}\r\n\r\n`,
    ],
  ];
  it.each(BROKEN)('refuses %s', async (_what, say) => {
    const to = await web();
    const gate = await gateTo(to);
    await speak(gate.port, say);
    expect(to.sockets.size).toBe(0);
    expect(gate.recorder.denials).toHaveLength(1);
    expect(gate.events).toMatchObject([{ type: 'connection', verdict: 'deny', host: 'good.example' }]);
  });

  it('does not hand on the offer of HTTP/2 in the clear, so that it is never taken up', async () => {
    const to = await web();
    const gate = await gateTo(to);
    const { text } = await speak(
      gate.port,
      'GET /java HTTP/1.1\r\nHost: good.example\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n',
    );
    expect(text).toContain('/java answered');
    expect(to.heard[0]?.headers).toEqual(['Host', 'good.example', 'Connection', 'close']);
  });

  it('judges a second request on the same connection by itself', async () => {
    const to = await web();
    const gate = await gateTo(to);
    const { text } = await speak(
      gate.port,
      'GET /1 HTTP/1.1\r\nHost: good.example\r\n\r\nGET /2 HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    );
    expect(text).toContain('/1 answered');
    expect(text).toContain('403 Forbidden');
    expect(to.heard).toHaveLength(1);
    expect(gate.recorder.denials).toHaveLength(1);
  });

  it('does not let a request be hidden in another’s body or fields', async () => {
    const to = await web();
    const gate = await gateTo(to);
    const inner = 'GET /hidden HTTP/1.1\r\nHost: evil.example\r\n\r\n';
    await speak(
      gate.port,
      `POST /outer HTTP/1.1\r\nHost: good.example\r\n${CLOSE}Content-Length: ${String(inner.length)}\r\n\r\n${inner}`,
    );
    expect(to.heard).toMatchObject([{ url: '/outer', body: inner }]);
    // `Connection` must not take away what says where the body ends.
    await speak(
      gate.port,
      `POST /again HTTP/1.1\r\nHost: good.example\r\nConnection: close, content-length, host\r\nContent-Length: ${String(inner.length)}\r\n\r\n${inner}`,
    );
    expect(to.heard).toMatchObject([{ url: '/outer' }, { url: '/again', body: inner }]);
  });

  it('writes a body within its own length, behind however many fields that length is', async () => {
    const heard: Buffer[] = [];
    const port = await listen((socket) => {
      socket.on('data', (chunk: Buffer) => heard.push(chunk));
      setTimeout(() => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'), 200);
    });
    const gate = await gateTo({ port });
    const inner = 'GET /hidden HTTP/1.1\r\nHost: evil.example\r\n\r\n';
    const fields = 'a: b\r\n'.repeat(3_000);
    const framed = [
      ['Content-Length: 44', inner],
      ['Transfer-Encoding: chunked', `2c\r\n${inner}\r\n0\r\n\r\n`],
    ] as const;
    for (const [framing, body] of framed) {
      heard.length = 0;
      const head = `GET / HTTP/1.1\r\nHost: good.example\r\n${CLOSE}${fields}${framing}\r\n\r\n`;
      await speak(gate.port, head + body);
      const text = Buffer.concat(heard).toString();
      expect(text).toContain(`${framing}\r\n`);
      expect(text).toContain(`\r\n\r\n${body}`);
    }
    // A second Host is one, wherever it stands.
    const twice = `GET / HTTP/1.1\r\nHost: good.example\r\n${fields}Host: evil.example\r\n\r\n`;
    expect((await speak(gate.port, twice)).text).toMatch(/403[^]*more than one/);
  });

  it.each([
    'HTTP/1.1 000 Zero',
    'HTTP/1.1 099 Low',
    'HTTP/1.1 200 a\x01b',
    'HTTP/1.1 200 a\x7fb',
    'HTTP/1.1 101 No upgrade',
    'HTTP/1.1 204 \xff',
  ])('ends an answer that can not be passed on, and goes on itself: %j', async (line) => {
    const port = await listen((socket) => {
      socket.once('data', () => socket.end(Buffer.from(`${line}\r\nX-A: 1\r\n\r\n`, 'latin1')));
    });
    const gate = await gateTo({ port });
    await speak(gate.port, `GET / HTTP/1.1\r\nHost: good.example\r\n${CLOSE}\r\n`);
    expect(gate.events.filter((event) => event.type === 'connection' && event.end !== null)).toHaveLength(1);
  });

  it.each([
    'evil.example',
    'EVIL.example',
    'evil.example.',
    'evil.example:1',
    'Evil.Example.:65535',
    'evil.example:',
    'x y.evil.example',
    'ev\xefl.example',
  ])(
    'to an address that a cidr rule admits, a denied name is refused however it is spelt: %s',
    async (host) => {
      const to = await web();
      const port = String(to.port);
      const gate = await gateTo(to, {
        egress: `{ allow: [{ cidr: 127.0.0.1/32, ports: [${port}], protocol: http }], deny: [{ host: evil.example }, { host: "*.evil.example" }] }`,
        target: { host: null, port: to.port, address: '127.0.0.1' },
      });
      const { text } = await speak(
        gate.port,
        Buffer.from(`GET / HTTP/1.1\r\nHost: ${host}\r\n${CLOSE}\r\n`, 'latin1'),
      );
      expect(text).toMatch(/^HTTP\/1\.1 403/);
      expect(to.sockets.size).toBe(0);
      for (const other of ['127.0.0.1', `127.0.0.1:${port}`, 'other.example:1', '[::1]', 'localhost', '']) {
        const good = await speak(gate.port, `GET / HTTP/1.1\r\nHost: ${other}\r\n${CLOSE}\r\n`);
        expect(good.text, other).toContain('/ answered');
      }
    },
  );

  it('ends a server’s change of protocol that nobody asked for', async () => {
    const to = await web((_request, response) => {
      response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
    });
    const gate = await gateTo(to);
    expect((await speak(gate.port, 'GET / HTTP/1.1\r\nHost: good.example\r\n\r\n')).text).toMatch(/502/);
  });

  it('says that a name has no address, or nobody answers', async () => {
    const to = await web();
    const none = await gateTo(to, { resolver: async () => [] });
    expect((await speak(none.port, 'GET / HTTP/1.1\r\nHost: good.example\r\n\r\n')).text).toMatch(/502/);
    const refused = await gateTo(to, { resolver: async () => ['10.0.0.1'] });
    const { text } = await speak(refused.port, 'GET / HTTP/1.1\r\nHost: good.example\r\n\r\n');
    expect(text).toMatch(/403[^]*private-use/);
  });

  it('serves what is pipelined one after another, and only so much of it', async () => {
    let open = 0;
    let most = 0;
    const to = await web((message, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(`${message.url ?? ''} answered`);
      }, 150);
    });
    const gate = await gateTo(to, { limits: { headTime: 200 } });
    const get = (n: number, more = ''): string =>
      `GET /${String(n)} HTTP/1.1\r\nHost: good.example\r\n${more}\r\n`;
    const { text } = await speak(gate.port, get(1) + get(2) + get(3, CLOSE));
    // Together they take longer than a client may be silent.
    expect(text.match(/\/\d answered/g)).toEqual(['/1 answered', '/2 answered', '/3 answered']);
    expect(most).toBe(1);
    const flood = await speak(gate.port, Array.from({ length: 200 }, (_, n) => get(n)).join(''));
    expect(flood.end).toBe('reset');
  });

  it('waits for a head no longer than it may, the first and the next', async () => {
    const to = await web();
    const gate = await gateTo(to, { limits: { headTime: 100 } });
    expect((await speak(gate.port, 'GET / HTTP/1.1\r\nHost: go')).text).toBe('');
    const { text } = await speak(gate.port, 'GET / HTTP/1.1\r\nHost: good.example\r\n\r\nGET /slow');
    expect(text).toContain('/ answered');
  });

  it('streams: a large answer to a slow reader is not kept', async () => {
    let written = 0;
    const to = await web((_request, response) => {
      const chunk = Buffer.alloc(1 << 20);
      const more = (): void => {
        let free = true;
        while (free && written < 1 << 30) {
          free = response.write(chunk);
          written += chunk.length;
        }
        response.once('drain', more);
      };
      more();
    });
    const gate = await gateTo(to);
    const slow = connect({ host: '127.0.0.1', port: gate.port });
    slow.write('GET /big HTTP/1.1\r\nHost: good.example\r\n\r\n');
    slow.pause();
    await new Promise((wake) => setTimeout(wake, 600));
    expect(written).toBeLessThan(64 << 20);
    slow.destroy();
  });

  it('works with Node’s own client over a kept connection', async () => {
    const to = await web();
    const gate = await gateTo(to);
    const bodies = await Promise.all(
      [1, 2, 3].map(
        (n) =>
          new Promise<string>((resolve, reject) => {
            const asking = request(
              {
                host: '127.0.0.1',
                port: gate.port,
                path: `/${String(n)}`,
                headers: { host: 'good.example' },
              },
              (answer) => {
                let body = '';
                answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
                answer.on('end', () => resolve(body));
              },
            );
            asking.on('error', reject);
            asking.end();
          }),
      ),
    );
    expect(bodies).toEqual(['/1 answered', '/2 answered', '/3 answered']);
  });
});
