import { createHash } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTAINER_FIRST, describeEngines, PYTHON } from './engine.js';
import { arrange, openArranged, run, shell, withSandbox, type Arranged } from './sandbox.js';
import type { Ended, Sandbox } from '../../src/enforce/sandbox.js';

describeEngines('outcomes', CONTAINER_FIRST, (engine) => {
  let arranged: Arranged;
  let sandbox: Sandbox;

  beforeAll(async () => {
    arranged = await arrange(engine, { policy: 'limits: { memory: 256MiB, pids: 64, output: 1MiB }' });
    await writeFile(join(arranged.workspace, 'plain.txt'), 'no program\n');
    await writeFile(join(arranged.workspace, 'garbage'), Buffer.from([0, 1, 2, 3]));
    await chmod(join(arranged.workspace, 'garbage'), 0o755);
    await writeFile(join(arranged.workspace, 'no-interpreter'), '#!/nowhere/sh\n');
    await chmod(join(arranged.workspace, 'no-interpreter'), 0o755);
    await mkdir(join(arranged.workspace, 'sub'));
    sandbox = await openArranged(arranged);
  });
  afterAll(async () => {
    await sandbox.close();
    await arranged.clear();
  });

  const table: readonly [string, readonly string[], Ended][] = [
    ['success', ['/bin/true'], { kind: 'exited', code: 0 }],
    ['failure', ['/bin/false'], { kind: 'exited', code: 1 }],
    ['a program found by PATH', ['true'], { kind: 'exited', code: 0 }],
    ['every exit code', ['sh', '-c', 'exit 255'], { kind: 'exited', code: 255 }],
    [
      'L10: an exit code that the engine or the tool uses itself',
      ['sh', '-c', 'exit 125'],
      { kind: 'exited', code: 125 },
    ],
    ['L8: a signal', ['sh', '-c', 'kill -TERM $$'], { kind: 'signaled', signal: 15 }],
    ['a crash', ['sh', '-c', 'kill -SEGV $$'], { kind: 'signaled', signal: 11 }],
    ['a program that PATH does not have', ['no-such-program'], { kind: 'not-found' }],
    ['a path that is not there', ['/no/such/program'], { kind: 'not-found' }],
    ['a file that is not executable', ['./plain.txt'], { kind: 'not-executable' }],
    ['a folder', ['./sub'], { kind: 'not-executable' }],
    ['a file that is no program', ['./garbage'], { kind: 'not-executable' }],
  ];
  it.each(table)('%s', async (_name, argv, ended) => {
    expect((await run(sandbox, argv)).ended).toEqual(ended);
  });

  it('stdout and stderr come out apart, byte for byte, with their hashes', async () => {
    const answer = await shell(sandbox, 'printf "a\\0b\\n"; printf "c\\377" >&2');
    expect(answer.out).toBe('a\0b\n');
    expect(answer.stdout).toEqual({
      bytes: 4,
      kept: 4,
      truncated: false,
      sha256: createHash('sha256').update('a\0b\n').digest('hex'),
    });
    expect(answer.stderr.bytes).toBe(2);
    expect(answer.stderr.sha256).toBe(
      createHash('sha256')
        .update(Buffer.from([0x63, 0xff]))
        .digest('hex'),
    );
  });

  it('stdin is empty unless given, and then all of it arrives', async () => {
    expect((await run(sandbox, ['wc', '-c'])).out.trim()).toBe('0');
    const bytes = Buffer.alloc(3_000_000, 'x');
    expect((await run(sandbox, ['wc', '-c'], { stdin: bytes })).out.trim()).toBe('3000000');
  });

  it('there is no terminal', async () => {
    const answer = await shell(sandbox, 'test -t 0 || test -t 1 || test -t 2; echo $?; tty');
    expect(answer.out).toContain('1\nnot a tty');
  });

  it('L5: output over the limit is counted and dropped, and the command goes on', async () => {
    const answer = await shell(sandbox, 'head -c 5000000 /dev/zero; exit 7');
    expect(answer.ended).toEqual({ kind: 'exited', code: 7 });
    expect(answer.stdout).toMatchObject({ bytes: 5_000_000, kept: 1024 * 1024, truncated: true });
    expect(answer.out).toHaveLength(1024 * 1024);
  });

  it('wall-time ends the command and all that it started', async () => {
    const answer = await shell(sandbox, '(setsid sleep 300 &) ; sleep 300', { wallTime: 300 });
    expect(answer.ended).toEqual({ kind: 'timed-out', limit: 'wall-time' });
    expect((await shell(sandbox, 'pgrep -c sleep')).out.trim()).toBe('0');
  });

  it('L6: a daemon that was left behind is gone when its command has ended', async () => {
    await shell(sandbox, 'setsid sh -c "trap \\"\\" TERM HUP; sleep 300" >/dev/null 2>&1 &');
    expect((await shell(sandbox, 'pgrep -c sleep')).out.trim()).toBe('0');
  });

  it('a signal of the caller cancels the command', async () => {
    const abort = new AbortController();
    const running = shell(sandbox, 'echo started; sleep 300', { signal: abort.signal });
    setTimeout(() => abort.abort(), 200);
    expect((await running).ended).toEqual({ kind: 'cancelled' });
  });

  if (engine.tier === 'gvisor')
    it('over its memory the whole sandbox ends, as out-of-memory', async () => {
      await withSandbox(engine, { policy: 'limits: { memory: 128MiB }' }, async (own) => {
        const answer = await shell(own, 'python3 -c "x = bytearray(400 << 20)"; echo the parent goes on');
        expect(answer.ended).toEqual({ kind: 'out-of-memory' });
        expect(answer.out).toBe('');
        await expect(shell(own, 'true')).rejects.toThrow('it ran out of memory');
      });
    });
  else
    it('L11: a child killed for memory ends the run as out-of-memory, though its parent exits 0', async () => {
      const answer = await shell(
        sandbox,
        'python3 -c "x = bytearray(600 << 20)"; echo the parent goes on; exit 0',
      );
      expect(answer.out).toContain('the parent goes on');
      expect(answer.ended).toEqual({ kind: 'out-of-memory' });
      expect(answer.usage.peakMemory).toBeGreaterThan(200 << 20);
    });

  it('after an out-of-memory command the next one is judged by itself', async () => {
    expect((await run(sandbox, ['true'])).ended).toEqual({ kind: 'exited', code: 0 });
  });

  it('what was used is told', async () => {
    const answer = await shell(
      sandbox,
      'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; sleep 0.1 & sleep 0.1',
    );
    expect(answer.usage.cpuUser).toBeGreaterThan(20);
    if (engine.tier === 'gvisor') expect(answer.usage.peakPids).toBeNull();
    else expect(answer.usage.peakPids).toBeGreaterThan(1);
    expect(answer.usage.peakMemory).toBeGreaterThan(100_000);
    expect(answer.duration).toBeGreaterThan(50);
  });

  it('many commands, one after the other and side by side', async () => {
    for (let index = 0; index < 20; index += 1) {
      expect((await shell(sandbox, `echo ${index}`)).out).toBe(`${index}\n`);
    }
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => shell(sandbox, `sleep 0.05; echo ${index}`)),
    );
    expect(answers.map((answer) => answer.out)).toEqual(
      Array.from({ length: 8 }, (_, index) => `${index}\n`),
    );
  });

  it('S1: of the environment only what the policy names is there', async () => {
    const names = (await shell(sandbox, 'env | cut -d= -f1 | sort')).out
      .split('\n')
      .filter((name) => name !== '');
    expect(names).toEqual(expect.arrayContaining(['HOME', 'LANG', 'PATH', 'TMPDIR', 'TZ', 'USER']));
    expect(names).not.toContain('SANDBOX_POLICY_TEST_ENGINE');
    expect(names.filter((name) => /TOKEN|ACTIONS|GITHUB/.test(name))).toEqual([]);
  });

  describe('cpu-time', () => {
    it('ends a command whose processes together used it up', async () => {
      await withSandbox(
        engine,
        { policy: 'limits: { cpu-time: 1s, cpus: 2, wall-time: 2m }' },
        async (own) => {
          const spin = 'while :; do :; done';
          // Many short-lived ones: no process reaches the limit by itself.
          const answer = await shell(own, `while :; do timeout 0.3 sh -c '${spin}'; done`);
          expect(answer.ended).toEqual({ kind: 'timed-out', limit: 'cpu-time' });
          expect((await run(own, ['true'])).ended).toEqual({ kind: 'exited', code: 0 });
        },
      );
    });
  });

  it('on-output: kill ends the command at the limit', async () => {
    await withSandbox(engine, { policy: 'limits: { output: 64KiB, on-output: kill }' }, async (own) => {
      const answer = await shell(own, 'yes');
      expect(answer.ended).toEqual({ kind: 'output-limit', stream: 'stdout' });
      expect(answer.stdout.kept).toBe(64 * 1024);
    });
  });

  it('an image’s own entry point, command and user are not heard; its PATH is', async () => {
    await withSandbox(engine, { policy: `image: ${PYTHON}` }, async (own) => {
      expect(own.imageDigest).toMatch(/^sha256:/);
      const answer = await shell(own, 'id -u; echo $PATH; python3 -c "print(6 * 7)"');
      expect(answer.out).toBe(`65534\n/usr/local/bin:/usr/bin:/bin\n42\n`);
    });
  });

  it('an image that lacks /tmp, /etc and a home works', async () => {
    await withSandbox(engine, { policy: 'image: sandbox-policy-test/busybox:1' }, async (own) => {
      const answer = await shell(
        own,
        'touch /tmp/a $HOME/b && id -un && cat /etc/hostname && touch c && echo ok',
      );
      expect(answer.err).toBe('');
      expect(answer.out).toBe('sandbox\nsandbox\nok\n');
    });
  });
});
