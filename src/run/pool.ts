import type { LoadedPolicy } from '../policy/resolved.js';
import { realDependencies, type RunDependencies } from './dependencies.js';
import { openSandbox, SandboxRefused, type OpenSandbox, type SandboxOptions } from './sandbox.js';

/**
 * What every sandbox of a pool is opened with. Changes are never applied: several sandboxes share the workspace, and
 * which came last would decide. Each has its patch beside its own log.
 */
export interface PoolOptions extends Omit<SandboxOptions, 'apply' | 'audit'> {
  /** How many sandboxes wait, opened and unused. At least 1. */
  readonly size: number;
}

/** Sandboxes that were opened before they are needed. */
export interface SandboxPool extends AsyncDisposable {
  /**
   * A fresh sandbox, the caller's alone, to be closed by the caller: at once when one waits, else as soon as one is
   * open. Another is opened in its place. No sandbox is ever handed out twice, and none that ended while it waited:
   * the next one is, and `onProgress` hears of it.
   *
   * @throws SandboxRefused when it could not be opened, or as many as the pool holds have ended one after another;
   *   Error when the pool is closed.
   */
  readonly take: () => Promise<OpenSandbox>;
  /** Closes those that wait; those that were taken are their callers'. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/**
 * Opens `size` sandboxes ahead of need, so that a harness which wants a fresh one for each task doesn't wait for it.
 * What an opening fails with is told to the one who takes it, and nothing is tried again before that.
 */
export function openSandboxPool(
  loaded: LoadedPolicy,
  { size, ...options }: PoolOptions,
  dependencies: RunDependencies = realDependencies,
): SandboxPool {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`a pool holds 1 sandbox or more, not ${String(size)}`);
  const waiting: Promise<OpenSandbox>[] = [];
  /** Those that ended while they waited, being closed. */
  const discarding = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  function add(): void {
    const opening = openSandbox(loaded, { ...options, apply: 'never' }, dependencies);
    // Whoever takes it hears of it; until then it is no unhandled rejection.
    opening.catch(() => undefined);
    waiting.push(opening);
  }

  async function take(): Promise<OpenSandbox> {
    for (let dead = 0; dead <= size; dead++) {
      const next = closing === null ? waiting.shift() : undefined;
      if (next === undefined) throw new Error('the pool is closed');
      add();
      const sandbox = await next;
      if (await sandbox.alive()) return sandbox;
      options.onProgress?.(`sandbox ${sandbox.id} ended while it waited, and another one is taken`);
      discard(sandbox);
    }
    throw new SandboxRefused(
      'setup-failed',
      `${String(size + 1)} sandboxes ended by themselves while they waited`,
      'find out what ends them: the memory of the machine may be short, or somebody removes its containers',
    );
  }

  function discard(sandbox: OpenSandbox): void {
    const closed = sandbox.close();
    discarding.add(closed);
    closed.then(
      () => discarding.delete(closed),
      // Kept, so that closing the pool tells it.
      () => undefined,
    );
  }

  async function closeAll(): Promise<void> {
    const closed = await Promise.allSettled([
      ...waiting.splice(0).map(async (opening) => (await opening).close()),
      ...discarding,
    ]);
    // One that never opened left nothing; one that can't be closed may have.
    const failures = closed.flatMap((one) =>
      one.status === 'rejected' && !(one.reason instanceof SandboxRefused) ? [one.reason as unknown] : [],
    );
    if (failures.length > 0) throw new AggregateError(failures, 'sandboxes of the pool could not be closed');
  }

  const close = (): Promise<void> => (closing ??= closeAll());
  for (let count = 0; count < size; count++) add();
  return { take, close, [Symbol.asyncDispose]: close };
}
