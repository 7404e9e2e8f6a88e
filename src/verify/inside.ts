import { closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decideInput } from '../decide/input.js';
import type { CommandRequest } from '../enforce/sandbox.js';
import type { Compiled } from '../run/admit.js';
import type { RunDependencies } from '../run/dependencies.js';
import { messageOf, type OpenedRun } from '../run/open.js';
import { settle, type Settled } from '../run/settle.js';
import type { Part, Probe, Trial } from './probe.js';
import { isLost, tryAct, type Went } from './try.js';

export interface Inside {
  readonly opened: OpenedRun;
  readonly compiled: Compiled;
  readonly probes: readonly Probe[];
  /** A folder for what is taken out. */
  readonly scratch: string;
  readonly programs: Parameters<RunDependencies['decideCommand']>[2];
  readonly signal: NonNullable<CommandRequest['signal']> | null;
}

/** What became of a probe's two parts. */
export interface Tried {
  readonly probe: Probe;
  readonly forbidden: Went;
  readonly permitted: Went;
}

/** The trials of one part that go on inside, and those that are looked at when everything has ended. */
interface Began {
  readonly went: Went;
  readonly later: readonly Extract<Trial, { by: 'taking-out' }>[];
}

/**
 * Tries all probes in one sandbox, ends what runs in it, and looks at what would come out. When the sandbox is lost
 * on the way, what is left of the probes proves nothing, and each says so.
 */
export async function inSandbox(inside: Inside, dependencies: RunDependencies): Promise<readonly Tried[]> {
  const { opened, probes, compiled, signal } = inside;
  let lost: string | null = null;
  const begin = async (part: Part): Promise<Began> => {
    const went: Went[] = [];
    for (const trial of part.trials) {
      if (trial.by === 'taking-out') continue;
      signal?.throwIfAborted();
      if (lost !== null) return { went: { asWanted: false, says: `not tried: ${lost}` }, later: [] };
      try {
        went.push(await tryOne(inside, trial, dependencies));
      } catch (error) {
        if (!isLost(error)) throw error;
        lost = `the sandbox was lost: ${messageOf(error)}`;
        went.push({ asWanted: false, says: lost });
      }
    }
    const later = part.trials.filter((trial) => trial.by === 'taking-out');
    return { went: together(went), later };
  };
  const begun: { probe: Probe; forbidden: Began; permitted: Began }[] = [];
  for (const probe of probes) {
    const before = probe.last === true ? await begin(probe.permitted) : null;
    const forbidden = await begin(probe.forbidden);
    begun.push({ probe, forbidden, permitted: before ?? (await begin(probe.permitted)) });
  }

  await opened.sandbox.stop();
  const settled = compiled.plan.workspace.mode === 'overlay' ? await takenOut(inside) : null;
  const finish = ({ went, later }: Began): Went =>
    later.length === 0 ? went : together([went, ...later.map((trial) => fateOf(trial, settled, inside))]);
  return begun.map(({ probe, forbidden, permitted }) => ({
    probe,
    forbidden: finish(forbidden),
    permitted: finish(permitted),
  }));
}

async function tryOne(
  { opened, compiled, programs }: Inside,
  trial: Exclude<Trial, { by: 'taking-out' }>,
  dependencies: RunDependencies,
): Promise<Went> {
  const { policy } = compiled.loaded;
  switch (trial.by) {
    case 'act':
      return await tryAct(opened.sandbox, trial);
    case 'command': {
      const { verdict } = await dependencies.decideCommand(policy, { argv: trial.argv }, programs);
      return decided(verdict, trial.permitted);
    }
    case 'input':
      return decided(decideInput(policy, trial.name, trial.value).verdict, trial.permitted);
    case 'fact': {
      const { imageDigest } = opened.sandbox;
      return { asWanted: imageDigest === trial.is, says: `it is ${imageDigest ?? 'not known'}` };
    }
  }
}

function decided(verdict: string, permitted: boolean): Went {
  const allowed = verdict === 'allow';
  return { asWanted: allowed === permitted, says: allowed ? 'permitted' : `refused (${verdict})` };
}

/** What was given up says nothing of the rest; then the first that did not go as wanted says how; else the last. */
function together(all: readonly Went[]): Went {
  return (
    all.find(({ gaveUp }) => gaveUp !== undefined) ??
    all.find(({ asWanted }) => !asWanted) ??
    all.at(-1) ?? { asWanted: false, says: 'nothing was tried' }
  );
}

async function takenOut({ opened, compiled, scratch }: Inside): Promise<Settled> {
  const path = join(scratch, 'patch');
  mkdirSync(join(scratch, 'outputs-of'), { mode: 0o700 });
  let file: number | null = null;
  try {
    return await settle({
      opened,
      known: compiled,
      apply: false,
      otherwise: 'discarded',
      patch: { create: () => (file = openSync(path, 'wx', 0o600)), path, copy: null },
      outputs: join(scratch, 'outputs-of', 'outputs'),
    });
  } finally {
    closeQuietly(file);
  }
}

/** Whoever wrote the patch may have closed it. */
function closeQuietly(fd: number | null): void {
  if (fd === null) return;
  try {
    closeSync(fd);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EBADF') throw error;
  }
}

function fateOf(
  { path, fate }: Extract<Trial, { by: 'taking-out' }>,
  settled: Settled | null,
  { opened, scratch }: Inside,
): Went {
  if (settled === null) return { asWanted: false, says: 'nothing is taken out of such a workspace' };
  const change = settled.changes.find((one) => one.change.path.toString() === path);
  const output = settled.outputs.find((one) => one.path === path);
  const shown = statSync(join(opened.workspace.folder.path, path), { throwIfNoEntry: false }) !== undefined;
  const comes = change !== undefined && change.disposition === 'discarded';
  const says =
    output !== undefined ? 'it comes out as an output' : comes ? 'it would be applied' : 'it stays inside';
  switch (fate) {
    case 'comes-out':
      return { asWanted: comes && !shown, says };
    case 'unseen':
      return { asWanted: !shown, says: shown ? 'it is in the workspace itself' : says };
    case 'stays':
      return {
        asWanted: !comes && output === undefined && !shown,
        says: shown ? 'it is in the workspace itself' : says,
      };
    case 'output': {
      const mode = output === undefined ? 0 : statSync(join(scratch, 'outputs-of', 'outputs', path)).mode;
      return { asWanted: output !== undefined && (mode & 0o111) === 0, says };
    }
  }
}
