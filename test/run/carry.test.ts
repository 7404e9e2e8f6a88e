import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyCarried } from '../../src/run/private-folder.js';
import { createProject, describeTiers, leftInState, type Project, type Ran } from './project.js';

const POLICY = `
limits: { wall-time: 30s }
filesystem:
  write: [src/]
  deny: ["**/*.frozen"]
  read-deny: ["**/*.pem"]
  carry: [node_modules/]
env: { pass: [PATH], secret: [TOKEN] }
`;

describeTiers('filesystem.carry: folders go from one step of a job to the next', (tier) => {
  let project: Project;
  let store: string;
  beforeEach(() => {
    project = createProject(tier, POLICY, { 'src/a': 'a\n', 'packages/a/package.json': '{}\n' });
    store = join(project.base, 'carry');
  });
  afterEach(() => {
    const left = leftInState(project);
    expect(emptyCarried(store)).toEqual([]);
    expect(existsSync(store)).toBe(false);
    project.remove();
    expect(left).toEqual([]);
  });

  const step = (script: string, more: Parameters<Project['sh']>[1] = {}): Promise<Ran> =>
    project.sh(`set -e\n${script}`, { carry: store, onViolation: 'fail', ...more });

  const directions = ({ events }: Ran): readonly string[] =>
    events.flatMap((event) => (event.type === 'carry' ? [`${event.direction} ${event.path}`] : []));

  it('install and test are two steps: the second sees what the first left, the workspace and others never do', async () => {
    const install = await step(
      'mkdir -p node_modules/dep packages/a/node_modules; echo one > node_modules/dep/index.js; ' +
        'echo two > packages/a/node_modules/x; ln -s dep/index.js node_modules/link; echo new > src/a',
    );
    expect(install.result).toMatchObject({ outcome: 'completed', violations: [], problems: [], exitCode: 0 });
    expect([...install.result.carried].sort()).toEqual(['node_modules/', 'packages/a/node_modules/']);
    expect(install.result.changes.map(({ path }) => path)).toEqual(['src/a']);
    expect(existsSync(join(project.workspace, 'node_modules'))).toBe(false);
    expect(readdirSync(join(project.workspace, 'packages/a'))).toEqual(['package.json']);

    const test = await step(
      'cat node_modules/link packages/a/node_modules/x src/a; rm node_modules/link; echo 3 > node_modules/three',
    );
    expect(test.stdout).toBe('one\ntwo\nnew\n');
    expect(test.result).toMatchObject({ outcome: 'completed', violations: [], problems: [], changes: [] });
    expect(directions(test).slice(0, 2)).toEqual(['in node_modules/', 'in packages/a/node_modules/']);

    const third = await step('ls node_modules');
    expect(third.stdout).toBe('dep\nthree\n');
    const alone = await step('ls node_modules packages/a', { carry: join(project.base, 'other-job') });
    expect(alone.result.exitCode).not.toBe(0);
    expect(alone.stdout).not.toContain('node_modules');
    expect(emptyCarried(join(project.base, 'other-job'))).toEqual([]);
  });

  it('what was deleted of the workspace’s own stays deleted for later steps, and the workspace whole', async () => {
    project.write('node_modules/old/index.js', 'old\n');
    project.write('node_modules/kept', 'kept\n');
    const first = await step('rm -r node_modules/old; echo new > node_modules/new');
    expect(first.result).toMatchObject({ outcome: 'completed', carried: ['node_modules/'] });
    expect((await step('ls node_modules')).stdout).toBe('kept\nnew\n');
    const replaced = await step('rm -r node_modules; mkdir node_modules; echo x > node_modules/only');
    expect(replaced.result).toMatchObject({ outcome: 'completed', carried: ['node_modules/'] });
    expect((await step('ls node_modules')).stdout).toBe('only\n');
    expect(project.read('node_modules/old/index.js')).toBe('old\n');
  });

  it('what hostile code leaves is moved as it is: links aren’t followed, closed folders aren’t in the way, all is removed', async () => {
    project.write('../canary/secret', 'canary\n');
    const canary = join(project.base, 'canary');
    const made = await step(
      `mkdir -p node_modules/closed/in node_modules/deep; ln -s ${canary} node_modules/out; ln -s / node_modules/root; ` +
        `mkfifo node_modules/fifo; echo x > node_modules/closed/in/x; : > "$(printf 'node_modules/a\\n::error::b')"; ` +
        'cd node_modules/deep; i=0; while [ $i -lt 300 ]; do mkdir nnnnnnnnnnnnnnnnnnnn; cd nnnnnnnnnnnnnnnnnnnn; i=$((i+1)); done; ' +
        'cd "$OLDPWD/../../.." 2>/dev/null || true; cd ' +
        `${project.workspace}; chmod 0 node_modules/closed/in node_modules/closed; chmod 0555 node_modules; ` +
        'echo $?',
    );
    expect(made.result, JSON.stringify(made.result.problems)).toMatchObject({
      carried: ['node_modules/'],
      violations: [],
    });
    const seen = await step(
      'readlink node_modules/out; test ! -e node_modules/out/secret; test -p node_modules/fifo; cat node_modules/closed/in/x',
    );
    expect([seen.result.exitCode, seen.stdout]).toEqual([0, `${canary}\nx\n`]);
    expect(project.read('../canary/secret')).toBe('canary\n');
  });

  it('a folder in which something has to be covered is not brought in, and what is covered stays so', async () => {
    await step('mkdir node_modules; ln -s / node_modules/inner; echo x > node_modules/x');
    project.write('node_modules/inner/key.pem', 'secret\n');
    const { result, stdout } = await step('cat node_modules/inner/key.pem || true; ls node_modules');
    expect(stdout).toBe('inner\n');
    expect(result.problems.map(({ message }) => message).join()).toMatch(
      /node_modules\/ was not carried into this step: .*key\.pem/,
    );
  });

  // What follows is decided before or after the wall, the same for each.
  if (tier === 'container') return;

  it('a step that fails leaves what it made; one that breaks the policy leaves nothing, not what it was given either', async () => {
    const failed = await step('mkdir node_modules; echo half > node_modules/a; exit 3');
    expect(failed.result).toMatchObject({ exitCode: 3, carried: ['node_modules/'] });
    expect((await step('cat node_modules/a')).stdout).toBe('half\n');
    const broke = await step('echo x > outside; echo more > node_modules/b');
    expect(broke.result).toMatchObject({ outcome: 'violated', carried: [] });
    expect((await step('test ! -e node_modules')).result.exitCode).toBe(0);
    const denied = await step('mkdir node_modules; echo x > node_modules/a.frozen');
    expect(denied.result).toMatchObject({ outcome: 'violated', carried: [] });
  });

  it('a link in the folder’s place is not carried', async () => {
    const made = await step('ln -s /etc node_modules');
    expect(made.result.carried).toEqual([]);
    expect((await step('test ! -e node_modules')).result.exitCode).toBe(0);
  });

  it('P2: a folder above it that became a link meanwhile is not followed', async () => {
    await step('mkdir packages/a/node_modules; echo x > packages/a/node_modules/x');
    const outside = join(project.base, 'outside');
    mkdirSync(join(outside, 'a'), { recursive: true });
    renameSync(join(project.workspace, 'packages'), join(project.base, 'packages-before'));
    symlinkSync(outside, join(project.workspace, 'packages'));
    const { result } = await step('true');
    expect(result.problems.map(({ message }) => message).join()).toContain(
      'packages/a/node_modules/ was not carried',
    );
    expect(readdirSync(join(outside, 'a'))).toEqual([]);
  });

  it('S3: what holds a secret reaches no later step', async () => {
    const env = { ...project.environment, TOKEN: 'a-secret-of-twenty-letters' };
    const made = await step('mkdir node_modules; echo "$TOKEN" > node_modules/cache', { env });
    expect(made.result).toMatchObject({ outcome: 'violated', carried: [] });
    expect(JSON.stringify(made.result)).not.toContain('a-secret-of');
    expect((await step('test ! -e node_modules')).result.exitCode).toBe(0);
  });

  it('another workspace takes nothing of it', async () => {
    await step('mkdir node_modules; echo x > node_modules/x');
    const other = createProject(tier, POLICY, {});
    try {
      const { result } = await other.sh('test ! -e node_modules', { carry: store });
      expect(result.exitCode).toBe(0);
    } finally {
      other.remove();
    }
  });

  it('a workspace that has no layer of its own is refused', async () => {
    project.write(
      'policy.yml',
      `version: 1\ntier: ${tier}\nfilesystem: { workspace: read-write, write: [src/], carry: [node_modules/] }\n`,
    );
    const { result } = await step('true');
    expect(result).toMatchObject({ outcome: 'unenforceable', exitCode: 125 });
    expect(result.problems[0]).toMatchObject({ clause: 'filesystem.carry', line: 3 });
  });
});
