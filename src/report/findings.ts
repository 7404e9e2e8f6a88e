import type { Finding, Location, Position, Severity, Span } from '../policy/finding.js';

/** A place as reports show it. `span` null: the file as a whole, shown as its first line. */
export interface Place {
  readonly file: string;
  readonly span: Span | null;
}

export interface LocatedEdit {
  readonly file: string;
  readonly span: Span;
  readonly text: string;
}

/** A finding whose places are known: the one input of every format, so that positions can't differ. */
export interface LocatedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly at: Place;
  readonly related: readonly { readonly message: string; readonly at: Place }[];
  readonly fix: { readonly title: string; readonly edits: readonly LocatedEdit[] } | null;
}

export interface SourceFile {
  /** As shown: relative to the caller's folder where it lies below it, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
}

/** Everything a format needs; plain data. */
export interface FindingsReport {
  /** The version of this tool. */
  readonly version: string;
  /** What was linted. */
  readonly files: readonly string[];
  /** Texts for snippets and positions, at least of every file that a finding names. */
  readonly sources: readonly SourceFile[];
  /** In the order of files, then places. */
  readonly findings: readonly LocatedFinding[];
  /** Of the rules that the findings name. */
  readonly rules: readonly RuleInfo[];
}

/**
 * Resolves findings' symbolic places. `spanOf` gives a node's span in its document; `textOf` a file's text, for
 * the offsets of edits. `show` turns a path as read into a path as shown.
 */
export function locateFindings(
  findings: readonly Finding[],
  resolve: {
    readonly spanOf: (location: Location) => Span | null;
    readonly textOf: (file: string) => string;
    readonly show: (file: string) => string;
  },
): readonly LocatedFinding[] {
  const place = (location: Location): Place => ({
    file: resolve.show(location.file),
    span: resolve.spanOf(location),
  });
  const located = findings.map((finding): LocatedFinding => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    help: finding.help ?? null,
    at: place(finding.location),
    related: (finding.related ?? []).map(({ message, location }) => ({ message, at: place(location) })),
    fix:
      finding.fix === undefined
        ? null
        : {
            title: finding.fix.title,
            edits: finding.fix.edits.map(({ file, start, end, text }) => ({
              file: resolve.show(file),
              span: spanAt(resolve.textOf(file), start, end),
              text,
            })),
          },
  }));
  return located.sort(byPlace);
}

/** Where a whole file's finding is shown: an empty span at its first character. */
export const FILE_START: Span = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

export function spanOfPlace(place: Place): Span {
  return place.span ?? FILE_START;
}

/** The 1-based position of a 0-based offset; lines end at LF, columns count UTF-16 units. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1, offset };
}

export function spanAt(text: string, start: number, end: number): Span {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  const [x, y] = [spanOfPlace(a.at).start, spanOfPlace(b.at).start];
  return compare(a.at.file, b.at.file) || x.line - y.line || x.column - y.column || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

/** Whether a severity is at or over a threshold. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return ORDER[severity] >= ORDER[threshold];
}

/** How many there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
