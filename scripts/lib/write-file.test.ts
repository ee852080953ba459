import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFile, replaceFile } from './write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a file written for people', () => {
  it('is made with its folders, and replaced whole', async () => {
    const file = path.join(folder, 'a/b.txt');
    await replaceFile(file, 'one');
    await chmod(file, 0o640);
    await replaceFile(file, 'two');
    expect(await readFile(file, 'utf8')).toBe('two');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(path.join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('is replaced where a link leads to it, and the link stays', async () => {
    await writeFile(path.join(folder, 'real.txt'), 'one');
    await symlink('real.txt', path.join(folder, 'link.txt'));
    await replaceFile(path.join(folder, 'link.txt'), 'two');
    expect(await readFile(path.join(folder, 'real.txt'), 'utf8')).toBe('two');
  });

  it('is written to where it is a device, which stays one', async () => {
    await replaceFile('/dev/null', 'text');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    await expect(replaceFile('/dev/full', 'text')).rejects.toMatchObject({ code: 'ENOSPC', path: '/dev/full' });
  });

  it('names the file that could not be written', async () => {
    await mkdir(path.join(folder, 'taken'));
    await expect(replaceFile(path.join(folder, 'taken'), 'x')).rejects.toMatchObject({
      path: path.join(folder, 'taken'),
    });
  });

  it('is never written over where it must be new', async () => {
    const file = path.join(folder, 'new/a.md');
    await createFile(file, 'one');
    await expect(createFile(file, 'two')).rejects.toMatchObject({ code: 'EEXIST', path: file });
    expect(await readFile(file, 'utf8')).toBe('one');
  });
});
