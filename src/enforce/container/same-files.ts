import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, readlink, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ask, engineError, statusOf, type Engine } from './engine.js';
import { SetupError } from '../sandbox.js';

/** What is compared of a folder: the engine tells nothing more of one. */
interface Seen {
  readonly mode: number;
  /** Nanoseconds since 1970. */
  readonly mtime: bigint;
}

export interface SameFilesRequest {
  /** An image to make a container from; the container is never started. */
  readonly image: string;
  readonly workspace: string;
  /** The run's private folder. */
  readonly state: string;
  /** A folder in which it is kept that an engine was found to see a workspace; null: kept by this process only. */
  readonly memory: string | null;
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Makes sure that the engine's file system is ours. An engine in another container, or on another machine, finds
 * some other folder (often an empty one) under the workspace's path, and tests that run there pass. A
 * container is created, not started, and through the engine's archive calls a random file of the state folder is
 * read back and the workspace's own record compared. Asked once for an engine and a workspace.
 *
 * @throws SetupError when the engine sees other files
 */
export async function checkSameFiles(engine: Engine, request: SameFilesRequest): Promise<void> {
  const question = await questionOf(engine, request);
  const memory = memoryFile(request, engine);
  if (await isKnown(question, memory)) return;
  const nonce = randomBytes(16).toString('hex');
  const file = join(request.state, `nonce-${nonce}`);
  await writeFile(file, nonce, { mode: 0o600 });
  try {
    await compare(engine, request, file, nonce);
  } finally {
    await rm(file, { force: true });
  }
  await remember(question, memory);
}

async function compare(
  engine: Engine,
  request: SameFilesRequest,
  file: string,
  nonce: string,
): Promise<void> {
  const bind = (source: string, target: string) => ({
    Type: 'bind' as const,
    Source: source,
    Target: target,
    ReadOnly: true,
    BindOptions: { Propagation: 'rprivate' as const, NonRecursive: true },
  });
  let container;
  try {
    container = await engine.docker.createContainer({
      Image: request.image,
      Entrypoint: ['/never-started'],
      Labels: { ...request.labels },
      NetworkDisabled: true,
      HostConfig: {
        NetworkMode: 'none',
        Mounts: [bind(file, '/nonce'), bind(request.workspace, '/workspace')],
      },
    });
  } catch (error) {
    if (statusOf(error) === 400) throw otherFiles(request, error);
    throw engineError(engine, 'create a container to compare files', error);
  }
  try {
    const read = await contentOf(engine, container.id, '/nonce');
    // Somebody may write in the workspace just now: what the engine saw has to lie between two looks.
    const before = await stat(request.workspace, { bigint: true });
    const there = await recordOf(engine, container.id, '/workspace');
    const after = await stat(request.workspace, { bigint: true });
    const sameTime = there.mtime >= before.mtimeNs && there.mtime <= after.mtimeNs;
    // The engine writes Go's file mode; the permission bits are at the same place.
    const sameMode = [before, after].some(({ mode }) => (there.mode & 0o777) === Number(mode & 0o777n));
    if (!read.includes(nonce) || !sameTime || !sameMode) throw otherFiles(request, null);
  } finally {
    await ask(
      engine,
      'remove the container made to compare files',
      container.remove({ force: true, v: true }),
    );
  }
}

async function contentOf(engine: Engine, id: string, path: string): Promise<string> {
  const stream = await ask(engine, 'read a file back', engine.docker.getContainer(id).getArchive({ path }));
  // A tar of one small file: its text is in there as it is.
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('latin1');
}

async function recordOf(engine: Engine, id: string, path: string): Promise<Seen> {
  const answer: unknown = await ask(
    engine,
    'look at the workspace',
    engine.docker.getContainer(id).infoArchive({ path }),
  );
  const headers = (answer as { headers?: Record<string, string | undefined> }).headers ?? {};
  const stat = headers['x-docker-container-path-stat'];
  if (stat === undefined) throw new SetupError('the engine does not tell about a file in a container', null);
  const { mode, mtime } = JSON.parse(Buffer.from(stat, 'base64').toString('utf8')) as {
    mode: number;
    mtime: string;
  };
  const [, seconds, fraction = '', zone] = /^(.*?)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/.exec(mtime) ?? [];
  if (seconds === undefined || zone === undefined) {
    throw new SetupError(`the engine wrote a time as ${mtime}`, null);
  }
  const whole = BigInt(Date.parse(`${seconds}${zone}`)) * 1_000_000n;
  return { mode, mtime: whole + BigInt(fraction.padEnd(9, '0')) };
}

function otherFiles(request: SameFilesRequest, cause: unknown): SetupError {
  const reason = cause instanceof Error ? ` (${cause.message.trim()})` : '';
  return new SetupError(
    `the engine sees other files than this process: its ${request.workspace} isn't the workspace${reason}`,
    'this job runs in a container, or the engine on another machine: give both the same folders under the same ' +
      'paths (the workspace and XDG_STATE_HOME), or run the tool where the engine runs',
    cause === null ? undefined : { cause },
  );
}

/** What this process found already. */
const found = new Set<string>();

/**
 * The question and all that its answer depends on: the engine (a daemon that starts anew makes a new socket), the
 * folder itself and not just its name, and the view of the file system that this process has.
 */
async function questionOf(engine: Engine, request: SameFilesRequest): Promise<string> {
  const socket = await stat(engine.socket, { bigint: true });
  const folder = await stat(request.workspace, { bigint: true });
  const view = await readlink('/proc/self/ns/mnt');
  const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  return JSON.stringify([
    engine.socket,
    `${socket.dev}:${socket.ino}:${socket.ctimeNs}`,
    request.workspace,
    `${folder.dev}:${folder.ino}`,
    view,
    boot,
  ]);
}

function memoryFile(request: SameFilesRequest, engine: Engine): string | null {
  if (request.memory === null) return null;
  const name = createHash('sha256')
    .update(JSON.stringify([engine.socket, request.workspace]))
    .digest('hex');
  return join(request.memory, name.slice(0, 32));
}

async function isKnown(question: string, file: string | null): Promise<boolean> {
  if (found.has(question)) return true;
  if (file === null) return false;
  try {
    return (await readFile(file, 'utf8')) === question;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw new SetupError(`${file} can't be read`, 'remove it', { cause: error });
  }
}

async function remember(question: string, file: string | null): Promise<void> {
  found.add(question);
  if (file === null) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(part, question, { mode: 0o600 });
  await rename(part, file);
}
