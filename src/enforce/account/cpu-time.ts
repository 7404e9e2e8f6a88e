/** The longest and the shortest time between two looks at the CPU time, in milliseconds. */
const LONGEST = 1000;
const SHORTEST = 20;

/**
 * Calls `onReached` once `limit` milliseconds of CPU time have been used since `from` (milliseconds), or when that
 * can't be told any more: a limit that can't be held ends the command. Looks again when it could be reached at
 * the earliest, all `cpus` being busy, so that a run is over by a few milliseconds and looking costs next to nothing.
 *
 * @param cpuTime milliseconds used so far, null when it can't be told; a look that fails is made again
 * @returns stops watching
 */
export function watchCpuTime(
  cpuTime: () => number | null | Promise<number | null>,
  limit: number,
  cpus: number,
  from: number,
  onReached: () => void,
): () => void {
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  const look = async (): Promise<void> => {
    const now = await cpuTime();
    if (stopped) return;
    const left = now === null ? 0 : limit - (now - from);
    if (left <= 0) {
      stopped = true;
      onReached();
      return;
    }
    wait(left);
  };
  const wait = (left: number): void => {
    const next = Math.min(LONGEST, Math.max(SHORTEST, left / Math.max(cpus, 0.1)));
    timer = setTimeout(() => {
      // The engine's meter may fail when the engine is gone; the command's end is then told by its stream.
      look().catch(() => {
        if (!stopped) wait(LONGEST);
      });
    }, next);
    timer.unref();
  };
  wait(limit);
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
}
