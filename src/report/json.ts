import type { Position } from '../policy/finding.js';
import type { LintReport } from './generated/lint-report.js';
import {
  countBySeverity,
  spanOfPlace,
  type FindingsReport,
  type LocatedFinding,
  type Place,
} from './findings.js';
import { visibleJson } from './visible.js';

/** schemas/lint-report.v1.schema.json; the version changes when a reader of the old one would break. */
export function json(report: FindingsReport): string {
  const counts = countBySeverity(report.findings);
  const document: LintReport = {
    v: 1,
    tool: { name: 'sandbox-policy', version: report.version },
    files: [...report.files],
    summary: { errors: counts.error, warnings: counts.warning, infos: counts.info },
    findings: report.findings.map(entry),
  };
  return `${visibleJson(JSON.stringify(document, null, 2))}\n`;
}

type Entry = LintReport['findings'][number];

function entry(finding: LocatedFinding): Entry {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    help: finding.help,
    at: where(finding.at),
    related: finding.related.map(({ message, at }) => ({ message, at: where(at) })),
    fix:
      finding.fix === null
        ? null
        : {
            title: finding.fix.title,
            edits: finding.fix.edits.map(({ text, ...place }) => ({ at: where(place), text })),
          },
  };
}

function where(place: Place): Entry['at'] {
  const { start, end } = spanOfPlace(place);
  return { file: place.file, start: point(start), end: point(end) };
}

function point({ line, column }: Position): Entry['at']['start'] {
  return { line, column };
}
