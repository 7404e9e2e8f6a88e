import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, node24, root } from '../places.mjs';
import { run } from '../spawn.mjs';

const policy = 'version: 1\ntier: process\n';

/** A workspace, a state folder, and the folders of an overlay of the peer's own. */
function folders() {
  const base = mkdtempSync(join(tmpdir(), 'sandbox-policy-bench-'));
  chmodSync(base, 0o755);
  for (const name of ['workspace', 'state', 'upper', 'work', 'merged']) mkdirSync(join(base, name));
  return {
    base,
    at: (name) => join(base, name),
    close: () => rmSync(base, { recursive: true, force: true }),
  };
}

/** What a person would write by hand: the same namespaces, the same copy-on-write workspace, bare bubblewrap. */
function byHand(at) {
  const overlay = `lowerdir=${at('workspace')},upperdir=${at('upper')},workdir=${at('work')},userxattr`;
  const script = 'mount -t overlay overlay -o "$1" "$2" && shift 2 && exec "$@"';
  return [
    ...['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', overlay, at('merged')],
    ...['bwrap', '--unshare-all', '--die-with-parent', '--ro-bind', '/usr', '/usr'],
    ...['--symlink', 'usr/bin', '/bin', '--symlink', 'usr/lib', '/lib', '--symlink', 'usr/lib64', '/lib64'],
    ...[
      '--proc',
      '/proc',
      '--dev',
      '/dev',
      '--tmpfs',
      '/tmp',
      '--bind',
      at('merged'),
      '/work',
      '--chdir',
      '/work',
      '/bin/true',
    ],
  ];
}

const peer = join(cache, 'peers', 'node_modules', '@anthropic-ai', 'sandbox-runtime', 'dist', 'cli.js');

export default [
  {
    name: 'process tier, library, /bin/true',
    peer: 'unshare, the same overlay mount and bare bwrap',
    budget: 1.5,
    runs: 31,
    warmup: 5,
    setup: async () => {
      const { openSandbox, parsePolicy } = await import(join(root, 'dist', 'lib', 'index.js'));
      const place = folders();
      const { loaded } = parsePolicy(policy, { path: 'policy.yml' });
      const options = {
        workspace: place.at('workspace'),
        stateHome: place.at('state'),
        apply: 'never',
        env: process.env,
      };
      const argv = byHand(place.at);
      return {
        ours: async () => {
          const sandbox = await openSandbox(loaded, options);
          const { outcome, exitCode } = await sandbox.run(['/bin/true']);
          await sandbox.close();
          if (outcome !== 'completed' || exitCode !== 0) throw new Error(`${outcome} ${exitCode}`);
        },
        theirs: () => run(argv),
        close: place.close,
        note: 'ours with audit log, limits, seccomp and the collection of changes',
      };
    },
  },
  {
    name: 'process tier, command line, true',
    peer: "sandbox-runtime's command line",
    budget: 0.4,
    runs: 21,
    missing: () =>
      node24() === null
        ? 'no Node 24 here: scripts/node24 installs it'
        : existsSync(peer)
          ? null
          : 'no sandbox-runtime here: bench/peers installs it',
    setup: () => {
      const place = folders();
      const file = join(place.base, 'policy.yml');
      writeFileSync(file, policy);
      const env = { ...process.env, XDG_STATE_HOME: place.at('state'), XDG_CACHE_HOME: place.at('state') };
      const ours = [
        node24(),
        join(root, 'dist', 'cli', 'index.js'),
        'run',
        '--policy',
        file,
        '--discard',
        '--',
        'true',
      ];
      const settings = join(place.base, 'srt.json');
      writeFileSync(
        settings,
        JSON.stringify({
          network: { allowedDomains: [], deniedDomains: [] },
          filesystem: { denyRead: [], allowWrite: ['.'], denyWrite: [] },
        }),
      );
      const theirs = [node24(), peer, '--settings', settings, 'true'];
      execFileSync(theirs[0], theirs.slice(1), { cwd: place.at('workspace'), env, stdio: 'ignore' });
      return {
        ours: () => run(ours, { cwd: place.at('workspace'), env }),
        theirs: () => run(theirs, { cwd: place.at('workspace'), env }),
        close: place.close,
      };
    },
  },
  {
    name: 'a command printing 10 GB under an output limit',
    peer: 'the same run, its output kept',
    budget: 1.1,
    runs: 2,
    warmup: 0,
    setup: async () => {
      const { openSandbox, parsePolicy } = await import(join(root, 'dist', 'lib', 'index.js'));
      const place = folders();
      const open = (output) =>
        openSandbox(parsePolicy(`${policy}limits: { output: ${output} }\n`, { path: 'policy.yml' }).loaded, {
          workspace: place.at('workspace'),
          stateHome: place.at('state'),
          apply: 'never',
          env: process.env,
        });
      const sandboxes = { limited: await open('1MiB'), whole: await open('64GiB') };
      const print = async (sandbox) => {
        const { outcome } = await sandbox.run(['sh', '-c', 'head -c 10G /dev/zero'], { onStdout: () => {} });
        if (outcome !== 'completed') throw new Error(outcome);
      };
      return {
        ours: () => print(sandboxes.limited),
        theirs: () => print(sandboxes.whole),
        close: async () => {
          await sandboxes.limited.close();
          await sandboxes.whole.close();
          place.close();
        },
      };
    },
  },
];
