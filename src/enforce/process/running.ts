import { environmentOf } from '../../compile/environment.js';
import { executablePaths } from '../../compile/exec.js';
import type { ProcessPlan } from '../../compile/plan.js';
import type { StartMessage } from '../init/client.js';
import { InitLostError } from '../init/error.js';
import type { RunCgroup } from './cgroup.js';
import type { CgroupReading } from './cgroup-account.js';
import type { Launched } from './launch.js';
import { usageBetween, watchCpuTime } from './usage.js';
import {
  SetupError,
  type CommandReport,
  type CommandRequest,
  type Ended,
  type OpenRequest,
} from '../sandbox.js';

const NOTHING_READ: CgroupReading = {
  cpuUser: null,
  cpuSystem: null,
  peakMemory: null,
  peakPids: null,
  ioRead: null,
  ioWrite: null,
  oomKills: null,
};

/** Runs one command in a sandbox whose init has answered. */
export async function runCommand(
  { plan, bindings, env }: OpenRequest<ProcessPlan>,
  launched: Launched,
  cgroup: RunCgroup | null,
  argv: readonly string[],
  request: CommandRequest,
): Promise<CommandReport> {
  const over = new AbortController();
  const signal = request.signal === undefined ? over.signal : AbortSignal.any([request.signal, over.signal]);
  const before = cgroup?.read() ?? NOTHING_READ;
  let cpuTimeReached = false;
  const { cpuTime, cpus, wallTime, output, onOutput } = plan.limits;
  const watch =
    cgroup === null
      ? null
      : watchCpuTime(cgroup, cpuTime, cpus, () => {
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
  const oomKilled = (after: CgroupReading): boolean => (after.oomKills ?? 0) > (before.oomKills ?? 0);
  try {
    const report = await launched.client.run(start, { ...request, signal });
    const after = cgroup?.read() ?? NOTHING_READ;
    return {
      ...report,
      ended: endedBy(report.ended, oomKilled(after), cpuTimeReached),
      usage: usageBetween(before, after, report.usage),
    };
  } catch (error) {
    if (!(error instanceof InitLostError) || error.partial === null) throw error;
    // Nothing inside can reach the init, but the kernel may choose it when memory runs out.
    const after = cgroup?.read() ?? NOTHING_READ;
    if (!oomKilled(after)) throw lossError(error, launched);
    return {
      ...error.partial,
      ended: { kind: 'out-of-memory' },
      usage: usageBetween(before, after, { ...NOTHING_READ }),
    };
  } finally {
    watch?.stop();
  }
}

/** A memory kill anywhere in the cgroup counts, whatever its parent did then (L11). */
function endedBy(ended: Ended, oomKilled: boolean, cpuTimeReached: boolean): Ended {
  if (oomKilled && ended.kind !== 'not-found' && ended.kind !== 'not-executable')
    return { kind: 'out-of-memory' };
  return cpuTimeReached && ended.kind === 'cancelled' ? { kind: 'timed-out', limit: 'cpu-time' } : ended;
}

function lossError(error: InitLostError, { messages }: Launched): SetupError {
  const said = messages().trim().replaceAll('\n', '; ');
  return new SetupError(
    `the sandbox was lost while the command ran: ${error.message}${said === '' ? '' : ` (${said})`}`,
    null,
    { cause: error },
  );
}
