/**
 * The package that a file belongs to.
 *
 * @param {string} path The file's path, relative to node_modules.
 * @returns {string | undefined} The package as the lock file names it (`node_modules/a/node_modules/@b/c`); undefined
 *   for a file outside of node_modules.
 */
export function packageOf(path) {
  if (path.startsWith('..')) return undefined;
  const parts = `node_modules/${path}`.split('/');
  const last = parts.lastIndexOf('node_modules');
  const scoped = parts[last + 1]?.startsWith('@');
  return parts.slice(0, last + (scoped ? 3 : 2)).join('/');
}
