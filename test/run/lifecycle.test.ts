import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { verifyLog } from '../../src/audit/verify.js';
import { leftovers } from '../engines/engine.js';
import {
  bundleCli,
  peakMemory,
  processesWith,
  startCli,
  until,
  type BundledCli,
  type CliProcess,
} from './cli-process.js';
import { createProject, describeTiers, leftInState, onlyRun, readEvents, type Project } from './project.js';

const POLICY = `
limits: { wall-time: 5m, cpu-time: 10m, memory: 512MiB, output: 1MiB }
filesystem: { write: [src/] }
`;

function mountsOf(base: string): readonly string[] {
  return readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .filter((line) => line.includes(base));
}

function cgroupsOf(run: string): string {
  return execFileSync('find', [
    '/sys/fs/cgroup',
    '-type',
    'd',
    '-name',
    `*sandbox-policy-${run}*`,
  ]).toString();
}

describeTiers('the life of a run', (tier) => {
  let cli: BundledCli;
  let project: Project;
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterAll(() => cli.remove());
  beforeEach(() => {
    project = createProject(tier, POLICY, { 'src/a': 'a\n' });
  });
  afterEach(() => project.remove());

  const start = (argv: readonly string[], quiet = false): CliProcess =>
    startCli(cli, argv, {
      cwd: project.workspace,
      env: project.toolEnvironment,
      quiet,
    });
  const word = (): string => `sleeper-${randomBytes(6).toString('hex')}`;
  /** Says ready once a stopped child, a daemon and itself are there, all with the word in their arguments. */
  const sleeper = (name: string): readonly string[] => [
    'run',
    '--policy',
    'policy.yml',
    '--',
    'sh',
    '-c',
    `sh -c 'kill -STOP $$; sleep 900' ${name} & setsid sh -c 'sleep 900; :' ${name} & echo b > src/a; echo ready; sleep 900; :`,
    name,
  ];

  const signals: readonly [string, NodeJS.Signals, number][] = [
    ['L3: SIGINT', 'SIGINT', 130],
    ['L3: SIGTERM', 'SIGTERM', 143],
  ];
  it.each(signals)(
    '%s ends everything inside within 2 s, applies nothing, and leaves a whole log',
    async (_name, signal, code) => {
      const name = word();
      const tool = start(sleeper(name));
      await tool.says('ready');
      process.kill(tool.pid, signal);
      await until(() => processesWith(name).filter((pid) => pid !== tool.pid).length === 0, 10_000);
      expect((await tool.exited).code).toBe(code);
      expect(tool.stderr()).toContain(`cancelled, exit ${String(code)}`);
      expect(project.read('src/a')).toBe('a\n');
      const run = onlyRun(project);
      const verified = await verifyLog(join(run, 'audit.jsonl'));
      expect(verified).toMatchObject({ intact: true, complete: true });
      expect(readEvents(run).at(-1)).toMatchObject({ outcome: 'cancelled', exitCode: code, complete: false });
      expect(leftInState(project)).toEqual([]);
    },
  );

  it('L7: a terminal’s interrupt, to the whole process group, is a cancellation like any other', async () => {
    const tool = start(sleeper(word()));
    await tool.says('ready');
    process.kill(-tool.pid, 'SIGINT');
    expect((await tool.exited).code).toBe(130);
    expect(leftInState(project)).toEqual([]);
  });

  it('L7: a second signal while the first one’s work is under way changes nothing', async () => {
    const tool = start(sleeper(word()));
    await tool.says('ready');
    process.kill(tool.pid, 'SIGINT');
    process.kill(tool.pid, 'SIGTERM');
    process.kill(tool.pid, 'SIGINT');
    expect((await tool.exited).code).toBe(130);
    expect(leftInState(project)).toEqual([]);
  });

  it('L3, L6: kill -9 of the tool ends everything within 2 s; clean removes the rest; the log verifies', async () => {
    const name = word();
    const tool = start(sleeper(name));
    await tool.says('ready');
    const run = onlyRun(project);
    const id = run.split('/').at(-1) ?? '';
    process.kill(tool.pid, 'SIGKILL');
    await tool.exited;
    await until(() => processesWith(name).length === 0, 10_000);
    const cleaning = start(['clean']);
    expect((await cleaning.exited).code).toBe(0);
    expect(cleaning.stdout()).toContain(id);
    expect(leftInState(project)).toEqual([]);
    expect(mountsOf(project.base)).toEqual([]);
    expect(cgroupsOf(id)).toBe('');
    const socket = process.env['SANDBOX_POLICY_TEST_ENGINE'];
    if (tier === 'container' && socket !== undefined) expect(await leftovers(socket, id)).toEqual([]);
    expect(project.read('src/a')).toBe('a\n');
    const verified = await verifyLog(join(run, 'audit.jsonl'));
    expect(verified).toMatchObject({ intact: true, complete: false, events: 2 });
  });

  it('what a killed run left is removed by the next run too, and a run under way is left alone', async () => {
    const alive = start(sleeper(word()));
    await alive.says('ready');
    const killed = start(sleeper(word()));
    await killed.says('ready');
    process.kill(killed.pid, 'SIGKILL');
    await killed.exited;
    expect(readdirSync(join(project.stateHome, 'sandbox-policy', 'state'))).toHaveLength(2);
    const next = start(['run', '--policy', 'policy.yml', '--', 'true']);
    expect((await next.exited).code).toBe(0);
    expect(readdirSync(join(project.stateHome, 'sandbox-policy', 'state'))).toHaveLength(1);
    process.kill(alive.pid, 'SIGTERM');
    expect((await alive.exited).code).toBe(143);
    expect(leftInState(project).filter((left) => left.startsWith('state/'))).toEqual([]);
  });

  it('kill -9 at any moment leaves nothing that clean does not remove, and a workspace that is whole', async () => {
    const script =
      'i=0; while [ $i -lt 200 ]; do echo b > src/f$i; i=$((i+1)); done; echo b > src/a; echo ready';
    const delays = [50, 120, 200, 280, 360, 440, 520, 600, 700, 800, 900, 1100];
    for (const delay of delays) {
      const tool = start(['run', '--policy', 'policy.yml', '--', 'sh', '-c', script]);
      await new Promise((done) => setTimeout(done, delay * (tier === 'container' ? 2 : 1)));
      tool.child.kill('SIGKILL');
      await tool.exited;
      const cleaning = start(['clean']);
      expect((await cleaning.exited).code, cleaning.stderr()).toBe(0);
      const state = join(project.stateHome, 'sandbox-policy', 'state');
      expect(existsSync(state) ? readdirSync(state) : [], `after ${String(delay)} ms`).toEqual([]);
      expect(mountsOf(project.base)).toEqual([]);
      // All of the changes, or none.
      const files = readdirSync(join(project.workspace, 'src')).filter((name) => name.startsWith('f'));
      expect([0, 200]).toContain(files.length);
      expect(project.read('src/a')).toBe(files.length === 0 ? 'a\n' : 'b\n');
      expect(readdirSync(project.workspace).filter((name) => name.startsWith('.sandbox-policy'))).toEqual([]);
      for (const run of readdirSync(join(project.stateHome, 'sandbox-policy', 'runs'))) {
        const log = join(project.stateHome, 'sandbox-policy', 'runs', run, 'audit.jsonl');
        const { problems } = await verifyLog(log);
        expect(problems.filter(({ kind }) => kind !== 'empty')).toEqual([]);
        const socket = process.env['SANDBOX_POLICY_TEST_ENGINE'];
        if (tier === 'container' && socket !== undefined) expect(await leftovers(socket, run)).toEqual([]);
      }
    }
  });

  it('L4: fifty runs side by side do not disturb one another', { timeout: 600_000 }, async () => {
    const tools = Array.from({ length: 50 }, (_, n) =>
      start([
        'run',
        '--policy',
        'policy.yml',
        '--discard',
        '--',
        'sh',
        '-c',
        `echo ${String(n)}; exit ${String(n)}`,
      ]),
    );
    const codes = await Promise.all(tools.map(async ({ exited }) => (await exited).code));
    expect(codes, tools.map(({ stderr }) => stderr()).join('')).toEqual(tools.map((_, n) => n));
    expect(tools.map(({ stdout }) => stdout())).toEqual(tools.map((_, n) => `${String(n)}\n`));
    expect(leftInState(project)).toEqual([]);
  });

  it('L5: the tool’s memory stays under 150 MB while the command prints 10 GB', async () => {
    const tool = start(['run', '--policy', 'policy.yml', '--', 'head', '-c', '10G', '/dev/zero'], true);
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakMemory(tool.pid));
    }, 50);
    expect((await tool.exited).code, tool.stderr()).toBe(0);
    clearInterval(watch);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(150 * 1024 * 1024);
    expect(readEvents(onlyRun(project)).find(({ type }) => type === 'limit')).toMatchObject({
      clause: 'limits.output',
      peak: 10 * 1024 ** 3,
    });
  });
});
