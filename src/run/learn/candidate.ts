import { originOf, type Decision } from '../../decide/decision.js';
import type { EgressContext } from '../../decide/egress-rules.js';
import { applyPhase } from '../../policy/phases.js';
import type { LoadedPolicy, Origin } from '../../policy/resolved.js';
import type { Evidence } from './action.js';
import { askAction } from './ask.js';

/** Something recorded that a policy would refuse. */
export interface Refusal {
  readonly evidence: Evidence;
  readonly decision: Decision;
  /** Where the clause is written; null: a default. */
  readonly origin: Origin | null;
}

/** Questions between which others get their turn. */
const BATCH = 500;

/**
 * Which recorded actions a policy would refuse, each judged in the phase that held where the policy has one of that
 * name. Nothing is run, resolved or connected to.
 *
 * @param context What `registry` rules stand for, as the logs have it: no package manager is asked.
 */
export async function refusals(
  loaded: LoadedPolicy,
  evidence: readonly Evidence[],
  context: EgressContext = {},
): Promise<readonly Refusal[]> {
  const phases = new Map<string, LoadedPolicy>();
  const inPhase = (name: string | null): LoadedPolicy => {
    if (name === null) return loaded;
    const held = phases.get(name) ?? applyPhase(loaded, name) ?? loaded;
    phases.set(name, held);
    return held;
  };
  const refused: Refusal[] = [];
  for (const [index, one] of evidence.entries()) {
    if (index % BATCH === BATCH - 1) await new Promise((done) => setImmediate(done));
    const held = inPhase(one.phase);
    const decision = askAction(held.policy, one.action, context);
    if (decision.verdict !== 'allow')
      refused.push({ evidence: one, decision, origin: originOf(held, decision.clause) });
  }
  return refused;
}
