import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../library.mjs';
import { absent, built, peer, root } from '../places.mjs';

const missing = () =>
  existsSync(built('egress/gateway.js'))
    ? null
    : 'src/ is not compiled for the benchmarks: bench/peers does it';

/** A lab with our gateway and those peers. */
async function lab(ways) {
  const place = folders();
  const inside = ['--net', ...(process.getuid() === 0 ? [] : ['--user', '--map-root-user'])];
  const script = join(root, 'bench', 'gateway', 'lab.mjs');
  // Descriptors for 10,000 connections, twice: as many as the caller may have, up to that.
  const limits = 'ulimit -n "$(ulimit -H -n)"; exec "$@"';
  const argv = [...inside, 'sh', '-c', limits, 'sh', process.execPath, script, place.base, 'ours', ...ways];
  const child = spawn('unshare', argv, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const answer = () =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`the lab has ended: ${said}`));
      child.once('exit', ended);
      child.once('message', ({ result, error }) => {
        child.off('exit', ended);
        if (error === undefined) resolve(result);
        else reject(new Error(`${error}\n${said}`));
      });
    });
  await answer();
  return {
    ask: async (message) => {
      const answered = answer();
      child.send(message);
      return answered;
    },
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await gone;
      place.close();
    },
  };
}

const proxies = (budget) => [
  { name: 'squid', budget, missing: () => absent(peer.squid) },
  { name: 'tinyproxy', budget, missing: () => absent(peer.tinyproxy) },
];
const direct = { name: 'direct', budget: null };

/** A case whose every call asks the lab for one task, ours and each peer's way. */
const task = ({ ask, pick, note, ...fields }) => ({
  missing,
  ...fields,
  setup: async ({ quick, peers }) => {
    const { ask: send, close } = await lab(peers);
    const by = (way) => async () => pick({ ...ask(quick), ...(await send({ ...ask(quick), way })) });
    return {
      ours: by('ours'),
      theirs: Object.fromEntries(peers.map((name) => [name, by(name)])),
      close,
      note: () => note ?? null,
    };
  },
});

const BULK = 1024 ** 3;
/** Two descriptors each, and some for the process itself. */
const room = Number(/^Max open files +\d+ +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? 0);
const idle = (quick) => (quick ? 2_000 : Math.min(10_000, Math.floor((room - 1_024) / 2)));
const connections = (quick) => ({ task: 'connections', count: quick ? 500 : 1_000, abreast: 32 });
const bulk = (quick) => ({ task: 'bulk', bytes: quick ? BULK / 4 : BULK, abreast: 4 });

export default [
  task({
    name: 'gateway, bulk transfer',
    peers: [...proxies(1), direct],
    runs: 7,
    quick: 3,
    warmup: 1,
    ask: bulk,
    pick: ({ time }) => time,
    note: '1 GiB by 4 connections (256 MiB with --quick); peers are asked by CONNECT and have the same allowlist and a log.',
  }),
  task({
    name: 'gateway, bulk transfer, processor time',
    peers: proxies(1),
    runs: 5,
    quick: 2,
    warmup: 1,
    ask: bulk,
    pick: ({ processor }) => processor,
  }),
  task({
    name: 'gateway, new connections',
    peers: [...proxies(1), direct],
    unit: 'ms/1,000',
    runs: 9,
    quick: 3,
    warmup: 2,
    ask: connections,
    pick: ({ time, count }) => (time * 1_000) / count,
    note: '32 abreast, each resolved, judged and logged twice, to the end of the origin’s answer.',
  }),
  task({
    name: 'gateway, new connections, processor time',
    peers: proxies(1),
    unit: 'ms/1,000',
    runs: 7,
    quick: 2,
    warmup: 2,
    ask: connections,
    pick: ({ processor, count }) => (processor * 1_000) / count,
  }),
  task({
    name: 'gateway, one new connection to its end',
    peers: [...proxies(null), direct],
    runs: 200,
    quick: 50,
    warmup: 20,
    ask: () => ({ task: 'connections', count: 1, abreast: 1 }),
    pick: ({ time }) => time,
  }),
  task({
    name: 'gateway, a round trip on an open connection',
    peers: [...proxies(null), direct],
    runs: 15,
    quick: 5,
    warmup: 1,
    ask: (quick) => ({ task: 'echo', count: quick ? 200 : 1_000 }),
    pick: ({ time }) => time,
  }),
  task({
    name: 'gateway, memory of 10,000 idle connections',
    peers: proxies(1).slice(0, 1),
    unit: 'MiB',
    runs: 1,
    quick: 1,
    warmup: 0,
    ask: (quick) => ({ task: 'idle', count: idle(quick) }),
    pick: ({ memory }) => memory / 1024,
    note: `Private memory of the process beyond what it held before; ${idle(false)} connections, as many as descriptors allow (2,000 with --quick).`,
  }),
];
