import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createAt, folderAt, mkdirAt, O_PATH, renameAt, requireDescriptors, statAt, unlinkAt } from './at.js';
import { writeAll } from './content.js';
import { errnoOf, printable, WorkspaceError } from './error.js';

/** Opening the paths that a caller names: workspace, working directory, mounts, `--audit`, `--patch`, `--result`. */

export interface OpenOptions {
  /**
   * An absolute folder whose own path is trusted and may hold links (the runner's workspace, the person's current
   * directory). Only what follows it is opened without following links, and the path must lie within it. Default: `/`.
   */
  readonly beneath?: string;
}

/** An open folder. The descriptor is the receiver's to close. */
export interface OpenFolder {
  readonly fd: number;
  /** Absolute and free of links, as it was when opened. */
  readonly path: string;
}

function trusted(beneath: string): string {
  try {
    return fs.realpathSync(beneath);
  } catch (error) {
    throw new WorkspaceError('missing', `can't open ${printable(beneath)}`, null, { cause: error });
  }
}

/** The components of `target` below the trusted folder. Throws when it lies outside or can't be a path. */
function componentsOf(target: string, beneath: string, real: string): Buffer[] {
  if (target === '' || target.includes('\0'))
    throw new WorkspaceError('path', 'a path is empty or holds NUL');
  if (!path.isAbsolute(target))
    throw new WorkspaceError('path', `not an absolute path: ${printable(target)}`);
  const plain = path.normalize(target);
  for (const base of [path.normalize(beneath), real]) {
    const relative = path.relative(base, plain);
    if (relative === '..' || relative.startsWith('../')) continue;
    return relative
      .split('/')
      .filter((c) => c !== '')
      .map((c) => Buffer.from(c));
  }
  throw new WorkspaceError('path', `${printable(target)} lies outside ${printable(beneath)}`);
}

/** Why a component could not be entered. */
function refusal(folder: number, name: Buffer, whole: string): WorkspaceError {
  const entry = statAt(folder, name);
  if (entry === null)
    return new WorkspaceError('missing', `${printable(whole)}: "${printable(name)}" does not exist`);
  if (entry.type === 'symlink')
    return new WorkspaceError(
      'symlink',
      `${printable(whole)}: "${printable(name)}" is a symbolic link, which is not followed`,
      'name the folder it leads to',
    );
  return new WorkspaceError('not-a-directory', `${printable(whole)}: "${printable(name)}" is not a folder`);
}

function enter(
  target: string,
  options: OpenOptions,
  components: (all: Buffer[]) => Buffer[],
  make: boolean,
): OpenFolder {
  requireDescriptors();
  const beneath = options.beneath ?? '/';
  const real = trusted(beneath);
  const names = components(componentsOf(target, beneath, real));
  let fd = fs.openSync(real, O_PATH | fs.constants.O_DIRECTORY);
  try {
    for (const name of names) {
      let next = folderAt(fd, name);
      if (next === null && make && statAt(fd, name) === null) {
        makeFolder(fd, name);
        next = folderAt(fd, name);
      }
      if (next === null) throw refusal(fd, name, target);
      fs.closeSync(fd);
      fd = next;
    }
  } catch (error) {
    fs.closeSync(fd);
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError('denied', `can't open ${printable(target)}`, null, { cause: error });
  }
  return { fd, path: path.join(real, ...names.map((n) => n.toString())) };
}

function makeFolder(fd: number, name: Buffer): void {
  try {
    mkdirAt(fd, name, 0o700);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * Opens a folder component by component; a link anywhere after `beneath` is refused. Throws WorkspaceError
 * (`missing`, `symlink`, `not-a-directory`, `denied`, `path`, `unsupported`).
 */
export function openFolder(target: string, options: OpenOptions = {}): OpenFolder {
  return enter(target, options, (all) => all, false);
}

/** The same, making what is missing of it, readable by its owner alone. */
export function makeFolders(target: string, options: OpenOptions = {}): OpenFolder {
  return enter(target, options, (all) => all, true);
}

/**
 * Writes a whole file that a caller named: opened without following links, written beside and renamed into place,
 * so that a reader sees the old file or the whole new one. A link, folder, device, FIFO or socket of that name is
 * refused. `content` is bytes, or writes to the descriptor it is given. The file gets mode 0600 unless said.
 */
export async function writeFileAt(
  target: string,
  content: Buffer | string | ((fd: number) => Promise<void>),
  options: OpenOptions & { readonly mode?: number } = {},
): Promise<void> {
  let name: Buffer = Buffer.alloc(0);
  const parent = enter(
    target,
    options,
    (all) => {
      name = all.at(-1) ?? name;
      return all.slice(0, -1);
    },
    false,
  );
  try {
    const present = name.length === 0 ? null : statAt(parent.fd, name);
    if (name.length === 0 || (present !== null && present.type !== 'file'))
      throw new WorkspaceError(
        present?.type === 'symlink' ? 'symlink' : 'path',
        `${printable(target)} is a ${present?.type ?? 'directory'}, not a file that can be written`,
      );
    await replaceFile(parent.fd, name, content, options.mode ?? 0o600);
  } catch (error) {
    if (error instanceof WorkspaceError) throw error;
    throw new WorkspaceError('denied', `can't write ${printable(target)}`, null, { cause: error });
  } finally {
    fs.closeSync(parent.fd);
  }
}

async function replaceFile(
  folder: number,
  name: Buffer,
  content: Buffer | string | ((fd: number) => Promise<void>),
  mode: number,
): Promise<void> {
  const beside = Buffer.from(`.sandbox-policy-${randomBytes(8).toString('hex')}.tmp`);
  const fd = createAt(folder, beside, mode);
  try {
    try {
      if (typeof content === 'function') await content(fd);
      else writeAll(fd, Buffer.from(content));
      fs.fchmodSync(fd, mode);
    } finally {
      fs.closeSync(fd);
    }
    renameAt(folder, beside, folder, name);
  } catch (error) {
    unlinkAt(folder, beside);
    throw error;
  }
}
