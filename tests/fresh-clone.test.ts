/** A clone of the repository stays as it was committed, whatever is run in it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from './support/run-lantai.ts';
import { userEnvironment } from './support/user-environment.ts';

let scratch: string;
let clone: string;
const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: clone, env: userEnvironment(), encoding: 'utf8', stdio: 'pipe' });
const lantai = (...args: string[]) => run(path.join(clone, 'node_modules/.bin/node'), 'scripts/lantai.ts', ...args);
const changed = () => run('git', 'status', '--porcelain');

beforeAll(async () => {
  // On the same disk as the dependencies, which are linked and not copied.
  scratch = await mkdtemp(path.join(PROJECT, '.cache', 'clone-'));
  clone = path.join(scratch, 'lantai');
  execFileSync('git', ['clone', '-q', PROJECT, clone]);
  execFileSync('cp', ['-al', path.join(PROJECT, 'node_modules'), clone]);
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('a fresh clone', () => {
  it('can be set up with npm ci: the lock file holds what package.json asks for', () => {
    run('npm', 'ci', '--dry-run', '--offline', '--ignore-scripts', '--no-audit');
    expect(changed()).toBe('');
  });

  it('is as committed after the reference was written and a fleet built and checked', () => {
    const fleet = ['--root', 'tests/fixtures/fleets/minimal', '--site', 'dept', '--today', '2025-03-20'];
    lantai('docs');
    lantai('build', ...fleet);
    expect(existsSync(path.join(clone, 'tests/fixtures/fleets/minimal/dist/dept/index.html'))).toBe(true);
    lantai('check', ...fleet, '--check', 'metadata', '--check', 'markup', '--check', 'links');
    expect(changed()).toBe('');
  });
});

it('the lock file names the optional packages of every platform', async () => {
  interface Locked {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  }
  const { packages } = JSON.parse(await readFile(path.join(PROJECT, 'package-lock.json'), 'utf8')) as Locked;
  const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`${owner}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map((name) => `${owner}: ${name}`),
  );
  expect(missing).toEqual([]);
});
