import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRequest } from '../../src/run/request.js';
import { createProject, describeTiers, leftInState, type Project } from './project.js';

const POLICY = `
limits: { wall-time: 20s }
filesystem:
  write: [src/]
  deny: [src/frozen/]
  outputs: [reports/]
`;
const CHANGES = [
  'echo changed > src/a',
  'echo new > src/new',
  'rm src/gone',
  'echo x > outside',
  'mkdir -p src/frozen reports .github/workflows',
  'echo x > src/frozen/x',
  'echo y > .github/workflows/w.yml',
  'echo report > reports/r.txt',
  'echo log > noise.log',
].join('\n');

describeTiers('filesystem.workspace: overlay', (tier) => {
  let project: Project;
  beforeEach(() => {
    project = createProject(tier, POLICY, { 'src/a': 'a\n', 'src/gone': 'g\n', '.gitignore': '*.log\n' });
  });
  afterEach(() => {
    const left = leftInState(project);
    project.remove();
    expect(left).toEqual([]);
  });

  const state = (): (string | null)[] => ['src/a', 'src/new', 'src/gone'].map((path) => project.read(path));
  const BEFORE = ['a\n', null, 'g\n'];
  const AFTER = ['changed\n', 'new\n', null];

  it('applies what is permitted and drops the rest, each a violation with its line', async () => {
    const { result, events } = await project.sh(CHANGES);
    expect(result).toMatchObject({
      outcome: 'completed',
      exitCode: 0,
      ignored: 1,
      problems: [],
      conflicts: [],
    });
    expect(state()).toEqual(AFTER);
    for (const path of ['outside', 'src/frozen', '.github', 'reports', 'noise.log']) {
      expect(existsSync(join(project.workspace, path)), path).toBe(false);
    }
    const dispositions = Object.fromEntries(
      result.changes.map(({ path, disposition }) => [path, disposition]),
    );
    expect(dispositions).toMatchObject({
      'src/a': 'applied',
      'src/new': 'applied',
      'src/gone': 'applied',
      outside: 'dropped',
      'src/frozen/x': 'dropped',
      '.github/workflows/w.yml': 'dropped',
    });
    const clauses = Object.fromEntries(
      result.violations.map(({ what, clause, origin }) => [what, [clause, origin?.line]]),
    );
    expect(clauses).toMatchObject({
      outside: ['filesystem.write', 6],
      'src/frozen/x': ['filesystem.deny[0]', 7],
    });
    expect(result.suggestion).toContain('outside');
    expect(result.suggestion).not.toContain('frozen');
    expect(result.outputs.map(({ path }) => path)).toEqual(['reports/r.txt']);
    const copied = join(result.auditLog?.path ?? '', 'outputs/reports/r.txt');
    expect(readFileSync(copied, 'utf8')).toBe('report\n');
    expect(events.filter(({ type }) => type === 'violation')).toHaveLength(result.violations.length);
  });

  it('P9: applied files belong to whom the files around them belong to', async () => {
    await project.sh(CHANGES);
    const folder = statSync(join(project.workspace, 'src'));
    for (const path of ['src/a', 'src/new']) {
      const { uid, gid } = statSync(join(project.workspace, path));
      expect([uid, gid], path).toEqual([folder.uid, folder.gid]);
    }
  });

  it('a command that failed changes nothing, unless that is asked for', async () => {
    const { result } = await project.sh(`${CHANGES}\nexit 3`);
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 3 });
    expect(result.changes.find(({ path }) => path === 'src/a')).toMatchObject({
      applied: false,
      disposition: 'discarded',
    });
    expect(state()).toEqual(BEFORE);
    const always = await project.sh(`${CHANGES}\nexit 3`, { apply: { kind: 'always' } });
    expect(always.result.exitCode).toBe(3);
    expect(state()).toEqual(AFTER);
  });

  it('--discard applies nothing', async () => {
    const { result } = await project.sh(CHANGES, { apply: { kind: 'discard' } });
    expect(result.exitCode).toBe(0);
    expect(state()).toEqual(BEFORE);
  });

  it('--patch writes what git apply turns into the same, and applies nothing', async () => {
    const file = join(project.base, 'agent.patch');
    const { result } = await project.sh(CHANGES, { apply: { kind: 'patch', file } });
    expect(result.patch).toBe(file);
    expect(state()).toEqual(BEFORE);
    execFileSync('git', ['apply', file], { cwd: project.workspace });
    expect(state()).toEqual(AFTER);
  });

  it('P1: --patch and --result follow no link', async () => {
    const target = join(project.base, 'target');
    writeFileSync(target, 'before');
    symlinkSync(target, join(project.base, 'link'));
    for (const more of [
      { apply: { kind: 'patch', file: join(project.base, 'link') } as const },
      { resultFile: join(project.base, 'link') },
    ]) {
      const { result } = await project.sh(CHANGES, more);
      expect(result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
      expect(result.reason).toContain('symbolic link');
    }
    expect(readFileSync(target, 'utf8')).toBe('before');
    expect(state()).toEqual(BEFORE);
  });

  /** Changes two files, one of which the host changes meanwhile. */
  const meanwhile = (more: Partial<RunRequest> = {}) => {
    let wait = true;
    return project.sh(
      'echo ready; while [ ! -e /tmp/go ]; do sleep 0.05; [ $((n=n+1)) -gt 20 ] && break; done; echo changed > src/a; echo new > src/new',
      {
        ...more,
        onStdout: () => {
          if (wait) project.write('src/a', 'host\n');
          wait = false;
        },
      },
    );
  };

  it('a patch that would take back what the host changed meanwhile says so', async () => {
    const apply = { kind: 'patch', file: join(project.base, 'agent.patch') } as const;
    const note =
      '1 file of the workspace changed while the command ran, and the patch puts its own in place of that: src/a';
    const { result } = await meanwhile({ apply });
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 0, conflicts: [] });
    expect(result.problems.map(({ message }) => message)).toEqual([note]);
    expect(project.read('src/a')).toBe('host\n');
    expect((await project.sh(CHANGES, { apply })).result.problems).toEqual([]);
  });

  it('a file that the host changed meanwhile is a conflict: nothing is applied', async () => {
    const { result } = await meanwhile();
    expect(result).toMatchObject({ outcome: 'conflict', exitCode: 125, conflicts: ['src/a'] });
    expect([project.read('src/a'), project.read('src/new')]).toEqual(['host\n', null]);
  });

  it('--on-violation fail turns a good run with violations into exit 1, and leaves others their code', async () => {
    const failing = { onViolation: 'fail' } as const;
    expect((await project.sh('echo x > outside', failing)).result).toMatchObject({
      outcome: 'violated',
      exitCode: 1,
    });
    expect((await project.sh('echo x > outside; exit 5', failing)).result).toMatchObject({
      outcome: 'violated',
      exitCode: 5,
    });
    expect((await project.sh('echo x > src/a', failing)).result).toMatchObject({
      outcome: 'completed',
      exitCode: 0,
    });
  });

  it('--result writes the result', async () => {
    const resultFile = join(project.base, 'result.json');
    const { result } = await project.run(['true'], { resultFile });
    expect(JSON.parse(readFileSync(resultFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(result)));
  });
});

describeTiers('filesystem.workspace: read-only', (tier) => {
  it('nothing in it can be written', async () => {
    const project = createProject(tier, 'filesystem: { workspace: read-only }\n', { 'src/a': 'a\n' });
    try {
      const { result, stderr } = await project.sh('echo x > src/a || echo y > new');
      expect(result.exitCode).not.toBe(0);
      expect(stderr).toMatch(/Read-only|cannot create/);
      expect(result.changes).toEqual([]);
      expect(project.read('src/a')).toBe('a\n');
      expect(leftInState(project)).toEqual([]);
    } finally {
      project.remove();
    }
  });
});

describeTiers('filesystem.workspace: read-write', (tier) => {
  const policy = 'filesystem: { workspace: read-write, write: [src/, out/], deny: [src/frozen.txt] }\n';

  it('writes go through where they are permitted and nowhere else', async () => {
    const project = createProject(tier, policy, {
      'src/a': 'a\n',
      'src/frozen.txt': 'f\n',
      'src/.envrc': 'e\n',
      'out/x': 'x\n',
      other: 'o\n',
    });
    execFileSync('chmod', ['-R', 'a+rwX', project.workspace]);
    try {
      const { result } = await project.sh(
        'echo 1 > src/a; for f in src/frozen.txt src/.envrc other new; do echo no > $f && echo "wrote $f" >&2; done; mkdir src/.github; exit 0',
      );
      expect(result).toMatchObject({ outcome: 'completed', exitCode: 0 });
      expect(
        ['src/a', 'src/frozen.txt', 'src/.envrc', 'other', 'new'].map((path) => project.read(path)),
      ).toEqual(['1\n', 'f\n', 'e\n', 'o\n', null]);
      // A mount can't keep a name from being made: it is found afterwards.
      expect(result.violations.map(({ what }) => what)).toEqual(['src/.github']);
      expect(leftInState(project)).toEqual([]);
    } finally {
      project.remove();
    }
  });

  it('F6: a path of deny or write that does not exist is an error, not passed over', async () => {
    for (const missing of ['src/frozen.txt', 'out']) {
      const files: Record<string, string> = { 'src/a': 'a\n', 'src/frozen.txt': 'f\n', 'out/x': 'x\n' };
      const kept = Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(missing)));
      const project = createProject(tier, policy, kept);
      try {
        const { result } = await project.run(['true']);
        expect(result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
        expect(result.reason).toContain(missing);
        expect(result.fix).toContain('create it');
        expect(leftInState(project)).toEqual([]);
      } finally {
        project.remove();
      }
    }
  });
});

describe('P1: the workspace', () => {
  it('is not opened through a link that a change may have planted', async () => {
    const project = createProject('process', POLICY);
    try {
      mkdirSync(join(project.base, 'elsewhere'));
      symlinkSync(join(project.base, 'elsewhere'), join(project.workspace, 'app'));
      const { result } = await project.run(['true'], { workspace: join(project.workspace, 'app') });
      expect(result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
      expect(result.reason).toContain('symbolic link');
    } finally {
      project.remove();
    }
  });
});
