import type { Severity } from '../policy/finding.js';
import { spanOfPlace, type FindingsReport, type LocatedFinding } from './findings.js';
import { visibleLines, visible } from './visible.js';

const COMMANDS = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>;

/**
 * Findings as GitHub workflow commands: the runner makes annotations of them. One line each; text from
 * policies can't end a line or a property, so it can't begin a command of its own.
 */
export function github(report: FindingsReport): string {
  return report.findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation(finding: LocatedFinding): string {
  const { start, end } = spanOfPlace(finding.at);
  const oneLine = start.line === end.line;
  const properties: readonly (readonly [string, string])[] = [
    ['file', finding.at.file],
    ['line', String(start.line)],
    // The runner drops columns of a range over several lines, so such a finding is marked where it begins.
    ['endLine', String(start.line)],
    ['col', String(start.column)],
    ['endColumn', String(oneLine ? end.column : start.column)],
    ['title', `${finding.rule} (${finding.severity})`],
  ];
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${COMMANDS[finding.severity]} ${written}::${escapeData(message(finding))}`;
}

function message({ message: text, help, related }: LocatedFinding): string {
  const places = related.map(
    ({ message: note, at }) =>
      `${note} (${at.file}:${spanOfPlace(at).start.line}:${spanOfPlace(at).start.column})`,
  );
  return [text, ...places, ...(help === null ? [] : [help])].map(visibleLines).join('\n');
}

/** As the runner decodes it: percent first, then what would end the line. */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property's value: also what would end the property. */
export function escapeProperty(text: string): string {
  return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
