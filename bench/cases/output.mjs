import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, folders, opener, succeed } from '../library.mjs';

const policy = (limit) => `version: 1\ntier: process\nlimits: { output: ${limit} }\n`;
const printing = (quick) => ['/bin/sh', '-c', `head -c ${quick ? '1G' : '10G'} /dev/zero`];
const scaled = () => '1 GB with --quick.';

/** The most memory, in MiB, that the command line's process held while it ran. */
function highest(argv, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(argv[0], argv.slice(1), { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let [peak, errors] = [0, ''];
    child.stderr.on('data', (chunk) => (errors += chunk));
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'latin1');
        peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
      } catch {
        // It has ended.
      }
    }, 20);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      if (code === 0 && peak > 0) resolve(peak);
      else reject(new Error(`${argv.join(' ')} ended with ${code}: ${errors}`));
    });
  });
}

export default [
  {
    name: 'a command printing 10 GB, under an output limit',
    peers: [{ name: 'the same, its output kept', budget: 1.1 }],
    runs: 2,
    quick: 2,
    warmup: 0,
    setup: async ({ quick }) => {
      const place = folders('workspace', 'state');
      const open = await opener(place);
      const sandboxes = { limited: await open(policy('1MiB')), whole: await open(policy('64GiB')) };
      const print = (sandbox) => succeed(sandbox, printing(quick), { onStdout: () => {} });
      return {
        ours: () => print(sandboxes.limited),
        theirs: { 'the same, its output kept': () => print(sandboxes.whole) },
        close: async () => {
          await sandboxes.limited.close();
          await sandboxes.whole.close();
          place.close();
        },
        note: scaled,
      };
    },
  },
  {
    name: 'memory of the tool while a command prints 10 GB',
    most: 150,
    unit: 'MiB',
    runs: 1,
    quick: 1,
    warmup: 0,
    setup: ({ quick }) => {
      const place = folders('workspace', 'state');
      const file = join(place.base, 'policy.yml');
      writeFileSync(file, policy('64GiB'));
      const env = { ...process.env, XDG_STATE_HOME: place.at('state') };
      const argv = [process.execPath, cli, 'run', '--policy', file, '--discard', '--', ...printing(quick)];
      return {
        ours: () => highest(argv, { cwd: place.at('workspace'), env }),
        close: place.close,
      };
    },
  },
];
