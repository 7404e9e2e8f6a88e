import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execute, failureOf } from '../../host/exec.js';
import { SetupError } from '../sandbox.js';

/** Where a kernel and its modules lie, and where they are from, in words. */
export interface KernelPlace {
  readonly kernel: string;
  readonly modules: string;
  readonly source: string;
}

const META_PACKAGE = 'linux-image-cloud-amd64';
/** Milliseconds for apt to answer, and to fetch some 30 MB. */
const ASK = 60_000;
const FETCH = 600_000;

/** A kernel for cloud machines that is installed here; null when there is none, or this user may not read it. */
export function installedKernel(boot = '/boot', modules = '/lib/modules'): KernelPlace | null {
  const releases = existsSync(boot)
    ? readdirSync(boot).flatMap((name) => /^vmlinuz-(.*cloud.*)$/.exec(name)?.[1] ?? [])
    : [];
  const [release] = releases.filter((name) => existsSync(join(modules, name))).sort(byNumbers);
  if (release === undefined) return null;
  return {
    kernel: join(boot, `vmlinuz-${release}`),
    modules: join(modules, release),
    source: `installed as ${release}`,
  };
}

/** The newest first. */
function byNumbers(a: string, b: string): number {
  return b.localeCompare(a, 'en', { numeric: true });
}

/**
 * Fetches Debian's kernel for cloud machines by this machine's own apt and unpacks it; nothing is installed, and no root
 * is needed.
 *
 * @param folder Empty; for the package
 * @throws SetupError
 */
export async function fetchKernel(folder: string, onProgress: (line: string) => void): Promise<KernelPlace> {
  const depends = await apt('/usr/bin/apt-cache', ['depends', META_PACKAGE], folder, ASK);
  const name = /Depends: (linux-image-[\w.+-]+-cloud-amd64)\b/.exec(depends)?.[1];
  if (name === undefined)
    throw new SetupError(
      `apt knows no ${META_PACKAGE}`,
      'run `apt-get update` on Debian, or name a kernel: --kernel FILE --modules DIR',
    );
  onProgress(`fetching ${name}`);
  await apt('/usr/bin/apt-get', ['download', name], folder, FETCH);
  const file = readdirSync(folder).find((found) => found.endsWith('.deb'));
  if (file === undefined) throw new SetupError(`apt fetched no ${name}`, null);
  const files = join(folder, 'files');
  mkdirSync(files);
  await apt('/usr/bin/dpkg-deb', ['-x', join(folder, file), files], folder, FETCH);
  const found = installedKernel(join(files, 'boot'), modulesBelow(files));
  if (found === null) throw new SetupError(`${file} holds no kernel`, null);
  return { ...found, source: `Debian package ${file.replace(/\.deb$/, '')}` };
}

function modulesBelow(files: string): string {
  const merged = join(files, 'usr/lib/modules');
  return existsSync(merged) ? merged : join(files, 'lib/modules');
}

async function apt(program: string, args: readonly string[], cwd: string, timeout: number): Promise<string> {
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' };
  const outcome = await execute(program, args, { env, cwd, timeout });
  if (outcome.kind === 'exited' && outcome.code === 0) return outcome.stdout.toString('utf8');
  throw new SetupError(
    `${program} ${args.join(' ')} failed: ${failureOf(outcome) ?? ''}`,
    'name a kernel: --kernel FILE --modules DIR',
  );
}
