import { defineConfig } from 'vitest/config';

/** Stops what hangs. A test must not fail because the machine is busy, where everything takes many times as long. */
const PATIENT = { testTimeout: 900_000, hookTimeout: 1_800_000, expect: { poll: { timeout: 600_000 } } };

export default defineConfig({
  test: {
    // Small machines have two cores, and the default leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{schemas,src,scripts}/**/*.test.ts'],
          // Nearly all the time of most files goes into loading the same modules, so they share a worker's.
          isolate: false,
          ...PATIENT,
        },
      },
      {
        test: {
          name: 'program',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/compile-cache.ts',
          // A file mostly waits for one process after another; two at once keep two cores busy. Each has its own fleet.
          maxWorkers: 2,
          ...PATIENT,
        },
      },
    ],
  },
});
