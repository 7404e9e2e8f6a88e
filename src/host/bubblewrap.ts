import type { ProgramFact } from './facts.js';
import { programVersion } from './program-version.js';
import { findProgram } from './programs.js';

const TIMEOUT = 3000;

/** Where root installs programs; a bubblewrap from a caller's own PATH entry is as good, and looked for last. */
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/bin'];

/** Finds bubblewrap; `version` is what it prints, null unasked. An entry inside the workspace isn't taken. */
export function findBubblewrap(pathFolders: readonly string[], workspace: string | null): string | null {
  return findOutside('bwrap', FOLDERS, pathFolders, workspace);
}

/** A program in one of these folders, else on PATH, but never one inside the workspace. */
export function findOutside(
  name: string,
  folders: readonly string[],
  pathFolders: readonly string[],
  workspace: string | null,
): string | null {
  const outside = pathFolders.filter(
    (folder) =>
      folder.startsWith('/') &&
      (workspace === null || (folder !== workspace && !folder.startsWith(`${workspace}/`))),
  );
  return findProgram(name, [...folders, ...outside]);
}

/** Asks bubblewrap for its version: `bubblewrap 0.8.0`. */
export async function bubblewrapFact(path: string): Promise<ProgramFact> {
  return { path, version: await programVersion(path, /(\d+\.\d+(?:\.\d+)?)/, TIMEOUT) };
}
