import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type Server } from 'node:net';
import { join } from 'node:path';

/** Servers of the test's own on this host's loopback, with what they were asked. */
export interface Upstream {
  readonly tls: number;
  readonly http: number;
  readonly tcp: number;
  readonly bare: number;
  readonly asked: string[];
  /** Connections to `bare`, which listens on every address of this host. */
  readonly dialled: { count: number };
  readonly certificate: string;
  close(): void;
}

const REPOSITORY = '/repository.git/';

export async function startUpstream(folder: string): Promise<Upstream> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-keyout', key, '-out', certificate, '-subj', '/CN=good.example'],
      ...['-addext', 'subjectAltName=DNS:good.example,DNS:other.example'],
    ],
    { stdio: 'ignore' },
  );
  const repository = makeRepository(folder);
  const asked: string[] = [];
  const dialled = { count: 0 };
  const answer: http.RequestListener = (request, response) => {
    const { url = '/', method = '' } = request;
    asked.push(`${method} ${request.headers.host ?? '?'} ${url}`);
    if (url === '/redirect') {
      response.writeHead(302, { location: 'https://other.example/' }).end();
    } else if (url === '/big') {
      const chunk = Buffer.alloc(1 << 20, 1);
      let left = 256;
      const more = (): void => {
        while (left > 0) {
          left -= 1;
          if (!response.write(chunk)) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    } else if (url.startsWith(REPOSITORY)) {
      try {
        response.end(readFileSync(join(repository, url.slice(REPOSITORY.length).replace(/\?.*/, ''))));
      } catch {
        response.writeHead(404).end();
      }
    } else {
      response.end(`hello from ${request.headers.host ?? '?'}\n`);
    }
  };
  const servers: Server[] = [
    https.createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, answer),
    http.createServer(answer),
    net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('banner');
      socket.pipe(socket);
    }),
    net.createServer((socket) => {
      dialled.count += 1;
      socket.on('error', () => undefined);
      socket.end('a service of the host');
    }),
  ];
  const ports = await Promise.all(
    servers.map(async (server, at) => {
      await new Promise<void>((ready) => server.listen(0, at === 3 ? '0.0.0.0' : '127.0.0.1', ready));
      return (server.address() as net.AddressInfo).port;
    }),
  );
  const [tls = 0, plain = 0, tcp = 0, bare = 0] = ports;
  return {
    ...{ tls, http: plain, tcp, bare, asked, dialled, certificate },
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

/** A repository that any web server can serve (git's dumb protocol). */
export function makeRepository(folder: string): string {
  const work = join(folder, 'work');
  const bare = join(folder, 'bare.git');
  const git = (args: readonly string[], cwd: string): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd,
      stdio: 'ignore',
    });
  };
  mkdirSync(work);
  writeFileSync(join(work, 'file'), 'from the repository\n');
  git(['init', '-q', '-b', 'main'], work);
  git(['add', '.'], work);
  git(['commit', '-q', '-m', 'first'], work);
  git(['clone', '-q', '--bare', work, bare], folder);
  git(['update-server-info'], bare);
  return bare;
}
