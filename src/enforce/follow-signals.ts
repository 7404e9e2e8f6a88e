/** A signal that follows others for a while. */
export interface Followed {
  readonly signal: AbortSignal;
  /** Aborts it by itself. */
  abort(): void;
  /** Stops following, so that a signal which outlives this one holds nothing of it. */
  release(): void;
}

/** One listener a signal, however many follow it: Node warns of more than ten. */
const followers = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

function followersOf(signal: AbortSignal): Set<(reason: unknown) => void> {
  const known = followers.get(signal);
  if (known !== undefined) return known;
  const all = new Set<(reason: unknown) => void>();
  followers.set(signal, all);
  signal.addEventListener('abort', () => {
    for (const follow of all) follow(signal.reason);
  });
  return all;
}

/**
 * A signal that aborts when one of the others does, with its reason. Not by AbortSignal.any: in Node 20 a signal that
 * lives as long as a session would remember every command that ever followed it.
 */
export function followSignals(others: readonly (AbortSignal | undefined)[]): Followed {
  const controller = new AbortController();
  const follow = (reason: unknown): void => {
    controller.abort(reason);
  };
  const followed = others.filter((other) => other !== undefined);
  for (const other of followed) {
    if (other.aborted) follow(other.reason);
    else followersOf(other).add(follow);
  }
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort();
    },
    release: () => {
      for (const other of followed) followers.get(other)?.delete(follow);
    },
  };
}
