import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../library.mjs';
import { built } from '../places.mjs';

const missing = () =>
  existsSync(built('audit/writer.js'))
    ? null
    : 'src/ is not compiled for the benchmarks: bench/peers does it';

const event = {
  type: 'connection',
  connection: 0,
  host: 'packages.example.org',
  address: '192.0.2.34',
  port: 443,
  protocol: 'tls',
  verdict: 'allow',
  clause: 'egress.allow[0]',
  origin: { file: 'sandbox-policy.yml', line: 12 },
  reason: null,
  end: { sent: 1024, received: 65536, duration: 120 },
};

const digest = `sha256:${'0'.repeat(64)}`;
const start = {
  type: 'run.start',
  tool: '0.1.0',
  node: process.version,
  host: { os: 'linux', arch: 'x64', kernel: '6.1.0', engine: null },
  caller: { uid: 1000, gid: 1000 },
  tier: 'process',
  passedOver: [],
  mode: 'enforce',
  phase: null,
  plan: digest,
  image: null,
  workspace: '/home/me/project',
  commit: null,
  inputs: [],
  env: [],
  waived: [],
  matrix: [],
};

/** Writes a log of `count` events of connections, and gives its path. */
async function writeLog(directory, count) {
  const { createLog } = await import(built('audit/writer.js'));
  const log = createLog({ directory, run: '20260102T030405Z-0123abcd', policy: digest });
  log.write(start);
  for (let number = 0; number < count - 1; number += 1) log.write({ ...event, connection: number });
  log.close();
  return join(directory, 'audit.jsonl');
}

export default [
  {
    name: 'audit, 100,000 events written, each by one write(2)',
    most: 1_000,
    runs: 7,
    quick: 3,
    warmup: 1,
    missing,
    setup: () => {
      const place = folders();
      let turn = 0;
      return {
        ours: () => {
          turn += 1;
          return writeLog(place.at(`log-${turn}`), 100_000).then(() => undefined);
        },
        close: place.close,
      };
    },
  },
  {
    name: 'audit, a log of 1,000,000 events verified',
    most: 5_000,
    runs: 3,
    quick: 1,
    warmup: 0,
    missing,
    setup: async ({ quick }) => {
      const { verifyLog } = await import(built('audit/verify.js'));
      const place = folders();
      const count = quick ? 200_000 : 1_000_000;
      const path = await writeLog(place.at('log'), count);
      return {
        ours: async () => {
          const began = performance.now();
          const { intact, events, problems } = await verifyLog(path);
          if (!intact || events !== count)
            throw new Error(`${events} events, ${JSON.stringify(problems[0])}`);
          return ((performance.now() - began) * 1_000_000) / count;
        },
        close: place.close,
        note: () => 'With --quick 200,000 events, times 5.',
      };
    },
  },
];
