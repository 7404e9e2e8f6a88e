import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The command line as one file that plain Node runs, in a folder that every user may read. */
export interface BundledCli {
  readonly file: string;
  remove(): void;
}

export function bundleCli(): Promise<BundledCli> {
  return bundleProgram('src/cli/bin.ts');
}

/** A program of this repository, by its path from the root, as one file. */
export async function bundleProgram(entry: string): Promise<BundledCli> {
  const root = resolve(import.meta.dirname, '../..');
  const base = mkdtempSync(join(tmpdir(), 'sandbox-policy-cli-'));
  chmodSync(base, 0o755);
  const outDir = join(base, 'cli');
  mkdirSync(outDir);
  // Where the bundle looks for it: beside its own folder.
  symlinkSync(join(root, 'dist', 'native'), join(base, 'native'));
  symlinkSync(join(root, 'dist', 'cli', 'lazy'), join(outDir, 'lazy'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: resolve(root, entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'index.mjs', codeSplitting: false } },
    },
  });
  return {
    file: join(outDir, 'index.mjs'),
    remove: () => {
      rmSync(base, { recursive: true });
    },
  };
}

export interface CliProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  stdout(): string;
  stderr(): string;
  /** Resolves when a text has been written to stdout. */
  says(text: string): Promise<void>;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Starts the command line in a process group of its own. */
export function startCli(
  { file }: BundledCli,
  argv: readonly string[],
  setting: { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly quiet?: boolean },
): CliProcess {
  const child = spawn(process.execPath, [file, ...argv], {
    cwd: setting.cwd,
    env: { ...setting.env },
    stdio: ['ignore', setting.quiet === true ? 'ignore' : 'pipe', 'pipe'],
    detached: true,
  });
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const exited = new Promise<{ code: number | null; signal: string | null }>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal }));
  });
  return {
    child,
    pid: child.pid ?? -1,
    stdout: () => out,
    stderr: () => err,
    says: async (text) => {
      await until(
        () => out.includes(text),
        60_000,
        () => `${JSON.stringify(text)} was not said: ${out}${err}`,
      );
    },
    exited,
  };
}

export async function until(
  condition: () => boolean,
  within: number,
  otherwise: () => string = () => 'it did not happen',
): Promise<number> {
  const since = performance.now();
  while (!condition()) {
    if (performance.now() - since > within) throw new Error(`${otherwise()} (within ${String(within)} ms)`);
    await new Promise((done) => setTimeout(done, 10));
  }
  return performance.now() - since;
}

/** Processes that have a word among their arguments, this one and the shell's own not counted. */
export function processesWith(word: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${String(pid)}/cmdline`, 'latin1').includes(word);
      } catch {
        return false;
      }
    });
}

/** Resident memory at its highest, in bytes; 0 when the process has ended. */
export function peakMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
