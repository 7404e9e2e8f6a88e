import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = resolve(import.meta.dirname, '../..');
export const PROGRAM = join(ROOT, 'dist/native', process.arch, 'sandbox-init');
export const IS_ROOT = process.getuid?.() === 0;
/** An ordinary user, for tests that run as root. */
export const USER = 12_345;

export interface Ran {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the native program; `user`: as an ordinary user, where the tests run as root. */
export function native(args: readonly string[], options: { readonly user?: boolean } = {}): Ran {
  const { status, stdout, stderr } = spawnSync(PROGRAM, args, {
    env: {},
    maxBuffer: 1 << 28,
    ...(options.user === true && IS_ROOT ? { uid: USER, gid: USER } : {}),
  });
  return { code: status, stdout, stderr: stderr.toString() };
}

/** A folder that is removed when the test that asked for it has finished. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sp-native-'));
  onTestFinished(() => {
    // Deep trees are beyond what Node's own removal can name.
    spawnSync('chmod', ['-R', 'u+rwx', folder]);
    spawnSync('rm', ['-rf', '--one-file-system', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
