import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import type { TestEngine } from './engine.js';

/** test/engines/tool.ts as one file that plain Node runs, in a folder that every user may read. */
export interface BundledTool {
  readonly file: string;
  remove(): Promise<void>;
}

export async function bundleTool(): Promise<BundledTool> {
  const root = resolve(import.meta.dirname, '../..');
  const outDir = await mkdtemp(join(tmpdir(), 'sp-tool-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: resolve(import.meta.dirname, 'tool.ts'),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'tool.mjs', codeSplitting: false } },
    },
  });
  await chmod(outDir, 0o755);
  return { file: join(outDir, 'tool.mjs'), remove: () => rm(outDir, { recursive: true }) };
}

export interface ToolOptions {
  readonly uid?: number;
  readonly gid?: number;
  readonly groups?: readonly number[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A running tool process. */
export interface ToolProcess {
  readonly child: ChildProcess;
  /** Resolves with the value said with that word; rejects when the process ends or fails before. */
  reached(word: string): Promise<unknown>;
  begin(engine: TestEngine, work: { readonly policy?: string; readonly script: string }): void;
  readonly exited: Promise<void>;
}

export function startTool(tool: BundledTool, init: string, options: ToolOptions = {}): ToolProcess {
  // setpriv sets supplementary groups, which spawn can't.
  const { uid, gid, groups } = options;
  const drop =
    uid === undefined
      ? []
      : [
          'setpriv',
          `--reuid=${uid}`,
          `--regid=${gid ?? uid}`,
          groups === undefined ? '--clear-groups' : `--groups=${groups.join(',')}`,
        ];
  const [program = process.execPath, ...args] = [...drop, process.execPath, tool.file];
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', SANDBOX_POLICY_TEST_INIT: init, ...options.env },
  });
  const said = new Map<string, unknown>();
  const waiting = new Set<() => void>();
  let ended = false;
  const exited = new Promise<void>((done) => child.on('close', () => done()));
  exited.then(() => {
    ended = true;
    for (const wake of waiting) wake();
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word, value] = JSON.parse(line) as [string, unknown];
    said.set(word, value);
    for (const wake of waiting) wake();
  });
  return {
    child,
    exited,
    begin: (engine, { policy = '', script }) => {
      child.stdin.write(`${JSON.stringify({ engine, policy, script })}\n`);
    },
    reached: async (word) => {
      while (!said.has(word)) {
        if (said.has('failed')) throw new Error(String(said.get('failed')));
        if (ended) throw new Error(`the tool ended before "${word}"`);
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
      return said.get(word);
    },
  };
}
