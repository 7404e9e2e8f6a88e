import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestEngine } from './engine.js';

const SCRIPTS = resolve(import.meta.dirname, '../../scripts/engines');

/** An engine of a test's own, which it may stop and kill. */
export interface ThrowawayEngine extends TestEngine {
  /** kill -9 of the engine's daemon. */
  kill(): void;
  /** Starts the daemon anew on the same data. */
  restart(): void;
  /** Stops what is left of it and removes its data. */
  remove(): void;
}

/**
 * Starts one, as root.
 *
 * @param hidden a folder over which the daemon alone sees an empty file system, as an engine in another container does
 */
export function startThrowaway(hidden?: string): ThrowawayEngine {
  const base = mkdtempSync(join(tmpdir(), 'sp-engine-'));
  const name = `throwaway-${process.pid}-${base.slice(-6)}`;
  const env = {
    ...process.env,
    XDG_CACHE_HOME: join(base, 'cache'),
    SANDBOX_POLICY_TEST_RUN: join(base, 'run'),
  };
  const start = (): void => {
    const command = [join(SCRIPTS, 'start'), name];
    if (hidden === undefined) {
      execFileSync(command[0] ?? '', command.slice(1), { env, stdio: ['ignore', 'ignore', 'pipe'] });
    } else {
      const script = 'mount -t tmpfs none "$1" && shift && exec "$@"';
      const args = ['--mount', '--propagation', 'private', 'sh', '-c', script, 'sh', hidden, ...command];
      execFileSync('unshare', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    }
  };
  start();
  const run = join(base, 'run', name);
  const socket = join(run, 'docker.sock');
  const version = execFileSync('curl', ['-s', '--unix-socket', socket, 'http://engine/version'], {
    encoding: 'utf8',
  });
  return {
    name,
    socket,
    apiVersion: (JSON.parse(version) as { ApiVersion: string }).ApiVersion,
    tier: 'container',
    runtime: null,
    kill: () => {
      process.kill(Number(readFileSync(join(run, 'dockerd.pid'), 'utf8')), 'SIGKILL');
    },
    restart: start,
    remove: () => {
      spawnSync(join(SCRIPTS, 'down'), { env, stdio: 'ignore' });
      rmSync(base, { recursive: true, force: true });
    },
  };
}
