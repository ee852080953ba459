import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Small machines have two cores, and the default leaves one of them idle.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['{schemas,src,scripts}/**/*.test.ts'], testTimeout: 20_000 } },
      {
        test: {
          name: 'program',
          include: ['tests/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
          // Whole-program tests build sites and drive a browser; two at once would starve a small machine.
          fileParallelism: false,
        },
      },
    ],
  },
});
