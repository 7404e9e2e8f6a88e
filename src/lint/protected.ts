import { compileGlobs, isLiteral, type Globs } from '../decide/globs.js';
import { foldedPath, readPath } from '../decide/path-text.js';

/** Compiled once for each list: nearly all policies have the same. */
const compiled = new Map<string, Globs>();

/** The most lists kept; a process that lints many workspaces has a few. */
const KEPT = 64;

/**
 * The protecting glob that an entry of `write` names exactly, null when there is none: the same reading as
 * decide's, which lifts the protection for such an entry.
 */
export function protects(protect: readonly string[], entry: string): string | null {
  if (protect.includes(entry)) return entry;
  if (!isLiteral(entry)) return null;
  const path = readPath(entry.replace(/^\//, ''), null);
  if (path.where !== 'workspace' || path.path === '') return null;
  const index = globs(protect).match(foldedPath(path.path), path.directory);
  return index < 0 ? null : (protect[index] ?? null);
}

function globs(protect: readonly string[]): Globs {
  const key = protect.join('\0');
  let found = compiled.get(key);
  if (found === undefined) {
    if (compiled.size >= KEPT) compiled.clear();
    found = compileGlobs(protect, { negation: 'no', foldCase: true });
    compiled.set(key, found);
  }
  return found;
}
