import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ended } from '../../../src/enforce/sandbox.js';
import {
  bundle,
  CALLERS,
  startOperator,
  type Bundle,
  type Operator,
  type RemoteSandbox,
} from './operator-process.js';

let built: Bundle;
beforeAll(async () => {
  built = await bundle();
});
afterAll(() => built.remove());

describe.each(CALLERS)('outcomes in the process tier, as $name', (caller) => {
  let operator: Operator;
  beforeAll(() => {
    operator = startOperator(built, caller);
  });
  afterAll(() => operator.end());

  async function once(
    policy: string,
    script: string | readonly string[],
    more?: Parameters<RemoteSandbox['run']>[1],
  ) {
    const sandbox = await operator.open({ policy });
    try {
      return await (typeof script === 'string' ? sandbox.sh(script, more) : sandbox.run(script, more));
    } finally {
      await sandbox.close();
    }
  }

  const cases: readonly [string, string, string | readonly string[], Ended][] = [
    ['exit 0', '', 'exit 0', { kind: 'exited', code: 0 }],
    ['exit 3', '', 'exit 3', { kind: 'exited', code: 3 }],
    ["exit 127 of the command's own", '', 'exit 127', { kind: 'exited', code: 127 }],
    ["a program that isn't there", '', ['no-such-program'], { kind: 'not-found' }],
    ["a file that isn't executable", '', ['/etc/passwd'], { kind: 'not-executable' }],
    ['a signal', '', 'kill -USR1 $$', { kind: 'signaled', signal: 10 }],
    ['the wall-time', 'limits: { wall-time: 1s }', 'sleep 100', { kind: 'timed-out', limit: 'wall-time' }],
    [
      'the output limit under drop',
      'limits: { output: 1KB, on-output: drop }',
      'yes | head -c 100000; exit 4',
      { kind: 'exited', code: 4 },
    ],
    [
      'the output limit under kill',
      'limits: { output: 1KB, on-output: kill }',
      'yes; exit 4',
      { kind: 'output-limit', stream: 'stdout' },
    ],
  ];
  it.each(cases)('%s', async (_name, policy, script, ended) => {
    expect((await once(policy, script)).ended).toEqual(ended);
  });

  it('the cpu-time of the whole tree, each process staying far below it, where there is a cgroup', async () => {
    const sandbox = await operator.open({ policy: 'limits: { cpu-time: 2s, wall-time: 15s }' });
    const report = await sandbox.sh(
      'while :; do sh -c "n=0; while [ \\$n -lt 100000 ]; do n=\\$((n+1)); done"; done',
    );
    const held = sandbox.cgroup.kind === 'own';
    expect(sandbox.enforcers['limits.cpu-time']).toBe(held ? 'kernel' : 'kernel-per-process');
    expect(report.ended).toEqual({ kind: 'timed-out', limit: held ? 'cpu-time' : 'wall-time' });
    await sandbox.close();
  });

  it('the cpu-time of one process', async () => {
    const report = await once('limits: { cpu-time: 1s, wall-time: 60s }', [
      '/usr/bin/python3',
      '-c',
      'while True: pass',
    ]);
    expect(report.ended).toEqual({ kind: 'timed-out', limit: 'cpu-time' });
    expect(report.duration).toBeLessThan(10_000);
  });

  it('cancelled', async () => {
    const report = await once('', 'trap "" TERM INT HUP; while :; do sleep 1; done', { cancelAfter: 300 });
    expect(report.ended).toEqual({ kind: 'cancelled' });
    expect(report.duration).toBeLessThan(5_000);
  });

  it('stdin is fed, and is empty when there is none', async () => {
    expect((await once('', 'cat', { stdin: 'hello' })).out).toBe('hello');
    expect(await once('', 'cat; readlink /proc/self/fd/0')).toMatchObject({ out: '/dev/null\n' });
  });

  it("many commands in one sandbox see one another's files, never one another's processes", async () => {
    const sandbox = await operator.open();
    await sandbox.sh('echo one > file; sleep 1000 & ');
    const second = await sandbox.sh('cat file; for p in /proc/[0-9]*; do cat $p/comm; done');
    expect(second.out.split('\n')[0]).toBe('one');
    expect(second.out).not.toContain('sleep');
    await sandbox.close();
    await expect(sandbox.sh('true')).rejects.toThrow('stopped');
  });

  it('reports what was used', async () => {
    const report = await once('', [
      '/usr/bin/python3',
      '-c',
      'x = bytearray(60_000_000)\nfor i in range(2000000): pass',
    ]);
    expect(report.usage.cpuUser).toBeGreaterThan(20);
    expect(report.usage.peakMemory).toBeGreaterThan(50_000_000);
    if (caller.uid === 0) expect(report.usage.peakPids).toBeGreaterThanOrEqual(1);
  });
});

describe.runIf(CALLERS.some((caller) => caller.uid === 0))('memory and processes, by the cgroup', () => {
  let operator: Operator;
  beforeAll(() => {
    operator = startOperator(built, { name: 'root', uid: 0 });
  });
  afterAll(() => operator.end());

  const hog = 'x = []\nwhile True: x.append(bytearray(10_000_000))';

  it('a command over its memory is out-of-memory', async () => {
    const sandbox = await operator.open({ policy: 'limits: { memory: 100MiB }' });
    const report = await sandbox.run(['/usr/bin/python3', '-c', hog]);
    expect(report.ended).toEqual({ kind: 'out-of-memory' });
    expect(report.usage.peakMemory).toBeGreaterThan(50_000_000);
    await sandbox.close();
  });

  it('L11: a child over its memory is out-of-memory, though its parent exits 0', async () => {
    const sandbox = await operator.open({ policy: 'limits: { memory: 100MiB }' });
    const report = await sandbox.sh(`python3 -c '${hog}'; echo "child: $?"; exit 0`);
    expect(report.ended).toEqual({ kind: 'out-of-memory' });
    expect(report.out).toBe('child: 137\n');
    const next = await sandbox.sh('exit 0');
    expect(next.ended).toEqual({ kind: 'exited', code: 0 });
    await sandbox.close();
  });

  it('what is written to /tmp and HOME counts, and is limited by size besides', async () => {
    const sandbox = await operator.open({ policy: 'limits: { memory: 300MiB, tmp-size: 20MiB }' });
    const report = await sandbox.sh(
      'head -c 30000000 /dev/zero > /tmp/a; head -c 30000000 /dev/zero > ~/a; ls -s /tmp/a ~/a | cut -d" " -f1',
    );
    expect(report.err).toMatch(/No space left[^]*No space left/);
    await sandbox.close();
  });

  it('a fork bomb meets the limit on processes and leaves nothing', async () => {
    const sandbox = await operator.open({ policy: 'limits: { pids: 50, wall-time: 3s }' });
    const report = await sandbox.run([
      '/usr/bin/python3',
      '-c',
      'import os\nwhile True:\n  try: os.fork()\n  except OSError: pass',
    ]);
    expect(report.ended).toEqual({ kind: 'timed-out', limit: 'wall-time' });
    expect(report.usage.peakPids).toBeLessThanOrEqual(50);
    expect((await sandbox.sh('echo alive')).out).toBe('alive\n');
    await sandbox.close();
  });

  it('exactly as many processes as the policy says', async () => {
    const sandbox = await operator.open({ policy: 'limits: { pids: 10 }' });
    const script =
      'import os,time\nn=0\ntry:\n  while True:\n    if os.fork()==0: time.sleep(5)\n    else: n+=1\nexcept OSError: print(n+1)';
    const report = await sandbox.run(['/usr/bin/python3', '-c', script]);
    expect(report.out).toBe('10\n');
    await sandbox.close();
  });

  it('cpus are shared out by the quota', async () => {
    const sandbox = await operator.open({ policy: 'limits: { cpus: 0.5, wall-time: 20s }' });
    const report = await sandbox.run(['/usr/bin/timeout', '2', 'sh', '-c', 'while :; do :; done']);
    const used = (report.usage.cpuUser ?? 0) + (report.usage.cpuSystem ?? 0);
    expect(used / report.duration).toBeLessThan(0.7);
    await sandbox.close();
  });
});
