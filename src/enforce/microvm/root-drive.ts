import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { machineFolder, makeDrive, READ_ONLY_DRIVE } from './drives.js';
import { runJailed } from './jail.js';
import type { ExportedImage } from '../container/export.js';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
import { SetupError, type OpenRequest } from '../sandbox.js';
import { removeState } from '../workspace/remove.js';

/** A root file system that is there, and what the image's configuration says of it. */
export interface RootDrive {
  /** ext4, read-only. */
  readonly path: string;
  /** `sha256:…` of the image. */
  readonly digest: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The root file system of an image, made once for its content and kept in the cache: the engine exports the image, tar
 * unpacks it and mke2fs makes the drive, both as the run's user in a jail. Everything in it is root's, whoever owned it
 * in the image: it is only ever mounted read-only, where nobody has the rights of an owner.
 *
 * @throws SetupError
 */
export async function rootDrive(
  request: OpenRequest<MicrovmPlan>,
  { roots, mke2fs }: { readonly roots: string; readonly mke2fs: string },
): Promise<RootDrive> {
  const { digest } = request.plan.image;
  const pinned = digest === null ? null : cached(roots, digest);
  if (pinned !== null) return pinned;
  const exported = await openImage(request);
  try {
    const present = cached(roots, exported.digest);
    if (present !== null) return present;
    request.onProgress?.(`making the root file system of ${request.plan.image.reference}`);
    return await make(request, roots, mke2fs, exported);
  } finally {
    await exported.release();
  }
}

function pathsOf(roots: string, digest: string): { readonly drive: string; readonly config: string } {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  if (hex === undefined) throw new SetupError(`the image's digest ${digest} is none of SHA-256`, null);
  return { drive: join(roots, `${hex}.ext4`), config: join(roots, `${hex}.json`) };
}

function cached(roots: string, digest: string): RootDrive | null {
  const { drive, config } = pathsOf(roots, digest);
  // The drive comes last.
  if (!existsSync(drive) || !existsSync(config)) return null;
  const { env } = JSON.parse(readFileSync(config, 'utf8')) as Pick<RootDrive, 'env'>;
  return { path: drive, digest, env };
}

async function openImage({
  plan,
  bindings,
  signal,
  onProgress,
}: OpenRequest<MicrovmPlan>): Promise<ExportedImage> {
  const { engine } = bindings;
  const { reference, digest } = plan.image;
  if (engine === undefined)
    throw new SetupError(
      `the root file system of ${reference} was not made before, and there is no engine to take the image from`,
      'start the engine once, or pin the digest of an image that is in the cache (`sandbox-policy vm list`)',
    );
  const { exportImage } = await import('../container/export.js');
  return exportImage(engine, {
    reference,
    digest,
    configDirectory: engine.configDirectory,
    run: bindings.run,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

async function make(
  { plan, bindings, signal }: OpenRequest<MicrovmPlan>,
  roots: string,
  mke2fs: string,
  exported: ExportedImage,
): Promise<RootDrive> {
  const { jail } = plan;
  const files = join(machineFolder(bindings), `root-${randomUUID()}`);
  const paths = pathsOf(roots, exported.digest);
  const part = `${paths.drive}.${bindings.run}`;
  const cancel = signal === undefined ? {} : { signal };
  mkdirSync(files, { recursive: true, mode: 0o755 });
  mkdirSync(roots, { recursive: true, mode: 0o700 });
  if (jail.launcher === 'root') chownSync(files, bindings.uid, bindings.gid);
  try {
    await unpack({ plan, bindings, files, input: await exported.files(), ...cancel });
    await makeDrive({
      plan: jail,
      bindings,
      mke2fs,
      image: part,
      size: READ_ONLY_DRIVE,
      files: [{ source: files, target: '/root' }],
      seenAs: 0,
      ...cancel,
    });
    publish(part, paths, exported.env);
  } finally {
    rmSync(part, { force: true });
    removeState(files);
  }
  return { path: paths.drive, digest: exported.digest, env: exported.env };
}

interface Unpacking {
  readonly plan: MicrovmPlan;
  readonly bindings: Bindings;
  readonly files: string;
  readonly input: Readable;
  readonly signal?: AbortSignal;
}

async function unpack({ plan, bindings, files, input, signal }: Unpacking): Promise<void> {
  // Devices are the guest's own; /dev of an image holds nothing else.
  const options = [
    '--preserve-permissions',
    '--no-same-owner',
    '--delay-directory-restore',
    '--exclude=dev/*',
  ];
  await runJailed(
    {
      plan: plan.jail,
      bindings,
      files: [{ source: files, target: '/out', writable: true }],
      seenAs: 0,
      readAll: true,
    },
    ['/bin/tar', '--extract', ...options, '--directory=/out', '--file=-'],
    "unpack the image's files",
    { input, ...(signal === undefined ? {} : { signal }) },
  );
}

/** Ours from here on: nobody writes to it any more, and whoever runs may read it. */
function publish(
  part: string,
  { drive, config }: { readonly drive: string; readonly config: string },
  env: RootDrive['env'],
): void {
  if (process.geteuid?.() === 0) chownSync(part, 0, 0);
  chmodSync(part, 0o444);
  writeFileSync(`${part}.json`, JSON.stringify({ env }), { mode: 0o600 });
  renameSync(`${part}.json`, config);
  renameSync(part, drive);
}
