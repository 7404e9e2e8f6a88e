import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { driverSettings, openGit } from '../../src/host/git.js';

let folder: string;
let mark: string;

function plainGit(...args: string[]): void {
  execFileSync('git', ['-C', folder, ...args], {
    stdio: 'pipe',
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.org',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.org',
    },
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-test-'));
  mark = join(folder, '.git', 'mark');
  plainGit('init', '-q');
  writeFileSync(join(folder, 'a.txt'), 'one\n');
  plainGit('add', '.');
  plainGit('commit', '-q', '-m', 'one');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Each makes plain git start a program by `act`, which the same command through us must not. */
const TRAPS: readonly {
  name: string;
  set: (program: string) => void;
  act: readonly string[];
}[] = [
  {
    name: 'core.fsmonitor',
    set: (program) => plainGit('config', 'core.fsmonitor', program),
    act: ['status', '--porcelain'],
  },
  {
    name: 'a clean filter',
    set: (program) => {
      plainGit('config', 'filter.x=y.clean', program);
      plainGit('config', 'filter.x=y.required', 'true');
      writeFileSync(join(folder, '.git/info/attributes'), '*.txt filter=x=y\n');
      writeFileSync(join(folder, 'a.txt'), 'two\n');
    },
    act: ['diff', '--stat'],
  },
  {
    name: 'a filter process',
    set: (program) => {
      plainGit('config', 'filter.p.process', program);
      writeFileSync(join(folder, '.gitattributes'), '*.txt filter=p\n');
      writeFileSync(join(folder, 'a.txt'), 'two\n');
    },
    act: ['diff', '--stat'],
  },
  {
    name: 'textconv',
    set: (program) => {
      plainGit('config', 'diff.t.textconv', program);
      writeFileSync(join(folder, '.gitattributes'), '*.txt diff=t\n');
      writeFileSync(join(folder, 'a.txt'), 'two\n');
    },
    act: ['diff'],
  },
  {
    name: 'an external diff driver',
    set: (program) => {
      plainGit('config', 'diff.e.command', program);
      writeFileSync(join(folder, '.gitattributes'), '*.txt diff=e\n');
      writeFileSync(join(folder, 'a.txt'), 'two\n');
    },
    act: ['diff'],
  },
  {
    name: 'diff.external',
    set: (program) => {
      plainGit('config', 'diff.external', program);
      writeFileSync(join(folder, 'a.txt'), 'two\n');
    },
    act: ['diff'],
  },
  {
    name: 'a hook',
    set: (program) => {
      mkdirSync(join(folder, '.git/hooks'), { recursive: true });
      writeFileSync(join(folder, '.git/hooks/post-index-change'), `#!/bin/sh\nexec ${program}\n`, {
        mode: 0o755,
      });
      writeFileSync(join(folder, 'b.txt'), 'two\n');
    },
    act: ['add', 'b.txt'],
  },
  {
    name: 'an included configuration',
    set: (program) => {
      writeFileSync(join(folder, '.git/more'), `[core]\n\tfsmonitor = ${program}\n`);
      plainGit('config', 'include.path', 'more');
    },
    act: ['status', '--porcelain'],
  },
];

describe('git on a repository that an agent wrote', () => {
  it.each(TRAPS)('P7: $name starts nothing, though plain git would start it', async ({ set, act }) => {
    const program = join(folder, '.git', 'trap');
    writeFileSync(program, `#!/bin/sh\n: > '${mark}'\nexec cat\n`, { mode: 0o755 });
    set(program);
    const opened = await openGit(folder);
    if (!opened.ok) throw new Error(JSON.stringify(opened.outcome));
    const outcome = await opened.git.run(act);
    expect(outcome.kind).toBe('ok');
    expect(existsSync(mark)).toBe(false);

    // The twin: the trap is a real one.
    if (act[0] === 'add') plainGit('rm', '-q', '--cached', 'b.txt');
    rmSync(mark, { force: true });
    try {
      plainGit(...act);
    } catch {
      // A trap that is no proper filter makes git fail; that it was started is what counts.
    }
    expect(existsSync(mark)).toBe(true);
  });

  it('S1: the caller’s GIT_* variables and configuration are not heard', async () => {
    const opened = await openGit(folder);
    if (!opened.ok) throw new Error(JSON.stringify(opened.outcome));
    const outcome = await opened.git.run(['config', '--list', '--show-scope', '-z']);
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    const scopes = outcome.stdout
      .toString('utf8')
      .split('\0')
      .filter((_, index) => index % 2 === 0);
    expect(scopes).not.toContain('global');
    expect(scopes).not.toContain('system');
  });

  it('a bare repository in a folder of the workspace is not opened by being there', async () => {
    const bare = join(folder, 'nested');
    execFileSync('git', ['init', '-q', '--bare', bare], { stdio: 'pipe' });
    const opened = await openGit(bare);
    expect(opened.ok ? (await opened.git.run(['status'])).kind : opened.outcome.kind).toBe('failed');
  });

  it('what goes wrong is a typed outcome: no repository, too much output, a time-out', async () => {
    const nowhere = mkdtempSync(join(tmpdir(), 'no-git-'));
    try {
      const none = await openGit(nowhere);
      const outcome = none.ok ? await none.git.run(['status']) : none.outcome;
      expect(outcome).toMatchObject({ kind: 'failed', code: 128 });
    } finally {
      rmSync(nowhere, { recursive: true, force: true });
    }
    const opened = await openGit(folder);
    if (!opened.ok) throw new Error('no repository');
    expect(await opened.git.run(['log'], { outputLimit: 4 })).toEqual({ kind: 'too-much' });
    expect(await opened.git.run(['hash-object', '--stdin'], { stdin: Buffer.from('x') })).toMatchObject({
      kind: 'ok',
    });
  });

  it('drivers are named by the repository and found in any case', () => {
    expect(
      driverSettings(['filter.a.b.CLEAN', 'filter.l.required', 'submodule.s.update', 'user.name']),
    ).toEqual([
      ['filter.a.b.CLEAN', ''],
      ['filter.l.required', 'false'],
      ['submodule.s.update', 'none'],
    ]);
  });
});
