import type { Finding, Location, Span } from '../policy/finding.js';
import type { CheckRule } from './rules.js';

/** A finding of a rule about a changed file. */
export function finding(
  rule: CheckRule,
  location: Location,
  message: string,
  more: Pick<Finding, 'help' | 'related'> = {},
): Finding {
  return { rule: rule.id, severity: rule.severity, message, location, ...more };
}

/** A file as a whole. */
export function wholeFile(file: string): Location {
  return { kind: 'file', file };
}

/** A stretch of one line, by 0-based columns. `offset` counts within the line: the file may be known only in parts. */
export function onLine(file: string, line: number, from: number, to: number): Location {
  const span: Span = {
    start: { line, column: from + 1, offset: from },
    end: { line, column: Math.max(from, to) + 1, offset: Math.max(from, to) },
  };
  return { kind: 'span', file, span };
}
