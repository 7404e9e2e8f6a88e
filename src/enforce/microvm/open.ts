import { makeMachineFolder, makeRunDrives } from './drives.js';
import { endMachine, machineLost, startMachine, type Machine } from './machine.js';
import { rootDrive } from './root-drive.js';
import { sandboxOf } from './running.js';
import type { MicrovmPlan } from '../../compile/plan.js';
import { cgroupFacts } from '../../host/cgroup.js';
import { InitLostError } from '../init/error.js';
import { createCgroup, type RunCgroup } from '../process/cgroup.js';
import { makeLayers } from '../process/layers.js';
import { SetupError, type OpenRequest, type Sandbox } from '../sandbox.js';

/** Milliseconds within which the init must answer: a guest that is emulated boots in seconds, on a busy machine in many. */
const READY = 120_000;

/**
 * Opens a virtual machine as the plan says: drives from the image and the workspace, QEMU in a jail of the process
 * tier's, and in the guest the init of every tier, spoken to over a port of the machine's.
 *
 * @param request `bindings.guest` names the kernel
 * @throws SetupError; nothing runs and no cgroup is left then
 */
export async function openMicrovm(request: OpenRequest<MicrovmPlan>): Promise<Sandbox> {
  const { plan, bindings, signal } = request;
  const { guest } = bindings;
  if (guest === undefined)
    throw new SetupError('no kernel is named for the guest', 'run `sandbox-policy vm build`');
  proceed(request);
  if (request.resumed !== true) makeLayers({ ...plan, launcher: plan.jail.launcher }, bindings);
  makeMachineFolder(bindings);
  const [root, drives] = await Promise.allSettled([
    rootDrive(request, guest),
    makeRunDrives(plan, bindings, guest.mke2fs, signal),
  ]);
  if (root.status === 'rejected') throw root.reason;
  if (drives.status === 'rejected') throw drives.reason;
  proceed(request);
  let cgroup: RunCgroup | null = null;
  let machine: Machine | null = null;
  try {
    cgroup =
      plan.jail.cgroup.kind === 'own' ? createCgroup(plan.jail.cgroup, cgroupFacts(), bindings.run) : null;
    const files = { ...guest, ...drives.value, root: root.value.path };
    machine = await startMachine(plan, bindings, files, cgroup?.procs ?? []);
    await ready(machine, signal);
    return sandboxOf(request, { machine, cgroup, root: root.value });
  } catch (error) {
    // The first error is the one that counts; what could not be taken back is `clean`'s.
    await endMachine(machine, cgroup).catch(() => undefined);
    await cgroup?.remove().catch(() => undefined);
    throw error;
  }
}

async function ready(machine: Machine, signal: AbortSignal | undefined): Promise<void> {
  const kill = (): void => {
    machine.kill();
  };
  signal?.addEventListener('abort', kill);
  try {
    await machine.client.ready(READY);
  } catch (error) {
    if (signal?.aborted === true) throw new SetupError('cancelled before anything was run', null);
    if (!(error instanceof InitLostError)) throw error;
    throw machineLost('the virtual machine could not be set up', machine, error);
  } finally {
    signal?.removeEventListener('abort', kill);
  }
}

function proceed({ signal }: OpenRequest<MicrovmPlan>): void {
  if (signal?.aborted === true) throw new SetupError('cancelled before anything was run', null);
}
