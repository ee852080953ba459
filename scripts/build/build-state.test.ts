import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fleetCacheFolder, siteCacheFolder } from '../lib/project.ts';
import { deleteBuildState, keepBuildState, readBuildState } from './build-state.ts';

const STATE = {
  digest: 'abc',
  files: { 'index.html': 'ab' },
  result: { pages: 1, entries: 1, skipped: {}, validity: {}, stages: {}, peakMemory: 1 },
};
let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'state-'));
  folder = siteCacheFolder(root, 'site');
  await mkdir(folder, { recursive: true });
});
afterEach(async () => {
  await rm(root, { recursive: true });
  await rm(fleetCacheFolder(root), { recursive: true });
});

it('what a site was built from is read as it was written', async () => {
  expect(await readBuildState(root, 'site')).toBeNull();
  expect(await keepBuildState(root, 'site', STATE)).toBe(true);
  expect(await readBuildState(root, 'site')).toEqual(STATE);
  await deleteBuildState(root, 'site');
  expect(await readBuildState(root, 'site')).toBeNull();
});

it('what cannot be read counts as not built', async () => {
  expect(await keepBuildState(root, 'site', STATE)).toBe(true);
  const [file = ''] = await readdir(folder);
  const kept = await readFile(path.join(folder, file), 'utf8');
  for (const text of [
    '',
    '{"digest":"ab',
    'null',
    '[]',
    '{"digest":"abc","files":null,"result":{}}',
    JSON.stringify(STATE),
    kept.replace('"pages":1', '"pages":2'),
  ]) {
    await writeFile(path.join(folder, file), text);
    expect(await readBuildState(root, 'site')).toBeNull();
  }
});

it('does nothing if the folder is already in place', async () => {
  await mkdir(path.join(folder, 'build-state.json', 'more'), { recursive: true });
  expect(await readBuildState(root, 'site')).toBeNull();
  await deleteBuildState(root, 'site');
  expect(await readdir(folder)).toEqual([]);
});
