import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzip } from './zip.js';

export interface StoredArtifact {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly retention: string | null;
}

/** A stand-in of GitHub's results service: takes artifacts as the real one does, and checks their hash. */
export interface ResultsService {
  readonly environment: Readonly<Record<string, string>>;
  readonly artifacts: readonly StoredArtifact[];
  close(): Promise<void>;
}

/** A token of the shape that the client reads: it looks for the run's and the job's ids in `scp`. */
function token(): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-id:job-id' })}.signature`;
}

export async function startResultsService({ broken = false } = {}): Promise<ResultsService> {
  const artifacts: StoredArtifact[] = [];
  const blocks = new Map<string, Buffer>();
  const blobs = new Map<string, Buffer>();
  const created = new Map<string, { retention: string | null }>();
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => {
      response.statusCode = status;
      response.setHeader('content-type', 'application/json');
      response.end(body);
    });
  });

  async function answer(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (broken) return { status: 400, body: JSON.stringify({ msg: 'out of order' }) };
    const method = url.pathname.split('/').at(-1);
    if (request.method === 'PUT') return put(url, body);
    const asked = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    if (method === 'CreateArtifact') {
      const name = String(asked['name']);
      const expires = asked['expires_at'] ?? asked['expiresAt'];
      created.set(name, { retention: typeof expires === 'string' ? expires : null });
      const { port } = server.address() as AddressInfo;
      const path = `/account/container/${encodeURIComponent(name)}`;
      return ok({ ok: true, signed_upload_url: `http://127.0.0.1:${String(port)}${path}?sig=signature` });
    }
    if (method === 'FinalizeArtifact') {
      const name = String(asked['name']);
      const blob = blobs.get(name) ?? Buffer.alloc(0);
      const hash = `sha256:${createHash('sha256').update(blob).digest('hex')}`;
      if (asked['hash'] !== hash || Number(asked['size']) !== blob.length) {
        return { status: 400, body: JSON.stringify({ msg: 'the hash is another' }) };
      }
      artifacts.push({ name, files: unzip(blob), retention: created.get(name)?.retention ?? null });
      return ok({ ok: true, artifact_id: String(artifacts.length) });
    }
    return { status: 404, body: '{}' };
  }

  function put(url: URL, body: Buffer): { status: number; body: string } {
    const name = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
    const id = url.searchParams.get('blockid');
    if (url.searchParams.get('comp') === 'block' && id !== null) blocks.set(`${name}/${id}`, body);
    else if (url.searchParams.get('comp') === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)];
      blobs.set(
        name,
        Buffer.concat(ids.map(([, one]) => blocks.get(`${name}/${one ?? ''}`) ?? Buffer.alloc(0))),
      );
    } else blobs.set(name, body);
    return { status: 201, body: '' };
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    artifacts,
    environment: {
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${String(port)}/`,
      ACTIONS_RUNTIME_TOKEN: token(),
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function ok(value: unknown): { status: number; body: string } {
  return { status: 200, body: JSON.stringify(value) };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
