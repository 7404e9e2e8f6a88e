import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunId } from './id.js';
import type { Places } from './places.js';

/**
 * Makes a folder for what `verify` shows to the code in place of a workspace; it ends with its run.
 *
 * @returns Its path.
 */
export function makeScratch(places: Places, run: string): string {
  const folder = join(places.scratch, run);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

export function removeScratch(places: Places, run: string): void {
  rmSync(join(places.scratch, run), { recursive: true, force: true });
}

/** Removes what killed ones left: every such folder that is no living run's. `isAlive` tells of a run that it is. */
export function removeDeadScratch(places: Places, isAlive: (run: string) => boolean): void {
  let names: readonly string[];
  try {
    names = readdirSync(places.scratch);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for (const name of names) if (isRunId(name) && !isAlive(name)) removeScratch(places, name);
}
