import type { Finding } from '../finding.js';
import type { LoadedPolicy } from '../resolved.js';
import { applyPhase } from '../phases.js';
import { commandsWithin } from './commands.js';
import { compare, originOf, type Comparison } from './comparison.js';
import { egressWithin } from './egress.js';
import { auditWithin, enforcementWithin } from './enforcement.js';
import { envWithin } from './env.js';
import { filesystemWithin } from './filesystem.js';
import { hardeningWithin, tierWithin } from './hardening.js';
import { inputsWithin } from './inputs.js';
import { limitsWithin } from './limits.js';

/** The clauses that a phase may state. */
function phaseClauses(comparison: Comparison): void {
  limitsWithin(comparison);
  filesystemWithin(comparison);
  commandsWithin(comparison);
  envWithin(comparison);
  egressWithin(comparison);
}

/**
 * Whether all that `child` permits is permitted by `parent`: one finding for each clause that is wider, at the
 * child's line, with the parent's line beside it. Where that can't be shown, the clause is refused too. Phases of the
 * same name are compared as they are when applied.
 *
 * The same function holds `extends`, `--floor` and phases.
 */
export function within(child: LoadedPolicy, parent: LoadedPolicy): readonly Finding[] {
  const { comparison, findings } = compare(child, parent, 'SP0060');
  tierWithin(comparison, originOf(parent, 'image') !== null);
  phaseClauses(comparison);
  inputsWithin(comparison);
  hardeningWithin(comparison);
  enforcementWithin(comparison);
  auditWithin(comparison);
  const phases = Object.keys(child.policy.phases).flatMap((name) => {
    const own = applyPhase(child, name);
    const bound = applyPhase(parent, name);
    if (own === null || bound === null) return [];
    const inPhase = compare(own, bound, 'SP0060');
    phaseClauses(inPhase.comparison);
    return inPhase.findings;
  });
  return [...findings, ...withoutRepeats(phases, findings)];
}

/** What a phase merely has from its policy has been reported there. */
function withoutRepeats(more: readonly Finding[], known: readonly Finding[]): readonly Finding[] {
  const messages = new Set(known.map(({ message }) => message));
  return more.filter(({ message }) => !messages.has(message));
}

/** Whether each phase of a policy lies within the policy itself. */
export function phasesWithin(loaded: LoadedPolicy): readonly Finding[] {
  return Object.keys(loaded.policy.phases).flatMap((name) => {
    const applied = applyPhase(loaded, name);
    if (applied === null) return [];
    const { comparison, findings } = compare(applied, loaded, 'SP0064');
    phaseClauses(comparison);
    return findings;
  });
}
