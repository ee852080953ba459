import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '../../lib/read-fleet.ts';
import { formerFolder, writeFormerFiles } from './former-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let work: string;

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'lantai-former-'));
  await mkdir(path.join(work, 'now/content/portal/news'), { recursive: true });
  for (const name of ['kept.md', 'edited.md', 'added.md'])
    await writeFile(path.join(work, 'now/content/portal/news', name), `${name} now`);
});
afterAll(() => rm(work, { recursive: true, force: true }));

it('the former side has what was removed and edited as it was, what stayed, and nothing that was added', async () => {
  const changes = [
    { path: 'content/portal/news/added.md' },
    { path: 'content/portal/news/edited.md', before: bytes('edited.md before') },
    { path: 'content/portal/old/removed.md', before: bytes('removed.md before') },
    { path: 'sites/portal/logo.svg', before: bytes('<svg/>') },
  ];
  const former = path.join(work, 'former');
  await writeFormerFiles(former, changes);
  const folder = formerFolder(path.join(work, 'now'), former, new Set(changes.map(({ path: file }) => file)));
  const { entries, assets, unreadable } = await readFolder(folder);
  expect(entries.map(({ path: file, bytes: read }) => [file, Buffer.from(read).toString()])).toEqual([
    ['content/portal/news/edited.md', 'edited.md before'],
    ['content/portal/news/kept.md', 'kept.md now'],
    ['content/portal/old/removed.md', 'removed.md before'],
  ]);
  expect([...assets.keys()]).toEqual(['sites/portal/logo.svg']);
  expect(unreadable).toEqual([]);
});
