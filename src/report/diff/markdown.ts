import { spanOfPlace } from '../findings.js';
import {
  code,
  details,
  document,
  heading,
  list,
  md,
  paragraph,
  table,
  text,
  type Block,
  type Inline,
} from '../markdown.js';
import { countChanges, type DiffReport, type ReportedChange } from './report.js';

/** A comparison for a job summary or a comment: what widens first and in full, the rest folded. */
export function diffMarkdown(report: DiffReport): string {
  return document(diffBlocks(report, 2));
}

/** The same as blocks, for a document that has more; `level` is that of its heading. */
export function diffBlocks(report: DiffReport, level: 1 | 2 | 3 | 4): readonly Block[] {
  const of = (kind: ReportedChange['change']): readonly ReportedChange[] =>
    report.changes.filter(({ change }) => change === kind);
  const [widened, narrowed, moved] = [of('widened'), of('narrowed'), of('moved')];
  return [
    heading(level, verdict(report)),
    paragraph(md`${code(report.base.name)} compared with ${code(report.head.name)}.`),
    ...(widened.length === 0 ? [] : [rows(widened, 'permitted now, refused before')]),
    ...(narrowed.length === 0
      ? []
      : [details(`${narrowed.length} narrowed`, [rows(narrowed, 'refused now, permitted before')])]),
    ...(moved.length === 0
      ? []
      : [details(`${moved.length} moved`, [list(moved.map(({ message }) => quoted(message)))])]),
    ...(report.equal.length === 0
      ? []
      : [details(`${report.equal.length} equal`, [list(report.equal.map((clause) => code(clause)))])]),
  ];
}

function verdict({ changes }: DiffReport): string {
  const { widened, narrowed, moved } = countChanges(changes);
  if (widened > 0) return `The policy is widened in ${widened} ${widened === 1 ? 'place' : 'places'}`;
  if (narrowed > 0) return 'The policy is narrowed';
  return moved > 0 ? 'The policy means the same' : 'The policy is the same';
}

function rows(changes: readonly ReportedChange[], head: string): Block {
  return table(
    ['clause', 'line', 'what differs', head],
    changes.map(({ clause, phase, head: at, message, witness }) => [
      code(phase === null ? clause : `phases.${phase}.${clause}`),
      code(`${at.file}:${spanOfPlace(at).start.line}`),
      quoted(message),
      witness === null ? text('no request was found that shows it') : code(witness.text),
    ]),
  );
}

/** A message with what stands between backticks as code. An odd backtick is one of the policy's own. */
function quoted(message: string): Inline {
  const parts = message.split('`');
  if (parts.length % 2 === 0) return text(message);
  return parts
    .map((part, index) => (index % 2 === 1 ? code(part) : text(part)))
    .reduce((sofar, part) => md`${sofar}${part}`);
}
