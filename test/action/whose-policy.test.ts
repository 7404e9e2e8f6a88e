import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sourcePolicy, type SourcedPolicy } from '../../src/action/policy-source.js';
import { readInputs } from '../../src/action/inputs.js';
import { PassThrough } from 'node:stream';
import { root } from '../docs/markdown.js';
import { startGitServer, type GitServer, type ServedRepository } from './git-server.js';
import { createRunner, type Runner } from './step.js';

const policy = (name: string, more = ''): string => `version: 1
name: ${name}
${more}tests: [{ deny: { connect: "example.com:443" } }]
`;
const PATH = '.github/sandbox-policy.yml';

let server: GitServer;
let repository: ServedRepository;
let runner: Runner;
let name: string;
let count = 0;

beforeAll(async () => {
  server = await startGitServer();
});
afterAll(() => server.close());
beforeEach(() => {
  count += 1;
  name = `owner/project-${String(count)}`;
  repository = server.create(name);
  runner = createRunner({});
});
afterEach(() => runner.remove());

async function source(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<SourcedPolicy> {
  const given = Object.entries({ run: 'true', ...inputs }).map(([key, value]) => [
    `INPUT_${key.toUpperCase()}`,
    value,
  ]);
  const all = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_SERVER_URL: server.url,
    GITHUB_REPOSITORY: name,
    ...Object.fromEntries(given),
    ...env,
  };
  const read = readInputs(all);
  if (!read.ok) throw new Error(read.problems.join('; '));
  const stream = new PassThrough();
  const io = { env: all, cwd: runner.workspace, stdin: stream, stdout: stream, stderr: stream };
  return await sourcePolicy(io, read.inputs, {
    workspace: runner.workspace,
    home: '/nonexistent',
    temporary: runner.base,
  });
}

interface Row {
  readonly event: string;
  readonly ref: string;
  readonly whose: string;
}

const rows: readonly Row[] = readFileSync(join(root, 'docs', 'action.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| `(\w+)` \| (.+) \| (the default branch, .+) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, event = '', ref = '', whose = '']) => ({ event, ref, whose }));

const REFS: Readonly<Record<string, string>> = {
  'the default branch': 'refs/heads/main',
  "an agent's branch": 'refs/heads/agent',
  'another base branch': 'refs/heads/release',
  'a tag': 'refs/tags/v1',
  'the merge of a pull request': 'refs/pull/7/merge',
  "the merge queue's branch": 'refs/heads/gh-readonly-queue/main/pr-7-abc',
};

describe('docs/action.md, Whose policy', () => {
  it('has a row for every event by which a head reaches us', () => {
    expect([...new Set(rows.map(({ event }) => event))].sort()).toEqual(
      [
        ...['issue_comment', 'merge_group', 'pull_request', 'pull_request_target', 'push', 'schedule'],
        ...['workflow_dispatch', 'workflow_run'],
      ].sort(),
    );
    expect(rows.filter(({ ref }) => !Object.hasOwn(REFS, ref))).toEqual([]);
  });

  for (const { event, ref, whose } of rows) {
    it(`${event}, ${ref}: ${whose}`, async () => {
      const older = repository.commit('main', { [PATH]: policy('at-event') });
      const tip = repository.commit('main', { [PATH]: policy('at-tip') });
      const agent = repository.commit('agent', { [PATH]: policy('of-agent') });
      const commit = ref === 'the default branch' ? older : agent;
      const found = await source({
        GITHUB_EVENT_NAME: event,
        GITHUB_REF: REFS[ref] ?? '',
        GITHUB_SHA: commit,
        ...(event.startsWith('pull_request') ? { GITHUB_BASE_REF: 'main' } : {}),
      });
      expect(found.problems).toEqual([]);
      const expected = whose.endsWith('tip') ? ['at-tip', tip] : ['at-event', older];
      expect([found.loaded?.policy.name, found.at?.commit]).toEqual(expected);
    });
  }
});

describe('an event of the default branch that names a commit which isn’t on it', () => {
  it.each(['push', 'issue_comment', 'workflow_run', 'pull_request_target'])(
    '%s: the branch’s tip, never that commit',
    async (event) => {
      const tip = repository.commit('main', { [PATH]: policy('of-main') });
      const agent = repository.commit('agent', { [PATH]: policy('of-agent') });
      for (const commit of [agent, '1'.repeat(40), 'nonsense']) {
        const found = await source({
          GITHUB_EVENT_NAME: event,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: commit,
        });
        expect(found.problems).toEqual([]);
        expect([found.loaded?.policy.name, found.at?.commit]).toEqual(['of-main', tip]);
      }
    },
  );

  it('nor one that a merge brought along', async () => {
    repository.commit('main', { [PATH]: policy('of-main') });
    const agent = repository.commit('agent', { [PATH]: policy('of-agent') });
    repository.commit('agent', { [PATH]: policy('of-main') });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'agent');
    repository.git('push', '--quiet', 'origin', 'main');
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: agent };
    expect((await source(env)).loaded?.policy.name).toBe('of-main');
  });
});

const PULL = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_SHA: '0'.repeat(40),
  GITHUB_BASE_REF: 'release',
};

describe('a policy that can’t be had', () => {
  it('F1: without one on the default branch none is taken, though the head has one', async () => {
    repository.commit('main', { 'README.md': 'nothing\n' });
    repository.commit('agent', { [PATH]: policy('of-agent') });
    const found = await source({ ...PULL, GITHUB_REF: 'refs/heads/agent', GITHUB_EVENT_NAME: 'push' });
    expect(found.loaded).toBeNull();
    expect(found.problems[0]?.message).toMatch(
      /^there is no policy .* in commit [0-9a-f]{40} \(the tip of the default branch main\)$/,
    );
  });

  it('a link is not followed', async () => {
    repository.commit('main', { 'real.yml': policy('real') });
    repository.git('config', 'core.symlinks', 'true');
    const { symlinkSync, mkdirSync } = await import('node:fs');
    mkdirSync(join(repository.clone, '.github'), { recursive: true });
    symlinkSync('../real.yml', join(repository.clone, PATH));
    repository.commit('main', {});
    const found = await source(PULL);
    expect(found.loaded).toBeNull();
    expect(found.problems[0]?.message).toContain('is a symbolic link');
  });

  it('a path out of the tree is an error, in the input and in extends', async () => {
    repository.commit('main', { [PATH]: policy('outward', 'extends: ["../../outside.yml"]\n') });
    expect((await source(PULL)).problems[0]?.message).toContain('not a path inside the repository');
    expect((await source(PULL, { policy: '../p.yml' })).problems[0]?.message).toContain('not a path inside');
    expect((await source(PULL, { policy: '/etc/passwd' })).problems[0]?.message).toContain(
      'not a path inside',
    );
  });

  it('a server that is asked neither by https nor on this machine is not asked', async () => {
    repository.commit('main', { [PATH]: policy('real') });
    const found = await source({ ...PULL, GITHUB_SERVER_URL: 'http://git.example.org' });
    expect(found.problems[0]?.message).toContain('is not asked by https');
  });

  it('an invalid policy is not replaced: F1, and lint’s errors count', async () => {
    repository.commit('main', { [PATH]: 'version: 1\nsurprise: true\n' });
    const found = await source(PULL);
    expect(found.loaded).toBeNull();
    expect(found.problems[0]).toMatchObject({ file: PATH, line: 2 });
  });
});

describe('what a policy names', () => {
  it('comes from the same commit, not from the workspace', async () => {
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync(join(runner.workspace, '.github'));
    writeFileSync(join(runner.workspace, '.github/base.yml'), policy('forged'));
    repository.commit('main', {
      [PATH]: policy('child', 'extends: [./base.yml]\n'),
      '.github/base.yml': policy('parent', 'limits: { wall-time: 7s }\n'),
    });
    const found = await source(PULL);
    expect(found.problems).toEqual([]);
    expect(found.loaded?.policy.limits.wallTime).toBe(7000);
    expect(found.loaded?.files).toEqual([PATH, '.github/base.yml']);
  });

  it('the clone’s remotes, replacements and hooks are not heard', async () => {
    const main = repository.commit('main', { [PATH]: policy('real') });
    const forged = repository.commit('forged', { [PATH]: policy('forged') });
    repository.git('push', '--quiet', 'origin', `${forged}:refs/replace/${main}`);
    const found = await source(PULL);
    expect(found.loaded?.policy.name).toBe('real');
  });

  it('S3: the token reaches the server and nothing else', async () => {
    repository.commit('main', { [PATH]: policy('real') });
    const before = server.requests.length;
    const found = await source(PULL, { token: 'very-secret-token' });
    expect(found.problems).toEqual([]);
    const seen = server.requests.slice(before).map(({ authorization }) => authorization);
    const basic = Buffer.from('x-access-token:very-secret-token').toString('base64');
    expect(new Set(seen)).toEqual(new Set([`basic ${basic}`]));
    expect(JSON.stringify(found)).not.toContain('very-secret');
  });
});

describe('policy-ref', () => {
  beforeEach(() => {
    repository.commit('main', { [PATH]: policy('of-main') });
    repository.commit('release', { [PATH]: policy('of-release') });
  });

  it('base is the tip of the base branch', async () => {
    const found = await source(PULL, { 'policy-ref': 'base' });
    expect(found.loaded?.policy.name).toBe('of-release');
  });

  it('base is refused where there is none', async () => {
    const found = await source(
      { ...PULL, GITHUB_BASE_REF: '', GITHUB_EVENT_NAME: 'push' },
      { 'policy-ref': 'base' },
    );
    expect(found.problems[0]?.message).toContain('has no base branch');
  });

  it('a commit is that commit', async () => {
    const commit = repository.commit('other', { [PATH]: policy('of-other') });
    const found = await source(PULL, { 'policy-ref': commit });
    expect(found.loaded?.policy.name).toBe('of-other');
  });

  it('a branch’s name is refused', () => {
    const read = readInputs({ INPUT_RUN: 'true', 'INPUT_POLICY-REF': 'main' });
    expect(read).toMatchObject({ ok: false });
  });

  it('checkout needs the default branch’s permit on events that a stranger can cause', async () => {
    const { mkdirSync, writeFileSync } = await import('node:fs');
    mkdirSync(join(runner.workspace, '.github'));
    writeFileSync(join(runner.workspace, PATH), policy('of-workspace'));
    const refused = await source(PULL, { 'policy-ref': 'checkout' });
    expect(refused.loaded).toBeNull();
    expect(refused.problems[0]?.message).toContain("needs the default branch's policy to permit it");
    const main = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: '0'.repeat(40) };
    expect((await source(main, { 'policy-ref': 'checkout' })).loaded?.policy.name).toBe('of-workspace');
    repository.commit('main', { [PATH]: policy('of-main', 'enforcement: { permit: [checkout-policy] }\n') });
    expect((await source(PULL, { 'policy-ref': 'checkout' })).loaded?.policy.name).toBe('of-workspace');
  });
});

describe('floor', () => {
  const wide = policy('wide', 'limits: { wall-time: 20m, cpu-time: 40m }\n');
  const narrow = policy('narrow', 'limits: { wall-time: 1m }\n');

  it('by path is read from the policy’s own commit', async () => {
    repository.commit('main', { [PATH]: wide, '.github/floor.yml': narrow });
    const found = await source(PULL, { floor: '.github/floor.yml' });
    expect(found.loaded).toBeNull();
    expect(found.problems.map(({ message }) => message).join()).toContain('.github/floor.yml');
  });

  it('of another repository is read by its commit', async () => {
    repository.commit('main', { [PATH]: wide });
    const organisation = server.create(`owner/policies-${String(count)}`);
    const commit = organisation.commit('main', { 'baseline.yml': narrow });
    const floor = `owner/policies-${String(count)}/baseline.yml@${commit}`;
    expect((await source(PULL, { floor })).loaded).toBeNull();
    repository.commit('main', { [PATH]: policy('within', 'limits: { wall-time: 30s }\n') });
    const found = await source(PULL, { floor });
    expect(found.problems).toEqual([]);
    expect(found.loaded?.policy.name).toBe('within');
  });

  it('that isn’t there is never no floor', async () => {
    repository.commit('main', { [PATH]: wide });
    expect((await source(PULL, { floor: 'absent.yml' })).loaded).toBeNull();
  });
});
