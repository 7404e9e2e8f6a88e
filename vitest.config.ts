import { defineConfig } from 'vitest/config';

/** Suites that need a real engine live in test/engines and test/probes; everything else runs anywhere. Slow ones have a configuration of their own. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only in the machine that scripts/runner-vm boots is there what the second looks for.
    exclude: [
      'test/slow/**',
      ...(process.env['SANDBOX_POLICY_RUNNER_VM'] === undefined ? ['test/runner-vm/**'] : []),
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});
