import { setTimeout as pause } from 'node:timers/promises';
import { receiveChanges } from './changes.js';
import { endMachine, machineLost, type Machine } from './machine.js';
import type { RootDrive } from './root-drive.js';
import type { MicrovmPlan } from '../../compile/plan.js';
import { InitLostError } from '../init/error.js';
import type { RunCgroup } from '../process/cgroup.js';
import {
  SetupError,
  type CommandReport,
  type CommandRequest,
  type OpenRequest,
  type Sandbox,
} from '../sandbox.js';
import { startMessage } from '../start-message.js';
import { within } from '../within.js';

/** Milliseconds given to the init to end everything by itself, and to the guest's kernel to switch itself off. */
const SHUTDOWN = 30_000;
/** Milliseconds in which nothing more of the changes came, after which the guest isn't believed to send any. */
const SILENCE = 60_000;
/** Kills for want of memory, by the guest's kernel, of the code's cgroup or of the whole machine. */
const OOM_FILES = ['/proc/vmstat'];

/** A machine whose init has answered. */
export interface RunningMachine {
  readonly machine: Machine;
  readonly cgroup: RunCgroup | null;
  readonly root: RootDrive;
}

/** The sandbox that a running machine is. */
export function sandboxOf(request: OpenRequest<MicrovmPlan>, running: RunningMachine): Sandbox {
  const { machine, cgroup, root } = running;
  let stopped: Promise<void> | null = null;
  let closed: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopped ??= stopMachine(request, running));
  const close = (): Promise<void> =>
    (closed ??= stop()
      .finally(() => endMachine(machine, cgroup))
      .then(() => cgroup?.remove()));
  return {
    gateway: null,
    imageDigest: root.digest,
    run: async (argv, command = {}) => {
      if (stopped !== null) throw new SetupError('the sandbox was stopped before', null);
      return runCommand(request, running, argv, command);
    },
    quiet: () => machine.client.quiet(),
    stop,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function runCommand(
  open: OpenRequest<MicrovmPlan>,
  { machine, root }: RunningMachine,
  argv: readonly string[],
  request: CommandRequest,
): Promise<CommandReport> {
  try {
    return await machine.client.run(
      startMessage(open, argv, request, { imageEnv: root.env, profile: null, oomFiles: OOM_FILES }),
      request,
    );
  } catch (error) {
    if (!(error instanceof InitLostError)) throw error;
    // Whatever it is busy with, it is not what it was asked to.
    machine.kill();
    await within(SHUTDOWN, machine.gone);
    throw machineLost('the virtual machine was lost while the command ran', machine, error);
  }
}

/** Ends everything in the guest, takes out what was changed there, and waits until the machine is switched off. */
async function stopMachine(
  { plan, bindings }: OpenRequest<MicrovmPlan>,
  { machine, cgroup }: RunningMachine,
): Promise<void> {
  const sends = plan.workspace.mode === 'overlay';
  try {
    // What the guest's first process sends comes between the init's end and the machine's.
    const down = machine.client.shutdown(SILENCE * 60);
    if (sends) await unlessSilent(machine, receiveChanges(plan, bindings, machine.changes));
    if (!(await within(SHUTDOWN, Promise.all([down, machine.gone])))) machine.kill();
    await down;
  } finally {
    await endMachine(machine, cgroup);
  }
}

/** Ends a machine that has nothing to say for too long; what waits for it fails then. */
async function unlessSilent(machine: Machine, work: Promise<void>): Promise<void> {
  let heard = performance.now();
  const hear = (): void => {
    heard = performance.now();
  };
  machine.changes.on('data', hear);
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      await pause(1_000, undefined, { signal: over.signal, ref: false });
      if (performance.now() - heard > SILENCE) machine.kill();
    }
  })().catch(() => undefined);
  try {
    await work;
  } finally {
    machine.changes.off('data', hear);
    over.abort();
    await watching;
  }
}
