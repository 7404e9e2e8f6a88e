import { troubleOf, type Git } from '../host/git.js';
import { CAPS, contentOf, type CodeChange, type Content, type FileChange, type Side } from './change.js';
import { wantedBeside } from './manifests/kinds.js';
import { basePaths, type BaseFile, type PatchBase } from './patch/read.js';
import type { Patch } from './patch/patch.js';
import {
  commitOf,
  LISTING,
  presentIn,
  readBlobs,
  tooLarge,
  unreadable,
  type TooLarge,
  type Unreadable,
} from './repository.js';

export type GitChange =
  | {
      readonly ok: true;
      readonly change: CodeChange;
      /** What the change is counted from: where head's history leaves base's. */
      readonly from: string;
      readonly to: string;
    }
  | Unreadable
  | TooLarge;

/**
 * Reads what `head` changes since its history left that of `base`, as a pull request shows it. Where the two have no
 * single such place, everything in which they differ is the change: never less than what a merge would bring.
 */
export async function readGitChange(
  git: Git,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<GitChange> {
  const ends: string[] = [];
  for (const revision of [base, head]) {
    const commit = await commitOf(git, revision);
    if (typeof commit !== 'string') return commit;
    ends.push(commit);
  }
  const [baseCommit = '', to = ''] = ends;
  const from = await forkPoint(git, baseCommit, to);
  if (typeof from !== 'string') return from;
  const listed = await listChange(git, from, to);
  if (!('entries' in listed)) return listed;
  const { entries } = listed;
  if (entries.length > CAPS.files)
    return tooLarge(`it touches ${String(entries.length)} paths; ${String(CAPS.files)} are read`);
  const contents = await readContents(git, entries);
  if (!(contents instanceof Map)) return contents;
  const beside = wantedBeside(entries.map(({ path }) => path));
  if (beside === null) return tooLarge(TOO_MANY_MANIFESTS);
  const untouched = await presentIn(git, to, [...beside]);
  if (!(untouched instanceof Map)) return untouched;
  const touched = new Set(entries.map(({ path }) => path));
  return {
    ok: true,
    from,
    to,
    change: {
      files: entries.map((entry): FileChange => ({
        path: entry.path,
        before: sideOf(entry.oldMode, entry.oldId, contents),
        after: sideOf(entry.newMode, entry.newId, contents),
      })),
      untouched: new Set([...untouched.keys()].filter((path) => !touched.has(path))),
    },
  };
}

/** What a patch needs of the tree that it is for, from a commit. */
export async function readPatchBase(
  git: Git,
  revision: string,
  patch: Patch,
): Promise<{ readonly ok: true; readonly base: PatchBase } | Unreadable | TooLarge> {
  const commit = await commitOf(git, revision);
  if (typeof commit !== 'string') return commit;
  const wanted = new Set(basePaths(patch));
  const names = patch.files.flatMap(({ oldName, newName }) => [oldName, newName]);
  const beside = wantedBeside(names);
  if (beside === null) return tooLarge(TOO_MANY_MANIFESTS);
  const present = await presentIn(git, commit, [...wanted, ...beside]);
  if (!(present instanceof Map)) return present;
  const blobs = [...present].filter(([path]) => wanted.has(path));
  const bytes = await readBlobs(
    git,
    blobs.flatMap(([, { mode, id }]) => (mode === SUBMODULE ? [] : [id])),
  );
  if (!(bytes instanceof Map)) return bytes;
  const files = new Map<string, BaseFile>();
  for (const [path, { mode, id }] of blobs) {
    // As a patch writes a submodule.
    const content = mode === SUBMODULE ? Buffer.from(`Subproject commit ${id}\n`) : bytes.get(id);
    // One that is too large stays unknown: the patch's own lines are all there is to judge then.
    if (content !== undefined && content !== 'too-large') files.set(path, { mode, bytes: content });
  }
  const touched = new Set(names);
  return {
    ok: true,
    base: {
      files,
      untouched: new Set([...present.keys()].filter((path) => beside.has(path) && !touched.has(path))),
    },
  };
}

const TOO_MANY_MANIFESTS = 'it has more manifests than lock files are looked for';

async function forkPoint(git: Git, base: string, head: string): Promise<string | Unreadable> {
  const found = await git.run(['merge-base', '--all', base, head]);
  const commits = found.kind === 'ok' ? found.stdout.toString('latin1').trim().split('\n') : [];
  const [only, other] = commits;
  if (only !== undefined && other === undefined) return only;
  // Several, after merges both ways: none of them is what a merge would start from.
  if (other !== undefined) return base;
  const shallow = await git.run(['rev-parse', '--is-shallow-repository']);
  const isShallow = shallow.kind !== 'ok' || shallow.stdout.toString('latin1').trim() !== 'false';
  return unreadable(
    `base and head have no common history here${isShallow ? ', as the clone is shallow; fetch all of it (actions/checkout: `fetch-depth: 0`)' : ''}`,
  );
}

interface Entry {
  readonly path: string;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
}

async function listChange(
  git: Git,
  from: string,
  to: string,
): Promise<{ readonly entries: readonly Entry[] } | Unreadable | TooLarge> {
  const listed = await git.run(
    // What the repository's settings and .gitmodules would leave out is asked for.
    ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--ignore-submodules=none', from, to],
    { outputLimit: LISTING },
  );
  if (listed.kind === 'too-much') return tooLarge('the list of its paths alone');
  if (listed.kind !== 'ok') return unreadable(`the commits can’t be compared: ${troubleOf(listed)}`);
  // latin1 keeps the bytes of names apart from the separators.
  const fields = listed.stdout.toString('latin1').split('\0');
  if (fields.pop() !== '') return unreadable('the commits can’t be compared: git’s answer is cut off');
  const entries: Entry[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const match = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) [ADMT]$/.exec(fields[at] ?? '');
    const name = fields[at + 1];
    if (match === null || name === undefined)
      return unreadable('the commits can’t be compared: git’s answer is not understood');
    const [, oldMode = '', newMode = '', oldId = '', newId = ''] = match;
    entries.push({ path: Buffer.from(name, 'latin1').toString('utf8'), oldMode, newMode, oldId, newId });
  }
  return { entries };
}

const NO_MODE = '000000';
const SUBMODULE = '160000';

async function readContents(
  git: Git,
  entries: readonly Entry[],
): Promise<Map<string, Buffer | 'too-large'> | Unreadable | TooLarge> {
  const ids = entries.flatMap(({ oldMode, oldId, newMode, newId }) => [
    ...(oldMode === NO_MODE || oldMode === SUBMODULE ? [] : [oldId]),
    ...(newMode === NO_MODE || newMode === SUBMODULE ? [] : [newId]),
  ]);
  return await readBlobs(git, ids);
}

function sideOf(mode: string, id: string, contents: ReadonlyMap<string, Buffer | 'too-large'>): Side | null {
  if (mode === NO_MODE) return null;
  return { mode, content: contentAt(mode, id, contents) };
}

function contentAt(mode: string, id: string, contents: ReadonlyMap<string, Buffer | 'too-large'>): Content {
  if (mode === SUBMODULE) return { kind: 'submodule', commit: id };
  const bytes = contents.get(id);
  if (bytes === undefined || bytes === 'too-large')
    return { kind: 'unread', reason: `it has more than ${String(CAPS.file)} bytes` };
  return mode === '120000' ? { kind: 'link', target: bytes.toString('utf8') } : contentOf(bytes);
}
