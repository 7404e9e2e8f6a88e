import { PROTECTED_PATHS } from '../../policy/protected.js';
import type { Request, ResolvedPolicy } from '../../policy/resolved.js';
import type { Question } from '../question.js';
import { basesOf, samplesOf } from './glob-samples.js';

const STANDARD = new Set(PROTECTED_PATHS);

/** Paths outside of the workspace that tell views apart. */
const OUTSIDE = ['/srv/any', '/etc/shadow', '/usr/any', '/tmp/any'];

/** Every glob that decides about the workspace's files, but what every policy protects. */
export function globsOf({ filesystem }: ResolvedPolicy): readonly string[] {
  const { write, deny, readDeny, exec, outputs, carry, protect } = filesystem;
  const own = protect.filter((glob) => !STANDARD.has(glob));
  return [...write, ...deny, ...readDeny, ...(exec ?? []), ...outputs, ...carry, ...own];
}

export function globQuestions(
  globs: readonly string[],
  kinds: readonly ('read' | 'write' | 'execute' | 'output' | 'carry')[],
): readonly Question[] {
  return globs.flatMap((glob) =>
    samplesOf(glob).flatMap((path) => kinds.map((kind): Question => ({ kind, path }))),
  );
}

/** Paths that a refusing glob is about, in the folders that may be written too. */
export function refusedQuestions(
  globs: readonly string[],
  kind: 'read' | 'write',
  { filesystem: { write } }: ResolvedPolicy,
): readonly Question[] {
  const folders = write.flatMap(basesOf).slice(0, 20);
  const inside = globs
    .flatMap((glob) => samplesOf(glob))
    .flatMap((path) => folders.map((folder) => `${folder}/${path}`));
  return [...globQuestions(globs, [kind]), ...inside.map((path): Question => ({ kind, path }))];
}

/** Files in the place of the folders that a deny names. */
export function replacedQuestions(globs: readonly string[]): readonly Question[] {
  return globs.flatMap(basesOf).map((path): Question => ({ kind: 'write', path }));
}

/** Paths in and below a mount, where something below it is named. */
export function mountQuestions({ filesystem: { mounts, readDeny } }: ResolvedPolicy): readonly Question[] {
  return mounts.flatMap(({ at }) =>
    [at, `${at}/any`, ...readDeny.flatMap(samplesOf).map((path) => `${at}/${path}`)].flatMap((path) => [
      { kind: 'read', path } as const,
      { kind: 'write', path } as const,
    ]),
  );
}

/**
 * Paths for which the order among globs says nothing about what is decided: the workspace itself, what a refused
 * path's folders would be replaced by, and what is protected.
 */
export function oddPathQuestions(one: ResolvedPolicy, other: ResolvedPolicy): readonly Request[] {
  const refused = [one, other].flatMap(({ filesystem }) => [
    ...filesystem.deny,
    ...filesystem.readDeny,
    ...filesystem.protect.filter((glob) => glob.includes('/') || !STANDARD.has(glob)),
  ]);
  const paths = new Set([
    '.',
    '.git/config',
    ...refused.flatMap(basesOf),
    ...[one, other].flatMap(({ filesystem }) =>
      filesystem.protect.filter((glob) => !STANDARD.has(glob)).flatMap(samplesOf),
    ),
    ...OUTSIDE,
  ]);
  return [...paths].flatMap((path) => [{ kind: 'write', path } as const, { kind: 'read', path } as const]);
}
