import type { Finding } from '../finding.js';
import { overlaid, phaseOf } from '../phases.js';
import type { LoadedPolicy, Phase } from '../resolved.js';
import { commandsWithin } from './commands.js';
import {
  compare,
  originOf,
  unnumbered,
  wideningFinding,
  type Comparison,
  type Placed,
  type Widening,
} from './comparison.js';
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

/** What of a child is wider; `phase`: while that phase of both holds, null: without any. */
export interface PhasedWidening extends Widening {
  readonly phase: string | null;
}

interface Side {
  readonly child: Placed;
  readonly parent: Placed;
  readonly found: readonly PhasedWidening[];
}

function sides(child: LoadedPolicy, parent: LoadedPolicy): readonly Side[] {
  const { comparison, found } = compare(child, parent);
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
  const known = new Set(found.map(sameWidening));
  const phases = Object.keys(child.policy.phases).flatMap((phase): readonly Side[] => {
    const [own, bound] = [phaseOf(child.policy, phase), phaseOf(parent.policy, phase)];
    if (own === null || bound === null) return [];
    const [inChild, inParent] = [overlaid(child, phase, own), overlaid(parent, phase, bound)];
    const inPhase = compare(inChild, inParent);
    phaseClauses(inPhase.comparison, [own, bound]);
    // What a phase merely has from its policy has been found there.
    const more = inPhase.found.filter((widening) => !known.has(sameWidening(widening)));
    return [{ child: inChild, parent: inParent, found: more.map((widening) => ({ ...widening, phase })) }];
  });
  return [{ child, parent, found: found.map((widening) => ({ ...widening, phase: null })) }, ...phases];
}

const sameWidening = ({ clause, says, bound }: Widening): string =>
  JSON.stringify([unnumbered(clause), says, bound]);

/**
 * What of `child` isn't certainly within `parent`, each clause with both values and places. Phases of the same name
 * are compared as they are when applied.
 *
 * The same comparison holds `extends`, `--floor` and phases, and is most of what `diff` says.
 */
export function widenings(child: LoadedPolicy, parent: LoadedPolicy): readonly PhasedWidening[] {
  return sides(child, parent).flatMap(({ found }) => found);
}

/**
 * Whether all that `child` permits is permitted by `parent`: one finding for each clause that is wider, at the
 * child's line, with the parent's line beside it. Where that can't be shown, the clause is refused too.
 */
export function within(child: LoadedPolicy, parent: LoadedPolicy): readonly Finding[] {
  return sides(child, parent).flatMap((side) =>
    side.found.map((widening) => wideningFinding(widening, side.child, side.parent, 'SP0060')),
  );
}

/** Whether each phase of a policy lies within the policy itself. */
export function phasesWithin(loaded: LoadedPolicy): readonly Finding[] {
  return Object.entries(loaded.policy.phases).flatMap(([name, phase]) => {
    const inPhase = overlaid(loaded, name, phase);
    const { comparison, found } = compare(inPhase, loaded);
    phaseClauses(comparison, [phase]);
    return found.map((widening) => wideningFinding(widening, inPhase, loaded, 'SP0064'));
  });
}
