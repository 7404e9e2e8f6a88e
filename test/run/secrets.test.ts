import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { createProject, describeTiers, onlyRun, type Project } from './project.js';

const VALUE = 'correct-horse/battery+staple=42';
const POLICY = `
env:
  pass: [CI, "MY_*"]
  secret: [DEPLOY_TOKEN]
  set: { GREETING: hello }
filesystem: { write: [src/], outputs: [reports/] }
audit: { redact: ["(?i)password=\\\\S+"] }
`;
const ENV = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  HOME: '/root',
  CI: 'true',
  MY_NAME: 'me',
  MY_API_TOKEN: 'not-passed-by-a-pattern',
  DEPLOY_TOKEN: VALUE,
  OTHER: 'unseen',
  GITHUB_TOKEN: 'ghs-unseen',
  ACTIONS_RUNTIME_TOKEN: 'actions-unseen',
  ACTIONS_RESULTS_URL: 'https://unseen.example',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://unseen.example',
  GITHUB_ENV: '/unseen/env',
  GITHUB_PATH: '/unseen/path',
  GITHUB_OUTPUT: '/unseen/output',
};

describeTiers('env', (tier) => {
  let project: Project;
  afterEach(() => project.remove());

  const environment = (): Record<string, string> => {
    const engine = project.environment['DOCKER_HOST'];
    return { ...ENV, ...(engine === undefined ? {} : { DOCKER_HOST: engine }) };
  };

  it('S1, S2: nothing of the host’s environment is seen inside but what the policy names', async () => {
    project = createProject(tier, POLICY);
    const { stdout } = await project.run(['env'], { env: environment() });
    const seen = new Map(
      stdout
        .trim()
        .split('\n')
        .map((line) => [line.split('=')[0] ?? '', line]),
    );
    expect(seen.get('MY_NAME')).toBe('MY_NAME=me');
    expect(seen.get('CI')).toBe('CI=true');
    expect(seen.get('GREETING')).toBe('GREETING=hello');
    expect(seen.get('DEPLOY_TOKEN')).toBe(`DEPLOY_TOKEN=${VALUE}`);
    expect(seen.get('HOME')).toBe('HOME=/home/sandbox');
    expect(stdout).not.toMatch(/unseen|not-passed/);
  });

  it('S3: a secret’s value is in nothing that is written, in no encoding; what holds it is withheld', async () => {
    project = createProject(tier, POLICY, { 'src/a': 'a\n' });
    const { result, events } = await project.run(
      [
        'sh',
        '-c',
        [
          'printf %s "$DEPLOY_TOKEN" > src/plain',
          'printf %s "$DEPLOY_TOKEN" | base64 -w0 > src/base64',
          'printf "xx%s" "$DEPLOY_TOKEN" | od -An -tx1 | tr -d " \\n" > src/hex',
          'echo good > src/a',
          'mkdir reports; printf %s "$DEPLOY_TOKEN" > reports/r; echo fine > reports/ok',
          'echo "$1"',
        ].join('\n'),
        'sh',
        `--auth=${VALUE}`,
      ],
      { env: environment() },
    );
    expect(result).toMatchObject({ outcome: 'completed', exitCode: 0 });
    const withheld = result.violations
      .filter(({ clause }) => clause === 'env.secret')
      .map(({ what }) => what);
    expect(withheld.sort()).toEqual(['reports/r', 'src/base64', 'src/hex', 'src/plain']);
    expect(['src/plain', 'src/base64', 'src/hex'].map((path) => project.read(path))).toEqual([
      null,
      null,
      null,
    ]);
    expect(project.read('src/a')).toBe('good\n');
    expect(result.outputs.map(({ path }) => path)).toEqual(['reports/ok']);
    expect(result.command.at(-1)).toBe('--auth=[secret DEPLOY_TOKEN]');
    const encoded = [VALUE, Buffer.from(VALUE).toString('base64'), Buffer.from(VALUE).toString('hex')];
    for (const text of encoded) {
      const hits = execFileSync('sh', ['-c', 'grep -rlaF -e "$0" "$1" || true', text, project.stateHome]);
      expect(hits.toString()).toBe('');
    }
    const start = events[0];
    if (start?.type !== 'run.start') throw new Error('no start');
    expect(start.env.find(({ name }) => name === 'DEPLOY_TOKEN')).toEqual({
      name: 'DEPLOY_TOKEN',
      sha256: null,
    });
    expect(start.env.find(({ name }) => name === 'MY_NAME')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(start.env)).not.toContain('"me"');
  });

  it('S3: a patch that would show a secret of the host’s own file is withheld whole', async () => {
    project = createProject(tier, POLICY, { 'src/conf': `token: ${VALUE}\n` });
    const { result } = await project.sh('echo token: none > src/conf', { env: environment() });
    expect(result.patch).toBe(null);
    expect(result.violations).toMatchObject([{ clause: 'env.secret', what: 'changes.patch' }]);
    expect(readdirSync(onlyRun(project))).not.toContain('changes.patch');
  });

  it('audit.redact: what it matches is not in the log, the result or the plan', async () => {
    project = createProject(tier, POLICY);
    const { result } = await project.run(['echo', 'PASSWORD=hunter2'], { env: environment() });
    expect(result.command).toEqual(['echo', '[redacted]']);
    const hits = execFileSync('sh', ['-c', 'grep -rl hunter2 "$0" || true', project.stateHome]);
    expect(hits.toString()).toBe('');
  });

  it('a secret too short to be looked for is refused; an empty one counts as not set', async () => {
    project = createProject(tier, POLICY);
    const short = await project.run(['env'], { env: { ...environment(), DEPLOY_TOKEN: 'abc' } });
    expect(short.result).toMatchObject({ outcome: 'setup-failed', exitCode: 125 });
    expect(short.result.reason).toContain('DEPLOY_TOKEN');
    const empty = await project.run(['env'], { env: { ...environment(), DEPLOY_TOKEN: '' } });
    expect(empty.result.exitCode).toBe(0);
    expect(empty.stdout).not.toContain('DEPLOY_TOKEN');
  });

  it('S4: .git/config is seen without credentials and without what runs programs', async () => {
    project = createProject(tier, POLICY, {
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/config': `[core]\n\tbare = false\n\tfsmonitor = /tmp/evil\n[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${VALUE}\n`,
      '.git/refs/heads/main': `${'ab'.repeat(20)}\n`,
    });
    const { stdout, events } = await project.run(['cat', '.git/config']);
    expect(stdout).toContain('bare');
    expect(stdout).not.toMatch(/fsmonitor|extraheader|battery/i);
    expect(events[0]).toMatchObject({ commit: 'ab'.repeat(20) });
  });
});
