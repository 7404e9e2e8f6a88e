import type Docker from 'dockerode';
import type { Attached } from './attach.js';
import type { Companion } from './companion.js';
import { ask, statusOf, type Engine } from './engine.js';
import type { ReadyImage } from './image.js';
import { lossOf } from './loss.js';
import type { Undo } from './undo.js';
import { meterOf, type Meter } from './usage.js';
import type { CgroupReading } from '../account/cgroup.js';
import { watchCpuTime } from '../account/cpu-time.js';
import { openLedger, type Ledger } from '../account/ledger.js';
import { endedBy, oomKilled, usageBetween } from '../account/report.js';
import type { ContainerPlan } from '../../compile/plan.js';
import { followSignals } from '../follow-signals.js';
import type { InitClient } from '../init/client.js';
import { InitLostError } from '../init/error.js';
import {
  SetupError,
  UNKNOWN_USAGE,
  type CommandReport,
  type CommandRequest,
  type OpenRequest,
  type Sandbox,
} from '../sandbox.js';
import { startMessage } from '../start-message.js';
import { within } from '../within.js';
import type { WayOut } from '../egress.js';
import type { Gateway } from '../../egress/gateway.js';

/** Milliseconds given to the init to end everything, and to the engine to remove the container. */
const SHUTDOWN = 5_000;
const REMOVAL = 30_000;

/** Where a container finds the counters of its own cgroup: version 1 and 2. In gVisor, those are not the kernel's. */
const OOM_FILES = ['/sys/fs/cgroup/memory/memory.oom_control', '/sys/fs/cgroup/memory.events'];

/** A container whose init has answered. */
export interface RunningContainer {
  readonly engine: Engine;
  readonly request: OpenRequest<ContainerPlan>;
  readonly container: Docker.Container;
  readonly attached: Attached;
  readonly client: InitClient;
  /** Answered by the engine when the init has ended, and when the container is gone. */
  readonly exited: Promise<unknown>;
  readonly removed: Promise<unknown>;
  /** Seconds since 1970, before the container was started. */
  readonly since: number;
  readonly image: ReadyImage;
  /** null when the plan has no network. */
  readonly gateway: Gateway | null;
  readonly companion: Companion | null;
  readonly wayOut: WayOut;
  readonly undo: Undo;
}

/** What looks at the container, and what each command of it used. */
interface Account {
  readonly meter: Meter;
  readonly ledger: Ledger;
}

/** The sandbox that a running container is. */
export function sandboxOf(running: RunningContainer): Sandbox {
  const { plan } = running.request;
  const account = openAccount(running);
  // Looked at by each command; a sandbox that runs none has no use for it.
  account.catch(() => undefined);
  let stopped: Promise<void> | null = null;
  let closed: Promise<void> | null = null;
  const stop = (): Promise<void> =>
    (stopped ??= stopContainer(running, account).finally(() => {
      running.gateway?.close();
      running.companion?.release();
    }));
  const close = (): Promise<void> => (closed ??= closeContainer(running, stop));
  return {
    gateway: running.gateway,
    imageDigest: plan.image.kind === 'host' ? null : running.image.digest,
    run: async (argv, request = {}) => {
      if (stopped !== null) throw new SetupError('the sandbox was stopped before', null);
      return runCommand(running, account, argv, request);
    },
    quiet: () => running.client.quiet(),
    stop,
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function openAccount({ engine, container, request }: RunningContainer): Promise<Account> {
  const meter = await meterOf(engine, container.id);
  // In gVisor's cgroup are its own threads, not the processes of the code.
  const read =
    request.plan.tier === 'gvisor'
      ? async (): Promise<CgroupReading> => ({ ...(await meter.read()), peakPids: null })
      : meter.read;
  return { meter, ledger: openLedger(read) };
}

async function runCommand(
  running: RunningContainer,
  opening: Promise<Account>,
  argv: readonly string[],
  request: CommandRequest,
): Promise<CommandReport> {
  const account = await opening;
  return account.ledger.during((before) => runCounted(running, account, before, argv, request));
}

async function runCounted(
  running: RunningContainer,
  account: Account,
  before: CgroupReading,
  argv: readonly string[],
  request: CommandRequest,
): Promise<CommandReport> {
  const { plan } = running.request;
  const over = followSignals([request.signal]);
  const forget = running.wayOut.whenLost(over.abort);
  let cpuTimeReached = false;
  const { cpuUser, cpuSystem } = before;
  const unwatch = watchCpuTime(
    account.meter.cpuTime,
    plan.limits.cpuTime,
    plan.limits.cpus,
    (cpuUser ?? 0) + (cpuSystem ?? 0),
    () => {
      cpuTimeReached = true;
      over.abort();
    },
  );
  try {
    const report = await running.client.run(
      startMessage(running.request, argv, request, {
        imageEnv: running.image.env,
        // The engine confines the init, and so what it starts.
        profile: null,
        oomFiles: plan.tier === 'gvisor' ? [] : OOM_FILES,
      }),
      { ...request, signal: over.signal },
    );
    unwatch();
    const after = await account.ledger.end();
    return {
      ...report,
      usage: usageBetween(before, after, report.usage),
      ended: running.wayOut.lost() ?? endedBy(report.ended, oomKilled(before, after), cpuTimeReached),
    };
  } catch (error) {
    return await lostReport(running, account, error);
  } finally {
    unwatch();
    forget();
    over.release();
  }
}

/** The report of a command whose init was lost, where that is an outcome of the command; else throws why. */
async function lostReport(
  running: RunningContainer,
  account: Account,
  error: unknown,
): Promise<CommandReport> {
  if (!(error instanceof InitLostError)) throw error;
  const { engine, container, exited, since, attached } = running;
  const loss = await lossOf(
    {
      engine,
      id: container.id,
      exited,
      since,
      messages: attached.messages(),
      byCode: running.request.plan.tier === 'gvisor',
      kill: account.meter.kill,
    },
    error,
  );
  if (loss.kind === 'ended') throw loss.error;
  if (error.partial === null)
    throw new SetupError('the sandbox has ended: it ran out of memory', null, { cause: error });
  return {
    ...error.partial,
    ended: { kind: 'out-of-memory' },
    usage: { ...UNKNOWN_USAGE, peakMemory: running.request.plan.limits.memory },
  };
}

/**
 * Ends everything inside. The init is asked first and its input closed, which ends it in any case; the engine's
 * answer that its first process is gone means that the kernel has ended all of the pid namespace.
 */
async function stopContainer(running: RunningContainer, account: Promise<Account>): Promise<void> {
  const { engine, container, client, attached, exited } = running;
  // Whether it says goodbye or is gone already: that nothing runs is what counts, and the engine tells it.
  await client.shutdown(SHUTDOWN);
  attached.input.end();
  try {
    if (await within(SHUTDOWN, exited)) return;
    await ask(engine, 'kill the container', container.kill()).catch((error: unknown) => {
      // Not running, or gone.
      if (statusOf(error) !== 404 && statusOf(error) !== 409) throw error;
    });
    if (await within(SHUTDOWN, exited)) return;
  } catch (error) {
    // Without its engine a container goes on running: it is ended past it.
    const killed = await account.then(
      ({ meter }) => meter.kill(),
      () => false,
    );
    if (!killed) throw error;
    return;
  }
  throw new SetupError(
    `the container ${container.id.slice(0, 12)} does not end`,
    'look into the engine’s log',
  );
}

/** The engine removes the container by itself (AutoRemove) once it has ended; when that takes too long, it is told to. */
async function closeContainer(running: RunningContainer, stop: () => Promise<void>): Promise<void> {
  const { removed, undo } = running;
  undo.add('end what runs in the container', async () => {
    await stop();
    // When the engine can't tell, the removal that comes next finds out.
    if (await within(REMOVAL, removed).catch(() => false)) undo.drop(running.container.id);
  });
  await undo.run();
}
