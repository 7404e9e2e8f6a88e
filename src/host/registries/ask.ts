import { execute, failureOf } from '../exec.js';
import type { RegistryFact, RegistryHostFact } from '../facts.js';
import { findProgram } from '../programs.js';
import { isWithin } from '../toolchains.js';

/** What a package manager is asked with. */
export interface RegistryRequest {
  /** The caller's environment, by which these tools are configured too. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Nothing below it is heard or run: agent-written code would widen its own egress. */
  readonly workspace: string | null;
  /** An empty folder of ours, to ask from. */
  readonly folder: string;
  /** The host's certificate authorities. */
  readonly caBundle: string | null;
}

/** Milliseconds: some of these tools start slowly on a busy machine. */
const TIMEOUT = 30_000;
const OUTPUT = 4 * 1024 * 1024;

export type Asked =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly fact: RegistryFact & { readonly found: false } };

/** Runs a tool of the host's PATH from the empty folder and gives what it prints. */
export async function ask(
  program: string,
  args: readonly string[],
  request: RegistryRequest,
  more: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const path = programPath(program, request);
  if (path === null) {
    return {
      ok: false,
      fact: notFound(`${program} is not on PATH`, `Install ${program}, or name the hosts instead.`),
    };
  }
  const outcome = await execute(path, args, {
    env: { ...definedOf(request), ...more },
    timeout: TIMEOUT,
    cwd: request.folder,
    outputLimit: OUTPUT,
  });
  if (outcome.kind === 'exited' && outcome.code === 0 && !outcome.truncated)
    return { ok: true, output: outcome.stdout.toString('utf8') };
  return {
    ok: false,
    fact: notFound(`${program} could not be asked: ${failureOf(outcome) ?? 'it says too much'}`, null),
  };
}

/** Where the host's PATH finds a program, not looking into the workspace. */
export function programPath(
  program: string,
  request: Pick<RegistryRequest, 'env' | 'workspace'>,
): string | null {
  return findProgram(program, foldersOf(request));
}

export function notFound(reason: string, fix: string | null): RegistryFact & { readonly found: false } {
  return { found: false, reason, fix };
}

function foldersOf({ env, workspace }: Pick<RegistryRequest, 'env' | 'workspace'>): readonly string[] {
  return (env['PATH'] ?? '')
    .split(':')
    .filter((folder) => folder.startsWith('/') && (workspace === null || !isWithin(folder, workspace)));
}

/** The caller's environment, with no PATH entry of the workspace's. */
function definedOf(request: RegistryRequest): Readonly<Record<string, string>> {
  const defined = Object.entries(request.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(defined), PATH: foldersOf(request).join(':') };
}

/** The host that a URL names; null when it is no http or https URL. */
export function hostIn(text: string, from: string): RegistryHostFact | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '')
    return null;
  const tls = url.protocol === 'https:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (tls ? 443 : 80) : Number(url.port),
    protocol: tls ? 'tls' : 'http',
    from,
  };
}

/** The same URL with neither user nor password in it. */
export function withoutCredentials(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url.href;
}

/** The same host once, whoever named it first. */
export function distinct(hosts: readonly (RegistryHostFact | null)[]): readonly RegistryHostFact[] {
  const known = new Map<string, RegistryHostFact>();
  for (const host of hosts) {
    if (host === null) continue;
    const key = `${host.protocol} ${host.host} ${String(host.port)}`;
    if (!known.has(key)) known.set(key, host);
  }
  return [...known.values()];
}
