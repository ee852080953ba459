import { mkdir, mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOnDisk } from './fleet-folder.ts';
import { readFolder } from './read-fleet.ts';
import { UnchangedFiles } from './unchanged-files.ts';

const ENTRY = 'content/a/news/one.md';
const PICTURE = 'content/a/news/one.png';

let root: string;
let unchanged: UnchangedFiles;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lantai-unchanged-'));
  unchanged = new UnchangedFiles();
  await mkdir(path.join(root, path.dirname(ENTRY)), { recursive: true });
  await write(ENTRY, 'one');
  await write(PICTURE, 'a picture');
});
afterEach(() => rm(root, { recursive: true }));

/** Writes a file as if it had been written long ago, at a time of its own. */
let day = 0;
async function write(file: string, text: string): Promise<void> {
  await writeFile(path.join(root, file), text);
  const at = new Date(Date.UTC(2020, 0, ++day));
  await utimes(path.join(root, file), at, at);
}
const read = () => readFolder(folderOnDisk(root), unchanged);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a fleet that is read again', () => {
  it('gives the same objects for files that were not written', async () => {
    const [first, second] = [await read(), await read()];
    expect(second.entries[0]).toBe(first.entries[0]);
    expect(second.assets.get(PICTURE)).toBe(first.assets.get(PICTURE));
  });

  it('has the new bytes of a file that was written, even when its size is the same', async () => {
    const first = await read();
    await write(ENTRY, 'two');
    await write(PICTURE, 'b picture');
    const second = await read();
    expect(text(second.entries[0]?.bytes)).toBe('two');
    expect(second.assets.get(PICTURE)?.sha256).not.toBe(first.assets.get(PICTURE)?.sha256);
  });

  it('has the new bytes of a file that another one was renamed to, with the same time and size', async () => {
    await read();
    await write('content/a/news/new.md', 'two');
    const { atime, mtime } = await stat(path.join(root, ENTRY));
    await utimes(path.join(root, 'content/a/news/new.md'), atime, mtime);
    await rename(path.join(root, 'content/a/news/new.md'), path.join(root, ENTRY));
    expect(text((await read()).entries[0]?.bytes)).toBe('two');
  });

  it('reads a file again that was written a moment ago, whose next change may not show in its times', async () => {
    await writeFile(path.join(root, ENTRY), 'new');
    const [first, second] = [await read(), await read()];
    expect(second.entries[0]).not.toBe(first.entries[0]);
  });

  it('forgets files that are gone', async () => {
    await read();
    await rm(path.join(root, ENTRY));
    expect((await read()).entries).toEqual([]);
  });
});
