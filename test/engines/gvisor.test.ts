import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { release } from 'node:os';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.js';
import { cleanEngine, releaseState } from '../../src/enforce/container/clean.js';
import { gatherFacts } from '../../src/host/gather.js';
import { gvisorFacts } from '../../src/host/gvisor.js';
import { loaded } from '../compile/policies.js';
import { describeEngines, leftovers, runtimesOf, THOROUGH, type TestEngine } from './engine.js';
import { processesWith, runningOf, until } from './host.js';
import { arrange, INIT, openArranged, run, shell, withSandbox } from './sandbox.js';
import { bundleTool, startTool } from './tool-process.js';

/** The same engine's own runtime: what a probe finds there, it must not find in gVisor. */
const plain = (engine: TestEngine): TestEngine => ({ ...engine, tier: 'container', runtime: null });

describeEngines('what gVisor alone can claim', THOROUGH ? ['runsc', 'runsc-plain'] : ['runsc'], (engine) => {
  it('the kernel that is seen inside is the Sentry, not the host’s', async () => {
    const script = 'uname -r; cat /proc/version';
    const inside = await withSandbox(engine, {}, (own) => shell(own, script));
    expect(inside.out).not.toContain(release());
    expect(inside.out).toMatch(/^4\.4\.0\nLinux version 4\.4\.0 /);
    const twin = await withSandbox(plain(engine), {}, (own) => shell(own, script));
    expect(twin.out).toContain(release());
  });

  it('no device of the host is there: no /dev/kvm, no disk, no module, no symbol of its kernel', async () => {
    const script =
      'ls /sys/block /sys/module; cat /proc/kallsyms /proc/modules /proc/partitions /proc/diskstats /proc/iomem; ls /dev/kvm /dev/mem /dev/kmsg';
    const inside = await withSandbox(engine, {}, (own) => shell(own, script));
    expect(inside.out.replace(/^\/sys\/\w+:$/gm, '').trim()).toBe('');
    const twin = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    expect(twin.stdout.length).toBeGreaterThan(100);
  });

  it('the host’s kernel sees no process of the code’s', async () => {
    for (const [where, seen] of [
      [engine, false],
      [plain(engine), true],
    ] as const) {
      const word = `77.${String(process.pid)}${String(Math.floor(Math.random() * 1e6))}`;
      let found = false;
      await withSandbox(where, {}, async (own) => {
        const running = run(own, ['sh', '-c', 'sleep "$WORD" & echo ready; wait'], {
          env: { WORD: word },
          wallTime: 3_000,
        });
        for (let tries = 0; tries < 20 && !found; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          found = processesWith(word).length > 0;
        }
        expect((await running).ended).toEqual({ kind: 'timed-out', limit: 'wall-time' });
      });
      expect(found).toBe(seen);
    }
  });

  it('what is used is told without the Sentry’s own threads', async () => {
    const { usage } = await withSandbox(engine, {}, (own) =>
      shell(own, 'i=0; while [ $i -lt 50000 ]; do i=$((i+1)); done'),
    );
    expect(usage.peakPids).toBeNull();
    expect(usage.cpuUser).toBeGreaterThan(0);
    expect(usage.peakMemory).toBeGreaterThan(1_000_000);
  });

  it('filesystem.exec: [] keeps programs of the workspace from running', async () => {
    const script =
      'cp /bin/id x; ./x; cp /bin/id /tmp/x; /tmp/x; for l in /lib64/ld-linux* /lib/ld-linux*; do $l ./x; done';
    const inside = await withSandbox(engine, { policy: 'filesystem: { exec: [] }' }, (own) =>
      shell(own, script),
    );
    expect(inside.out).toBe('');
    const twin = await withSandbox(engine, {}, (own) => shell(own, script));
    expect(twin.out).toContain('uid=');
  });
});

describeEngines('the life of a sandbox in gVisor', ['runsc'], (engine) => {
  it('several at once do not disturb one another, and nothing is left', async () => {
    const made = await Promise.all(
      [0, 1, 2, 3].map((index) =>
        withSandbox(engine, { policy: 'limits: { memory: 128MiB }' }, async (own, { bindings }) => {
          const answer = await shell(own, `echo ${String(index)} > mine; sleep 0.2; cat mine; ls`);
          return { out: answer.out, run: bindings.run };
        }),
      ),
    );
    expect(made.map(({ out }) => out)).toEqual([0, 1, 2, 3].map((index) => `${String(index)}\nmine\n`));
    for (const { run: id } of made) expect(await leftovers(engine.socket, id)).toEqual([]);
  });

  it('L3: a tool killed with -9 leaves nothing that runs, and what else it left `clean` removes', async () => {
    const tool = await bundleTool();
    try {
      const killed = startTool(tool, INIT);
      await killed.reached('loaded');
      killed.begin(engine, { script: '(setsid sleep 600 &); sleep 600' });
      const { run: id, state } = (await killed.reached('arranged')) as { run: string; state: string };
      await killed.reached('opened');
      killed.child.kill('SIGKILL');
      await killed.exited;
      await until(30_000, async () => (await runningOf(engine, id)) === 0);
      await until(30_000, async () => {
        await cleanEngine(engine.socket, engine.apiVersion);
        return (await leftovers(engine.socket, id)).length === 0;
      });
      await releaseState(state);
      rmSync(dirname(dirname(dirname(state))), { recursive: true, force: true });
    } finally {
      await tool.remove();
    }
  });
});

describeEngines('a seccomp profile in gVisor', ['runsc'], (engine) => {
  const CALLS =
    'unshare --user id -u; prlimit --pid 1 --cpu=9:9 && echo limited; python3 -c "import ctypes; print(ctypes.CDLL(None).ptrace(0, 0, 0, 0))"';

  it('is applied by the Sentry when the runtime is registered with --oci-seccomp', async () => {
    const inside = await withSandbox(engine, { policy: 'hardening: { seccomp: strict }' }, (own) =>
      shell(own, `grep Seccomp: /proc/self/status; ${CALLS}`),
    );
    expect(inside.out).toBe('Seccomp:\t2\n-1\n');
    const twin = await withSandbox({ ...engine, runtime: 'runsc-plain' }, {}, (own) => shell(own, CALLS));
    expect(twin.out).toBe('65534\nlimited\n0\n');
  });

  it('keeps the init from being killed or stopped from inside', async () => {
    await withSandbox(engine, {}, async (own) => {
      const killing = await shell(
        own,
        'kill -9 1; kill -STOP 1; kill -TERM 1; kill -9 -1; sleep 9 & kill $!; wait $!; echo $?',
      );
      expect(killing.out).toBe('143\n');
      expect((await shell(own, 'echo alive')).out).toBe('alive\n');
    });
  });

  it('a profile is refused where nobody would apply it', async () => {
    await expect(
      arrange({ ...engine, runtime: 'runsc-plain' }, { policy: 'hardening: { seccomp: strict }' }),
    ).rejects.toThrow('runsc applies no seccomp profile');
  });
});

describeEngines('gVisor of 2022, as Debian packages it', ['runsc-debian'], (engine) => {
  it('lets code speak in the init’s name, so that nothing is run in it', async () => {
    const arranged = await arrange(engine);
    try {
      await expect(openArranged(arranged)).rejects.toThrow(/does not close \/proc\/1 to the code/);
      expect(await leftovers(engine.socket, arranged.bindings.run)).toEqual([]);
    } finally {
      await arranged.clear();
    }
  });

  it('is known by its version before anything is made, and has no network', async () => {
    const facts = await gatherFacts({
      tiers: ['gvisor'],
      env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', DOCKER_HOST: `unix://${engine.socket}` },
      workspace: null,
      state: '/nonexistent',
      launcher: INIT,
      toolchains: 'none',
      programs: [],
      depth: 'quick',
    });
    if (facts.engine.state !== 'ready') throw new Error(facts.engine.reason);
    const old = gvisorFacts('runsc-debian', runtimesOf(engine.socket));
    expect(old?.network).toBe('none');
    const version = execFileSync(old?.path ?? '', ['--version'], { encoding: 'utf8' }).split(/\s/)[2] ?? '';
    const known = { ...facts.engine.engine, gvisor: old === null ? null : { ...old, version } };
    const compiled = compile(loaded('tier: gvisor\n'), {
      ...facts,
      engine: { state: 'ready', engine: known },
    });
    if (compiled.ok) throw new Error('it compiled');
    expect(compiled.problems[0]?.reason).toMatch(/^runsc 0\.0~2022\d{4}\.0 does not close/);
    expect(compiled.problems[0]?.fix).toContain('Install a current gVisor');
  });
});
