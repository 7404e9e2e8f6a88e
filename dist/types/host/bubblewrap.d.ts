import type { ProgramFact } from './facts.js';
/** Finds bubblewrap; `version` is what it prints, null unasked. An entry inside the workspace isn't taken. */
export declare function findBubblewrap(pathFolders: readonly string[], workspace: string | null): string | null;
/** A program in one of these folders, else on PATH, but never one inside the workspace. */
export declare function findOutside(name: string, folders: readonly string[], pathFolders: readonly string[], workspace: string | null): string | null;
/** Asks bubblewrap for its version: `bubblewrap 0.8.0`. */
export declare function bubblewrapFact(path: string): Promise<ProgramFact>;
