import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A registry on loopback that serves one image, to engines that take loopback for safe without TLS. */
export interface TestRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** Of the manifest that is served under every tag. */
  readonly digest: string;
  /** Every Authorization header it was sent. */
  readonly authorizations: readonly string[];
  close(): Promise<void>;
}

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';

export interface RegistryBehaviour {
  /** Only requests with this user and password are answered. */
  readonly login?: { readonly username: string; readonly password: string };
  /** Answers every question for a digest with this image, whatever its digest is. */
  readonly lies?: boolean;
}

/** Starts it. The image holds one layer, an empty archive, and sets PATH to /from-the-image. */
export async function startRegistry(behaviour: RegistryBehaviour = {}): Promise<TestRegistry> {
  const layerTar = Buffer.alloc(1024);
  const layer = gzipSync(layerTar);
  const config = Buffer.from(
    JSON.stringify({
      architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
      os: 'linux',
      config: { Env: ['PATH=/from-the-image'], Labels: { 'sandbox-policy-test.registry': 'yes' } },
      rootfs: { type: 'layers', diff_ids: [sha256(layerTar)] },
      history: [{ created: '2020-01-01T00:00:00Z' }],
    }),
  );
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: {
        mediaType: 'application/vnd.docker.container.image.v1+json',
        size: config.length,
        digest: sha256(config),
      },
      layers: [
        {
          mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
          size: layer.length,
          digest: sha256(layer),
        },
      ],
    }),
  );
  const blobs = new Map([layer, config].map((blob) => [sha256(blob), blob]));
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    const { authorization } = request.headers;
    if (authorization !== undefined) authorizations.push(authorization);
    const { login } = behaviour;
    if (login !== undefined) {
      const wanted = `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;
      if (authorization !== wanted) {
        response.writeHead(401, {
          'WWW-Authenticate': 'Basic realm="test"',
          'Content-Type': 'application/json',
        });
        response.end(
          JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }),
        );
        return;
      }
    }
    const path = request.url ?? '';
    const digest = path.slice(path.lastIndexOf('/') + 1);
    const isManifest = path.includes('/manifests/');
    const found = isManifest
      ? !digest.startsWith('sha256:') || digest === sha256(manifest) || behaviour.lies === true
        ? manifest
        : undefined
      : blobs.get(digest);
    if (path === '/v2/') {
      response.writeHead(200, { 'Docker-Distribution-Api-Version': 'registry/2.0' }).end('{}');
    } else if (found === undefined) {
      response.writeHead(404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }));
    } else {
      response.writeHead(200, {
        'Content-Type': isManifest ? MANIFEST : 'application/octet-stream',
        'Content-Length': String(found.length),
        'Docker-Content-Digest': isManifest && behaviour.lies === true ? digest : sha256(found),
      });
      response.end(request.method === 'HEAD' ? undefined : found);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    digest: sha256(manifest),
    authorizations,
    close: async () => closed(server),
  };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
