import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { execute } from '../../host/exec.js';
import { SetupError } from '../sandbox.js';

/** What a guest can't do without, by module names; where they are built in there is nothing to load. */
const NEEDED = ['virtio_mmio', 'virtio_blk', 'virtio_console', 'ext4', 'overlay'];
/** What ext4 asks the kernel's own loader for, which guests have none of. */
const WHERE_IT_IS = ['crc32c_generic', 'crc32c'];
/** Milliseconds to unpack one module. */
const UNPACK = 30_000;
/** Bytes of a module at most. */
const MODULE_LIMIT = 64 * 1024 * 1024;

/** A kernel for guests, and the modules that it must load, each after those that it needs. */
export interface GuestKernel {
  /** As `uname -r` says it. */
  readonly release: string;
  readonly image: Buffer;
  readonly modules: readonly { readonly name: string; readonly content: Buffer }[];
}

/**
 * Reads a kernel and finds its modules.
 *
 * @param modules The folder of that kernel's modules (`/lib/modules/RELEASE`)
 * @throws SetupError when it isn't one that a guest can be started with
 */
export async function readKernel(file: string, modules: string): Promise<GuestKernel> {
  const image = readFile(file, 'the kernel');
  const release = releaseOf(image);
  if (release === null)
    throw new SetupError(`${file} is no Linux kernel for x86_64`, 'name a bzImage: a distribution’s vmlinuz');
  return { release, image, modules: await modulesOf(modules, release) };
}

/** What a bzImage says of itself (Documentation/arch/x86/boot.rst); null for anything else. */
export function releaseOf(image: Buffer): string | null {
  if (image.length < 0x1000 || image.toString('latin1', 0x202, 0x206) !== 'HdrS') return null;
  const at = image.readUInt16LE(0x20e) + 0x200;
  const text = image.toString('latin1', at, at + 256);
  return /^([\w.+~-]+)[ \0]/.exec(text)?.[1] ?? null;
}

async function modulesOf(folder: string, release: string): Promise<GuestKernel['modules']> {
  const files = new Map(moduleFiles(join(folder, 'kernel')).map((path) => [nameOf(path), path]));
  const builtIn = builtInModules(folder);
  const found = new Map<string, { readonly name: string; readonly content: Buffer }>();
  const add = async (name: string, asked: string): Promise<void> => {
    if (found.has(name) || builtIn.has(name)) return;
    const path = files.get(name);
    if (path === undefined)
      throw new SetupError(
        `the kernel ${release} has no ${name}${name === asked ? '' : `, which ${asked} needs`} in ${folder}`,
        'take a distribution’s kernel for cloud machines, and name the folder of its modules with --modules',
      );
    const content = await unpacked(path);
    for (const needed of neededBy(content)) await add(needed, name);
    found.set(name, { name, content });
  };
  for (const name of WHERE_IT_IS) if (files.has(name)) await add(name, name);
  for (const name of NEEDED) await add(name, name);
  return [...found.values()];
}

function moduleFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return moduleFiles(path);
    return /\.ko(\.(gz|xz|zst))?$/.test(entry.name) ? [path] : [];
  });
}

/** The kernel takes - and _ for one another. */
function nameOf(path: string): string {
  return basename(path)
    .replace(/\.ko(\.\w+)?$/, '')
    .replaceAll('-', '_');
}

function builtInModules(folder: string): ReadonlySet<string> {
  const list = join(folder, 'modules.builtin');
  if (!existsSync(list)) return new Set();
  return new Set(readFileSync(list, 'utf8').split('\n').filter(Boolean).map(nameOf));
}

/** What a module says of itself in its section .modinfo. */
function neededBy(module: Buffer): readonly string[] {
  const text = /(?:^|\0)depends=([^\0]*)\0/.exec(module.toString('latin1'))?.[1] ?? '';
  return text.split(',').filter(Boolean).map(nameOf);
}

async function unpacked(path: string): Promise<Buffer> {
  const bytes = readFile(path, 'the module');
  const tool = path.endsWith('.xz') ? 'xz' : path.endsWith('.zst') ? 'zstd' : null;
  if (path.endsWith('.gz')) return gunzipSync(bytes, { maxOutputLength: MODULE_LIMIT });
  if (tool === null) return bytes;
  const outcome = await execute(`/usr/bin/${tool}`, ['-d', '-c'], {
    env: {},
    timeout: UNPACK,
    stdin: bytes,
    outputLimit: MODULE_LIMIT,
  });
  if (outcome.kind === 'exited' && outcome.code === 0 && !outcome.truncated) return outcome.stdout;
  throw new SetupError(
    `the module ${path} can't be unpacked`,
    `install ${tool === 'zstd' ? 'zstd' : 'xz-utils'}`,
  );
}

function readFile(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${what} can't be read: ${reason}`, `let this user read ${path}`, { cause: error });
  }
}
