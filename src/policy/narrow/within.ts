import type { Finding } from '../finding.js';
import { overlaid, phaseOf } from '../phases.js';
import type { LoadedPolicy, Phase } from '../resolved.js';
import { commandsWithin } from './commands.js';
import { compare, originOf, type Comparison } from './comparison.js';
import { egressWithin } from './egress.js';
import { auditWithin, enforcementWithin } from './enforcement.js';
import { envWithin } from './env.js';
import { filesystemWithin } from './filesystem.js';
import { hardeningWithin, tierWithin } from './hardening.js';
import { inputsWithin } from './inputs.js';
import { limitsWithin } from './limits.js';

/** The clauses that a phase may state, those that `stating` states. */
function phaseClauses(comparison: Comparison, stating: readonly Phase[]): void {
  const states = (has: (phase: Phase) => unknown): boolean =>
    stating.some((phase) => has(phase) !== undefined);
  if (states(({ limits }) => limits)) limitsWithin(comparison);
  // What may be executed depends on `commands.allow` too.
  if (states(({ filesystem }) => filesystem) || states(({ commands }) => commands))
    filesystemWithin(comparison);
  if (states(({ commands }) => commands)) commandsWithin(comparison);
  if (states(({ env }) => env)) envWithin(comparison);
  if (states(({ egress }) => egress)) egressWithin(comparison);
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
  limitsWithin(comparison);
  filesystemWithin(comparison);
  commandsWithin(comparison);
  envWithin(comparison);
  egressWithin(comparison);
  inputsWithin(comparison);
  hardeningWithin(comparison);
  enforcementWithin(comparison);
  auditWithin(comparison);
  const phases = Object.keys(child.policy.phases).flatMap((name) => {
    const [own, bound] = [phaseOf(child.policy, name), phaseOf(parent.policy, name)];
    if (own === null || bound === null) return [];
    const inPhase = compare(overlaid(child, name, own), overlaid(parent, name, bound), 'SP0060');
    phaseClauses(inPhase.comparison, [own, bound]);
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
  return Object.entries(loaded.policy.phases).flatMap(([name, phase]) => {
    const { comparison, findings } = compare(overlaid(loaded, name, phase), loaded, 'SP0064');
    phaseClauses(comparison, [phase]);
    return findings;
  });
}
