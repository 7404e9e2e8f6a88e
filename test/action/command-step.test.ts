import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/registry.js';
import { startGitServer, type GitServer, type ServedRepository } from './git-server.js';
import { createRunner, pullRequest, type Runner, type StepResult } from './step.js';

const PATH = '.github/sandbox-policy.yml';
const policy = (more = ''): string => `version: 1
tier: process
filesystem:
  write: [src/]
${more}tests: [{ deny: { connect: "example.com:443" } }]
`;

let server: GitServer;
let repository: ServedRepository;
let runner: Runner;
let count = 0;

beforeAll(async () => {
  server = await startGitServer();
});
afterAll(() => server.close());
beforeEach(() => {
  count += 1;
  const name = `owner/project-${String(count)}`;
  repository = server.create(name);
  repository.commit('main', { [PATH]: policy(), 'src/a.txt': 'a\n' });
  runner = createRunner(pullRequest(server.url, name));
});
afterEach(() => runner.remove());

/** A step on a checkout of an agent's branch. */
async function step(
  files: Readonly<Record<string, string | null>>,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  repository.commit('agent', files);
  execFileSync('git', ['clone', '--quiet', '-b', 'agent', repository.folder, runner.workspace]);
  return await runner.step(inputs);
}

const errors = ({ log }: StepResult): readonly string[] =>
  log.split('\n').filter((line) => line.startsWith('::error '));

const available = (name: string): boolean => COMMANDS.some((command) => command.name === name);

describe('command: lint', () => {
  it('annotates the checkout’s policy, and fails by fail-on', async () => {
    const bad = await step({ [PATH]: `${policy()}surprise: true\n` }, { command: 'lint' });
    expect(bad.code, bad.log).toBe(1);
    expect(errors(bad)[0]).toContain(`file=${PATH},line=6`);
    expect(bad.outputs['exit-code']).toBe('1');
  });

  it('succeeds on a good one', async () => {
    const good = await step({}, { command: 'lint' });
    expect(good.code, good.log).toBe(0);
  });
});

describe('command: diff', () => {
  it('a change that widens the policy fails with an annotation on the line', async () => {
    const wide = policy().replace('[src/]', '[src/, scripts/]');
    const found = await step({ [PATH]: wide }, { command: 'diff' });
    if (!available('diff')) {
      expect([found.code, found.log]).toMatchObject([2, expect.stringContaining('no command "diff"')]);
      return;
    }
    expect(found.code, found.log).toBe(1);
    expect(errors(found).join('\n')).toContain(`file=${PATH},line=4`);
  });

  it('F1: one that makes it invalid fails, with an annotation on the line', async () => {
    const found = await step({ [PATH]: `${policy()}surprise: true\n` }, { command: 'diff' });
    expect(found.code, found.log).toBe(1);
    expect(errors(found).join('\n')).toContain(`file=${PATH},line=6`);
  });

  it('one that narrows it passes', async () => {
    const found = await step({ [PATH]: policy('  deny: [src/gen/]\n') }, { command: 'diff' });
    expect(found.code, found.log).toBe(available('diff') ? 0 : 2);
  });

  it('F1: one that takes the policy away fails', async () => {
    const found = await step({ [PATH]: null }, { command: 'diff' });
    expect(found.code).not.toBe(0);
  });
});

describe('command: check', () => {
  it('a change outside of write fails, by the default branch’s policy though the change widens its own', async () => {
    const wide = policy().replace('[src/]', '[./]');
    const found = await step({ [PATH]: wide, 'other.txt': 'x\n' }, { command: 'check' });
    if (!available('check')) {
      expect([found.code, found.log]).toMatchObject([2, expect.stringContaining('no command "check"')]);
      return;
    }
    expect(found.code, found.log).toBe(1);
    expect(errors(found).join('\n')).toContain('file=other.txt');
  });

  it('a change within write passes', async () => {
    const found = await step({ 'src/a.txt': 'b\n' }, { command: 'check' });
    expect(found.code, found.log).toBe(available('check') ? 0 : 2);
  });
});

describe('what isn’t available', () => {
  it('F7: verify: true with a command that runs nothing is an error, never passed over', async () => {
    const found = await step({}, { command: 'lint', verify: 'true' });
    expect([found.code, errors(found).length]).toEqual([2, 1]);
  });

  it('command: verify probes the sandbox of the policy that counts, not of the change’s own', async () => {
    repository.commit('main', { [PATH]: policy('limits: { memory: 256MiB }\n') });
    const found = await step({ [PATH]: 'version: 1\nnonsense: true\n' }, { command: 'verify' });
    expect(found.code, found.log).toBe(0);
    expect(found.log).toMatch(/held +filesystem\.write +1 of 1 +overlayfs/);
    expect(found.log).not.toContain('LEAKED');
  });

  it('F1: without a policy on the default branch nothing is compared', async () => {
    repository.commit('main', { [PATH]: null });
    const found = await step({}, { command: 'check' });
    expect([found.code, errors(found)[0]]).toMatchObject([3, expect.stringContaining('there is no policy')]);
  });
});
