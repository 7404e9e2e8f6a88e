import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Milliseconds for one call of the tool on an emulated machine. */
const PATIENCE = 120_000;

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; `root` through sudo. */
export function ran(
  argv: readonly string[],
  options: { root?: boolean; cwd?: string; stdin?: string } = {},
): Ran {
  const [program = '', ...args] = options.root === true ? ['sudo', '-n', ...argv] : argv;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: options.cwd ?? '/',
    input: options.stdin ?? '',
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** A workspace with these files, removed at the end. */
export function workspace(files: Readonly<Record<string, string>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'runner-vm-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** The kernel's own list of loaded profiles; root's to read. */
export function profiles(): readonly string[] {
  const { stdout } = ran(['cat', '/sys/kernel/security/apparmor/profiles'], { root: true });
  return stdout.split('\n').map((line) => line.replace(/ \(.*/, ''));
}
