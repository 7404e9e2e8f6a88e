import fs from 'node:fs';
import { escapeGlob } from '../../decide/globs.js';
import { decideWrite, pathRules } from '../../decide/path.js';
import { foldedPath } from '../../decide/path-text.js';
import type { ResolvedPolicy } from '../../policy/resolved.js';
import { readAt } from './at.js';
import { parseGitConfig, GitConfigError } from './git-config.js';
import { resolveLink, type Found } from './resolve.js';
import { keyOf, pathOf, split, type Tree } from './tree.js';

/** What a workspace holds that gives plain paths the power of protected ones, by key. */
export interface Governing {
  /** Every symlink. */
  readonly links: readonly string[];
  /** Git folders, whatever they are called. */
  readonly gitFolders: readonly string[];
  /** Configuration files of git folders. */
  readonly gitConfigs: readonly string[];
}

/** A git configuration is never this long. */
const MAX_CONFIG = 1024 * 1024;
/** git follows includes ten deep. */
const MAX_INCLUDES = 10;

/**
 * The policy with what the protected names of this workspace stand for protected too: what a protected or denied
 * symlink leads to, git folders of any name, and the hooks, included files and monitors that a git configuration
 * names. As for other protected paths, an entry of `write` that names one exactly lifts it.
 */
export function withAlsoProtected(
  policy: ResolvedPolicy,
  governing: Governing,
  lower: Tree,
  workspace: string,
): ResolvedPolicy {
  const found = new Set<string>();

  /** Adds the path that `target` stands for, and every link on the way to it. */
  function add(from: string, target: Buffer): string | null {
    const lookup = (path: Buffer): Found => {
      const entry = lower.entry(path);
      if (entry?.type !== 'symlink') return entry === null ? null : { type: 'other' };
      found.add(keyOf(path));
      return { type: 'symlink', target: lower.link(path) };
    };
    const resolved = resolveLink(from, target, workspace, lookup);
    // A link to the workspace itself would protect everything: then nothing could come out.
    if (resolved.kind !== 'inside' || resolved.key === '') return null;
    found.add(resolved.key);
    return resolved.key;
  }

  for (const key of governing.links) {
    if (lower.entry(pathOf(key))?.type !== 'symlink' || !isGuarded(policy, key)) continue;
    add(folderOf(key), lower.link(pathOf(key)));
  }
  for (const key of governing.gitFolders) found.add(key);
  for (const key of governing.gitConfigs) readConfig(lower, key, MAX_INCLUDES, new Set(), add);

  const globs = [...found]
    .filter((key) => !isGuarded(policy, key))
    .sort()
    .map((key) => `/${escapeGlob(foldedPath(pathOf(key).toString('utf8')))}`);
  if (globs.length === 0) return policy;
  const { filesystem } = policy;
  return { ...policy, filesystem: { ...filesystem, protect: [...filesystem.protect, ...globs] } };
}

/** Whether a path is protected or denied by its own name. */
function isGuarded(policy: ResolvedPolicy, key: string): boolean {
  const text = pathOf(key).toString('utf8');
  const { protect, deny } = pathRules(policy);
  if (protect.match(foldedPath(text), true) < 0 && deny.match(text, true) < 0) return false;
  return decideWrite(policy, text).verdict !== 'allow';
}

function folderOf(key: string): string {
  return keyOf(split(pathOf(key)).folder);
}

/** What a configuration makes git run or read further settings from, relative to where git takes it from. */
function readConfig(
  lower: Tree,
  key: string,
  depth: number,
  seen: Set<string>,
  add: (from: string, target: Buffer) => string | null,
): void {
  if (seen.has(key) || depth === 0) return;
  seen.add(key);
  const text = configText(lower, key);
  if (text === null) return;
  let variables: ReturnType<typeof parseGitConfig>;
  try {
    variables = parseGitConfig(text);
  } catch (error) {
    if (error instanceof GitConfigError) return;
    throw error;
  }
  for (const { section, name, value } of variables) {
    if (value === null || value === '' || value.startsWith('~')) continue;
    const target = pathOf(value);
    if ((section === 'include' || section === 'includeif') && name === 'path') {
      const included = add(folderOf(key), target);
      if (included !== null) readConfig(lower, included, depth - 1, seen, add);
    } else if (section === 'core' && (name === 'hookspath' || name === 'fsmonitor')) {
      // Taken from the top of the work tree, which for a folder's own `.git` is that folder.
      add('', target);
      const around = /^(.+)\/\.git\/[^/]+$/.exec(key)?.[1];
      if (around !== undefined) add(around, target);
    }
  }
}

function configText(lower: Tree, key: string): string | null {
  const { folder, name } = split(pathOf(key));
  const fd = lower.folder(folder);
  if (fd === null || lower.entry(pathOf(key))?.type !== 'file') return null;
  const opened = readAt(fd, name);
  try {
    return opened.entry.size > MAX_CONFIG ? null : fs.readFileSync(opened.fd).toString('latin1');
  } finally {
    fs.closeSync(opened.fd);
  }
}
