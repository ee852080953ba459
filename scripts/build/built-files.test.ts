import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFiles, fileDifference, type BuiltFiles } from './built-files.ts';

let folder: string;
let built: BuiltFiles;
const at = (file: string) => path.join(folder, file);
const difference = async () => fileDifference(built, await builtFiles(folder));

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'built-'));
  await mkdir(at('news'));
  await writeFile(at('index.html'), '<p>1</p>');
  await writeFile(at('news/index.html'), '<p>2</p>');
  await writeFile(at('_headers'), '');
  built = await builtFiles(folder);
});
afterEach(() => rm(folder, { recursive: true }));

describe('a built site', () => {
  it('is what the build left while nothing is touched', async () => {
    expect(Object.keys(built)).toEqual(['_headers', 'index.html', 'news/index.html']);
    expect(await difference()).toBeNull();
  });
  it('differs where bytes were altered, even with the same size and time', async () => {
    const { atime, mtime } = await stat(at('index.html'));
    await writeFile(at('index.html'), '<p>3</p>');
    await utimes(at('index.html'), atime, mtime);
    expect(await difference()).toEqual({ changed: ['index.html'], missing: [], added: [] });
  });
  it('differs if files or whole folders are missing', async () => {
    await rm(at('news'), { recursive: true });
    await rm(at('_headers'));
    expect(await difference()).toEqual({ changed: [], missing: ['_headers', 'news/index.html'], added: [] });
  });
  it('differs where something was put in, hidden files and links too', async () => {
    await writeFile(at('news/.shell.php'), '');
    await symlink('/', at('root'));
    expect(await difference()).toEqual({ changed: [], missing: [], added: ['news/.shell.php', 'root'] });
  });
  it('differs where a link took the place of a file', async () => {
    await rm(at('index.html'));
    await symlink(at('news/index.html'), at('index.html'));
    expect(await difference()).toEqual({ changed: ['index.html'], missing: [], added: [] });
  });
  it('differs whole where the folder is gone', async () => {
    await rm(folder, { recursive: true });
    expect((await difference())?.missing).toHaveLength(3);
    await mkdir(folder);
  });
});
