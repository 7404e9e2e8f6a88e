import { spawn } from 'node:child_process';
import { mkdir, readFile, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupError } from '../sandbox.js';
import type { Bindings, ContainerPlan, ViewEntry } from '../../compile/plan.js';
import type { Undo } from './undo.js';

/** Of the state folder: where the id-mapped views of the workspace and of the policy's mounts are mounted. */
const LOWER = 'lower';
const LOWERS = 'lowers';

/** What is mounted in the container, with host folders replaced by views of them that belong to the run's user. */
export interface MappedSources {
  readonly plan: ContainerPlan;
  readonly workspace: string;
}

/**
 * For a caller that is root: whose files the code, as another user, could not write and often not even read. What the
 * workspace's owner owns is shown as the run's user's, by id-mapped mounts made on the host, where the engine
 * finds them: the workspace, and the policy's mounts that the code may write. For any other caller, and where the
 * workspace belongs to the run's user already, everything stays as it is.
 *
 * @throws SetupError when such a mount can't be made
 */
export async function mapSources(
  plan: ContainerPlan,
  bindings: Bindings,
  undo: Undo,
): Promise<MappedSources> {
  const { uid, gid } = await stat(bindings.workspace);
  if (process.getuid?.() !== 0 || (uid === bindings.uid && gid === bindings.gid)) {
    return { plan, workspace: bindings.workspace };
  }
  undo.add('unmount the id-mapped folders', () => unmountBelow(bindings.state));
  const map = async (source: string, target: string): Promise<string> => {
    await mkdir(target, { recursive: true, mode: 0o700 });
    const ids = [uid, bindings.uid, gid, bindings.gid].map(String);
    const { code, stderr } = await finished(bindings.enterProgram, ['idmap', source, target, ...ids]);
    if (code === 0) return target;
    await rmdir(target);
    throw new SetupError(
      `${source} can't be shown as the run's user: ${stderr.trim() || `exit code ${code ?? 'none'}`}`,
      'use a kernel and a file system that support id-mapped mounts (Linux 5.19 and later; ext4, xfs, btrfs), or ' +
        'run as a user who is not root',
    );
  };
  const workspace = await map(bindings.workspace, join(bindings.state, LOWER));
  const view: ViewEntry[] = [];
  for (const [index, entry] of plan.view.entries()) {
    const written = entry.kind === 'overlay' || (entry.kind === 'bind' && entry.writable);
    // A single file can't be the root of such a mount here; it is shown as it is.
    if (written && (await stat(entry.source)).isDirectory()) {
      view.push({ ...entry, source: await map(entry.source, join(bindings.state, LOWERS, String(index))) });
    } else {
      view.push(entry);
    }
  }
  return { plan: { ...plan, view }, workspace };
}

/**
 * Unmounts all that is mounted below a folder. Before a run's private folder is removed: through an id-mapped mount
 * the workspace itself would be emptied.
 *
 * @throws SetupError for a mount that stays
 */
export async function unmountBelow(folder: string): Promise<void> {
  const left: string[] = [];
  // The last one made may lie on another: it goes first.
  for (const target of (await mountPointsBelow(folder)).toReversed()) {
    const { code, stderr } = await finished('umount', ['--no-canonicalize', '--lazy', '--', target]);
    if (code !== 0) left.push(`${target} (${stderr.trim()})`);
  }
  if (left.length === 0) return;
  throw new SetupError(
    `could not be unmounted: ${left.join(', ')}`,
    'unmount them by hand, as root: umount PATH',
  );
}

/** By the kernel's list: a mount of the same file system can't be told by device numbers. */
async function mountPointsBelow(folder: string): Promise<readonly string[]> {
  const list = await readFile('/proc/self/mountinfo', 'latin1');
  return list
    .split('\n')
    .flatMap((line) => {
      const at = line.split(' ')[4];
      return at === undefined ? [] : [unescape(at)];
    })
    .filter((at) => at.startsWith(`${folder}/`));
}

/** proc(5): space, tab, newline and backslash are written as octal numbers. */
function unescape(field: string): string {
  const bytes = field.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 8)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
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
