#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import { processIo } from './io.js';

/**
 * Where V8's compiled code is kept between starts (Node 22.1 and later). Under the user's own cache folder,
 * never Node's default in the shared temporary folder, where another user could lay the code first.
 */
function enableCompileCache(env: NodeJS.ProcessEnv): void {
  const base = env['XDG_CACHE_HOME'] ?? (env['HOME'] === undefined ? undefined : join(env['HOME'], '.cache'));
  if (base === undefined || !base.startsWith('/') || env['NODE_DISABLE_COMPILE_CACHE'] !== undefined) return;
  const enable = (module as { enableCompileCache?: (directory: string) => unknown }).enableCompileCache;
  enable?.(join(base, 'sandbox-policy', 'node'));
}

enableCompileCache(process.env);

// A reader that went away (`| head`) is no error; the write that meets it ends the command.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Imported late, so that what is compiled comes from the cache; and no await here, so that a bundle may be CommonJS.
void import('./main.js')
  .then(({ main }) => main(process.argv.slice(2), processIo()))
  .then((code) => {
    process.exitCode = code;
  });
