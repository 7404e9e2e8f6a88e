// Runs every check in order, tells how long each took, and closes with one line of totals. A check that isn't a
// test suite counts as one test. `node scripts/checks.mjs NAME…` runs only those named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'sandbox-policy-checks-'));
const underCi = (process.env.CI ?? '') !== '' && process.env.CI !== 'false';

/** Name → argv. A suite is run by vitest and counts its own tests. */
const checks = [
  { name: 'format', argv: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types', argv: ['npx', 'tsc', '--noEmit', '-p', 'tsconfig.test.json'] },
  { name: 'lint', argv: ['npx', 'eslint', '.'] },
  { name: 'generated', argv: ['node', 'scripts/generate.mjs', '--check'] },
  { name: 'native', argv: ['node', 'scripts/build-native.mjs', '--check'] },
  { name: 'dist', argv: ['node', 'scripts/build.mjs', '--check'] },
  { name: 'sbom', argv: ['node', 'scripts/sbom.mjs', '--check'] },
  {
    name: 'unit',
    suite: [
      '--exclude',
      'test/{engines,probes,docs}/**',
      '--exclude',
      'test/enforce/**',
      '--exclude',
      'test/run/**',
      '--exclude',
      'test/action/**',
      '--exclude',
      'test/verify/**',
      '--exclude',
      'test/soundness/**',
    ],
  },
  {
    name: 'enforcement',
    suite: [
      'test/enforce/',
      'test/run/',
      'test/engines/',
      'test/probes/',
      'test/verify/',
      'test/soundness/',
      '--no-file-parallelism',
    ],
  },
  { name: 'action', suite: ['test/action/', '--no-file-parallelism'] },
  { name: 'docs', suite: ['test/docs/', '--no-file-parallelism'] },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const failures = [];

/** The first line of a failure, so that the list at the end says what to look for. */
function firstLine(messages) {
  return (messages[0] ?? '').split('\n')[0].slice(0, 300);
}

function runSuite(name, args) {
  const report = join(scratch, `${name}.json`);
  const argv = ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args];
  const done = spawnSync('npx', argv, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (!existsSync(report))
    return { passed: 0, failed: 1, skipped: 0, skips: [], failures: [`${name}: no report was written`] };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const tests = result.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ file: file.name, ...test })),
  );
  const skips = tests.filter((test) => ['skipped', 'pending', 'todo', 'disabled'].includes(test.status));
  const failing = tests.filter((test) => test.status === 'failed');
  const failed = failing.length;
  // A file that can't be loaded, or an error outside any test, has no failed test to show for it.
  const brokenFiles = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const broken = brokenFiles.length;
  const unexplained = failed + broken === 0 && done.status !== 0 ? 1 : 0;
  const passed = tests.filter((test) => test.status === 'passed').length;
  return {
    passed,
    failed: failed + broken + unexplained,
    skipped: skips.length,
    skips: skips.map((test) => test.fullName),
    failures: [
      ...failing.map(
        (test) => `${relative('.', test.file)}: ${test.fullName}\n    ${firstLine(test.failureMessages)}`,
      ),
      ...brokenFiles.map((file) => `${relative('.', file.name)}: ${firstLine([file.message ?? ''])}`),
      ...(unexplained ? [`${name}: ended with status ${String(done.status)}`] : []),
    ],
  };
}

const wanted = process.argv.slice(2);
for (const check of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  process.stdout.write(`\n== ${check.name}\n`);
  const start = Date.now();
  const outcome = check.suite
    ? runSuite(check.name, check.suite)
    : spawnSync(check.argv[0], check.argv.slice(1), { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
      ? { passed: 1, failed: 0, skipped: 0, skips: [], failures: [] }
      : { passed: 0, failed: 1, skipped: 0, skips: [], failures: [check.name] };
  failures.push(...outcome.failures);
  for (const name of outcome.skips) process.stdout.write(`skipped: ${name}\n`);
  for (const key of Object.keys(totals)) totals[key] += outcome[key];
  lines.push(
    `${outcome.failed > 0 ? 'FAILED' : 'ok    '}  ${check.name}  ${Math.round((Date.now() - start) / 1000)} s`,
  );
}
rmSync(scratch, { recursive: true, force: true });

if (failures.length > 0)
  process.stdout.write(`\nWhat failed:\n${failures.map((line) => `  ${line}\n`).join('')}`);
process.stdout.write(`\n${lines.join('\n')}\n`);
if (underCi && totals.skipped > 0) process.stdout.write('A skipped test is a failure under CI.\n');
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exit(totals.failed > 0 || totals.passed === 0 || (underCi && totals.skipped > 0) ? 1 : 0);
