import { spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../docs/markdown.js';
import { processesWith, until } from '../run/cli-process.js';
import { startGitServer, type GitServer } from './git-server.js';
import { startResultsService, type ResultsService } from './results-service.js';
import { createRunner } from './step.js';

let server: GitServer;
let service: ResultsService;

beforeAll(async () => {
  server = await startGitServer();
  service = await startResultsService();
});
afterAll(async () => {
  await server.close();
  await service.close();
});

/** Starts the bundle as a runner does, on a script that says `started` and waits. */
function startStep(name: string, word: string) {
  const repository = server.create(`owner/${name}`);
  repository.commit('main', {
    '.github/sandbox-policy.yml':
      'version: 1\ntier: process\ntests: [{ deny: { connect: "example.com:443" } }]\n',
  });
  const runner = createRunner({});
  execFileSync('git', ['clone', '--quiet', repository.folder, runner.workspace]);
  const file = (kind: string): string => join(runner.base, kind);
  const child = spawn(process.execPath, [join(root, 'dist', 'action', 'index.js')], {
    cwd: runner.workspace,
    env: {
      ...runner.env,
      ...service.environment,
      GITHUB_SERVER_URL: server.url,
      GITHUB_REPOSITORY: `owner/${name}`,
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_JOB: name,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      INPUT_RUN: `echo started; (trap "" INT TERM; sleep ${word}) & sleep ${word}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exited = new Promise<number | null>((done) => child.on('close', done));
  return { child, runner, exited, log: () => log, summary: () => readFileSync(file('summary'), 'utf8') };
}

describe('L7: the signals of a runner that cancels', () => {
  const rows = [
    { name: 'interrupted', signals: ['SIGINT'], code: 130 },
    { name: 'terminated', signals: ['SIGTERM'], code: 143 },
    { name: 'both', signals: ['SIGINT', 'SIGTERM'], code: 130 },
  ] as const;
  it.each(rows)(
    '$signals: exit $code; dead within 2 s, sealed within 7.5 s',
    async ({ name, signals, code }) => {
      const word = `5151${String(process.pid)}${String(code)}${String(signals.length)}`;
      const step = startStep(name, word);
      try {
        await until(() => step.log().includes('started\n'), 60_000, step.log);
        const sleeping = (): number => processesWith(`sleep\0${word}`).length;
        await until(() => sleeping() === 2, 10_000, step.log);
        const began = performance.now();
        for (const signal of signals) {
          step.child.kill(signal);
          // A runner sends one after another: of two that are pending at once, either may be told first.
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        const dead = await until(() => sleeping() === 0, 10_000, step.log);
        expect(dead).toBeLessThan(2_000);
        expect(await step.exited, step.log()).toBe(code);
        expect(performance.now() - began).toBeLessThan(7_500);
        const artifact = service.artifacts.find((one) => one.name.startsWith(`sandbox-policy-${name}-`));
        expect(artifact?.name, step.log()).not.toMatch(/-unsealed$/);
        const events = (artifact?.files.get('audit.jsonl')?.toString() ?? '').trimEnd().split('\n');
        expect(events.at(-1)).toMatch(/"type":"run\.end","outcome":"cancelled"|"outcome":"cancelled"/);
        expect(step.summary()).toContain('sandbox-policy: cancelled');
      } finally {
        step.child.kill('SIGKILL');
        step.runner.remove();
      }
    },
  );
});
