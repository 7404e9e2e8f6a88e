import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { PolicyDiff } from '../../src/report/generated/policy-diff.js';
import { expectGolden } from '../report/golden.js';
import { validateSarif } from '../report/sarif-schema.js';
import { HOSTILE_TEXTS } from '../report/sample.js';
import { cli, folder } from './run-cli.js';

const BASE = `version: 1
name: project
limits:
  memory: 1GiB
  wall-time: 5m
filesystem:
  write: [src/, docs/]
  deny: ["**/*.lock"]
commands:
  allow: [pytest, { run: git, args: [[status], [diff]] }]
  deny-patterns: ["rm -rf"]
env:
  pass: [CI]
egress:
  allow:
    - { host: api.example.org }
  deny:
    - { host: upload.example.org }
enforcement:
  permit: [apply]
phases:
  test: { egress: { allow: [] } }
  docs: { limits: { memory: 512MiB } }
`;

const HEAD = `version: 1
name: renamed
limits:
  memory: 4GiB
  wall-time: 2m
filesystem:
  write: [src/]
commands:
  allow:
    - pytest
    - { run: git, args: [[diff], [status], [push]] }
  deny-patterns: ["rm"]
env:
  pass: [CI, "PIP_*"]
egress:
  allow:
    - { host: api.example.org }
    - { host: "*.example.org", ports: [443, 8443] }
phases:
  test: { egress: { allow: [{ host: api.example.org }] } }
  new: { limits: { memory: 64MiB } }
`;

const FORMATS = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;

const FILES = { 'base.yml': BASE, 'head.yml': HEAD };

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

/** A repository of one commit, with these files; on branch main. */
function repository(files: Readonly<Record<string, string>>): string {
  const path = folder(files);
  git(path, 'init', '-q', '-b', 'main');
  git(path, 'add', '-A');
  git(path, 'commit', '-qm', 'first');
  return path;
}

function put(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

describe('diff', () => {
  for (const format of FORMATS) {
    it(`--format ${format} prints as its golden says, and exits 1 for a widening`, async () => {
      const { code, stdout, stderr } = await cli(['diff', '--format', format, 'base.yml', 'head.yml'], {
        cwd: folder(FILES),
      });
      expect(code).toBe(1);
      expectGolden(`diff/sample.${format}`, stdout);
      expectGolden(`diff/sample.${format}.stderr`, stderr);
    });

    it(`--format ${format} of two that are the same, which exits 0`, async () => {
      const { code, stdout } = await cli(['diff', '--format', format, 'base.yml', 'base.yml'], {
        cwd: folder(FILES),
      });
      expect(code).toBe(0);
      expectGolden(`diff/same.${format}`, stdout);
    });
  }

  const thresholds = [
    { of: 'a widening', base: 'base.yml', head: 'head.yml', codes: [1, 1, 1, 0] },
    { of: 'a narrowing', base: 'wide.yml', head: 'narrow.yml', codes: [0, 0, 1, 0] },
    { of: 'nothing', base: 'base.yml', head: 'base.yml', codes: [0, 0, 0, 0] },
  ];
  it.each(thresholds)(
    '--fail-on error, warning, info, never: exit $codes for $of',
    async ({ base, head, codes }) => {
      const cwd = folder({
        ...FILES,
        'wide.yml': 'version: 1\n',
        'narrow.yml': 'version: 1\nlimits: { pids: 8 }\n',
      });
      const found = ['error', 'warning', 'info', 'never'].map(
        async (failOn) => (await cli(['diff', '--fail-on', failOn, base, head], { cwd })).code,
      );
      expect(await Promise.all(found)).toEqual(codes);
    },
  );

  it('exits 0 when it only narrows or moves', async () => {
    const cwd = folder({
      'a.yml': 'version: 1\n',
      'b.yml': 'version: 1\nlimits: { memory: 1GiB, pids: 2048 }\n',
    });
    const { code, stdout, stderr } = await cli(['diff', 'a.yml', 'b.yml'], { cwd });
    expect(stdout).toContain('info[SP1102]');
    expect(stderr).toMatch(/^0 widened, 1 narrowed, 1 moved; \d+ clauses are equal\.\n$/);
    expect(code).toBe(0);
  });

  it('json is valid against its schema, whatever the policies hold', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/policy-diff.v1.schema.json', import.meta.url), 'utf8'),
    ) as Record<string, unknown>;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    const cwd = folder(FILES);
    for (const [from, to] of [
      ['base.yml', 'head.yml'],
      ['head.yml', 'base.yml'],
      ['head.yml', 'head.yml'],
    ] as const) {
      const { stdout } = await cli(['diff', '--format', 'json', from, to], { cwd });
      const report = JSON.parse(stdout) as PolicyDiff;
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
      for (const { change, witness } of report.changes) if (change === 'moved') expect(witness).toBeNull();
    }
  });

  it('R2: sarif is valid against 2.1.0, with a rule for each kind', async () => {
    const { stdout } = await cli(['diff', '--format', 'sarif', 'base.yml', 'head.yml'], {
      cwd: folder(FILES),
    });
    const log = JSON.parse(stdout) as {
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleIndex: number; ruleId: string }[];
      }[];
    };
    expect(validateSarif(log), JSON.stringify(validateSarif.errors)).toBe(true);
    const [run] = log.runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['SP1101', 'SP1102', 'SP1103']);
    for (const { ruleIndex, ruleId } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('github puts an error on the line of each widening, and a notice for what is narrowed', async () => {
    const { stdout } = await cli(['diff', '--format', 'github', 'base.yml', 'head.yml'], {
      cwd: folder(FILES),
    });
    const lines = stdout.trimEnd().split('\n');
    const memory = lines.find((line) => line.includes('`limits.memory` is 4GiB'));
    expect(memory).toMatch(/^::error file=head\.yml,line=4,/);
    const wildcard = lines.find((line) => line.includes('admits `*.example.org`'));
    expect(wildcard).toMatch(/^::error file=head\.yml,line=18,/);
    const narrowed = lines.find((line) => line.includes('limits.wall-time'));
    expect(narrowed).toMatch(/^::notice file=head\.yml,line=5,/);
  });

  it('R1: nothing of a policy’s text is markup, a command or an escape in any format', async () => {
    for (const hostile of HOSTILE_TEXTS.filter((text) => !/\p{Surrogate}/u.test(text))) {
      const of = (reason: string): string =>
        JSON.stringify({
          version: 1,
          commands: { 'deny-patterns': [reason] },
          env: { set: { A: reason } },
        });
      const cwd = folder({ 'a.yml': of(hostile), 'b.yml': of('plain `code` | <b>') });
      for (const format of FORMATS) {
        const { stdout } = await cli(['diff', '--format', format, 'a.yml', 'b.yml'], { cwd });
        if (stdout === '') continue;
        const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
        const others = commands.filter(
          (line) => format !== 'github' || !/^::(?:error|notice) file=[ab]\.yml/.test(line),
        );
        expect(others).toEqual([]);
        expect(stdout).not.toContain('##[');
        expect(stdout).not.toContain('\u001b');
        expect(stdout).not.toMatch(/[\u202e\u2066\u200b\ufeff]/);
        if (format === 'markdown') expect(stdout).not.toContain('<b>');
      }
    }
  });

  it('reads one of the two from standard input', async () => {
    const { code, stdout } = await cli(['diff', 'base.yml', '-'], { cwd: folder(FILES), stdin: BASE });
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('SP1101')]);
  });

  it.each([
    [['base.yml'], 2, 'takes 2'],
    [['-', '-'], 2, 'one policy, not two'],
    [['base.yml', 'missing.yml'], 3, 'missing.yml: no such file'],
    [[':base.yml', 'base.yml'], 2, 'is not REV:PATH'],
    [['main:', 'base.yml'], 2, 'is not REV:PATH'],
    [['base.yml', 'head.yml', '--format', 'html'], 2, 'html'],
  ])('refuses %j with %i', async (args, code, says) => {
    const ran = await cli(['diff', ...args], { cwd: folder(FILES) });
    expect(ran.code).toBe(code);
    if (says !== 'takes 2') expect(ran.stderr).toContain(says);
  });

  it('F1: a policy that is not valid is neither wider nor the same: exit 1, with what is wrong', async () => {
    const cwd = folder({ ...FILES, 'bad.yml': 'version: 1\nlimit: {}\n' });
    for (const args of [
      ['bad.yml', 'head.yml'],
      ['base.yml', 'bad.yml'],
      ['bad.yml', 'bad.yml'],
    ]) {
      const { code, stdout, stderr } = await cli(['diff', ...args], { cwd });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('SP0020');
    }
  });
});

describe('diff of a commit', () => {
  const org = 'version: 1\nlimits: { memory: 2GiB }\n';
  const policy = 'version: 1\nextends: [./org.yml]\nlimits: { memory: 1GiB }\n';

  it('compares the work tree with it, by the files that it extends in that commit', async () => {
    const cwd = repository({ 'ci/policy.yml': policy, 'ci/org.yml': org });
    put(cwd, 'ci/org.yml', 'version: 1\nlimits: { memory: 4GiB }\n');
    put(cwd, 'ci/policy.yml', policy.replace('1GiB', '3GiB'));
    const { code, stdout } = await cli(['diff', 'main:ci/policy.yml', 'ci/policy.yml'], { cwd });
    expect(stdout).toContain('`limits.memory` is 3GiB; the base has at most 1GiB');
    expect(stdout).toContain('main:ci/policy.yml:3:');
    expect(code).toBe(1);
  });

  it('is the same whatever folder it is asked from', async () => {
    const cwd = repository({ 'ci/policy.yml': policy, 'ci/org.yml': org });
    for (const [from, args] of [
      ['.', ['main:ci/policy.yml', 'ci/policy.yml']],
      ['ci', ['main:ci/policy.yml', 'policy.yml']],
      ['ci', ['HEAD:./policy.yml', 'policy.yml']],
      ['ci', ['HEAD:./policy.yml', 'main:ci/policy.yml']],
    ] as const) {
      const { code, stdout, stderr } = await cli(['diff', ...args], { cwd: join(cwd, from) });
      expect([code, stdout, stderr]).toEqual([0, '', expect.stringContaining('Nothing differs')]);
    }
  });

  it('names the places of a commit as git does', async () => {
    const cwd = repository({ 'ci/policy.yml': policy, 'ci/org.yml': org });
    put(cwd, 'ci/policy.yml', policy.replace('1GiB', '2GiB'));
    const { stdout } = await cli(['diff', 'HEAD:./policy.yml', 'policy.yml'], { cwd: join(cwd, 'ci') });
    expect(stdout).toContain('--> policy.yml:3:');
    expect(stdout).toContain('--> HEAD:ci/policy.yml:3:');
  });

  it('compares two commits', async () => {
    const cwd = repository({ 'policy.yml': BASE });
    put(cwd, 'policy.yml', HEAD);
    git(cwd, 'commit', '-qam', 'second');
    put(cwd, 'policy.yml', 'not read at all');
    const { code } = await cli(['diff', 'HEAD~1:policy.yml', 'HEAD:policy.yml'], { cwd });
    expect(code).toBe(1);
  });

  it('no file of the checkout stands in for it', async () => {
    const cwd = repository({ 'policy.yml': 'version: 1\nlimits: { memory: 1GiB }\n' });
    put(cwd, 'policy.yml', 'version: 1\n');
    put(cwd, 'main:policy.yml', 'version: 1\n');
    expect((await cli(['diff', 'main:policy.yml', 'policy.yml'], { cwd })).code).toBe(1);
    expect((await cli(['diff', './main:policy.yml', 'policy.yml'], { cwd })).code).toBe(0);
  });

  it('follows no link, and reads nothing from outside of the commit', async () => {
    const cwd = folder({
      'real/policy.yml': 'version: 1\n',
      'up.yml': 'version: 1\nextends: [../out.yml]\n',
    });
    symlinkSync('real/policy.yml', join(cwd, 'link.yml'));
    symlinkSync('real', join(cwd, 'folder'));
    put(cwd, 'by-link.yml', 'version: 1\nextends: [./link.yml]\n');
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'links');
    put(cwd, 'untracked.yml', 'version: 1\n');
    for (const [path, says] of [
      ['link.yml', 'a symbolic link'],
      ['folder/policy.yml', 'there is no file'],
      ['real', 'a folder'],
      ['untracked.yml', 'there is no file'],
      ['../out.yml', 'outside of the repository'],
    ] as const) {
      const ran = await cli(['diff', `main:${path}`, 'real/policy.yml'], { cwd });
      expect(ran.stderr).toContain(says);
      expect(ran.code, path).toBe(3);
    }
    const byLink = await cli(['diff', 'main:by-link.yml', 'real/policy.yml'], { cwd });
    expect([byLink.code, byLink.stderr]).toEqual([1, expect.stringContaining('a symbolic link')]);
    expect(byLink.stderr).toContain('--> main:by-link.yml:2:');
    const up = await cli(['diff', 'main:up.yml', 'real/policy.yml'], { cwd });
    expect([up.code, up.stderr]).toEqual([1, expect.stringContaining('outside of the repository')]);
  });

  it.each(['nowhere', '--all', '-x', 'a..b', 'HEAD^{tree}', ':/first', '@{u}'])(
    'refuses the revision %s',
    async (revision) => {
      const cwd = repository({ 'policy.yml': BASE });
      const ran = await cli(['diff', '--', `${revision}:policy.yml`, 'policy.yml'], { cwd });
      expect([2, 3]).toContain(ran.code);
      expect(ran.stdout).toBe('');
    },
  );

  it('says so when there is no repository', async () => {
    const ran = await cli(['diff', 'main:policy.yml', 'policy.yml'], { cwd: folder({ 'policy.yml': BASE }) });
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringContaining('repository')]);
  });
});
