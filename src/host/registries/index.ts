import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryKind } from '../../policy/resolved.js';
import type { RegistryFact } from '../facts.js';
import { notFound, type RegistryRequest } from './ask.js';

type Registries = Readonly<Partial<Record<RegistryKind, RegistryFact>>>;

/**
 * Asks package managers what they are configured to fetch from, all at once and from an empty folder, so that only
 * their user and system configuration is heard.
 *
 * @param state A folder of ours alone, in which the empty one is made.
 */
export async function askRegistries(
  kinds: readonly RegistryKind[],
  request: Omit<RegistryRequest, 'folder'>,
  state: string,
): Promise<Registries> {
  if (kinds.length === 0) return {};
  mkdirSync(state, { recursive: true, mode: 0o700 });
  const folder = mkdtempSync(join(state, 'ask-'));
  try {
    const facts = await Promise.all(
      kinds.map(async (kind) => [kind, await askOne(kind, { ...request, folder })] as const),
    );
    return Object.fromEntries(facts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded one by one: a run that names npm needs to know nothing of the others. */
async function askOne(kind: RegistryKind, request: RegistryRequest): Promise<RegistryFact> {
  try {
    switch (kind) {
      case 'npm':
        return await (await import('./npm.js')).npmRegistry(request);
      case 'pip':
        return await (await import('./pip.js')).pipRegistry(request);
      case 'go':
        return await (await import('./go.js')).goRegistry(request);
      case 'cargo':
        return await (await import('./cargo.js')).cargoRegistry(request);
    }
  } catch (error) {
    // An answer that is none: the tool is another one than we know.
    const reason = error instanceof Error ? error.message : String(error);
    return notFound(`${kind} gave an answer that can't be read: ${reason}`, 'Name the hosts instead.');
  }
}
