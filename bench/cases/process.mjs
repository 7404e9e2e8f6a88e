import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, folders, oneShot, opener, succeed } from '../library.mjs';
import { absent, node24, peer } from '../places.mjs';
import { run } from '../spawn.mjs';

const policy = 'version: 1\ntier: process\n';
const egress = `${policy}egress: { allow: [{ host: example.com }] }\n`;

/** Folders of a sandbox, and of an overlay of the peer's own. */
const places = () => folders('workspace', 'state', 'upper', 'work', 'merged');

/** What a person would write by hand: the same namespaces, the same copy-on-write workspace, bare bubblewrap. */
function byHand(at) {
  const overlay = `lowerdir=${at('workspace')},upperdir=${at('upper')},workdir=${at('work')},userxattr`;
  const script = 'mount -t overlay overlay -o "$1" "$2" && shift 2 && exec "$@"';
  const usr = ['bin', 'lib', 'lib64'].flatMap((name) => ['--symlink', `usr/${name}`, `/${name}`]);
  return [
    ...['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', overlay, at('merged')],
    ...['bwrap', '--unshare-all', '--die-with-parent', '--ro-bind', '/usr', '/usr', ...usr],
    ...['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp', '--bind', at('merged'), '/work'],
    ...['--chdir', '/work', '/bin/true'],
  ];
}

const HAND = 'unshare, the same overlay mount and bare bwrap';
const THRICE = 'three of those by hand, and node -e 0';

const library = ({ name, text, peer: by, budget, note }) => ({
  name,
  peers: [{ name: by, budget }],
  runs: 31,
  quick: 9,
  warmup: 5,
  setup: async () => {
    const place = places();
    const open = await opener(place);
    const argv = byHand(place.at);
    return {
      ours: () => oneShot(open, text),
      theirs: {
        [HAND]: () => run(argv),
        [THRICE]: async () => {
          for (let turn = 0; turn < 3; turn += 1) await run(argv);
          await run([process.execPath, '-e', '0']);
        },
      },
      close: place.close,
      note: () => note,
    };
  },
});

export default [
  library({
    name: 'process tier, library, /bin/true',
    text: policy,
    peer: HAND,
    budget: 1.5,
    note: 'ours with audit log, limits, seccomp and the collection of changes',
  }),
  library({
    name: 'process tier, library, /bin/true, egress on',
    text: egress,
    peer: THRICE,
    budget: 1,
    note: 'ours with a way out that is judged; the peer has none',
  }),
  {
    name: 'process tier, command line, true',
    peers: [
      {
        name: "sandbox-runtime's command line",
        budget: 0.4,
        missing: () => absent(peer.sandboxRuntime),
      },
      { name: 'node -e 0', budget: null },
    ],
    runs: 21,
    quick: 7,
    missing: () => (node24() === null ? 'no Node 24 here: bench/peers installs it' : null),
    setup: ({ peers }) => {
      const place = places();
      const file = join(place.base, 'policy.yml');
      writeFileSync(file, policy);
      const env = { ...process.env, XDG_STATE_HOME: place.at('state'), XDG_CACHE_HOME: place.at('state') };
      const options = { cwd: place.at('workspace'), env };
      const ours = [node24(), cli, 'run', '--policy', file, '--discard', '--', 'true'];
      const settings = join(place.base, 'srt.json');
      writeFileSync(
        settings,
        JSON.stringify({
          network: { allowedDomains: [], deniedDomains: [] },
          filesystem: { denyRead: [], allowWrite: ['.'], denyWrite: [] },
        }),
      );
      const theirs = [node24(), peer.sandboxRuntime, '--settings', settings, 'true'];
      if (peers.includes("sandbox-runtime's command line"))
        execFileSync(theirs[0], theirs.slice(1), { ...options, stdio: 'ignore' });
      return {
        ours: () => run(ours, options),
        theirs: {
          "sandbox-runtime's command line": () => run(theirs, options),
          'node -e 0': () => run([node24(), '-e', '0']),
        },
        close: place.close,
        note: () => 'both under Node 24',
      };
    },
  },
  {
    name: 'process tier, a command in an open sandbox',
    peers: [{ name: 'a bare fork and exec', budget: 1 }],
    runs: 200,
    quick: 50,
    warmup: 20,
    setup: async () => {
      const place = places();
      const open = await opener(place);
      const sandbox = await open(policy);
      return {
        ours: () => succeed(sandbox),
        theirs: {
          'a bare fork and exec': () =>
            new Promise((resolve, reject) => {
              const child = spawn('/bin/true', { stdio: ['ignore', 'pipe', 'pipe'] });
              child.on('error', reject);
              child.on('close', () => resolve());
            }),
        },
        allowance: 1,
        close: async () => {
          await sandbox.close();
          place.close();
        },
        note: () => '1 ms more than the peer is allowed',
      };
    },
  },
];
