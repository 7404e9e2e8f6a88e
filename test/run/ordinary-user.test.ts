import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bundleCli, type BundledCli } from './cli-process.js';
import {
  createProject,
  describeTiers,
  leftInState,
  onlyRun,
  readEvents,
  type Project,
  type TestTier,
} from './project.js';

const UID = 65533;
const asRoot = process.getuid?.() === 0;

/** In the container tier the user is in the group of the engine's socket. */
function groupsFor(tier: TestTier): readonly string[] {
  const socket = process.env['SANDBOX_POLICY_TEST_ENGINE'];
  return tier === 'container' && socket !== undefined
    ? [`--groups=${String(statSync(socket).gid)}`]
    : ['--clear-groups'];
}

/** When the tests run as root, everything is done once more by a user who isn't; else every test is that. */
describeTiers(
  'a caller who is not root',
  (tier) => {
    let cli: BundledCli;
    let project: Project;
    beforeAll(async () => {
      cli = await bundleCli();
    });
    afterAll(() => cli.remove());
    afterEach(() => project.remove());

    function run(argv: readonly string[]): { code: number | null; stdout: string; stderr: string } {
      const drop = asRoot
        ? ['setpriv', `--reuid=${String(UID)}`, `--regid=${String(UID)}`, ...groupsFor(tier)]
        : [];
      const [program = '', ...args] = [...drop, process.execPath, cli.file, ...argv];
      const { status, stdout, stderr } = spawnSync(program, args, {
        cwd: project.workspace,
        env: project.toolEnvironment,
        encoding: 'utf8',
      });
      return { code: status, stdout, stderr };
    }

    function prepare(policy: string): void {
      project = createProject(tier, policy, { 'src/a': 'a\n' });
      if (asRoot) execFileSync('chown', ['-R', `${String(UID)}:${String(UID)}`, project.base]);
    }

    it('runs as that user, without capabilities, and what is applied is the user’s', () => {
      prepare('filesystem: { write: [src/] }\n');
      const { code, stdout, stderr } = run([
        'run',
        '--policy',
        'policy.yml',
        '--',
        'sh',
        '-c',
        'id -u; grep CapEff /proc/self/status; echo b > src/a; mkdir src/new; echo c > src/new/c; echo x > outside',
      ]);
      expect(code, stderr).toBe(0);
      const uid = asRoot ? UID : (process.getuid?.() ?? 0);
      expect(stdout).toBe(`${String(uid)}\nCapEff:\t0000000000000000\n`);
      expect([project.read('src/a'), project.read('src/new/c'), project.read('outside')]).toEqual([
        'b\n',
        'c\n',
        null,
      ]);
      expect(statSync(join(project.workspace, 'src/new/c')).uid).toBe(uid);
      expect(leftInState(project)).toEqual([]);
      expect(readEvents(onlyRun(project)).at(-1)).toMatchObject({ type: 'run.end', outcome: 'completed' });
    });

    it('what the code closed to its owner is taken out and removed all the same', () => {
      prepare('filesystem: { write: [src/] }\n');
      const script = 'mkdir -p src/closed/in; echo x > src/closed/in/x; chmod 0 src/closed/in src/closed';
      const { code, stderr } = run(['run', '--policy', 'policy.yml', '--', 'sh', '-c', script]);
      expect(code, stderr).toBe(0);
      expect(statSync(join(project.workspace, 'src/closed')).mode & 0o777).toBe(0);
      expect(leftInState(project)).toEqual([]);
    });

    it('what the code deleted leaves nothing of the engine’s root behind', () => {
      prepare('filesystem: { write: [src/] }\n');
      const { code, stderr } = run([
        'run',
        '--policy',
        'policy.yml',
        '--',
        'sh',
        '-c',
        'rm src/a; mkdir src/b',
      ]);
      expect(code, stderr).toBe(0);
      expect(stderr).not.toContain('could not be removed');
      expect(project.read('src/a')).toBeNull();
      expect(leftInState(project)).toEqual([]);
    });
  },
  ['process', 'container'],
);
