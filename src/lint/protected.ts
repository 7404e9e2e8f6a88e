import { compileGlobs, isLiteral, type Globs } from '../decide/globs.js';
import { foldedPath, readPath } from '../decide/path-text.js';
import { PROTECTED_PATHS } from '../policy/protected.js';

let compiled: Globs | null = null;

/** What was found for an entry; policies of one repository mostly have the same ones. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 1000;

/**
 * The default protection that an entry of `write` names exactly, and so lifts; null when there is none. The same
 * reading as decide's, over the whole list: a resolved policy's own no longer holds what was lifted.
 */
export function protects(entry: string): string | null {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const found = search(entry);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(entry, found);
  return found;
}

function search(entry: string): string | null {
  const bare = entry.replace(/\/$/, '');
  if (PROTECTED_PATHS.includes(bare)) return bare;
  if (!isLiteral(entry)) return null;
  const path = readPath(entry.replace(/^\//, ''), null);
  if (path.where !== 'workspace' || path.path === '') return null;
  compiled ??= compileGlobs(PROTECTED_PATHS, { negation: 'no', foldCase: true });
  const index = compiled.match(foldedPath(path.path), path.directory);
  return index < 0 ? null : (PROTECTED_PATHS[index] ?? null);
}
