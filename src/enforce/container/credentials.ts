import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../sandbox.js';

/** What the engine is given to authenticate to a registry (Engine API, `X-Registry-Auth`). */
export type RegistryCredentials =
  | { readonly username: string; readonly password: string; readonly serveraddress: string }
  | { readonly identitytoken: string; readonly serveraddress: string }
  | { readonly registrytoken: string; readonly serveraddress: string };

/** The key under which Docker's client keeps what belongs to Docker Hub. */
const HUB = 'https://index.docker.io/v1/';
const HELPER_TIMEOUT = 30_000;

/**
 * The caller's credentials for a registry, as Docker's own client has them: `credHelpers`, then `credsStore`,
 * then `auths` of its config.json.
 *
 * @param directory the folder of config.json; null: no credentials at all
 * @param registry such as `docker.io` or `registry.example:5000`
 * @returns null when there are none for that registry
 * @throws SetupError when the configuration can't be read or a credential helper fails: a private image pulled
 *   without the credentials that were set up for it would fail for a reason that hides the real one
 */
export async function credentialsFor(
  directory: string | null,
  registry: string,
): Promise<RegistryCredentials | null> {
  if (directory === null) return null;
  const file = join(directory, 'config.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new SetupError(`${file} can't be read`, 'correct its permissions', { cause });
  }
  const config = parse(file, text);
  const server = registry === 'docker.io' ? HUB : registry;
  const helper = stringAt(config, 'credHelpers', server) ?? stringAt(config, 'credsStore');
  if (helper !== null) return fromHelper(helper, server);
  return fromAuths(config, server);
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SetupError(`${file} is not JSON`, 'correct it, or log in to the registry again', { cause });
  }
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

function stringAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
}

function fromAuths(config: unknown, server: string): RegistryCredentials | null {
  // Docker's client also finds an entry that was written with a scheme.
  const key = [server, `https://${server}`, `http://${server}`].find(
    (name) => at(config, 'auths', name) !== undefined,
  );
  if (key === undefined) return null;
  const entry = at(config, 'auths', key);
  const identitytoken = stringAt(entry, 'identitytoken');
  if (identitytoken !== null) return { identitytoken, serveraddress: server };
  const registrytoken = stringAt(entry, 'registrytoken');
  if (registrytoken !== null) return { registrytoken, serveraddress: server };
  const auth = stringAt(entry, 'auth');
  if (auth === null) return null;
  const pair = Buffer.from(auth, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 1) return null;
  return {
    username: pair.slice(0, colon),
    password: pair.slice(colon + 1).replace(/\0+$/, ''),
    serveraddress: server,
  };
}

/** Asks `docker-credential-NAME get`, which is given the server on standard input and answers in JSON. */
async function fromHelper(name: string, server: string): Promise<RegistryCredentials | null> {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
    throw new SetupError(`the credential helper's name is not one: ${JSON.stringify(name)}`, null);
  }
  const program = `docker-credential-${name}`;
  const { code, stdout } = await answer(program, `${server}\n`);
  if (code !== 0) {
    // The helpers say on standard output that they know nothing, with this sentence and exit code 1.
    if (/credentials not found/i.test(stdout)) return null;
    throw new SetupError(
      `${program} failed for ${server} (exit code ${code ?? 'none'})`,
      'log in to that registry again, or correct credHelpers and credsStore in Docker’s config.json',
    );
  }
  const reply = parse(`the answer of ${program}`, stdout);
  const username = stringAt(reply, 'Username');
  const secret = stringAt(reply, 'Secret');
  if (username === null || secret === null) return null;
  return username === '<token>'
    ? { identitytoken: secret, serveraddress: server }
    : { username, password: secret, serveraddress: server };
}

async function answer(
  program: string,
  input: string,
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['get'], { stdio: ['pipe', 'pipe', 'ignore'], timeout: HELPER_TIMEOUT });
    let stdout = '';
    child.on('error', (cause) => {
      reject(
        new SetupError(
          `the credential helper ${program} can't be started`,
          'install it, or correct credHelpers and credsStore in Docker’s config.json',
          { cause },
        ),
      );
    });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout = (stdout + chunk).slice(0, 64 * 1024);
    });
    child.on('close', (code) => resolve({ code, stdout }));
    // It may end without reading.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
