import type { RunResult } from '../audit/generated/result.js';
import {
  code,
  codeBlock,
  details,
  document,
  heading,
  join,
  list,
  md,
  paragraph,
  strong,
  table,
  text,
  type Block,
  type Inline,
  type Text,
} from './markdown.js';

/** What a job's summary says beside the result itself. */
export interface SummarySetting {
  /** Where the policy came from, in words; null when none was found. */
  readonly policy: string | null;
  /** Commands that repeat the run on a person's machine; null when it can't be repeated. */
  readonly reproduce: string | null;
  /** The policy's clauses that state limits, each with its value in words. */
  readonly limits: readonly { readonly clause: string; readonly value: string }[];
  /** Why this was not written while the verdict was fresh; null when it was. */
  readonly unsealed: string | null;
}

/** Rows of a table; the rest is counted, and all are in the audit log. */
const MAX_ROWS = 100;

/** A run as Markdown for a job's summary. Text from policies and from the code is text in it, never markup. */
export function runSummary(result: RunResult, setting: SummarySetting): string {
  return document([
    heading(2, md`${verdictMark(result)} sandbox-policy: ${result.outcome}`),
    paragraph(md`Exit code ${String(result.exitCode)}: ${result.reason}.`),
    ...(result.mode === 'audit' ? [paragraph(md`⚠️ ${strong('Audit mode.')} ${AUDITED}`)] : []),
    ...(setting.unsealed === null ? [] : [paragraph(md`${strong('Unsealed.')} ${setting.unsealed}`)]),
    ...(result.fix === null ? [] : [paragraph(md`To fix it: ${result.fix}.`)]),
    facts(result, setting),
    ...scripts(result),
    ...problems(result),
    ...escalation(result),
    ...denials(result),
    ...egress(result),
    ...changes(result),
    ...usage(result, setting),
    ...matrix(result),
    ...reproduction(setting),
  ]);
}

const AUDITED =
  'Commands and egress that the policy refuses were recorded and not stopped. Do not rely on this run for containment.';

/** What is said of a run that ended before its verdict could be written. */
export function unfinishedSummary(reason: string): string {
  return document([heading(2, '⚠️ sandbox-policy: no verdict'), paragraph(reason)]);
}

function verdictMark({ outcome, exitCode }: RunResult): string {
  return outcome === 'completed' && exitCode === 0 ? '✅' : '❌';
}

function facts(result: RunResult, setting: SummarySetting): Block {
  const { auditLog } = result;
  const rows: (readonly [string, Text])[] = [
    ['Policy', setting.policy === null ? 'none was found' : setting.policy],
    ['Tier', result.tier ?? 'nothing was opened'],
    ...result.passedOver.map(({ tier, reason }) => ['Not taken', `${tier}: ${reason}`] as const),
    ['Command', shownCommand(result.command)],
    ...(result.policyDigest === null ? [] : [['Policy digest', code(result.policyDigest)] as const]),
    ...(auditLog === null
      ? []
      : [
          [
            'Audit log',
            `${String(auditLog.events)} events${auditLog.complete ? '' : ', not complete'}`,
          ] as const,
          ['Head of the log', code(auditLog.head)] as const,
        ]),
  ];
  return table(['', ''], rows);
}

function scripts({ scripts: ran }: RunResult): readonly Block[] {
  const rows = ran.map(({ name, exitCode, reason, duration }, index) => [
    name ?? `script ${String(index + 1)}`,
    exitCode === null ? '' : String(exitCode),
    reason,
    exitCode === null ? '' : `${String(duration)} ms`,
  ]);
  return section('Scripts', rowsOf(['Script', 'Exit code', 'What became of it', 'Took'], rows));
}

const MAX_COMMAND = 300;

function shownCommand(command: readonly string[]): Inline {
  const line = command.join(' ');
  return code(line.length > MAX_COMMAND ? `${line.slice(0, MAX_COMMAND)}…` : line);
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}

function rowsOf(head: readonly Text[], rows: readonly (readonly Text[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  const more = rows.length - MAX_ROWS;
  const shown = table(head, rows.slice(0, MAX_ROWS));
  return more > 0 ? [shown, paragraph(`and ${String(more)} more, which the audit log names`)] : [shown];
}

function placed(
  clause: string | null,
  origin: { readonly file: string; readonly line: number } | null,
): Inline {
  if (clause === null) return text('');
  const place =
    origin === null ? text(' (default)') : md` (${code(`${origin.file}:${String(origin.line)}`)})`;
  return join([code(clause), place], '');
}

function problems({ problems: found, reason }: RunResult): readonly Block[] {
  const lines = found
    .filter(({ message }) => !reason.includes(message))
    .slice(0, MAX_ROWS)
    .map(({ file, line, message, fix }) => {
      const place = file === null ? text('') : md`${code(`${file}:${String(line ?? 1)}`)}: `;
      return md`${place}${message}${fix === null ? '' : ` (${fix})`}`;
    });
  return section('Problems', lines.length === 0 ? [] : [list(lines)]);
}

function escalation({ escalation: asked }: RunResult): readonly Block[] {
  if (asked === null) return [];
  const blocks = [
    paragraph(
      md`The command ${shownCommand(asked.argv)} was not run: ${asked.reason} (${code(asked.clause)})`,
    ),
    paragraph('Nothing approves itself. A reviewer who wants it to run merges this into the policy:'),
    ...(asked.patch === '' ? [] : [codeBlock(asked.patch, 'yaml')]),
  ];
  return section('A person has to decide', blocks);
}

function denials({ violations, denied, suggestion, escalation: asked }: RunResult): readonly Block[] {
  const counted = new Map<string, { readonly row: readonly [Text, Inline, Text]; count: number }>();
  const add = (key: string, row: readonly [Text, Inline, Text], count: number): void => {
    const before = counted.get(key);
    if (before === undefined) counted.set(key, { row, count });
    else before.count += count;
  };
  for (const { clause, origin, what, message } of violations) {
    add(JSON.stringify([clause, what, message]), [code(what), placed(clause, origin), message], 1);
  }
  for (const { host, address, port, clause, origin = null, reason, passed, count } of denied) {
    // A name that was only asked for has no port.
    const what = `${host ?? address ?? '?'}${port === 0 ? '' : `:${String(port)}`}`;
    const why = `${passed === true ? 'went through in audit mode' : 'refused'}${reason === undefined ? '' : `: ${reason}`}`;
    add(JSON.stringify([clause, what, why]), [code(what), placed(clause, origin), why], count);
  }
  const rows = [...counted.values()].map(({ row: [what, by, why], count }) => [what, by, why, String(count)]);
  const admits =
    suggestion === null || asked !== null
      ? []
      : [paragraph('This would admit it; merge only what is meant:'), codeBlock(suggestion, 'yaml')];
  return section('Denied', [...rowsOf(['What', 'Clause', 'Why', 'Times'], rows), ...admits]);
}

const DENIAL = ['Host', 'Address', 'Port', 'Clause', 'Why', 'Times'] as const;

function egress({ connections, denied, suggestion }: RunResult): readonly Block[] {
  const allowed = connections.map(({ host, address, port, count, sent, received }) => [
    host === null ? text('') : code(host),
    address === null ? text('') : code(address),
    String(port),
    String(count),
    String(sent),
    String(received),
  ]);
  const denial = ({
    host,
    address,
    port,
    clause,
    reason,
    count,
  }: RunResult['denied'][number]): readonly Text[] => [
    host === null ? text('') : code(host),
    address === null ? text('') : code(address),
    port === 0 ? 'name only' : String(port),
    clause === null ? text('') : code(clause),
    reason ?? '',
    String(count),
  ];
  const refused = denied.filter(({ passed }) => passed !== true).map(denial);
  const passed = denied.filter(({ passed }) => passed === true).map(denial);
  const admits =
    suggestion !== null && denied.length > 0 ? [paragraph('What would admit it stands above.')] : [];
  const tables = [
    ...titled(
      'Allowed',
      rowsOf(['Host', 'Address', 'Port', 'Connections', 'Bytes sent', 'received'], allowed),
    ),
    ...titled('Refused', rowsOf(DENIAL, refused)),
    ...titled('Refused by the policy, and let through in audit mode', rowsOf(DENIAL, passed)),
    ...admits,
  ];
  return section('Egress', tables);
}

function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [paragraph(strong(title)), ...blocks];
}

function changes({
  changes: changed,
  ignored,
  carried,
  outputs,
  conflicts,
  patch,
}: RunResult): readonly Block[] {
  const rows = changed.map(({ path, change, kind, size, disposition }) => [
    code(path),
    change,
    kind ?? '',
    kind === 'file' ? String(size) : '',
    disposition,
  ]);
  const lines: Text[] = [];
  if (patch !== null)
    lines.push('The changes that the policy permits are in changes.patch of the audit artifact.');
  if (ignored > 0) lines.push(`${String(ignored)} changes to ignored files were dropped.`);
  for (const path of carried) lines.push(md`${code(path)} is kept for later sandboxed steps of this job`);
  if (outputs.length > 0) lines.push(`${String(outputs.length)} outputs are in the audit artifact.`);
  for (const path of conflicts.slice(0, MAX_ROWS)) lines.push(md`changed meanwhile: ${code(path)}`);
  return section('Changed files', [
    ...rowsOf(['Path', 'Change', 'Kind', 'Bytes', 'What became of it'], rows),
    ...(lines.length === 0 ? [] : [list(lines)]),
  ]);
}

function usage({ usage: used, durations }: RunResult, { limits }: SummarySetting): readonly Block[] {
  const known = (value: number | null | undefined, unit: string): string =>
    value === null || value === undefined ? 'not known' : `${String(value)} ${unit}`;
  const cpu = used === null ? null : sum(used.cpuUser, used.cpuSystem);
  const uses: Readonly<Record<string, string>> = {
    'limits.wall-time': known(durations.run, 'ms'),
    'limits.cpu-time': known(cpu, 'ms'),
    'limits.memory': known(used?.peakMemory, 'bytes'),
    'limits.pids': known(used?.peakPids, 'processes'),
  };
  const rows = limits.map(({ clause, value }) => [code(clause), value, uses[clause] ?? '']);
  return rows.length === 0
    ? []
    : [details('Limits and use', rowsOf(['Clause', 'Limit', 'Used at most'], rows))];
}

function sum(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0);
}

function matrix({ matrix: cells }: RunResult): readonly Block[] {
  const rows = cells.map(({ clause, stated, enforcer, by, note, waived }) => [
    code(clause),
    stated ? 'stated' : 'default',
    waived ? `${enforcer} (waived)` : enforcer,
    by,
    note ?? '',
  ]);
  return rows.length === 0
    ? []
    : [
        details(
          'What was enforced, and by whom',
          rowsOf(['Clause', '', 'Enforcer', 'By', 'Not covered'], rows),
        ),
      ];
}

function reproduction({ reproduce }: SummarySetting): readonly Block[] {
  return reproduce === null ? [] : [details('Repeat it on your machine', [codeBlock(reproduce, 'sh')])];
}
