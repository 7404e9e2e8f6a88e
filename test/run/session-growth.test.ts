import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';
import { openSandbox, parsePolicy, type OpenSandbox } from '../../src/index.js';
import { createProject, describeTiers, leftInState, noOtherFile, type Project } from './project.js';

/** `npm run test:long` asks for the numbers that docs/session.md records; the rest of the time smaller ones do. */
const LONG = process.env['SANDBOX_POLICY_TEST_LONG'] !== undefined;
const COMMANDS = LONG ? 10_000 : 500;
const SIDE_BY_SIDE = LONG ? 200 : 20;
const OUTPUT = LONG ? 1_000_000_000 : 50_000_000;
const TIMEOUT = LONG ? 1_200_000 : 120_000;

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MiB = 1024 * 1024;

function report(tier: string, what: string, numbers: Readonly<Record<string, number>>): void {
  const words = Object.entries(numbers).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  if (LONG) console.log(`${tier}: ${what}: ${words.join(', ')}`);
}

function entriesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true }).length;
}

describeTiers('a session does not grow', (tier) => {
  const projects: Project[] = [];
  afterEach(() => {
    for (const project of projects.splice(0)) project.remove();
  });

  function given(policy: string): { project: Project; open: () => Promise<OpenSandbox> } {
    const project = createProject(tier, policy, { 'src/a': 'a\n' });
    projects.push(project);
    const { loaded } = parsePolicy(project.read('policy.yml') ?? '', {
      path: 'policy.yml',
      read: noOtherFile,
    });
    if (loaded === null) throw new Error('the policy is not valid');
    const { workspace, stateHome, environment: env } = project;
    return { project, open: () => openSandbox(loaded, { workspace, stateHome, env, apply: 'never' }) };
  }

  async function printed(sandbox: OpenSandbox, script: string): Promise<string> {
    let out = '';
    const { exitCode } = await sandbox.run(['sh', '-c', script], {
      onStdout: (chunk) => void (out += chunk.toString()),
    });
    expect(exitCode).toBe(0);
    return out;
  }

  it(
    `in memory, descriptors, processes or files, over ${String(COMMANDS)} commands`,
    async () => {
      const { project, open } = given('filesystem: { write: [src/] }\n');
      const sandbox = await open();
      const state = join(project.stateHome, 'sandbox-policy', 'state');
      const look = async () => {
        // Pages of the init, and how many processes there are: the init and this shell.
        const inside = await printed(
          sandbox,
          'read size rss rest < /proc/1/statm; echo $rss; set -- /proc/[0-9]*; echo $#',
        );
        const [pages = '', processes = ''] = inside.split('\n');
        collectGarbage();
        return {
          heap: process.memoryUsage().heapUsed / MiB,
          buffers: process.memoryUsage().arrayBuffers / MiB,
          descriptors: readdirSync('/proc/self/fd').length,
          init: Number(pages) * 4,
          processes: Number(processes),
          files: entriesBelow(state),
        };
      };
      // One signal for all, as a program that is to be interrupted has; each with input, output and a change of a file.
      const { signal } = new AbortController();
      const times: number[] = [];
      const some = async (count: number): Promise<void> => {
        for (let n = 0; n < count; n += 4) {
          await Promise.all(
            [0, 1, 2, 3].map(async (lane) => {
              const began = performance.now();
              const { exitCode } = await sandbox.run(
                ['sh', '-c', `cat > src/own${String(lane)}; echo out; echo err >&2`],
                {
                  signal,
                  stdin: Buffer.from('in'),
                  onStdout: () => undefined,
                },
              );
              times.push(performance.now() - began);
              expect(exitCode).toBe(0);
            }),
          );
        }
      };
      await some(COMMANDS / 5);
      const before = await look();
      await some((COMMANDS * 4) / 5);
      const after = await look();
      report(tier, `${String(COMMANDS)} commands, before`, before);
      report(tier, `${String(COMMANDS)} commands, after`, {
        ...after,
        'ms at the median': times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN,
      });
      expect(after).toMatchObject({
        descriptors: before.descriptors,
        processes: before.processes,
        files: before.files,
      });
      expect(after.heap - before.heap).toBeLessThan(8);
      expect(after.buffers - before.buffers).toBeLessThan(8);
      expect(after.init - before.init).toBeLessThan(256);
      expect(await sandbox.close()).toMatchObject({ problems: [] });
      expect(leftInState(project)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    `and ${String(SIDE_BY_SIDE)} side by side keep apart, and leave nothing`,
    async () => {
      const { project, open } = given('filesystem: { write: [src/] }\n');
      await (await open()).close();
      const descriptors = readdirSync('/proc/self/fd').length;
      const began = performance.now();
      const sandboxes = await Promise.all(Array.from({ length: SIDE_BY_SIDE }, open));
      const opened = performance.now();
      const prints = await Promise.all(
        sandboxes.map(async (sandbox, n) => {
          await printed(sandbox, `echo ${String(n)} > src/a`);
          return (await Promise.all([printed(sandbox, 'cat src/a'), printed(sandbox, 'cat src/a')])).join('');
        }),
      );
      const ran = performance.now();
      expect(prints).toEqual(Array.from({ length: SIDE_BY_SIDE }, (_, n) => `${String(n)}\n${String(n)}\n`));
      const results = await Promise.all(sandboxes.map((sandbox) => sandbox.close()));
      report(tier, `${String(SIDE_BY_SIDE)} sandboxes, seconds`, {
        open: (opened - began) / 1000,
        'three commands each': (ran - opened) / 1000,
        close: (performance.now() - ran) / 1000,
      });
      expect(results.flatMap(({ problems }) => problems)).toEqual([]);
      expect(project.read('src/a')).toBe('a\n');
      expect(leftInState(project)).toEqual([]);
      expect(readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(descriptors + 2);
    },
    TIMEOUT,
  );

  it(
    `with ${String(OUTPUT / 1e6)} MB of output`,
    async () => {
      const { open } = given('limits: { output: 2GiB }\n');
      const sandbox = await open();
      await printed(sandbox, 'head -c 20000000 /dev/zero > /dev/null');
      collectGarbage();
      const before = process.memoryUsage().rss / MiB;
      let peak = 0;
      let bytes = 0;
      const began = performance.now();
      const result = await sandbox.run(['head', '-c', String(OUTPUT), '/dev/zero'], {
        onStdout: (chunk) => {
          bytes += chunk.length;
          peak = Math.max(peak, process.memoryUsage.rss() / MiB);
        },
      });
      const seconds = (performance.now() - began) / 1000;
      report(tier, `${String(OUTPUT / 1e6)} MB of output`, { seconds, 'MiB more': peak - before });
      expect(result.stdout).toMatchObject({ bytes: OUTPUT, kept: OUTPUT, truncated: false });
      expect(bytes).toBe(OUTPUT);
      expect(peak - before).toBeLessThan(256);
      await sandbox.close();
    },
    TIMEOUT,
  );
});
