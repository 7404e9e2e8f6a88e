import {
  chmodSync,
  chownSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { guestArguments } from './guest-arguments.js';
import { ownerOf, runJailed, type JailFile } from './jail.js';
import type { Bindings, MicrovmPlan } from '../../compile/plan.js';
import type { SeccompProfile } from '../../compile/seccomp/oci.js';
import { seccompProgram } from '../../compile/seccomp/program.js';
import { SetupError } from '../sandbox.js';
import { removeState } from '../workspace/remove.js';

/** Bytes of a drive that is only read. Sparse: it holds what its files need, and its own lists. */
export const READ_ONLY_DRIVE = 256 * 1024 ** 3;
const FILE_SYSTEM = ['-q', '-F', '-t', 'ext4', '-O', '^has_journal', '-m', '0', '-b', '4096'];
/** Group tables are left for later, which never comes: the guest only reads, or uses little. */
const LATER = ['-E', 'lazy_itable_init=1,nodiscard'];

/** What a guest's drive is made of: files of the host, each at a place in the drive. */
export interface DriveRequest {
  readonly plan: MicrovmPlan['jail'];
  readonly bindings: Bindings;
  readonly mke2fs: string;
  /** The image file, which must not exist; its folder does. */
  readonly image: string;
  /** Bytes. */
  readonly size: number;
  /** `target` is the path in the drive. */
  readonly files: readonly JailFile[];
  readonly folders?: readonly string[];
  /** The uid in the drive of what the run's user owns on the host; the same when absent. */
  readonly seenAs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Makes an ext4 image of files of the host without root: mke2fs copies them, as the run's user and in a jail, in which
 * what must not be read is covered already.
 *
 * @throws SetupError
 */
export async function makeDrive(request: DriveRequest): Promise<void> {
  const { plan, bindings, image, files, folders = [] } = request;
  const descriptor = openSync(image, 'wx', 0o600);
  ftruncateSync(descriptor, request.size);
  closeSync(descriptor);
  if (plan.launcher === 'root') chownSync(image, bindings.uid, bindings.gid);
  const inside = (path: string): string => `/in${path}`;
  const program = [request.mke2fs, ...FILE_SYSTEM, ...LATER, '-d', '/in', '/out/drive'];
  try {
    await runJailed(
      {
        plan,
        bindings,
        folders: ['/in', ...folders.map(inside), '/out'],
        files: [
          ...files.map((file) => ({ ...file, target: inside(file.target) })),
          { source: image, target: '/out/drive', writable: true },
        ],
        readAll: true,
        ...(request.seenAs === undefined ? {} : { seenAs: request.seenAs }),
      },
      program,
      'make a drive for the guest',
      request.signal === undefined ? {} : { signal: request.signal },
    );
  } catch (error) {
    rmSync(image, { force: true });
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof SetupError)) return error;
  const fix = /Could not allocate|No space left/.test(error.message)
    ? 'make room on the disk that holds the state folder, or set XDG_STATE_HOME to another'
    : /Permission denied|Operation not permitted/.test(error.message)
      ? 'name that file in filesystem.read-deny, or let the run’s user read it'
      : error.fix;
  return new SetupError(error.message, fix, { cause: error });
}

/** The drives that belong to one run. */
export interface RunDrives {
  readonly workspace: string;
  readonly scratch: string;
}

/** The folder of a run's machine in its private folder. */
export function machineFolder({ state }: Pick<Bindings, 'state'>): string {
  return join(state, 'machine');
}

/** Makes that folder anew, with nothing of an earlier machine of the run. */
export function makeMachineFolder(bindings: Pick<Bindings, 'state'>): void {
  const folder = machineFolder(bindings);
  removeState(folder);
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Makes the workspace's drive, without what `read-deny` hides and with what covers a file in its place, and the one that
 * the guest may write to: it holds the upper layer as it is, and what the guest's init is told.
 *
 * @throws SetupError
 */
export async function makeRunDrives(
  plan: MicrovmPlan,
  bindings: Bindings,
  mke2fs: string,
  signal?: AbortSignal,
): Promise<RunDrives> {
  const { jail } = plan;
  const folder = machineFolder(bindings);
  const own = (name: string, content: string | Buffer): JailFile => {
    const source = join(folder, name);
    writeFileSync(source, content);
    // Not by the mode of open, which the umask lessens.
    chmodSync(source, 0o644);
    return { source, target: `/${name}` };
  };
  const empty = own('empty-file', '').source;
  const emptyFolder = join(folder, 'empty-folder');
  mkdirSync(emptyFolder);
  chmodSync(emptyFolder, 0o755);
  const inDrive = (path: string): string => `/workspace${path.slice(bindings.workspace.length)}`;
  const drives: RunDrives = {
    workspace: join(folder, 'workspace.img'),
    scratch: join(folder, 'scratch.img'),
  };
  const common = { plan: jail, bindings, mke2fs, ...(signal === undefined ? {} : { signal }) };
  const settled = await Promise.allSettled([
    makeDrive({
      ...common,
      image: drives.workspace,
      size: READ_ONLY_DRIVE,
      files: [
        { source: bindings.workspace, target: '/workspace', ...ownerOf(bindings.workspace, common) },
        ...bindings.covers.map(({ path, source }) => ({ source, target: inDrive(path) })),
        ...bindings.masks.map(({ path, of }) => ({
          source: of === 'file' ? empty : emptyFolder,
          target: inDrive(path),
        })),
      ],
    }),
    makeDrive({
      ...common,
      image: drives.scratch,
      size: plan.machine.scratch,
      folders: ['/work'],
      files: [
        own('arguments', guestArguments(plan, bindings)),
        ...(plan.seccomp === null
          ? []
          : [own('seccomp', seccompProgram(plan.seccomp.profile as SeccompProfile))]),
        ...(plan.workspace.mode === 'overlay'
          ? [{ source: join(bindings.state, 'upper'), target: '/upper' }]
          : []),
      ],
    }),
  ]);
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
  return drives;
}
