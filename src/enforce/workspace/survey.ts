import { compileGlobs } from '../../decide/globs.js';
import { namesIn, statAt, statOf, type EntryType } from './at.js';
import type { FolderIdentity } from './baseline.js';
import { WorkspaceError } from './error.js';
import { nameRecorder, type NameRecord } from './name-record.js';
import { resolveLink, type Found } from './resolve.js';
import { above, join, keyOf, pathOf, type Tree } from './tree.js';
import { walk, type FolderVisit } from './walk.js';

/** A folder tree that the sandbox shows: the workspace, or a mount of the policy. */
export interface Place {
  readonly tree: Tree;
  /** Absolute path inside the sandbox. */
  readonly at: string;
}

export interface MaskedPath {
  readonly place: Place;
  readonly key: string;
  readonly of: 'file' | 'directory';
}

export interface Survey {
  readonly masks: readonly MaskedPath[];
  /** Configuration files of git folders, in the workspace. */
  readonly gitConfigs: readonly string[];
  /** Folders of the workspace, by key. */
  readonly folders: ReadonlyMap<string, FolderIdentity>;
  /** Every path of the workspace. */
  readonly names: NameRecord;
  /** Symlinks named like a git configuration or matched by read-deny that lead out of everything shown. */
  readonly outside: readonly string[];
  /** Every symlink of the workspace, by key. */
  readonly links: readonly string[];
  /** Git folders of the workspace, whatever they are called, by key. */
  readonly gitFolders: readonly string[];
}

export interface SurveyRequest {
  readonly workspace: Place;
  readonly mounts: readonly Place[];
  readonly readDeny: readonly string[];
  readonly git: 'full' | 'none';
  readonly maxEntries: number;
  readonly maxMasks: number;
}

/** Folder identities kept at most: beyond it, only times tell what the host changed. */
export const MAX_FOLDERS = 1_000_000;

/**
 * Walks what the sandbox will see, once, and finds what must be covered: what `read-deny` names (with what its
 * symlinks lead to and every other hard link of the same file), sockets, unreadable folders, `.git` where the
 * policy hides it, and the configuration of git folders. Throws WorkspaceError `too-many`.
 */
export async function survey(request: SurveyRequest): Promise<Survey> {
  const denied = compileGlobs(request.readDeny, { negation: 'no' });
  const places = [request.workspace, ...request.mounts];
  const masks = new Map<string, MaskedPath>();
  const links = new Set<string>();
  const folders = new Map<string, FolderIdentity>();
  const gitConfigs = new Set<string>();
  const gitFolders: string[] = [];
  const symlinks: string[] = [];
  const outside: string[] = [];
  const legacy: string[] = [];
  const names = nameRecorder();

  function mask(place: Place, key: string, of: 'file' | 'directory'): void {
    masks.set(`${place.at}\0${key}`, { place, key, of });
    if (masks.size > request.maxMasks)
      throw new WorkspaceError(
        'too-many',
        `more than ${String(request.maxMasks)} files would have to be hidden one by one`,
        'let filesystem.read-deny name the folders that hold them',
      );
  }

  function covered(place: Place, key: string): boolean {
    for (const folder of above(key)) if (masks.get(`${place.at}\0${folder}`)?.of === 'directory') return true;
    return false;
  }

  /** Hides what a path stands for: itself, or what it leads to when it is a link. */
  function hide(place: Place, key: string, type: EntryType): void {
    if (type !== 'symlink') {
      mask(place, key, type === 'directory' ? 'directory' : 'file');
      return;
    }
    const found = follow(places, place, key);
    if (found === null) {
      outside.push(key);
      return;
    }
    const entry = found.place.tree.entry(pathOf(found.key));
    if (entry === null || found.key === '') return;
    if (entry.type === 'file' && entry.nlink > 1) links.add(identityOf(entry));
    mask(found.place, found.key, entry.type === 'directory' ? 'directory' : 'file');
  }

  function note(key: string, fd: number): void {
    if (folders.size >= MAX_FOLDERS) return;
    const { ino, mode } = statOf(fd);
    folders.set(key, { ino, mode });
  }

  function visitFolder(place: Place, { key, fd, entries }: FolderVisit): Buffer[] {
    const inWorkspace = place === request.workspace;
    const hidden = key !== '' && (covered(place, key) || masks.has(`${place.at}\0${key}`));
    if (inWorkspace) {
      note(key, fd);
      names.add(key, entries);
    }
    const enter: Buffer[] = [];
    const prefix = key === '' ? '' : `${key}/`;
    for (const entry of entries) {
      const folder = entry.isDirectory();
      if (inWorkspace && entry.isSymbolicLink()) symlinks.push(prefix + keyOf(entry.name));
      // Most entries are plain files that nothing names: they cost no more than this look.
      if (hidden) noteLink(fd, entry.name, entry.isFile());
      else if (request.readDeny.length > 0 && isDenied(prefix + keyOf(entry.name), denied.match)) {
        hide(place, prefix + keyOf(entry.name), typeOf(entry));
        noteLink(fd, entry.name, entry.isFile());
      } else if (request.git === 'none' && entry.name.equals(GIT)) {
        hide(place, prefix + keyOf(entry.name), typeOf(entry));
        continue;
      } else if (!folder && entry.isSocket()) mask(place, prefix + keyOf(entry.name), 'file');
      if (folder) enter.push(entry.name);
    }
    if (inWorkspace && !hidden) findGitConfigs(place, key, entries);
    return enter;
  }

  function noteLink(fd: number, name: Buffer, file: boolean): void {
    if (!file) return;
    const entry = statAt(fd, name);
    if (entry !== null && entry.type === 'file' && entry.nlink > 1) links.add(identityOf(entry));
  }

  function findGitConfigs(place: Place, key: string, entries: FolderVisit['entries']): void {
    if (key !== '.git' && !key.endsWith('/.git') && !entries.some((entry) => entry.name.equals(HEAD))) return;
    const byName = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
    const own = key === '.git' || key.endsWith('/.git');
    const gitFolder = own || (byName.has('HEAD') && byName.has('objects') && byName.has('refs'));
    if (!gitFolder && !byName.has('HEAD')) return;
    if (gitFolder && key !== '') gitFolders.push(key);
    for (const name of gitFolder ? ['config', 'config.worktree'] : ['config.worktree']) {
      const entry = byName.get(name);
      if (entry === undefined) continue;
      const child = key === '' ? name : `${key}/${name}`;
      if (!entry.isSymbolicLink()) {
        if (entry.isFile()) gitConfigs.add(child);
        continue;
      }
      const found = follow([place], place, child);
      if (found === null) outside.push(child);
      else if (place.tree.entry(pathOf(found.key))?.type === 'file') gitConfigs.add(found.key);
    }
    // Addresses in the form of git's early days, which may hold a password.
    for (const name of gitFolder ? ['remotes', 'branches'] : []) {
      if (byName.get(name)?.isDirectory() !== true) continue;
      const child = key === '' ? name : `${key}/${name}`;
      const fd = place.tree.folder(pathOf(child));
      if (fd !== null && !isEmpty(fd)) legacy.push(child);
    }
  }

  for (const place of places)
    await walk(place.tree, {
      visit: (folder) => visitFolder(place, folder),
      unreadable: (key) => {
        if (key === '')
          throw new WorkspaceError('denied', `the folder shown at ${place.at} can't be read by this user`);
        const fd = place.tree.folder(pathOf(key));
        if (place === request.workspace && fd !== null) note(key, fd);
        if (!covered(place, key)) mask(place, key, 'directory');
      },
      maxEntries: request.maxEntries,
    });
  const { workspace } = request;
  for (const key of legacy) if (!covered(workspace, key)) mask(workspace, key, 'directory');
  if (links.size > 0) await maskHardLinks(places, links, request.maxEntries, covered, mask);

  return {
    masks: [...masks.values()].filter(({ place, key }) => !covered(place, key)).sort(byPath),
    gitConfigs: [...gitConfigs]
      .filter((key) => !covered(workspace, key) && !masks.has(`${workspace.at}\0${key}`))
      .sort(),
    folders,
    names: names.finish(),
    outside,
    links: symlinks,
    gitFolders,
  };
}

function isEmpty(folder: number): boolean {
  // A loop, so that the generator is told to close its folder.
  for (const entry of namesIn(folder)) return entry === null;
  return true;
}

const GIT = Buffer.from('.git');
const HEAD = Buffer.from('HEAD');

function byPath(a: MaskedPath, b: MaskedPath): number {
  const [x, y] = [`${a.place.at}/${a.key}`, `${b.place.at}/${b.key}`];
  return x < y ? -1 : x > y ? 1 : 0;
}

function identityOf(entry: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${String(entry.dev)}:${String(entry.ino)}`;
}

function typeOf(entry: FolderVisit['entries'][number]): EntryType {
  if (entry.isDirectory()) return 'directory';
  if (entry.isSymbolicLink()) return 'symlink';
  return entry.isSocket() ? 'socket' : 'file';
}

/** As `decide` judges a read: a path is denied as the file it is and as the folder it may be. */
function isDenied(key: string, match: (path: string, directory: boolean) => number): boolean {
  const text = pathOf(key).toString('utf8');
  return match(text, false) >= 0 || match(text, true) >= 0;
}

/** Where the symlink at `key` leads among the places shown; null: elsewhere, nowhere or in circles. */
function follow(
  places: readonly Place[],
  place: Place,
  key: string,
): { readonly place: Place; readonly key: string } | null {
  const slash = key.lastIndexOf('/');
  const folder = slash < 0 ? '' : key.slice(0, slash);
  const target = place.tree.link(pathOf(key));
  const here = resolveLink(folder, target, place.at, lookupIn(place.tree));
  if (here.kind === 'inside') return { place, key: here.key };
  if (here.kind === 'loop') return null;
  const absolute = target[0] === 0x2f ? keyOf(target) : `${place.at}/${folder}/${keyOf(target)}`;
  const plain = keyOf(Buffer.from(tidy(absolute), 'latin1'));
  for (const other of places) {
    if (other === place) continue;
    const there = resolveLink('', Buffer.from(plain, 'latin1'), other.at, lookupIn(other.tree));
    if (there.kind === 'inside') return { place: other, key: there.key };
  }
  return null;
}

function tidy(path: string): string {
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') out.pop();
    else if (part !== '' && part !== '.') out.push(part);
  }
  return `/${out.join('/')}`;
}

function lookupIn(tree: Tree): (path: Buffer) => Found {
  return (path) => {
    const entry = tree.entry(path);
    if (entry === null) return null;
    return entry.type === 'symlink' ? { type: 'symlink', target: tree.link(path) } : { type: 'other' };
  };
}

/** A second walk, made only when a hidden file has further names: looks at every file's inode. */
async function maskHardLinks(
  places: readonly Place[],
  links: ReadonlySet<string>,
  maxEntries: number,
  covered: (place: Place, key: string) => boolean,
  mask: (place: Place, key: string, of: 'file') => void,
): Promise<void> {
  for (const place of places)
    await walk(place.tree, {
      visit: ({ key, fd, entries }) => {
        for (const entry of entries) {
          if (!entry.isFile()) continue;
          const found = statAt(fd, entry.name);
          if (found === null || found.nlink < 2 || !links.has(identityOf(found))) continue;
          const child = keyOf(join(pathOf(key), entry.name));
          if (!covered(place, child)) mask(place, child, 'file');
        }
        return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      },
      unreadable: () => undefined,
      maxEntries,
    });
}
