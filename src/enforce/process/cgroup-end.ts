import fs from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Kills every process of a cgroup, given its folders, until none is left or `deadline` ms have passed. True when none
 * is. Whatever is in it is the run's: nobody else is ever put there.
 */
export async function killAll(folders: readonly string[], deadline: number): Promise<boolean> {
  const until = performance.now() + deadline;
  for (let attempt = 0; ; attempt++) {
    const pids = new Set(folders.flatMap((folder) => membersOf(folder)));
    if (pids.size === 0) return true;
    if (performance.now() > until) return false;
    for (const folder of folders) {
      // Version 2, Linux 5.14: the kernel kills all at once, so nothing can fork away.
      if (fs.existsSync(join(folder, 'cgroup.kill'))) fs.writeFileSync(join(folder, 'cgroup.kill'), '1');
    }
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if (codeOf(error) !== 'ESRCH') throw error;
      }
    }
    await pause(Math.min(attempt, 20));
  }
}

/** Processes of a cgroup; 0 stands for one of a pid namespace that isn't below ours, which isn't ours to kill. */
function membersOf(folder: string): readonly number[] {
  const pids = readMembers(folder).split('\n');
  return pids.filter((pid) => pid !== '' && pid !== '0').map(Number);
}

function readMembers(folder: string): string {
  try {
    return fs.readFileSync(join(folder, 'cgroup.procs'), 'latin1');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENODEV') return '';
    throw error;
  }
}

/** Removes a cgroup's folders; absent ones are no error. Throws when processes are still in them. */
export async function removeAll(folders: readonly string[]): Promise<void> {
  // The kernel lets go of a cgroup a moment after its last process was reaped.
  for (let attempt = 0; ; attempt++) {
    try {
      for (const folder of folders) removeFolder(folder);
      return;
    } catch (error) {
      if (attempt === 100)
        throw new Error(`the cgroup ${basename(folders[0] ?? '')} can't be removed`, { cause: error });
      await pause(Math.min(attempt, 20));
    }
  }
}

function removeFolder(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
