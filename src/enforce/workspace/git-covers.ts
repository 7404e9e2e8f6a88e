import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readAt } from './at.js';
import { errnoOf, printable, WorkspaceError } from './error.js';
import { cleanGitConfig, GitConfigError } from './git-config.js';
import { pathOf, split, type Tree } from './tree.js';

/** A git configuration is never this long; what is longer is shown empty. */
const MAX_CONFIG = 1024 * 1024;

/** Writes the cleaned copy of each configuration to the state directory (S4, P7). */
export function coverConfigs(
  keys: readonly string[],
  tree: Tree,
  workspace: string,
  state: string,
  notes: string[],
): readonly { readonly path: string; readonly source: string }[] {
  if (keys.length === 0) return [];
  const files = path.join(state, 'files');
  fs.mkdirSync(files, { recursive: true, mode: 0o755 });
  return keys.map((key) => {
    const target = pathOf(key);
    const text = target.toString('utf8');
    if (!Buffer.from(text).equals(target))
      throw new WorkspaceError(
        'path',
        `the path of "${printable(target)}" is not UTF-8`,
        'rename its folder',
      );
    const source = path.join(
      files,
      `git-config-${createHash('sha256').update(target).digest('hex').slice(0, 16)}`,
    );
    fs.writeFileSync(source, cleaned(tree, target, notes), { flag: 'wx', mode: 0o444 });
    fs.chmodSync(source, 0o444);
    return { path: path.join(workspace, text), source };
  });
}

function cleaned(tree: Tree, target: Buffer, notes: string[]): Buffer {
  const { folder, name } = split(target);
  const { fd, entry } = readAt(tree.requireFolder(folder), name);
  try {
    if (entry.size > MAX_CONFIG) throw new GitConfigError('it is too long');
    return cleanGitConfig(fs.readFileSync(fd));
  } catch (error) {
    if (!(error instanceof GitConfigError)) throw error;
    notes.push(`${printable(target)} is shown empty: ${error.message}.`);
    return Buffer.from('[core]\n\trepositoryformatversion = 0\n');
  } finally {
    fs.closeSync(fd);
  }
}

/** A linked work tree's repository lies elsewhere, where the code sees nothing. */
export function noteGitFile(tree: Tree, notes: string[]): void {
  const name = Buffer.from('.git');
  const entry = tree.entry(name);
  if (entry?.type === 'symlink') {
    notes.push('.git is a symbolic link; git works inside only when it leads to a folder of the workspace.');
    return;
  }
  if (entry?.type !== 'file' || entry.size > 4096) return;
  let text: string;
  try {
    const { fd } = readAt(tree.root, name);
    try {
      text = fs.readFileSync(fd, 'latin1');
    } finally {
      fs.closeSync(fd);
    }
  } catch (error) {
    if (errnoOf(error) !== 'EACCES') throw error;
    return;
  }
  const named = /^gitdir: (.*)\n?$/.exec(text)?.[1];
  if (named === undefined || (!named.startsWith('/') && !named.startsWith('../'))) return;
  notes.push(
    `The workspace is a linked work tree: its repository is ${printable(Buffer.from(named, 'latin1').subarray(0, 200))}, outside of it, so git finds none inside. Use a clone of its own.`,
  );
}
