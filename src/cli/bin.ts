#!/usr/bin/env node
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheHomeOf } from '../host/xdg.js';
import { keepCompiled } from './compile-cache.js';
import { processIo } from './io.js';

/**
 * Where compiled code is kept between starts: under the user's own cache folder, never a shared one, where another
 * user could lay the code first; apart for each version of Node, which share no code, and each command, which run
 * different functions of the same scripts.
 */
function compileCache(env: NodeJS.ProcessEnv, argv: readonly string[]): void {
  const home = env['HOME'] ?? '';
  if (!isAbsolute(home) || env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return;
  const base = cacheHomeOf(env, home);
  const command = /^[a-z]{1,20}$/.exec(argv[0] ?? '')?.[0] ?? 'none';
  const version = `${process.version}-${process.arch}`;
  const folder = join(base, 'sandbox-policy', 'node', version, command);
  const cache = keepCompiled(dirname(fileURLToPath(import.meta.url)), folder);
  process.on('exit', () => cache.store());
}

compileCache(process.env, process.argv.slice(2));

// A reader that went away (`| head`) is no error; the write that meets it ends the command.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Imported late, so that its compiled code comes from the cache; and no await here, so that a bundle may be CommonJS.
void import('./main.js')
  .then(({ main }) => main(process.argv.slice(2), processIo()))
  .then((code) => {
    process.exitCode = code;
  });
