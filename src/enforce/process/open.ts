import { cgroupFacts } from '../../host/cgroup.js';
import type { Gateway } from '../../egress/gateway.js';
import type { ProcessPlan } from '../../compile/plan.js';
import { createCgroup, type RunCgroup } from './cgroup.js';
import { NOTHING_READ } from '../account/cgroup.js';
import { openLedger } from '../account/ledger.js';
import { makeLayers } from './layers.js';
import { awaitReady, launch, type Launched } from './launch.js';
import { runCommand } from './running.js';
import { openEgress, watchGateway } from '../egress.js';
import { SetupError, type OpenRequest, type Sandbox } from '../sandbox.js';
import { within } from '../within.js';

/** Milliseconds within which the init must answer: the machine may be busy with many others. */
const READY = 60_000;
/** Milliseconds given to the init to end everything by itself, and to the kernel after a kill. */
const SHUTDOWN = 5_000;
const KILL = 10_000;

/**
 * Opens a sandbox of the process tier: a cgroup of the run's own, our launcher, bubblewrap, and the init as process 1
 * of its pid namespace. When this process dies, by whatever, all of it ends: its pipe to the init closes, and
 * bubblewrap has asked the kernel to be killed.
 *
 * @param request `bindings.state` exists; `upper/` and `work/` in it are made when they are missing, and left to
 *   whoever collects changes
 * @throws SetupError; nothing runs and no cgroup is left then
 */
export async function openProcess(request: OpenRequest<ProcessPlan>): Promise<Sandbox> {
  const { plan, bindings } = request;
  proceed(request);
  if (request.resumed !== true) makeLayers(plan, bindings);
  const unload = await confine(request);
  let cgroup: RunCgroup | null = null;
  let launched: Launched | null = null;
  let gateway: Gateway | null = null;
  try {
    cgroup = plan.cgroup.kind === 'own' ? createCgroup(plan.cgroup, cgroupFacts(), bindings.run) : null;
    launched = launch(plan, bindings, cgroup?.procs ?? []);
    await unlessAborted(awaitReady(launched, READY), request.signal);
    gateway = await openEgress(plan.network, request.egress, launched.handedOver);
    return sandboxOf(request, { launched, cgroup, gateway, unload });
  } catch (error) {
    // The first error is the one that counts; what could not be taken back is `clean`'s.
    gateway?.close();
    await end(launched, cgroup)
      .then(unload)
      .catch(() => undefined);
    await cgroup?.remove().catch(() => undefined);
    throw error;
  }
}

/** Loads the plan's own AppArmor profile, if it has one; what this gives removes it. */
async function confine({ plan, bindings }: OpenRequest<ProcessPlan>): Promise<() => Promise<void>> {
  if (plan.apparmor?.kind !== 'generated') return async () => undefined;
  const { loadProfile } = await import('../apparmor/load.js');
  return loadProfile(plan, bindings);
}

/** What was made for a sandbox, and is ended with it. */
interface Made {
  readonly launched: Launched;
  readonly cgroup: RunCgroup | null;
  readonly gateway: Gateway | null;
  /** Removes the profile. */
  readonly unload: () => Promise<void>;
}

function sandboxOf(request: OpenRequest<ProcessPlan>, { launched, cgroup, gateway, unload }: Made): Sandbox {
  let stopped: Promise<void> | null = null;
  const ledger = openLedger(() => cgroup?.read() ?? NOTHING_READ);
  // Asked once: each command that asked anew would be remembered until the sandbox ends.
  const wayOut = watchGateway(gateway);
  let closed: Promise<void> | null = null;
  const stop = (): Promise<void> =>
    (stopped ??= launched.client
      .shutdown(SHUTDOWN)
      .then(() => end(launched, cgroup))
      .finally(() => gateway?.close()));
  // A profile that is removed sets free what it still confines: only when nothing runs any more.
  const close = (): Promise<void> =>
    (closed ??= stop()
      .then(unload)
      .then(() => cgroup?.remove()));
  return {
    imageDigest: null,
    gateway,
    run: async (argv, command = {}) => {
      if (stopped !== null) throw new SetupError('the sandbox was stopped before', null);
      return runCommand(request, { launched, cgroup, ledger, wayOut }, argv, command);
    },
    quiet: () => launched.client.quiet(),
    stop,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Makes sure that nothing runs any more: bubblewrap has ended, which the init outlives by no instant, and the cgroup is empty. */
async function end(launched: Launched | null, cgroup: RunCgroup | null): Promise<void> {
  if (launched !== null && !(await within(200, launched.gone))) launched.kill();
  const empty = cgroup === null ? true : await cgroup.kill(KILL);
  const gone = launched === null || (await within(KILL, launched.gone));
  if (!empty || !gone)
    throw new SetupError(
      'the sandbox does not end: a process of it is stuck in the kernel',
      'run `sandbox-policy clean` later',
    );
}

async function unlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise;
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    const abort = (): void => {
      reject(cancelled());
    };
    signal.addEventListener('abort', abort);
    stop = () => {
      signal.removeEventListener('abort', abort);
    };
    if (signal.aborted) abort();
  });
  try {
    await Promise.race([promise, aborted]);
  } finally {
    stop();
    promise.catch(() => undefined);
  }
}

function cancelled(): SetupError {
  return new SetupError('cancelled before anything was run', null);
}

function proceed({ signal }: OpenRequest<ProcessPlan>): void {
  if (signal?.aborted === true) throw cancelled();
}
