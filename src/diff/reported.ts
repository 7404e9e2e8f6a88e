import { spanOf, type Document } from '../policy/document.js';
import type { DiffReport, ReportedChange } from '../report/diff/report.js';
import type { ClausePlace, PolicyDiff } from './model.js';
import { questionText } from './question.js';

/** One of the two policies of a comparison, as reports show it. */
export interface ShownPolicy {
  /** As it was named: a file, `-`, `REV:PATH`. */
  readonly name: string;
  /** Every file that it was read from, by the path as read. */
  readonly documents: ReadonlyMap<string, Document>;
  /** A path as read, as it is shown; of the two policies no two may be shown alike. */
  readonly show: (file: string) => string;
}

/** A comparison with its places, ready for any format. */
export function reportDiff(
  diff: PolicyDiff,
  {
    version,
    base,
    head,
  }: { readonly version: string; readonly base: ShownPolicy; readonly head: ShownPolicy },
): DiffReport {
  const placed = (place: ClausePlace, { documents, show }: ShownPolicy): ReportedChange['head'] => ({
    file: show(place.location.file),
    span: spanOf(place.location, documents),
    stated: place.stated,
  });
  return {
    version,
    base: { name: base.name, digest: diff.base },
    head: { name: head.name, digest: diff.head },
    changes: diff.changes.map((change) => ({
      change: change.change,
      clause: change.clause,
      phase: change.phase,
      message: change.message,
      witness:
        change.witness === null
          ? null
          : { text: questionText(change.witness), question: { ...change.witness } },
      base: placed(change.base, base),
      head: placed(change.head, head),
    })),
    equal: diff.equal,
    sources: [base, head].flatMap(({ documents, show }) =>
      [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
    ),
  };
}
