import { painter } from '../paint.js';
import { visible } from '../visible.js';
import { byClause, byReason, probeText, type ShownVerify } from './report.js';

/** Probes for people: a line for each clause, and one for each probe that did not hold. Ends with a line break. */
export function verifyPretty(shown: ShownVerify, options: { readonly colour: boolean }): string {
  const { report, policy, remembered } = shown;
  const { bound } = report;
  const paint = painter(options.colour);
  const lines = [
    `${visible(policy)} ${bound.policy}`,
    `tier ${bound.tier}, plan ${bound.plan}${bound.image === null ? '' : `, image ${bound.image}`}`,
    `${visible(bound.enforcer)}, kernel ${visible(bound.kernel)}${remembered ? `; probed ${report.time}, nothing has changed since` : ''}`,
    '',
  ];
  for (const { clause, by, probes } of byClause(report)) {
    const failed = probes.filter(({ verdict }) => verdict !== 'held');
    const mark =
      failed.length === 0
        ? paint('green', 'held  ')
        : paint('red', failed.some(({ verdict }) => verdict === 'leaked') ? 'LEAKED' : 'UNPROVEN');
    const count = `${String(probes.length - failed.length)} of ${String(probes.length)}`;
    lines.push(`${mark} ${clause.padEnd(24)} ${count.padStart(10)}  ${visible(by)}`);
    for (const probe of failed) lines.push(`  ${paint('red', probe.verdict)}: ${visible(probeText(probe))}`);
    for (const note of new Set(probes.flatMap((probe) => (probe.note === null ? [] : [probe.note]))))
      lines.push(`  ${visible(note)}`);
  }
  for (const { reason, what } of byReason(report.notProbed))
    lines.push(`${paint('yellow', 'not probed')} ${visible(what)}: ${visible(reason)}`);
  return `${lines.join('\n')}\n`;
}
