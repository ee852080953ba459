import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Stops what hangs. A test must not fail because the machine is busy, where everything takes many times as long. */
const PATIENT = { testTimeout: 900_000, hookTimeout: 1_800_000, expect: { poll: { timeout: 600_000 } } };

/** Files that take longest, so that no worker begins one of them when the other has nothing left to do. */
const LONGEST = [
  'pages',
  'built-checks',
  'search',
  'same-bytes',
  'hostile-values',
  'build',
  'dev-edits',
  'system-failures',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // Small machines have two cores, and the default leaves one of them idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
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
