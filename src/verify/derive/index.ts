import { derived, type Derived, type NotProbed, type Found } from '../probe.js';
import type { Subject } from '../subject.js';
import { commandProbes } from './commands.js';
import { egressProbes } from './egress.js';
import { environmentProbes, inputProbes } from './environment.js';
import { execProbes } from './exec.js';
import { fileProbes } from './files.js';
import { hardeningProbes } from './hardening.js';
import { limitProbes } from './limits.js';
import { tierProbes } from './tier.js';

/**
 * The probes of a policy: for each value of each clause something that it forbids and something that it permits.
 * Pure. A clause that nobody enforces here, or of which nothing can be tried, is named with the reason; none is left
 * out.
 */
export function deriveProbes(subject: Subject): Derived {
  const all = [
    ...tierProbes(subject),
    ...hardeningProbes(subject),
    ...environmentProbes(subject),
    ...inputProbes(subject),
    ...fileProbes(subject),
    ...execProbes(subject),
    ...commandProbes(subject),
    ...egressProbes(subject),
    // What may end the init comes last.
    ...limitProbes(subject),
  ];
  const { cells } = subject.plan.matrix;
  const unenforced = new Map(
    cells.flatMap((cell) => (cell.enforcer === 'none' ? [[cell.clause, cell.note] as const] : [])),
  );
  const held = all.filter(({ clause }) => !unenforced.has(clause));
  const probed = new Set(held.map(({ clause }) => clause));
  const rest = cells.flatMap(({ clause }): readonly NotProbed[] =>
    probed.has(clause) ? [] : [{ clause, value: '', reason: reasonFor(clause, unenforced) }],
  );
  return derived([...held, ...rest] satisfies Found);
}

function reasonFor(clause: string, unenforced: ReadonlyMap<string, string | null>): string {
  if (unenforced.has(clause)) return `nobody enforces it here: ${unenforced.get(clause) ?? 'the tier can’t'}`;
  switch (clause) {
    case 'audit.redact':
      return 'it concerns what this program writes, and nothing inside';
    case 'phases':
      return 'a phase is probed as a policy of its own';
    case 'hardening.apparmor':
    case 'hardening.selinux':
      return 'what the host’s security module adds to the rest isn’t tried apart from it';
    default:
      return 'it forbids nothing as it stands';
  }
}
