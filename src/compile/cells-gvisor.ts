import { bindsWritable } from './exec.js';
import type { Enforced } from './clauses.js';
import type { GvisorFacts } from '../host/facts.js';
import type { ResolvedPolicy } from '../policy/resolved.js';

/** gVisor's kernel, which runs as a process of the host and answers the code's system calls in place of the host's. */
const SENTRY = 'the Sentry, a kernel in user space';

/**
 * Who holds what in the gvisor tier, given who would in a container. The engine makes both the same way; what differs
 * is what the host's kernel sees of the code: a few processes of gVisor's and their memory, and no system call of the
 * code's own. What isn't named here holds as it does in a container.
 */
export function gvisorCells(
  policy: ResolvedPolicy,
  gvisor: GvisorFacts,
  container: readonly Enforced[],
): readonly Enforced[] {
  const held = new Map(sentryCells(policy, gvisor).map((cell) => [cell.clause, cell]));
  return container.map(
    (cell) => held.get(cell.clause) ?? (cell.clause === 'limits.memory' ? memoryCell(cell) : cell),
  );
}

function sentryCells(policy: ResolvedPolicy, gvisor: GvisorFacts): readonly Enforced[] {
  return [
    { clause: 'tier', enforcer: 'kernel', by: `${SENTRY}, in namespaces and a cgroup made by the engine` },
    seccompCell(policy, gvisor),
    {
      clause: 'hardening.selinux',
      enforcer: 'none',
      by: 'nothing',
      note: 'runsc applies no SELinux label to what runs inside',
    },
    ...wallTimeCells(policy, gvisor),
    {
      clause: 'limits.pids',
      enforcer: 'kernel',
      by: 'RLIMIT_NPROC in the Sentry, which counts all of the sandbox',
    },
    ...commandCells(policy),
  ];
}

/** The cgroup holds the Sentry and, in it, all that the code has. */
function memoryCell(cell: Enforced): Enforced {
  if (cell.enforcer !== 'kernel') return cell;
  const notes = [
    'over it everything inside ends, not one process',
    ...(cell.note === undefined || cell.note === null ? [] : [cell.note]),
  ];
  return { ...cell, note: notes.join('; ') };
}

function seccompCell({ hardening }: ResolvedPolicy, gvisor: GvisorFacts): Enforced {
  const clause = 'hardening.seccomp';
  const { kind } = hardening.seccomp;
  if (gvisor.seccomp)
    return {
      note:
        kind === 'file'
          ? 'every refusal is EPERM, whatever the profile says'
          : 'every refusal is EPERM, so that clone3 has to be let through: it makes namespaces of the Sentry alone',
      clause,
      enforcer: 'kernel',
      by: `seccomp in the Sentry, ${kind === 'file' ? 'own' : kind} profile`,
    };
  if (kind === 'default')
    return {
      clause,
      enforcer: 'kernel',
      by: `${SENTRY}, behind a filter of gVisor's own`,
      note: 'the profile itself is not applied: no call of the code reaches the host, and the Sentry answers some that the profile refuses',
    };
  return {
    clause,
    enforcer: 'none',
    by: 'nothing',
    note: 'runsc applies no seccomp profile',
    fix: 'Register the runtime with --oci-seccomp, or state hardening.seccomp: default.',
  };
}

/** With a profile of ours, nobody signals process 1. */
function wallTimeCells({ hardening }: ResolvedPolicy, gvisor: GvisorFacts): readonly Enforced[] {
  if (gvisor.seccomp && hardening.seccomp.kind !== 'file') return [];
  return [
    {
      clause: 'limits.wall-time',
      enforcer: 'kernel',
      by: 'CLOCK_MONOTONIC in the sandbox init, and the tool',
      note: 'the Sentry lets the code stop or end the init: the tool then ends the sandbox, 15 s after the time at the latest',
      fix: 'Register the runtime with --oci-seccomp: then nobody can signal the init.',
    },
  ];
}

/** The Sentry has no Landlock. */
function commandCells(policy: ResolvedPolicy): readonly Enforced[] {
  const { commands, filesystem, image } = policy;
  const cells: Enforced[] = [];
  if (commands.allow !== null)
    cells.push({
      clause: 'commands.allow',
      enforcer: 'entry',
      by: `the command line as it is given${image.kind === 'host' ? ', a view with the allowed programs only' : ''}`,
      note: 'says nothing about what the command starts next: the Sentry has no Landlock',
      fix: 'In the process and container tiers, with image: host, Landlock holds it in the kernel.',
    });
  if ((commands.allow !== null || filesystem.exec?.length === 0) && !bindsWritable(policy))
    cells.push({
      clause: 'filesystem.exec',
      enforcer: 'kernel',
      by: 'noexec mounts',
      note: 'of the workspace by the host, which maps no program from it for the Sentry: one ends with a fault, and a script there can be started by its name',
    });
  if ((filesystem.exec ?? []).length > 0)
    cells.push({
      clause: 'filesystem.exec',
      enforcer: 'none',
      by: 'nothing',
      note: 'the Sentry has no Landlock, and a mount can be noexec as a whole only',
      fix: 'State filesystem.exec: [] or use the process or container tier.',
    });
  return cells;
}
