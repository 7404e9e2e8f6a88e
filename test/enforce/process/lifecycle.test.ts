import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle, CALLERS, startOperator, type Bundle, type Operator } from './operator-process.js';

let built: Bundle;
beforeAll(async () => {
  built = await bundle();
});
afterAll(() => built.remove());

/** Processes that were started with a word in their arguments. */
function processesWith(word: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'latin1').includes(word);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Folders of a run's cgroup, in whichever hierarchy. */
function cgroupsOf(run: string): string[] {
  const found: string[] = [];
  const look = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      if (entry.name === `sandbox-policy-${run}`) found.push(join(folder, entry.name));
      else if (depth < 6) look(join(folder, entry.name), depth + 1);
    }
  };
  if (existsSync('/sys/fs/cgroup')) look('/sys/fs/cgroup', 0);
  return found;
}

async function until(condition: () => boolean, ms: number): Promise<number> {
  const since = performance.now();
  while (!condition()) {
    if (performance.now() - since > ms) throw new Error(`not within ${String(ms)} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - since;
}

/** Mounts of the host that have to do with these tests. */
function mounts(): string[] {
  const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
  return lines.filter((line) => line.includes(built.base));
}

describe.each(CALLERS)('the life of a sandbox of the process tier, as $name', (caller) => {
  const operators: Operator[] = [];
  afterEach(async () => {
    for (const operator of operators.splice(0)) await operator.end();
  });
  function start(): Operator {
    const operator = startOperator(built, caller);
    operators.push(operator);
    return operator;
  }

  it.each([
    ['in the background', 'sleep MARK & exit 0'],
    ['in a session of its own', 'setsid sleep MARK & exit 0'],
    ['daemonised by a double fork', '(setsid sh -c "sleep MARK & exit 0" &) ; sleep 0.1; exit 0'],
    ['stopped', 'sleep MARK & kill -STOP $!; exit 0'],
    ['deaf to signals', 'sh -c "trap \\"\\" TERM HUP INT; while :; do sleep MARK; done" & sleep 0.1; exit 0'],
  ])('L6: what a command leaves %s is gone when its report comes', async (_name, script) => {
    const mark = `1000${String(Math.random()).slice(2, 8)}`;
    const operator = start();
    const sandbox = await operator.open();
    const report = await sandbox.sh(script.replaceAll('MARK', mark));
    expect(processesWith(mark)).toEqual([]);
    expect(report.ended).toEqual({ kind: 'exited', code: 0 });
    await sandbox.close();
  });

  it('leaves no process, cgroup or mount when it is closed', async () => {
    const before = mounts();
    const operator = start();
    const sandbox = await operator.open();
    await sandbox.sh('echo x > file');
    expect(cgroupsOf(sandbox.id).length).toBe(
      sandbox.cgroup.kind === 'own' ? cgroupsOf(sandbox.id).length : 0,
    );
    await sandbox.close();
    expect(processesWith(sandbox.state)).toEqual([]);
    expect(cgroupsOf(sandbox.id)).toEqual([]);
    expect(mounts()).toEqual(before);
    // The upper layer stays for whoever collects it.
    expect(readFileSync(join(sandbox.state, 'upper', 'file'), 'utf8')).toBe('x\n');
    await sandbox.close();
  });

  it('stop ends a command that runs, and nothing runs afterwards', async () => {
    const mark = `1000${String(Math.random()).slice(2, 8)}`;
    const operator = start();
    const sandbox = await operator.open();
    const running = sandbox.sh(`sleep ${mark}`);
    await until(() => processesWith(mark).length > 1, 10_000);
    await sandbox.stop();
    expect(processesWith(mark)).toEqual([]);
    expect((await running).ended).toEqual({ kind: 'cancelled' });
    await sandbox.close();
  });

  it('L3: is gone within 2 s when the tool is killed, whatever its commands do', async () => {
    const mark = `1000${String(Math.random()).slice(2, 8)}`;
    const operator = start();
    const sandbox = await operator.open();
    void sandbox
      .sh(`trap "" TERM HUP INT PIPE; setsid sleep ${mark} & yes & while :; do sleep ${mark}; done`)
      .catch(() => undefined);
    await until(() => processesWith(mark).length > 1, 10_000);
    operator.child.kill('SIGKILL');
    const took = await until(
      () => processesWith(mark).length === 0 && processesWith(sandbox.state).length === 0,
      10_000,
    );
    expect(took).toBeLessThan(2_000);
    await start().ask({ op: 'clean', run: sandbox.id });
    expect(cgroupsOf(sandbox.id)).toEqual([]);
  });

  it('and when the tool is stopped and then killed while its output is not read', async () => {
    const mark = `1000${String(Math.random()).slice(2, 8)}`;
    const operator = start();
    const sandbox = await operator.open();
    void sandbox.sh(`yes ${mark}`, { quiet: true }).catch(() => undefined);
    await until(() => processesWith(mark).length > 0, 10_000);
    operator.child.kill('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 500));
    operator.child.kill('SIGKILL');
    expect(await until(() => processesWith(mark).length === 0, 10_000)).toBeLessThan(2_000);
    await start().ask({ op: 'clean', run: sandbox.id });
    expect(cgroupsOf(sandbox.id)).toEqual([]);
  });

  it('after kill -9 of the tool at 30 moments, `clean` leaves no process and no cgroup', async () => {
    const before = mounts();
    for (let seed = 0; seed < 30; seed++) {
      const operator = startOperator(built, caller);
      await operator.ask({ op: 'memory' });
      const workspace = operator.makeFolder('workspace');
      const mark = `1000${String(Math.random()).slice(2, 8)}`;
      void operator
        .open({ workspace })
        .then((sandbox) => sandbox.sh(`sleep 0.0${String(seed % 10)}; setsid sleep ${mark} & sleep 0.05`))
        .catch(() => undefined);
      // From the first system calls of the set-up, over the command, to after its end.
      await new Promise((resolve) => setTimeout(resolve, seed * 4));
      operator.child.kill('SIGKILL');
      const states = join(operator.folder, 'state');
      await until(
        () => processesWith(operator.folder).length === 0 && processesWith(mark).length === 0,
        10_000,
      );
      const cleaner = startOperator(built, caller);
      for (const run of existsSync(states) ? readdirSync(states) : []) {
        await cleaner.ask({ op: 'clean', run });
        expect(cgroupsOf(run)).toEqual([]);
      }
      await cleaner.end();
      await operator.end();
    }
    expect(mounts()).toEqual(before);
  }, 120_000);

  it('L4: 50 at once do not disturb one another', async () => {
    const operator = start();
    const results = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const sandbox = await operator.open({ policy: 'limits: { memory: 64MiB, pids: 20 }' });
        const report = await sandbox.sh(
          `echo ${String(i)} > mine; sleep 0.3; cat mine; ls; exit ${String(i)}`,
        );
        await sandbox.close();
        return { id: sandbox.id, report };
      }),
    );
    results.forEach(({ report }, i) => {
      expect(report).toMatchObject({ ended: { kind: 'exited', code: i }, out: `${String(i)}\nmine\n` });
    });
    expect(new Set(results.map(({ id }) => id)).size).toBe(50);
    for (const { id } of results) expect(cgroupsOf(id)).toEqual([]);
    expect(processesWith(operator.folder)).toEqual([]);
  }, 120_000);

  it('50 on one workspace at once see the same files and keep their changes apart', async () => {
    const operator = start();
    const workspace = operator.makeFolder('shared');
    const outs = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const sandbox = await operator.open({ workspace });
        const report = await sandbox.sh(`echo ${String(i)} > file; sleep 0.2; cat file`);
        await sandbox.close();
        return report.out;
      }),
    );
    expect(outs).toEqual(Array.from({ length: 50 }, (_, i) => `${String(i)}\n`));
    expect(readdirSync(workspace)).toEqual([]);
  }, 120_000);

  it('cancelled while it is being opened, leaves nothing: the first error is the one reported, L1', async () => {
    const operator = start();
    const opening = operator.open({ plan: { bwrap: '/bin/false' } });
    await expect(opening).rejects.toThrow(/could not be set up/);
    expect(processesWith(operator.folder)).toEqual([]);
    for (const run of readdirSync(join(operator.folder, 'state'))) expect(cgroupsOf(run)).toEqual([]);
  });

  it('L5: 2 GB of output cost the tool no memory', async () => {
    const operator = start();
    const sandbox = await operator.open({ policy: 'limits: { output: 16MiB, file-size: 100GiB }' });
    const report = await sandbox.run(['/usr/bin/head', '-c', '2000000000', '/dev/zero'], { quiet: true });
    expect(report.stdout).toMatchObject({ bytes: 2_000_000_000, kept: 16 * 1024 * 1024, truncated: true });
    expect(await operator.ask<number>({ op: 'memory' })).toBeLessThan(150 * 1024 * 1024);
    await sandbox.close();
  });
});
