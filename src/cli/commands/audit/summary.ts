import { eachEvent } from '../../../audit/read.js';
import { createSummary, type AuditSummary, type Denial } from '../../../audit/summary.js';
import { painter, type Painter } from '../../../report/paint.js';
import { visible, visibleJson } from '../../../report/visible.js';
import { defineCommand } from '../../command.js';
import { reasonOf, UnreadableFile } from '../../errors.js';
import { write } from '../../io.js';
import { logsOf, type NamedLog } from '../../logs.js';
import { wantsColour } from '../../terminal.js';

export const command = defineCommand({
  name: 'summary',
  summary: 'count what happened, and what was denied',
  usage: '[LOG…]',
  description: 'LOG is an audit directory, its audit.jsonl, or a run’s id; the last run when none is given.',
  options: { json: { kind: 'flag', help: 'print the summaries as JSON' } },
  positionals: { min: 0, max: Infinity },
  examples: [
    { command: 'sandbox-policy audit summary', says: 'the last run' },
    { command: 'sandbox-policy audit summary --json runs/*', says: 'many, for programs' },
  ],
  async run(args, io) {
    const summaries: { log: string; summary: AuditSummary }[] = [];
    for (const log of logsOf(args.positionals, io)) {
      summaries.push({ log: log.shown, summary: await summarise(log) });
    }
    const paint = painter(wantsColour(io, io.stdout));
    const text = args.options.json
      ? `${visibleJson(JSON.stringify({ v: 1, logs: summaries.map(asData) }, null, 2))}\n`
      : summaries.map(({ log, summary }) => asText(log, summary, paint)).join('\n');
    await write(io.stdout, text);
    return 0;
  },
});

async function summarise(log: NamedLog): Promise<AuditSummary> {
  const { add, addUnreadable, summary } = createSummary();
  try {
    await eachEvent(log.log, (entry) => {
      if (entry.kind === 'event') add(entry.event);
      else addUnreadable();
    });
  } catch (error) {
    throw new UnreadableFile(log.shown, reasonOf(error), { cause: error });
  }
  return summary();
}

function asData({ log, summary }: { log: string; summary: AuditSummary }): unknown {
  const { start, end, ...rest } = summary;
  return {
    log,
    run: start?.run ?? null,
    policy: start?.policy ?? null,
    tier: start?.tier ?? null,
    started: start?.time ?? null,
    ended: end?.time ?? null,
    outcome: end?.outcome ?? null,
    exitCode: end?.exitCode ?? null,
    reason: end?.reason ?? null,
    complete: end?.complete ?? false,
    ...rest,
  };
}

function asText(log: string, summary: AuditSummary, paint: Painter): string {
  const { start, end, counts, denials, limits, files, usage, unreadable } = summary;
  const rows: [string, string][] = [
    ['run', start?.run ?? 'unknown'],
    ['tier', start?.tier ?? 'nothing was started'],
    ['started', start?.time ?? 'unknown'],
    [
      'outcome',
      end === null
        ? 'unknown: the log has no end'
        : `${end.outcome}, exit ${String(end.exitCode)}: ${end.reason}`,
    ],
    [
      'events',
      Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([type, count]) => `${String(count)} ${type}`)
        .join(', '),
    ],
    [
      'files',
      Object.entries(files)
        .map(([what, count]) => `${String(count)} ${what}`)
        .join(', '),
    ],
    ['memory', (usage?.peakMemory ?? null) === null ? '' : `${String(usage?.peakMemory)} bytes at most`],
    ['limits', limits.map(({ clause, effect }) => `${clause} ${effect}`).join(', ')],
    ['unreadable', unreadable === 0 ? '' : `${String(unreadable)} lines`],
  ];
  return [
    paint('bold', visible(log)),
    ...rows.filter(([, text]) => text !== '').map(([name, text]) => `  ${name.padEnd(10)} ${visible(text)}`),
    ...denials.map((denial) => `  ${paint('red', denial.verdict.padEnd(10))} ${visible(denialText(denial))}`),
    '',
  ].join('\n');
}

function denialText({ kind, what, clause, origin, count }: Denial): string {
  const place = origin === null ? '' : ` (${origin.file}:${String(origin.line)})`;
  const by = clause === null ? '' : ` by ${clause}${place}`;
  return `${kind} ${what}${by}${count > 1 ? `, ${String(count)} times` : ''}`;
}
