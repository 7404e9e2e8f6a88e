import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownGit, troubleOf, type Git, type GitOutcome } from './git.js';
import { isObject, isObjectId, treeEntries, treeOf, type ObjectKind } from './git-object.js';

/** Where a repository lies and with what it is asked. */
export interface RemoteRequest {
  /** `https://github.com`; `http` only for a server on this machine. */
  readonly server: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** null: asked without one. Never in an argument vector, never in a message. */
  readonly token: string | null;
  /** An empty folder of the caller's own, absolute; removing it is the caller's too. */
  readonly folder: string;
  /** PATH's folders. */
  readonly programs: readonly string[];
  readonly proxy?: string;
  /** A file of certificate authorities. */
  readonly certificates?: string;
}

/** What was asked for, or why it can't be had. */
export type Fetched<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string; readonly fix: string };

/** A server's repository. Nothing of any clone is used, and nothing of it is checked out. */
export interface RemoteRepository {
  /** The default branch and its tip. */
  head(): Promise<Fetched<{ readonly branch: string; readonly commit: string }>>;
  /** The tip of a branch. */
  branch(name: string): Promise<Fetched<string>>;
  /** Whether a commit is one that the branch with this tip has pointed to lately: the first parents of its tip. */
  isOn(commit: string, tip: string): Promise<Fetched<boolean>>;
  /** The files of a commit. `likely`: paths that will be asked for, which are then read at once. */
  tree(commit: string, likely?: readonly string[]): Promise<Fetched<RemoteTree>>;
}

/** The files of one commit. Every object on the way to one is hashed again. */
export interface RemoteTree {
  readonly commit: string;
  /**
   * The content of a file.
   *
   * @param path Relative to the repository's root, with `/` between its parts; no part may be `.`, `..` or empty.
   * @param limit Bytes; a longer file is refused.
   */
  file(path: string, limit: number): Promise<RemoteFile>;
}

export type RemoteFile =
  | { readonly kind: 'file'; readonly content: Buffer }
  | { readonly kind: 'missing' }
  /** It is there and isn't a plain file of this commit's, or could not be had. */
  | { readonly kind: 'refused'; readonly reason: string };

const TIMEOUT = 60_000;
/** Commits of a branch that are looked through for one. */
const HISTORY = 1000;
const MAX_TREE = 64 * 1024 * 1024;

/** Whether a server may be asked: by https, or by http on this machine. The reason why not, else null. */
export function refusedServer(server: string): string | null {
  let url: URL;
  try {
    url = new URL(server);
  } catch {
    return `the server ${JSON.stringify(server)} is not a URL`;
  }
  if (url.username !== '' || url.password !== '') return 'the URL of the server holds credentials';
  if (url.protocol === 'https:') return null;
  const host = url.hostname;
  const local = host === 'localhost' || host.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(host);
  return url.protocol === 'http:' && local
    ? null
    : `the server ${JSON.stringify(server)} is not asked by https`;
}

/**
 * Opens a repository on a server by means of an empty repository of our own, in which nothing of the workspace's
 * configuration counts.
 */
export function openRemote(request: RemoteRequest): Fetched<RemoteRepository> {
  const refused = refusedServer(request.server);
  if (refused !== null) return no(refused, 'set GITHUB_SERVER_URL to the https URL of the server');
  if (!/^[\w.-]+\/[\w.-]+$/.test(request.repository)) {
    return no(`${JSON.stringify(request.repository)} is not OWNER/NAME`, 'set GITHUB_REPOSITORY');
  }
  const opened = ownGit(request.folder, request.programs, settingsFor(request));
  if (!opened.ok) return no(`git can't be used: ${troubleOf(opened.outcome)}`, 'install git');
  return { ok: true, value: remote(opened.git, request.folder) };
}

function settingsFor(request: RemoteRequest): readonly (readonly [string, string])[] {
  const { server, repository, token, proxy, certificates } = request;
  const { protocol } = new URL(server);
  const settings: [string, string][] = [
    [`protocol.${protocol.slice(0, -1)}.allow`, 'always'],
    // Elsewhere, the token would go along.
    ['http.followRedirects', 'false'],
    ['remote.origin.url', `${server.replace(/\/+$/, '')}/${repository}`],
    ['remote.origin.tagOpt', '--no-tags'],
  ];
  if (token !== null && token !== '') {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    settings.push(['http.extraHeader', `Authorization: basic ${basic}`]);
  }
  if (proxy !== undefined && proxy !== '') settings.push(['http.proxy', proxy]);
  if (certificates !== undefined && certificates !== '') settings.push(['http.sslCAInfo', certificates]);
  return settings;
}

function remote(git: Git, folder: string): RemoteRepository {
  const made = new Set<string>();

  /** Every command works on an empty repository of ours, so that git looks for none in the folders around. */
  async function asked(
    format: Format,
    args: readonly string[],
    { name = 'objects', stdin }: { readonly name?: string; readonly stdin?: Uint8Array | undefined } = {},
  ): Promise<GitOutcome> {
    const ours = join(folder, `${name}-${format}.git`);
    try {
      if (!made.has(ours)) makeRepository(ours, format);
    } catch (error) {
      return { kind: 'not-started', reason: error instanceof Error ? error.message : String(error) };
    }
    made.add(ours);
    return await git.run(['--git-dir', ours, ...args], {
      timeout: TIMEOUT,
      outputLimit: MAX_TREE,
      ...(stdin === undefined ? {} : { stdin }),
    });
  }

  async function refs(patterns: readonly string[]): Promise<Fetched<readonly string[]>> {
    const outcome = await asked('sha1', ['ls-remote', '--symref', 'origin', ...patterns]);
    if (outcome.kind !== 'ok') return no(`the server could not be asked: ${troubleOf(outcome)}`, ASK);
    return { ok: true, value: outcome.stdout.toString('utf8').split('\n') };
  }

  return {
    async head() {
      const lines = await refs(['HEAD']);
      if (!lines.ok) return lines;
      const branch = lines.value
        .map((line) => /^ref: refs\/heads\/(.+)\tHEAD$/.exec(line)?.[1])
        .find(Boolean);
      const commit = lines.value.map((line) => /^([0-9a-f]+)\tHEAD$/.exec(line)?.[1]).find(Boolean);
      if (branch === undefined || commit === undefined || !isObjectId(commit)) {
        return no('the server names no default branch', 'push a first commit to the default branch');
      }
      return { ok: true, value: { branch, commit } };
    },
    async branch(name) {
      const ref = `refs/heads/${name}`;
      const lines = await refs([ref]);
      if (!lines.ok) return lines;
      const line = lines.value.find((one) => one.slice(one.indexOf('\t') + 1) === ref);
      const commit = line?.split('\t')[0] ?? '';
      return isObjectId(commit) ? { ok: true, value: commit } : no(`the server has no branch ${name}`, ASK);
    },
    async isOn(commit, tip) {
      if (commit === tip) return { ok: true, value: true };
      if (!isObjectId(commit) || commit.length !== tip.length) return { ok: true, value: false };
      // A repository of its own: what is fetched there has other bounds.
      const ask: Ask = (args) => asked(formatOf(tip), args, { name: 'history' });
      const fetched = await ask([
        ...['fetch', '--quiet', `--depth=${String(HISTORY)}`, '--no-tags', '--no-write-fetch-head'],
        ...['--filter=tree:0', 'origin', tip],
      ]);
      if (fetched.kind !== 'ok') return no(`commit ${tip} could not be fetched: ${troubleOf(fetched)}`, ASK);
      const listed = await ask(['rev-list', '--first-parent', tip]);
      if (listed.kind !== 'ok')
        return no(`the history of ${tip} could not be read: ${troubleOf(listed)}`, ASK);
      return { ok: true, value: listed.stdout.toString('latin1').split('\n').includes(commit) };
    },
    async tree(commit, likely = []) {
      if (!isObjectId(commit)) return no(`${commit} is not the full name of a commit`, 'give all its digits');
      const ask: Ask = (args, stdin) => asked(formatOf(commit), args, { stdin });
      const fetched = await ask([
        ...['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'],
        ...['origin', commit],
      ]);
      if (fetched.kind !== 'ok')
        return no(`commit ${commit} could not be fetched: ${troubleOf(fetched)}`, ASK);
      const objects = await readAhead(ask, commit, likely);
      const root = await objects.read(commit, 'commit', MAX_TREE);
      const tree = root.kind === 'file' ? treeOf(root.content) : null;
      if (tree === null) {
        return no(`commit ${commit}: ${root.kind === 'refused' ? root.reason : 'it names no tree'}`, ASK);
      }
      return { ok: true, value: treeAt(objects, commit, tree) };
    },
  };
}

type Format = 'sha1' | 'sha256';

function formatOf(id: string): Format {
  return id.length === 64 ? 'sha256' : 'sha1';
}

/** An empty bare repository, as gitrepository-layout(5) has it: a start of `git init` for it would hold the question up. */
function makeRepository(folder: string, format: Format): void {
  for (const part of ['objects', 'refs']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  const core = '[core]\n\tbare = true\n\trepositoryformatversion = ';
  const version = format === 'sha1' ? '0\n' : '1\n[extensions]\n\tobjectFormat = sha256\n';
  writeFileSync(join(folder, 'config'), `${core}${version}`);
}

const ASK = 'give the step a token that may read the repository (`permissions: contents: read`)';

type Ask = (args: readonly string[], stdin?: Uint8Array) => Promise<GitOutcome>;

function treeAt(objects: Objects, commit: string, root: string): RemoteTree {
  return {
    commit,
    async file(path, limit) {
      const parts = path.split('/');
      if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
        return { kind: 'refused', reason: `${JSON.stringify(path)} is not a path inside the repository` };
      }
      let folder = root;
      for (const [index, part] of parts.entries()) {
        const tree = await objects.read(folder, 'tree', MAX_TREE);
        if (tree.kind !== 'file') return tree;
        const entries = treeEntries(tree.content, commit.length);
        if (entries === null) return { kind: 'refused', reason: `${folder} is no tree` };
        const name = Buffer.from(part, 'utf8').toString('latin1');
        const entry = entries.find((one) => one.name === name);
        if (entry === undefined) return { kind: 'missing' };
        const here = parts.slice(0, index + 1).join('/');
        const wanted = index === parts.length - 1 ? ['100644', '100755'] : ['40000'];
        if (!wanted.includes(entry.mode)) {
          return { kind: 'refused', reason: `${here} is ${kindOf(entry.mode)} in commit ${commit}` };
        }
        folder = entry.id;
      }
      return await objects.read(folder, 'blob', limit);
    },
  };
}

function kindOf(mode: string): string {
  switch (mode) {
    case '120000':
      return 'a symbolic link, which is not followed,';
    case '160000':
      return 'a submodule, which is not entered,';
    case '40000':
      return 'a directory';
    default:
      return 'a file';
  }
}

/** Objects by their names, each fetched when it is not here yet, and given only if it is what its name says. */
interface Objects {
  read(id: string, kind: ObjectKind, limit: number): Promise<RemoteFile>;
}

/** One git reads what is on the way to these paths; a start of git for each would be most of a step's own start. */
async function readAhead(ask: Ask, commit: string, likely: readonly string[]): Promise<Objects> {
  const known = new Map<string, Buffer>();
  const paths = likely.filter((path) => !/[\n\0]/.test(path));
  const folders = paths.flatMap((path) =>
    path.split('/').map((_part, index, parts) => parts.slice(0, index + 1).join('/')),
  );
  const names = [commit, `${commit}^{tree}`, ...[...new Set(folders)].map((path) => `${commit}:${path}`)];
  const read = await ask(['cat-file', '--batch'], Buffer.from(`${names.join('\n')}\n`));
  if (read.kind === 'ok') for (const [id, content] of batchOf(read.stdout)) known.set(id, content);
  return {
    async read(id, kind, limit) {
      let content = known.get(id);
      if (content === undefined) {
        const outcome = await ask(['cat-file', kind, id]);
        if (outcome.kind !== 'ok') return { kind: 'refused', reason: `${kind} ${id}: ${troubleOf(outcome)}` };
        content = outcome.stdout;
      }
      if (content.length > limit) {
        return { kind: 'refused', reason: `${kind} ${id} has more than ${String(limit)} bytes` };
      }
      if (!isObject(id, kind, content)) {
        return { kind: 'refused', reason: `${kind} ${id} is not what its name says` };
      }
      known.set(id, content);
      return { kind: 'file', content };
    },
  };
}

/** `ID KIND SIZE LF CONTENT LF` for each, or `NAME missing LF` (git-cat-file(1), "Batch output"). */
function* batchOf(output: Buffer): Generator<readonly [id: string, content: Buffer]> {
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) return;
    const [, id, size] = /^([0-9a-f]+) [a-z]+ ([0-9]+)$/.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (id === undefined || size === undefined) continue;
    yield [id, output.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}

function no(
  reason: string,
  fix: string,
): { readonly ok: false; readonly reason: string; readonly fix: string } {
  return { ok: false, reason, fix };
}
