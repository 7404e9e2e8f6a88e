import { join } from 'node:path';
import type { WorkspacePlan } from '../compile/plan.js';
import { compileGlobs } from '../decide/globs.js';
import { SetupError } from '../enforce/sandbox.js';
import { printable } from '../enforce/workspace/error.js';
import { above, join as joinPath, keyOf, openTree, pathOf, type Tree } from '../enforce/workspace/tree.js';
import { walk } from '../enforce/workspace/walk.js';

/** What a read-write workspace opens and what it keeps shut, as absolute paths inside. */
export interface OpenPaths {
  /** The folders of `write`. */
  readonly writable: readonly string[];
  /** What lies in them and matches `deny` or is protected. */
  readonly sealed: readonly string[];
}

const MAX_ENTRIES = 5_000_000;

/**
 * Finds the folders of `write` and, in them, what must stay read-only. Both are then enforced by mounts, so each
 * must be there: a path that isn't is an error, never passed over.
 *
 * @param root Descriptor of the workspace.
 * @param workspace Its absolute path.
 * @throws SetupError for a path of `write` or `deny` that does not exist.
 */
export async function openPaths(root: number, workspace: string, plan: WorkspacePlan): Promise<OpenPaths> {
  const tree = openTree(root, true);
  try {
    const folders = plan.write.map((entry) => existing(tree, 'filesystem.write', entry, true));
    for (const entry of plan.deny) existing(tree, 'filesystem.deny', entry, false);
    const sealed = await matching(tree, folders, plan);
    return {
      writable: folders.map((key) => absolute(workspace, key)),
      sealed: sealed.map((key) => absolute(workspace, key)),
    };
  } finally {
    tree.close();
  }
}

/**
 * Paths in the writable folders that match `deny` or are protected and were not there before. Mounts can't keep a
 * name from being made, so it is looked for afterwards.
 */
export async function newlySealed(
  root: number,
  workspace: string,
  plan: WorkspacePlan,
  before: OpenPaths,
): Promise<readonly string[]> {
  const tree = openTree(root, true);
  try {
    const folders = plan.write.map(keyFrom).filter((key) => key === '' || tree.folder(pathOf(key)) !== null);
    const known = new Set(before.sealed);
    const found = await matching(tree, folders, plan);
    return found.filter((key) => !known.has(absolute(workspace, key))).map((key) => printable(pathOf(key)));
  } finally {
    tree.close();
  }
}

function keyFrom(entry: string): string {
  return keyOf(Buffer.from(entry.replace(/^\.?\//, '').replace(/\/+$/, ''))).replace(/^\.$/, '');
}

function existing(tree: Tree, clause: string, entry: string, folder: boolean): string {
  const key = keyFrom(entry);
  const path = pathOf(key);
  const found = key === '' ? 'directory' : (tree.entry(path)?.type ?? null);
  if (found === null || (folder && found !== 'directory')) {
    const what = found === null ? 'does not exist' : `is a ${found}, not a folder`;
    throw new SetupError(
      `${clause}: ${JSON.stringify(entry)} ${what} in the workspace; a read-write workspace enforces it by a mount`,
      `create it, take it out of ${clause}, or use \`workspace: overlay\``,
    );
  }
  return key;
}

/** Top-most matches below some folders. */
async function matching(
  tree: Tree,
  folders: readonly string[],
  plan: WorkspacePlan,
): Promise<readonly string[]> {
  const globs = compileGlobs([...plan.deny, ...plan.protect], { negation: 'no' });
  const roots = folders.filter((key) => !isBelowAny(key, folders));
  const sealed: string[] = [];
  await walk(tree, {
    maxEntries: MAX_ENTRIES,
    unreadable: () => undefined,
    visit({ key, entries }) {
      const enter: Buffer[] = [];
      for (const entry of entries) {
        const child = keyOf(joinPath(pathOf(key), entry.name));
        const leads = roots.some((root) => root === child || root.startsWith(`${child}/`));
        if (!leads && !isWithinAny(child, roots)) continue;
        if (globs.match(pathOf(child).toString('utf8'), entry.isDirectory()) >= 0) sealed.push(child);
        else if (entry.isDirectory()) enter.push(entry.name);
      }
      return enter;
    },
  });
  return sealed.sort();
}

function isBelowAny(key: string, folders: readonly string[]): boolean {
  return folders.some((folder) => folder !== key && (folder === '' || [...above(key)].includes(folder)));
}

function isWithinAny(key: string, roots: readonly string[]): boolean {
  return roots.some((root) => root === '' || key === root || key.startsWith(`${root}/`));
}

function absolute(workspace: string, key: string): string {
  return key === '' ? workspace : join(workspace, pathOf(key).toString('utf8'));
}
