import type { Document } from '../policy/document.js';
import type { Finding, Span } from '../policy/finding.js';
import { META_RULES } from './meta-rules.js';

/** A comment that silences one finding on one line. */
interface Ignore {
  readonly rule: string;
  readonly reason: string;
  readonly span: Span;
  /** The line whose finding it silences: its own, or the next with something on it. */
  readonly line: number;
}

/** What every such comment begins with; anything after it must be `ignore[RULE] reason`. */
const MARK = 'sandbox-policy:';
const COMMENT = /^#\s*sandbox-policy:\s*(.*)$/s;
const IGNORE = /^ignore\[([^\]]*)\]\s*(.*)$/s;
const RULE_ID = /^SP\d{4}$/;

/**
 * Takes away the findings that a comment in their file silences, and adds what is wrong with such comments. A
 * comment silences one finding; a second one on the same line needs a second comment. Findings without which
 * there would be no policy to judge (SP0001 to SP0099) can't be silenced, nor can those about comments.
 */
export function applyIgnores(
  findings: readonly Finding[],
  documents: readonly Document[],
  knownRules: ReadonlySet<string>,
  spanOf: (finding: Finding) => Span | null,
): readonly Finding[] {
  let left = findings;
  const added: Finding[] = [];
  for (const document of documents) {
    if (!document.text.includes(MARK)) continue;
    const lines = document.text.split('\n');
    const { ignores, problems } = readIgnores(document, lines, knownRules);
    // A finding about the file as a whole has no line; its comment stands above the policy, or on its first line.
    const first = targetLine(lines, 0);
    const lineOf = (finding: Finding): Place => {
      const start = finding.location.kind === 'file' ? null : (spanOf(finding)?.start ?? null);
      return start ?? { line: first, column: 0 };
    };
    added.push(...problems);
    for (const ignore of ignores) {
      const silenced = firstOn(ignore, left, document.file, lineOf);
      if (silenced === null) added.push(withoutEffect(ignore, document));
      else left = left.filter((finding) => finding !== silenced);
    }
  }
  return [...left, ...added];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function firstOn(
  ignore: Ignore,
  findings: readonly Finding[],
  file: string,
  placeOf: (finding: Finding) => Place,
): Finding | null {
  let first: Finding | null = null;
  let column = Infinity;
  for (const finding of findings) {
    if (finding.rule !== ignore.rule || finding.location.file !== file) continue;
    const place = placeOf(finding);
    if (place.line !== ignore.line || place.column >= column) continue;
    first = finding;
    column = place.column;
  }
  return first;
}

function readIgnores(
  document: Document,
  lines: readonly string[],
  knownRules: ReadonlySet<string>,
): { readonly ignores: readonly Ignore[]; readonly problems: readonly Finding[] } {
  const ignores: Ignore[] = [];
  const problems: Finding[] = [];
  for (const { text, span } of document.comments()) {
    const body = COMMENT.exec(text.trimEnd())?.[1];
    if (body === undefined) continue;
    const match = IGNORE.exec(body);
    const [, rule = '', reason = ''] = match ?? [];
    const wrong =
      match === null || !RULE_ID.test(rule)
        ? 'the comment is not read: it has to be `# sandbox-policy: ignore[RULE] reason`, with one rule such as SP0101'
        : !knownRules.has(rule)
          ? `there is no rule ${rule}, or none that can be ignored: an invalid policy is never run`
          : reason === ''
            ? `the comment gives no reason, and so silences nothing: ignore[${rule}] has to say why`
            : null;
    if (wrong === null) ignores.push({ rule, reason, span, line: targetLine(lines, span.start.line) });
    else {
      problems.push({
        rule: META_RULES.ignoreUnread.id,
        severity: META_RULES.ignoreUnread.severity,
        message: wrong,
        location: { kind: 'span', file: document.file, span },
        help: 'Write the reason after the bracket, for whoever reviews the policy next.',
      });
    }
  }
  return { ignores, problems };
}

/** The line that a comment speaks of: its own when something stands before it, else the next that isn't a comment. */
function targetLine(lines: readonly string[], own: number): number {
  const isContent = (line: string | undefined): boolean => line !== undefined && !/^\s*(?:#.*)?$/s.test(line);
  if (isContent(lines[own - 1])) return own;
  for (let line = own + 1; line <= lines.length; line++) if (isContent(lines[line - 1])) return line;
  return own;
}

function withoutEffect(ignore: Ignore, document: Document): Finding {
  const { start, end } = lineRange(document.text, ignore.span);
  return {
    rule: META_RULES.ignoreUnused.id,
    severity: META_RULES.ignoreUnused.severity,
    message: `the comment silences nothing: line ${ignore.line} has no finding of ${ignore.rule} that another comment doesn't silence`,
    location: { kind: 'span', file: document.file, span: ignore.span },
    help: 'Remove it, or it will hide the next problem there.',
    fix: {
      title: 'Remove the comment',
      edits: [{ file: document.file, start, end, text: '' }],
    },
  };
}

/** What removing a comment takes along: its whole line when it stands alone, else the blanks before it. */
function lineRange(text: string, span: Span): { readonly start: number; readonly end: number } {
  const lineStart = text.lastIndexOf('\n', span.start.offset - 1) + 1;
  const before = text.slice(lineStart, span.start.offset);
  const next = text.indexOf('\n', span.end.offset);
  if (before.trim() === '') return { start: lineStart, end: next === -1 ? text.length : next + 1 };
  const carriageReturn = text[span.end.offset - 1] === '\r' ? 1 : 0;
  return { start: lineStart + before.trimEnd().length, end: span.end.offset - carriageReturn };
}
