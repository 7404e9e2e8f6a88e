import { defineConfig } from 'vitest/config';

/** Suites that take minutes, or programs that take long to install: `npm run test:clients`, `npm run test:load`. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 300_000,
    pool: 'forks',
    fileParallelism: false,
  },
});
