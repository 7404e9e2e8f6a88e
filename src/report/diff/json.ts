import { spanOfPlace } from '../findings.js';
import type { PolicyDiff } from '../generated/policy-diff.js';
import { visibleJson } from '../visible.js';
import { countChanges, type DiffReport, type ReportedChange } from './report.js';

/** schemas/policy-diff.v1.schema.json; the version changes when a reader of the old one would break. */
export function diffJson(report: DiffReport): string {
  const document: PolicyDiff = {
    v: 1,
    tool: { name: 'sandbox-policy', version: report.version },
    base: { ...report.base },
    head: { ...report.head },
    summary: { ...countChanges(report.changes), equal: report.equal.length },
    changes: report.changes.map(({ change, clause, phase, message, witness, base, head }) => ({
      change,
      clause,
      phase,
      message,
      witness: witness === null ? null : { text: witness.text, question: { ...witness.question } },
      base: place(base),
      head: place(head),
    })),
    equal: [...report.equal],
  };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}

function place(at: ReportedChange['head']): PolicyDiff['changes'][number]['head'] {
  const { start, end } = spanOfPlace(at);
  return {
    stated: at.stated,
    file: at.file,
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column },
  };
}
