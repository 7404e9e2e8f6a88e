// Measures ours and what a user would pick instead, in turn (A B A B…) in this one process, and prints medians,
// 95th percentiles and the ratio. `node bench/run.mjs [NAME…] [--store]`: --store writes docs/performance.json.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, release, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

/** The q-quantile of numbers, by nearest rank. */
function quantile(numbers, q) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))];
}

const summary = (samples) => ({
  median: quantile(samples, 0.5),
  p95: quantile(samples, 0.95),
  runs: samples.length,
});

/** Milliseconds that one call takes, or what the call itself measured when it returns a number. */
async function timed(call) {
  const start = process.hrtime.bigint();
  const own = await call();
  return typeof own === 'number' ? own : Number(process.hrtime.bigint() - start) / 1e6;
}

/**
 * A case: { name, peer, budget, unit?, runs?, warmup?, higherIsBetter?, setup() → { ours, theirs?, close? } }. `budget` bounds the
 * ratio ours / theirs; without a peer it bounds our own median.
 */
async function measure(bench) {
  const ready = await bench.setup();
  try {
    const [ours, theirs] = [[], []];
    for (let run = -(bench.warmup ?? 2); run < (bench.runs ?? 15); run += 1) {
      const a = await timed(ready.ours);
      const b = ready.theirs ? await timed(ready.theirs) : null;
      if (run < 0) continue;
      ours.push(a);
      if (b !== null) theirs.push(b);
    }
    const [a, b] = [summary(ours), theirs.length > 0 ? summary(theirs) : null];
    const allowance = ready.allowance ? await ready.allowance() : 0;
    const ratio = b ? (a.median - allowance) / b.median : a.median;
    const within = bench.higherIsBetter ? ratio >= bench.budget : ratio <= bench.budget;
    return {
      name: bench.name,
      peer: bench.peer,
      unit: bench.unit ?? 'ms',
      ours: a,
      theirs: b,
      allowance,
      ratio,
      budget: bench.budget,
      within,
      note: ready.note ?? null,
    };
  } finally {
    await ready.close?.();
  }
}

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const results = [];
const skipped = [];
for (const file of readdirSync(join(here, 'cases')).sort()) {
  const { default: cases } = await import(join(here, 'cases', file));
  for (const bench of cases) {
    if (wanted.length > 0 && !wanted.some((name) => bench.name.includes(name))) continue;
    const missing = await bench.missing?.();
    if (missing) {
      skipped.push({ name: bench.name, reason: missing });
      process.stdout.write(`skipped  ${bench.name}: ${missing}\n`);
      continue;
    }
    const result = await measure(bench);
    results.push(result);
    const number = (value) => (value === null ? '-' : value.toFixed(value < 10 ? 2 : 1));
    process.stdout.write(
      `${result.within ? 'within ' : 'MISSED '}  ${result.name}: ${number(result.ours.median)} ${result.unit} (p95 ${number(result.ours.p95)})` +
        (result.theirs
          ? `, ${result.peer}: ${number(result.theirs.median)} ${result.unit}, ratio ${number(result.ratio)}`
          : '') +
        `, budget ${result.budget}\n`,
    );
  }
}

const report = {
  v: 1,
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    kernel: release(),
    arch: arch(),
    node: process.version,
  },
  results,
  skipped,
};
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
if (args.includes('--store'))
  writeFileSync(join(root, 'docs', 'performance.json'), `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = results.some((result) => !result.within) ? 1 : 0;
