import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backend } from '../../test/action/git-backend.mjs';
import { root } from '../places.mjs';
import { run } from '../spawn.mjs';

const POLICY =
  'version: 1\ntier: process\nfilesystem: { write: [src/] }\ntests: [{ deny: { connect: "example.com:443" } }]\n';

/** A repository served on loopback, a clone of it, and what a runner would set. */
async function stage() {
  const base = mkdtempSync(join(tmpdir(), 'sandbox-policy-bench-action-'));
  const [served, clone] = [join(base, 'served', 'owner', 'name'), join(base, 'clone')];
  const git = (...args) => execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@b', ...args]);
  git('init', '--quiet', '-b', 'main', clone);
  mkdirSync(join(clone, 'src'));
  writeFileSync(join(clone, 'sandbox-policy.yml'), POLICY);
  git('-C', clone, 'add', '--all');
  git('-C', clone, 'commit', '--quiet', '-m', 'first');
  git('clone', '--quiet', '--bare', clone, served);
  git('-C', served, 'config', 'uploadpack.allowFilter', 'true');
  const server = createServer((request, response) => backend(join(base, 'served'), request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${server.address().port}`;
  const env = {
    PATH: process.env.PATH,
    HOME: base,
    GITHUB_WORKSPACE: clone,
    GITHUB_SERVER_URL: url,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/1/merge',
    RUNNER_TEMP: base,
    INPUT_RUN: 'true',
  };
  const commit = git('-C', clone, 'rev-parse', 'HEAD').toString().trim();
  const close = () => {
    server.closeAllConnections();
    server.close();
    rmSync(base, { recursive: true, force: true });
  };
  return { base, clone, env, url: `${url}/owner/name`, commit, close };
}

/** Milliseconds until the sandbox is open and the script begins. */
function untilSandbox({ clone, env }) {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    let log = '';
    let taken = null;
    const child = spawn(process.execPath, [join(root, 'dist', 'action', 'index.js')], { cwd: clone, env });
    child.stdout.on('data', (chunk) => {
      log += chunk;
      if (taken === null && log.includes('::stop-commands::'))
        taken = Number(process.hrtime.bigint() - began) / 1e6;
    });
    child.on('error', reject);
    child.on('close', () => (taken === null ? reject(new Error(log)) : resolve(taken)));
  });
}

/** The same questions to the same server by git alone, in as few programs as they take. */
async function byGit({ base, url, commit }) {
  const folder = mkdtempSync(join(base, 'peer-'));
  const inside = ['git', '-C', folder, '-c', `remote.origin.url=${url}`];
  await run(['git', 'init', '--quiet', '--bare', folder]);
  await run([...inside, 'ls-remote', '--symref', 'origin', 'HEAD']);
  await run([
    ...inside,
    'fetch',
    '--quiet',
    '--depth=1',
    '--no-tags',
    '--filter=blob:none',
    'origin',
    commit,
  ]);
  await run([...inside, 'show', `${commit}:sandbox-policy.yml`]);
}

export default [
  {
    name: 'the Action, until the script begins',
    peers: [{ name: 'node -e 0, and git asking the server the same', budget: 1 }],
    runs: 15,
    quick: 5,
    missing: () => (existsSync(join(root, 'dist', 'action', 'index.js')) ? null : 'dist/action is not built'),
    setup: async () => {
      const staged = await stage();
      return {
        ours: () => untilSandbox(staged),
        theirs: {
          'node -e 0, and git asking the server the same': async () => {
            await run([process.execPath, '-e', '0']);
            await byGit(staged);
          },
        },
        allowance: 150,
        close: staged.close,
      };
    },
  },
];
