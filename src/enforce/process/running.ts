import { profileName } from '../../compile/apparmor/profile.js';
import type { ProcessPlan } from '../../compile/plan.js';
import { followSignals } from '../follow-signals.js';
import { InitLostError } from '../init/error.js';
import type { RunCgroup } from './cgroup.js';
import type { Launched } from './launch.js';
import type { CgroupReading } from '../account/cgroup.js';
import type { Ledger } from '../account/ledger.js';
import { watchCpuTime } from '../account/cpu-time.js';
import { endedBy, oomKilled, usageBetween } from '../account/report.js';
import type { WayOut } from '../egress.js';
import {
  SetupError,
  UNKNOWN_USAGE,
  type CommandReport,
  type CommandRequest,
  type OpenRequest,
} from '../sandbox.js';
import { startMessage } from '../start-message.js';

/** What a sandbox is made of. */
export interface Opened {
  readonly launched: Launched;
  readonly cgroup: RunCgroup | null;
  readonly ledger: Ledger;
  readonly wayOut: WayOut;
}

/** Runs one command in a sandbox whose init has answered. */
export function runCommand(
  open: OpenRequest<ProcessPlan>,
  opened: Opened,
  argv: readonly string[],
  request: CommandRequest,
): Promise<CommandReport> {
  return opened.ledger.during((before) => runCounted(open, opened, before, argv, request));
}

async function runCounted(
  open: OpenRequest<ProcessPlan>,
  { launched, cgroup, ledger, wayOut }: Opened,
  before: CgroupReading,
  argv: readonly string[],
  request: CommandRequest,
): Promise<CommandReport> {
  const { plan, bindings } = open;
  const over = followSignals([request.signal]);
  const { signal } = over;
  let cpuTimeReached = false;
  const forget = wayOut.whenLost(over.abort);
  const { cpuTime, cpus } = plan.limits;
  // Where the kernel counts no CPU time for the cgroup, the rlimits alone hold it, and the matrix says so.
  const from = cgroup?.cpuTime() ?? null;
  const unwatch =
    cgroup === null || from === null
      ? null
      : watchCpuTime(cgroup.cpuTime, cpuTime, cpus, from, () => {
          cpuTimeReached = true;
          over.abort();
        });
  const start = startMessage(open, argv, request, { profile: profileName(plan, bindings), oomFiles: [] });
  try {
    const report = await launched.client.run(start, { ...request, signal });
    const after = await ledger.end();
    return {
      ...report,
      ended: wayOut.lost() ?? endedBy(report.ended, oomKilled(before, after), cpuTimeReached),
      usage: usageBetween(before, after, report.usage),
    };
  } catch (error) {
    if (!(error instanceof InitLostError) || error.partial === null) throw error;
    // Nothing inside can reach the init, but the kernel may choose it when memory runs out.
    const after = await ledger.end();
    if (!oomKilled(before, after)) throw lossError(error, launched);
    return {
      ...error.partial,
      ended: { kind: 'out-of-memory' },
      usage: usageBetween(before, after, UNKNOWN_USAGE),
    };
  } finally {
    unwatch?.();
    forget();
    over.release();
  }
}

function lossError(error: InitLostError, { messages }: Launched): SetupError {
  const said = messages().trim().replaceAll('\n', '; ');
  return new SetupError(
    `the sandbox was lost while the command ran: ${error.message}${said === '' ? '' : ` (${said})`}`,
    null,
    { cause: error },
  );
}
