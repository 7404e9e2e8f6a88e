import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunResult } from '../../../src/audit/generated/result.js';
import { randomOf } from '../../enforce/workspace/series.js';
import { bundleCli, processesWith, startCli, until, type BundledCli } from '../../run/cli-process.js';
import { createProject, describeTiers } from '../../run/project.js';
import { appliedWhole, cleanLeavesNothing, logsVerify, WRITES } from './leftovers.js';

/** Signals sent, over both tiers; each at a moment of its own. */
const SIGNALS = Number(process.env['SANDBOX_POLICY_FAULTS'] ?? 500);
const SEED = Number(process.env['SANDBOX_POLICY_SEED'] ?? 1);
const CODES: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 143 };

describeTiers('the tool is ended by a signal at a random moment', (tier) => {
  let cli: BundledCli;
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterAll(() => cli.remove());

  it(
    'L3, L6: never a wrong verdict, a workspace in between, a broken log or a leftover',
    { timeout: 3_600_000 },
    async () => {
      const random = randomOf(SEED);
      const ends = new Map<string, number>();
      let longest = 0;
      for (let n = 0; n < SIGNALS / 2; n++) {
        const project = createProject(tier, 'filesystem: { write: [src/] }\n', { 'src/a': 'a\n' });
        const start = (argv: readonly string[]) =>
          startCli(cli, argv, { cwd: project.workspace, env: project.toolEnvironment });
        const word = `fault-${String(process.pid)}-${String(n)}`;
        const resultFile = join(project.base, 'result.json');
        const began = performance.now();
        const tool = start([
          ...['run', '--policy', 'policy.yml', '--result', resultFile, '--'],
          ...['sh', '-c', `${WRITES}; sleep 0.0${String(n % 10)}; :`, word],
        ]);
        // The first runs to its end, to learn how long that takes.
        const signal =
          (['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const)[Math.floor(random() * 4)] ?? 'SIGKILL';
        const delay = random() * longest * 1.05;
        const when = `${tier}, seed ${String(SEED)}, number ${String(n)}: ${signal} after ${delay.toFixed(1)} ms`;
        if (n > 0) {
          await new Promise((done) => setTimeout(done, delay));
          tool.child.kill(signal);
        }
        const { code, signal: by } = await tool.exited;
        if (n === 0) longest = performance.now() - began;
        // The word is among the arguments of the tool itself too, which is gone by now.
        await until(
          () => processesWith(word).length === 0,
          10_000,
          () => `${when}: processes are left`,
        );
        if (code !== null) {
          const applied = appliedWhole(project, when);
          const { outcome, exitCode } = JSON.parse(readFileSync(resultFile, 'utf8')) as RunResult;
          expect(exitCode, when).toBe(code);
          if (outcome === 'completed') expect(applied && code === 0, when).toBe(true);
          else
            expect({ outcome, code, applied }, when).toEqual({
              outcome: 'cancelled',
              code: CODES[signal],
              applied: false,
            });
          ends.set(outcome, (ends.get(outcome) ?? 0) + 1);
        } else {
          // Before it listens for signals, and always with SIGKILL.
          expect(by, when).toBe(signal);
          ends.set('killed', (ends.get('killed') ?? 0) + 1);
        }
        await logsVerify(project, when);
        await cleanLeavesNothing(project, start(['clean']), when);
        // What was killed while it applied changes is taken back, or brought to its end, by `clean`.
        appliedWhole(project, when);
        project.remove();
      }
      process.stdout.write(`${tier}: ${JSON.stringify(Object.fromEntries(ends))}\n`);
      // Each way to end was met, or the moments were chosen badly.
      if (SIGNALS >= 100)
        for (const end of ['completed', 'cancelled', 'killed'])
          expect(ends.get(end) ?? 0, end).toBeGreaterThan(0);
    },
  );
});
