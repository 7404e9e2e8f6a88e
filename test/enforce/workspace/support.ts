import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { WorkspacePlan } from '../../../src/compile/plan.js';
import { encodeSeries, SERIES_PROGRAM, type Operation } from './series.js';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The native program of this machine. */
export const SCANNER = path.join(ROOT, 'dist/native', process.arch, 'sandbox-init');

/** A uid that owns nothing. */
export const NOBODY = 65_533;

export interface Scratch {
  readonly dir: string;
  /** The workspace, the state directory and the locks' folder in it. */
  readonly workspace: string;
  readonly state: string;
  readonly locks: string;
  remove(): void;
}

/** Folders of a test's own. `uid`: who they belong to. */
export function scratch(uid = process.getuid?.() ?? 0): Scratch {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sp-ws-'));
  const made = ['workspace', 'state', 'locks'].map((name) => path.join(dir, name));
  for (const folder of made) fs.mkdirSync(folder, { mode: 0o755 });
  for (const folder of [dir, ...made]) if (process.getuid?.() === 0) fs.chownSync(folder, uid, uid);
  fs.chmodSync(dir, 0o755);
  const [workspace = '', state = '', locks = ''] = made;
  return {
    dir,
    workspace,
    state,
    locks,
    remove: () => {
      spawnSync('chmod', ['-R', 'u+rwX', dir]);
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

export const PLAN: WorkspacePlan = {
  mode: 'overlay',
  write: ['./'],
  deny: [],
  protect: [],
  readDeny: [],
  outputs: [],
  git: 'full',
  exec: true,
  execPaths: [],
};

/** Runs a program; its failure is the test's. */
export function must(program: string, args: readonly string[], options: { input?: Buffer; cwd?: string } = {}): string {
  const result = spawnSync(program, args, { ...options, maxBuffer: 1 << 28 });
  if (result.status !== 0)
    throw new Error(
      `${program} ${args.slice(0, 6).join(' ')}: ${result.error?.message ?? ''} ${result.stderr.toString()} ${String(result.status)}`,
    );
  return result.stdout.toString();
}

/**
 * Runs a command in a real overlay mount of the workspace, with the options that the tiers use, in a mount namespace
 * of its own: as root by the root's right, as `uid` in a user namespace. The command's folder is the mount.
 */
export function inOverlay(
  place: { workspace: string; upper: string; work: string; dir: string },
  command: readonly string[],
  options: { uid?: number; input?: Buffer } = {},
): string {
  const merged = path.join(place.dir, 'merged');
  if (!fs.existsSync(merged)) fs.mkdirSync(merged);
  const mount = `userxattr,redirect_dir=nofollow,metacopy=off,index=off,lowerdir=${place.workspace},upperdir=${place.upper},workdir=${place.work}`;
  const script = 'mount -t overlay overlay -o "$1" "$2" && cd "$2" && shift 2 && exec "$@"';
  const inner = ['sh', '-c', script, 'sh', mount, merged, ...command];
  const uid = options.uid ?? process.getuid?.() ?? 0;
  const args =
    uid === 0
      ? ['unshare', '--mount', ...inner]
      : [...asUser(uid), 'unshare', '--user', '--map-root-user', '--mount', ...inner];
  const [program = '', ...rest] = args;
  return must(program, rest, options.input === undefined ? {} : { input: options.input });
}

/** The words that run a command as another user; none when it is this one. */
export function asUser(uid: number): string[] {
  if (uid === process.getuid?.()) return [];
  return ['setpriv', `--reuid=${String(uid)}`, `--regid=${String(uid)}`, '--clear-groups'];
}

/** Carries a series out in a folder, as `uid`. */
export function runSeries(folder: string, operations: readonly Operation[], uid = process.getuid?.() ?? 0): void {
  const [program = '', ...rest] = [...asUser(uid), 'python3', SERIES_PROGRAM, folder];
  must(program, rest, { input: encodeSeries(operations) });
}

export interface TreeOptions {
  /** How much of a mode counts. */
  readonly modes: 'all' | 'exec' | 'none';
  /** Whether folders count by themselves. */
  readonly folders: boolean;
}

/** A tree as text, one line an entry, sorted: equal trees give equal texts. */
export function treeOf(root: string, options: TreeOptions = { modes: 'all', folders: true }): string[] {
  const lines: string[] = [];
  const visit = (folder: Buffer, prefix: string): void => {
    for (const name of fs.readdirSync(folder, { encoding: 'buffer' })) {
      const full = Buffer.concat([folder, Buffer.from('/'), name]);
      const key = JSON.stringify(prefix + name.toString('latin1'));
      const stat = fs.lstatSync(full);
      const bits =
        options.modes === 'all'
          ? (stat.mode & 0o7777).toString(8)
          : options.modes === 'exec' && stat.isFile()
            ? String(stat.mode & 0o100)
            : '-';
      if (stat.isDirectory()) {
        if (options.folders) lines.push(`${key} dir ${bits}`);
        visit(full, `${prefix}${name.toString('latin1')}/`);
      } else if (stat.isSymbolicLink())
        lines.push(`${key} link ${JSON.stringify(fs.readlinkSync(full, { encoding: 'buffer' }).toString('latin1'))}`);
      else if (stat.isFile())
        lines.push(`${key} file ${bits} ${createHash('sha256').update(fs.readFileSync(full)).digest('hex')}`);
      else lines.push(`${key} other ${String(stat.mode)}`);
    }
  };
  visit(Buffer.from(root), '');
  return lines.sort();
}

/** Copies a tree with modes, times and links. */
export function copyTree(from: string, to: string): void {
  must('cp', ['-a', from, to]);
}

/**
 * The project's sources as plain JavaScript in a folder of their own (below the checkout, so that packages resolve):
 * for what must run as another user, or be killed. Gives the folder that stands for `src`.
 */
export function compiledSources(): { readonly src: string; remove(): void } {
  const out = path.join(ROOT, 'out');
  fs.mkdirSync(out, { recursive: true });
  const dir = fs.mkdtempSync(path.join(out, 'test-workspace-'));
  fs.chmodSync(dir, 0o755);
  for (const folder of ['enforce/workspace', 'decide', 'policy'])
    for (const name of fs.readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const { outputText } = ts.transpileModule(fs.readFileSync(path.join(ROOT, 'src', folder, name), 'utf8'), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
      });
      const file = path.join(dir, folder, name.replace(/\.ts$/, '.js'));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, outputText);
    }
  return {
    src: dir,
    remove: () => {
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}
