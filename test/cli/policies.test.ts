import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../report/golden.js';
import { cli, folder } from './run-cli.js';

const POLICY = [
  'version: 1',
  'filesystem: { write: [src/], read-deny: ["*.pem"] }',
  'commands: { allow: [make], otherwise: deny }',
  'env: { pass: [CI] }',
  'inputs: { issue: { type: integer } }',
  'egress: { allow: [{ host: api.example.org }] }',
  'tests:',
  '  - { allow: { run: "make test" } }',
  '  - { deny: { connect: "example.com:443" } }',
  '',
].join('\n');

describe('init', () => {
  for (const template of ['python', 'node', 'go', 'strict']) {
    it(`writes a ${template} policy that lints without warnings and passes its own tests`, async () => {
      const cwd = folder();
      const made = await cli(['init', '--template', template], { cwd });
      expect([made.code, made.stdout]).toEqual([0, '']);
      const text = readFileSync(join(cwd, '.github/sandbox-policy.yml'), 'utf8');
      expect(text.split('\n')[0]).toBe(
        '# yaml-language-server: $schema=../node_modules/sandbox-policy/schemas/policy.v1.schema.json',
      );
      const linted = await cli(['lint', '--fail-on', 'warning'], { cwd });
      expect([linted.code, linted.stdout.match(/^(error|warning)/gm)]).toEqual([0, null]);
      const tested = await cli(['test'], { cwd });
      expect([tested.code, tested.stdout]).toEqual([0, expect.not.stringContaining('FAIL')]);
    });
  }

  it('chooses the template by the files that are there, and says so', async () => {
    for (const [file, template] of [
      ['go.mod', 'go'],
      ['package.json', 'node'],
      ['pyproject.toml', 'python'],
      ['notes.txt', 'strict'],
    ] as const) {
      const { stderr } = await cli(['init', 'p.yml'], { cwd: folder({ [file]: '' }) });
      expect(stderr).toContain(`from the ${template} template (others:`);
    }
  });

  it('never overwrites', async () => {
    const cwd = folder({ 'p.yml': 'mine' });
    const ran = await cli(['init', 'p.yml'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('never overwrites');
    expect(readFileSync(join(cwd, 'p.yml'), 'utf8')).toBe('mine');
  });

  it('exits 3 where it can’t write', async () => {
    const ran = await cli(['init', 'file/p.yml'], { cwd: folder({ file: '' }) });
    expect(ran.code).toBe(3);
  });
});

describe('schema', () => {
  it('prints the policy’s schema', async () => {
    const { code, stdout } = await cli(['schema']);
    expect(code).toBe(0);
    const file = readFileSync(new URL('../../schemas/policy.v1.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(file));
  });
});

describe('test', () => {
  it('runs each test of each policy and exits 0 when all are as expected', async () => {
    const ran = await cli(['test', 'p.yml'], { cwd: folder({ 'p.yml': POLICY }) });
    expect(ran).toEqual({
      code: 0,
      stdout: 'p.yml\n  ok    allow run make test\n  ok    deny connect example.com:443\n',
      stderr: '2 passed, 0 failed.\n',
    });
  });

  it('explains what fails, with its line, and exits 1', async () => {
    const text = POLICY.replace('example.com:443', 'api.example.org:443');
    const ran = await cli(['test', 'p.yml'], { cwd: folder({ 'p.yml': text }) });
    expect(ran.code).toBe(1);
    expectGolden('cli/test-failing.txt', ran.stdout);
  });

  it('prints json that says the same', async () => {
    const text = POLICY.replace('example.com:443', 'api.example.org:443');
    const ran = await cli(['test', '--format', 'json', 'p.yml'], { cwd: folder({ 'p.yml': text }) });
    expect(ran.code).toBe(1);
    expectGolden('cli/test-failing.json', ran.stdout);
  });

  it('says when a policy has none', async () => {
    const ran = await cli(['test', 'p.yml'], { cwd: folder({ 'p.yml': 'version: 1\n' }) });
    expect([ran.code, ran.stdout]).toEqual([0, 'p.yml\n  no tests\n']);
  });

  it('F1: an invalid policy fails, a missing one exits 3', async () => {
    const cwd = folder({ 'p.yml': 'version: 2\n', 'good.yml': POLICY });
    const ran = await cli(['test', 'good.yml', 'p.yml'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('p.yml\n  not valid, so nothing was tested');
    expect(ran.stderr).toContain('--> p.yml:1:10');
    expect((await cli(['test', 'gone.yml'], { cwd })).code).toBe(3);
  });
});

describe('explain', () => {
  const questions: readonly (readonly [string, readonly string[], number])[] = [
    ['a command that may run', ['--run', 'make test'], 0],
    ['a command that may not', ['--run', 'make test; curl https://example.com'], 1],
    ['a connection that may be made', ['--connect', 'api.example.org:443'], 0],
    ['a connection that may not', ['--connect', 'api.example.org:8443'], 1],
    ['a file that may be read', ['--read', 'src/main.c'], 0],
    ['a file that may not', ['--read', 'keys/deploy.pem'], 1],
    ['a file that may be written', ['--write', 'src/main.c'], 0],
    ['a file that may not be written', ['--write', '.github/workflows/ci.yml'], 1],
    ['a variable that is passed', ['--env', 'CI'], 0],
    ['a variable that is not', ['--env', 'GITHUB_TOKEN'], 1],
    ['an input that fits', ['--input', 'issue=12'], 0],
    ['an input that does not', ['--input', 'issue=a=b'], 1],
  ];
  for (const [index, [what, argv, code]] of questions.entries()) {
    it(`answers for ${what} with exit ${code}`, async () => {
      const cwd = folder({ 'sandbox-policy.yml': POLICY });
      const ran = await cli(['explain', ...argv], { cwd });
      expect(ran.code, ran.stdout).toBe(code);
      expect(ran.stdout).toMatch(code === 0 ? /^allowed: / : /^denied: /);
      expectGolden(`cli/explain-${String(index).padStart(2, '0')}.txt`, ran.stdout);
    });
  }

  it('answers in json for programs', async () => {
    const cwd = folder({ 'p.yml': POLICY });
    const ran = await cli(['explain', 'p.yml', '--connect', 'api.example.org:8443', '--json'], { cwd });
    expect(ran.code).toBe(1);
    expectGolden('cli/explain.json', ran.stdout);
  });

  it('keeps an input’s value to itself', async () => {
    const cwd = folder({ 'p.yml': POLICY });
    for (const extra of [[], ['--json']]) {
      const { stdout } = await cli(['explain', 'p.yml', '--input', 'issue=s3cret-value', ...extra], { cwd });
      expect(stdout).not.toContain('s3cret-value');
    }
  });

  it('judges absolute paths by the workspace, which is the caller’s folder', async () => {
    const cwd = folder({ 'p.yml': POLICY });
    expect((await cli(['explain', 'p.yml', '--write', join(cwd, 'src/x')], { cwd })).code).toBe(0);
    expect((await cli(['explain', 'p.yml', '--write', '/etc/passwd'], { cwd })).code).toBe(1);
  });

  it('R1: shows the question with escapes made visible', async () => {
    const cwd = folder({ 'p.yml': POLICY });
    const { stdout } = await cli(['explain', 'p.yml', '--read', '\u001b[31m##[x]\n::error::'], { cwd });
    expect(stdout).not.toMatch(new RegExp(String.raw`\u001b|##\[|\n::`));
  });

  it('F1: exits 1 for an invalid policy, with its findings', async () => {
    const ran = await cli(['explain', 'p.yml', '--env', 'CI'], { cwd: folder({ 'p.yml': 'version: 2\n' }) });
    expect([ran.code, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toContain('--> p.yml:1:10');
  });
});
