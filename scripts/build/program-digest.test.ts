import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../lib/project.ts';
import { programDigest, programFiles } from './program-digest.ts';

let copy: string;
let before: string;
beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'program-'));
  for (const item of [
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'schemas',
    'src',
    'scripts',
  ])
    await cp(path.join(PROJECT_ROOT, item), path.join(copy, item), { recursive: true });
  before = await programDigest(copy);
});
afterAll(() => rm(copy, { recursive: true }));

async function digestAfterChange(...files: string[]): Promise<string> {
  for (const file of files) await appendFile(path.join(copy, file), '\n');
  const digest = await programDigest(copy);
  for (const file of files) await cp(path.join(PROJECT_ROOT, file), path.join(copy, file));
  return digest;
}

describe('the digest of the program', () => {
  it('is equal for an equal program', async () => {
    expect(await programDigest(copy)).toBe(before);
    expect(await programDigest()).toBe(before);
  });

  it.each([
    ['a template', 'src/templates/news.astro'],
    ['a schema', 'schemas/types/news.ts'],
    ['the lock file', 'package-lock.json'],
    ['the process of a site', 'scripts/build/site-process.ts'],
  ])('changes with %s', async (_, file) => {
    expect(await digestAfterChange(file)).not.toBe(before);
  });

  it('does not change with checks, importers, commands, reporters, the benchmark or tests', async () => {
    const said = (
      await Promise.all([
        sources('checks', /\bmessage:/),
        sources('import'),
        sources('commands'),
        sources('reporters'),
        sources('bench'),
      ])
    ).flat();
    expect(said.length).toBeGreaterThan(100);
    expect(await digestAfterChange(...said, 'src/lib/calendar/clock.test.ts')).toBe(before);
  });
});

/** Files of the program below a folder of `scripts/` whose text matches. */
async function sources(folder: string, text = /./): Promise<string[]> {
  const names = await readdir(path.join(PROJECT_ROOT, 'scripts', folder), { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => `scripts/${folder}/${name}`);
  const texts = await Promise.all(files.map((file) => readFile(path.join(PROJECT_ROOT, file), 'utf8')));
  return files.filter((_, index) => text.test(texts[index] ?? ''));
}

it.each([
  'src/styles/base.css',
  'src/lib/calendar/clock.ts',
  'schemas/rulepacks/national.yaml',
  'astro.config.mjs',
  'package.json',
  'scripts/build/run-site.ts',
  'scripts/build/search/index.ts',
  'scripts/pictures/jpeg.ts',
  'scripts/lib/read-fleet.ts',
])('what can change the bytes of a site holds %s', async (file) => {
  expect(await programFiles()).toContain(file);
});

it('holds every module that the process of a site loads', async () => {
  const list = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    await import('./scripts/build/site-process.ts');
    console.log(JSON.stringify(loaded));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', list], { cwd: PROJECT_ROOT });
  const loaded = (JSON.parse(printed.toString()) as string[])
    .filter((url) => url.startsWith(`file://${PROJECT_ROOT}/`) && !url.includes('/node_modules/'))
    .map((url) => path.relative(PROJECT_ROOT, new URL(url).pathname));
  expect(loaded).toContain('scripts/build/search/index.ts');
  const held = await programFiles();
  expect(loaded.filter((file) => !held.includes(file))).toEqual([]);
});
