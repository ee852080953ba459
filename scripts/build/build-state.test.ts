import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fleetCacheFolder, siteCacheFolder } from '../lib/project.ts';
import { forgetBuildState, readBuildState, writeBuildState } from './build-state.ts';

const STATE = { digest: 'abc', result: { pages: 1, entries: 1, skipped: {}, stages: {}, peakMemory: 1 } };
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
  await writeBuildState(root, 'site', STATE);
  expect(await readBuildState(root, 'site')).toEqual(STATE);
  await forgetBuildState(root, 'site');
  expect(await readBuildState(root, 'site')).toBeNull();
});

it('what cannot be read counts as not built', async () => {
  await writeBuildState(root, 'site', STATE);
  const [file = ''] = await readdir(folder);
  for (const text of ['', '{"digest":"ab', 'null']) {
    await writeFile(path.join(folder, file), text);
    expect(await readBuildState(root, 'site')).toBeNull();
  }
});
