import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish, settlePublished } from './publish.ts';

let root: string;
let target: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'publish-'));
  target = path.join(root, 'dist', 'site');
});
afterEach(() => rm(root, { recursive: true }));

async function site(folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), text);
  return folder;
}
const shown = () => readFile(path.join(target, 'index.html'), 'utf8');
const folders = () => readdir(path.dirname(target));

describe('publishing', () => {
  it('puts a first build in its place and leaves nothing beside it', async () => {
    await publish(await site(path.join(root, 'out'), 'first'), target);
    expect(await shown()).toBe('first');
    expect(await folders()).toEqual(['site']);
  });

  it('replaces the site as a whole', async () => {
    await writeFile(path.join(await site(target, 'old'), 'gone.html'), 'old');
    await publish(await site(path.join(root, 'out'), 'new'), target);
    expect(await shown()).toBe('new');
    expect(await readdir(target)).toEqual(['index.html']);
    expect(await folders()).toEqual(['site']);
  });
});

describe('after a publish that was cut short', () => {
  it('brings the old site back where the new one had not taken its place', async () => {
    await site(`${target}.old`, 'old');
    await site(`${target}.new`, 'new');
    await settlePublished(target);
    expect(await shown()).toBe('old');
    expect(await folders()).toEqual(['site']);
  });

  it('keeps the new site where it had', async () => {
    await site(target, 'new');
    await site(`${target}.old`, 'old');
    await settlePublished(target);
    expect(await shown()).toBe('new');
    expect(await folders()).toEqual(['site']);
  });

  it('has nothing to do where there is no site', async () => {
    await settlePublished(target);
    await expect(folders()).rejects.toThrow('ENOENT');
  });
});
