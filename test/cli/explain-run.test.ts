import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/audit/generated/result.js';
import { expectGolden } from '../report/golden.js';
import { cli, folder } from './run-cli.js';

const DENIED: RunResult = {
  v: 1,
  run: '20260102T030405Z-0123abcd',
  outcome: 'completed',
  exitCode: 0,
  signal: null,
  reason: 'The command ended with 0.',
  fix: null,
  command: ['make', 'test'],
  tier: 'process',
  passedOver: [],
  policyDigest: null,
  planDigest: null,
  imageDigest: null,
  matrix: [],
  stdout: null,
  stderr: null,
  durations: { setup: 1, run: 2, teardown: 3 },
  usage: null,
  changes: [],
  ignored: 0,
  carried: [],
  scripts: [],
  outputs: [],
  patch: null,
  conflicts: [],
  violations: [
    {
      clause: 'filesystem.write',
      origin: { file: 'p.yml', line: 3 },
      what: 'write',
      message: 'docs/\u001b[31mx.md lies outside of write',
    },
  ],
  connections: [],
  denied: [],
  escalation: null,
  suggestion: 'filesystem:\n  write:\n    - docs/x.md\n',
  problems: [],
  auditLog: null,
};

const OLD = { ...DENIED, run: '20250102T030405Z-0123abcd', violations: [], suggestion: null };

function runs(results: readonly RunResult[]): {
  readonly env: Record<string, string>;
  readonly state: string;
} {
  const files = results.flatMap((result) => {
    const run = `sandbox-policy/runs/${result.run}`;
    return [
      [`${run}/audit.jsonl`, ''],
      [`${run}/result.json`, JSON.stringify(result)],
    ];
  });
  const state = folder(Object.fromEntries(files) as Record<string, string>);
  return { env: { XDG_STATE_HOME: state, HOME: state }, state };
}

describe('explain --last', () => {
  it('says again what the last run was denied, and what would admit it', async () => {
    const ran = await cli(['explain', '--last'], { env: runs([OLD, DENIED]).env });
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expectGolden('cli/explain-last.txt', ran.stdout);
  });

  it('takes a run’s id, as its value or after it, and exits 0 when nothing was denied', async () => {
    const { env } = runs([OLD, DENIED]);
    for (const argv of [['--last', OLD.run], [`--last=${OLD.run}`]]) {
      const ran = await cli(['explain', ...argv], { env });
      expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('completed')]);
    }
  });

  it('takes an audit directory', async () => {
    const { env, state } = runs([DENIED]);
    const named = join(state, 'sandbox-policy', 'runs', DENIED.run);
    expect((await cli(['explain', '--last', named], { env })).code).toBe(1);
  });

  it('answers in json for programs', async () => {
    const { stdout } = await cli(['explain', '--last', '--json'], { env: runs([DENIED]).env });
    expect(JSON.parse(stdout)).toMatchObject({ v: 1, run: DENIED.run, suggestion: DENIED.suggestion });
    expect(stdout).not.toContain('\u001b');
  });

  it('F1: exits 3 when there is no run, or its result can’t be read', async () => {
    expect((await cli(['explain', '--last'], { env: runs([]).env })).code).toBe(3);
    expect((await cli(['explain', '--last', OLD.run], { env: runs([DENIED]).env })).code).toBe(3);
    const broken = runs([{ ...DENIED, outcome: 'fine' as never }]);
    expect((await cli(['explain', '--last'], { env: broken.env })).code).toBe(3);
  });

  it('answers two questions at once with exit 2', async () => {
    for (const argv of [
      ['--last', '--env', 'CI'],
      ['--last', 'a', 'b'],
      ['--last=a', 'b'],
    ]) {
      expect((await cli(['explain', ...argv], { env: runs([DENIED]).env })).code, argv.join(' ')).toBe(2);
    }
  });
});
