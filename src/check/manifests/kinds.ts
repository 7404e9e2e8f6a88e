import { CAPS, folderOf, nameOf } from '../change.js';
import { readGoMod } from './go-mod.js';
import { readComposerJson, readPackageJson } from './json-manifests.js';
import type { ManifestReader } from './manifest.js';
import { readRequirements } from './requirements.js';
import { readCargoToml, readPythonToml } from './toml-manifests.js';

/** A kind of manifest: how it is read, and which files pin what it names. */
export interface ManifestKind {
  readonly name: RegExp;
  readonly read: ManifestReader;
  /** Names of lock files, beside the manifest or in a folder above (workspaces). */
  readonly locks: readonly string[];
}

const KINDS: readonly ManifestKind[] = [
  {
    name: /^package\.json$/i,
    read: readPackageJson,
    locks: [
      'package-lock.json',
      'npm-shrinkwrap.json',
      'pnpm-lock.yaml',
      'yarn.lock',
      'bun.lock',
      'bun.lockb',
    ],
  },
  {
    name: /^pyproject\.toml$/i,
    read: readPythonToml,
    locks: ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'],
  },
  { name: /^pipfile$/i, read: readPythonToml, locks: ['Pipfile.lock'] },
  {
    name: /^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/i,
    read: readRequirements,
    locks: [],
  },
  { name: /^go\.mod$/i, read: readGoMod, locks: ['go.sum'] },
  { name: /^cargo\.toml$/i, read: readCargoToml, locks: ['Cargo.lock'] },
  { name: /^composer\.json$/i, read: readComposerJson, locks: ['composer.lock'] },
];

/** What kind of manifest a path names; null: none that is read. */
export function manifestKind(path: string): ManifestKind | null {
  return KINDS.find(({ name }) => name.test(nameOf(path))) ?? null;
}

/** The kind whose manifests a lock file pins; null: it is none. */
export function lockKind(path: string): ManifestKind | null {
  return KINDS.find(({ locks }) => locks.includes(nameOf(path))) ?? null;
}

/** Where lock files of a manifest may be: beside it and in every folder above, the nearest first. */
export function lockPaths(path: string, kind: ManifestKind): readonly string[] {
  const folders = [folderOf(path)];
  for (let at = folderOf(path); at !== '';) folders.push((at = folderOf(at)));
  return folders.flatMap((folder) => kind.locks.map((name) => (folder === '' ? name : `${folder}/${name}`)));
}

/** Files of the tree that it matters to know of, though a change leaves them alone; null: more than CAPS.beside. */
export function wantedBeside(paths: readonly string[]): ReadonlySet<string> | null {
  const wanted = new Set<string>();
  for (const path of paths) {
    const kind = manifestKind(path);
    if (kind === null) continue;
    for (const lock of lockPaths(path, kind)) wanted.add(lock);
    if (wanted.size > CAPS.beside) return null;
  }
  return wanted;
}
