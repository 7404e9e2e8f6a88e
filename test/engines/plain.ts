import { request } from 'node:http';
import { api, BUSYBOX } from './engine.js';

export interface PlainOptions {
  readonly image?: string;
  readonly user?: string;
  readonly hostConfig?: Readonly<Record<string, unknown>>;
}

/**
 * The twin of a probe: the same command in a container as `docker run` makes it, without this project. Gives what
 * it wrote (stdout and stderr together) and its exit code.
 */
export async function plainContainer(
  socket: string,
  argv: readonly string[],
  options: PlainOptions = {},
): Promise<{ readonly out: string; readonly code: number }> {
  const { Id } = (await api(socket, 'POST', '/containers/create', {
    Image: options.image ?? BUSYBOX,
    Entrypoint: argv,
    User: options.user ?? '',
    HostConfig: { NetworkMode: 'none', LogConfig: { Type: 'json-file' }, ...options.hostConfig },
  })) as { Id: string };
  try {
    await api(socket, 'POST', `/containers/${Id}/start`);
    const { StatusCode } = (await api(socket, 'POST', `/containers/${Id}/wait`)) as { StatusCode: number };
    return { out: await logsOf(socket, Id), code: StatusCode };
  } finally {
    await api(socket, 'DELETE', `/containers/${Id}?force=1&v=1`);
  }
}

async function logsOf(socket: string, id: string): Promise<string> {
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    const asked = request(
      { socketPath: socket, path: `/containers/${id}/logs?stdout=1&stderr=1` },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks)));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
  let text = '';
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at + 4);
    text += bytes.toString('utf8', at + 8, at + 8 + length);
    at += 8 + length;
  }
  return text;
}
