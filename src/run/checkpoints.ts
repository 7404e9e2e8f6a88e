import { chownSync, mkdirSync, renameSync } from 'node:fs';
import { SetupError } from '../enforce/sandbox.js';
import { copyLayer } from '../enforce/workspace/copy-layer.js';
import { removeState } from '../enforce/workspace/remove.js';
import type { ResolvedPolicy } from '../policy/resolved.js';
import { lookAtChanges, type PendingChange } from './look-at-changes.js';
import { asSetupError, type Layer, type OpenedRun } from './open.js';

/** Copies of what the commands of a sandbox had changed at some moment, kept beside the overlays' own layers. */
export interface Checkpoints {
  /**
   * Keeps what is changed now. Nothing may run inside.
   *
   * @returns Its name.
   * @throws SetupError; nothing is kept then.
   */
  make(): Promise<string>;
  /**
   * Puts everything back to what it was at a checkpoint: the sandbox is ended and another one opened on a copy of
   * what was kept, so that the kernel has nothing to remember. The checkpoint stays.
   *
   * @param before Called when nothing can go wrong any more for want of space or time, before anything is ended.
   * @throws SetupError; while `broken` is null, nothing has changed then.
   */
  restore(name: string, before: () => void): Promise<void>;
  /** What the workspace's overlay holds now, judged. Nothing may run inside. */
  changes(policy: ResolvedPolicy): Promise<readonly PendingChange[]>;
  /** Why nothing may be run or applied any more: going back failed half-way. */
  readonly broken: string | null;
}

/** The newest are kept: each may be as large as all that was changed. */
export const MOST_CHECKPOINTS = 100;

export function openCheckpoints(opened: OpenedRun, signal: AbortSignal | undefined): Checkpoints {
  const kept: string[] = [];
  let made = 0;
  let turned = 0;
  let broken: string | null = null;

  const copy = (from: string, to: string): Promise<void> =>
    copyLayer({
      program: opened.native,
      from,
      to,
      ...(signal === undefined ? {} : { signal }),
    });

  function requireOverlay(): void {
    const { mode } = opened.workspace.plan;
    if (broken !== null) throw new SetupError(broken, null);
    if (mode !== 'overlay')
      throw new SetupError(
        `a ${mode} workspace has no checkpoints: only what lies in an overlay can be put back`,
        'set filesystem.workspace to overlay',
      );
    if (opened.tier === 'microvm')
      throw new SetupError(
        'what a virtual machine changed is known when it is closed: until then it lies in its own drive',
        'use the gvisor or the container tier',
      );
  }

  async function requireQuiet(): Promise<void> {
    if (await opened.sandbox.quiet()) return;
    throw new SetupError('something still runs inside, and what it writes could not be kept whole', null);
  }

  /** Copies of every layer under another name, or of none. */
  async function copyAll(from: (layer: Layer) => string, to: (layer: Layer) => string): Promise<void> {
    const copied: string[] = [];
    try {
      for (const layer of opened.layers) {
        await copy(from(layer), to(layer));
        copied.push(to(layer));
      }
    } catch (error) {
      for (const folder of copied) removeState(folder);
      throw asSetupError(error);
    }
  }

  async function make(): Promise<string> {
    requireOverlay();
    await requireQuiet();
    made += 1;
    const name = String(made);
    await copyAll(
      ({ upper }) => upper,
      ({ upper }) => checkpointOf(upper, name),
    );
    kept.push(name);
    const oldest = kept.length > MOST_CHECKPOINTS ? kept.shift() : undefined;
    if (oldest !== undefined) for (const { upper } of opened.layers) removeState(checkpointOf(upper, oldest));
    return name;
  }

  async function restore(name: string, before: () => void): Promise<void> {
    requireOverlay();
    if (!kept.includes(name))
      throw new SetupError(
        `there is no checkpoint ${JSON.stringify(name.slice(0, 40))}`,
        `take one that was made in this sandbox; the newest ${String(MOST_CHECKPOINTS)} are kept`,
      );
    await requireQuiet();
    // All that can fail for want of space or time is done before anything is given up.
    await copyAll(
      ({ upper }) => checkpointOf(upper, name),
      ({ upper }) => `${upper}.next`,
    );
    turned += 1;
    before();
    const old = `old-${String(turned)}`;
    try {
      await opened.reopen(() => {
        for (const layer of opened.layers) exchange(layer, old);
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      broken = `the sandbox could not be put back to checkpoint ${name}: ${reason}`;
      throw new SetupError(broken, error instanceof SetupError ? error.fix : null, { cause: error });
    }
    // What another user's engine made in a work folder is left for the end of the run.
    for (const { upper, work } of opened.layers)
      for (const folder of [`${upper}.${old}`, `${work}.${old}`]) removeState(folder);
  }

  async function changes(policy: ResolvedPolicy): Promise<readonly PendingChange[]> {
    requireOverlay();
    await requireQuiet();
    return await lookAtChanges(opened, policy, signal);
  }

  return {
    make,
    restore,
    changes,
    get broken() {
      return broken;
    },
  };
}

function checkpointOf(upper: string, name: string): string {
  return `${upper}.checkpoint-${name}`;
}

/** The kernel takes no work folder twice: it remembers there that an overlay wasn't written to the disk. */
function exchange({ upper, work, uid, gid }: Layer, old: string): void {
  renameSync(upper, `${upper}.${old}`);
  renameSync(`${upper}.next`, upper);
  renameSync(work, `${work}.${old}`);
  mkdirSync(work, { mode: 0o700 });
  if (process.geteuid?.() === 0) chownSync(work, uid, gid);
}
