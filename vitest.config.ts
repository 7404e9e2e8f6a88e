import { defineConfig } from 'vitest/config';

/** Suites that need a real engine live in test/engines and test/probes; everything else runs anywhere. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});
