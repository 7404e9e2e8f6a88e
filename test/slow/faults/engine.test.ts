import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunResult } from '../../../src/audit/generated/result.js';
import { leftovers } from '../../engines/engine.js';
import { startThrowaway, type ThrowawayEngine } from '../../engines/throwaway.js';
import { startEngineProxy, type EngineProxy } from '../../probes/engine-proxy.js';
import { bundleCli, startCli, type BundledCli } from '../../run/cli-process.js';
import { createProject } from '../../run/project.js';
import { appliedWhole, cleanLeavesNothing, logsVerify, WRITES } from './leftovers.js';

const ROOT = process.getuid?.() === 0;
/** Every how many-th step is tried, and from which on: in pieces, where a machine is shared. */
const STRIDE = Number(process.env['SANDBOX_POLICY_FAULTS_STRIDE'] ?? 1);
const FROM = Number(process.env['SANDBOX_POLICY_FAULTS_FROM'] ?? 0);
/** A run asks an engine for less than this. */
const MOST_REQUESTS = 200;

type Fault = 'killed' | 'restarted';
/** The n-th request to the engine, before it arrives; or a time after the command has said that it runs. */
type Moment = { readonly request: number } | { readonly running: number };

describe.skipIf(!ROOT)('the engine is lost while a run is under way', () => {
  let cli: BundledCli;
  let engine: ThrowawayEngine;
  let proxy: EngineProxy;
  const base = mkdtempSync(join(tmpdir(), 'sp-faults-'));
  let before: (request: IncomingMessage) => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    cli = await bundleCli();
    engine = startThrowaway();
    proxy = await startEngineProxy(
      join(base, 'engine.sock'),
      engine.socket,
      (body) => body,
      (request) => before(request),
    );
  });
  afterAll(async () => {
    await proxy.close();
    engine.remove();
    cli.remove();
    rmSync(base, { recursive: true, force: true });
  });

  function lose(fault: Fault): void {
    engine.kill();
    if (fault === 'restarted') engine.restart();
  }

  /** @returns How many requests were made, and how it ended. */
  async function runOnce(
    fault: Fault | null,
    moment: Moment,
  ): Promise<{ requests: number; ended: string; when: string }> {
    const project = createProject('container', 'filesystem: { write: [src/] }\n', { 'src/a': 'a\n' });
    const env = { ...project.toolEnvironment, DOCKER_HOST: `unix://${proxy.socket}` };
    const resultFile = join(project.base, 'result.json');
    const asked: string[] = [];
    let lost = false;
    before = async (request) => {
      asked.push(`${request.method ?? ''} ${(request.url ?? '').replace(/[0-9a-f]{64}|\?.*/g, '…')}`);
      if (fault === null || lost || !('request' in moment) || asked.length <= moment.request) return;
      lost = true;
      lose(fault);
    };
    const tool = startCli(
      cli,
      [
        ...['run', '--policy', 'policy.yml', '--result', resultFile, '--'],
        ...['sh', '-c', `${WRITES}; echo running; sleep 0.3`],
      ],
      { cwd: project.workspace, env },
    );
    if (fault !== null && 'running' in moment) {
      await tool.says('running');
      await new Promise((done) => setTimeout(done, moment.running));
      lost = true;
      lose(fault);
    }
    const { code } = await tool.exited;
    const when = `${String(fault)} at ${JSON.stringify(moment)} (${asked.at(-1) ?? ''}): ${tool.stderr()}`;
    if (fault === 'killed' && lost) engine.restart();
    before = () => Promise.resolve();
    const { outcome, exitCode } = JSON.parse(readFileSync(resultFile, 'utf8')) as RunResult;
    const applied = appliedWhole(project, when);
    expect(exitCode, when).toBe(code);
    expect(outcome === 'completed', when).toBe(code === 0);
    expect(applied, when).toBe(code === 0);
    if (code !== 0) expect(tool.stderr(), when).toMatch(/engine|ended|container/);
    await logsVerify(project, when);
    // What the engine had been asked for when it was lost, it may still be making.
    for (let left = 20; left > 0; left -= 1) {
      const clean = startCli(cli, ['clean'], { cwd: project.workspace, env });
      if (left === 1) await cleanLeavesNothing(project, clean, when, engine.socket);
      else {
        await clean.exited;
        if ((await leftovers(engine.socket)).length === 0) left = 2;
        else await new Promise((done) => setTimeout(done, 500));
      }
    }
    expect(appliedWhole(project, when), when).toBe(applied);
    project.remove();
    return { requests: asked.length, ended: outcome, when };
  }

  it.each(['killed', 'restarted'] as const)(
    '%s at each step: never a wrong verdict, a workspace in between, a broken log or a leftover',
    { timeout: 3_600_000 },
    async (fault) => {
      const whole = await runOnce(null, { request: MOST_REQUESTS });
      expect(whole.ended, whole.when).toBe('completed');
      const requests = Array.from({ length: whole.requests }, (_, request): Moment => ({ request }));
      const moments = [...requests, ...[0, 100, 250, 320, 350, 400, 500].map((running) => ({ running }))];
      const ends = new Map<string, number>();
      for (const moment of moments.filter((_moment, index) => index % STRIDE === FROM)) {
        const { ended } = await runOnce(fault, moment);
        process.stdout.write(`${fault} at ${JSON.stringify(moment)}: ${ended}\n`);
        ends.set(ended, (ends.get(ended) ?? 0) + 1);
      }
      process.stdout.write(
        `${fault} at ${String(moments.length)} moments (every ${String(STRIDE)}.), of which ${String(whole.requests)} requests: ${JSON.stringify(Object.fromEntries(ends))}\n`,
      );
      expect(ends.get('setup-failed') ?? 0).toBeGreaterThan(0);
    },
  );
});
