import { defineConfig } from 'vitest/config';

/** Suites that need a real engine live in test/engines and test/probes; everything else runs anywhere. Slow ones have a configuration of their own. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});
