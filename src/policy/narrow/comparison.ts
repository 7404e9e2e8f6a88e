import type { Finding, Location } from '../finding.js';
import type { LoadedPolicy, Origin, ResolvedPolicy } from '../resolved.js';

/** One policy held against one that it must lie within. */
export interface Comparison {
  readonly child: ResolvedPolicy;
  readonly parent: ResolvedPolicy;
  /**
   * Reports that a clause of the child is wider. `says` and `bound` show the two values; `ruledBy` names the parent's
   * clause where it is another.
   */
  readonly wider: (clause: string, difference: Difference) => void;
}

export interface Difference {
  /** What the child says, as the middle of a sentence: `is 8GiB`, `lists \`docs/\``. */
  readonly says: string;
  /** What the parent says: `4GiB`, `only \`src/\``. */
  readonly bound: string;
  readonly ruledBy?: string;
  readonly help?: string;
}

export type Placed = Omit<LoadedPolicy, 'digest'>;

/** The place of a clause, or of the nearest one around it: `egress.allow[2]`, `egress.allow`, `egress`. */
export function originOf(loaded: Placed, clause: string): Origin | null {
  let at = clause;
  for (;;) {
    const origin = loaded.origins[at];
    if (origin !== undefined) return origin;
    const shorter = at.endsWith(']')
      ? at.slice(0, at.lastIndexOf('['))
      : at.slice(0, Math.max(0, at.lastIndexOf('.')));
    if (shorter === '' || shorter === at) return null;
    at = shorter;
  }
}

function place(loaded: Placed, origin: Origin | null): Location {
  if (origin === null) return { kind: 'file', file: loaded.files[0] ?? '' };
  return { kind: 'node', file: origin.file, path: origin.path, target: 'value' };
}

/** A clause of the child that is wider, with where both stand; null where a default holds. */
export interface Widening extends Difference {
  /** Dotted, as `origins` is keyed: `egress.allow[2]`. */
  readonly clause: string;
  readonly ruledBy: string;
  readonly own: Origin | null;
  readonly ruling: Origin | null;
}

/** Makes a comparison that collects what is wider. */
export function compare(
  child: Placed,
  parent: Placed,
): { readonly comparison: Comparison; readonly found: readonly Widening[] } {
  const found: Widening[] = [];
  const comparison: Comparison = {
    child: child.policy,
    parent: parent.policy,
    wider: (clause, difference) => {
      const { ruledBy = clause } = difference;
      found.push({
        ...difference,
        clause,
        ruledBy,
        own: originOf(child, clause),
        ruling: originOf(parent, ruledBy),
      });
    },
  };
  return { comparison, found };
}

/** Entries of lists were sorted: their number in the list is not the one on the page. The location is. */
export const unnumbered = (clause: string): string => clause.replace(/\[\d+\]$/, '');

/** What is wider as a finding that shows both lines. */
export function wideningFinding(
  { clause, says, bound, ruledBy, help, own, ruling }: Widening,
  child: Placed,
  parent: Placed,
  rule: 'SP0060' | 'SP0064',
): Finding {
  const above = rule === 'SP0064' ? 'the policy' : (parent.files[0] ?? 'the parent');
  return {
    rule,
    severity: 'error',
    message: `\`${unnumbered(clause)}\` ${says}; ${above} has ${bound}`,
    location: place(child, own),
    help:
      help ??
      (ruling === null
        ? `${rule === 'SP0064' ? 'It' : above} does not state \`${ruledBy}\`, so its default holds; state it there, or stay within it here.`
        : 'Stay within it here, or widen it there first.'),
    related: [
      {
        message:
          ruling === null
            ? `\`${unnumbered(ruledBy)}\` is not stated here: its default holds`
            : `\`${unnumbered(ruledBy)}\` is stated here`,
        location: place(parent, ruling),
      },
    ],
  };
}

/** What parents have in common, and what could not be worked out. */
export interface Meeting {
  /** Reports a clause whose meet can't be expressed; the child has to state it. */
  readonly unresolved: (clause: string, why: string) => void;
}

/** Those of `items` for which nothing earlier has the same key. */
export function distinct<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.entries()]
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, item]) => item);
}
