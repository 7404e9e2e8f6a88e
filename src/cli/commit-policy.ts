import { posix } from 'node:path';
import { openCommit, type CommitFiles } from '../host/commit-files.js';
import { parsePolicy, type ParsedPolicy } from '../policy/load.js';
import { MAX_FILE_SIZE } from '../policy/parse.js';
import { PolicyReadError } from '../policy/read.js';
import { decoded, readingAhead } from '../policy/read-ahead.js';
import { UnreadableFile, UsageError } from './errors.js';
import type { Io } from './io.js';

/** A policy as it was in a commit: `REV:PATH`, as git names such a file. */
export interface CommitPath {
  readonly revision: string;
  /** Relative to the repository's top, or to the caller's folder when it begins with `./` or `../`. */
  readonly path: string;
}

/**
 * What `REV:PATH` says; null for the name of a file. A file whose name holds a colon is named `./a:b`, so that no file
 * of a checkout can stand in for a commit's.
 */
export function commitPath(argument: string): CommitPath | null {
  const colon = argument.indexOf(':');
  if (colon < 0 || /^(?:\.{0,2}[/\\]|[A-Za-z]:[\\/])/.test(argument)) return null;
  const [revision, path] = [argument.slice(0, colon), argument.slice(colon + 1)];
  if (revision === '' || path === '') {
    throw new UsageError(`${JSON.stringify(argument)} is not REV:PATH`, {
      help: 'Write a commit and a path, `main:.github/sandbox-policy.yml`; a file with a colon in its name is `./a:b`.',
    });
  }
  return { revision, path };
}

/**
 * Reads a policy from a commit, and all that it names from the same commit. Its paths are those it has in the
 * caller's folder, so that it means what the file of that name would mean there; `show` gives them as git names them.
 *
 * @throws UnreadableFile when there is no such commit or file
 */
export async function readCommitPolicy(
  io: Io,
  argument: string,
  { revision, path }: CommitPath,
): Promise<{ readonly parsed: ParsedPolicy; readonly show: (file: string) => string }> {
  const opened = await openCommit(io.cwd, revision, (io.env['PATH'] ?? '').split(':').filter(Boolean));
  if (!opened.ok) throw new UnreadableFile(argument, opened.reason);
  const { files } = opened;
  const here = `/${files.prefix}`;
  const top = posix.normalize(/^\.{1,2}\//.test(path) ? posix.join(files.prefix, path) : path);
  if (top.startsWith('../') || posix.isAbsolute(top)) {
    throw new UnreadableFile(argument, 'it lies outside of the repository');
  }
  const name = posix.relative(here, posix.join('/', top));
  const show = (file: string): string => `${revision}:${posix.join(files.prefix, file)}`;
  const first = await textOf(files, name, argument);
  if (first instanceof PolicyReadError) throw new UnreadableFile(argument, first.message, { cause: first });
  const { result } = await readingAhead(
    (file) => textOf(files, file, show(file)),
    (read) => parsePolicy(first, { path: name, directory: io.cwd, read }),
  );
  return { parsed: result, show };
}

/** A file's text by its path relative to the caller's folder. */
async function textOf(files: CommitFiles, path: string, shown: string): Promise<string | PolicyReadError> {
  if (posix.isAbsolute(path)) {
    return new PolicyReadError('unreadable', path, `${shown} lies outside of the repository`);
  }
  const file = await files.file(posix.join(files.prefix, path), MAX_FILE_SIZE);
  switch (file.kind) {
    case 'missing':
      return new PolicyReadError('missing', path, `there is no file ${shown}`);
    case 'refused':
      return new PolicyReadError('not-a-file', path, `${shown} can't be used: ${file.reason}`);
    case 'too-large':
      return new PolicyReadError('too-large', path, `${shown} is larger than a policy may be`);
    case 'file':
      return decoded(file.content, shown);
  }
}
