import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, folders, oneShot, opener, succeed } from '../library.mjs';
import { quantile } from '../measure.mjs';
import { absent, peer } from '../places.mjs';
import { run } from '../spawn.mjs';

const socket = process.env.SANDBOX_POLICY_TEST_ENGINE;
const image = 'sandbox-policy-test/busybox:1';
const policy = `version: 1\ntier: container\nimage: ${image}\n`;
const missing = () => (socket === undefined ? 'no engine: eval "$(scripts/engines/up)" starts one' : null);
const engine = { ...process.env, DOCKER_HOST: `unix://${socket}` };

const docker = (...args) => ['docker', '-H', `unix://${socket}`, ...args];
/** The limits and walls of ours, as far as docker's flags have them. */
const flags = [
  ...['--network', 'none', '--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
  ...['--user', '65534:65534', '--memory', '4g', '--memory-swap', '4g', '--cpus', '2'],
  ...['--pids-limit', '2049', '--log-driver', 'none'],
  ...['--tmpfs', '/tmp:size=2g', '--tmpfs', '/home/sandbox:size=2g'],
];
const dockerRun = (workspace, ...more) =>
  docker(
    'run',
    '--rm',
    ...flags,
    ...more,
    '-v',
    `${workspace}:/w`,
    '-w',
    '/w',
    '--entrypoint',
    '/bin/true',
    image,
  );

/** A bundle of the same image for bare runc, with its default namespaces and no network. Gives the command. */
function bundle(base) {
  const folder = join(base, 'bundle');
  const rootfs = join(folder, 'rootfs');
  mkdirSync(rootfs, { recursive: true });
  const name = `sandbox-policy-bench-${process.pid}-export`;
  execFileSync('docker', docker('create', '--name', name, '--entrypoint', '/bin/true', image).slice(1));
  try {
    execFileSync('sh', ['-c', `docker -H unix://${socket} export ${name} | tar -x -C ${rootfs}`]);
  } finally {
    execFileSync('docker', docker('rm', '-f', name).slice(1));
  }
  execFileSync(peer.runc, ['spec', '--bundle', folder]);
  const edit = [
    `const file = ${JSON.stringify(join(folder, 'config.json'))}, fs = require('fs');`,
    "const config = JSON.parse(fs.readFileSync(file)); config.process.args = ['/bin/true'];",
    'config.process.terminal = false; fs.writeFileSync(file, JSON.stringify(config));',
  ].join('\n');
  execFileSync(process.execPath, ['-e', edit]);
  let turn = 0;
  return () => {
    turn += 1;
    return [peer.runc, 'run', '--bundle', folder, `sandbox-policy-bench-${process.pid}-${turn}`];
  };
}

const runcMissing = () => (process.getuid() === 0 ? absent(peer.runc) : 'bare runc is measured as root only');

const DOCKER = { name: 'docker run --rm, same flags', budget: 1 };
const RUNSC = { name: 'docker run --rm --runtime runsc, same flags', budget: 1.1 };

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** An open sandbox, and the milliseconds that each of some commands in it takes. */
async function openContainer() {
  const place = folders('workspace', 'state');
  const open = await opener(place, engine);
  const sandbox = await open(policy);
  return {
    each: async (count) => {
      const taken = [];
      for (let number = 0; number < count; number += 1) {
        const began = performance.now();
        await succeed(sandbox);
        taken.push(performance.now() - began);
      }
      return taken;
    },
    close: async () => {
      await sandbox.close();
      place.close();
    },
  };
}

/** Why the gvisor tier can't be measured. */
const withoutGvisor = () => {
  if (missing() !== null) return missing();
  const runtimes = execFileSync('docker', docker('info', '--format', '{{json .Runtimes}}').slice(1));
  return Object.hasOwn(JSON.parse(runtimes), 'runsc') ? null : 'the engine has no runtime runsc';
};

const library = ({ name, text, peers, note, without = missing }) => ({
  name,
  peers,
  runs: 15,
  quick: 5,
  missing: without,
  setup: async ({ peers: present }) => {
    const place = folders('workspace', 'state');
    const open = await opener(place, engine);
    const runc = present.includes('bare runc') ? bundle(place.base) : null;
    return {
      ours: () => oneShot(open, text),
      theirs: {
        [DOCKER.name]: () => run(dockerRun(place.at('workspace'))),
        [RUNSC.name]: () => run(dockerRun(place.at('workspace'), '--runtime', 'runsc')),
        'bare runc': () => run(runc()),
      },
      close: place.close,
      note: () => note,
    };
  },
});

export default [
  library({
    name: 'container, one shot, no network, library',
    text: policy,
    peers: [DOCKER, { name: 'bare runc', budget: null, missing: runcMissing }],
    note: 'runc starts a container from a folder: no engine, no layers, no log, no network set-up',
  }),
  library({
    name: 'container, one shot, egress on, library',
    text: `${policy}egress: { allow: [{ host: good.example }] }\n`,
    peers: [{ ...DOCKER, budget: 1.5 }],
    note: 'two containers where the peer starts one, which has no network',
  }),
  library({
    name: 'gvisor, one shot, no network, library',
    text: policy.replace('tier: container', 'tier: gvisor'),
    peers: [RUNSC],
    note: 'memory, processes and the workspace as in the container tier; each start tries whether process 1 is closed to code',
    without: withoutGvisor,
  }),
  {
    name: 'container, one shot, no network, command line',
    peers: [{ name: 'docker run --rm, same flags, and node -e 0', budget: 1 }],
    runs: 15,
    quick: 5,
    missing,
    setup: () => {
      const place = folders('workspace', 'state');
      const file = join(place.base, 'policy.yml');
      writeFileSync(file, policy);
      const env = { ...engine, XDG_STATE_HOME: place.at('state') };
      const ours = [process.execPath, cli, 'run', '--policy', file, '--discard', '--', '/bin/true'];
      return {
        ours: () => run(ours, { cwd: place.at('workspace'), env }),
        theirs: {
          'docker run --rm, same flags, and node -e 0': async () => {
            await run(dockerRun(place.at('workspace')));
            await run([process.execPath, '-e', '0']);
          },
        },
        close: place.close,
      };
    },
  },
  {
    name: 'container, 50 commands in an open sandbox, each',
    peers: [{ name: 'docker exec', budget: 0.05 }],
    most: 2,
    runs: 15,
    quick: 5,
    missing,
    setup: async () => {
      const open = await openContainer();
      const name = `sandbox-policy-bench-${process.pid}`;
      await run(docker('run', '-d', '--name', name, ...flags, '--entrypoint', '/bin/sleep', image, '600'));
      return {
        ours: async () => mean(await open.each(50)),
        theirs: { 'docker exec': () => run(docker('exec', name, '/bin/true')) },
        close: async () => {
          await open.close();
          await run(docker('rm', '-f', name));
        },
        note: () => 'One after another, as in a session; a turn is the mean of 50.',
      };
    },
  },
  {
    name: 'container, 50 commands in an open sandbox, the 95th percentile',
    most: 5,
    runs: 15,
    quick: 5,
    missing,
    setup: async () => {
      const open = await openContainer();
      return { ours: async () => quantile(await open.each(50), 0.95), close: open.close };
    },
  },
];
