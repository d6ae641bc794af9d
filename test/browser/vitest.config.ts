import { defineConfig } from 'vitest/config';

/** Real browsers on a small machine: one file after another, no second tries. ms. */
const PATIENT = 90_000;

export default defineConfig({
  test: {
    include: ['test/browser/**/*.spec.ts'],
    globalSetup: ['test/browser/setup.mjs'],
    fileParallelism: false,
    testTimeout: PATIENT,
    hookTimeout: PATIENT,
    retry: 0,
  },
});
