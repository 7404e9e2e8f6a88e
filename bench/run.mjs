// Measures ours and what a user would pick instead, in turn in this one process, and prints medians, 95th percentiles
// and ratios. `node bench/run.mjs [--quick] [--store] [--against FILE] [NAME…]`
//   NAME            only cases whose names contain one of these
//   --quick         fewer turns and less data: a look within three minutes, not figures to keep
//   --store         writes docs/performance.json and what docs/performance.md and docs/performance.svg say of it; with
//                   NAMEs, only those cases' rows are replaced
//   --render        writes the two from docs/performance.json again, measuring nothing
//   --against FILE  exits 1 when a ratio is worse than the one stored in FILE, and names the case
// Without --against it exits 1 when a budget is missed. out/bench.json holds the last report.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { regressions } from './compare.mjs';
import { machine } from './machine.mjs';
import { measure } from './measure.mjs';
import { root } from './places.mjs';
import { line, rendered } from './report.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
    render: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
});
const docs = (name) => join(root, 'docs', name);
const say = (text) => process.stdout.write(`${text}\n`);
const asked = (name) => wanted.length === 0 || wanted.some((part) => name.includes(part));

function stored() {
  if (!existsSync(docs('performance.json'))) return { rows: [], missing: [] };
  return JSON.parse(readFileSync(docs('performance.json'), 'utf8'));
}

function write(report) {
  const files = rendered(report, readFileSync(docs('performance.md'), 'utf8'));
  for (const [name, text] of Object.entries(files)) writeFileSync(docs(name), text);
}

/** A report's rows and gaps with those of some cases measured anew, in the suite's order. */
function merged(before, now, order) {
  const of = (list, fresh) =>
    [...list.filter(({ name }) => !asked(name)), ...fresh].sort(
      (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
    );
  return { ...now, rows: of(before.rows, now.rows), missing: of(before.missing, now.missing) };
}

let failures = 0;

/** The others are measured all the same. */
function failed({ name }, error) {
  failures += 1;
  process.stderr.write(`FAILED  ${name}: ${error.stack}\n`);
  return { rows: [], missing: [{ name, peer: null, reason: 'it failed' }] };
}

async function bench() {
  // Read before anything is measured: a file that isn't there is known at once.
  const before = options.against === undefined ? null : JSON.parse(readFileSync(options.against, 'utf8'));
  const rows = [];
  const missing = [];
  const order = [];
  for (const file of readdirSync(join(root, 'bench', 'cases')).sort()) {
    const { default: cases } = await import(join(root, 'bench', 'cases', file));
    for (const each of cases) {
      order.push(each.name);
      if (!asked(each.name)) continue;
      const result = await measure(each, options).catch((error) => failed(each, error));
      for (const row of result.rows) say(line(row));
      for (const { name, peer, reason } of result.missing)
        say(`missing ${name}${peer === null ? '' : `, ${peer}`}: ${reason}`);
      rows.push(...result.rows);
      missing.push(...result.missing);
    }
  }
  const report = { v: 1, machine: machine(), quick: options.quick, rows, missing };
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (options.store) write(wanted.length === 0 ? report : merged(stored(), report, order));
  if (failures > 0) say(`${failures} cases failed`);
  if (before === null) return failures === 0 && rows.every(({ within }) => within !== false);
  const worse = regressions(before, report, asked);
  for (const sentence of worse) say(`REGRESSION  ${sentence}`);
  if (worse.length === 0) say('no ratio is worse than the one stored');
  return failures === 0 && worse.length === 0;
}

if (options.render) write(stored());
else process.exitCode = (await bench()) ? 0 : 1;
