import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passableEnvironment } from '../../src/action/hidden.js';
import type { RunResult } from '../../src/audit/generated/result.js';
import type { VerifyReport } from '../../src/verify/generated/verify-report.js';
import { verifyLog } from '../../src/audit/verify.js';
import { startGitServer, type GitServer, type ServedRepository } from './git-server.js';
import { startResultsService, type ResultsService } from './results-service.js';
import { createRunner, pullRequest, type Runner, type StepResult } from './step.js';

const policy = (more = ''): string => `version: 1
tier: process
filesystem: { write: [src/] }
limits: { wall-time: 20s, cpu-time: 20s, memory: 256MiB, pids: 64 }
${more}tests: [{ deny: { connect: "example.com:443" } }]
`;

let server: GitServer;
let service: ResultsService;
let repository: ServedRepository;
let runner: Runner;
let count = 0;
const before = { ...process.env };

/** The artifact client reads the process's own environment. */
function setEnvironment(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) process.env[name] = value;
}

beforeAll(async () => {
  server = await startGitServer();
  service = await startResultsService();
  setEnvironment({ ...service.environment, GITHUB_SERVER_URL: server.url });
});
afterAll(async () => {
  await server.close();
  await service.close();
  process.env = before;
});
beforeEach(() => {
  count += 1;
  const name = `owner/project-${String(count)}`;
  repository = server.create(name);
  runner = createRunner({
    ...pullRequest(server.url, name),
    GITHUB_JOB: `job-${String(count)}`,
    INPUT_TOKEN: 'token-of-the-job',
    ...service.environment,
  });
});
afterEach(() => runner.remove());

function prepare(text: string, files: Readonly<Record<string, string>> = {}): void {
  repository.commit('main', { '.github/sandbox-policy.yml': text, 'src/a.txt': 'a\n', ...files });
  execFileSync('git', ['clone', '--quiet', repository.folder, runner.workspace]);
}

function artifact(name = `sandbox-policy-job-${String(count)}-0-__self-1`): ReadonlyMap<string, Buffer> {
  const found = service.artifacts.find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`no artifact ${name}: ${service.artifacts.map((one) => one.name).join()}`);
  return found.files;
}

/** The log in an artifact is whole, and ends at the head that the step's outputs name. */
async function expectSealed(step: StepResult): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-artifact-'));
  try {
    const log = join(folder, 'audit.jsonl');
    writeFileSync(log, artifact().get('audit.jsonl') ?? Buffer.alloc(0));
    const verified = await verifyLog(log, { head: step.outputs['audit-head'] ?? '' });
    expect(verified.problems).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('command: run', () => {
  it('a good change: success, the patch in the artifact, the head in summary and outputs', async () => {
    prepare(policy());
    const step = await runner.step({ run: 'echo hello\necho changed > src/a.txt' });
    expect(step.code, step.log).toBe(0);
    expect(step.log).toContain('\nhello\n');
    expect(step.outputs).toMatchObject({ outcome: 'completed', 'exit-code': '0', 'violation-count': '0' });
    expect(step.outputs['artifact-id']).toMatch(/^\d+$/);
    expect(step.state['unpublished']).toBe('');
    await expectSealed(step);
    expect(artifact().get('changes.patch')?.toString()).toContain('+changed');
    expect(step.summary).toContain(step.outputs['audit-head']);
    expect(step.summary).toContain('✅ sandbox-policy: completed');
    expect(readFileSync(join(runner.workspace, 'src/a.txt'), 'utf8')).toBe('a\n');
    const late = await runner.post(step);
    expect([late.code, late.log, late.summary]).toEqual([0, '', '']);
  });

  it('verify: true probes the sandbox first and keeps the report in the audit directory', async () => {
    prepare(policy());
    const step = await runner.step({ run: 'echo hello', verify: 'true' });
    expect(step.code, step.log).toBe(0);
    expect(step.log).toMatch(/verify: \d{3} probes held, 0 leaked, 0 proved nothing/);
    expect(step.log.indexOf('verify: ')).toBeLessThan(step.log.indexOf('\nhello\n'));
    const report = JSON.parse(artifact().get('verify.json')?.toString() ?? '') as VerifyReport;
    expect(report.summary).toMatchObject({ leaked: 0, unproven: 0 });
    await expectSealed(step);
  });

  const outcomes = [
    { name: 'the script’s own code', run: 'exit 7', code: 7, outcome: 'completed' },
    {
      name: 'the first failing command ends it',
      run: 'false\necho not reached',
      code: 1,
      outcome: 'completed',
    },
    { name: 'a failing part of a pipe', run: 'false | cat', code: 1, outcome: 'completed' },
    { name: 'a signal', run: 'kill -SEGV $$', code: 139, outcome: 'completed' },
    { name: 'not found', run: 'no-such-program-here', code: 127, outcome: 'completed' },
    { name: 'a violation', run: 'echo x > outside.txt', code: 1, outcome: 'violated' },
    { name: 'time', run: 'sleep 60', code: 124, outcome: 'timed-out', limits: 'wall-time: 1s' },
    {
      name: 'memory',
      run: 'head -c 600M /dev/zero | tail -c 500M > /dev/null',
      code: 137,
      outcome: 'out-of-memory',
    },
  ];
  it.each(outcomes)('$name: $outcome, exit $code', async ({ run, code, outcome, limits }) => {
    prepare(limits === undefined ? policy() : policy().replace('wall-time: 20s', limits));
    const step = await runner.step({ run });
    expect([step.code, step.outputs['outcome'], step.outputs['exit-code']], step.log).toEqual([
      code,
      outcome,
      String(code),
    ]);
    const errors = step.log.split('\n').filter((line) => line.startsWith('::error '));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`${outcome}, exit ${String(code)}: `);
    await expectSealed(step);
  });

  it('an invalid policy: policy-invalid, exit 125, with its line', async () => {
    prepare('version: 1\nsurprise: true\n');
    const step = await runner.step({ run: 'true' });
    expect([step.code, step.outputs['outcome']]).toEqual([125, 'policy-invalid']);
    expect(step.log).toMatch(/::error file=\.github\/sandbox-policy\.yml,line=2,/);
    expect(step.summary).toContain('policy-invalid');
  });

  it('F7: an input that isn’t understood is an error, exit 2, and nothing runs', async () => {
    prepare(policy());
    const step = await runner.step({ run: 'echo ran', apply: 'sometimes', 'working-directory': '../..' });
    expect(step.code).toBe(2);
    expect(step.log).not.toContain('ran\n');
    expect(step.log.split('\n').filter((line) => line.startsWith('::error '))).toHaveLength(2);
  });

  it('working-directory, inputs and phase reach the run', async () => {
    prepare(policy('inputs: { issue: { type: integer } }\nphases: { test: { limits: { pids: 32 } } }\n'));
    const step = await runner.step({
      run: 'pwd; echo "issue $INPUT_ISSUE"',
      'working-directory': 'src',
      inputs: 'issue=42',
      phase: 'test',
    });
    expect(step.code, step.log).toBe(0);
    expect(step.log).toContain(`${runner.workspace}/src\nissue 42\n`);
    const refused = await runner.step({ run: 'true', inputs: 'issue=drop table' });
    expect([refused.code, refused.outputs['outcome']]).toEqual([126, 'denied']);
  });
});

describe('several scripts in one sandbox', () => {
  const SCRIPTS = 'echo one > src/made\n#--- then\ncat src/made\ncd src\n#---\npwd\n';

  it('run one after another in the same files, each in a shell of its own, each with its result', async () => {
    prepare(policy());
    const step = await runner.step({ run: SCRIPTS });
    expect(step.code, step.log).toBe(0);
    expect(step.log).toContain(`\none\n${runner.workspace}\n`);
    const result = JSON.parse(artifact().get('result.json')?.toString() ?? '') as RunResult;
    expect(result.scripts.map(({ name, exitCode }) => [name, exitCode])).toEqual([
      [null, 0],
      ['then', 0],
      [null, 0],
    ]);
    expect(step.summary).toMatch(/\| then \| 0 \| the command succeeded \|/);
    await expectSealed(step);
  });

  it('the first that fails is the last', async () => {
    prepare(policy());
    const step = await runner.step({ run: '#--- install\nexit 3\n#--- test <b>\necho ran\n' });
    expect([step.code, step.outputs['outcome']]).toEqual([3, 'completed']);
    expect(step.log).not.toContain('\nran\n');
    expect(step.summary).toContain('| test &#60;b&#62; |  | not run |');
  });

  it('all are judged before the first is run', async () => {
    prepare(policy('commands: { allow: [echo, { run: git, args: [[status]] }] }\n'));
    const step = await runner.step({ run: 'echo first\n#---\ngit push\n' });
    expect([step.code, step.outputs['outcome']], step.log).toEqual([126, 'denied']);
    expect(step.log).not.toContain('\nfirst\n');
    expect(artifact().get('audit.jsonl')?.toString()).toMatch(/"type":"command"[^\n]*git push/);
  });
});

describe('scripts are judged command by command', () => {
  const listed = policy('commands: { allow: [echo, { run: git, args: [[status]] }] }\n');

  it('a permitted script runs, though the list doesn’t name its shell', async () => {
    prepare(listed);
    const step = await runner.step({ run: 'if true; then echo yes; fi\ngit status --short' });
    expect(step.code, step.log).toBe(0);
    expect(step.log).toContain('\nyes\n');
  });

  it('sh reads it too', async () => {
    prepare(listed);
    const step = await runner.step({ run: 'echo one', shell: 'sh' });
    expect(step.code, step.log).toBe(0);
  });

  it('a command that the list doesn’t name is denied, with the YAML that would admit it', async () => {
    prepare(listed);
    const step = await runner.step({ run: 'echo one\ngit push' });
    expect([step.code, step.outputs['outcome'], step.outputs['denied-count']]).toEqual([126, 'denied', '1']);
    expect(step.log).not.toContain('\none\n');
    expect(step.summary).toMatch(/```yaml\ncommands:\n {2}allow:\n {4}- run: git\n/);
  });

  it('escalated: the summary holds the command, why, and the patch of the policy', async () => {
    prepare(listed.replace('commands: {', 'commands: { otherwise: escalate,'));
    const step = await runner.step({ run: 'git push origin main' });
    expect([step.code, step.outputs['outcome']], step.log).toEqual([126, 'escalated']);
    expect(step.summary).toContain('### A person has to decide');
    expect(step.summary).toContain('git push origin main');
    expect(step.summary).toMatch(/```yaml\ncommands:\n {2}allow:\n {4}- run: git\n/);
    expect(artifact().get('audit.jsonl')?.toString()).toContain('"type":"escalation"');
  });
});

describe('inputs tighten only', () => {
  const loosening = [
    { inputs: { apply: 'on-success' }, permit: 'apply' },
    { inputs: { apply: 'always' }, permit: 'apply' },
    { inputs: { mode: 'audit' }, permit: 'audit' },
    { inputs: { 'on-violation': 'record' }, permit: 'audit' },
    { inputs: { 'allow-sudo': 'true' }, permit: 'sudo' },
  ];
  it.each(loosening)('$inputs needs permit $permit', async ({ inputs, permit }) => {
    prepare(policy());
    const step = await runner.step({ run: 'echo ran > src/a.txt', ...inputs });
    expect([step.code, step.outputs['outcome']], step.log).toEqual([126, 'denied']);
    expect(step.summary).toMatch(new RegExp(`enforcement:\\n {2}permit:\\n {4}- ${permit}\\n`));
    expect(readFileSync(join(runner.workspace, 'src/a.txt'), 'utf8')).toBe('a\n');
  });

  it('with the permit, changes are applied', async () => {
    prepare(policy('enforcement: { permit: [apply] }\n'));
    const step = await runner.step({ run: 'echo new > src/a.txt', apply: 'on-success' });
    expect(step.code, step.log).toBe(0);
    expect(readFileSync(join(runner.workspace, 'src/a.txt'), 'utf8')).toBe('new\n');
  });

  it('F5: a lower tier is refused', async () => {
    prepare(policy().replace('tier: process', 'tier: container'));
    const step = await runner.step({ run: 'true', tier: 'process' });
    expect([step.code, step.outputs['outcome']], step.log).toEqual([125, 'unenforceable']);
  });
});

describe('the runner is protected', () => {
  it('S2: the code sees no variable and no file by which a step talks to the runner', async () => {
    prepare(policy());
    const env = {
      GITHUB_TOKEN: 'ghs-canary',
      ACTIONS_RUNTIME_TOKEN: 'runtime-canary',
      DEPLOY: 'deploy-canary',
    };
    const step = await runner.step(
      {
        run: 'set +e +o pipefail\nenv; cat /proc/self/environ /proc/1/environ 2>&1 | tr "\\0" "\\n"; ls -a "$(dirname "$PWD")" /home /run 2>&1; cat .git/config; true',
        token: 'token-canary',
      },
      env,
    );
    expect(step.code, step.log).toBe(0);
    const said = step.log.split('::stop-commands::')[1] ?? '';
    expect(said).not.toMatch(
      /canary|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)=|ACTIONS_|INPUT_|STATE_/,
    );
    expect(said).not.toContain('docker.sock');
    expect(said.split('\n')).not.toContain('temp');
  });

  it('whatever the policy passes', () => {
    const all = {
      ...{
        ACTIONS_RUNTIME_TOKEN: 'x',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
        GITHUB_TOKEN: 'x',
        GITHUB_ENV: 'x',
      },
      ...{
        GITHUB_PATH: 'x',
        GITHUB_OUTPUT: 'x',
        GITHUB_STATE: 'x',
        GITHUB_STEP_SUMMARY: 'x',
        INPUT_TOKEN: 'x',
      },
      ...{ 'STATE_audit-dir': 'x', GITHUB_SHA: 'kept', PATH: 'kept' },
    };
    expect(passableEnvironment(all)).toEqual({ GITHUB_SHA: 'kept', PATH: 'kept' });
  });

  it('S4: the checkout’s token in .git/config is not seen', async () => {
    prepare(policy());
    execFileSync('git', [
      '-C',
      runner.workspace,
      'config',
      'http.extraheader',
      'AUTHORIZATION: basic canary',
    ]);
    const step = await runner.step({ run: 'cat .git/config; git config --list' });
    expect(step.log).not.toContain('canary');
  });

  it('R1: what the code prints is no command, and the word that would end that is not known to it', async () => {
    prepare(policy());
    const lines = [
      '::set-env name=A::b',
      '::add-mask::hello',
      '  ::error::x',
      '##[error]y',
      '\u001b[31mred',
      '%0A::warning::z',
    ];
    writeFileSync(join(runner.workspace, 'hostile.txt'), `${lines.join('\n')}\n`);
    const step = await runner.step({ run: 'cat hostile.txt; cat hostile.txt >&2' });
    const [, word = '', inside = ''] = /::stop-commands::(\w+)\n([^]*)::\1::\n/.exec(step.log) ?? [];
    expect(word).toMatch(/^[0-9a-f]{64}$/);
    expect(inside).toContain('set-env');
    expect(inside.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
    expect(step.log).not.toContain('\u001b');
    expect(inside).not.toContain('##[');
  });

  it('R1, R2: names of files and of policies are text in log, outputs and summary', async () => {
    const name = 'a\n::error::x';
    prepare(policy('name: "<img src=x> ::add-mask::y | [a](b) @owner"\n'));
    const script = [
      `touch "src/<script>alert(1)<|script>.txt"`,
      `touch $'${name.replace('\n', '\\n')}'`,
      "touch 'src/|`x`|.txt' 'src/@owner' 'src/![i](http:x)'",
    ].join('\n');
    const step = await runner.step({ run: script });
    expect(step.outputs['outcome'], step.log).toBe('violated');
    const commands = step.log.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.map((line) => /^::(?![0-9a-f]{64}::)([a-z-]+)/.exec(line)?.[1] ?? 'word')).toEqual([
      ...['group', 'stop-commands', 'word', 'endgroup', 'error'],
    ]);
    const html = micromark(step.summary, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    const ours = ['h2', 'h3', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'ul', 'li'];
    expect([...tags].filter((tag) => ![...ours, 'details', 'summary', 'strong'].includes(tag ?? ''))).toEqual(
      [],
    );
    expect(step.summary.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});

describe('folders that steps carry for one another', () => {
  it('go to the next step of the job alone, and post removes them', async () => {
    prepare(policy().replace('[src/]', '[src/], carry: [node_modules/]'));
    const first = await runner.step({
      run: 'mkdir node_modules; echo x > node_modules/x; chmod 0 node_modules/x',
    });
    expect(first.code, first.log).toBe(0);
    expect(first.summary).toContain('is kept for later sandboxed steps of this job');
    const other = await runner.step({ run: 'test ! -e node_modules' }, { GITHUB_JOB: 'another' });
    expect(other.code, other.log).toBe(0);
    const second = await runner.step({ run: 'ls node_modules' });
    expect(second.log).toContain('\nx\n');
    const stores = (): readonly string[] =>
      readdirSync(join(runner.base, 'temp', 'sandbox-policy')).filter((name) => name.startsWith('carry-'));
    expect(stores()).toHaveLength(2);
    const late = await runner.post(second);
    expect([late.code, late.log]).toEqual([0, '']);
    expect(stores()).toHaveLength(1);
  });
});

describe('L1, L2: trouble with an upload changes no verdict', () => {
  it('is a warning, and post tries again and says unsealed', async () => {
    prepare(policy());
    const broken = await startResultsService({ broken: true });
    setEnvironment(broken.environment);
    let step: StepResult;
    try {
      step = await runner.step({ run: 'exit 3', summary: 'false' });
    } finally {
      await broken.close();
      setEnvironment(service.environment);
    }
    expect(step.code).toBe(3);
    expect(step.log).toContain('::warning title=sandbox-policy::The audit log was not uploaded: ');
    expect(step.outputs['artifact-id']).toBeUndefined();
    const late = await runner.post(step);
    expect(late.code).toBe(0);
    expect(late.log).toContain('-unsealed');
    expect(late.summary).toContain('Unsealed.');
    expect(artifact(`sandbox-policy-job-${String(count)}-0-__self-1-unsealed`).has('audit.jsonl')).toBe(true);
  });

  it('post says it when main was killed before its verdict, and never fails the job', async () => {
    prepare(policy());
    const killed = { code: 137, log: '', outputs: {}, summary: '' };
    const state = { main: 'began', unpublished: 'true', 'audit-dir': join(runner.base, 'absent') };
    const late = await runner.post({ ...killed, state });
    expect(late.code).toBe(0);
    expect(late.summary).toContain('no verdict');
    expect(existsSync(join(runner.base, 'absent'))).toBe(false);
  });
});
