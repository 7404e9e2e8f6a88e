import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InitLostError } from '../../../src/enforce/init/error.js';
import type { StartMessage } from '../../../src/enforce/init/client.js';
import {
  SetupError,
  type CommandReport,
  type CommandRequest,
  type Ended,
} from '../../../src/enforce/sandbox.js';
import { shell, startInit, startOf, type SandboxedInit } from './sandboxed-init.js';

let init: SandboxedInit;
beforeAll(async () => {
  init = await startInit();
});
afterAll(() => init.close());

async function run(
  start: StartMessage,
  streams: Pick<CommandRequest, 'stdin' | 'signal'> = {},
): Promise<CommandReport & { readonly out: string; readonly err: string }> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const report = await init.client.run(start, {
    ...streams,
    onStdout: (chunk) => void out.push(chunk),
    onStderr: (chunk) => void err.push(chunk),
  });
  return { ...report, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

describe('how a command ended', () => {
  const cases: readonly [string, StartMessage, Ended][] = [
    ['exit 0', shell('exit 0'), { kind: 'exited', code: 0 }],
    ['exit 3', shell('exit 3'), { kind: 'exited', code: 3 }],
    ['exit 255', shell('exit 255'), { kind: 'exited', code: 255 }],
    ['L8: SIGTERM', shell('kill -TERM $$'), { kind: 'signaled', signal: 15 }],
    ['L8: SIGKILL', shell('kill -KILL $$'), { kind: 'signaled', signal: 9 }],
    ['L8: SIGSEGV', shell('kill -SEGV $$'), { kind: 'signaled', signal: 11 }],
    ['a program not on PATH', startOf(['no-such-program']), { kind: 'not-found' }],
    ['an empty name', startOf(['']), { kind: 'not-found' }],
    ['a path that is not there', startOf(['/no/such/program']), { kind: 'not-found' }],
    ['a file without the bit', startOf(['/etc/passwd']), { kind: 'not-executable' }],
    ['a folder', startOf(['/usr']), { kind: 'not-executable' }],
    ['a wall-time', shell('sleep 60', { wallTime: 300 }), { kind: 'timed-out', limit: 'wall-time' }],
    [
      'a wall-time, SIGTERM ignored',
      shell('trap "" TERM INT HUP; sleep 60 & wait; sleep 60', { wallTime: 300 }),
      { kind: 'timed-out', limit: 'wall-time' },
    ],
    [
      'a cpu-time, by rlimit',
      shell('while :; do :; done', { rlimits: { ...startOf([]).rlimits, cpu: 1 } }),
      { kind: 'timed-out', limit: 'cpu-time' },
    ],
    [
      'a cpu-time with SIGXCPU ignored',
      shell('trap "" XCPU; while :; do :; done', { rlimits: { ...startOf([]).rlimits, cpu: 1 } }),
      { kind: 'timed-out', limit: 'cpu-time' },
    ],
    [
      'stdout over the limit under kill',
      shell('yes', { outputLimit: 1000, onOutput: 'kill' }),
      { kind: 'output-limit', stream: 'stdout' },
    ],
    [
      'stderr over the limit under kill',
      shell('yes >&2', { outputLimit: 1000, onOutput: 'kill' }),
      { kind: 'output-limit', stream: 'stderr' },
    ],
    [
      'exactly the limit under kill',
      shell('printf 0123456789', { outputLimit: 10, onOutput: 'kill' }),
      { kind: 'exited', code: 0 },
    ],
  ];
  it.each(cases)('%s', async (_name, start, ended) => {
    expect((await run(start)).ended).toEqual(ended);
  });

  it('a script whose interpreter is missing is not executable, and is never handed to a shell', async () => {
    const script =
      'printf "#!/no/such/interpreter\\n" > /tmp/a; printf "echo ran\\n" > /tmp/b; chmod 755 /tmp/a /tmp/b';
    expect((await run(shell(script))).ended).toEqual({ kind: 'exited', code: 0 });
    expect((await run(startOf(['/tmp/a']))).ended).toEqual({ kind: 'not-executable' });
    expect((await run(startOf(['/tmp/b']))).ended).toEqual({ kind: 'not-executable' });
  });

  it('looks the program up in the PATH of the command, empty parts not meaning the working directory', async () => {
    await run(
      shell('mkdir -p /tmp/bin; printf "#!/bin/sh\\necho mine\\n" > /tmp/bin/mine; chmod 755 /tmp/bin/mine'),
    );
    const found = await run(startOf(['mine'], { env: { PATH: '/nowhere:/tmp/bin' } }));
    expect(found.out).toBe('mine\n');
    expect((await run(startOf(['mine'], { env: { PATH: ':/nowhere:' }, cwd: '/tmp/bin' }))).ended.kind).toBe(
      'not-found',
    );
  });

  it("L10: a start that fails for the sandbox's own reasons is a SetupError, never an exit code", async () => {
    await expect(run(startOf(['/bin/true'], { cwd: '/no/such/folder' }))).rejects.toThrow(SetupError);
    await expect(run(startOf(['/bin/true'], { exec: ['/no/such/program'] }))).rejects.toThrow(
      /landlock: \/no\/such\/program/,
    );
  });

  it('when cancelled, is at once and says so', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const report = await run(shell('trap "" TERM INT; while :; do sleep 1; done'), {
      signal: controller.signal,
    });
    expect(report.ended).toEqual({ kind: 'cancelled' });
    expect(report.duration).toBeLessThan(5_000);
  });

  it('when cancelled before the start, runs nothing', async () => {
    const report = await run(shell('echo ran'), { signal: AbortSignal.abort() });
    expect(report).toMatchObject({ ended: { kind: 'cancelled' }, out: '' });
  });
});

describe('what a command is given', () => {
  it('has the environment of START and nothing else: S1', async () => {
    const report = await run(
      startOf(['/usr/bin/env'], { env: { PATH: '/usr/bin', A: 'b c\n"d"', EMPTY: '' } }),
    );
    expect(report.out.split('\n').sort().join('\n').trim()).toBe(
      ['"d"', 'A=b c', 'EMPTY=', 'PATH=/usr/bin'].join('\n'),
    );
  });

  it('has its arguments byte for byte, as many as a kernel takes', async () => {
    const odd = ['a b', '', '--', '\'"$(id)`id`', 'ünïcödé', '\u001b[31m', '\n'];
    const report = await run(startOf(['/usr/bin/printf', '[%s]', ...odd]));
    expect(report.out).toBe(odd.map((text) => `[${text}]`).join(''));
    const many = Array.from({ length: 20_000 }, (_, i) => `argument-number-${String(i)}`);
    const counted = await run(startOf(['/bin/sh', '-c', 'echo $#', 'sh', ...many]));
    expect(counted.out).toBe('20000\n');
  });

  it('too long for the kernel, is not executable', async () => {
    const report = await run(startOf(['/bin/true', 'x'.repeat(200_000)]));
    expect(report.ended).toEqual({ kind: 'not-executable' });
  });

  it('never holds a NUL byte', async () => {
    await expect(run(startOf(['/bin/echo', 'a\0b']))).rejects.toThrow(/NUL/);
  });

  it('has no descriptors but its three, no blocked or ignored signals', async () => {
    const report = await run(shell('ls /proc/self/fd; grep -E "^Sig(Blk|Ign)" /proc/self/status'));
    // ls itself holds the folder open as 3.
    expect(report.out).toBe('0\n1\n2\n3\nSigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n');
  });

  it('V3: has no controlling terminal and a session of its own', async () => {
    const report = await run(
      shell(
        'cat /proc/self/stat | cut -d" " -f5,6,7; (exec 3</dev/tty) 2>/dev/null && echo tty; ls -l /proc/self/fd/0',
      ),
    );
    const [numbers = ''] = report.out.split('\n');
    const [, session, tty] = numbers.split(' ');
    expect(session).not.toBe('1');
    expect(tty).toBe('0');
    expect(report.out).not.toContain('\ntty\n');
    expect(report.out).toContain('/dev/null');
  });

  it('has the rlimits of START', async () => {
    const rlimits = { cpu: 7, data: 123_456_512, nofile: 77, fsize: 4096, nproc: 55, core: 0 } as const;
    const report = await run(startOf(['/bin/cat', '/proc/self/limits'], { rlimits }));
    for (const [name, soft, hard] of [
      ['Max cpu time', 7, 8],
      ['Max data size', 123_456_512, 123_456_512],
      ['Max open files', 77, 77],
      ['Max file size', 4096, 4096],
      ['Max processes', 55, 55],
      ['Max core file size', 0, 0],
    ])
      expect(report.out).toMatch(new RegExp(`${String(name)} +${String(soft)} +${String(hard)} `));
  });

  it("with Landlock, may execute only what is named, scripts' interpreters included", async () => {
    const exec = ['/bin/sh', '/bin/echo', '/lib64/ld-linux-x86-64.so.2'];
    const report = await run(
      startOf(['/bin/sh', '-c', '/bin/echo one; /bin/ls /; cp /bin/ls /tmp/x 2>&1'], { exec }),
    );
    expect(report.out).toContain('one');
    expect(report.err).toContain('/bin/ls: Permission denied');
    expect((await run(startOf(['/bin/ls'], { exec }))).ended).toEqual({ kind: 'not-executable' });
    expect((await run(startOf(['/bin/ls', '/']))).ended).toEqual({ kind: 'exited', code: 0 });
  });
});

describe('standard input', () => {
  it('is fed to the last byte, then ends', async () => {
    const bytes = Buffer.alloc(3_000_001, 'sandbox');
    const report = await run(startOf(['/usr/bin/sha256sum'], { stdin: true }), { stdin: bytes });
    expect(report.out).toBe(`${createHash('sha256').update(bytes).digest('hex')}  -\n`);
  });

  it('from a source that is slow and uneven arrives whole', async () => {
    const parts = [1, 70_000, 3, 200_000, 65_536, 0, 5];
    async function* source(): AsyncGenerator<Uint8Array> {
      for (const size of parts) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        yield Buffer.alloc(size, 'x');
      }
    }
    const report = await run(startOf(['/usr/bin/wc', '-c'], { stdin: true }), { stdin: source() });
    expect(report.out.trim()).toBe(String(parts.reduce((a, b) => a + b, 0)));
  });

  it('that nobody reads holds nothing up: the source is told to stop', async () => {
    let taken = 0;
    let returned = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          taken += 65_536;
          yield Buffer.alloc(65_536);
        }
      } finally {
        returned = true;
      }
    }
    const report = await run(shell('sleep 0.5', { stdin: true }), { stdin: endless() });
    expect(report.ended).toEqual({ kind: 'exited', code: 0 });
    expect(taken).toBeLessThan(1_000_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(returned || taken < 1_000_000).toBe(true);
  });

  it('closed by the command is dropped, and the command ends well', async () => {
    const report = await run(shell('exec 0<&-; sleep 0.2; echo done', { stdin: true }), {
      stdin: Buffer.alloc(2_000_000),
    });
    expect(report.out).toBe('done\n');
  });

  it('whose source fails ends the command with that error', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a');
      throw new Error('the source broke');
    }
    await expect(run(shell('sleep 60', { stdin: true }), { stdin: failing() })).rejects.toThrow(
      'the source broke',
    );
  });
});

describe('output', () => {
  it('is handed on byte for byte, stdout and stderr apart', async () => {
    const report = await run(shell('printf "a\\000b\\377"; printf "err" >&2'));
    expect(report.stdout).toMatchObject({ bytes: 4, kept: 4, truncated: false });
    expect(report.err).toBe('err');
    const { createHash: hash } = await import('node:crypto');
    expect(report.stdout.sha256).toBe(
      hash('sha256')
        .update(Buffer.from([97, 0, 98, 255]))
        .digest('hex'),
    );
  });

  it("over the limit is counted and dropped, the outcome stays the command's", async () => {
    const report = await run(
      shell('head -c 3000000 /dev/zero | tr "\\0" x; echo e >&2; exit 4', { outputLimit: 100_000 }),
    );
    expect(report.ended).toEqual({ kind: 'exited', code: 4 });
    expect(report.stdout).toEqual({
      bytes: 3_000_000,
      kept: 100_000,
      truncated: true,
      sha256: createHash('sha256').update('x'.repeat(100_000)).digest('hex'),
    });
    expect(report.stderr).toMatchObject({ bytes: 2, kept: 2, truncated: false });
  });

  it("of exactly the limit isn't truncated; one byte more is", async () => {
    expect((await run(shell('printf 0123456789', { outputLimit: 10 }))).stdout).toMatchObject({
      bytes: 10,
      truncated: false,
    });
    expect((await run(shell('printf 0123456789A', { outputLimit: 10 }))).stdout).toMatchObject({
      bytes: 11,
      kept: 10,
      truncated: true,
    });
    expect((await run(shell('printf A', { outputLimit: 0 }))).stdout).toMatchObject({
      bytes: 1,
      kept: 0,
      truncated: true,
    });
  });

  it('that the consumer takes slowly slows the command, and its wall-time still holds', async () => {
    let taken = 0;
    const report = await init.client.run(startOf(['/usr/bin/yes'], { wallTime: 1_000, outputLimit: 1e12 }), {
      onStdout: async (chunk) => {
        taken += chunk.length;
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
    });
    expect(report.ended).toEqual({ kind: 'timed-out', limit: 'wall-time' });
    expect(report.stdout.bytes).toBe(taken);
    expect(taken).toBeLessThan(20_000_000);
  });

  it('whose consumer throws ends the command with that error, and the next command runs', async () => {
    const failing = init.client.run(startOf(['/usr/bin/yes']), {
      onStdout: () => {
        throw new Error('the disk is full');
      },
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect((await run(shell('echo next'))).out).toBe('next\n');
  });

  it('whose consumer returns what is no promise goes on, as a caller in JavaScript may do', async () => {
    let text = '';
    const onStdout = ((chunk: Buffer) => (text += chunk.toString())) as unknown as (
      chunk: Buffer,
    ) => Promise<void>;
    await init.client.run(startOf(['/bin/echo', 'hello']), { onStdout });
    expect(text).toBe('hello\n');
  });
});

describe('L6: nothing that a command started outlives it', () => {
  it.each([
    ['in the background', 'sleep 300 & exit 0'],
    ['in a session of its own', 'setsid sleep 300 & exit 0'],
    ['daemonised by a double fork', '(setsid sh -c "sleep 300 & exit 0" &) ; sleep 0.1; exit 0'],
    ['stopped', 'sh -c "kill -STOP \\$\\$" & sleep 0.1; exit 0'],
    ['deaf to signals', 'sh -c "trap \\"\\" TERM HUP INT; while :; do sleep 1; done" & exit 0'],
    ['holding its output open', 'sleep 300 >&1 2>&2 & echo here; exit 0'],
    ['forking as fast as it can', 'f() { f & f & }; (f) 2>/dev/null & sleep 0.2; exit 0'],
  ])('%s', async (_name, script) => {
    const rlimits = { ...startOf([]).rlimits, nproc: 200 };
    const report = await run(shell(script, { rlimits }));
    expect(report.ended).toEqual({ kind: 'exited', code: 0 });
    expect(report.duration).toBeLessThan(20_000);
    const left = await run(shell('cd /proc; for p in [0-9]*; do [ $p = 1 ] || [ $p = $$ ] || echo $p; done'));
    expect(left.out).toBe('');
  });
});

describe('several commands at once', () => {
  it('keep their output, input and fate apart', async () => {
    const reports = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        run(
          shell(`cat; sleep 0.${String(i % 10)}; echo ${String(i)} >&2; exit ${String(i)}`, { stdin: true }),
          {
            stdin: Buffer.from(`in ${String(i)}`),
          },
        ),
      ),
    );
    reports.forEach((report, i) => {
      expect(report).toMatchObject({
        ended: { kind: 'exited', code: i },
        out: `in ${String(i)}`,
        err: `${String(i)}\n`,
      });
    });
  });

  it('are more than the init takes: the rest is a SetupError, nothing is lost', async () => {
    const results = await Promise.allSettled(Array.from({ length: 80 }, () => run(shell('sleep 1'))));
    const done = results.filter((result) => result.status === 'fulfilled');
    expect(done.length).toBe(64);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(SetupError);
  });

  it('do not end one another', async () => {
    const long = run(shell('sleep 1; echo long'));
    const short = await run(shell('sleep 300 & exit 5'));
    expect(short.ended).toEqual({ kind: 'exited', code: 5 });
    expect((await long).out).toBe('long\n');
  });
});

describe('the init itself', () => {
  it('can be neither traced, read nor signalled by the code: P6', async () => {
    const report = await run(
      shell(
        'kill -9 1; kill -STOP 1; kill -TERM 1; cat /proc/1/environ; ls /proc/1/fd; echo x > /proc/1/fd/1; ls /proc/1/root/; echo done',
      ),
    );
    expect(report.out).toBe('done\n');
    expect(report.err).toMatch(/Permission denied/);
  });

  it("reports a child's CPU time and memory", async () => {
    const report = await run(
      startOf(['/usr/bin/python3', '-c', 'x = bytearray(80_000_000)\nfor i in range(3000000): pass']),
    );
    expect(report.usage.cpuUser).toBeGreaterThan(20);
    expect(report.usage.peakMemory).toBeGreaterThan(70_000_000);
  });

  it('shuts down with what still runs, which is told cancelled', async () => {
    const own = await startInit();
    const running = own.client.run(shell('sleep 60'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await own.client.shutdown(10_000)).toBe(true);
    expect((await running).ended).toEqual({ kind: 'cancelled' });
    await expect(own.client.ended).resolves.toBeNull();
    await own.close();
  });

  it('when it is killed, loses its commands with what came so far', async () => {
    const own = await startInit();
    const running = own.client.run(shell('echo before; sleep 60'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    own.child.kill('SIGKILL');
    const error = await running.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InitLostError);
    expect((error as InitLostError).partial?.stdout).toMatchObject({ bytes: 7, kept: 7 });
    await own.close();
  });
});
