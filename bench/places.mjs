import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where peers that aren't part of the project are installed. */
export const cache = join(root, '.cache');

/** A Node 24 binary, or null. */
export function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const path = join(cache, 'node24', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  return existsSync(path) ? path : null;
}
