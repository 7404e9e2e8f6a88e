import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a path of a test's tree is: text or bytes, a program, a link. */
export type TestFile =
  string | Buffer | { readonly program: string } | { readonly link: string } | { readonly submodule: string };

export interface TestRepository {
  readonly folder: string;
  git(...args: string[]): string;
  gitBytes(...args: string[]): Buffer;
  /** Makes the tree exactly these files and commits it; gives the commit. */
  commit(files: Readonly<Record<string, TestFile>>): string;
}

/** A repository of the test's own, untouched by the configuration of whoever runs the tests, and removed after it. */
export function testRepository(): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-policy-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return repositoryAt(folder);
}

export function repositoryAt(folder: string): TestRepository {
  const gitBytes = (...args: string[]): Buffer =>
    execFileSync('git', ['-C', folder, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 256 * 1024 * 1024,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        LC_ALL: 'C',
      },
    });
  const git = (...args: string[]): string =>
    gitBytes(...args)
      .toString('utf8')
      .trim();
  git('init', '-q', '-b', 'main');
  let before: readonly string[] = [];
  return {
    folder,
    git,
    gitBytes,
    commit(files) {
      for (const path of before) rmSync(join(folder, path), { force: true });
      git('rm', '-rq', '--cached', '--ignore-unmatch', '.');
      const written = Object.entries(files).filter(([, file]) => !isSubmodule(file));
      for (const [path, file] of written) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (typeof file === 'string' || Buffer.isBuffer(file)) writeFileSync(join(folder, path), file);
        else if ('link' in file) symlinkSync(file.link, join(folder, path));
        else if ('program' in file) {
          writeFileSync(join(folder, path), file.program);
          chmodSync(join(folder, path), 0o755);
        }
      }
      git('add', '-Af', '.');
      for (const [path, file] of Object.entries(files))
        if (isSubmodule(file))
          git('update-index', '--add', '--cacheinfo', `160000,${file.submodule},${path}`);
      git('commit', '-q', '--allow-empty', '-m', 'change');
      before = written.map(([path]) => path);
      return git('rev-parse', 'HEAD');
    },
  };
}

function isSubmodule(file: TestFile): file is { readonly submodule: string } {
  return typeof file === 'object' && 'submodule' in file;
}
