import type { Evidence } from './action.js';
import { refusals } from './candidate.js';
import { entriesFor } from './entries.js';
import { nothing, type Entry, type LeftOut } from './entry.js';
import type { Collected } from './evidence.js';
import { patchText, tryEntries } from './patch.js';
import { withWildcards } from './wildcards.js';

/** What runs needed, as lines of a policy. */
export interface Learned {
  readonly entries: readonly Entry[];
  /** What the lines don't admit, and why; everything that was recorded is either admitted by them or here. */
  readonly leftOut: readonly LeftOut[];
  /** Lines that the language doesn't take, and why; what they were for is in `leftOut`. */
  readonly invalid: readonly { readonly entry: Entry; readonly reason: string }[];
  /** The lines as YAML to be merged into a policy, with the evidence of each; null when there is none. */
  readonly yaml: string | null;
}

export interface LearnOptions {
  /** Draw neighbours together in patterns. */
  readonly wildcards?: boolean;
}

/**
 * The least policy under which everything recorded would have been permitted. It is made from what `decide` says of each
 * action over an empty policy, read by the language, and asked again about all of it: what it doesn't admit is said.
 */
export async function learn(
  { evidence, runs, protect }: Pick<Collected, 'evidence' | 'runs' | 'protect'>,
  { wildcards = false }: LearnOptions = {},
): Promise<Learned> {
  const made = entriesFor(evidence, nothing(protect));
  let entries = wildcards ? valid(withWildcards(made.entries), made.entries) : made.entries;
  const invalid: { entry: Entry; reason: string }[] = [];
  let tried = tryEntries(entries);
  while (!tried.ok) {
    const { refused } = tried;
    for (const [entry, reason] of refused) invalid.push({ entry, reason });
    entries = entries.filter((entry) => !refused.has(entry));
    tried = tryEntries(entries);
  }
  const known = new Set<Evidence>(made.leftOut.map((one) => one.evidence));
  const rest = evidence.filter((one) => !known.has(one)).map((one) => ({ ...one, phase: null }));
  const refused = (await refusals(tried.loaded, rest)).map(({ evidence: one, decision }) => ({
    evidence: one,
    clause: decision.clause,
    reason: decision.reason.replace(/\.$/, ''),
  }));
  const heading = [
    `The least that ${runs.length === 1 ? 'one recorded run' : `${String(runs.length)} recorded runs`} needed.`,
  ];
  return {
    entries,
    invalid,
    leftOut: [...made.leftOut, ...refused],
    yaml: entries.length === 0 ? null : patchText(entries, heading),
  };
}

/** Patterns where the language takes them (it takes none over everybody's names), the plain lines where it doesn't. */
function valid(patterns: readonly Entry[], plain: readonly Entry[]): readonly Entry[] {
  const tried = tryEntries(patterns);
  if (tried.ok) return patterns;
  const lists = new Set([...tried.refused.keys()].map(({ clause }) => clause));
  return [
    ...patterns.filter(({ clause }) => !lists.has(clause)),
    ...plain.filter(({ clause }) => lists.has(clause)),
  ];
}
