import { cellOf, CLAUSES } from './clauses.js';
import type { Enforced } from './clauses.js';
import { problemsOf } from './problems.js';
import type { CompileOptions } from './problems.js';
import type { Matrix } from './matrix.js';
import type { RlimitPlan, Unenforceable } from './plan.js';
import type { LoadedPolicy } from '../policy/resolved.js';

/** A plan of rlimits and nothing else: for hosts and jobs where nothing more can be had. */
export interface PrlimitPlan {
  readonly v: 1;
  readonly policyDigest: string;
  /** What stands before a command: timeout and prlimit with their options. */
  readonly argv: readonly string[];
  readonly rlimits: RlimitPlan;
  readonly matrix: Matrix;
}

export type CompiledPrlimit =
  | { readonly ok: true; readonly plan: PrlimitPlan }
  | { readonly ok: false; readonly problems: readonly Unenforceable[]; readonly matrix: Matrix };

/**
 * Compiles a policy's limits for prlimit(1). Every other clause that the policy states gets nobody here and is a
 * problem, as it would be in a tier. Memory is RLIMIT_DATA: RLIMIT_AS would also count what a program only
 * reserves, and ends Node, Go and Java at their start.
 */
export function compilePrlimit(loaded: LoadedPolicy, options: CompileOptions = {}): CompiledPrlimit {
  const { limits } = loaded.policy;
  const matrix: Matrix = {
    tier: 'process',
    cells: CLAUSES.map((clause) => cellOf(loaded, 'process', options.today, enforcedBy(clause, loaded))),
  };
  const problems = problemsOf(loaded, matrix, options, 'with prlimit alone');
  if (problems.length > 0) return { ok: false, problems, matrix };
  const rlimits: RlimitPlan = {
    cpu: Math.max(1, Math.ceil(limits.cpuTime / 1000)),
    data: limits.memory,
    nofile: limits.openFiles,
    fsize: limits.fileSize,
    nproc: limits.pids,
    core: 0,
  };
  const argv = [
    ...['timeout', '--signal=KILL', String(Math.ceil(limits.wallTime / 1000))],
    ...['prlimit', ...rlimitArguments(rlimits), '--'],
  ];
  return { ok: true, plan: { v: 1, policyDigest: loaded.digest, argv, rlimits, matrix } };
}

/** prlimit(1) options: sizes in bytes, time in seconds. */
export function rlimitArguments(rlimits: RlimitPlan): readonly string[] {
  const option = (name: string, value: number | null): readonly string[] =>
    value === null ? [] : [`--${name}=${String(value)}`];
  return [
    ...option('cpu', rlimits.cpu),
    ...option('data', rlimits.data),
    ...option('nofile', rlimits.nofile),
    ...option('fsize', rlimits.fsize),
    ...option('nproc', rlimits.nproc),
    ...option('core', rlimits.core),
  ];
}

function enforcedBy(clause: (typeof CLAUSES)[number], loaded: LoadedPolicy): Enforced {
  const perProcess = (by: string, note: string): Enforced => ({
    clause,
    enforcer: 'kernel-per-process',
    by,
    note,
  });
  switch (clause) {
    case 'limits.wall-time':
      return perProcess('timeout(1)', 'what leaves the process group goes on');
    case 'limits.cpu-time':
      return perProcess('RLIMIT_CPU', 'each process has the whole time for itself');
    case 'limits.memory':
      return perProcess('RLIMIT_DATA', 'each process may have the whole amount');
    case 'limits.pids':
      return perProcess('RLIMIT_NPROC', 'counts every process of the same user, and not those of root');
    case 'limits.open-files':
      return {
        clause,
        enforcer: 'kernel',
        by: 'RLIMIT_NOFILE',
        note: 'a number for each process, by its meaning',
      };
    case 'limits.file-size':
      return { clause, enforcer: 'kernel', by: 'RLIMIT_FSIZE' };
    case 'tier':
      if (loaded.policy.tier.atLeast === 'process')
        return perProcess('rlimits', 'rlimits are no wall: files, network and processes stay open');
      break;
    default:
      break;
  }
  return {
    clause,
    enforcer: 'none',
    by: 'nothing',
    note: 'prlimit sets limits only',
    fix: 'Use the bwrap or docker target.',
  };
}
