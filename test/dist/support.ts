import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../docs/markdown.js';

/** What of a package the lock file says. */
export interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const json = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

export const manifest = json('package.json') as Manifest;
export const lock = (json('package-lock.json') as { packages: Readonly<Record<string, LockEntry>> }).packages;
/** Folder below dist/ → the packages in it, as the lock file names them. */
export const bundled = json('dist', 'bundled.json') as Readonly<Record<string, readonly string[]>>;

/** The name of a package by its place in the lock file. */
export const nameOf = (key: string): string =>
  key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with copies of these files of the checkout; removed after the file's tests. */
export function copyOf(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-dist-test-'));
  folders.push(folder);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  return folder;
}

/** Runs a script of a checkout. */
export const script = (folder: string, name: string, args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(folder, 'scripts', name), ...args], { cwd: folder, encoding: 'utf8' });

/** What `npm pack` would publish: paths. */
export function packed(): readonly string[] {
  const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
  });
  // An array of packages or, by newer versions of npm, an object of them by name.
  const [only] = Object.values(JSON.parse(text) as Record<string, { files: readonly { path: string }[] }>);
  return (only?.files ?? []).map(({ path }) => path).sort();
}
