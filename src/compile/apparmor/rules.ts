import { pattern } from './text.js';
import { INIT_PATH, inWorkspace } from '../environment.js';
import type { Bindings, Plan, ViewEntry } from '../plan.js';

/** One file rule: what may be done (or must not) at a pattern. */
export interface FileRule {
  readonly deny: boolean;
  /** A quoted pattern of the profile language. */
  readonly pattern: string;
  /** Permission letters: `r`, `rwkl`, `rmix`. */
  readonly access: string;
}

/** What is known only when a container is made: the folders that its image declares as volumes. */
export interface ProfileExtras {
  readonly volumes?: readonly string[];
}

/** The path itself, be it a file or a folder, and everything below it. */
const TREE = '{,/{,**}}';
/** Of what a library folder holds, what a program maps: shared objects, and Node's modules. A program is neither. */
const MAPPED = ['/**.so{,.*}', '/**.node'];
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'ptmx'];

/** The file rules of a plan, sorted, each once: the same plan and bindings give the same text. */
export function fileRules(plan: Plan, bindings: Bindings, extras: ProfileExtras): readonly FileRule[] {
  const rules = [
    ...(showsImage(plan)
      ? imageRules(extras)
      : [...folderRules(plan, bindings), ...plan.view.flatMap((entry) => viewRules(entry, plan))]),
    ...(showsImage(plan) ? plan.view.flatMap((entry) => writableRules(entry)) : []),
    ...workspaceRules(plan, bindings),
    ...programRules(plan),
    ...kernelRules(),
    ...closedRules(bindings),
  ];
  const texts = new Map(rules.map((rule) => [`${String(rule.deny)} ${rule.pattern} ${rule.access}`, rule]));
  return [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

/** What an image holds isn't known here: its files may be read and run, and only what is mounted over it written. */
function showsImage(plan: Plan): boolean {
  return plan.tier === 'container' && plan.image.kind === 'image';
}

function allow(path: string, glob: string, access: string): FileRule {
  return { deny: false, pattern: pattern(path, glob), access };
}

function imageRules({ volumes = [] }: ProfileExtras): readonly FileRule[] {
  return [allow('', '/{,**}', 'rmix'), ...volumes.map((path) => allow(path, TREE, 'rwkl'))];
}

function viewRules(entry: ViewEntry, plan: Plan): readonly FileRule[] {
  switch (entry.kind) {
    case 'bind':
      if (!entry.exec) return [allow(entry.target, TREE, entry.writable ? 'rwkl' : 'r')];
      return plan.exec === null
        ? [allow(entry.target, TREE, 'rmix')]
        : [allow(entry.target, TREE, 'r'), ...MAPPED.map((glob) => allow(entry.target, glob, 'm'))];
    case 'tmpfs':
    case 'overlay':
      return writableRules(entry);
    case 'file':
    case 'identity':
      return [allow(entry.target, '', 'r')];
    case 'symlink':
    case 'proc':
    case 'dev':
    case 'mask':
      return [];
  }
}

function writableRules(entry: ViewEntry): readonly FileRule[] {
  switch (entry.kind) {
    case 'bind':
      return entry.writable ? [allow(entry.target, TREE, entry.exec ? 'rwklmix' : 'rwkl')] : [];
    case 'tmpfs':
    case 'overlay':
      return [allow(entry.target, TREE, entry.exec ? 'rwklmix' : 'rwkl')];
    case 'file':
    case 'identity':
    case 'symlink':
    case 'proc':
    case 'dev':
    case 'mask':
      return [];
  }
}

/** The folders above what is shown may be listed: they hold nothing but the way to it. */
function folderRules(plan: Plan, bindings: Bindings): readonly FileRule[] {
  const shown = [...plan.view.map((entry) => entry.target), bindings.workspace, INIT_PATH];
  return shown.flatMap(foldersAbove).map((folder) => allow(folder, '', 'r'));
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(1, -1);
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`)];
}

/**
 * The workspace. Copy on write, all of it may change, as without a profile: what lies outside `write` never comes
 * out. Read-write, only the folders of `write` may; a read-only one not at all.
 */
function workspaceRules(plan: Plan, bindings: Bindings): readonly FileRule[] {
  const exec = plan.workspace.exec ? 'mix' : '';
  const inside = plan.workspace.execPaths.map((path) => inWorkspace(bindings, path));
  return [
    allow(bindings.workspace, TREE, plan.workspace.mode === 'overlay' ? `rwkl${exec}` : `r${exec}`),
    ...(plan.workspace.mode === 'read-write'
      ? bindings.writable.map((path) => allow(path, TREE, 'rwkl'))
      : []),
    ...inside.map((path) => allow(path, TREE, 'rmix')),
  ];
}

function programRules({ exec }: Plan): readonly FileRule[] {
  const init = allow(INIT_PATH, '', 'rmix');
  if (exec === null) return [init];
  return [
    init,
    ...exec.programs.map((path) => allow(path, '', 'rmix')),
    ...exec.folders.map((path) => allow(path, TREE, 'rmix')),
  ];
}

/** /proc, /sys and /dev as every tier mounts them: a private one, a read-only one, and a few harmless devices. */
function kernelRules(): readonly FileRule[] {
  return [
    allow('/proc', '/{,**}', 'r'),
    allow('/proc', '/[0-9]*/**', 'w'),
    allow('/sys', '/{,**}', 'r'),
    allow('/dev', '/{,**}', 'r'),
    allow('/dev', '/pts/{,**}', 'rw'),
    allow('/dev', '/mqueue/{,**}', 'rwk'),
    ...DEVICES.map((name) => allow(`/dev/${name}`, '', 'rw')),
    // The engine's own, of which some programs read the first.
    ...['hostname', 'hosts', 'resolv.conf'].map((name) => allow(`/etc/${name}`, '', 'r')),
  ];
}

/** What stays shut whatever else is said: a deny rule goes before every other. */
function closedRules(bindings: Bindings): readonly FileRule[] {
  const deny = (path: string, access: string): FileRule => ({
    deny: true,
    pattern: pattern(path, TREE),
    access,
  });
  return [
    ...bindings.masks.map((mask) => deny(mask.path, 'rwklmx')),
    ...bindings.sealed.map((path) => deny(path, 'wl')),
    ...bindings.covers.map((cover) => deny(cover.path, 'wl')),
  ];
}
