import { profileBase } from './profile.js';
import type { AppArmorPlan } from '../plan.js';
import type { EngineFacts, HostFacts } from '../../host/facts.js';
import type { ResolvedPolicy, Tier } from '../../policy/resolved.js';

/** What confines the code, or why what the policy asks for can't be had in this tier on this host. */
export type SelectedAppArmor =
  | { readonly held: true; readonly plan: AppArmorPlan | null }
  | { readonly held: false; readonly note: string; readonly fix: string | null };

/**
 * `hardening.apparmor` for a tier on a host. A plan of null leaves it to the engine, or to nobody.
 *
 * @param engine null in the process tier.
 */
export function selectAppArmor(
  policy: ResolvedPolicy,
  facts: HostFacts,
  tier: Tier,
  engine: EngineFacts | null,
  policyDigest: string,
): SelectedAppArmor {
  const { apparmor } = policy.hardening;
  if (apparmor.kind === 'none') return { held: true, plan: null };
  const absent = lacking(facts, tier, engine);
  switch (apparmor.kind) {
    case 'engine':
      if (tier === 'process')
        return {
          held: false,
          note: 'the process tier sets no AppArmor profile by itself',
          fix: facts.apparmor ? 'State hardening.apparmor: generated.' : null,
        };
      return absent ?? { held: true, plan: null };
    case 'named':
      return absent ?? { held: true, plan: { kind: 'named', name: apparmor.name } };
    case 'generated': {
      if (absent !== null) return absent;
      const { appArmorLoader: loader } = facts;
      return loader.available
        ? {
            held: true,
            plan: {
              kind: 'generated',
              name: profileBase(policyDigest),
              parser: loader.parser,
              sudo: loader.sudo,
            },
          }
        : { held: false, note: loader.reason, fix: loader.fix };
    }
  }
}

function lacking(
  facts: HostFacts,
  tier: Tier,
  engine: EngineFacts | null,
): (SelectedAppArmor & { readonly held: false }) | null {
  if (tier === 'gvisor')
    return { held: false, note: 'runsc applies no AppArmor profile to what runs inside', fix: null };
  if (tier === 'microvm')
    return { held: false, note: "the guest's kernel is given no AppArmor profile", fix: null };
  if (tier === 'process' ? facts.apparmor : engine?.apparmor === true) return null;
  const note = tier === 'process' ? 'this kernel has no AppArmor' : "the engine's host has no AppArmor";
  return { held: false, note, fix: null };
}

/** Whether a profile made from the policy confines the code: then it holds the clauses that it was made from. */
export function isConfined(selected: SelectedAppArmor): boolean {
  return selected.held && selected.plan?.kind === 'generated';
}
