import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../cli/io.js';
import { openRemote, type Fetched, type RemoteRepository } from '../host/remote-tree.js';
import type { DefaultBranch } from './whose-policy.js';

/** The job's repository on its server, and where its default branch stands. */
export interface Answer {
  readonly remote: RemoteRepository;
  readonly main: DefaultBranch;
}

/** A question that is under way. */
export interface Asking {
  /** Never rejects before it is waited for. */
  readonly answer: Promise<Fetched<Answer>>;
  /** A folder for what is fetched; absolute. */
  readonly folder: string;
  /** Removes what was fetched. */
  end(): void;
}

/**
 * Asks the server for the default branch. Apart from what reads policies, and with little to load: the answer takes
 * as long as loading the rest does, so it is asked for first. Git has been started when this returns: nothing may be
 * waited for before, since loading keeps whatever waits from going on.
 *
 * @param temporary A folder for what is fetched; absolute.
 */
export function askServer(io: Io, token: string | null, temporary: string): Asking {
  const folder = mkdtempSync(join(temporary, 'policy-'));
  const answer = ask(io, token, folder);
  // A failure is the business of whoever waits for the answer.
  answer.catch(() => undefined);
  return { answer, folder, end: () => rmSync(folder, { recursive: true, force: true }) };
}

async function ask(io: Io, token: string | null, folder: string): Promise<Fetched<Answer>> {
  const opened = openServer(io, token, io.env['GITHUB_REPOSITORY'] ?? '', folder);
  if (!opened.ok) return opened;
  const head = await opened.value.head();
  return head.ok ? { ok: true, value: { remote: opened.value, main: head.value } } : head;
}

/**
 * Opens a repository of the job's server.
 *
 * @param repository `OWNER/NAME`.
 * @param folder An empty folder of the caller's own; absolute.
 */
export function openServer(
  { env }: Io,
  token: string | null,
  repository: string,
  folder: string,
): Fetched<RemoteRepository> {
  const proxy = env['https_proxy'] ?? env['HTTPS_PROXY'];
  const certificates = env['GIT_SSL_CAINFO'] ?? env['SSL_CERT_FILE'];
  return openRemote({
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    repository,
    token,
    folder,
    programs: (env['PATH'] ?? '').split(':').filter((part) => part.startsWith('/')),
    ...(proxy === undefined ? {} : { proxy }),
    ...(certificates === undefined ? {} : { certificates }),
  });
}
