import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { WorkspacePlan } from '../../../src/compile/plan.js';
import type { Filesystem, ResolvedPolicy } from '../../../src/policy/resolved.js';
import type { JudgedChange } from '../../../src/enforce/workspace/classify.js';
import { collectWorkspace, type CollectedWorkspace } from '../../../src/enforce/workspace/collect.js';
import {
  prepareWorkspace,
  type PreparedWorkspace,
  type PrepareRequest,
} from '../../../src/enforce/workspace/prepare.js';
import type { RecoverRequest } from '../../../src/enforce/workspace/recover.js';
import { filesystemOf } from '../../decide/policy.js';
import { encodeSeries, SERIES_PROGRAM, SERIES_PYTHON, type Operation } from './series.js';

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

/** A policy that lets the whole workspace be changed, with changes to its filesystem clauses. */
export function policyOf(filesystem: Partial<Filesystem> = {}): ResolvedPolicy {
  const clauses = filesystemOf({ protect: ['.git/', '.github/workflows/'], ...filesystem });
  // The workspace's judge looks at these clauses alone.
  return { filesystem: clauses, image: { kind: 'host' } } as unknown as ResolvedPolicy;
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

/** What `prepareWorkspace` needs for a place, with changes to the plan. */
export function requestOf(place: Scratch, plan: Partial<WorkspacePlan> = {}): PrepareRequest {
  const uid = process.getuid?.() ?? 0;
  return {
    plan: { ...PLAN, ...plan },
    workspace: place.workspace,
    state: place.state,
    locks: place.locks,
    run: `test-${path.basename(place.dir)}`,
    uid,
    gid: uid,
    wait: 0,
  };
}

/** Runs a program; its failure is the test's. */
export function must(
  program: string,
  args: readonly string[],
  options: { input?: Buffer; cwd?: string } = {},
): string {
  const result = spawnSync(program, args, { ...options, maxBuffer: 1 << 28 });
  if (result.status !== 0)
    throw new Error(
      `${program} ${args.slice(0, 6).join(' ')}: ${result.error?.message ?? ''} ${result.stderr.toString()} ${String(result.status)}`,
    );
  return result.stdout.toString();
}

/**
 * The words that run a command in a real overlay mount of the workspace, with the options that the tiers use, in a
 * mount namespace of its own: `user` for an ordinary user's, which needs a user namespace. The command's folder is
 * the mount.
 */
export function overlayArgv(
  place: { workspace: string; upper: string; work: string; dir: string },
  command: readonly string[],
  kind: 'root' | 'user',
): string[] {
  const merged = path.join(place.dir, 'merged');
  fs.mkdirSync(merged, { recursive: true });
  const mount = `userxattr,redirect_dir=nofollow,metacopy=off,index=off,lowerdir=${place.workspace},upperdir=${place.upper},workdir=${place.work}`;
  const script = 'mount -t overlay overlay -o "$1" "$2" && cd "$2" && shift 2 && exec "$@"';
  const namespaces = kind === 'root' ? ['--mount'] : ['--user', '--map-root-user', '--mount'];
  return ['unshare', ...namespaces, 'sh', '-c', script, 'sh', mount, merged, ...command];
}

/** Runs a shell script in an overlay of the workspace, as the caller. */
export function inOverlay(place: Scratch, script: string): void {
  const layers = { ...place, upper: path.join(place.state, 'upper'), work: path.join(place.state, 'work') };
  const kind = process.getuid?.() === 0 ? 'root' : 'user';
  const [program = '', ...args] = overlayArgv(layers, ['sh', '-ec', script], kind);
  must(program, args);
}

/** The words that run a command as another user; none when it is this one. */
export function asUser(uid: number): string[] {
  if (uid === process.getuid?.()) return [];
  return ['setpriv', `--reuid=${String(uid)}`, `--regid=${String(uid)}`, '--clear-groups'];
}

/** Carries a series out in a folder, as `uid`. */
export function runSeries(
  folder: string,
  operations: readonly Operation[],
  uid = process.getuid?.() ?? 0,
): void {
  const [program = '', ...rest] = [...asUser(uid), SERIES_PYTHON, SERIES_PROGRAM, folder];
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
        lines.push(
          `${key} link ${JSON.stringify(fs.readlinkSync(full, { encoding: 'buffer' }).toString('latin1'))}`,
        );
      else if (stat.isFile())
        lines.push(`${key} file ${bits} ${createHash('sha256').update(fs.readFileSync(full)).digest('hex')}`);
      else lines.push(`${key} other ${String(stat.mode)}`);
    }
  };
  visit(Buffer.from(root), '');
  return lines.sort();
}

/** The report of `driver.mjs`. */
export interface DriverReport {
  readonly changes: readonly { path: string; kind: string; type: string | null; fate: { kind: string } }[];
  readonly patch?: { readonly bytes: number; readonly omitted: readonly string[] };
  readonly outcome?: { readonly kind: string; readonly changes: number };
  /** The names of everything that was done to apply. */
  readonly things?: readonly string[];
  readonly removed?: { readonly kind: string };
  readonly recovered?: string;
}

export interface DriverRequest {
  readonly prepare?: PrepareRequest;
  readonly policy?: ResolvedPolicy;
  /** Only recovers. */
  readonly recover?: RecoverRequest;
  readonly command?: readonly string[];
  readonly inputFile?: string;
  readonly patch?: string;
  readonly apply?: boolean;
  readonly killAt?: number;
  readonly remove?: boolean;
}

export const DRIVER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'driver.mjs');

/** Runs the driver as `uid`. Gives null when it was killed as it was asked to. */
export function drive(
  src: string,
  request: DriverRequest,
  uid = process.getuid?.() ?? 0,
): DriverReport | null {
  const [program = '', ...args] = [...asUser(uid), process.execPath, DRIVER, src];
  const input = Buffer.from(JSON.stringify({ scanner: SCANNER, ...request }));
  const result = spawnSync(program, args, { input, maxBuffer: 1 << 28 });
  if (request.killAt !== undefined && result.signal === 'SIGKILL') return null;
  if (result.status !== 0) throw new Error(`the driver failed: ${result.stderr.toString()}`);
  return JSON.parse(result.stdout.toString()) as DriverReport;
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
    for (const name of fs.readdirSync(path.join(ROOT, 'src', folder), {
      recursive: true,
      encoding: 'utf8',
    })) {
      if (!name.endsWith('.ts')) continue;
      const { outputText } = ts.transpileModule(
        fs.readFileSync(path.join(ROOT, 'src', folder, name), 'utf8'),
        {
          compilerOptions: {
            target: ts.ScriptTarget.ES2022,
            module: ts.ModuleKind.ESNext,
            verbatimModuleSyntax: true,
          },
        },
      );
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

/** A run over an overlay workspace in this process: prepared, the script run, collected. Released by `end`. */
export async function runScript(
  place: Scratch,
  script: string,
  policy: Partial<Filesystem> = {},
  between: () => void = () => undefined,
): Promise<{ prepared: PreparedWorkspace; collected: CollectedWorkspace; end(): void }> {
  const resolved = policyOf(policy);
  const { readDeny, git, outputs } = resolved.filesystem;
  const prepared = await prepareWorkspace(requestOf(place, { readDeny, git, outputs }));
  try {
    inOverlay(place, script);
    between();
    const collected = await collectWorkspace(prepared, { scanner: SCANNER, policy: resolved });
    const end = (): void => {
      collected.close();
      prepared.release();
    };
    return { prepared, collected, end };
  } catch (error) {
    prepared.release();
    throw error;
  }
}

/** Judged changes as text: `fate[:reason] kind type path`, sorted. */
export function judgedText(changes: readonly JudgedChange[]): string[] {
  return changes
    .map(({ change, fate }) => {
      const reason = fate.kind === 'violation' ? `:${fate.reason}` : '';
      const type = change.type ?? change.was?.type ?? '';
      return `${fate.kind}${reason} ${change.kind} ${type} ${change.path.toString('latin1')}`;
    })
    .sort();
}
