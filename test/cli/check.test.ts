import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryAt, type TestFile, type TestRepository } from '../check/repository.js';
import { expectGolden } from '../report/golden.js';
import { cli, folder } from './run-cli.js';

const POLICY = 'version: 1\nfilesystem:\n  write: [src/, package.json]\n  deny: [src/keys/]\n';

/** A repository whose first commit holds the policy, and a branch with a change. */
function changed(
  before: Readonly<Record<string, TestFile>>,
  after: Readonly<Record<string, TestFile>>,
): TestRepository {
  const repository = repositoryAt(folder());
  repository.commit({ 'sandbox-policy.yml': POLICY, ...before });
  repository.git('checkout', '-q', '-b', 'topic');
  repository.commit({ 'sandbox-policy.yml': POLICY, ...after });
  return repository;
}

const CHANGE = {
  'src/a.js': 'one\n',
  'src/keys/b': 'x\n',
  'src/run': { program: '#!/bin/sh\n' },
  'src/out': { link: '../../x' },
  'docs/a b.md': 'x\n',
  'package.json': '{\n  "scripts": { "prepare": "node x" },\n  "dependencies": { "left": "1" }\n}\n',
  'src/token.js': `\nconst a = "ghp_${'a1'.repeat(18)}";\n`,
} as const;

describe('check', () => {
  for (const format of ['pretty', 'json', 'sarif', 'github']) {
    it(`prints ${format} as its golden says, of commits and of their patch`, async () => {
      const repository = changed({ 'package.json': '{}\n' }, CHANGE);
      const ran = await cli(['check', '--base', 'main', '--format', format], { cwd: repository.folder });
      expect(ran.code).toBe(1);
      expectGolden(`cli/check.${format}`, ran.stdout);
      const patch = repository.gitBytes('diff', '--binary', 'main', 'topic');
      const piped = await cli(['check', '--base', 'main', '--patch', '-', '--format', format], {
        cwd: repository.folder,
        stdin: patch,
      });
      expect(piped).toEqual(ran);
    });
  }

  it('exits 0 for a change that the policy permits, and says so on stderr alone', async () => {
    const { folder: cwd } = changed({}, { 'src/a.js': 'one\n' });
    expect(await cli(['check', '--base', 'main'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No findings in 1 file.\n',
    });
  });

  it('--fail-on decides what fails', async () => {
    const { folder: cwd } = changed({}, { 'src/run': { program: 'x\n' } });
    const codes = ['error', 'warning', 'info', 'never'].map(
      async (level) => (await cli(['check', '--base', 'main', '--fail-on', level], { cwd })).code,
    );
    expect(await Promise.all(codes)).toEqual([0, 1, 1, 0]);
  });

  it('F1: a patch that is not understood fails whatever --fail-on says, in every format', async () => {
    for (const format of ['pretty', 'json', 'sarif', 'github']) {
      const cwd = folder({ 'sandbox-policy.yml': POLICY, 'x.patch': 'hello\n' });
      const ran = await cli(['check', '--patch', 'x.patch', '--fail-on', 'never', '--format', format], {
        cwd,
      });
      expect(ran.code).toBe(1);
      expect(ran.stdout).toContain('SP0900');
      expect(ran.stdout).toContain('x.patch');
    }
  });

  it('F1: an invalid policy fails whatever --fail-on says, and judges nothing', async () => {
    const { folder: cwd } = changed({}, CHANGE);
    writeFileSync(join(cwd, 'bad.yml'), 'version: 1\negres: {}\n');
    const ran = await cli(['check', '--policy', 'bad.yml', '--base', 'main', '--fail-on', 'never'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('error[SP0020]');
    expect(ran.stdout).not.toContain('SP09');
  });

  it('a change that brings a policy of its own is not judged by it', async () => {
    const repository = changed({}, {});
    repository.commit({
      'sandbox-policy.yml': 'version: 1\nfilesystem: { write: [./, sandbox-policy.yml] }\n',
      a: '1',
    });
    const ran = await cli(['check', '--base', 'main'], { cwd: repository.folder });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('error[SP0913]');
  });

  it('takes the paths of a change from the repository’s top, wherever it is started', async () => {
    const { folder: cwd } = changed({}, { 'docs/a.md': 'x\n' });
    mkdirSync(join(cwd, 'src'), { recursive: true });
    const ran = await cli(['check', '--policy', '../sandbox-policy.yml', '--base', 'main'], {
      cwd: join(cwd, 'src'),
    });
    expect(ran.stdout).toContain('--> docs/a.md:1:1');
    expect(ran.stdout).toContain('--> ../sandbox-policy.yml:3:10');
  });

  it('without a repository judges a patch by its own lines, and says that there is no more', async () => {
    const patch =
      'diff --git a/package.json b/package.json\nindex 1234567..89abcde 100644\n--- a/package.json\n+++ b/package.json\n@@ -1 +1 @@\n-{}\n+{ }\n';
    const cwd = folder({ 'sandbox-policy.yml': POLICY, 'x.patch': patch });
    const ran = await cli(['check', '--patch', 'x.patch'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('error[SP0911]');
    expect(ran.stderr).toContain('no commit that the patch is for');
  });

  const unreadable: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no policy', ['--policy', 'gone.yml', '--base', 'main'], /gone\.yml: no such file/],
    ['no such base', ['--base', 'gone'], /there is no commit "gone" here/],
    ['no such head', ['--base', 'main', '--head', 'gone'], /there is no commit "gone" here/],
    ['no such patch', ['--patch', 'gone.patch'], /gone\.patch: no such file/],
    ['a patch that is a folder', ['--patch', 'src'], /it is a folder/],
    ['no such base of a patch', ['--patch', 'sandbox-policy.yml', '--base', 'gone'], /./],
  ];
  for (const [what, args, message] of unreadable) {
    it(`F1: exits ${what.startsWith('no such base of') ? '1 or 3' : '3'}: ${what}`, async () => {
      const { folder: cwd } = changed({}, { 'src/a': 'x\n' });
      const ran = await cli(['check', ...args], { cwd });
      expect([what.startsWith('no such base of') ? 1 : 3, 3]).toContain(ran.code);
      expect(ran.stderr).toMatch(message);
    });
  }

  it('F1: exits 3 without a repository', async () => {
    const cwd = folder({ 'sandbox-policy.yml': POLICY, 'x.patch': '' });
    for (const args of [
      ['--base', 'main'],
      ['--base', 'main', '--patch', 'x.patch'],
    ])
      expect((await cli(['check', ...args], { cwd })).code).toBe(3);
  });

  const usage: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /needs a change/],
    [['--head', 'x'], /needs a change/],
    [['--patch', 'x', '--head', 'y'], /--head is the end/],
    [['--base', 'x', '--format', 'xml'], /not one of/],
    [['x'], /unexpected argument/],
  ];
  for (const [args, message] of usage) {
    it(`F2: exits 2 for ${JSON.stringify(args)}`, async () => {
      const ran = await cli(['check', ...args], { cwd: folder({ 'sandbox-policy.yml': POLICY }) });
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(message);
    });
  }
});

describe('R1: what a change is called and holds', () => {
  const names = [
    'docs/::error::x',
    'docs/##[command]x',
    'docs/%0A::set-env name=x::y',
    'docs/a\n::warning::x',
    'docs/\u001b[31mred',
    'docs/[a](https:x)',
    'docs/{0}',
    'docs/a,line=7:x',
  ];
  for (const format of ['pretty', 'json', 'sarif', 'github']) {
    it(`is text and nothing else in ${format}`, async () => {
      const repository = changed(
        {},
        {
          ...Object.fromEntries(names.map((name) => [name, 'x\n'] as const)),
          'package.json': JSON.stringify(
            {
              scripts: {
                '\u001b[31m\n::error::x': '##[x]\u202e\n::error::y',
                postinstall: '::stop-commands::z',
              },
            },
            null,
            1,
          ),
          'src/link': { link: '/x\n::error::z' },
        },
      );
      const { stdout, stderr, code } = await cli(['check', '--base', 'main', '--format', format], {
        cwd: repository.folder,
      });
      expect(code).toBe(1);
      for (const text of [stdout, stderr]) {
        expect(text).not.toContain('\u001b');
        expect(text).not.toContain('\u202e');
        expect(text).not.toContain('##[');
        const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
        expect(
          commands.every(
            (line) => format === 'github' && /^::(?:error|warning|notice) file=[^:]*::/.test(line),
          ),
        ).toBe(true);
        if (format === 'github') expect(text).not.toMatch(/^::[a-z]+ file=[^,]*(?<!%2C)line=7/m);
      }
      if (format === 'json' || format === 'sarif') expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    });
  }
});
