import { compileGlobs, isLiteral, type Globs } from '../decide/globs.js';
import { foldedPath, readPath } from '../decide/path-text.js';
import { PROTECTED_PATHS } from '../policy/protected.js';

let compiled: Globs | null = null;

/**
 * The default protection that an entry of `write` names exactly, and so lifts; null when there is none. The same
 * reading as decide's, over the whole list: a resolved policy's own no longer holds what was lifted.
 */
export function protects(entry: string): string | null {
  const bare = entry.replace(/\/$/, '');
  if (PROTECTED_PATHS.includes(bare)) return bare;
  if (!isLiteral(entry)) return null;
  const path = readPath(entry.replace(/^\//, ''), null);
  if (path.where !== 'workspace' || path.path === '') return null;
  compiled ??= compileGlobs(PROTECTED_PATHS, { negation: 'no', foldCase: true });
  const index = compiled.match(foldedPath(path.path), path.directory);
  return index < 0 ? null : (PROTECTED_PATHS[index] ?? null);
}
