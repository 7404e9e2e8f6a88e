import ignore, { type Ignore } from 'ignore';
import fs from 'node:fs';
import { readAt } from './at.js';
import { errnoOf } from './error.js';
import { keyOf, pathOf, split, type Tree } from './tree.js';

/** Whether git, with the rules that lie in the tree, would ignore a path. */
export type Ignored = (path: Buffer, directory: boolean) => boolean;

/** A longer ignore file than this is not read: what it would ignore then counts as a violation. */
const MAX_RULES = 1024 * 1024;

/**
 * The ignore rules of a workspace, read from its own files without running git: each folder's `.gitignore`, then
 * `.git/info/exclude` (gitignore(5)). The person's global rules play no part. Rules and paths are compared as bytes,
 * one character each, as git does. Folders' rules are read when first needed.
 */
export function gitignoreOf(lower: Tree): Ignored {
  const rules = new Map<string, Ignore | null>();
  const exclude = rulesIn(lower, Buffer.from('.git/info/exclude'));

  function rulesOf(folder: string): Ignore | null {
    let known = rules.get(folder);
    if (known === undefined) {
      known = rulesIn(lower, pathOf(folder === '' ? '.gitignore' : `${folder}/.gitignore`));
      rules.set(folder, known);
    }
    return known;
  }

  /** Whether the nearest rule that matches this very entry, its ancestors aside, ignores it. */
  function verdict(key: string, directory: boolean): boolean {
    const shape = directory ? `${key}/` : key;
    for (let slash = key.lastIndexOf('/'); ; slash = slash > 0 ? key.lastIndexOf('/', slash - 1) : -1) {
      const found = own(rulesOf(slash < 0 ? '' : key.slice(0, slash)), shape.slice(slash + 1));
      if (found !== null) return found;
      if (slash < 0) break;
    }
    return own(exclude, shape) ?? false;
  }

  return (path, directory) => {
    const key = keyOf(path);
    // Nothing below an ignored folder can be taken back in.
    for (let slash = key.indexOf('/'); slash > 0; slash = key.indexOf('/', slash + 1))
      if (verdict(key.slice(0, slash), true)) return true;
    return verdict(key, directory);
  };
}

/** What one file's rules say of a path itself: ignored, taken back in, or null for nothing. */
function own(rules: Ignore | null, shape: string): boolean | null {
  if (rules === null) return null;
  const found = rules.test(shape);
  if (found.unignored) return false;
  if (!found.ignored) return null;
  // Ignored with its folder: the folder itself has been judged, by rules nearer to it too.
  const slash = shape.lastIndexOf('/', shape.length - 2);
  return slash > 0 && rules.test(shape.slice(0, slash + 1)).ignored ? null : true;
}

function rulesIn(lower: Tree, path: Buffer): Ignore | null {
  const { folder, name } = split(path);
  const parent = lower.folder(folder);
  if (parent === null || lower.entry(path)?.type !== 'file') return null;
  let opened: ReturnType<typeof readAt>;
  try {
    opened = readAt(parent, name);
  } catch (error) {
    // An ignore file that the caller may not read is one that git could not read for the caller either.
    if (errnoOf(error) === 'EACCES') return null;
    throw error;
  }
  try {
    if (opened.entry.size > MAX_RULES) return null;
    const text = fs.readFileSync(opened.fd).toString('latin1');
    return ignore({ ignorecase: false, allowRelativePaths: true }).add(
      text.replace(/^\u00ef\u00bb\u00bf/, ''),
    );
  } finally {
    fs.closeSync(opened.fd);
  }
}
