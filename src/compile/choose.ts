import type { Compiled, PassedOver } from './plan.js';
import { TIERS } from '../policy/resolved.js';
import type { ResolvedPolicy, Tier } from '../policy/resolved.js';

/** The tiers a policy admits, strongest first; the caller's own choice may only raise the lowest. */
export function tiersToTry(policy: ResolvedPolicy, chosen: Tier | undefined): readonly Tier[] {
  const rank = (tier: Tier): number => TIERS.indexOf(tier);
  const { atLeast, prefer } = policy.tier;
  if (chosen !== undefined) return rank(chosen) >= rank(atLeast) ? [chosen] : [];
  return TIERS.filter((tier) => rank(tier) >= rank(atLeast) && rank(tier) <= rank(prefer)).toReversed();
}

/**
 * Of the tiers that are admitted, the strongest that holds everything the policy states; where only waivers let any be
 * taken, the strongest of those. What is stronger and was not taken is named with its reason, in the plan's stead.
 *
 * @param tried what each admitted tier compiles to, strongest first
 * @returns null when none was admitted; when none can be taken, the one that a person can act on
 */
export function chooseTier(tried: readonly Compiled[]): Compiled | null {
  const taken =
    tried.find((compiled) => compiled.ok && waivedIn(compiled).length === 0) ??
    tried.find((compiled) => compiled.ok) ??
    // A machine of its own needs most: what another tier lacks is sooner put right.
    tried.find((compiled) => tierOf(compiled) !== 'microvm') ??
    tried[0];
  if (taken === undefined) return null;
  if (!taken.ok) return taken;
  const stronger = tried.slice(0, tried.indexOf(taken));
  return { ...taken, passedOver: stronger.map(reasonAgainst) };
}

function reasonAgainst(compiled: Compiled): PassedOver {
  const tier = tierOf(compiled);
  if (compiled.ok) return { tier, reason: `${waivedIn(compiled).join(', ')} would only be waived in it` };
  const [first, ...others] = compiled.problems;
  if (first === undefined) throw new RangeError('a tier that can’t be taken has a problem');
  const more = others.length === 0 ? '' : `, and ${String(others.length)} more`;
  return { tier, reason: `${first.clause === 'tier' ? '' : `${first.clause}: `}${first.reason}${more}` };
}

function tierOf(compiled: Compiled): Tier {
  return compiled.ok ? compiled.plan.tier : compiled.tier;
}

function waivedIn(compiled: Compiled & { readonly ok: true }): readonly string[] {
  return compiled.plan.matrix.cells.filter((cell) => cell.waived).map((cell) => cell.clause);
}
