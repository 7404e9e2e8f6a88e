import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../report/golden.js';
import { cli, folder } from './run-cli.js';

const CLEAN = [
  'version: 1',
  'limits: { wall-time: 1m, memory: 1GiB, pids: 64 }',
  'tests:',
  '  - { deny: { connect: "example.com:443" } }',
  '',
].join('\n');
const WARNING = `${CLEAN}image: python:3.12\n`;
const INVALID = 'version: 1\negres: {}\n';

describe('lint', () => {
  it('says nothing on stdout about a clean policy, and exits 0', async () => {
    const ran = await cli(['lint', 'p.yml'], { cwd: folder({ 'p.yml': CLEAN }) });
    expect(ran).toEqual({ code: 0, stdout: '', stderr: 'No findings in 1 file.\n' });
  });

  const thresholds: readonly (readonly [string, string, number])[] = [
    ['error', WARNING, 0],
    ['warning', WARNING, 1],
    ['info', 'version: 1\n', 1],
    ['warning', 'version: 1\n', 0],
    ['error', INVALID, 1],
    ['never', INVALID, 0],
  ];
  for (const [failOn, text, code] of thresholds) {
    it(`--fail-on ${failOn} exits ${code} for ${JSON.stringify(text.split('\n').at(-2))}`, async () => {
      expect((await cli(['lint', '--fail-on', failOn, '-'], { stdin: text })).code).toBe(code);
    });
  }

  it('F8: without --fail-on an error fails', async () => {
    expect((await cli(['lint', '-'], { stdin: INVALID })).code).toBe(1);
  });

  it('F9: an unknown key is an error with its place and a did-you-mean', async () => {
    const { code, stdout } = await cli(['lint', 'p.yml'], { cwd: folder({ 'p.yml': INVALID }) });
    expect(code).toBe(1);
    expect(stdout).toContain('--> p.yml:2:1');
    expect(stdout).toContain('error[SP0020]');
    expect(stdout).toContain('`egress`');
  });

  it('looks for .github/sandbox-policy.yml, then sandbox-policy.yml', async () => {
    const both = folder({ '.github/sandbox-policy.yml': WARNING, 'sandbox-policy.yml': INVALID });
    expect((await cli(['lint'], { cwd: both })).stdout).toContain('--> .github/sandbox-policy.yml:');
    const one = folder({ 'sandbox-policy.yml': INVALID });
    expect((await cli(['lint'], { cwd: one })).stdout).toContain('--> sandbox-policy.yml:');
  });

  it('F1: exits 3 when there is no policy, or the named one can’t be read', async () => {
    const cwd = folder({ 'dir/x': '', 'binary.yml': Buffer.from([0xff, 0xfe, 0, 1]) });
    const none = await cli(['lint'], { cwd });
    expect([none.code, none.stdout]).toEqual([3, '']);
    expect(none.stderr).toContain('`sandbox-policy init` writes a first one');
    for (const [file, reason] of [
      ['missing.yml', /missing\.yml: no such file/],
      ['dir', /dir: it is a folder/],
      ['binary.yml', /UTF-16/],
    ] as const) {
      const ran = await cli(['lint', file], { cwd });
      expect(ran.code, file).toBe(3);
      expect(ran.stderr).toMatch(reason);
    }
  });

  it('F2: one unreadable file of several fails the whole, and the others are reported', async () => {
    const cwd = folder({ 'p.yml': INVALID });
    const ran = await cli(['lint', '--fail-on=never', 'gone.yml', 'p.yml'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('SP0020');
    expect(ran.stderr).toContain('gone.yml: no such file');
  });

  it('F1: a parent that can’t be read is an error of the policy', async () => {
    const cwd = folder({ 'p.yml': 'version: 1\nextends: [./gone.yml]\n' });
    const { code, stdout } = await cli(['lint', 'p.yml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('error[SP0001]');
    expect(stdout).toContain('--> p.yml:2:11');
    expect(stdout).not.toContain(cwd);
  });

  it('reads standard input, named as asked', async () => {
    const plain = await cli(['lint', '-'], { stdin: INVALID });
    expect(plain.stdout).toContain('--> <stdin>:2:1');
    const named = await cli(['lint', '-', '--stdin-filename', 'policies/a.yml'], { stdin: INVALID });
    expect(named.stdout).toContain('--> policies/a.yml:2:1');
  });

  it('checks several files at once, each once, and reports a shared parent’s finding once', async () => {
    const cwd = folder({
      'org.yml': `${CLEAN}image: python:3.12\n`,
      'a.yml': 'version: 1\nextends: [./org.yml]\n',
      'b.yml': 'version: 1\nextends: [./org.yml]\n',
    });
    const { stdout } = await cli(['lint', '--format=json', 'a.yml', 'b.yml', 'a.yml'], { cwd });
    const report = JSON.parse(stdout) as {
      files: string[];
      findings: { rule: string; at: { file: string } }[];
    };
    expect(report.files).toEqual(['a.yml', 'b.yml']);
    expect(report.findings.map(({ rule, at }) => `${rule} ${at.file}`)).toEqual(['SP0101 org.yml']);
  });

  for (const format of ['pretty', 'json', 'sarif', 'github']) {
    it(`prints ${format} as its golden says`, async () => {
      const text = [
        'version: 1',
        'image: python:3.12',
        'egress:',
        '  allow:',
        '    - { host: "*.example.com" }',
        '    - { host: api.example.com }',
        'filesystem: { write: [src/, .github/workflows/] }',
        '',
      ].join('\n');
      const ran = await cli(['lint', '--format', format, 'p.yml'], { cwd: folder({ 'p.yml': text }) });
      expect(ran.code).toBe(1);
      expectGolden(`cli/lint.${format}`, ran.stdout);
    });
  }

  it('colours on a terminal, unless NO_COLOR; FORCE_COLOR decides', async () => {
    const coloured = async (env: Record<string, string>, tty: boolean): Promise<boolean> =>
      (await cli(['lint', '-'], { stdin: INVALID, env, tty })).stdout.includes('\u001b[');
    expect(await coloured({}, false)).toBe(false);
    expect(await coloured({}, true)).toBe(true);
    expect(await coloured({ NO_COLOR: '1' }, true)).toBe(false);
    expect(await coloured({ NO_COLOR: '' }, true)).toBe(true);
    expect(await coloured({ TERM: 'dumb' }, true)).toBe(false);
    expect(await coloured({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await coloured({ FORCE_COLOR: '0' }, true)).toBe(false);
    expect(await coloured({ CI: 'true' }, false)).toBe(false);
  });

  it('R1: shows what a policy holds without acting on it', async () => {
    const text =
      'version: 1\nname: "\\e[31m::set-output name=x::y ##[warning]"\nfilesystem: { wriet: ["::error::x"] }\n';
    for (const format of ['pretty', 'json', 'sarif', 'github']) {
      const { stdout } = await cli(['lint', '--format', format, '-'], { stdin: text });
      expect(stdout).not.toContain('##[');
      const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
      expect(commands.every((line) => format === 'github' && /^::error file=/.test(line))).toBe(true);
    }
  });
});

describe('lint --floor', () => {
  const floor = 'version: 1\nlimits: { memory: 1GiB }\n';

  it('reports a wider clause with both lines', async () => {
    const cwd = folder({ 'floor.yml': floor, 'p.yml': CLEAN.replace('1GiB', '8GiB') });
    const { code, stdout } = await cli(['lint', '--floor', 'floor.yml', 'p.yml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('error[SP0060]');
    expect(stdout).toContain('--> p.yml:2:');
    expect(stdout).toContain('--> floor.yml:2:');
  });

  it('is content with a policy that lies within', async () => {
    const cwd = folder({ 'floor.yml': floor, 'p.yml': CLEAN });
    expect((await cli(['lint', '--floor', 'floor.yml', 'p.yml'], { cwd })).code).toBe(0);
  });

  it('F1: fails when the floor is missing or not valid', async () => {
    const cwd = folder({ 'p.yml': CLEAN, 'bad.yml': INVALID });
    expect((await cli(['lint', '--floor', 'gone.yml', 'p.yml'], { cwd })).code).toBe(3);
    const bad = await cli(['lint', '--floor', 'bad.yml', 'p.yml'], { cwd });
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('--> bad.yml:2:1');
  });
});

describe('lint --fix', () => {
  const fixable = [
    CLEAN,
    'egress:',
    '  allow:',
    '    - { host: "*.pkg.example.org", max-names: 8 }',
    '    - { host: eu.pkg.example.org, ports: [443], ech: refuse }',
    '    - { host: us.pkg.example.org, ports: [443] } # kept: its comment might matter',
    '',
  ].join('\n');

  it('makes what is safe, says what, and reports what is left', async () => {
    const cwd = folder({ 'p.yml': fixable });
    chmodSync(join(cwd, 'p.yml'), 0o640);
    const ran = await cli(['lint', '--fix', 'p.yml'], { cwd });
    expect(ran.stderr).toContain('p.yml: Remove egress.allow[');
    expect(readFileSync(join(cwd, 'p.yml'), 'utf8')).not.toContain('ech: refuse');
    expect(statSync(join(cwd, 'p.yml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['p.yml']);
  });

  it('leaves a file as it is, byte for byte, when there is nothing to fix', async () => {
    const text = Buffer.from(`\ufeff${CLEAN.replaceAll('\n', '\r\n')}`);
    const cwd = folder({ 'p.yml': text });
    const before = statSync(join(cwd, 'p.yml'));
    await cli(['lint', '--fix', 'p.yml'], { cwd });
    expect(readFileSync(join(cwd, 'p.yml')).equals(text)).toBe(true);
    expect(statSync(join(cwd, 'p.yml')).ino).toBe(before.ino);
  });

  it('writes through a link and keeps it', async () => {
    const cwd = folder({ 'real/p.yml': fixable });
    symlinkSync('real/p.yml', join(cwd, 'link.yml'));
    await cli(['lint', '--fix', 'link.yml'], { cwd });
    expect(lstatSync(join(cwd, 'link.yml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'real/p.yml'), 'utf8')).not.toContain('ech: refuse');
  });

  it('does not touch an invalid policy', async () => {
    const cwd = folder({ 'p.yml': `${fixable}egres: {}\n` });
    const ran = await cli(['lint', '--fix', 'p.yml'], { cwd });
    expect(ran.code).toBe(1);
    expect(readFileSync(join(cwd, 'p.yml'), 'utf8')).toContain('ech: refuse');
  });
});
