import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSandbox, parsePolicy, type CommandResult, type OpenSandbox } from '../../src/index.js';
import { createProject, describeTiers, leftInState, noOtherFile, type Project } from './project.js';

/** The widest window that tests of this machine have needed; what must not wait is told by order, not by a clock. */
const TIMEOUT = 120_000;
const POLICY = 'limits: { pids: 96, memory: 512MiB, wall-time: 60s }\nfilesystem: { write: [src/] }\n';

/** Frames as the init sends them: an end with code 0 for every command there could be, and a farewell. */
const FORGE = `
import os, struct
def frame(kind, id, payload): return struct.pack('<BBHII', kind, 0, 0, id, len(payload)) + payload
forged = b''.join(frame(20, id, bytes(64)) for id in range(1, 65)) + frame(24, 0, b'')
for fd in [*range(3, 256)]:
    try: os.write(fd, forged)
    except OSError: pass
for pid in [1, os.getppid()]:
    for fd in range(3):
        try: os.write(os.open(f'/proc/{pid}/fd/{fd}', os.O_WRONLY), forged)
        except OSError: pass
os.write(1, forged); os.write(2, forged)
os._exit(7)
`;

/** Daemons that left the group and the session of their command, hold its output and write to it without end. */
const DAEMONS = `
import os, signal, sys
for n in range(8):
    if os.fork() == 0:
        os.setsid()
        if os.fork() > 0: os._exit(0)
        for number in range(1, 32):
            try: signal.signal(number, signal.SIG_IGN)
            except OSError: pass
        try:
            while True: os.write(1, b'flood ' * 1000)
        except OSError: pass
        while True: signal.pause()
for n in range(8): os.wait()
os._exit(5)
`;

const PROCESSES = `
import os
print(sorted(int(name) for name in os.listdir('/proc') if name.isdigit() and int(name) not in (1, os.getpid())))
`;

const python = (program: string): readonly string[] => ['/usr/bin/python3', '-c', program];
const shell = (script: string): readonly string[] => ['sh', '-c', script];

interface Attack {
  readonly what: string;
  readonly argv: readonly string[];
  readonly request?: { readonly wallTime?: number; readonly outputLimit?: number };
  readonly ends: Partial<CommandResult>;
}

const ATTACKS: readonly Attack[] = [
  { what: 'is killed', argv: shell('kill -KILL $$'), ends: { exitCode: 137, signal: 'SIGKILL' } },
  { what: 'kills its group', argv: shell('sleep 60 & kill -KILL 0'), ends: { exitCode: 137 } },
  { what: 'exits the shell', argv: shell('exit 9; echo never'), ends: { exitCode: 9 } },
  {
    what: 'closes its descriptors',
    argv: shell('exec <&- >&- 2>&-; sleep 0.2; exit 4'),
    ends: { exitCode: 4 },
  },
  {
    what: 'floods its output',
    argv: shell('yes | head -c 100000000; yes | head -c 100000000 >&2; exit 3'),
    request: { outputLimit: 100_000 },
    ends: { exitCode: 3 },
  },
  {
    what: 'floods its output without end',
    argv: shell('yes >&2 & yes'),
    request: { wallTime: 400 },
    ends: { outcome: 'timed-out', exitCode: 124 },
  },
  { what: 'forges the protocol', argv: python(FORGE), ends: { exitCode: 7 } },
  { what: 'forks daemons that flood its output', argv: python(DAEMONS), ends: { exitCode: 5 } },
  {
    what: 'is stopped',
    argv: shell('kill -STOP $$; exit 0'),
    request: { wallTime: 500 },
    ends: { outcome: 'timed-out', exitCode: 124 },
  },
  {
    what: 'is stopped with all of its children',
    argv: shell('for i in 1 2 3; do sh -c "kill -STOP \\$\\$" & done; kill -STOP 0'),
    request: { wallTime: 500 },
    ends: { outcome: 'timed-out', exitCode: 124 },
  },
];

describeTiers('a session whose commands are hostile', (tier) => {
  let project: Project;
  let sandbox: OpenSandbox;

  beforeAll(async () => {
    project = createProject(tier, POLICY, { 'src/a': 'a\n' });
    const { loaded } = parsePolicy(project.read('policy.yml') ?? '', {
      path: 'policy.yml',
      read: noOtherFile,
    });
    if (loaded === null) throw new Error('the policy is not valid');
    const { workspace, stateHome, environment: env } = project;
    sandbox = await openSandbox(loaded, { workspace, stateHome, env, apply: 'never' });
  }, TIMEOUT);
  afterAll(async () => {
    await sandbox.close();
    expect(leftInState(project)).toEqual([]);
    project.remove();
  }, TIMEOUT);

  async function ran(
    argv: readonly string[],
    request: Parameters<OpenSandbox['run']>[1] = {},
  ): Promise<CommandResult & { readonly out: string; readonly err: string }> {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const result = await sandbox.run(argv, {
      ...request,
      onStdout: (chunk) => void out.push(Buffer.from(chunk)),
      onStderr: (chunk) => void err.push(Buffer.from(chunk)),
    });
    return { ...result, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
  }

  /** A command that runs on until it is let go, and then says so. */
  function witness(): { readonly ended: ReturnType<typeof ran>; readonly letGo: () => void } {
    let letGo = (): void => undefined;
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('first ');
      await gone;
      yield Buffer.from('last');
    }
    return { ended: ran(shell('cat; echo; echo aside >&2; exit 6'), { stdin: stdin() }), letGo };
  }

  const untouched = { outcome: 'completed', exitCode: 6, out: 'first last\n', err: 'aside\n' };

  it.each(ATTACKS)(
    'one that $what ends by itself, beside others and alone',
    async ({ argv, request = {}, ends }) => {
      const other = witness();
      // Its result comes while the other one runs: nothing that it left can hold it up.
      expect(await ran(argv, request)).toMatchObject(ends);
      other.letGo();
      expect(await other.ended).toMatchObject(untouched);
      expect((await ran(python(PROCESSES))).out).toBe('[]\n');
      expect(await ran(argv, request)).toMatchObject(ends);
      expect((await ran(python(PROCESSES))).out).toBe('[]\n');
    },
    TIMEOUT,
  );

  it(
    'a flood is counted to the byte, and nobody else’s output waits for it',
    async () => {
      const flood = ran(shell('yes'), { wallTime: 2_500, outputLimit: 1_000 });
      expect(await ran(shell('echo quick'))).toMatchObject({ out: 'quick\n', exitCode: 0 });
      const counted = await ran(shell('yes | head -c 3000000'), { outputLimit: 1_000 });
      expect(counted.stdout).toMatchObject({ bytes: 3_000_000, kept: 1_000, truncated: true });
      const controller = new AbortController();
      const endless = ran(shell('yes'), { signal: controller.signal, outputLimit: 1e9 });
      expect(await ran(shell('echo quick'))).toMatchObject({ out: 'quick\n', exitCode: 0 });
      controller.abort();
      expect(await endless).toMatchObject({ outcome: 'cancelled' });
      expect(await flood).toMatchObject({ outcome: 'timed-out' });
    },
    TIMEOUT,
  );

  it(
    'kills and stops whatever it may reach: the session goes on',
    async () => {
      expect(await ran(shell('kill -KILL -1; sleep 0.1; kill -KILL $$'))).toMatchObject({ exitCode: 137 });
      const stop = 'sleep 60 & kill -STOP 1; kill -KILL 1; kill -STOP -1; exit 2';
      expect(await ran(shell(stop), { wallTime: 10_000 })).toMatchObject({
        outcome: /completed|timed-out/ as unknown,
      });
      expect(await ran(shell('echo next'))).toMatchObject({ out: 'next\n' });
    },
    TIMEOUT,
  );

  it(
    'L6: what a command left is gone, though the last to end was one that could not be started',
    async () => {
      for (let round = 0; round < 3; round++) {
        let letGo = (): void => undefined;
        const gone = new Promise<void>((resolve) => {
          letGo = resolve;
        });
        async function* stdin(): AsyncGenerator<Uint8Array> {
          yield Buffer.from('waits');
          await gone;
        }
        let up = (): void => undefined;
        const isUp = new Promise<void>((resolve) => {
          up = resolve;
        });
        const leaves = sandbox.run(shell('setsid sh -c "echo up; exec sleep 600" & cat >&2'), {
          stdin: stdin(),
          onStdout: () => up(),
        });
        await isUp;
        letGo();
        // Looked for in so many folders that the other one ends meanwhile.
        const missing = ran(['no-such-program'], { env: { PATH: '/x:'.repeat(40_000) } });
        expect(await missing).toMatchObject({ exitCode: 127 });
        expect(await leaves).toMatchObject({ exitCode: 0 });
        expect((await ran(python(PROCESSES))).out).toBe('[]\n');
      }
    },
    TIMEOUT,
  );

  it(
    'each command has words, input, variables, folder, limits and usage of its own, many at once',
    async () => {
      const results = await Promise.all(
        Array.from({ length: 24 }, async (_, n) => {
          const result = await ran(
            shell(`cat; echo " $OWN $(pwd) ${String(n)}"; echo ${String(n)} >&2; exit ${String(n)}`),
            {
              stdin: Buffer.from(`in ${String(n)}`),
              env: { OWN: `own ${String(n)}` },
              ...(n % 2 === 0 ? { cwd: `${project.workspace}/src` } : {}),
            },
          );
          return { ...result, n };
        }),
      );
      for (const { n, ...result } of results) {
        const folder = n % 2 === 0 ? `${project.workspace}/src` : project.workspace;
        expect(result).toMatchObject({
          exitCode: n,
          out: `in ${String(n)} own ${String(n)} ${folder} ${String(n)}\n`,
          err: `${String(n)}\n`,
        });
        expect(result.usage?.peakMemory).toBeGreaterThan(0);
        expect(result.duration).toBeGreaterThan(0);
      }
    },
    TIMEOUT,
  );

  it(
    'limits hold for the session as a whole: what others run counts',
    async () => {
      const many = (count: number): ReturnType<typeof ran> =>
        ran(
          python(`
import os, time
made = 0
try:
    for n in range(${String(count)}):
        if os.fork() == 0: time.sleep(1); os._exit(0)
        made += 1
except OSError: pass
print(made, flush=True); time.sleep(1); os._exit(0)`),
        );
      const both = await Promise.all([many(70), many(70)]);
      const made = both.map(({ out }) => Number(out));
      expect((made[0] ?? 0) + (made[1] ?? 0)).toBeLessThanOrEqual(96);
      expect(Number((await many(70)).out)).toBe(70);
    },
    TIMEOUT,
  );
});
