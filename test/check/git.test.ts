import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkChange } from '../../src/check/check.js';
import { readGitChange, readPatchBase, type GitChange } from '../../src/check/git.js';
import { parsePatch } from '../../src/check/patch/parse.js';
import { openRepository } from '../../src/check/repository.js';
import { testRepository, type TestRepository } from './repository.js';
import { policy, told } from './sample.js';

async function read(folder: string, base: string, head: string): Promise<GitChange> {
  const opened = await openRepository(folder);
  if (!opened.ok) throw new Error(opened.reason);
  return await readGitChange(opened.git, { base, head });
}

async function paths(repository: TestRepository, base: string, head: string): Promise<readonly string[]> {
  const found = await read(repository.folder, base, head);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.change.files.map(({ path }) => path);
}

describe('the change of a branch', () => {
  it('is what its commits bring, not what the base got meanwhile', async () => {
    const repository = testRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '-q', '-b', 'topic');
    const head = repository.commit({ a: '1', b: '1' });
    repository.git('checkout', '-q', 'main');
    const base = repository.commit({ a: '2' });
    expect(await paths(repository, base, head)).toEqual(['b']);
    expect(await paths(repository, 'main', 'topic')).toEqual(['b']);
  });

  it('is everything in which the two differ when their histories meet in several places', async () => {
    const repository = testRepository();
    const { git } = repository;
    repository.commit({ a: '0', b: '0' });
    git('checkout', '-q', '-b', 'topic');
    const one = repository.commit({ a: '0', b: '1' });
    git('checkout', '-q', 'main');
    const two = repository.commit({ a: '1', b: '0' });
    // Each merges the other, so both are places where the histories meet.
    git('merge', '-q', '-m', 'm', one);
    git('checkout', '-q', 'topic');
    git('merge', '-q', '-m', 'm', '-s', 'ours', two);
    expect(git('merge-base', '--all', 'main', 'topic').split('\n')).toHaveLength(2);
    expect(await paths(repository, 'main', 'topic')).toEqual(['a']);
  });

  it('without a common history is not known, and the reason is said', async () => {
    const repository = testRepository();
    const base = repository.commit({ a: '1' });
    repository.git('checkout', '-q', '--orphan', 'other');
    const head = repository.commit({ a: '2' });
    expect(await read(repository.folder, base, head)).toMatchObject({
      ok: false,
      kind: 'unreadable',
      reason: 'base and head have no common history here',
    });
  });

  it('in a shallow clone says what to fetch', async () => {
    const repository = testRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ a: '2' });
    repository.git('checkout', '-q', 'main');
    repository.commit({ b: '2' });
    const clone = mkdtempSync(join(tmpdir(), 'sandbox-policy-check-'));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    repository.git('clone', '-q', '--depth=1', '--no-single-branch', `file://${repository.folder}`, clone);
    expect(await read(clone, 'origin/main', 'origin/topic')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('fetch-depth: 0') as string,
    });
  });

  for (const revision of [
    '',
    '-x',
    '--output=x',
    'a b',
    'main..topic',
    'main:a',
    'no-such',
    '^main',
    'main\0',
  ]) {
    it(`has no revision ${JSON.stringify(revision)}`, async () => {
      const repository = testRepository();
      repository.commit({ a: '1' });
      for (const [base, head] of [
        [revision, 'HEAD'],
        ['HEAD', revision],
      ] as const)
        expect(await read(repository.folder, base, head)).toMatchObject({ ok: false, kind: 'unreadable' });
    });
  }

  it('is nothing when nothing changes', async () => {
    const repository = testRepository();
    repository.commit({ a: '1' });
    expect(await paths(repository, 'HEAD', 'HEAD')).toEqual([]);
  });
});

describe('reading commits', () => {
  it('runs nothing of the repository, and no attribute or setting hides a path or a line', async () => {
    const repository = testRepository();
    const { folder, git } = repository;
    const mark = join(folder, '.git', 'mark');
    const program = `touch ${mark}; cat`;
    for (const key of [
      'core.fsmonitor',
      'diff.d.textconv',
      'diff.d.command',
      'diff.external',
      'filter.f.clean',
      'filter.f.smudge',
    ])
      git('config', key, program);
    git('config', 'diff.ignoreSubmodules', 'all');
    git('config', 'diff.renames', 'copies');
    git('config', 'submodule.s.ignore', 'all');
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout'])
      writeFileSync(join(folder, '.git', 'hooks', hook), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    const kept = { '.gitattributes': '* diff=d filter=f -text\nhidden -diff linguist-generated\n' };
    mkdirSync(join(folder, '.git', 'info'), { recursive: true });
    writeFileSync(join(folder, '.git', 'info', 'attributes'), 'hidden -diff\n');
    const modules = '[submodule "s"]\n\tpath = s\n\turl = ./x\n\tignore = all\n';
    const base = repository.commit({
      ...kept,
      '.gitmodules': modules,
      s: { submodule: '1'.repeat(40) },
      hidden: 'a\n',
    });
    const head = repository.commit({
      ...kept,
      '.gitmodules': modules,
      s: { submodule: '2'.repeat(40) },
      hidden: `a\nghp_${'a1'.repeat(18)}\n`,
    });
    rmSync(mark, { force: true });
    const found = await read(folder, base, head);
    if (!found.ok) throw new Error(JSON.stringify(found));
    expect(told(checkChange(policy(), found.change))).toEqual(['SP0909 s', 'SP0930 hidden:2']);
    expect(existsSync(mark)).toBe(false);
  });

  it('judges names that only a tree made by hand has', async () => {
    const repository = testRepository();
    const base = repository.commit({ a: '1' });
    const blob = repository.git('rev-parse', 'HEAD:a');
    const entry = (name: string): Buffer =>
      Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')]);
    const tree = execFileSync(
      'git',
      ['-C', repository.folder, 'hash-object', '-t', 'tree', '-w', '--stdin', '--literally'],
      {
        input: Buffer.concat(['..', '.git', 'a\nb', 'x/../../y'].map(entry)),
        env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    )
      .toString()
      .trim();
    const head = repository.git('commit-tree', tree, '-p', base, '-m', 'x');
    const found = await read(repository.folder, base, head);
    if (!found.ok) throw new Error(JSON.stringify(found));
    const names = checkChange(policy(), found.change).flatMap(({ rule, location }) =>
      rule === 'SP0904' ? [location.file] : [],
    );
    expect(names.sort()).toEqual(['..', '.git', 'a\nb', 'x/../../y']);
  });

  it('leaves a file over 8 MiB unread, and says so', async () => {
    const repository = testRepository();
    const base = repository.commit({ a: '1' });
    const head = repository.commit({ a: Buffer.alloc((8 << 20) + 1, 0x61) });
    const found = await read(repository.folder, base, head);
    if (!found.ok) throw new Error(JSON.stringify(found));
    expect(told(checkChange(policy(), found.change))).toEqual(['SP0911 a']);
  });

  it('refuses more than 20,000 paths, and more than 128 MiB', { timeout: 240_000 }, async () => {
    const repository = testRepository();
    const base = repository.commit({ a: '1' });
    const blob = repository.git('rev-parse', 'HEAD:a');
    const withInput = (input: Buffer | string, ...args: string[]): string =>
      execFileSync('git', ['-C', repository.folder, '-c', 'core.compression=0', ...args], {
        input,
        env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      })
        .toString()
        .trim();
    const commitOf = (entries: readonly string[]): string =>
      repository.git('commit-tree', withInput(entries.join(''), 'mktree'), '-p', base, '-m', 'x');
    const many = commitOf(
      Array.from({ length: 20_001 }, (_, index) => `100644 blob ${blob}\tf${String(index)}\n`),
    );
    expect(await read(repository.folder, base, many)).toMatchObject({
      kind: 'too-large',
      finding: { rule: 'SP0912', message: expect.stringContaining('20000') as string },
    });
    const heavy = commitOf(
      Array.from({ length: 17 }, (_, index) => {
        const id = withInput(Buffer.alloc(8 << 20, index + 1), 'hash-object', '-w', '--stdin');
        return `100644 blob ${id}\tf${String(index)}\n`;
      }),
    );
    expect(await read(repository.folder, base, heavy)).toMatchObject({
      kind: 'too-large',
      finding: { rule: 'SP0912' },
    });
  });

  it('knows of lock files that the change leaves alone', async () => {
    const repository = testRepository();
    const lock = { 'package-lock.json': '{}', 'b/Cargo.lock': '' };
    const base = repository.commit({ ...lock, 'a/package.json': '{}' });
    const head = repository.commit({ ...lock, 'a/package.json': '{"dependencies": {"left": "1"}}' });
    const found = await read(repository.folder, base, head);
    if (!found.ok) throw new Error(JSON.stringify(found));
    expect(found.change.untouched).toEqual(new Set(['package-lock.json']));
    const patch = parsePatch(repository.gitBytes('diff', base, head));
    const opened = await openRepository(repository.folder);
    if (!opened.ok || !patch.ok) throw new Error('not read');
    expect(await readPatchBase(opened.git, base, patch.patch)).toMatchObject({
      ok: true,
      base: { untouched: new Set(['package-lock.json']) },
    });
  });

  it('works from a folder inside', async () => {
    const repository = testRepository();
    const base = repository.commit({ 'a/b': '1' });
    const head = repository.commit({ 'a/b': '2', c: '1' });
    const inside = await openRepository(join(repository.folder, 'a'));
    if (!inside.ok) throw new Error(inside.reason);
    expect(inside.top).toBe(repository.folder);
    const found = await readGitChange(inside.git, { base, head });
    expect(found.ok && found.change.files.map(({ path }) => path)).toEqual(['a/b', 'c']);
  });

  it('says that there is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-check-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expect(await openRepository(folder)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('no') as string,
    });
  });
});
