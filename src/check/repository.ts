import { openGit, troubleOf, type Git } from '../host/git.js';
import type { Finding } from '../policy/finding.js';
import { CAPS } from './change.js';
import { finding, wholeFile } from './report.js';
import { CHECK_RULES } from './rules.js';

/** The repository or one of its commits can't be read: nothing can be said of the change. */
export interface Unreadable {
  readonly ok: false;
  readonly kind: 'unreadable';
  /** One sentence, without a full stop. */
  readonly reason: string;
}

/** More than CAPS; `finding` says what. */
export interface TooLarge {
  readonly ok: false;
  readonly kind: 'too-large';
  readonly finding: Finding;
}

/** What stands between a revision and its commit: no option, no path, no range. */
const REVISION = /^[A-Za-z0-9_@][^\s:?*[\\\0]*$/;

/**
 * Opens the repository around a folder (absolute) with the hardened git. `top` is its work tree's top, the folder
 * itself when it has none.
 */
export async function openRepository(
  folder: string,
): Promise<{ readonly ok: true; readonly git: Git; readonly top: string } | Unreadable> {
  const opened = await openGit(folder);
  if (!opened.ok) return unreadable(`no repository can be read here: ${troubleOf(opened.outcome)}`);
  const { git } = opened;
  const inside = await git.run(['rev-parse', '--git-dir']);
  if (inside.kind !== 'ok') return unreadable(`there is no repository here: ${troubleOf(inside)}`);
  const top = await git.run(['rev-parse', '--show-toplevel']);
  return { ok: true, git, top: top.kind === 'ok' ? top.stdout.toString('utf8').replace(/\n$/, '') : folder };
}

export function unreadable(reason: string): Unreadable {
  return { ok: false, kind: 'unreadable', reason };
}

export function tooLarge(what: string): TooLarge {
  return {
    ok: false,
    kind: 'too-large',
    finding: finding(CHECK_RULES.tooLarge, wholeFile('.'), `the change is too large to be judged: ${what}`, {
      help: 'Nothing of it was judged. Split it.',
    }),
  };
}

export async function commitOf(git: Git, revision: string): Promise<string | Unreadable> {
  if (!REVISION.test(revision) || revision.includes('..'))
    return unreadable(`${JSON.stringify(revision)} is no revision`);
  const found = await git.run(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const id = found.kind === 'ok' ? found.stdout.toString('latin1').trim() : '';
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return id;
  return unreadable(
    `there is no commit ${JSON.stringify(revision)} here; fetch it first (actions/checkout: \`fetch-depth: 0\`)`,
  );
}

/** Bytes that a listing may have: CAPS.files paths of some length, before they are counted. */
export const LISTING = 64 * 1024 * 1024;

/** Blobs by their ids; their sizes are asked first, so that no more is read than is kept. */
export async function readBlobs(
  git: Git,
  wanted: readonly string[],
): Promise<Map<string, Buffer | 'too-large'> | Unreadable | TooLarge> {
  const ids = [...new Set(wanted)];
  const found = new Map<string, Buffer | 'too-large'>();
  if (ids.length === 0) return found;
  const stdin = (list: readonly string[]): Buffer => Buffer.from(list.map((id) => `${id}\n`).join(''));
  const sized = await git.run(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], {
    stdin: stdin(ids),
  });
  if (sized.kind !== 'ok') return unreadable(`contents can’t be read: ${troubleOf(sized)}`);
  let total = 0;
  const read: string[] = [];
  for (const line of sized.stdout.toString('latin1').trimEnd().split('\n')) {
    const [id = '', type, size = ''] = line.split(' ');
    if (type !== 'blob')
      return unreadable(`the object ${id} is not here; a partial clone has to be made whole first`);
    if (Number(size) > CAPS.file) found.set(id, 'too-large');
    else {
      total += Number(size);
      read.push(id);
    }
  }
  if (read.length + found.size !== ids.length)
    return unreadable('contents can’t be read: git’s answer is cut off');
  if (total > CAPS.total)
    return tooLarge(`its files have ${String(total)} bytes; ${String(CAPS.total)} are read`);
  if (read.length === 0) return found;
  const outcome = await git.run(['cat-file', '--batch'], {
    stdin: stdin(read),
    outputLimit: total + read.length * 128,
  });
  if (outcome.kind !== 'ok') return unreadable(`contents can’t be read: ${troubleOf(outcome)}`);
  let at = 0;
  for (const id of read) {
    const end = outcome.stdout.indexOf(0x0a, at);
    const match = /^([0-9a-f]+) blob (\d+)$/.exec(
      outcome.stdout.subarray(at, Math.max(at, end)).toString('latin1'),
    );
    if (match?.[1] !== id) return unreadable('contents can’t be read: git’s answer is not understood');
    const size = Number(match[2]);
    if (end + 1 + size >= outcome.stdout.length)
      return unreadable('contents can’t be read: git’s answer is cut off');
    found.set(id, outcome.stdout.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return found;
}

/** Paths given to one git at once: argument lists have a bound. */
const PATHS_AT_ONCE = 500;

/** Which of these paths a commit's tree has, with their modes and objects. */
export async function presentIn(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, { readonly mode: string; readonly id: string }> | Unreadable> {
  const found = new Map<string, { readonly mode: string; readonly id: string }>();
  const askable = [...new Set(paths)].filter(isAskable);
  for (let at = 0; at < askable.length; at += PATHS_AT_ONCE) {
    const some = askable.slice(at, at + PATHS_AT_ONCE);
    const listed = await git.run(['ls-tree', '-z', '--full-tree', commit, '--', ...some], {
      outputLimit: LISTING,
    });
    if (listed.kind !== 'ok') return unreadable(`the tree of ${commit} can’t be read: ${troubleOf(listed)}`);
    for (const line of listed.stdout.toString('latin1').split('\0')) {
      const match = /^([0-7]{6}) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line);
      if (match === null) continue;
      const [, mode = '', id = '', name = ''] = match;
      found.set(Buffer.from(name, 'latin1').toString('utf8'), { mode, id });
    }
  }
  return found;
}

/** A path that is one: the others are findings by their names, and no tree has them. */
function isAskable(path: string): boolean {
  return (
    path !== '' &&
    !path.includes('\0') &&
    !path.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}
