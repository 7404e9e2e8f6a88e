import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { elfInterpreter } from './elf.js';
import type { ProgramResolution } from './facts.js';
import { isWithin } from './toolchains.js';

/** Enough for a `#!` line and an ELF header with its program headers. */
const HEAD_SIZE = 4096;
const MAX_LINKS = 40;
const MAX_INTERPRETERS = 4;

/** Folders that a view shows whole even when programs are picked one by one (see compile/view.ts). */
const SYSTEM_PREFIXES = ['/usr', '/usr/local', '/'];

/** The first executable file of that name on a PATH, null when there is none. */
export function findProgram(name: string, folders: readonly string[]): string | null {
  if (name.includes('/')) return isAbsolute(name) && isExecutable(name) ? name : null;
  for (const folder of folders) {
    const path = join(folder, name);
    if (isExecutable(path)) return path;
  }
  return null;
}

/**
 * Finds what must be visible and executable for each name of `commands.allow`: the real file behind its links,
 * the interpreters of scripts, their loaders, and the parts that a program starts by itself. `folders` is PATH
 * inside, as host paths.
 */
export function resolvePrograms(
  names: readonly string[],
  folders: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Readonly<Record<string, ProgramResolution>> {
  return Object.fromEntries(names.map((name) => [name, resolveProgram(name, folders, env, home)]));
}

function resolveProgram(
  name: string,
  folders: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): ProgramResolution {
  const found = findProgram(name, folders);
  if (found === null) return { found: false, reason: `no program ${name} is on PATH` };
  const path = behindShim(found, env, home) ?? found;
  const links: { path: string; to: string }[] = [];
  const files: string[] = [];
  const visible = new Set<string>();
  const parts = new Set<string>();
  const queue = [path];
  while (queue.length > 0 && files.length < MAX_INTERPRETERS * 3) {
    const next = queue.shift();
    if (next === undefined) break;
    const real = followLinks(next, links);
    if (real === null) return { found: false, reason: `${next} leads nowhere` };
    if (files.includes(real)) continue;
    files.push(real);
    for (const folder of siblingsOfBin(real)) visible.add(folder);
    for (const folder of partsOf(real)) parts.add(folder);
    queue.push(...interpretersOf(real, folders));
  }
  return { found: true, path, links, files, visible: [...visible], parts: [...parts] };
}

/** What starts a file: the loader that an ELF file names, or a script's `#!` interpreter, through env too. */
export function interpretersOf(file: string, folders: readonly string[]): readonly string[] {
  const head = readHead(file);
  if (head === null) return [];
  if (head.subarray(0, 2).toString('latin1') === '#!') {
    const line = head.toString('latin1').slice(2).split('\n')[0]?.trim() ?? '';
    const [interpreter, ...rest] = line.split(/[ \t]+/);
    if (interpreter === undefined || !isAbsolute(interpreter)) return [];
    if (basename(interpreter) !== 'env') return [interpreter];
    const word = rest.find((argument) => !argument.startsWith('-') && !argument.includes('='));
    const program = word === undefined ? null : findProgram(word, folders);
    return program === null ? [interpreter] : [interpreter, program];
  }
  const loader = elfInterpreter(head);
  return loader === null ? [] : [loader];
}

/** Follows links one by one, so that a view can make the same ones; gives the real file. */
function followLinks(path: string, links: { path: string; to: string }[]): string | null {
  let current = path;
  for (let step = 0; step < MAX_LINKS; step += 1) {
    try {
      current = join(realpathSync(dirname(current)), basename(current));
      const to = readLink(current);
      if (to === null) return existsSync(current) ? current : null;
      if (!links.some((link) => link.path === current)) links.push({ path: current, to });
      current = resolve(dirname(current), to);
    } catch {
      return null;
    }
  }
  return null;
}

function readLink(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EINVAL') return null;
    throw error;
  }
}

/**
 * A version manager's shim is a script that starts a dozen programs to find the one meant. With an allowlist
 * the one it finds outside of any project is taken instead.
 */
function behindShim(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string | null {
  const name = basename(path);
  for (const [variable, folder] of [
    ['PYENV_ROOT', '.pyenv'],
    ['RBENV_ROOT', '.rbenv'],
    ['NODENV_ROOT', '.nodenv'],
    ['GOENV_ROOT', '.goenv'],
  ] as const) {
    const root = env[variable] ?? join(home, folder);
    if (!isWithin(path, root) || basename(dirname(path)) !== 'shims') continue;
    for (const version of lines(join(root, 'version'))) {
      const program = join(root, 'versions', version, 'bin', name);
      if (isExecutable(program)) return program;
    }
  }
  const cargo = env['CARGO_HOME'] ?? join(home, '.cargo');
  if (dirname(path) === join(cargo, 'bin')) {
    const rustup = env['RUSTUP_HOME'] ?? join(home, '.rustup');
    const settings = lines(join(rustup, 'settings.toml')).join('\n');
    const toolchain = env['RUSTUP_TOOLCHAIN'] ?? /^default_toolchain = "([^"/]+)"$/m.exec(settings)?.[1];
    const program = toolchain === undefined ? null : join(rustup, 'toolchains', toolchain, 'bin', name);
    if (program !== null && isExecutable(program)) return program;
  }
  return null;
}

/** For PREFIX/bin/NAME outside the system's folders: everything in PREFIX but its programs. */
function siblingsOfBin(file: string): readonly string[] {
  const bin = dirname(file);
  const prefix = dirname(bin);
  if (!['bin', 'sbin'].includes(basename(bin)) || SYSTEM_PREFIXES.includes(prefix)) return [];
  try {
    return readdirSync(prefix)
      .filter((name) => !['bin', 'sbin'].includes(name))
      .map((name) => join(prefix, name))
      .sort();
  } catch {
    // Not listable by us, so not readable by the code either.
    return [];
  }
}

/** Programs that are nothing without programs of their own, kept outside PATH. */
function partsOf(file: string): readonly string[] {
  const prefix = dirname(dirname(file));
  const candidates: Readonly<Record<string, readonly string[]>> = {
    git: ['/usr/lib/git-core', '/usr/libexec/git-core', join(prefix, 'libexec/git-core')],
    go: [join(prefix, 'pkg/tool')],
    java: [join(prefix, 'lib')],
  };
  const name = basename(file);
  const own =
    candidates[name] ??
    (/^(?:.*-)?(?:gcc|g\+\+|cpp)(?:-\d+)?$/.test(name) ? ['/usr/lib/gcc', '/usr/libexec/gcc'] : []);
  return own.filter((folder) => existsSync(folder)).map((folder) => realpathSync(folder));
}

function readHead(file: string): Buffer | null {
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY);
  } catch {
    // Executable but not readable: it runs, and only the kernel knows by what.
    return null;
  }
  try {
    const head = Buffer.alloc(HEAD_SIZE);
    return head.subarray(0, readSync(descriptor, head, 0, HEAD_SIZE, 0));
  } finally {
    closeSync(descriptor);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function lines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  } catch {
    // No such setting: the shim is taken as it is.
    return [];
  }
}
