/**
 * Calls `onReached` once `limit` milliseconds of CPU time have been used since `from` (milliseconds), or when that
 * can't be told any more: a limit that can't be held ends the command. Looks again when it could be reached at
 * the earliest, all `cpus` being busy, so that a run is over by a few milliseconds and looking costs next to nothing.
 *
 * @param cpuTime milliseconds used so far, null when it can't be told; a look that fails is made again
 * @returns stops watching
 */
export declare function watchCpuTime(cpuTime: () => number | null | Promise<number | null>, limit: number, cpus: number, from: number, onReached: () => void): () => void;
