import type { Document } from '../policy/document.js';
import type { Finding, Severity } from '../policy/finding.js';
import { locateFindings, type FindingsReport } from '../report/findings.js';
import { spanOf } from '../policy/document.js';
import type { Io } from './io.js';
import { shownPath } from './policies.js';
import { VERSION } from './version.js';

export const FINDING_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;
export type FindingFormat = (typeof FINDING_FORMATS)[number];

/**
 * Findings with their places, ready for any format. Findings that several files share are reported once. `show` turns
 * a path as read into one for reports; by default as `shownPath` does.
 */
export function reportOf(
  io: Io,
  files: readonly string[],
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Document>,
  show: (file: string) => string = (file) => shownPath(io, file),
): FindingsReport {
  const located = locateFindings(unique(findings), {
    spanOf: (location) => spanOf(location, documents),
    textOf: (file) => documents.get(file)?.text ?? '',
    show,
  });
  return {
    version: VERSION,
    files: files.map(show),
    sources: [...documents.values()].map(({ file, text }) => ({ path: show(file), text })),
    findings: located,
    rules: [],
  };
}

/** A parent's finding is found by each child. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Writes a report in a format; only that format's module is loaded. */
export async function render(
  report: FindingsReport,
  format: FindingFormat,
  colour: boolean,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return (await import('../report/pretty.js')).pretty(report, { colour });
    case 'json':
      return (await import('../report/json.js')).json(report);
    case 'sarif': {
      const { ruleInfo } = await import('../lint/catalogue.js');
      const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
      return (await import('../report/sarif.js')).sarif({ ...report, rules: ids.map(ruleInfo) });
    }
    case 'github':
      return (await import('../report/github.js')).github(report);
  }
}

const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

/** `2 errors, 1 note in 3 files`, for people. */
export function summary(counts: Readonly<Record<Severity, number>>, files: number): string {
  const said = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${NAMES[severity][counts[severity] === 1 ? 0 : 1]}`);
  const where = files === 1 ? '1 file' : `${files} files`;
  return `${said.length === 0 ? 'No findings' : said.join(', ')} in ${where}.`;
}
