import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { run } from '../spawn.mjs';

const socket = process.env.SANDBOX_POLICY_TEST_ENGINE;
const image = 'sandbox-policy-test/busybox:1';
const policy = `version: 1\ntier: container\nimage: ${image}\n`;
const missing = () => (socket === undefined ? 'no engine: eval "$(scripts/engines/up)" starts one' : null);

async function ours() {
  const { openSandbox, parsePolicy } = await import(join(root, 'dist', 'lib', 'index.js'));
  const base = mkdtempSync(join(tmpdir(), 'sandbox-policy-bench-'));
  for (const name of ['workspace', 'state']) mkdirSync(join(base, name));
  const env = { ...process.env, DOCKER_HOST: `unix://${socket}` };
  const { loaded, findings } = parsePolicy(policy, { path: 'policy.yml' });
  if (loaded === null) throw new Error(JSON.stringify(findings));
  return {
    base,
    open: () =>
      openSandbox(loaded, {
        workspace: join(base, 'workspace'),
        stateHome: join(base, 'state'),
        apply: 'never',
        env,
      }),
    close: () => rmSync(base, { recursive: true, force: true }),
  };
}

const docker = (...args) => ['docker', '-H', `unix://${socket}`, ...args];
/** The limits and walls of ours, as far as docker's flags have them. */
const flags = [
  ...[
    '--network',
    'none',
    '--read-only',
    '--cap-drop',
    'ALL',
    '--security-opt',
    'no-new-privileges',
    '--user',
    '65534:65534',
  ],
  ...['--memory', '4g', '--memory-swap', '4g', '--cpus', '2', '--pids-limit', '2049', '--log-driver', 'none'],
  ...['--tmpfs', '/tmp:size=2g', '--tmpfs', '/home/sandbox:size=2g'],
];

export default [
  {
    name: 'container, one shot, no network, library',
    peer: 'docker run --rm with the same flags',
    budget: 1,
    runs: 15,
    missing,
    setup: async () => {
      const place = await ours();
      return {
        ours: async () => {
          const sandbox = await place.open();
          const { outcome, exitCode } = await sandbox.run(['/bin/true']);
          await sandbox.close();
          if (outcome !== 'completed' || exitCode !== 0) throw new Error(`${outcome} ${exitCode}`);
        },
        theirs: () =>
          run(
            docker(
              'run',
              '--rm',
              ...flags,
              '-v',
              `${join(place.base, 'workspace')}:/w`,
              '-w',
              '/w',
              '--entrypoint',
              '/bin/true',
              image,
            ),
          ),
        close: place.close,
      };
    },
  },
  {
    name: 'container, a command in an open sandbox',
    peer: 'docker exec',
    budget: 0.05,
    runs: 50,
    missing,
    setup: async () => {
      const place = await ours();
      const sandbox = await place.open();
      const name = `sandbox-policy-bench-${process.pid}`;
      await run(docker('run', '-d', '--name', name, ...flags, '--entrypoint', '/bin/sleep', image, '600'));
      return {
        ours: () => sandbox.run(['/bin/true']),
        theirs: () => run(docker('exec', name, '/bin/true')),
        close: async () => {
          await sandbox.close();
          await run(docker('rm', '-f', name));
          place.close();
        },
      };
    },
  },
];
