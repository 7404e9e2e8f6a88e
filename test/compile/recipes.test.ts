import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.js';
import { renderScript } from '../../src/compile/format/sh.js';
import { compilePrlimit } from '../../src/compile/prlimit.js';
import { bwrapRecipe } from '../../src/compile/recipe-bwrap.js';
import { gatherFacts } from '../../src/host/gather.js';
import { loaded } from './policies.js';

const lacking =
  process.platform !== 'linux'
    ? 'Linux'
    : ['bwrap', 'unshare', 'prlimit', 'setpriv'].find((name) => !existsSync(`/usr/bin/${name}`));
if (lacking !== undefined && process.env['CI'] !== undefined) throw new Error(`CI lacks ${lacking}`);

const root = process.getuid?.() === 0;
/** An ordinary user, whoever runs the tests. */
const USER = root ? 1000 : (process.getuid?.() ?? 0);

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function asUser(argv: readonly string[], as: 'root' | 'user', cwd: string): Ran {
  const words =
    root && as === 'user'
      ? ['setpriv', `--reuid=${String(USER)}`, `--regid=${String(USER)}`, '--clear-groups', ...argv]
      : argv;
  const [program = '', ...args] = words;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', TMPDIR: tmpdir() },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

describe.skipIf(lacking !== undefined)(
  `scripts made by compile --format sh${lacking === undefined ? '' : ` (skipped: no ${lacking})`}`,
  () => {
    let folder: string;
    let workspace: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'recipe-'));
      chmodSync(folder, 0o755);
      workspace = join(folder, "work's $tree");
      mkdirSync(join(workspace, 'build'), { recursive: true });
      writeFileSync(join(workspace, 'a.txt'), 'one\n');
      if (root)
        for (const path of [workspace, join(workspace, 'build'), join(workspace, 'a.txt')])
          chownSync(path, USER, USER);
    });
    afterEach(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    async function run(text: string, as: 'root' | 'user', script: string): Promise<Ran> {
      const policy = loaded(text);
      const facts = await gatherFacts({
        tiers: ['process'],
        env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent' },
        workspace,
        state: folder,
        launcher: null,
        toolchains: 'none',
        programs: (policy.policy.commands.allow ?? []).map((rule) => rule.run),
        depth: 'quick',
      });
      const caller = as === 'root' ? facts.caller : { uid: USER, gid: USER, groups: [USER] };
      const compiled = compile(policy, { ...facts, caller }, { target: 'process' });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      if (compiled.plan.tier !== 'process') throw new Error(compiled.plan.tier);
      const path = join(folder, 'recipe.sh');
      const uid = as === 'root' ? 65534 : USER;
      const by = { uid, gid: uid, root: as === 'root', workspace };
      writeFileSync(path, bwrapRecipe(compiled.plan, compiled.digest, by));
      return asUser(['sh', path, 'sh', '-c', script], as, workspace);
    }

    const CALLERS = root ? (['user', 'root'] as const) : (['user'] as const);

    describe.each(CALLERS)('for bubblewrap, run by %s', (as) => {
      it('runs a command in the workspace, whose changes stay in the overlay', async () => {
        const ran = await run('tier: process\n', as, 'pwd; cat a.txt; echo two > b.txt && cat b.txt; id -un');
        expect(ran).toEqual({ status: 0, stderr: '', stdout: `${workspace}\none\ntwo\nsandbox\n` });
        expect(readdirSync(workspace).sort()).toEqual(['a.txt', 'build']);
      });

      it('gives the command’s own exit code', async () => {
        expect((await run('tier: process\n', as, 'exit 7')).status).toBe(7);
      });

      it('V5 N6: has no network, no namespaces to make, no home and no root', async () => {
        const ran = await run(
          'tier: process\n',
          as,
          'ls -d /sys/class/net /root /home/* 2>/dev/null; tail -n +3 /proc/net/dev | tr -d " " | cut -d: -f1; unshare -U true 2>/dev/null && echo made; touch /x /usr/x 2>/dev/null && echo wrote; id -u',
        );
        expect(ran.stdout).toBe(`/home/sandbox\nlo\n${String(as === 'root' ? 65534 : USER)}\n`);
      });

      it('sets the limits of each process', async () => {
        const text = 'tier: process\nlimits: { open-files: 77, file-size: 1MiB }\n';
        const ran = await run(
          text,
          as,
          'ulimit -n; head -c 2000000 /dev/zero > big 2>/dev/null; stat -c %s big',
        );
        expect(ran.stdout).toBe('77\n1048576\n');
      });

      it('with commands.allow nothing else is there, and nothing written can be started', async () => {
        const text = 'tier: process\ncommands: { allow: [sh, cat, cp] }\n';
        const ran = await run(
          text,
          as,
          'cat a.txt; ls / 2>/dev/null; cp /bin/cat ./c; ./c a.txt; /lib64/ld-linux-x86-64.so.2 ./c a.txt; /lib64/ld-linux-x86-64.so.2 /usr/bin/id; exit 0',
        );
        expect(ran.stdout).toBe('one\n');
        expect(ran.stderr).toContain('Permission denied');
      });

      it('leaves nothing behind', async () => {
        const before = readdirSync(tmpdir()).filter((name) => name.startsWith('tmp.'));
        await run('tier: process\n', as, 'mkdir d; echo x > d/x');
        expect(readdirSync(tmpdir()).filter((name) => name.startsWith('tmp.'))).toEqual(before);
      });
    });

    it('filesystem.exec names the folders from which programs may be started', async () => {
      const text = 'tier: process\nfilesystem: { exec: [build/] }\n';
      const ran = await run(
        text,
        'user',
        'cp /bin/true build/t && build/t && echo built; cp /bin/true ./t; ./t || echo refused; cp /bin/true /tmp/t; /tmp/t || echo refused',
      );
      expect(ran.stdout).toBe('built\nrefused\nrefused\n');
    });

    it('for prlimit: sets the limits and passes the exit code on', () => {
      const text =
        'tier: process\nlimits: { wall-time: 20s, memory: 512MiB, open-files: 77, cpu-time: 9s }\n';
      const compiled = compilePrlimit(loaded(text));
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      const path = join(folder, 'prlimit.sh');
      writeFileSync(path, renderScript([{ kind: 'run', argv: compiled.plan.argv, withArguments: true }]));
      const ran = asUser(
        ['sh', path, 'sh', '-c', 'ulimit -n; ulimit -t; ulimit -d; exit 5'],
        'user',
        workspace,
      );
      expect(ran).toEqual({ status: 5, stderr: '', stdout: '77\n9\n524288\n' });
    });

    it('for prlimit: ends what runs longer than its wall-time', () => {
      const compiled = compilePrlimit(loaded('limits: { wall-time: 1s }\n'));
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      const path = join(folder, 'prlimit.sh');
      writeFileSync(path, renderScript([{ kind: 'run', argv: compiled.plan.argv, withArguments: true }]));
      expect(asUser(['sh', path, 'sleep', '30'], 'user', workspace).status).not.toBe(0);
      expect(readFileSync(path, 'utf8')).toContain('--signal=KILL');
      expect(execFileSync('sh', ['-n', path]).length).toBe(0);
    });
  },
);
