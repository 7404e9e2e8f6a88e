import fs from 'node:fs';
import { join } from 'node:path';
import { cgroupName } from './cgroup.js';
import { killAll, removeAll } from './cgroup-end.js';

/** Milliseconds given to the kernel to end what is left. */
const DEADLINE = 10_000;
/** Folders of cgroups nest a few levels deep; a tree that is deeper isn't one of an init system. */
const DEPTH = 16;

/** What was found of a dead run. */
export interface CleanedProcess {
  /** The cgroup's folders, which are gone now. */
  readonly cgroups: readonly string[];
}

/**
 * Ends and removes what a run of the process tier left when its tool was killed: its cgroup, wherever in the
 * mounted hierarchies it was made, and the processes that are in it, if any outlived the tool by more than an
 * instant. Nothing is killed that isn't in a cgroup of that run's own name. Files in the state folder are not
 * touched. Throws when a process can't be ended.
 */
export async function cleanProcess(run: string): Promise<CleanedProcess> {
  const folders = hierarchies().flatMap((mount) => findFolders(mount, cgroupName(run), 0));
  if (folders.length === 0) return { cgroups: [] };
  if (!(await killAll(folders, DEADLINE)))
    throw new Error(`processes of run ${run} don't end: they are stuck in the kernel`);
  await removeAll(folders);
  return { cgroups: folders };
}

/** Mount points of cgroup file systems (proc(5), mountinfo). */
function hierarchies(): readonly string[] {
  const lines = fs.readFileSync('/proc/self/mountinfo', 'latin1').split('\n');
  return lines.flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const mount = before.split(' ')[4];
    return mount !== undefined && /^cgroup2? /.test(after) ? [mount] : [];
  });
}

function findFolders(folder: string, name: string, depth: number): readonly string[] {
  if (depth > DEPTH) return [];
  return childrenOf(folder).flatMap((child) => {
    const path = join(folder, child);
    return child === name ? [path] : findFolders(path, name, depth + 1);
  });
}

function childrenOf(folder: string): readonly string[] {
  try {
    return fs
      .readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  } catch (error) {
    // Removed meanwhile, or not ours to look into: then nothing of ours is in there.
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'EACCES') return [];
    throw error;
  }
}
