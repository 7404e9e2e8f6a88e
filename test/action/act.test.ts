import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLog } from '../../src/audit/verify.js';
import { root } from '../docs/markdown.js';
import { processesWith, until } from '../run/cli-process.js';
import { createAct, tools, type Act, type ActRun } from './act.js';
import { startGitServer, type GitServer, type ServedRepository } from './git-server.js';
import { startResultsService, type ResultsService, type StoredArtifact } from './results-service.js';

let server: GitServer;
let service: ResultsService;
let act: Act;
let count = 0;

beforeAll(async () => {
  server = await startGitServer();
  service = await startResultsService();
  act = createAct();
});
afterAll(async () => {
  await server.close();
  await service.close();
  act.remove();
});

interface Project {
  readonly name: string;
  readonly repository: ServedRepository;
  run(event: string, workflow: string, payload?: Readonly<Record<string, unknown>>): Promise<ActRun>;
  readonly env: Readonly<Record<string, string>>;
}

function project(): Project {
  count += 1;
  const name = `acme/app-${String(count)}`;
  const repository = server.create(name);
  const env = { ...service.environment, GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: name };
  return {
    name,
    repository,
    env,
    run: (event, workflow, payload = {}) =>
      act.run({ event, clone: repository.clone, workflow, payload, env }),
  };
}

const policy = (more = ''): string => `version: 1
tier: process
filesystem: { write: [src/] }
${more}tests: [{ deny: { connect: "example.com:443" } }]
`;

/** A job that checks out and runs a script in the sandbox, and then says what came of it. */
function workflow(job: string, script: string, inputs: Readonly<Record<string, string>> = {}): string {
  const more = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`);
  return `on: [push, pull_request, pull_request_target, issue_comment, workflow_run, workflow_dispatch]
jobs:
  ${job}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: box
        uses: acme/sandbox-policy@v1
        with:
          run: ${JSON.stringify(script)}
${more.join('')}      - if: always()
        run: |
          echo "outcome=\${{ steps.box.outputs.outcome }} code=\${{ steps.box.outputs.exit-code }} head=\${{ steps.box.outputs.audit-head }}"
`;
}

/** A job with a step for each id, `command` being the id unless it is said, and a last one that says what came of each. */
function checked(job: string, steps: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  const lines = Object.entries(steps).map(([id, given]) => {
    const inputs = Object.entries({ command: id, ...given });
    return `      - id: ${id}
        if: always()
        uses: acme/sandbox-policy@v1
        with:
${inputs.map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`).join('')}`;
  });
  const said = Object.keys(steps).map(
    (id) =>
      `          echo "${id}: \${{ steps.${id}.outcome }} \${{ steps.${id}.outputs.outcome }} \${{ steps.${id}.outputs.exit-code }}."\n`,
  );
  return `on: [push, pull_request, pull_request_target, issue_comment, workflow_run, workflow_dispatch]
jobs:
  ${job}:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${lines.join('')}      - if: always()
        run: |
${said.join('')}`;
}

function artifactOf(job: string): StoredArtifact {
  const found = service.artifacts.find(({ name }) => name.startsWith(`sandbox-policy-${job}-`));
  if (found === undefined) throw new Error(`no artifact of ${job}`);
  return found;
}

async function problemsOf(artifact: StoredArtifact, head?: string): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-artifact-'));
  try {
    const log = join(folder, 'audit.jsonl');
    writeFileSync(log, artifact.files.get('audit.jsonl') ?? '');
    return (await verifyLog(log, head === undefined ? {} : { head })).problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(tools === undefined)('the Action under a workflow runner', () => {
  it('a good change: success, the artifact is there, the summary is there', async () => {
    const { repository, run } = project();
    repository.commit('main', { '.github/sandbox-policy.yml': policy(), 'src/a.txt': 'a\n' });
    const { code, log } = await run(
      'push',
      workflow('good', 'echo "from inside: $(cat src/a.txt)"; echo b > src/a.txt'),
      {
        ref: 'refs/heads/main',
      },
    );
    expect(code, log).toBe(0);
    expect(log).toContain('from inside: a');
    expect(log).toContain('Summary - ## ✅ sandbox-policy: completed');
    const [, head] = /outcome=completed code=0 head=([0-9a-f]{64})/.exec(log) ?? [];
    expect(head, log).toBeDefined();
    const artifact = artifactOf('good');
    expect(await problemsOf(artifact, head)).toEqual([]);
    expect([...artifact.files.keys()].sort()).toEqual([
      ...['audit.jsonl', 'changes.patch', 'plan.json', 'policy.resolved.json', 'result.json'],
    ]);
    expect(log).not.toContain('token-of-the-job');
  });

  it(
    'each hostile change of examples/agent-change: failure, with its outcome',
    { timeout: 240_000 },
    async () => {
      const { repository, run } = project();
      cpSync(join(root, 'examples', 'agent-change'), repository.clone, { recursive: true });
      repository.commit('main', {});
      const rows = readFileSync(join(root, 'docs', 'containment.md'), 'utf8')
        .split('\n')
        .map((line) => /^\| ([a-z-]+) \| process \| ([a-z-]+) \| (\d+) \|/.exec(line))
        .filter((match) => match !== null)
        .map(([, patch = '', outcome = '', code = '']) => ({ patch, outcome, code }));
      const hostile = readdirSync(join(root, 'examples', 'agent-change', 'patches', 'hostile'));
      expect(rows.map(({ patch }) => `${patch}.patch`).sort()).toEqual([...hostile, 'good.patch'].sort());
      const steps = rows.map(
        ({ patch }) => `      - id: ${patch}
        continue-on-error: true
        uses: acme/sandbox-policy@v1
        with:
          run: ./try.sh ${patch === 'good' ? 'good.patch' : `hostile/${patch}.patch`}
`,
      );
      const said = rows.map(
        ({ patch }) =>
          `          echo "${patch}: \${{ steps.${patch}.outcome }} \${{ steps.${patch}.outputs.outcome }} \${{ steps.${patch}.outputs.exit-code }}."\n`,
      );
      const { log } = await run(
        'push',
        `on: push
jobs:
  hostile:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${steps.join('')}      - if: always()
        run: |
${said.join('')}`,
        { ref: 'refs/heads/main' },
      );
      for (const { patch, outcome, code } of rows) {
        const conclusion = code === '0' && outcome === 'completed' ? 'success' : 'failure';
        expect(log).toContain(`${patch}: ${conclusion} ${outcome} ${code}.`);
      }
      expect(log).not.toMatch(/ESCAPED/);
    },
  );

  const heads = [
    {
      event: 'pull_request',
      payload: { number: 7, pull_request: { number: 7, base: { ref: 'main' }, head: { ref: 'agent' } } },
    },
    {
      event: 'pull_request_target',
      payload: { number: 7, pull_request: { number: 7, base: { ref: 'main' }, head: { ref: 'agent' } } },
    },
    { event: 'issue_comment', payload: { issue: { number: 7 }, comment: { body: '/run' } } },
    { event: 'workflow_run', payload: { workflow_run: { head_branch: 'agent' } } },
    { event: 'workflow_dispatch', payload: { ref: 'refs/heads/agent' } },
    { event: 'push', payload: { ref: 'refs/heads/agent' } },
  ];
  it.each(heads)(
    'a head that widens its own policy, by $event: the default branch’s policy holds, diff names the line, check the file',
    async ({ event, payload }) => {
      const { repository, run } = project();
      const main = repository.commit('main', { '.github/sandbox-policy.yml': policy(), 'src/a.txt': 'a\n' });
      const wide = policy('enforcement: { permit: [apply, audit, checkout-policy] }\n').replace(
        '[src/]',
        '[./]',
      );
      repository.commit('agent', {
        '.github/sandbox-policy.yml': wide,
        'outside.txt': 'x\n',
        'src/b.txt': 'b\n',
      });
      const job = `widens-${event.replaceAll('_', '-')}`;
      const { code, log } = await run(
        event,
        checked(job, { run: { run: 'echo x > elsewhere.txt' }, diff: {}, check: {} }),
        payload,
      );
      expect(code, log).toBe(1);
      expect(log).toContain('run: failure violated 1.');
      expect(log).toContain(`of commit ${main} (the`);
      expect(log).toContain('elsewhere.txt');
      expect(log).toContain('diff: failure  1.');
      expect(log).toMatch(
        /::error file=\.github\/sandbox-policy\.yml,line=3,[^\n]*SP1101[^\n]*filesystem\.write/,
      );
      expect(log).toContain('check: failure  1.');
      expect(log).toMatch(/::error file=outside\.txt,/);
      expect(log).not.toMatch(/::error file=src\/b\.txt,/);
    },
  );

  it('checks of changes: outside of write and inside deny fail, a narrower policy and fail-on: never pass', async () => {
    const { repository, run } = project();
    const denying = policy().replace('[src/]', '[src/], deny: [src/generated/]');
    repository.commit('main', { '.github/sandbox-policy.yml': denying, 'src/a.txt': 'a\n' });
    repository.commit('agent', {
      '.github/sandbox-policy.yml': denying.replace('[src/generated/]', '[src/generated/, src/vendor/]'),
      'src/generated/c.txt': 'c\n',
      'docs/d.txt': 'd\n',
    });
    const { code, log } = await run(
      'pull_request',
      checked('checks', {
        diff: {},
        check: {},
        passed: { command: 'check', 'fail-on': 'never' },
        strict: { command: 'diff', 'fail-on': 'info' },
        lint: {},
      }),
      { number: 7, pull_request: { number: 7, base: { ref: 'main' }, head: { ref: 'agent' } } },
    );
    expect(code, log).toBe(1);
    for (const said of ['diff: success  0.', 'check: failure  1.', 'passed: success  0.']) {
      expect(log).toContain(said);
    }
    expect(log).toContain('strict: failure  1.');
    expect(log).toContain('lint: success  0.');
    // Narrowing is told of, and is no error.
    expect(log).toMatch(/::notice file=\.github\/sandbox-policy\.yml,line=3,[^\n]*SP1102/);
    expect(log).toMatch(/::error file=src\/generated\/c\.txt,[^\n]*\n/);
    expect(log).toMatch(/::error file=docs\/d\.txt,/);
  });

  it('install and test as two steps of a job: carried, never in the workspace, removed with the job', async () => {
    const { repository, run } = project();
    const carrying = policy().replace('[src/]', '[src/], carry: [node_modules/]');
    repository.commit('main', { '.github/sandbox-policy.yml': carrying, 'src/a.txt': 'a\n' });
    const { code, log } = await run(
      'push',
      `on: push
jobs:
  carried:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: acme/sandbox-policy@v1
        with:
          run: mkdir -p node_modules/dep && echo installed > node_modules/dep/x && ln -s / node_modules/root
      - run: |
          test ! -e node_modules
          echo "store: $(echo "$RUNNER_TEMP"/sandbox-policy/carry-*)"
      - uses: acme/sandbox-policy@v1
        with:
          run: echo "test sees $(cat node_modules/dep/x)"
`,
      { ref: 'refs/heads/main' },
    );
    expect(code, log).toBe(0);
    expect(log).toContain('test sees installed');
    const [, store = ''] = /store: (\/\S+)/.exec(log) ?? [];
    expect(store).toMatch(/carry-[0-9a-f]{32}$/);
    expect(existsSync(store)).toBe(false);
    const carried = service.artifacts
      .filter(({ name }) => name.startsWith('sandbox-policy-carried-'))
      .map(
        ({ files }) =>
          /"type":"carry"[^\n]*"direction":"(\w+)"/.exec(files.get('audit.jsonl')?.toString() ?? '')?.[1],
      );
    expect(carried).toEqual(['out', 'in']);
  });

  it('a cancelled job: the code is dead within 2 s, the log complete to the cancel, nothing left', async () => {
    const { repository, env } = project();
    repository.commit('main', { '.github/sandbox-policy.yml': policy(), 'src/a.txt': 'a\n' });
    const word = `4242${String(process.pid)}`;
    let dead = Infinity;
    const { log } = await act.run({
      event: 'push',
      clone: repository.clone,
      workflow: workflow('cancelled', `echo started; sleep ${word}`),
      payload: { ref: 'refs/heads/main' },
      env,
      during: async ({ pid, log: said }) => {
        await until(() => /\| started/.test(said()), 60_000, said);
        const sleeping = (): readonly number[] => processesWith(`sleep\0${word}`);
        expect(sleeping().length).toBeGreaterThan(0);
        process.kill(pid, 'SIGINT');
        dead = await until(() => sleeping().length === 0, 10_000, said);
      },
    });
    expect(dead).toBeLessThan(2_000);
    // This runner kills a step with SIGKILL at once, so that what main would have done is left to post.
    const artifact = artifactOf('cancelled');
    expect(artifact.name, log).toMatch(/-unsealed$/);
    expect(log).toContain('no verdict');
    expect(await problemsOf(artifact)).toEqual([]);
    expect(artifact.files.get('audit.jsonl')?.toString()).toContain('"type":"command"');
    expect(processesWith(word)).toEqual([]);
  });
});
