import { SetupError } from '../enforce/sandbox.js';
import { applyPhase, phaseOf } from '../policy/phases.js';
import type { LoadedPolicy } from '../policy/resolved.js';

/**
 * The policy while a phase holds in a sandbox that is open already: there, only what is decided anew for each
 * command and connection can change.
 *
 * @param name null: the policy itself
 * @throws SetupError when there is no such phase, or it states what an open sandbox can't change any more
 */
export function phaseInside(loaded: LoadedPolicy, name: string | null): LoadedPolicy {
  if (name === null) return loaded;
  const phase = phaseOf(loaded.policy, name);
  const applied = applyPhase(loaded, name);
  if (phase === null || applied === null) {
    const names = Object.keys(loaded.policy.phases);
    const fix = names.length === 0 ? null : `choose one of ${names.join(', ')}`;
    throw new SetupError(`the policy has no phase named ${name}`, fix);
  }
  const { limits, filesystem, env } = phase;
  const fixed = [
    ...(Object.keys(limits ?? {}).length > 0 ? ['limits'] : []),
    ...(Object.keys(filesystem ?? {}).length > 0 ? ['filesystem'] : []),
    ...(env === undefined ? [] : ['env']),
  ];
  if (fixed.length === 0) return applied;
  throw new SetupError(
    `phase ${name} states ${fixed.join(' and ')}, which an open sandbox keeps as it was opened`,
    'open a sandbox for that phase, or let it state egress and commands alone',
  );
}
