import { posix } from 'node:path';
import { openGit, troubleOf, type Git } from './git.js';

/** A file of a commit, or why there is none. */
export type CommitFile =
  | { readonly kind: 'file'; readonly content: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large' }
  /** It is there and is no plain file of this commit, or git couldn't give it; one sentence, without a full stop. */
  | { readonly kind: 'refused'; readonly reason: string };

/** The files of one commit of a repository on this machine, read by the hardened git; nothing is checked out. */
export interface CommitFiles {
  /** The commit's full name. */
  readonly commit: string;
  /** The folder it was opened from, relative to the repository's top: `''`, `sub/folder/`. */
  readonly prefix: string;
  /**
   * The content of a file: never through a symbolic link, never from outside of the repository.
   *
   * @param path relative to the repository's top
   * @param limit bytes; a longer file is `too-large`
   */
  file(path: string, limit: number): Promise<CommitFile>;
}

/** A branch, tag or commit, with `^` and `~` of it: no option, no path, no range, none of git's searches. */
const REVISION = /^[A-Za-z0-9_@][^\s:?*[\\\0{}]*$/;

/**
 * Opens a commit of the repository around a folder.
 *
 * @param folder absolute
 * @param revision what names the commit: `main`, `v1.2.0`, `HEAD~2`
 */
export async function openCommit(
  folder: string,
  revision: string,
  programs: readonly string[] = [],
): Promise<
  { readonly ok: true; readonly files: CommitFiles } | { readonly ok: false; readonly reason: string }
> {
  if (!REVISION.test(revision) || revision.includes('..')) {
    return { ok: false, reason: `${JSON.stringify(revision)} names no commit` };
  }
  const opened = await openGit(folder, programs);
  if (!opened.ok) return { ok: false, reason: `the repository can't be read: ${troubleOf(opened.outcome)}` };
  const { git } = opened;
  const prefix = await git.run(['rev-parse', '--show-prefix']);
  if (prefix.kind !== 'ok') return { ok: false, reason: `there is no repository here: ${troubleOf(prefix)}` };
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const commit = found.kind === 'ok' ? found.stdout.toString('latin1').trim() : '';
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    return {
      ok: false,
      reason: `there is no commit ${JSON.stringify(revision)} here; fetch it first (actions/checkout: \`fetch-depth: 0\`)`,
    };
  }
  return {
    ok: true,
    files: {
      commit,
      prefix: prefix.stdout.toString('utf8').replace(/\n$/, ''),
      file: (path, limit) => fileOf(git, commit, path, limit),
    },
  };
}

async function fileOf(git: Git, commit: string, path: string, limit: number): Promise<CommitFile> {
  const plain = posix.normalize(path);
  if (plain.startsWith('/') || plain === '..' || plain.startsWith('../') || plain.includes('\0')) {
    return { kind: 'refused', reason: 'it lies outside of the repository' };
  }
  const listed = await git.run([
    '--literal-pathspecs',
    'ls-tree',
    '-z',
    '--full-tree',
    commit,
    '--',
    plain.replace(/\/$/, ''),
  ]);
  if (listed.kind !== 'ok') return { kind: 'refused', reason: troubleOf(listed) };
  if (listed.stdout.length === 0) return { kind: 'missing' };
  const entry = /^(\d{6}) (\w+) ([0-9a-f]+)\t/.exec(listed.stdout.toString('latin1'));
  const [, mode = '', kind = '', id = ''] = entry ?? [];
  if (kind !== 'blob' || (mode !== '100644' && mode !== '100755')) {
    return { kind: 'refused', reason: `it is ${KINDS[mode] ?? 'no plain file'} in that commit` };
  }
  const blob = await git.run(['cat-file', 'blob', id], { outputLimit: limit });
  if (blob.kind === 'too-much') return { kind: 'too-large' };
  return blob.kind === 'ok'
    ? { kind: 'file', content: blob.stdout }
    : { kind: 'refused', reason: troubleOf(blob) };
}

const KINDS: Readonly<Record<string, string>> = {
  '040000': 'a folder',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};
