import { TIERS, type ResolvedPolicy, type Tier } from '../../policy/resolved.js';
import type { Problem, Rule, Subject } from '../rule.js';

/** A clause that no host enforces in this tier, whatever it has; `none` of a matrix speaks of one host. */
interface Never {
  readonly tiers: readonly Tier[];
  readonly clause: string;
  readonly when: (policy: ResolvedPolicy) => boolean;
  readonly because: string;
}

const NEVER: readonly Never[] = [
  {
    tiers: ['process'],
    clause: 'image',
    when: ({ image }) => image.kind === 'image',
    because: "it runs the host's own programs",
  },
  {
    tiers: ['process'],
    clause: 'hardening.capabilities',
    when: ({ hardening }) => hardening.capabilities.length > 0,
    because: 'it gives no capabilities',
  },
  {
    tiers: ['microvm'],
    clause: 'image',
    when: ({ image }) => image.kind === 'host',
    because: 'a virtual machine needs an image for its root file system',
  },
  {
    tiers: ['microvm'],
    clause: 'filesystem.workspace',
    when: ({ filesystem }) => filesystem.workspace === 'read-write',
    because: "a guest gets a copy of the workspace, never the host's own folder",
  },
];

/** A stated clause that gets `none` ends a run before it starts (exit 125); this says so in review. */
export const unenforceableClause: Rule = {
  meta: { id: 'SP0701', severity: 'warning', title: 'clause that the chosen tier cannot enforce' },
  *check(subject) {
    yield* onAnyHost(subject);
    yield* onThisHost(subject);
  },
};

function* onAnyHost({ policy, at, stated }: Subject): Iterable<Problem> {
  const { atLeast, prefer } = policy.tier;
  const possible = TIERS.slice(TIERS.indexOf(atLeast), TIERS.indexOf(prefer) + 1);
  for (const never of NEVER) {
    const tier = possible.find((candidate) => never.tiers.includes(candidate));
    if (tier === undefined || !never.when(policy) || isWaived(policy, never.clause, tier)) continue;
    // A default is what a tier makes of it; only `microvm` without an image can't be made sense of.
    if (!stated(never.clause) && tier !== 'microvm') continue;
    yield {
      message: `the ${tier} tier can't enforce ${never.clause}: ${never.because}`,
      at: at(stated(never.clause) ? never.clause : 'tier'),
      help:
        tier === atLeast
          ? 'Change the tier or the clause; a run with it ends with exit 125 before anything starts.'
          : 'Change the tier or the clause; no run of this policy takes that tier.',
    };
  }
}

function* onThisHost({ policy, matrix, at }: Subject): Iterable<Problem> {
  for (const cell of matrix?.cells ?? []) {
    if (cell.enforcer !== 'none' || !cell.stated || cell.waived || matrix === null) continue;
    if (isWaived(policy, cell.clause, matrix.tier)) continue;
    yield {
      message: `on this host the ${matrix.tier} tier can't enforce ${cell.clause}${cell.note === null ? '' : `: ${cell.note}`}`,
      at: at(cell.clause),
      help:
        cell.fix ??
        'Change the tier or the clause, or waive it with a reason, an owner and a date (enforcement.waive).',
    };
  }
}

function isWaived(policy: ResolvedPolicy, clause: string, tier: Tier): boolean {
  return policy.enforcement.waive.some((waiver) => waiver.clause === clause && waiver.tier === tier);
}
