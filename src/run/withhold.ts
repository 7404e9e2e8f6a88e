import { closeSync } from 'node:fs';
import type { SecretSearch } from '../audit/secrets.js';
import type { Change } from '../enforce/workspace/changes.js';
import type { JudgedChange } from '../enforce/workspace/classify.js';
import { chunksOf } from '../enforce/workspace/content.js';

/** Changes that would come out, or reach a later step, and hold a secret, with the secrets' names. */
export type Withheld = ReadonlyMap<Change, readonly string[]>;

/**
 * Looks for secrets in the path, link target and content of what would come out or reach a later step; nothing
 * else is read.
 *
 * @param read Opens a changed file; the descriptor is closed here.
 */
export async function findSecrets(
  judged: readonly JudgedChange[],
  read: (path: Buffer) => number,
  search: SecretSearch,
): Promise<Withheld> {
  const found = new Map<Change, readonly string[]>();
  if (!search.active) return found;
  for (const { change, fate } of judged) {
    if (fate.kind !== 'apply' && fate.kind !== 'output' && fate.kind !== 'carried') continue;
    const names = new Set(search.find(change.path));
    if (change.target !== null) for (const name of search.find(change.target)) names.add(name);
    if (change.type === 'file') {
      for (const name of await secretsInFile(read(change.path), search)) names.add(name);
    }
    if (names.size > 0) found.set(change, [...names].sort());
  }
  return found;
}

/** Reads an open file to its end and closes it. */
export async function secretsInFile(descriptor: number, search: SecretSearch): Promise<readonly string[]> {
  try {
    const stream = search.stream();
    for await (const chunk of chunksOf(descriptor)) stream.push(chunk);
    return stream.found;
  } finally {
    closeSync(descriptor);
  }
}

/** The reason as reports say it. */
export function holds(secrets: readonly string[]): string {
  return `it holds the value of ${secrets.join(', ')}`;
}
