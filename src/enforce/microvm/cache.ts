import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cpio } from './cpio.js';
import { fetchKernel, installedKernel, type KernelPlace } from './find-kernel.js';
import { readKernel, releaseOf, type GuestKernel } from './kernel.js';
import { readGuestRecord, type GuestRecord } from '../../host/microvm.js';
import { SetupError } from '../sandbox.js';

export interface BuildRequest {
  /** The cache, made when it is missing. */
  readonly folder: string;
  /** The native program, which becomes the guest's init. */
  readonly initProgram: string;
  /** A kernel that the caller names, and its modules; null: an installed one, else Debian's is fetched. */
  readonly named: { readonly kernel: string; readonly modules: string | null } | null;
  readonly onProgress: (line: string) => void;
}

/**
 * Makes what every guest is started from, a kernel and its initial file system, and keeps both by content.
 *
 * @throws SetupError; the cache is as it was then
 */
export async function buildGuest(request: BuildRequest): Promise<GuestRecord> {
  const { folder, initProgram, named, onProgress } = request;
  if (process.arch !== 'x64') throw new SetupError(`guests need x86_64; this is ${process.arch}`, null);
  makePrivate(folder);
  const work = mkdtempSync(join(folder, 'fetched-'));
  try {
    const place = await placeOf(named, work, onProgress);
    onProgress(`taking the kernel ${place.kernel} (${place.source})`);
    const kernel = await readKernel(place.kernel, place.modules);
    onProgress(`making its initial file system with ${kernel.modules.map(({ name }) => name).join(', ')}`);
    const record: GuestRecord = {
      v: 1,
      arch: process.arch,
      release: kernel.release,
      source: place.source,
      kernel: keep(folder, 'kernels', kernel.image),
      initramfs: keep(folder, 'initramfs', initialFileSystem(kernel, readFileSync(initProgram))),
      kvm: null,
    };
    writeAside(join(folder, 'guest.json'), `${JSON.stringify(record, null, 2)}\n`, 0o600);
    return record;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function placeOf(
  named: BuildRequest['named'],
  work: string,
  onProgress: BuildRequest['onProgress'],
): Promise<KernelPlace> {
  if (named !== null) {
    const { kernel, modules } = named;
    return { kernel, modules: modules ?? modulesFor(kernel), source: 'named by --kernel' };
  }
  return installedKernel() ?? (await fetchKernel(work, onProgress));
}

/** Where a distribution keeps the modules of a kernel. */
function modulesFor(kernel: string): string {
  const release = existsSync(kernel) ? releaseOf(readFileSync(kernel)) : null;
  return `/lib/modules/${release ?? 'unknown'}`;
}

/** `/init` and the modules in the order of loading, as native/guest.c takes them. */
function initialFileSystem({ modules }: GuestKernel, init: Buffer): Buffer {
  return cpio([
    { kind: 'directory', path: 'dev' },
    { kind: 'character-device', path: 'dev/console', mode: 0o600, major: 5, minor: 1 },
    { kind: 'directory', path: 'modules' },
    ...modules.map(
      ({ content }, index) =>
        ({ kind: 'file', path: `modules/${String(index)}`, mode: 0o600, content }) as const,
    ),
    { kind: 'file', path: 'init', mode: 0o755, content: init },
  ]);
}

function keep(folder: string, kind: 'kernels' | 'initramfs', content: Buffer): GuestRecord['kernel'] {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = `${kind}/${sha256}`;
  // The monitor reads it as the run's user.
  writeAside(join(folder, file), content, 0o444);
  return { file, sha256 };
}

function writeAside(path: string, content: string | Buffer, mode: number): void {
  makePrivate(dirname(path));
  const part = `${path}.${randomUUID()}`;
  writeFileSync(part, content, { mode, flag: 'wx' });
  chmodSync(part, mode);
  renameSync(part, path);
}

function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** A file of the cache. */
export interface CachedFile {
  readonly kind: 'kernel' | 'initramfs' | 'root';
  /** SHA-256, hex: of the content, or of the image that it was made from. */
  readonly digest: string;
  /** Bytes on the disk. */
  readonly size: number;
  /** Whether guests are started from it now. */
  readonly used: boolean;
  readonly path: string;
}

const FOLDERS = { kernels: 'kernel', initramfs: 'initramfs', roots: 'root' } as const;

/** What the cache holds; what killed makings left isn't listed. */
export function cachedFiles(folder: string): readonly CachedFile[] {
  const record = readGuestRecord(folder);
  return (Object.keys(FOLDERS) as (keyof typeof FOLDERS)[]).flatMap((name) =>
    namesIn(join(folder, name)).flatMap((file): readonly CachedFile[] => {
      const digest = /^([0-9a-f]{64})(\.ext4)?$/.exec(file)?.[1];
      if (digest === undefined) return [];
      const path = join(folder, name, file);
      return [
        {
          kind: FOLDERS[name],
          digest,
          size: statSync(path).blocks * 512,
          used: [record?.kernel.file, record?.initramfs.file].includes(`${name}/${file}`),
          path,
        },
      ];
    }),
  );
}

/**
 * Removes what guests are not started from now: older kernels, every root file system, and what killed makings left.
 * Runs that have a file open keep it until they end.
 */
export function pruneCache(folder: string): readonly CachedFile[] {
  const files = cachedFiles(folder);
  const kept = new Set(files.flatMap(({ used, path }) => (used ? [path] : [])));
  for (const name of Object.keys(FOLDERS))
    for (const file of namesIn(join(folder, name))) {
      const path = join(folder, name, file);
      if (!kept.has(path)) rmSync(path, { force: true });
    }
  for (const name of namesIn(folder))
    if (name.startsWith('fetched-')) rmSync(join(folder, name), { recursive: true, force: true });
  return files.filter(({ used }) => !used);
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
