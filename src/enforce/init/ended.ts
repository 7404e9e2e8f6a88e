import { constants } from 'node:os';
import { EXIT_FLAG, type ExitMessage, type FailedMessage } from './messages.js';
import type { Ended } from '../sandbox.js';

const { errno, signals } = constants;

/** What a failed start means for the caller; null: the sandbox is at fault, not the program that was named. */
export function endedOfFailure(failed: FailedMessage): Ended | null {
  if (failed.stage !== 'exec') return null;
  switch (failed.errno) {
    case errno.ENOENT:
      return { kind: 'not-found' };
    // Found, but neither this kernel nor this policy executes it. E2BIG: its arguments are too long for it.
    case errno.EACCES:
    case errno.ENOEXEC:
    case errno.EPERM:
    case errno.ETXTBSY:
    case errno.EISDIR:
    case errno.EINVAL:
    case errno.E2BIG:
      return { kind: 'not-executable' };
    default:
      return null;
  }
}

/**
 * Why a command ended. A memory kill counts even when its parent went on; then what we ended it for; then what its
 * own process did. `cpuLimit` (seconds) tells the kernel's SIGXCPU from the code's own.
 */
export function endedOfExit(exit: ExitMessage, cpuLimit: number | null): Ended {
  if (exit.oomKills !== null && exit.oomKills > 0) return { kind: 'out-of-memory' };
  if (exit.flags & EXIT_FLAG.wallTime) return { kind: 'timed-out', limit: 'wall-time' };
  if (exit.flags & EXIT_FLAG.stdout) return { kind: 'output-limit', stream: 'stdout' };
  if (exit.flags & EXIT_FLAG.stderr) return { kind: 'output-limit', stream: 'stderr' };
  if (exit.flags & (EXIT_FLAG.requested | EXIT_FLAG.shutdown)) return { kind: 'cancelled' };
  const signal = exit.waitStatus & 0x7f;
  if (signal === 0) return { kind: 'exited', code: (exit.waitStatus >> 8) & 0xff };
  // The kernel counts by ticks, getrusage exactly: well over half of the limit is the limit's doing.
  const spent = (exit.cpuUser + exit.cpuSystem) / 1000;
  const atLimit = cpuLimit !== null && spent > cpuLimit * 0.6;
  if (atLimit && (signal === signals.SIGXCPU || signal === signals.SIGKILL))
    return { kind: 'timed-out', limit: 'cpu-time' };
  return { kind: 'signaled', signal };
}
