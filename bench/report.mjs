import { chart } from './chart.mjs';

const BEGIN = '<!-- The text up to the end mark is written by `npm run bench -- --store`. -->';
const END = '<!-- end of what the bench writes -->';

/** A number to three digits, without an exponent. */
export function digits(value) {
  if (value === 0) return '0';
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(places, 4));
}

const times = ({ median, p95 }, unit) => `${digits(median)} (${digits(p95)}) ${unit}`;
const verdict = ({ within, budget }) => (budget === null ? '' : within ? 'within' : '**missed**');
const cell = (text) => text.replaceAll('|', '\\|');

function tableRow(row) {
  const { name, peer, unit, ours, theirs, ratio, spread, budget, allowance } = row;
  const bound = budget === null ? 'for comparison' : `≤ ${digits(budget)}${peer === null ? ` ${unit}` : ''}`;
  return [
    cell(name),
    cell(peer ?? 'none'),
    times(ours, unit),
    theirs === null ? '' : times(theirs, unit),
    ratio === null ? '' : `${digits(ratio)} (${digits(spread[0])}–${digits(spread[1])})`,
    allowance > 0 ? `${bound} after ${digits(allowance)} ${unit}` : bound,
    verdict(row),
  ];
}

/** A report as the table of docs/performance.md. */
export function table(rows) {
  const head = [
    'case',
    'peer',
    'ours: median (p95)',
    'peer: median (p95)',
    'ratio (quartiles)',
    'budget',
    '',
  ];
  const lines = [head, head.map(() => '---'), ...rows.map(tableRow)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What docs/performance.md says of a report between its marks. */
export function section({ machine, quick, rows, missing }) {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const memory = `${digits(machine.memory / 2 ** 30)} GiB`;
  const notes = rows
    .filter(({ note }, index) => note !== null && rows.findIndex((row) => row.note === note) === index)
    .map(({ name, note }) => `- ${name}: ${note}`);
  const parts = [
    BEGIN,
    `Machine: ${machine.cpu}, ${machine.cores} cores, ${memory}, Linux ${machine.kernel} (${machine.arch}), ${machine.cgroup}.`,
    `Versions: ${versions.join(', ')}.${quick ? ' Taken with `--quick`: few turns.' : ''}`,
    '',
    '![Ratios of ours to the peer, on a logarithmic scale, beside their budgets](performance.svg)',
    '',
    table(rows),
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
    missing.length === 0
      ? 'Nothing was missing.'
      : [
          'Not measured:',
          ...missing.map(
            ({ name, peer, reason }) => `- ${peer === null ? name : `${name}, ${peer}`}: ${reason}`,
          ),
        ].join('\n'),
    END,
  ];
  return parts.join('\n');
}

/** The document with a report's section in place of the one between its marks. Throws when it has no marks. */
export function placed(document, report) {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from === -1 || to < from) throw new Error('docs/performance.md has lost the marks of its table');
  return document.slice(0, from) + section(report) + document.slice(to + END.length);
}

/** All files that say what a report says, by name below docs/. */
export function rendered(report, document) {
  return {
    'performance.json': `${JSON.stringify(report, null, 2)}\n`,
    'performance.md': placed(document, report),
    'performance.svg': chart(report.rows),
  };
}

/** One line for the terminal. */
export function line({ name, peer, unit, ours, theirs, ratio, spread, budget, within }) {
  const word = budget === null ? '        ' : within ? 'within  ' : 'MISSED  ';
  const first = `${word}${name}: ${times(ours, unit)}`;
  if (peer === null) return `${first}, at most ${digits(budget)} ${unit}`;
  const range = `${digits(ratio)} (${digits(spread[0])}–${digits(spread[1])})`;
  return `${first}; ${peer}: ${times(theirs, unit)}; ratio ${range}${budget === null ? '' : `, budget ${digits(budget)}`}`;
}
