import { unnumbered, type Widening } from '../policy/narrow/comparison.js';
import { widenings } from '../policy/narrow/within.js';
import type { LoadedPolicy } from '../policy/resolved.js';
import { beyondLayering, COMPARED_HERE } from './beyond.js';
import { CLAUSES, isPartOf, placeOf, sameValue, statedIn } from './clauses.js';
import type { Change, ChangeKind, PolicyDiff } from './model.js';
import { isMoot } from './moot.js';
import { inPhase, placed, sharedPhases } from './places.js';
import { probe } from './probe.js';
import { sameRole } from './same-role.js';
import { witnessOf, type Asked } from './witness.js';

/** What is wider in one of two policies; `phase`: while both have that phase in force. */
export interface Found extends Widening {
  readonly phase: string | null;
}

/**
 * Compares what two policies mean, clause by clause: what `head` permits more than `base` (widened), less (narrowed),
 * and what is only written otherwise (moved). Each of the first two has a witness where one was found: a question
 * that both policies were asked, and answered differently. What can't be shown not to widen is widened.
 *
 * The file that holds each policy is taken to be the same file, though its path may differ.
 */
export async function diffPolicies(base: LoadedPolicy, head: LoadedPolicy): Promise<PolicyDiff> {
  const [from, to] = sameRole(base, head);
  const widened = await changesOf('widened', to, from);
  const more = await probe(to, from, widened);
  const narrowed = [...(await changesOf('narrowed', from, to)), ...phasesGone(from, to)];
  const changed = [...widened, ...more, ...narrowed];
  const moved = movedClauses(from, to, changed);
  const changes = [...[...widened, ...more].sort(byClause), ...narrowed.sort(byClause), ...moved];
  return {
    base: base.digest,
    head: head.digest,
    changes,
    equal: CLAUSES.map(({ name }) => name).filter(
      (name) => !changes.some(({ clause, phase }) => phase === null && isPartOf(clause, name)),
    ),
  };
}

/** The clauses of `wide` that aren't certainly within those of `narrow`. */
async function changesOf(
  change: 'widened' | 'narrowed',
  wide: LoadedPolicy,
  narrow: LoadedPolicy,
): Promise<Change[]> {
  const changes: Change[] = [];
  const asked: Asked = new Map();
  for (const found of differences(wide, narrow)) {
    const [inWide, inNarrow] = [inPhase(wide, found.phase), inPhase(narrow, found.phase)];
    if (isMoot(found, inWide.policy, inNarrow.policy)) continue;
    const { clause, ruledBy } = found;
    const difference = { clause, ruledBy, wide: inWide.policy, narrow: inNarrow.policy };
    const witness = await witnessOf(difference, asked);
    const [own, ruling] = [
      placed(inWide, found.own, found.ruling),
      placed(inNarrow, found.ruling, found.own),
    ];
    changes.push({
      change,
      clause: unnumbered(found.clause),
      phase: found.phase,
      message: sentence(change, found),
      witness,
      ...(change === 'widened' ? { head: own, base: ruling } : { head: ruling, base: own }),
    });
  }
  return changes;
}

function differences(wide: LoadedPolicy, narrow: LoadedPolicy): readonly Found[] {
  const layered = widenings(wide, narrow).filter(({ clause }) => !COMPARED_HERE.includes(clause));
  const phases = [null, ...sharedPhases(wide, narrow)];
  const beyond = phases.flatMap((phase) =>
    beyondLayering(inPhase(wide, phase), inPhase(narrow, phase)).map((found) => ({ ...found, phase })),
  );
  const known = new Set<string>();
  return [...layered, ...beyond].filter(({ clause, says, bound, phase }) => {
    // What a phase merely has from its policy has been found there.
    const key = JSON.stringify([unnumbered(clause), says, bound]);
    if (known.has(key) || (phase !== null && known.has(`${phase} ${key}`))) return false;
    known.add(phase === null ? key : `${phase} ${key}`);
    return true;
  });
}

function sentence(change: ChangeKind, { clause, says, bound, own, ruling, phase }: Found): string {
  const name = `\`${phase === null ? '' : `phases.${phase}.`}${unnumbered(clause)}\``;
  const ownDefault = own === null && says.startsWith('is ') ? ', by default' : '';
  const rulingDefault = ruling === null ? ', by default' : '';
  return change === 'widened'
    ? `${name} ${says}${ownDefault}; the base has ${bound}${rulingDefault}`
    : `in the base ${name} ${says}${ownDefault}; the head has ${bound}${rulingDefault}`;
}

/** A phase that is gone is refused when a run asks for it. */
function phasesGone(base: LoadedPolicy, head: LoadedPolicy): Change[] {
  return Object.keys(base.policy.phases)
    .filter((name) => !Object.hasOwn(head.policy.phases, name))
    .map((name) => ({
      change: 'narrowed',
      clause: `phases.${name}`,
      phase: null,
      message: `the phase \`${name}\` is gone: a run that asks for it is refused, one that asks for none has all that the policy permits`,
      witness: { kind: 'setting', clause: 'phases', value: name },
      ...places(base, head, `phases.${name}`),
    }));
}

function places(base: LoadedPolicy, head: LoadedPolicy, clause: string): Pick<Change, 'base' | 'head'> {
  const [from, to] = [placeOf(base.origins, clause), placeOf(head.origins, clause)];
  return { base: placed(base, from, to), head: placed(head, to, from) };
}

/** Clauses that neither widened nor narrowed, and are written otherwise all the same. */
function movedClauses(base: LoadedPolicy, head: LoadedPolicy, changed: readonly Change[]): readonly Change[] {
  const untouched = CLAUSES.filter(
    ({ name }) => !changed.some(({ clause, phase }) => phase === null && isPartOf(clause, name)),
  );
  const moved = untouched.flatMap((clause): Change[] => {
    const says = howMoved(base, head, clause);
    if (says === null) return [];
    const { name } = clause;
    return [
      {
        change: 'moved',
        clause: name,
        phase: null,
        message: says,
        witness: null,
        ...places(base, head, name),
      },
    ];
  });
  const phases = Object.keys(head.policy.phases).flatMap((name): Change[] => {
    const clause = `phases.${name}`;
    const known = Object.hasOwn(base.policy.phases, name);
    if (changed.some((change) => change.phase === name)) return [];
    const same =
      known && sameValue({ name, value: ({ phases: all }) => all[name] }, base.policy, head.policy);
    if (same) return [];
    const message = known
      ? `\`${clause}\` is written otherwise and permits the same`
      : `the phase \`${name}\` is new: it narrows what the policy permits without it`;
    return [{ change: 'moved', clause, phase: null, message, witness: null, ...places(base, head, clause) }];
  });
  return [...moved, ...phases];
}

function howMoved(base: LoadedPolicy, head: LoadedPolicy, clause: (typeof CLAUSES)[number]): string | null {
  const { name } = clause;
  if (!sameValue(clause, base.policy, head.policy)) {
    return name === 'name' || name === 'tests'
      ? `\`${name}\` is changed, which permits nothing`
      : `\`${name}\` is written otherwise and permits the same`;
  }
  const [from, to] = [statedIn(base, name), statedIn(head, name)];
  if (JSON.stringify(from) === JSON.stringify(to)) return null;
  return `\`${name}\` means the same and is stated ${whereText(to)}; in the base ${whereText(from)}`;
}

function whereText(files: readonly (string | null)[]): string {
  if (files.length === 0) return 'nowhere, by default';
  return `in ${files.map((file) => (file === null ? 'the policy itself' : `\`${file}\``)).join(' and ')}`;
}

const ORDER = CLAUSES.map(({ name }) => name);

function byClause(one: Change, other: Change): number {
  const rank = ({ clause }: Change): number => {
    const at = ORDER.findIndex((name) => isPartOf(clause, name));
    return at === -1 ? ORDER.length : at;
  };
  return rank(one) - rank(other);
}
