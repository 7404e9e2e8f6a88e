import type { Severity } from '../policy/finding.js';
import { spanOfPlace, type FindingsReport, type LocatedFinding, type Place } from './findings.js';
import { painter, type Painter } from './paint.js';
import { visible, visibleLines } from './visible.js';
import { width } from './width.js';

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** Findings for people: each with its source line and a caret under what is meant. Ends with a line break unless empty. */
export function pretty(report: FindingsReport, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  const lines = new Map(report.sources.map(({ path, text }) => [path, text.split('\n')]));
  return report.findings.map((finding) => `${block(finding, lines, paint)}\n`).join('\n');
}

type Lines = ReadonlyMap<string, readonly string[]>;

function block(finding: LocatedFinding, lines: Lines, paint: Painter): string {
  const colour = COLOURS[finding.severity];
  const places = [finding.at, ...finding.related.map(({ at }) => at)];
  const margin = Math.max(...places.map((place) => String(spanOfPlace(place).start.line).length));
  const note = (label: string, text: string): string =>
    `${' '.repeat(margin + 1)}${paint('blue', '=')} ${paint('bold', `${label}:`)} ${indented(text, margin)}`;
  return [
    `${paint(colour, `${finding.severity}[${finding.rule}]`)}: ${paint('bold', visible(finding.message))}`,
    ...snippet(finding.at, lines, margin, (text) => paint(colour, text), paint),
    ...finding.related.flatMap(({ message, at }) => [
      note('note', message),
      ...snippet(at, lines, margin, (text) => paint('blue', text), paint),
    ]),
    ...(finding.help === null ? [] : [note('help', finding.help)]),
    ...(finding.fix === null ? [] : [note('fix', `${finding.fix.title} (--fix does it)`)]),
  ].join('\n');
}

/** Every further line of a text stands under its first, so that it can't pose as output of its own. */
function indented(text: string, margin: number): string {
  return visibleLines(text).replaceAll('\n', `\n${' '.repeat(margin + 4)}`);
}

function snippet(
  place: Place,
  lines: Lines,
  margin: number,
  mark: (text: string) => string,
  paint: Painter,
): string[] {
  const { start, end } = spanOfPlace(place);
  const head = `${' '.repeat(margin)}${paint('blue', '-->')} ${visible(place.file)}:${start.line}:${start.column}`;
  const line = lines.get(place.file)?.[start.line - 1]?.replace(/\r$/, '');
  if (place.span === null || line === undefined) return [head];
  const bar = paint('blue', '|');
  const [from, to] = [start.column - 1, end.line === start.line ? end.column - 1 : line.length];
  const shown = window(line, from, to);
  return [
    head,
    `${' '.repeat(margin + 1)}${bar}`,
    `${paint('blue', String(start.line).padStart(margin))} ${bar} ${shown.text}`,
    `${' '.repeat(margin + 1)}${bar} ${' '.repeat(shown.before)}${mark('^'.repeat(shown.marked))}`,
  ];
}

/** A snippet's length on the screen, as wide as a terminal usually is with room for the margin. */
const LINE_WIDTH = 120;

/** The part of a line that shows its marked stretch, made visible; widths are those on the screen. */
function window(
  line: string,
  from: number,
  to: number,
): { readonly text: string; readonly before: number; readonly marked: number } {
  const show = (part: string): string => visible(part.replaceAll('\t', '    '));
  const cut = from > LINE_WIDTH / 2 && line.length > LINE_WIDTH ? from - 30 : 0;
  const stop = Math.min(line.length, cut + LINE_WIDTH);
  const before = `${cut > 0 ? '…' : ''}${show(line.slice(cut, from))}`;
  const marked = show(line.slice(from, Math.min(to, stop)));
  const after = `${show(line.slice(Math.min(to, stop), stop))}${stop < line.length ? '…' : ''}`;
  return {
    text: `${before}${marked}${after}`.trimEnd(),
    before: width(before),
    marked: Math.max(1, width(marked)),
  };
}
