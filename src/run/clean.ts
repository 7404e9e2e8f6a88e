import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceError } from '../enforce/workspace/error.js';
import { recoverApply } from '../enforce/workspace/recover.js';
import { newRunId } from './id.js';
import { messageOf } from './open.js';
import type { Places } from './places.js';
import { mountsBelow, removePrivateFolder } from './private-folder.js';
import { deadRuns, isRunning, type StateFolder } from './record.js';
import { removeDeadScratch } from './scratch.js';

export interface Cleaned {
  /** Runs of which nothing is left now. */
  readonly runs: readonly string[];
  /** What could not be removed, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Removes what killed runs left: containers, mounts, cgroups, layers, and half-done applications, which are finished
 * or undone. What a living process made is left alone. Looks at records only, so that every run can begin with it.
 */
export async function cleanDeadRuns(places: Places): Promise<Cleaned> {
  const runs: string[] = [];
  const problems: string[] = [];
  for (const dead of deadRuns(places.state)) {
    const before = problems.length;
    for (const step of steps(dead, places)) {
      try {
        const problem = await step();
        if (problem !== null) problems.push(`run ${dead.run}: ${problem}`);
      } catch (error) {
        problems.push(`run ${dead.run}: ${messageOf(error)}`);
      }
      // What a later step removes is what an earlier one would still need.
      if (problems.length > before) break;
    }
    if (problems.length === before) runs.push(dead.run);
  }
  removeDeadScratch(places, (run) => isRunning(places.state, run));
  return { runs, problems };
}

/**
 * The same, and in the caller's engine everything that carries our labels and whose maker has ended, whether or not
 * a record of it is left; the empty image of `image: host` too.
 */
export async function cleanAll(
  places: Places,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Promise<Cleaned> {
  const { runs, problems } = await cleanDeadRuns(places);
  const { engineState } = await import('../host/engine.js');
  const found = await engineState(env, home);
  if (found.state !== 'ready') return { runs, problems };
  try {
    const { cleanEngine } = await import('../enforce/container/clean.js');
    const cleaned = await cleanEngine(found.engine.socket, found.engine.apiVersion, false);
    return { runs: [...new Set([...runs, ...cleaned.runs])].sort(), problems };
  } catch (error) {
    return { runs, problems: [...problems, messageOf(error)] };
  }
}

type Step = () => Promise<string | null>;

function steps({ run, folder, record }: StateFolder, places: Places): readonly Step[] {
  return [
    async () => {
      const engine = record?.engine ?? null;
      if (engine === null) return null;
      const { cleanEngine } = await import('../enforce/container/clean.js');
      await cleanEngine(engine.socket, engine.apiVersion);
      return null;
    },
    async () => {
      const { cleanProcess } = await import('../enforce/process/clean.js');
      await cleanProcess(run);
      return null;
    },
    async () => {
      const { cleanProfile } = await import('../enforce/apparmor/load.js');
      await cleanProfile(folder);
      return null;
    },
    async () => {
      if (mountsBelow(folder).length === 0) return null;
      const { releaseState } = await import('../enforce/container/clean.js');
      await releaseState(folder);
      return null;
    },
    async () => {
      try {
        await recoverApply({ state: folder, locks: places.locks, run: newRunId() });
        return null;
      } catch (error) {
        if (error instanceof WorkspaceError) return error.message;
        throw error;
      }
    },
    async () => {
      const engine = record?.engine ?? null;
      if (engine === null) return null;
      const { emptyWorkFoldersOf } = await import('../enforce/container/work-folders.js');
      await emptyWorkFoldersOf(engine, folder, run);
      return null;
    },
    async () => removePrivateFolder(folder),
    async () => forgetUses(places.locks, run),
  ];
}

/** What a run wrote down of its use of a workspace; its name begins with the run's. */
async function forgetUses(locks: string, run: string): Promise<null> {
  for (const name of readdirSync(locks)) {
    if (name.startsWith(`${run}.`)) rmSync(join(locks, name), { force: true });
  }
  return null;
}
