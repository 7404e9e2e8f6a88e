import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunResult } from '../../../src/audit/generated/result.js';
import { bundleCli, startCli, type BundledCli } from '../../run/cli-process.js';
import { createProject, describeTiers, type Project, type TestTier } from '../../run/project.js';
import { appliedWhole, cleanLeavesNothing, logsVerify, WRITES } from './leftovers.js';

const ROOT = process.getuid?.() === 0;
const UID = 61_234;

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly result: RunResult | null;
}

describeTiers('something that the tool needs runs out', (tier: TestTier) => {
  let cli: BundledCli;
  let project: Project;
  beforeAll(async () => {
    cli = await bundleCli();
  });
  afterAll(() => cli.remove());
  beforeEach(() => {
    project = createProject(tier, 'filesystem: { write: [src/] }\n', { 'src/a': 'a\n' });
  });
  afterEach(() => project.remove());

  /** Runs `WRITES` under a prefix of programs; `more` are options of `run`. */
  function runUnder(prefix: readonly string[], more: readonly string[] = [], script = WRITES): Ended {
    const resultFile = join(project.base, 'result.json');
    const tool = [
      process.execPath,
      cli.file,
      'run',
      '--policy',
      'policy.yml',
      '--result',
      resultFile,
      ...more,
    ];
    const [program = '', ...args] = [...prefix, ...tool, '--', 'sh', '-c', script];
    const { status, stderr } = spawnSync(program, args, {
      cwd: project.workspace,
      env: project.toolEnvironment,
      encoding: 'utf8',
      timeout: 120_000,
    });
    let result: RunResult | null = null;
    try {
      result = JSON.parse(readFileSync(resultFile, 'utf8')) as RunResult;
    } catch {
      // It ended before it could write one.
    }
    return { code: status, stderr, result };
  }

  /** The verdict is either what an undisturbed run says, or a failure that says why and has changed nothing. */
  async function judge({ code, stderr, result }: Ended, when: string): Promise<'completed' | 'refused'> {
    const applied = appliedWhole(project, when);
    const said = `${when}: ${stderr}`;
    if (code === 0) expect(applied, said).toBe(true);
    else {
      expect(applied, said).toBe(false);
      // Node aborts without a word where it can't start a thread.
      if (code !== null) expect(stderr, said).not.toBe('');
      expect(result?.outcome, said).not.toBe('completed');
    }
    await logsVerify(project, when);
    const clean = startCli(cli, ['clean'], {
      cwd: project.workspace,
      env: project.toolEnvironment,
    });
    await cleanLeavesNothing(project, clean, when);
    return code === 0 ? 'completed' : 'refused';
  }

  /** Whether Node itself starts: below that nothing of ours has begun, and nothing can be said. */
  const nodeStarts = (prefix: readonly string[]): boolean =>
    spawnSync(prefix[0] ?? '', [...prefix.slice(1), process.execPath, '-e', '0']).status === 0;

  function again(): void {
    project.remove();
    project = createProject(tier, 'filesystem: { write: [src/] }\n', { 'src/a': 'a\n' });
  }

  /** Judges a run under each of some limits; those under which Node itself doesn't start show nothing. */
  async function judgeAll(
    what: string,
    limits: readonly number[],
    prefix: (limit: number) => readonly string[],
  ) {
    const ends: string[] = [];
    for (const limit of limits.filter((limit) => nodeStarts(prefix(limit)))) {
      if (ROOT && what === 'processes')
        execFileSync('chown', ['-R', `${String(UID)}:${String(UID)}`, project.base]);
      ends.push(await judge(runUnder(prefix(limit)), `${String(limit)} ${what}`));
      again();
    }
    expect(ends).toContain('refused');
    expect(ends.at(-1)).toBe('completed');
  }
  const from = (first: number, last: number): readonly number[] =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n);

  it('descriptors: at every limit it completes, or says why not', { timeout: 1_200_000 }, () =>
    judgeAll('descriptors', from(16, 72), (limit) => [
      'prlimit',
      `--nofile=${String(limit)}:${String(limit)}`,
    ]),
  );

  // As a user whose processes nobody else starts; root has no limit.
  it.runIf(ROOT && tier === 'process')(
    'processes: at every limit it completes, or says why not',
    { timeout: 1_200_000 },
    () =>
      judgeAll('processes', from(6, 40), (limit) => [
        ...['setpriv', `--reuid=${String(UID)}`, `--regid=${String(UID)}`, '--clear-groups'],
        ...['prlimit', `--nproc=${String(limit)}:${String(limit)}`],
      ]),
  );

  describe.runIf(ROOT)('disk', () => {
    /** In a mount namespace of its own, with a small file system over a folder. */
    const small = (folder: string, options: string): readonly string[] => {
      mkdirSync(folder, { recursive: true });
      const script = 'mount -t tmpfs -o "$1" none "$2" && shift 2 && exec "$@"';
      return ['unshare', '--mount', 'sh', '-c', script, 'sh', options, folder];
    };

    it('none for the state from the start: nothing is run', async () => {
      const ended = runUnder(small(project.stateHome, 'size=4k,nr_inodes=3'));
      expect(ended.code, ended.stderr).toBe(125);
      expect(ended.stderr).toContain(project.stateHome);
      await judge(ended, 'no room for the state');
    });

    it('a state folder that is read-only: nothing is run', async () => {
      const ended = runUnder(small(project.stateHome, 'ro'));
      expect(ended.code, ended.stderr).toBe(125);
      expect(ended.stderr).toContain(project.stateHome);
      await judge(ended, 'read-only state');
    });

    it.runIf(tier === 'process')(
      'the code fills the state’s disk: the log can’t end, and nothing is applied',
      async () => {
        const fill = `${WRITES}; dd if=/dev/zero of=src/big bs=64k 2>/dev/null; exit 0`;
        const ended = runUnder(small(project.stateHome, 'size=4m'), [], fill);
        expect(ended.code, ended.stderr).not.toBe(0);
        await judge(ended, 'a full disk of the state');
      },
    );

    it('no room for the audit directory: nothing is run', async () => {
      const ended = runUnder(small(join(project.base, 'logs'), 'size=4k,nr_inodes=2'), [
        '--audit',
        join(project.base, 'logs', 'audit'),
      ]);
      expect(ended.code, ended.stderr).toBe(125);
      expect(ended.stderr).toContain(join(project.base, 'logs', 'audit'));
      await judge(ended, 'no room for the audit directory');
    });

    it('no room for the patch: the run says so and isn’t a success', async () => {
      const folder = join(project.base, 'patches');
      const ended = runUnder(
        small(folder, 'size=4k'),
        ['--patch', join(folder, 'out.patch')],
        `${WRITES}; head -c 65536 /dev/urandom > src/big`,
      );
      expect(ended.code, ended.stderr).not.toBe(0);
      expect(ended.stderr).toContain('out.patch');
      await judge(ended, 'no room for the patch');
    });

    it.runIf(tier === 'process')('no room in the workspace: the changes are taken back whole', async () => {
      const script =
        'mount -t tmpfs -o size=256k none "$1" && cp -a "$2/." "$1" && cd "$1" && shift 2 && "$@"; code=$?; ls src; cat src/a; exit $code';
      const copy = join(project.base, 'copy');
      mkdirSync(copy);
      writeFileSync(join(project.base, 'result.json'), '');
      const { status, stdout, stderr } = spawnSync(
        'unshare',
        [
          '--mount',
          'sh',
          '-c',
          script,
          'sh',
          copy,
          project.workspace,
          process.execPath,
          cli.file,
          'run',
          '--policy',
          'policy.yml',
          '--',
          'sh',
          '-c',
          `${WRITES}; head -c 1000000 /dev/zero > src/z`,
        ],
        {
          cwd: project.workspace,
          env: project.toolEnvironment,
          encoding: 'utf8',
        },
      );
      expect(status, stderr).toBe(125);
      expect(stderr).toMatch(/nothing was applied: it needs \d+ bytes/);
      expect(stdout).toBe('a\na\n');
    });
  });
});
