import { defineConfig } from 'vitest/config';

/** Real browsers on a small machine: one file after another. ms. */
const PATIENT = 90_000;

export default defineConfig({
  test: {
    include: ['test/browser/**/*.spec.ts'],
    globalSetup: ['test/browser/setup.mjs'],
    fileParallelism: false,
    testTimeout: PATIENT,
    hookTimeout: PATIENT,
    // One in a thousand falls to the machine (a browser's window lost, a minute without a turn). Each further try has a
    // fresh browser, and who needed one is named.
    retry: 2,
    reporters: ['default', 'test/browser/further-tries.ts'],
  },
});
