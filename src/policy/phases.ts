import { record } from './clauses/reading.js';
import { policyDigest } from './digest.js';
import type { LoadedPolicy, Origin, Phase, ResolvedPolicy } from './resolved.js';

/** Dotted lists and mappings whose entries a phase replaces as a whole. */
const REPLACED =
  /^(?:filesystem\.(?:write|deny|read-deny|exec)|commands\.(?:allow|deny-patterns)|env\.(?:pass|secret|set)|egress\.(?:allow|deny))$/;

/** A policy with what a phase states in place of its own. */
export function overlay(policy: ResolvedPolicy, phase: Phase): ResolvedPolicy {
  return {
    ...policy,
    limits: { ...policy.limits, ...phase.limits },
    filesystem: { ...policy.filesystem, ...phase.filesystem },
    commands: phase.commands ?? policy.commands,
    env: phase.env ?? policy.env,
    egress: phase.egress ?? policy.egress,
  };
}

/** The places of clauses while a phase holds: those that it states, else the policy's. */
function originsIn(origins: LoadedPolicy['origins'], name: string): Record<string, Origin> {
  const prefix = `phases.${name}.`;
  const stated = Object.entries(origins)
    .filter(([clause]) => clause.startsWith(prefix))
    .map(([clause, origin]) => [clause.slice(prefix.length), origin] as const);
  const replaced = stated.map(([clause]) => clause).filter((clause) => REPLACED.test(clause));
  const merged = record<Origin>();
  for (const [clause, origin] of Object.entries(origins)) {
    if (!replaced.some((list) => clause.startsWith(`${list}[`) || clause.startsWith(`${list}.`)))
      merged[clause] = origin;
  }
  for (const [clause, origin] of stated) merged[clause] = origin;
  return merged;
}

/** The phase of a name, or null. */
export function phaseOf(policy: ResolvedPolicy, name: string): Phase | null {
  return Object.hasOwn(policy.phases, name) ? (policy.phases[name] ?? null) : null;
}

/** A policy and its places while a phase holds, as they are compared. */
export function overlaid(loaded: LoadedPolicy, name: string, phase: Phase): Omit<LoadedPolicy, 'digest'> {
  return {
    policy: overlay(loaded.policy, phase),
    // Asked for only when something is to be reported.
    get origins() {
      return originsIn(loaded.origins, name);
    },
    files: loaded.files,
  };
}

/**
 * The policy while one of its phases holds: the clauses that the phase states in place of the policy's own. Its
 * digest is its own. null when there is no such phase.
 */
export function applyPhase(loaded: LoadedPolicy, name: string): LoadedPolicy | null {
  const phase = phaseOf(loaded.policy, name);
  if (phase === null) return null;
  const applied = overlaid(loaded, name, phase);
  return { ...applied, digest: policyDigest(applied.policy) };
}
