import { record } from './clauses/reading.js';
import type { Stated, StatedPhase } from './clauses/stated.js';
import type { Meeting } from './narrow/comparison.js';
import { meetPhases } from './narrow/meet.js';
import { PROTECTED_PATHS } from './protected.js';
import { WHOLE } from './values/glob.js';
import type { Filesystem, Limits, Phase, ResolvedPolicy } from './resolved.js';

const bare = (glob: string): string => (glob.endsWith('/') ? glob.slice(0, -1) : glob);

/** What stays protected when `write` names some of it exactly. */
function protectedBut(protect: readonly string[], write: readonly string[]): readonly string[] {
  if (write.length === 1 && write[0] === WHOLE) return protect;
  const named = new Set(write.map(bare));
  return protect.filter((glob) => !named.has(bare(glob)));
}

function limitsOf(stated: Partial<Limits>, base: Limits, baseStatesCpuTime: boolean): Limits {
  const merged = { ...base, ...stated };
  if (stated.cpuTime !== undefined || baseStatesCpuTime) return merged;
  return { ...merged, cpuTime: 2 * merged.wallTime };
}

function phaseOf(stated: StatedPhase, inherited: Phase, policy: Omit<ResolvedPolicy, 'phases'>): Phase {
  const limits = { ...inherited.limits, ...stated.limits };
  const filesystem = { ...inherited.filesystem, ...stated.filesystem };
  const commands =
    stated.commands === undefined
      ? inherited.commands
      : { ...(inherited.commands ?? policy.commands), ...stated.commands };
  const env = stated.env === undefined ? inherited.env : { ...(inherited.env ?? policy.env), ...stated.env };
  const egress =
    stated.egress === undefined
      ? inherited.egress
      : { ...(inherited.egress ?? policy.egress), ...stated.egress };
  return {
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(Object.keys(filesystem).length === 0 ? {} : { filesystem }),
    ...(commands === undefined ? {} : { commands }),
    ...(env === undefined ? {} : { env }),
    ...(egress === undefined ? {} : { egress }),
  };
}

export interface Base {
  /** The parents' meet, or the defaults. */
  readonly policy: ResolvedPolicy;
  /** Whether some parent states `limits.cpu-time`; otherwise it follows the wall-time. */
  readonly statesCpuTime: boolean;
  /** Whether `policy` is the parents' meet. */
  readonly inherited: boolean;
  readonly meeting: Meeting;
}

/**
 * Puts what a file states over its base. `own` are globs for the policy's files, as seen from the workspace: they
 * are protected too.
 */
export function fill(stated: Stated, base: Base, own: readonly string[]): ResolvedPolicy {
  const { policy } = base;
  const workspace = stated.filesystem.workspace ?? policy.filesystem.workspace;
  // A read-only workspace has nothing that may be written, whatever the base says.
  const write = stated.filesystem.write ?? (workspace === 'read-only' ? [] : policy.filesystem.write);
  const guarded = base.inherited ? policy.filesystem.protect : PROTECTED_PATHS;
  const filesystem: Filesystem = {
    ...policy.filesystem,
    ...stated.filesystem,
    write,
    protect: protectedBut([...guarded, ...own.filter((glob) => !guarded.includes(glob))], write),
  };
  const resolved: Omit<ResolvedPolicy, 'phases'> = {
    version: 1,
    name: stated.name ?? null,
    tier: stated.tier ?? policy.tier,
    image: stated.image ?? policy.image,
    limits: limitsOf(stated.limits, policy.limits, base.statesCpuTime),
    filesystem,
    commands: { ...policy.commands, ...stated.commands },
    env: { ...policy.env, ...stated.env },
    inputs: stated.inputs ?? policy.inputs,
    egress: { ...policy.egress, ...stated.egress },
    hardening: { ...policy.hardening, ...stated.hardening },
    tls: stated.tls ?? policy.tls,
    enforcement: { ...policy.enforcement, ...stated.enforcement },
    audit: { redact: stated.redact ?? policy.audit.redact },
    tests: [...policy.tests, ...stated.tests],
  };
  // An inherited phase holds within what the child has narrowed meanwhile.
  const inherited = base.inherited ? meetPhases(policy, { ...resolved, phases: {} }, base.meeting) : {};
  const phases = record<Phase>();
  for (const [name, phase] of Object.entries(inherited)) phases[name] = phase;
  for (const [name, phase] of Object.entries(stated.phases)) {
    phases[name] = phaseOf(phase, phases[name] ?? {}, resolved);
  }
  return { ...resolved, phases };
}
