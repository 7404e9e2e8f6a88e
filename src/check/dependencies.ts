import type { Finding } from '../policy/finding.js';
import { shown } from '../policy/kind.js';
import { linesOf } from '../policy/position.js';
import { folderOf, type CodeChange, type FileChange } from './change.js';
import { withoutCredentials } from './content.js';
import { lockKind, lockPaths, manifestKind, type ManifestKind } from './manifests/kinds.js';
import type { Dependency, Manifest, Script } from './manifests/manifest.js';
import { finding, onLine, wholeFile } from './report.js';
import { CHECK_RULES } from './rules.js';

const NONE: Manifest = { dependencies: [], scripts: [] };

/** Dependencies and scripts that the change brings, and lock files that don't follow. */
export function* dependencyFindings(change: CodeChange): Iterable<Finding> {
  /** Folders of manifests whose dependencies changed, or might have. */
  const moved = new Map<ManifestKind, string[]>();
  const byPath = new Map(change.files.map((file) => [file.path, file]));
  for (const file of change.files) {
    const kind = manifestKind(file.path);
    if (kind === null) continue;
    const compared = compare(file, kind);
    if (compared === null || compared.dependencies)
      moved.set(kind, [...(moved.get(kind) ?? []), folderOf(file.path)]);
    if (compared === null) yield unread(file);
    else {
      yield* compared.findings;
      if (compared.dependencies)
        yield* lockFindings({ byPath, untouched: change.untouched }, file, kind, compared.brought);
    }
  }
  for (const file of change.files) {
    const kind = lockKind(file.path);
    if (kind === null || file.after === null) continue;
    const folder = folderOf(file.path);
    const below = (one: string): boolean => folder === '' || one === folder || one.startsWith(`${folder}/`);
    if ((moved.get(kind) ?? []).some(below)) continue;
    yield finding(
      CHECK_RULES.lockOutOfStep,
      wholeFile(file.path),
      `${shown(file.path)} changes, and the dependencies of no manifest do`,
      { help: 'An update of what is locked is one; let the package manager make it anew, and compare.' },
    );
  }
}

interface Compared {
  readonly findings: readonly Finding[];
  /** Whether what it depends on differs at all. */
  readonly dependencies: boolean;
  /** New ones, and those with another version or source. */
  readonly brought: readonly Dependency[];
}

/** null: one side can't be read as a whole. */
function compare({ path, before, after }: FileChange, kind: ManifestKind): Compared | null {
  const old = before === null ? NONE : before.content.kind === 'text' ? kind.read(before.content.text) : null;
  if (after === null)
    return { findings: [], dependencies: (old ?? NONE).dependencies.length > 0, brought: [] };
  if (after.content.kind !== 'text') return null;
  const { text } = after.content;
  const now = kind.read(text);
  if (now === null) return null;
  // A manifest that couldn't be read before is judged as if all of it were new.
  const { scripts, dependencies } = old ?? NONE;
  const known = new Map(dependencies.map((one) => [keyOf(one), one.spec]));
  const names = new Set(dependencies.map(({ name }) => name));
  const commands = new Map(scripts.map((one) => [one.name, one.command]));
  const brought = now.dependencies.filter((one) => known.get(keyOf(one)) !== one.spec);
  const left = new Set(now.dependencies.map(keyOf));
  const lines = linesOf(text);
  const at = ({ start, end }: { readonly start: number; readonly end: number }) =>
    ({ kind: 'span', file: path, span: lines.span(start, end) }) as const;
  return {
    findings: [
      ...now.scripts
        .filter((one) => commands.get(one.name) !== one.command)
        .map((one) => scriptFinding(one, commands.has(one.name), at(one))),
      ...brought.flatMap((one) => dependencyFinding(one, names, at(one))),
    ],
    dependencies: brought.length > 0 || [...known.keys()].some((key) => !left.has(key)),
    brought,
  };
}

function keyOf({ group, name, spec }: Dependency): string {
  // Tables of a TOML dependency are several entries of one name; each has its own key.
  const key = /^([\w.-]*)=/.exec(spec)?.[1] ?? '';
  return JSON.stringify([group, name, key]);
}

function scriptFinding(
  { name, command, lifecycle }: Script,
  existed: boolean,
  at: Finding['location'],
): Finding {
  const said = `${shown(name)} ${existed ? 'now runs' : 'is new, and runs'} ${shown(withoutCredentials(command))}`;
  return lifecycle
    ? finding(CHECK_RULES.lifecycle, at, `${said} by itself`, {
        help: 'It runs on every machine that installs, builds or publishes this, with that user’s rights.',
      })
    : finding(CHECK_RULES.packageScript, at, said);
}

function dependencyFinding(
  { name, spec, from, group }: Dependency,
  /** Those known or reported already. */
  names: Set<string>,
  at: Finding['location'],
): readonly Finding[] {
  if (from !== null) {
    return [
      finding(
        CHECK_RULES.elsewhere,
        at,
        `${shown(withoutCredentials(name))} is taken from ${from}: ${shown(withoutCredentials(spec))}`,
        {
          help: 'Nothing vouches for what is there tomorrow; take it from the registry, or review it as code of your own.',
        },
      ),
    ];
  }
  if (!names.has(name)) {
    names.add(name);
    return [
      finding(CHECK_RULES.newDependency, at, `${shown(name)} is a new dependency (${group})`, {
        help: 'Check that the name is the one you know, who publishes it, and whether it is needed.',
      }),
    ];
  }
  return [];
}

interface Around {
  readonly byPath: ReadonlyMap<string, FileChange>;
  readonly untouched: CodeChange['untouched'];
}

function* lockFindings(
  { byPath, untouched }: Around,
  { path, after }: FileChange,
  kind: ManifestKind,
  brought: readonly Dependency[],
): Iterable<Finding> {
  if (after === null || kind.locks.length === 0) return;
  const candidates = lockPaths(path, kind);
  const touched = candidates.flatMap((one) => byPath.get(one) ?? []);
  const locks = touched.filter((file) => file.after !== null);
  const [lock] = locks;
  if (lock === undefined) {
    const stale = candidates.find((one) => untouched?.has(one) === true);
    const [gone] = touched;
    if (stale === undefined && gone === undefined && untouched !== null) return;
    const what =
      stale !== undefined
        ? `${shown(stale)} does not`
        : gone !== undefined
          ? `${shown(gone.path)} is removed`
          : 'no lock file does, so far as a patch shows';
    yield finding(CHECK_RULES.lockOutOfStep, wholeFile(path), `the dependencies change, and ${what}`, {
      help: 'Let the package manager write the lock file, and commit both.',
    });
    return;
  }
  const texts = locks.flatMap((file) =>
    file.after?.content.kind === 'text' ? [file.after.content.text] : [],
  );
  // A binary or partly shown lock file is a finding of its own, or can't be looked into.
  if (texts.length < locks.length) return;
  const packages = brought.filter(isPackageName);
  if (packages.length > MOST_COMPARED) {
    yield finding(
      CHECK_RULES.lockOutOfStep,
      wholeFile(path),
      `${String(packages.length)} dependencies change at once: whether ${shown(lock.path)} knows them was not looked up`,
      { help: 'Split the change.' },
    );
    return;
  }
  for (const one of packages) {
    if (texts.some((text) => mentions(text, one.name))) continue;
    const location = placeOf(after, path, one);
    yield finding(
      CHECK_RULES.lockOutOfStep,
      location,
      `${shown(lock.path)} does not know ${shown(one.name)}`,
      {
        help: 'Let the package manager write the lock file; one written by hand installs something else.',
      },
    );
  }
}

/** Each costs a search of the lock file. */
const MOST_COMPARED = 200;

/** Groups whose entries are settings rather than packages that a lock file lists. */
function isPackageName({ group, from, name }: Dependency): boolean {
  if (/^(?:packageManager|replace|patch|repositories|peerDependencies|tool$|build-system)/.test(group))
    return false;
  return from !== 'another index' && !/[\s>]/.test(name) && !/^(?:php|ext-.*|lib-.*)$/.test(name);
}

/** Whether a lock file names a package: as a whole word, `-`, `_` and `.` being one (PEP 503). */
function mentions(lock: string, name: string): boolean {
  const pattern = name
    .split(/[-_.]+/)
    .map((part) => part.replace(/[\\^$*+?.()|[\]{}/]/g, '\\$&'))
    .join('[-_.]+');
  return new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'i').test(lock);
}

function placeOf(
  after: NonNullable<FileChange['after']>,
  path: string,
  { start, end }: Dependency,
): Finding['location'] {
  const text = after.content.kind === 'text' ? after.content.text : '';
  const { start: from, end: to } = linesOf(text).span(start, end);
  return onLine(path, from.line, from.column - 1, to.column - 1);
}

function unread({ path, after }: FileChange): Finding {
  const why =
    after?.content.kind === 'part'
      ? 'the patch shows only parts of it'
      : after?.content.kind === 'text'
        ? 'its text is not what such a file holds'
        : 'its content is not text, or wasn’t read';
  return finding(
    CHECK_RULES.unread,
    wholeFile(path),
    `${shown(path)}: its scripts and dependencies can’t be judged: ${why}`,
    {
      help: 'Check the commits (`--base`, `--head`), or a patch in the repository that it is for.',
    },
  );
}
