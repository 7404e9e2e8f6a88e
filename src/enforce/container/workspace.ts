import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, readFile, rmdir, stat } from 'node:fs/promises';
import { SetupError } from '../sandbox.js';
import { WorkspaceError } from '../workspace/error.js';
import { checkMountCharacters, checkStateFilesystem } from '../workspace/prepare.js';
import type { Bindings } from '../../compile/plan.js';

/** Of the state folder: where the id-mapped view of the workspace is mounted. */
export const LOWER = 'lower';

/** The workspace as the container is given it. */
export interface MountableWorkspace {
  /** The folder to mount: the workspace, or the id-mapped view of it. */
  readonly source: string;
  /** Takes back what was mounted on the host; safe to call twice. */
  release(): Promise<void>;
}

/**
 * Makes the folders of one overlay where they aren't there yet, owned by the run's user. The upper one takes the mode
 * of the folder that it lies over, since a merged folder shows the upper one's.
 *
 * @throws SetupError when an overlay can't have its upper layer there
 */
export async function makeLayers(
  lower: string,
  upper: string,
  work: string,
  owner: { readonly uid: number; readonly gid: number },
): Promise<void> {
  try {
    checkMountCharacters(lower);
    checkMountCharacters(upper);
    await mkdir(upper, { recursive: true, mode: 0o700 });
    await mkdir(work, { recursive: true, mode: 0o700 });
    checkStateFilesystem(upper);
  } catch (error) {
    if (error instanceof WorkspaceError) throw new SetupError(error.message, error.fix, { cause: error });
    throw error;
  }
  const { mode } = await stat(lower);
  await chmod(upper, mode & 0o777);
  if (process.getuid?.() === 0) await chown(upper, owner.uid, owner.gid);
}

/**
 * The workspace as a folder whose files belong to the run's user: for a caller that is root, whose files the
 * code may otherwise not even read, that is an id-mapped mount made on the host, where the engine finds it.
 *
 * @throws SetupError when such a mount can't be made
 */
export async function mountableWorkspace(bindings: Bindings, target: string): Promise<MountableWorkspace> {
  const { uid, gid } = await stat(bindings.workspace);
  if (process.getuid?.() !== 0 || (uid === bindings.uid && gid === bindings.gid)) {
    return { source: bindings.workspace, release: async () => undefined };
  }
  await mkdir(target, { mode: 0o700 });
  const ids = [uid, bindings.uid, gid, bindings.gid].map(String);
  const { code, stderr } = await finished(bindings.enterProgram, [
    'idmap',
    bindings.workspace,
    target,
    ...ids,
  ]);
  if (code !== 0) {
    await rmdir(target);
    throw new SetupError(
      `the workspace can't be shown as the run's user: ${stderr.trim() || `exit code ${code ?? 'none'}`}`,
      'use a kernel and a file system that support id-mapped mounts (Linux 5.19 and later; ext4, xfs, btrfs), or ' +
        'run as a user who is not root',
    );
  }
  let released: Promise<void> | null = null;
  return {
    source: target,
    release: () => {
      released ??= unmountFolder(target);
      return released;
    },
  };
}

/** Unmounts a folder that `mountableWorkspace` mounted and removes it. Absent or not mounted is no error. */
export async function unmountFolder(target: string): Promise<void> {
  while (await isMountPoint(target)) {
    const { code, stderr } = await finished('umount', ['--no-canonicalize', '--lazy', '--', target]);
    if (code !== 0) {
      throw new SetupError(
        `${target} can't be unmounted: ${stderr.trim()}`,
        `unmount it by hand: umount ${target}`,
      );
    }
  }
  try {
    await rmdir(target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
}

/** By the kernel's list: a mount of the same file system can't be told by device numbers. */
async function isMountPoint(path: string): Promise<boolean> {
  const list = await readFile('/proc/self/mountinfo', 'utf8');
  return list.split('\n').some((line) => {
    const at = line.split(' ')[4];
    return at !== undefined && unescape(at) === path;
  });
}

/** proc(5): space, tab, newline and backslash are written as octal numbers. */
function unescape(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
}

async function finished(
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(0, 4096);
    });
    child.on('error', (cause) => {
      reject(new SetupError(`${program} can't be started`, null, { cause }));
    });
    child.on('close', (code) => {
      resolve({ code, stderr });
    });
  });
}
