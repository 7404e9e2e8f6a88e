import type { Commands, Filesystem, MountMode, PolicyMount, ResolvedPolicy } from '../resolved.js';
import { PROTECTED_PATHS } from '../protected.js';
import { foldedPath } from '../values/fold.js';
import { hasWildcard, WHOLE } from '../values/glob.js';
import { distinct, type Comparison, type Meeting } from './comparison.js';
import { globWithin, joinGlobs, meetGlobs, outside, undenied } from './globs.js';

/** From the narrowest: with an overlay only what lies in `write` is applied, after the run. */
export const MODES: readonly MountMode[] = ['read-only', 'overlay', 'read-write'];

const list = (globs: readonly string[]): string =>
  globs.length === 0 ? 'nothing' : globs.map((glob) => `\`${glob}\``).join(', ');

/** Where programs may be started from, written out. */
export function execOf(filesystem: Filesystem, commands: Commands): readonly string[] {
  return filesystem.exec ?? (commands.allow === null ? [WHOLE] : []);
}

/** Reports entries of a permitting list that lie outside the parent's. */
function permits(
  { wider }: Comparison,
  clause: string,
  own: readonly string[],
  bound: readonly string[],
  ruledBy = clause,
): void {
  for (const glob of outside(own, bound)) {
    wider(`${clause}[${own.indexOf(glob)}]`, {
      says: `lists \`${glob}\``,
      bound: bound.length === 0 ? 'none' : `only ${list(bound)}`,
      ruledBy,
    });
  }
}

/** Reports entries of the parent's refusing list that the child's does not cover. */
function refuses(
  { wider }: Comparison,
  clause: string,
  bound: readonly string[],
  missing: readonly string[],
): void {
  for (const glob of missing) {
    wider(clause, {
      says: `leaves out \`${glob}\``,
      bound: `\`${glob}\` there`,
      ruledBy: `${clause}[${bound.indexOf(glob)}]`,
      help: `Add ${JSON.stringify(glob)}: a list that is stated replaces the one it inherits.`,
    });
  }
}

const STANDARD = new Set(PROTECTED_PATHS);

/**
 * Whether an entry of `write` names something that a protecting glob (in lower case) is about. What it names is the
 * path from the workspace's top, though as a glob it matches at any depth.
 */
export function namesGuarded(entry: string, folded: string): boolean {
  if (entry === WHOLE || hasWildcard(entry)) return false;
  return globWithin(foldedPath(entry.startsWith('/') ? entry : `/${entry}`), folded);
}

/**
 * A protection is lifted by an entry of `write` that names something protected without wildcards, or is a protecting
 * glob word for word. The parent must lift it too: by an entry of its own that does so and covers the child's. (Each
 * policy protects its own files, and those of its parents with them; that others don't isn't compared.)
 */
function protection({ child, parent, wider }: Comparison): void {
  const { write } = child.filesystem;
  if (write === parent.filesystem.write) return;
  const guarded = parent.filesystem.protect.filter((glob) => STANDARD.has(glob));
  const folded = parent.filesystem.protect.map((glob) => glob.toLowerCase());
  const lifts = (entry: string): boolean => folded.some((glob) => namesGuarded(entry, glob));
  const lifted = parent.filesystem.write.filter((entry) => lifts(entry) && !entry.includes('\\'));
  const help = 'Only a policy that names it in `write` itself may lift what is protected by default.';
  write.forEach((entry, index) => {
    // An entry outside of the parent's `write` has been reported as that.
    if (outside([entry], parent.filesystem.write).length > 0) return;
    if (!lifts(entry) || lifted.some((wide) => globWithin(entry, wide))) return;
    wider(`filesystem.write[${index}]`, {
      says: `lifts the protection of \`${entry}\``,
      bound: 'it protected',
      ruledBy: 'filesystem.write',
      help,
    });
  });
  for (const glob of guarded) {
    if (!hasWildcard(glob) || child.filesystem.protect.includes(glob)) continue;
    wider('filesystem.write', { says: `lifts the protection of \`${glob}\``, bound: 'it protected', help });
  }
}

const sameMount =
  (one: PolicyMount) =>
  ({ path, at }: PolicyMount): boolean =>
    path === one.path && at === one.at;

/** Whether a mount lies inside another, hiding or guarding what would be seen there of that one. */
const liesIn = (inner: PolicyMount, outer: PolicyMount): boolean => inner.at.startsWith(`${outer.at}/`);

function mounts({ child, parent, wider }: Comparison): void {
  child.filesystem.mounts.forEach((mount, index) => {
    const clause = `filesystem.mounts[${index}]`;
    const same = parent.filesystem.mounts.find(sameMount(mount));
    if (same === undefined) {
      wider(clause, { says: `shows \`${mount.path}\` at \`${mount.at}\``, bound: 'no such mount' });
    } else if (MODES.indexOf(mount.mode) > MODES.indexOf(same.mode)) {
      wider(clause, {
        says: `is ${mount.mode}`,
        bound: same.mode,
        ruledBy: `filesystem.mounts[${parent.filesystem.mounts.indexOf(same)}]`,
      });
    }
  });
  parent.filesystem.mounts.forEach((mount, index) => {
    if (child.filesystem.mounts.some(sameMount(mount))) return;
    const around = child.filesystem.mounts.find((other) => liesIn(mount, other));
    if (around === undefined) return;
    wider('filesystem.mounts', {
      says: `leaves out the mount at \`${mount.at}\`, so that \`${around.at}\` shows its own there`,
      bound: `${mount.mode} there`,
      ruledBy: `filesystem.mounts[${index}]`,
      help: `Keep it, or leave out the mount at \`${around.at}\` too.`,
    });
  });
}

export function filesystemWithin(comparison: Comparison): void {
  const { child, parent, wider } = comparison;
  const [own, bound] = [child.filesystem, parent.filesystem];
  if (MODES.indexOf(own.workspace) > MODES.indexOf(bound.workspace)) {
    wider('filesystem.workspace', { says: `is ${own.workspace}`, bound: bound.workspace });
  }
  permits(comparison, 'filesystem.write', own.write, bound.write);
  refuses(comparison, 'filesystem.deny', bound.deny, undenied(bound.deny, own.deny));
  refuses(comparison, 'filesystem.read-deny', bound.readDeny, outside(bound.readDeny, own.readDeny));
  protection(comparison);
  const exec = execOf(bound, parent.commands);
  permits(
    comparison,
    'filesystem.exec',
    execOf(own, child.commands),
    exec,
    bound.exec === null && exec.length === 0 ? 'commands.allow' : 'filesystem.exec',
  );
  permits(comparison, 'filesystem.outputs', own.outputs, bound.outputs);
  permits(comparison, 'filesystem.carry', own.carry, bound.carry);
  if (own.git === 'full' && bound.git === 'none') wider('filesystem.git', { says: 'is full', bound: 'none' });
  toolchains(comparison);
  mounts(comparison);
}

function toolchains({ child, parent, wider }: Comparison): void {
  const [own, bound] = [child.filesystem.toolchains, parent.filesystem.toolchains];
  if (own === bound || own === 'none' || own.length === 0) return;
  const shown = (value: Filesystem['toolchains']): string =>
    typeof value === 'string' ? value : list(value);
  const known =
    typeof own === 'string' || typeof bound === 'string' ? false : own.every((path) => bound.includes(path));
  if (!known) {
    wider('filesystem.toolchains', { says: `is ${shown(own)}`, bound: shown(bound) });
  }
}

function meetToolchains(
  one: Filesystem['toolchains'],
  other: Filesystem['toolchains'],
): Filesystem['toolchains'] {
  if (one === 'auto' && other === 'auto') return 'auto';
  if (typeof one === 'string' || typeof other === 'string') return 'none';
  return one.filter((path) => other.includes(path));
}

/** The mounts of both; one that would show more than before, as another inside it isn't in both, is left out too. */
function meetMounts(one: readonly PolicyMount[], other: readonly PolicyMount[]): readonly PolicyMount[] {
  const apart = [
    ...one.filter((mount) => !other.some(sameMount(mount))),
    ...other.filter((mount) => !one.some(sameMount(mount))),
  ];
  return one.flatMap((mount) => {
    const same = other.find(sameMount(mount));
    if (same === undefined || apart.some((inner) => liesIn(inner, mount))) return [];
    return [MODES.indexOf(same.mode) < MODES.indexOf(mount.mode) ? same : mount];
  });
}

const narrower = <T extends MountMode>(one: T, other: T): T =>
  MODES.indexOf(one) <= MODES.indexOf(other) ? one : other;

export function meetFilesystem(one: ResolvedPolicy, other: ResolvedPolicy, meeting: Meeting): Filesystem {
  const [a, b] = [one.filesystem, other.filesystem];
  const exec =
    a.exec === null && b.exec === null
      ? null
      : meetGlobs(execOf(a, one.commands), execOf(b, other.commands), 'filesystem.exec', meeting);
  return {
    workspace: narrower(a.workspace, b.workspace),
    write: meetGlobs(a.write, b.write, 'filesystem.write', meeting),
    deny: joinGlobs([...a.deny, ...b.deny]),
    protect: distinctInOrder([...a.protect, ...b.protect]),
    readDeny: joinGlobs([...a.readDeny, ...b.readDeny]),
    exec,
    outputs: meetGlobs(a.outputs, b.outputs, 'filesystem.outputs', meeting),
    carry: meetGlobs(a.carry, b.carry, 'filesystem.carry', meeting),
    git: a.git === 'none' ? 'none' : b.git,
    toolchains: meetToolchains(a.toolchains, b.toolchains),
    mounts: distinct(meetMounts(a.mounts, b.mounts), (mount) => mount.at),
  };
}

const distinctInOrder = (globs: readonly string[]): readonly string[] => [...new Set(globs)];
