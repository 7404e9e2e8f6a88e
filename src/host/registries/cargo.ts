import { readFile } from 'node:fs/promises';
import { get } from 'node:https';
import type { RegistryFact } from '../facts.js';
import { ask, distinct, hostIn, notFound, programPath, type RegistryRequest } from './ask.js';

const TIMEOUT = 20_000;
const MAX_CONFIG = 64 * 1024;
/** Cargo writes there, and what a toolchain's CARGO_HOME names is read-only inside. */
const CARGO_HOME = '/home/sandbox/.cargo';

/** crates.io as cargo itself names it, and what its index says it downloads from. */
export async function cargoRegistry(request: RegistryRequest): Promise<RegistryFact> {
  // Cargo tells its configuration to nightly users, or to whoever says that he knows what that means.
  const unstable = { RUSTC_BOOTSTRAP: '1' };
  const asked = await ask(
    'cargo',
    ['-Zunstable-options', 'config', 'get', '--format', 'json'],
    request,
    unstable,
  );
  if (!asked.ok) return asked.fact;
  const { source } = JSON.parse(asked.output) as { readonly source?: Readonly<Record<string, unknown>> };
  if (source !== undefined && Object.keys(source).length > 0)
    return notFound(
      "cargo's sources are replaced by its configuration, which this version can't set inside",
      'Name the hosts of the replacement instead, and give the code a configuration of its own.',
    );
  const index = await ownIndex(request);
  if (index === null) return notFound('cargo does not say where its own index is', 'Name the hosts instead.');
  try {
    const { dl } = JSON.parse(await fetchText(`${index}config.json`, request.caBundle)) as {
      readonly dl: string;
    };
    const hosts = distinct([hostIn(index, "cargo's own index"), hostIn(dl, "config.json of cargo's index")]);
    return { found: true, hosts, env: { CARGO_HOME } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return notFound(`the index ${index} could not be asked where crates are: ${reason}`, null);
  }
}

/** The address is a constant in the program: there is no command that prints it. */
async function ownIndex(request: RegistryRequest): Promise<string | null> {
  const path = programPath('cargo', request);
  if (path === null) return null;
  // A rustup shim holds no such constant; it says which program it stands for.
  const real = await ask('rustup', ['which', 'cargo'], request);
  for (const candidate of [path, ...(real.ok ? [real.output.trim()] : [])]) {
    const found = /sparse\+(https:\/\/[a-z0-9.-]+\/)/.exec((await readFile(candidate)).toString('latin1'));
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

async function fetchText(url: string, caBundle: string | null): Promise<string> {
  const ca = caBundle === null ? undefined : await readFile(caBundle);
  return new Promise((resolve, reject) => {
    const asking = get(url, { timeout: TIMEOUT, ...(ca === undefined ? {} : { ca }) }, (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_CONFIG) asking.destroy(new Error('it answers too much'));
        chunks.push(chunk);
      });
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(chunks).toString('utf8'));
        else reject(new Error(`it answers ${String(answer.statusCode)}`));
      });
      answer.on('error', reject);
    });
    asking.on('timeout', () => asking.destroy(new Error('no answer in time')));
    asking.on('error', reject);
  });
}
