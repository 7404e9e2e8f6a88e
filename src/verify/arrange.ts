import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decideRead, decideWrite } from '../decide/path.js';
import { samplesOf } from '../diff/candidates/glob-samples.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
import { WHOLE } from '../policy/values/glob.js';

/** What lies in files that must not be read; it is looked for in whatever the probes say. */
export const SECRET = 'sandbox-policy-verify-secret';
/** What lies in files that may be. */
export const PUBLIC = 'sandbox-policy-verify-public';

/** One glob of the policy, and a path of the workspace that stands for it; null when none was found. */
export interface Sample {
  readonly glob: string;
  readonly path: string | null;
}

/** The workspace that probes are tried in: made for them, so that nothing of anybody's is touched. */
export interface Arrangement {
  /** A file that any policy lets be read. */
  readonly readable: string;
  readonly write: readonly Sample[];
  /** Stated denies, then the protected paths. */
  readonly deny: readonly Sample[];
  readonly protect: readonly Sample[];
  readonly readDeny: readonly Sample[];
  readonly outputs: readonly Sample[];
  /** A path that no entry of `write` covers; null when all of the workspace is covered. */
  readonly unlisted: string | null;
  /** What has to lie in the workspace before, by path; null: a folder. */
  readonly files: ReadonlyMap<string, string | null>;
}

const GIT_CONFIG = `[core]
\trepositoryformatversion = 0
[http "https://example.invalid/"]
\textraheader = AUTHORIZATION: basic ${SECRET}
`;

/** Finds a path for each glob. Pure: `makeWorkspace` writes what it says. */
export function arrange(policy: ResolvedPolicy): Arrangement {
  const { filesystem } = policy;
  const files = new Map<string, string | null>([
    ['.git/HEAD', 'ref: refs/heads/main\n'],
    ['.git/config', GIT_CONFIG],
    ['.git/objects', null],
    ['.git/refs', null],
    ['sp-verify/readable', `${PUBLIC}\n`],
  ]);
  const taken = new Set<string>([...files.keys(), '.git']);
  const written = filesystem.workspace === 'read-write';
  const take = (glob: string, candidates: readonly string[], fits: (path: string) => boolean): Sample => {
    const path = candidates.find((one) => !one.endsWith('/') && isFree(one, taken) && fits(one)) ?? null;
    if (path !== null) taken.add(path);
    return { glob, path };
  };
  const isRead = (path: string): boolean => decideRead(policy, path).verdict === 'allow';
  const isWritten = (path: string): boolean => decideWrite(policy, path).verdict === 'allow';
  const deniedBy = (clause: string) => (path: string) => decideWrite(policy, path).clause === clause;

  const readDeny = filesystem.readDeny.map((glob) => take(glob, own(glob), (path) => !isRead(path)));
  for (const { path } of readDeny) if (path !== null) files.set(path, `${SECRET}\n`);
  const write = filesystem.write.map((glob) =>
    take(glob, own(glob), (path) => isRead(path) && isWritten(path)),
  );
  const deny = filesystem.deny.map((glob, index) =>
    take(glob, own(glob), deniedBy(`filesystem.deny[${String(index)}]`)),
  );
  const protect = filesystem.protect.map((glob) => take(glob, own(glob), deniedBy('filesystem.protect')));
  const outputs = filesystem.outputs.map((glob) => take(glob, own(glob), isRead));
  const unlisted = take('', unlistedNames(filesystem.write), deniedBy('filesystem.write')).path;
  if (written) {
    for (const glob of filesystem.write) if (glob !== WHOLE) files.set(inside(glob), null);
    for (const { path } of deny) if (path !== null) files.set(path, `${PUBLIC}\n`);
    for (const glob of filesystem.deny) {
      const at = inside(glob);
      if (![...files.keys()].some((path) => path === at || path.startsWith(`${at}/`)))
        files.set(at, glob.endsWith('/') ? null : `${PUBLIC}\n`);
    }
  }
  for (const glob of filesystem.exec ?? []) {
    const at = inside(glob);
    if (at !== '' && ![...files.keys()].some((path) => path.startsWith(`${at}/`))) files.set(at, null);
  }
  return { readable: 'sp-verify/readable', write, deny, protect, readDeny, outputs, unlisted, files };
}

/** Writes a workspace that holds what the probes need. */
export function makeWorkspace(folder: string, { files }: Arrangement): void {
  for (const [path, content] of files) {
    const at = join(folder, path);
    mkdirSync(content === null ? at : dirname(at), { recursive: true, mode: 0o755 });
    if (content !== null) writeFileSync(at, content, { mode: 0o644 });
  }
}

/** A plain path of the policy, relative to the workspace and without its marks. */
export function inside(glob: string): string {
  return glob === WHOLE ? '' : glob.replace(/^\.?\//, '').replace(/\/$/, '');
}

/** Paths that a glob matches: some with a name that is surely nobody's, then the likely ones. */
function own(glob: string): readonly string[] {
  if (glob === WHOLE) return ['sp-verify-written'];
  const samples = samplesOf(glob);
  return [...samples.map((path) => path.replaceAll(/\bany\b/g, 'sp-verify')), ...samples];
}

/** A name of its own, then names that begin as an entry of `write` does and end otherwise. */
function unlistedNames(write: readonly string[]): readonly string[] {
  const near = write.flatMap((glob) => {
    const [first = ''] = inside(glob).split('/');
    return first === '' || /[*?[\\]/.test(first) ? [] : [`${first}-sp-verify`, `${first}sp-verify/sp-verify`];
  });
  return [...near, 'sp-verify-unlisted', 'sp-verify-unlisted/file'];
}

/** Whether a path is neither taken nor below or above one that is a file. */
function isFree(path: string, taken: ReadonlySet<string>): boolean {
  for (const other of taken) {
    if (other === path || other.startsWith(`${path}/`)) return false;
    if (path.startsWith(`${other}/`) && other !== '.git') return false;
  }
  return true;
}
