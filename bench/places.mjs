import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where peers that aren't part of the project are installed. */
export const cache = join(root, '.cache');

/** A file of src/, compiled by bench/peers: for parts that the library doesn't export. */
export const built = (path) => join(cache, 'bench', 'build', path);

const peers = join(cache, 'peers');
export const peer = {
  actionlint: join(peers, 'bin', 'actionlint'),
  sandboxRuntime: join(
    ...[peers, 'sandbox-runtime', 'node_modules', '@anthropic-ai', 'sandbox-runtime', 'dist', 'cli.js'],
  ),
  spectral: join(...[peers, 'spectral', 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js']),
  squid: '/usr/sbin/squid',
  tinyproxy: '/usr/bin/tinyproxy',
  runc: ['/usr/sbin/runc', '/usr/bin/runc'].find((path) => existsSync(path)) ?? '/usr/sbin/runc',
};

/** Why a peer can't be measured; null when it can. */
export const absent = (path) =>
  existsSync(path) ? null : `${path.split('/').at(-1)} isn't here: bench/peers installs it`;

/** A Node 24 binary, or null. */
export function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const path = join(cache, 'node24', 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  return existsSync(path) ? path : null;
}
