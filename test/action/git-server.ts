import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { backend } from './git-backend.mjs';

/** Git repositories served over http on loopback by git's own program for that. */
export interface GitServer {
  /** As GITHUB_SERVER_URL; the artifact client takes names below `.localhost` for GitHub itself. */
  readonly url: string;
  /** Requests so far: their path and their Authorization. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | null }[];
  /** Makes an empty repository OWNER/NAME. */
  create(name: string): ServedRepository;
  close(): Promise<void>;
}

export interface ServedRepository {
  /** Its bare folder. */
  readonly folder: string;
  /** A clone that commits are made in. */
  readonly clone: string;
  /** Writes files (null removes one), commits them on a branch that grows from another, pushes; gives the commit. */
  commit(branch: string, files: Readonly<Record<string, string | null>>, from?: string): string;
  git(...args: readonly string[]): string;
}

export async function startGitServer(): Promise<GitServer> {
  const base = mkdtempSync(join(tmpdir(), 'sandbox-policy-git-'));
  const root = join(base, 'served');
  const requests: { path: string; authorization: string | null }[] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization ?? null });
    backend(root, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://git.localhost:${String(port)}`,
    requests,
    create: (name) => createRepository(join(root, name), join(base, 'clones', name)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(base, { recursive: true, force: true });
    },
  };
}

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false'];

function run(folder: string, args: readonly string[]): string {
  const done = spawnSync('git', ['-C', folder, ...WHO, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.trim();
}

function createRepository(folder: string, clone: string): ServedRepository {
  mkdirSync(folder, { recursive: true });
  run(folder, ['init', '--quiet', '--bare', '-b', 'main']);
  run(folder, ['config', 'uploadpack.allowFilter', 'true']);
  mkdirSync(clone, { recursive: true });
  run(clone, ['init', '--quiet', '-b', 'main']);
  run(clone, ['remote', 'add', 'origin', folder]);
  return {
    folder,
    clone,
    git: (...args) => run(clone, args),
    commit: (branch, files, from = 'main') => {
      const known = run(clone, ['branch', '--list', branch]) !== '';
      const empty = run(clone, ['branch', '--list']) === '';
      if (!empty)
        run(clone, known ? ['checkout', '--quiet', branch] : ['checkout', '--quiet', '-b', branch, from]);
      for (const [path, text] of Object.entries(files)) {
        const at = join(clone, path);
        if (text === null) rmSync(at, { force: true });
        else {
          mkdirSync(dirname(at), { recursive: true });
          writeFileSync(at, text);
        }
      }
      run(clone, ['add', '--all', '--force']);
      run(clone, ['commit', '--quiet', '--allow-empty', '-m', `change of ${branch}`]);
      run(clone, ['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`]);
      return run(clone, ['rev-parse', 'HEAD']);
    },
  };
}
