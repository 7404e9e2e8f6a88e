import type { Placed } from '../policy/narrow/comparison.js';
import { overlaid, phaseOf } from '../policy/phases.js';
import type { LoadedPolicy, Origin } from '../policy/resolved.js';
import type { ClausePlace } from './model.js';

/** The phases that both have. */
export function sharedPhases(one: LoadedPolicy, other: LoadedPolicy): readonly string[] {
  return Object.keys(one.policy.phases).filter((name) => Object.hasOwn(other.policy.phases, name));
}

/** A policy while a phase holds; null: without any. */
export function inPhase(loaded: LoadedPolicy, name: string | null): Placed {
  const phase = name === null ? null : phaseOf(loaded.policy, name);
  return name === null || phase === null ? loaded : overlaid(loaded, name, phase);
}

/** A clause's place; where it isn't stated, where the other policy states it: the nearest of its keys is shown. */
export function placed({ files }: Placed, own: Origin | null, other: Origin | null): ClausePlace {
  const file = files[0] ?? '';
  if (own !== null) {
    return { location: { kind: 'node', file: own.file, path: own.path, target: 'value' }, stated: true };
  }
  if (other === null) return { location: { kind: 'file', file }, stated: false };
  return { location: { kind: 'node', file, path: other.path, target: 'key' }, stated: false };
}
