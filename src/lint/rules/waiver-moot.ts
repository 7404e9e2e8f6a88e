import { TIERS } from '../../policy/resolved.js';
import type { Rule } from '../rule.js';

/** A waiver that waives nothing today waives something tomorrow, when nobody looks at it. */
export const waiverMoot: Rule = {
  meta: { id: 'SP0704', severity: 'warning', title: 'waiver without effect' },
  *check({ policy, loaded, today, at, removal }) {
    const { atLeast, prefer } = policy.tier;
    const possible = TIERS.slice(TIERS.indexOf(atLeast), TIERS.indexOf(prefer) + 1);
    for (const [index, waiver] of policy.enforcement.waive.entries()) {
      if (waiver.until < today) continue;
      const says = Object.keys(loaded.origins).some(
        (clause) =>
          clause === waiver.clause ||
          clause.startsWith(`${waiver.clause}.`) ||
          clause.startsWith(`${waiver.clause}[`),
      );
      const reachable = possible.includes(waiver.tier);
      if (says && reachable) continue;
      const clause = `enforcement.waive[${index}]`;
      const fix = removal(clause, 'Remove the waiver, which has no effect');
      yield {
        message: reachable
          ? `the policy doesn't state ${waiver.clause}, so there is nothing to waive: a default never ends a run`
          : `the policy never runs in the ${waiver.tier} tier, so that this waiver waives nothing`,
        at: at(clause),
        help: 'Remove it; add it again when it is needed.',
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};
