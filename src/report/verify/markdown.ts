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
} from '../markdown.js';
import { byClause, byReason, probeText, type ShownVerify } from './report.js';

/** Probes for a job summary: what did not hold first and in full, the rest folded. */
export function verifyMarkdown({ report, policy, remembered }: ShownVerify): string {
  const { bound, summary } = report;
  const failed = report.probes.filter(({ verdict }) => verdict !== 'held');
  const blocks: readonly Block[] = [
    heading(
      2,
      failed.length === 0
        ? `The sandbox holds: ${String(summary.held)} probes`
        : `The sandbox does not hold: ${String(failed.length)} of ${String(report.probes.length)} probes`,
    ),
    paragraph(md`${code(policy)} in the ${text(bound.tier)} tier, by ${text(bound.enforcer)}.`),
    ...(failed.length === 0
      ? []
      : [
          table(
            ['verdict', 'clause', 'probe', 'to be stopped by'],
            failed.map((probe) => [
              text(probe.verdict),
              code(probe.clause),
              text(probeText(probe)),
              text(probe.by),
            ]),
          ),
        ]),
    table(
      ['clause', 'held', 'by'],
      byClause(report).map(({ clause, by, probes }) => [
        code(clause),
        text(
          `${String(probes.filter(({ verdict }) => verdict === 'held').length)} of ${String(probes.length)}`,
        ),
        text(by),
      ]),
    ),
    ...(report.notProbed.length === 0
      ? []
      : [
          details(`${String(report.notProbed.length)} not probed`, [
            list(byReason(report.notProbed).map(({ reason, what }) => md`${code(what)}: ${text(reason)}`)),
          ]),
        ]),
    details('what this holds for', [
      table(
        ['', ''],
        [
          ...Object.entries(bound).map(([name, value]) => [
            text(name),
            code(value ?? 'the host’s own programs'),
          ]),
          [text('probed'), text(`${report.time}${remembered ? ', remembered' : ''}`)],
        ],
      ),
    ]),
  ];
  return document(blocks);
}
