import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** An engine's socket that lies before another and changes what is asked to be created. */
export interface EngineProxy {
  readonly socket: string;
  close(): Promise<void>;
}

/**
 * Passes everything on to the engine, streams that are taken over too. The body of what creates a container of a
 * run goes through `change`; containers that only look at files are left as they are.
 *
 * @param before awaited before each request is passed on, streams that are taken over among them
 */
export async function startEngineProxy(
  socket: string,
  engine: string,
  change: (body: unknown) => unknown,
  before: (request: IncomingMessage) => Promise<void> = () => Promise.resolve(),
): Promise<EngineProxy> {
  const open = new Set<Duplex>();
  const keep = (stream: Duplex): void => {
    open.add(stream);
    stream.on('close', () => open.delete(stream)).on('error', () => stream.destroy());
  };
  const forward = (from: IncomingMessage, headers = from.headers) =>
    ask({ socketPath: engine, method: from.method, path: from.url, headers });
  // The client repeats what it asks for in the address, the seccomp profile too: more than a server of Node's takes.
  const server = createServer({ maxHeaderSize: 1 << 20 }, (incoming, answer) => {
    const creates = incoming.method === 'POST' && /\/containers\/create/.test(incoming.url ?? '');
    const pass = (body: Buffer | null): void => {
      const headers =
        body === null ? incoming.headers : { ...incoming.headers, 'content-length': String(body.length) };
      const outgoing = forward(incoming, headers);
      outgoing.on('response', (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        answer.flushHeaders();
        response.pipe(answer);
        response.on('close', () => {
          if (!response.complete) answer.destroy();
        });
      });
      outgoing.on('error', () => answer.destroy());
      answer.on('close', () => outgoing.destroy());
      if (body === null) incoming.pipe(outgoing);
      else outgoing.end(body);
    };
    if (!creates) {
      void before(incoming).then(() => pass(null));
      return;
    }
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as { Entrypoint?: readonly string[] };
      const ofRun = body.Entrypoint?.[1] === 'init';
      void before(incoming).then(() => pass(Buffer.from(JSON.stringify(ofRun ? change(body) : body))));
    });
  });
  server.on('connection', keep);
  const takeOver = (incoming: IncomingMessage, client: Duplex, head: Buffer): void => {
    const outgoing = forward(incoming);
    outgoing.on('upgrade', (response, upstream, first) => {
      keep(upstream);
      const lines = Object.entries(response.headers).map(([name, value]) => `${name}: ${String(value)}`);
      client.write(`HTTP/1.1 101 UPGRADED\r\n${lines.join('\r\n')}\r\n\r\n`);
      client.write(first);
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
      upstream.on('close', () => client.destroy());
    });
    outgoing.on('response', (response) => {
      client.write(`HTTP/1.1 ${String(response.statusCode)} ${response.statusMessage ?? ''}\r\n\r\n`);
      response.pipe(client);
    });
    outgoing.on('error', () => client.destroy());
    outgoing.end();
  };
  server.on('upgrade', (incoming, client, head) => {
    void before(incoming).then(() => takeOver(incoming, client, head));
  });
  await new Promise<void>((ready) => server.listen(socket, ready));
  return {
    socket,
    close: async () => {
      for (const stream of open) stream.destroy();
      await new Promise<void>((done) => {
        server.close(() => done());
      });
    },
  };
}
