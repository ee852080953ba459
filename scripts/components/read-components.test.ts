import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../lib/project.ts';
import { readComponents } from './read-components.ts';

it('lists every version of every package once, and those of production as such', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lantai-lock-'));
  try {
    const packages = {
      '': { name: 'lantai', version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', license: 'MIT', dev: true },
      'node_modules/@scope/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/@scope/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/c': { version: '3.0.0', dev: true },
      'node_modules/own': { resolved: 'own', link: true },
    };
    await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    expect(await readComponents(folder)).toEqual([
      { name: '@scope/a', version: '1.0.0', licence: 'ISC', isDevelopment: false },
      { name: 'b', version: '2.0.0', licence: 'MIT', isDevelopment: false },
      { name: 'c', version: '3.0.0', licence: '', isDevelopment: true },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('every component of the program states its licence', async () => {
  const components = await readComponents(PROJECT_ROOT);
  expect(components.filter(({ licence }) => licence === '')).toEqual([]);
  expect(components.map(({ name }) => name)).toContain('astro');
});
