import { spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleProgram, type BundledCli } from '../run/cli-process.js';
import { describeTiers, type TestTier } from '../run/project.js';
import type { DriveReport, Orders } from './drive.js';

const ROOT = process.getuid?.() === 0;
/** How many policies are tried in each tier; a long run names seconds instead. */
const POLICIES: Readonly<Record<TestTier, number>> = { process: 40, container: 12, gvisor: 3 };
const SECONDS = Number(process.env['SANDBOX_POLICY_SOUNDNESS_SECONDS'] ?? 0);
const SEED = Number(process.env['SANDBOX_POLICY_SEED'] ?? 1);
const MINUTES = 60_000;

/**
 * In a network namespace in which every address is the test's own: whatever a gateway dials ends at its listeners, and
 * no packet leaves the machine.
 */
const NAMESPACE = [
  ...['unshare', '--net', 'sh', '-c'],
  'ip link set lo up && ip route add local 0.0.0.0/0 dev lo && ip -6 route add local ::/0 dev lo && exec "$@"',
  'sh',
];

async function drive(program: BundledCli, orders: Orders): Promise<DriveReport> {
  const command = [
    ...(orders.network ? NAMESPACE : []),
    process.execPath,
    program.file,
    JSON.stringify(orders),
  ];
  const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise((done, fail) => child.on('error', fail).on('close', done));
  expect(code, err).toBe(0);
  return JSON.parse(out) as DriveReport;
}

describeTiers(
  'decide and a real sandbox, asked the same',
  (tier) => {
    let program: BundledCli;
    beforeAll(async () => {
      program = await bundleProgram('test/soundness/drive.ts');
    });
    afterAll(() => program.remove());

    it(
      'what decide permits works inside, and what it denies fails inside',
      { timeout: SECONDS * 1000 + 10 * MINUTES },
      async () => {
        const orders: Orders = {
          tier,
          seed: SEED,
          policies: SECONDS > 0 ? null : POLICIES[tier],
          seconds: SECONDS > 0 ? SECONDS : 600,
          engine: process.env['SANDBOX_POLICY_TEST_ENGINE'] ?? null,
          // The Sentry's tier has no gateway; who isn't root makes no such namespace.
          network: ROOT && tier !== 'gvisor',
        };
        const { policies, invalid, refused, counts, mismatches } = await drive(program, orders);
        const requests = Object.values(counts).reduce((sum, count) => sum + count, 0);
        process.stdout.write(
          `${tier}, seed ${String(SEED)}: ${String(requests)} requests of ${String(policies)} policies ` +
            `(${String(refused.length)} refused here, ${String(invalid)} invalid): ${JSON.stringify(counts)}\n`,
        );
        for (const reason of new Set(refused.map((text) => text.slice(0, 200))))
          process.stdout.write(`  refused: ${reason}\n`);
        expect(mismatches).toEqual([]);
        if (SECONDS === 0) expect(policies).toBe(POLICIES[tier]);
        // Each kind of request was met with both verdicts, or the policies were chosen badly.
        const kinds = ['read', 'write', 'read outside', 'write outside', 'env', 'input', 'command'].concat(
          tier === 'gvisor' ? [] : ['execute', 'program'],
          orders.network ? ['connect'] : [],
        );
        for (const kind of kinds)
          for (const verdict of ['allow', 'deny'])
            expect(counts[`${kind} ${verdict}`] ?? 0, `${kind} ${verdict}`).toBeGreaterThan(0);
      },
    );
  },
  ['process', 'container', 'gvisor'],
);
