import { environmentOf } from '../../compile/environment.js';
import { executablePaths } from '../../compile/exec.js';
import type { ProcessPlan } from '../../compile/plan.js';
import type { StartMessage } from '../init/client.js';
import { followSignals } from '../follow-signals.js';
import { InitLostError } from '../init/error.js';
import type { RunCgroup } from './cgroup.js';
import type { Launched } from './launch.js';
import { NOTHING_READ } from '../account/cgroup.js';
import { watchCpuTime } from '../account/cpu-time.js';
import { endedBy, oomKilled, usageBetween } from '../account/report.js';
import {
  SetupError,
  UNKNOWN_USAGE,
  type CommandReport,
  type CommandRequest,
  type Ended,
  type OpenRequest,
} from '../sandbox.js';

/** What a sandbox is made of. */
export interface Opened {
  readonly launched: Launched;
  readonly cgroup: RunCgroup | null;
  /** Why the way out was lost; null while it is there, or when there is none. */
  readonly loss: { readonly reason: string | null };
  /** Called once it is. */
  readonly whenLost: Set<() => void>;
}

/** Runs one command in a sandbox whose init has answered. */
export async function runCommand(
  { plan, bindings, env }: OpenRequest<ProcessPlan>,
  { launched, cgroup, loss, whenLost }: Opened,
  argv: readonly string[],
  request: CommandRequest,
): Promise<CommandReport> {
  const over = followSignals([request.signal]);
  const { signal } = over;
  const before = cgroup?.read() ?? NOTHING_READ;
  let cpuTimeReached = false;
  whenLost.add(over.abort);
  if (loss.reason !== null) over.abort();
  const { cpuTime, cpus, wallTime, output, onOutput } = plan.limits;
  // Where the kernel counts no CPU time for the cgroup, the rlimits alone hold it, and the matrix says so.
  const from = cgroup?.cpuTime() ?? null;
  const unwatch =
    cgroup === null || from === null
      ? null
      : watchCpuTime(cgroup.cpuTime, cpuTime, cpus, from, () => {
          cpuTimeReached = true;
          over.abort();
        });
  const paths = executablePaths(plan, bindings);
  const start: StartMessage = {
    argv,
    env: environmentOf(plan, env, request.env),
    cwd: request.cwd ?? bindings.workspace,
    wallTime: Math.min(request.wallTime ?? Infinity, wallTime),
    outputLimit: Math.min(request.outputLimit ?? Infinity, output),
    onOutput,
    rlimits: plan.rlimits,
    exec: paths.length === 0 ? null : paths,
    stdin: request.stdin !== undefined,
    oomFiles: [],
  };
  try {
    const report = await launched.client.run(start, { ...request, signal });
    const after = cgroup?.read() ?? NOTHING_READ;
    return {
      ...report,
      // Looked at after the command's end: what it did without its way out is worth nothing.
      ended: lostIn(loss.reason) ?? endedBy(report.ended, oomKilled(before, after), cpuTimeReached),
      usage: usageBetween(before, after, report.usage),
    };
  } catch (error) {
    if (!(error instanceof InitLostError) || error.partial === null) throw error;
    // Nothing inside can reach the init, but the kernel may choose it when memory runs out.
    const after = cgroup?.read() ?? NOTHING_READ;
    if (!oomKilled(before, after)) throw lossError(error, launched);
    return {
      ...error.partial,
      ended: { kind: 'out-of-memory' },
      usage: usageBetween(before, after, UNKNOWN_USAGE),
    };
  } finally {
    unwatch?.();
    whenLost.delete(over.abort);
    over.release();
  }
}

function lostIn(reason: string | null): Ended | null {
  return reason === null ? null : { kind: 'gateway-lost', reason };
}

function lossError(error: InitLostError, { messages }: Launched): SetupError {
  const said = messages().trim().replaceAll('\n', '; ');
  return new SetupError(
    `the sandbox was lost while the command ran: ${error.message}${said === '' ? '' : ` (${said})`}`,
    null,
    { cause: error },
  );
}
