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
  const rules = new Map<string, Rules | null>();
  const exclude = rulesIn(lower, Buffer.from('.git/info/exclude'));

  function rulesOf(folder: string): Rules | null {
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

/** One file's rules. */
interface Rules {
  readonly text: string;
  readonly compiled: Ignore;
}

function compiled(text: string): Ignore {
  return ignore({ ignorecase: false, allowRelativePaths: true }).add(text);
}

/** What one file's rules say of a path itself: ignored, taken back in, or null for nothing. */
function own(rules: Rules | null, shape: string): boolean | null {
  if (rules === null) return null;
  const found = rules.compiled.test(shape);
  if (found.unignored) return false;
  if (!found.ignored) return null;
  const slash = shape.lastIndexOf('/', shape.length - 2);
  if (slash < 0 || !rules.compiled.test(shape.slice(0, slash + 1)).ignored) return true;
  // Ignored with its folder, which has been judged already, by rules nearer to it too: with its folders taken back
  // in, what is left is what matches the path itself.
  let text = `${rules.text}\n`;
  for (let end = slash; end > 0; end = shape.lastIndexOf('/', end - 1))
    text += `!/${escaped(shape.slice(0, end))}/\n`;
  return compiled(text).test(shape).ignored ? true : null;
}

/** A path as a rule that matches it alone. */
function escaped(path: string): string {
  return path.replace(/[\\*?[\]!# ]/g, '\\$&');
}

function rulesIn(lower: Tree, path: Buffer): Rules | null {
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
    const text = fs
      .readFileSync(opened.fd)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '');
    return { text, compiled: compiled(text) };
  } finally {
    fs.closeSync(opened.fd);
  }
}
