import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { lstatSync, readlinkSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
import { SetupError } from '../sandbox.js';

/** Where the launcher builds the jail's tree, in its own mount namespace. */
const TREE = '/tmp';
/** What programs of the host need of it: read-only, and nothing of a person's. */
const SYSTEM = ['/usr', '/bin', '/lib', '/lib64', '/sbin'];
/** Bytes kept of what a program says on standard error. */
const MESSAGES = 16 * 1024;

/** A file or folder of the host as a program in the jail sees it. */
export interface JailFile {
  readonly source: string;
  readonly target: string;
  readonly writable?: boolean;
  /** A program. */
  readonly exec?: boolean;
  /** Who owns it on disk, where that isn't the run's user, who is to be seen as its owner. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

export interface Jail {
  readonly plan: MicrovmPlan['jail'];
  readonly bindings: Bindings;
  readonly files: readonly JailFile[];
  /** Empty folders that the files lie in. */
  readonly folders?: readonly string[];
  readonly cgroupProcs?: readonly string[];
  /** What the run's user is called inside; the same as outside when absent. */
  readonly seenAs?: number;
  /** Over the run's user's own files alone: to read what their mode closes. */
  readonly readAll?: boolean;
  /** Descriptors beside the three usual ones that the program keeps. */
  readonly keep?: readonly number[];
}

/**
 * The command line that starts a program of the host's as the run's user behind the process tier's walls: by the same
 * launcher and bubblewrap, without network, with a view of the system's programs and of the files that it is given.
 */
export function jailed(jail: Jail, program: readonly string[]): readonly string[] {
  const { plan, bindings, files } = jail;
  const [uid, gid] = [String(bindings.uid), String(bindings.gid)];
  return [
    ...[bindings.enterProgram, 'enter', plan.launcher === 'root' ? '--root' : '--userns', uid, gid],
    ...['--parent', String(process.pid)],
    ...(jail.cgroupProcs ?? []).flatMap((file) => ['--cgroup', file]),
    ...(jail.keep ?? []).flatMap((fd) => ['--keep-fd', String(fd)]),
    ...['--rlimit', 'core', '0', '--tree', TREE, '--dir', '/proc', '755', '--dev', '/dev'],
    ...SYSTEM.flatMap(systemFolder),
    ...['--bind', '/etc/ld.so.cache', '/etc/ld.so.cache', 'ro,noexec,optional,copy'],
    ...(jail.folders ?? []).flatMap((folder) => ['--dir', folder, '755']),
    ...files.flatMap(fileOptions),
    ...[
      '--',
      plan.bwrap,
      '--unshare-user',
      '--unshare-pid',
      '--unshare-net',
      '--unshare-ipc',
      '--unshare-uts',
    ],
    ...['--unshare-cgroup-try', '--uid', String(jail.seenAs ?? uid), '--gid', String(jail.seenAs ?? gid)],
    ...['--die-with-parent', '--as-pid-1', '--cap-drop', 'ALL'],
    ...(jail.readAll === true ? ['--cap-add', 'CAP_DAC_OVERRIDE'] : []),
    ...['--dev-bind', TREE, '/', '--proc', '/proc', '--chdir', '/', '--', ...program],
  ];
}

function systemFolder(path: string): readonly string[] {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  // On a merged-/usr host most of them are links into it.
  return found.isSymbolicLink() ? ['--symlink', readlinkSync(path), path] : ['--bind', path, path, 'ro,exec'];
}

function fileOptions({ source, target, writable, exec, owner }: JailFile): readonly string[] {
  const access = writable === true ? 'rw' : 'ro';
  return owner === undefined
    ? ['--bind', source, target, `${access},${exec === true ? 'exec' : 'noexec'}`]
    : [
        ...['--idmap', String(owner.uid), String(owner.gid)],
        ...['--bind', source, target, `${access},noexec,nofollow,idmap`],
      ];
}

/** Who owns a folder of the caller's, where the launcher is root and that isn't the run's user already. */
export function ownerOf(
  path: string,
  { plan, bindings }: Pick<Jail, 'plan' | 'bindings'>,
): Pick<JailFile, 'owner'> {
  if (plan.launcher !== 'root') return {};
  const { uid, gid } = statSync(path);
  return uid === bindings.uid && gid === bindings.gid ? {} : { owner: { uid, gid } };
}

/** Starts it. `stdio` as Node's spawn has it. */
export function spawnJailed(jail: Jail, program: readonly string[], stdio: StdioOptions): ChildProcess {
  const [launcher = '', ...args] = jailed(jail, program);
  return spawn(launcher, args, { cwd: '/', env: {}, stdio });
}

/**
 * Runs a program in a jail to its end.
 *
 * @param doing What it does, in words that follow "could not"
 * @throws SetupError when it fails, in its own words, or when `signal` aborts
 */
export async function runJailed(
  jail: Jail,
  program: readonly string[],
  doing: string,
  { input, signal }: { readonly input?: Readable; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const child = spawnJailed(jail, program, [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe']);
  const kill = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', kill);
  if (signal?.aborted === true) kill();
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('latin1')).slice(0, MESSAGES);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  let broken: unknown = null;
  if (input !== undefined && child.stdin !== null) {
    // A program that fails stops reading: what it says is the reason, not the broken pipe.
    child.stdin.on('error', () => undefined);
    input.on('error', (error) => {
      broken = error;
      kill();
    });
    input.pipe(child.stdin);
  }
  try {
    const code = await ended;
    if (signal?.aborted === true) throw new SetupError('cancelled before anything was run', null);
    if (broken !== null) throw broken;
    if (code === 0) return;
    throw new SetupError(`could not ${doing}: ${said.trim().replaceAll('\n', '; ')}`, null);
  } finally {
    signal?.removeEventListener('abort', kill);
    input?.destroy();
  }
}
