import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunResult } from '../../../src/audit/generated/result.js';
import { bundleCli, type BundledCli } from '../../run/cli-process.js';
import { createProject, describeTiers, leftInState } from '../../run/project.js';
import { logsVerify } from './leftovers.js';

/** Steps the tool's own clock at each reading from the third on; what measures with it would be a day off. */
const stepping = (milliseconds: number): string => `
const now = Date.now;
let readings = 0;
const stepped = () => now() + (++readings > 2 ? readings * ${String(milliseconds)} : 0);
globalThis.Date = new Proxy(Date, {
  construct: (target, args) => (args.length === 0 ? new target(stepped()) : new target(...args)),
  get: (target, key) => (key === 'now' ? stepped : Reflect.get(target, key)),
});
`;

describeTiers('the clock is stepped while a run is under way', (tier) => {
  let cli: BundledCli;
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterAll(() => cli.remove());

  it.each([
    ['forward by a day', 86_400_000],
    ['back by a day', -86_400_000],
  ])('%s: no limit fires for it or is lost by it, and durations are true', async (_name, step) => {
    for (const [script, outcome, code] of [
      ['sleep 0.3', 'completed', 0],
      ['sleep 60', 'timed-out', 124],
    ] as const) {
      const project = createProject(tier, 'limits: { wall-time: 3s }\n');
      const clock = join(project.base, 'clock.mjs');
      writeFileSync(clock, stepping(step));
      const resultFile = join(project.base, 'result.json');
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          clock,
          cli.file,
          'run',
          '--policy',
          'policy.yml',
          '--result',
          resultFile,
          '--',
          'sh',
          '-c',
          script,
        ],
        {
          cwd: project.workspace,
          env: project.toolEnvironment,
          encoding: 'utf8',
          timeout: 60_000,
        },
      );
      expect(status, stderr).toBe(code);
      const result = JSON.parse(readFileSync(resultFile, 'utf8')) as RunResult;
      expect(result.outcome).toBe(outcome);
      for (const duration of Object.values(result.durations)) {
        expect(duration).toBeGreaterThanOrEqual(0);
        expect(duration).toBeLessThan(60_000);
      }
      await logsVerify(project, script);
      expect(leftInState(project)).toEqual([]);
      project.remove();
    }
  });
});
