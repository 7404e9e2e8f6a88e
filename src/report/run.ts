import type { RunResult } from '../audit/generated/result.js';
import { painter, type Colour, type Painter } from './paint.js';
import { visible, visibleLines } from './visible.js';

/** What is known before the command starts. */
export interface StartReport {
  readonly tier: string;
  readonly passedOver: readonly { readonly tier: string; readonly reason: string }[];
  readonly unenforced: readonly {
    readonly clause: string;
    readonly note: string | null;
    readonly waived: boolean;
  }[];
  readonly notes: readonly string[];
}

/** Denials shown; the rest is counted, and all are in the result. */
const MAX_DENIALS = 20;

/** The lines before a command's own output: the tier, and what nobody enforces. Ends with a line break. */
export function runStart(start: StartReport, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  const lines: (Line | string)[] = [
    `tier ${start.tier}`,
    ...start.passedOver.map(({ tier, reason }) => `tier ${tier} was not taken: ${reason}`),
  ];
  for (const { clause, note, waived } of start.unenforced) {
    const why = note === null ? '' : `: ${note}`;
    lines.push({
      mark: ['yellow', 'not enforced'],
      text: `${waived ? ' (waived)' : ''}: ${clause}${why}`,
    });
  }
  lines.push(...start.notes);
  return said(lines, paint);
}

/** The lines after it: what became of the run, of its changes, what was denied and what would admit it. */
export function runEnd(result: RunResult, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  const good = result.outcome === 'completed' && result.exitCode === 0;
  const lines: (Line | string)[] = [
    {
      mark: [good ? 'green' : 'red', result.outcome],
      text: `, exit ${String(result.exitCode)}: ${result.reason}`,
    },
  ];
  lines.push(...auditLines(result), ...problemLines(result), ...changeLines(result), ...denialLines(result));
  if (result.auditLog !== null) {
    const { path, head, complete } = result.auditLog;
    lines.push(`audit log ${path}${complete ? '' : ' (not complete)'}, head ${head}`);
  }
  const { suggestion } = result;
  const admitted = suggestion === null ? [] : ['this would admit it:'];
  return said([...lines, ...admitted], paint) + (suggestion === null ? '' : quoted(suggestion));
}

/** What begins a line in colour, and the rest, which may hold text from anywhere. */
interface Line {
  readonly mark?: readonly [Colour, string];
  readonly text: string;
}

function said(lines: readonly (Line | string)[], paint: Painter): string {
  const name = paint('bold', 'sandbox-policy:');
  return lines
    .map((line) => (typeof line === 'string' ? { text: line } : line))
    .map(({ mark, text }: Line) => `${name} ${mark === undefined ? '' : paint(...mark)}${visible(text)}\n`)
    .join('');
}

function placeIn({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${String(line)}`;
}

function quoted(text: string): string {
  return `${visibleLines(text.trimEnd()).replace(/^/gm, '    ')}\n`;
}

/** What was recorded and not stopped is said before anything else. */
function auditLines({ mode, denied, violations }: RunResult): Line[] {
  if (mode !== 'audit') return [];
  const passed = denied.filter((one) => one.passed === true).length;
  const text = `: nothing was enforced but what is marked denied; ${String(passed + violations.length)} would have been`;
  return [{ mark: ['yellow', 'AUDIT MODE'], text }];
}

function problemLines({ problems, fix, reason }: RunResult): string[] {
  const lines = problems
    .filter(({ message }) => !reason.includes(message))
    .map(({ clause, file, line, message, fix: own }) => {
      const place = file === null ? '' : `${file}:${String(line ?? 1)}: `;
      const what = clause === null ? '' : `${clause}: `;
      const help = own === null || own === fix ? '' : ` (${own})`;
      return `${place}${what}${message}${help}`;
    });
  return fix === null ? lines : [...lines, `to fix it: ${fix}`];
}

function changeLines({ changes, ignored, outputs, patch, conflicts }: RunResult): string[] {
  const count = (disposition: string): number =>
    changes.filter((change) => change.disposition === disposition).length;
  const parts = (
    [
      ['applied', 'applied'],
      ['patched', 'in the patch'],
      ['discarded', 'not applied'],
      ['dropped', 'dropped'],
      ['withheld', 'withheld'],
    ] as const
  )
    .map(([disposition, words]) => [count(disposition), words] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${String(number)} ${words}`);
  if (ignored > 0) parts.push(`${String(ignored)} to ignored files dropped`);
  const lines = parts.length === 0 ? [] : [`changes: ${parts.join(', ')}`];
  if (outputs.length > 0) lines.push(`outputs: ${String(outputs.length)} copied beside the audit log`);
  const unapplied = changes.some(
    ({ disposition }) => disposition === 'patched' || disposition === 'discarded',
  );
  if (patch !== null && unapplied) lines.push(`patch ${patch}`);
  for (const path of conflicts.slice(0, MAX_DENIALS)) lines.push(`changed meanwhile: ${path}`);
  return lines;
}

/** Each denial once, with how often it happened and the line of the policy that decided. */
function denialLines({ violations, denied }: RunResult): (Line | string)[] {
  const seen = new Map<string, { line: string; count: number; passed: boolean }>();
  const add = (line: string, count: number, passed = false): void => {
    const key = `${String(passed)} ${line}`;
    const before = seen.get(key);
    seen.set(key, { line, count: (before?.count ?? 0) + count, passed });
  };
  for (const { clause, origin, what, message } of violations) {
    const place = origin === null ? 'default' : placeIn(origin);
    add(`${what} (${clause}, ${place}): ${message}`, 1);
  }
  for (const { host, address, port, clause, origin, reason, count, passed } of denied) {
    // A name that was only asked for has no port.
    const what = `${host ?? address ?? '?'}${port === 0 ? '' : `:${String(port)}`}`;
    const why = reason === undefined ? '' : `: ${reason}`;
    const place = origin === undefined ? '' : origin === null ? ', default' : `, ${placeIn(origin)}`;
    add(`${what}${clause === null ? '' : ` (${clause}${place})`}${why}`, count, passed);
  }
  const lines = [...seen.values()].map(({ line, count, passed }): Line => ({
    mark: passed ? ['yellow', 'would be denied'] : ['red', 'denied'],
    text: `${count > 1 ? ` ${String(count)} times` : ''}: ${line}`,
  }));
  const more = lines.length - MAX_DENIALS;
  return more > 0
    ? [...lines.slice(0, MAX_DENIALS), `and ${String(more)} more, which the result names`]
    : lines;
}
