/** `npm test`: every step a change has to pass. Independent lanes run in parallel. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT } from './lib/project.ts';

interface Step {
  name: string;
  command: readonly string[];
  /** File the step writes Vitest's JSON summary to. */
  summary?: string;
}

const scratch = await mkdtemp(path.join(tmpdir(), 'lantai-test-'));
const vitest = (project: string): Step => {
  const summary = path.join(scratch, `${project}.json`);
  return {
    name: `${project} tests`,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${summary}`,
    ],
    summary,
  };
};
const lantai = (...args: string[]) => ['node', 'scripts/lantai.ts', ...args];
/**
 * Moment at which the demo fleet is tested: its content is from these days, and a test must not fail because time
 * passes.
 */
const DEMO_NOW = '2026-11-22 12:00';

/** Steps after one another. */
type Lane = readonly Step[];

/** In the order in which they are started, the longest first; as many run in parallel as the machine has cores. */
const LANES: readonly Lane[] = [
  [
    { name: 'build the demo fleet', command: lantai('build', '--today', DEMO_NOW) },
    { name: 'check the demo fleet', command: lantai('check', '--today', DEMO_NOW) },
  ],
  [
    {
      name: 'lock file unchanged by the install',
      command: ['git', 'diff', '--exit-code', '--stat', '--', 'package-lock.json'],
    },
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { name: 'lint', command: ['eslint', '.'] },
    { name: 'layers and their picture', command: ['node', 'scripts/layers/check-layers.ts'] },
  ],
  [
    // Writes the types of the collections, which the next step reads.
    {
      name: 'types of .astro files',
      command: ['astro', 'check', '--minimumSeverity', 'error', '--tsconfig', 'scripts/lint/tsconfig.astro.json'],
    },
    { name: 'types', command: ['tsc', '-p', '.'] },
  ],
  [{ name: 'reference docs up to date', command: lantai('docs', '--check') }],
  [vitest('unit')],
];
/** Uses every core, and some of its tests read what the lanes above have built. */
const LAST: Lane = [vitest('program')];

interface Ended {
  step: Step;
  code: number;
}

/**
 * The output of a step is printed when it has ended, so that the output of two lanes does not mix; immediately with
 * `live`.
 */
function run({ name, command }: Step, live: boolean): Promise<number> {
  const [program = '', ...args] = command;
  if (live) process.stdout.write(`\n── ${name}\n`);
  const started = performance.now();
  const child = spawn(program, args, { cwd: PROJECT_ROOT, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    const end = (code: number) => {
      const seconds = Math.round((performance.now() - started) / 1000);
      if (!live) process.stdout.write(`\n── ${name} (${seconds} s)\n${Buffer.concat(output).toString()}`);
      resolve(code);
    };
    child.once('close', (code) => end(code ?? 1));
    child.once('error', ({ message }) => {
      process.stdout.write(`${message}. Run the tests with npm test, which installs what they need.\n`);
      resolve(1);
    });
  });
}

/**
 * Steps of all lanes in the order they ended. A step runs even if the one before it failed, so that all failures are
 * reported.
 */
async function runLanes(lanes: readonly Lane[]): Promise<Ended[]> {
  const waiting = [...lanes];
  const ended: Ended[] = [];
  const worker = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift())
      for (const step of lane) ended.push({ step, code: await run(step, lanes.length === 1) });
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return ended;
}

/** Tests counted in a Vitest summary; one that is missing or cut short counts as nothing run. */
async function counted(file: string): Promise<{ passed: number; failed: number }> {
  try {
    const summary = JSON.parse(await readFile(file, 'utf8')) as { numPassedTests?: number; numFailedTests?: number };
    return { passed: summary.numPassedTests ?? 0, failed: summary.numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Files that differ from the last commit, one a line. */
const changedFiles = () => execFileSync('git', ['status', '--porcelain'], { cwd: PROJECT_ROOT, encoding: 'utf8' });

const changedBefore = changedFiles();
let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const { step, code } of [...(await runLanes(LANES)), ...(await runLanes([LAST]))]) {
  const tests = step.summary === undefined ? { passed: code === 0 ? 1 : 0, failed: 0 } : await counted(step.summary);
  passed += tests.passed;
  failed += tests.failed;
  if (code !== 0) {
    broken.push(step.name);
    if (tests.failed === 0) failed += 1;
  }
}
const changedAfter = changedFiles();
if (changedAfter === changedBefore) passed += 1;
else {
  failed += 1;
  broken.push('working tree as the tests found it');
  process.stdout.write(`\nThe tests changed files of the repository:\n${changedAfter}`);
}
await rm(scratch, { recursive: true, force: true });
if (broken.length > 0) process.stdout.write(`\nNot passed: ${broken.join('; ')}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
