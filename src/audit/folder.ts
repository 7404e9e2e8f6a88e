import { closeSync, constants, mkdirSync, openSync, readlinkSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { AuditError } from './error.js';

const FOLDER = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/** Node has no openat(2); a name below a descriptor's entry in /proc is resolved from that folder all the same. */
function below(descriptor: number, name: string): string {
  return `/proc/self/fd/${String(descriptor)}/${name}`;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}

/** O_DIRECTORY and O_NOFOLLOW on a link give ENOTDIR or ELOOP by kernel; asking says which it was. */
function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/**
 * Opens a folder component by component and follows no symbolic link on the way: a change to the code may have
 * turned any folder of the workspace into a link to anywhere.
 *
 * @param path Absolute and normalised (no `.` or `..`).
 * @returns A descriptor; the caller closes it.
 * @throws AuditError `link`, `missing`, `io`, naming the component.
 */
export function openFolder(path: string): number {
  if (!isAbsolute(path)) throw new AuditError('io', `${path} is not an absolute path`);
  let descriptor = openSync('/', FOLDER);
  let walked = '/';
  for (const name of path.split('/').filter((part) => part !== '')) {
    let next: number;
    walked = join(walked, name);
    try {
      next = openSync(below(descriptor, name), FOLDER);
    } catch (error) {
      const target = linkTarget(below(descriptor, name));
      closeSync(descriptor);
      if (target !== null) {
        const message = `${walked} is a symbolic link (to ${target}); name the folder it points to`;
        throw new AuditError('link', message, { cause: error });
      }
      const code = codeOf(error);
      const reason =
        code === 'ENOENT'
          ? 'does not exist'
          : code === 'ENOTDIR'
            ? 'is not a folder'
            : `can't be opened (${code ?? String(error)})`;
      throw new AuditError(code === 'ENOENT' ? 'missing' : 'io', `${walked} ${reason}`, { cause: error });
    }
    closeSync(descriptor);
    descriptor = next;
  }
  return descriptor;
}

/**
 * Makes a new folder, mode 0700, below an existing one and opens it.
 *
 * @param parent Absolute path of a folder that exists; opened without following links.
 * @returns A descriptor of the new folder; the caller closes it.
 * @throws AuditError `exists` when something of that name is there, whatever it is.
 */
export function createFolder(parent: string, name: string): number {
  const descriptor = openFolder(parent);
  try {
    mkdirSync(below(descriptor, name), { mode: 0o700 });
    return openSync(below(descriptor, name), FOLDER);
  } catch (error) {
    throw fromSystem(error, join(parent, name));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Makes a new file in an opened folder and opens it for writing.
 *
 * @param path The folder's path, for what an error says.
 * @param options.append Every write goes to the end, even beside another writer.
 * @throws AuditError `exists`, `no-space`, `io`.
 */
export function createFile(
  folder: number,
  path: string,
  name: string,
  options: { readonly mode?: number; readonly append?: boolean } = {},
): number {
  try {
    const flags = options.append === true ? NEW_FILE | constants.O_APPEND : NEW_FILE;
    return openSync(below(folder, name), flags, options.mode ?? 0o600);
  } catch (error) {
    throw fromSystem(error, join(path, name));
  }
}

/** Turns a file system error into a typed one with the path in words. */
export function fromSystem(error: unknown, path: string): AuditError {
  const options = { cause: error };
  switch (codeOf(error)) {
    case 'EEXIST':
      return new AuditError('exists', `${path} exists already`, options);
    case 'ELOOP':
      return new AuditError('link', `${path} is a symbolic link`, options);
    case 'ENOENT':
      return new AuditError('missing', `${path} does not exist`, options);
    case 'ENOSPC':
    case 'EDQUOT':
      return new AuditError('no-space', `no space left for ${path}`, options);
    default:
      return new AuditError(
        'io',
        `${path}: ${error instanceof Error ? error.message : String(error)}`,
        options,
      );
  }
}
