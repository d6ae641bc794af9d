import { defineConfig } from 'vitest/config';

// Unit tests sit beside their source or in test/unit; browser tests have a runner of their own (test/browser).
export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'test/unit/**/*.test.ts'],
    // ms. Nothing here is timed: this only ends a test that hangs, however busy the machine is.
    testTimeout: 120_000,
  },
});
