import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, CONTAINER, describeEngines, leftovers } from './engine.js';
import { arrange, INIT, openArranged, run, runId, shell, withSandbox } from './sandbox.js';
import { processesWith, runningOf, until } from './host.js';
import { startThrowaway, type ThrowawayEngine } from './throwaway.js';
import { bundleTool, startTool, type BundledTool } from './tool-process.js';
import { cleanEngine, releaseState } from '../../src/enforce/container/clean.js';
import { EngineError } from '../../src/enforce/container/engine.js';
import { SetupError } from '../../src/enforce/sandbox.js';

const ROOT = process.getuid?.() === 0;
/** The suites above report a missing engine; these, which start engines of their own, are left out with them. */
const OWN_ENGINE = ROOT && process.env['SANDBOX_POLICY_TEST_ENGINE'] !== undefined;

describeEngines('lifecycle', CONTAINER, (engine) => {
  let tool: BundledTool;
  beforeAll(async () => {
    tool = await bundleTool();
  });
  afterAll(async () => {
    await tool.remove();
  });

  it('nothing is left after a run', async () => {
    const id = await withSandbox(engine, {}, async (sandbox, { bindings }) => {
      await shell(sandbox, 'echo x > y');
      return bindings.run;
    });
    expect(await leftovers(engine.socket, id)).toEqual([]);
    expect(readFileSync('/proc/self/mounts', 'utf8')).not.toContain(id);
  });

  it('stop ends what runs, close may be called twice and a run after it is refused', async () => {
    await withSandbox(engine, {}, async (sandbox, { bindings }) => {
      const mark = `300.${process.pid}`;
      const running = run(sandbox, ['sleep', mark]);
      await until(10_000, () => processesWith(mark).length > 0);
      await sandbox.stop();
      expect((await running).ended).toEqual({ kind: 'cancelled' });
      expect(processesWith(mark)).toEqual([]);
      await sandbox.stop();
      await sandbox.close();
      await sandbox.close();
      await expect(run(sandbox, ['true'])).rejects.toThrow(SetupError);
      expect(await leftovers(engine.socket, bindings.run)).toEqual([]);
    });
  });

  it('L4: fifty sandboxes at once do not disturb one another', async () => {
    const runs: string[] = [];
    const outs = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        withSandbox(engine, { policy: 'limits: { memory: 64MiB }' }, async (sandbox, { bindings }) => {
          runs.push(bindings.run);
          const answer = await shell(sandbox, `echo ${index} > mine; sleep 0.2; cat mine; ls`);
          expect(answer.ended).toEqual({ kind: 'exited', code: 0 });
          return answer.out;
        }),
      ),
    );
    expect(outs).toEqual(Array.from({ length: 50 }, (_, index) => `${index}\nmine\n`));
    expect(new Set(runs).size).toBe(50);
    for (const id of runs) expect(await leftovers(engine.socket, id)).toEqual([]);
  }, 300_000);

  it('L3: a tool killed with -9 at any moment leaves no process, and what else it left `clean` removes', async () => {
    const gone: number[] = [];
    const kill = async (seed: number): Promise<void> => {
      const process = startTool(tool, INIT);
      await process.reached('loaded');
      const mark = `30${seed}.${process.child.pid}`;
      // Every other with egress: then there is a companion too.
      const policy = seed % 2 === 0 ? '' : 'egress: { allow: [{ host: good.example }] }\n';
      process.begin(engine, { policy, script: `(setsid sleep ${mark} &); sleep ${mark}` });
      const { run: id, state } = (await process.reached('arranged')) as { run: string; state: string };
      // The first second and a half holds every step up to the command; after it the command runs.
      await sleep(seed * 75);
      process.child.kill('SIGKILL');
      await process.exited;
      gone.push(
        await until(
          10_000,
          async () => processesWith(mark).length === 0 && (await runningOf(engine, id)) === 0,
        ),
      );
      // What the engine had been asked for when the tool died, it may make on a busy machine even after a clean.
      await until(20_000, async () => {
        await cleanEngine(engine.socket, engine.apiVersion);
        return (await leftovers(engine.socket, id)).length === 0;
      });
      await releaseState(state);
      expect(readFileSync('/proc/self/mounts', 'utf8')).not.toContain(id);
      rmSync(dirname(dirname(dirname(state))), { recursive: true, force: true });
    };
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    for (let at = 0; at < seeds.length; at += 4) await Promise.all(seeds.slice(at, at + 4).map(kill));
    expect(gone).toHaveLength(20);
    // Promised are 2 s; the slowest of twenty on a busy machine is given more.
    expect(gone.toSorted((a, b) => a - b)[15]).toBeLessThan(2_000);
  }, 300_000);

  it('clean leaves alone what a living tool made', async () => {
    await withSandbox(engine, {}, async (sandbox, { bindings }) => {
      const cleaned = await cleanEngine(engine.socket, engine.apiVersion, false);
      expect(cleaned.runs).not.toContain(bindings.run);
      expect((await shell(sandbox, 'echo alive')).out).toBe('alive\n');
    });
  });

  it('a run that begins while another process cleans is not disturbed', async () => {
    const cleaning = (async () => {
      for (let index = 0; index < 12; index += 1) await cleanEngine(engine.socket, engine.apiVersion, false);
    })();
    for (let index = 0; index < 4; index += 1) {
      expect((await withSandbox(engine, {}, (sandbox) => shell(sandbox, 'echo fine'))).out).toBe('fine\n');
    }
    await cleaning;
  });

  it('clean removes a network and a volume of a dead run', async () => {
    const id = runId();
    const Labels = { 'sandbox-policy.run': id, 'sandbox-policy.pid': '999999999' };
    await api(engine.socket, 'POST', '/volumes/create', { Name: `sp-test-${id}`, Labels });
    await api(engine.socket, 'POST', '/networks/create', { Name: `sp-test-${id}`, Internal: true, Labels });
    expect(await leftovers(engine.socket, id)).toHaveLength(2);
    const cleaned = await cleanEngine(engine.socket, engine.apiVersion);
    expect(cleaned.runs).toContain(id);
    expect(await leftovers(engine.socket, id)).toEqual([]);
  });

  it('a failed start leaves nothing and says why', async () => {
    const arranged = await arrange(engine, {
      masks: (workspace) => [{ path: `${workspace}/${'x'.repeat(300)}`, of: 'file' }],
    });
    try {
      await expect(openArranged(arranged)).rejects.toThrow(SetupError);
      expect(await leftovers(engine.socket, arranged.bindings.run)).toEqual([]);
      expect(readFileSync('/proc/self/mounts', 'utf8')).not.toContain(arranged.bindings.run);
    } finally {
      await arranged.clear();
    }
  });

  it('a caller who gave up before the start gets nothing started', async () => {
    const arranged = await arrange(engine);
    try {
      await expect(openArranged(arranged, { signal: AbortSignal.abort() })).rejects.toThrow(/cancelled/);
      expect(await leftovers(engine.socket, arranged.bindings.run)).toEqual([]);
    } finally {
      await arranged.clear();
    }
  });

  it('a container that somebody else removes is told as such', async () => {
    await withSandbox(engine, {}, async (sandbox, { bindings }) => {
      const running = run(sandbox, ['sleep', '300']);
      const filters = encodeURIComponent(JSON.stringify({ label: [`sandbox-policy.run=${bindings.run}`] }));
      const containers = async (): Promise<readonly { readonly Id: string }[]> =>
        (await api(engine.socket, 'GET', `/containers/json?all=1&filters=${filters}`)) as { Id: string }[];
      const failed = running.catch((error: unknown) => error);
      // The engine refuses while it still starts the container, which answers before that is over.
      await until(20_000, async () => {
        for (const { Id } of await containers())
          await api(engine.socket, 'DELETE', `/containers/${Id}?force=1&v=1`).catch(() => undefined);
        return (await containers()).length === 0;
      });
      const error = await failed;
      expect(error).toBeInstanceOf(SetupError);
      expect((error as SetupError).message).toMatch(/ended during the run, from outside/);
    });
  });

  it.skipIf(!ROOT)('a caller that is not root, in the socket’s group, gets the same', async () => {
    const gid = Number(execFileSync('stat', ['-c', '%g', engine.socket], { encoding: 'utf8' }));
    const process = startTool(tool, INIT, { uid: 1234, gid: 1234, groups: [gid] });
    await process.reached('loaded');
    process.begin(engine, {
      script: 'id -u; id -G; echo mine > new; ls -ln new | cut -d" " -f3; mkdir -m 0 closed',
    });
    expect(await process.reached('ran')).toEqual({
      ended: { kind: 'exited', code: 0 },
      out: '1234\n1234\n1234\n',
      err: '',
    });
    const { run: id } = (await process.reached('arranged')) as { run: string };
    await process.reached('cleared');
    process.child.stdin?.end();
    await process.exited;
    expect(await leftovers(engine.socket, id)).toEqual([]);
  });

  it.skipIf(!ROOT)('a caller that may not use the socket is told what to do', async () => {
    const process = startTool(tool, INIT, { uid: 1234, gid: 1234 });
    await process.reached('loaded');
    process.begin(engine, { script: 'true' });
    await expect(process.reached('ran')).rejects.toThrow();
    process.child.stdin?.end();
    await process.exited;
  });
});

describe.skipIf(!OWN_ENGINE)('an engine that goes away', () => {
  let engine: ThrowawayEngine;
  beforeAll(() => {
    engine = startThrowaway();
  });
  afterAll(() => {
    engine.remove();
  });

  it('in the middle of a run: the run fails with a clear word, and nothing goes on running', async () => {
    const arranged = await arrange(engine);
    const sandbox = await openArranged(arranged);
    try {
      const mark = `400.${process.pid}`;
      const running = run(sandbox, ['sleep', mark]).catch((error: unknown) => error);
      await until(10_000, () => processesWith(mark).length > 0);
      engine.kill();
      const error = await running;
      expect(error).toBeInstanceOf(EngineError);
      expect((error as EngineError).message).toMatch(/no engine answers|stopped answering/);
      expect((error as EngineError).fix).not.toBeNull();
      await until(10_000, () => processesWith(mark).length === 0);
      await expect(sandbox.close()).rejects.toThrow(/sandbox-policy clean/);
      await expect(openArranged(arranged)).rejects.toThrow(EngineError);
    } finally {
      await sandbox.close().catch(() => undefined);
      await arranged.clear();
    }
    engine.restart();
  });

  it('… and once it is back, `clean` removes what a run had left in it', async () => {
    const tool = await bundleTool();
    try {
      const process = startTool(tool, INIT);
      const mark = `401.${process.child.pid}`;
      await process.reached('loaded');
      process.begin(engine, { script: `sleep ${mark}` });
      const { run: id, state } = (await process.reached('arranged')) as { run: string; state: string };
      await until(10_000, () => processesWith(mark).length > 0);
      engine.kill();
      await expect(process.reached('ran')).rejects.toThrow(/engine/);
      process.child.kill('SIGKILL');
      await process.exited;
      engine.restart();
      await cleanEngine(engine.socket, engine.apiVersion);
      await until(20_000, async () => (await leftovers(engine.socket, id)).length === 0);
      await releaseState(state);
      expect(readFileSync('/proc/self/mounts', 'utf8')).not.toContain(id);
      rmSync(dirname(dirname(dirname(state))), { recursive: true, force: true });
    } finally {
      await tool.remove();
    }
  });

  it('DOCKER_HOST does not steer where the run goes', async () => {
    const before = process.env['DOCKER_HOST'];
    process.env['DOCKER_HOST'] = 'tcp://192.0.2.1:2375';
    try {
      expect(await withSandbox(engine, {}, (sandbox) => shell(sandbox, 'echo here'))).toMatchObject({
        out: 'here\n',
      });
    } finally {
      if (before === undefined) delete process.env['DOCKER_HOST'];
      else process.env['DOCKER_HOST'] = before;
    }
  });
});

describe.skipIf(!OWN_ENGINE)('an engine that sees other files', () => {
  it('is refused before anything is run, never a green check over an empty folder', async () => {
    const probe = await arrange({
      name: 'none',
      socket: process.env['SANDBOX_POLICY_TEST_ENGINE'] ?? '',
      apiVersion: '1.41',
      tier: 'container',
      runtime: null,
    });
    const engine = startThrowaway(dirname(probe.workspace));
    try {
      const arranged = {
        ...probe,
        bindings: {
          ...probe.bindings,
          engine: { socket: engine.socket, apiVersion: engine.apiVersion, configDirectory: null },
        },
      };
      await expect(openArranged(arranged)).rejects.toThrow(/sees other files/);
    } finally {
      engine.remove();
      await probe.clear();
    }
  });
});
