import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBody } from './body-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lantai-body-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return readBody(file).catch((error: unknown) => (error as Error).message);
}

describe('the text of a new entry is read from', () => {
  it.each([
    ['UTF-8', Buffer.from('正文\n')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF正文\n')],
    ['what Chinese Windows calls ANSI', Uint8Array.from([0xd5, 0xfd, 0xce, 0xc4, 0x0a])],
    ['UTF-16', Buffer.from('\uFEFF正文\n', 'utf16le')],
    ['Windows line ends', Buffer.from('正文\r\n')],
  ])('%s', async (_, bytes) => expect(await read('a.txt', bytes)).toBe('正文\n'));
});

describe('what to do instead is said for', () => {
  it.each([
    ['a Word document', 'a.docx', 'PK\u0003\u0004…', '--from'],
    ['a Word document called text', 'a.txt', 'PK\u0003\u0004…', 'Word、WPS'],
    ['an old Word document', 'a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '旧版 Word'],
    ['rich text', 'a.rtf', '{\\rtf1 …}', '另存为'],
    ['a PDF', 'a.pdf', '%PDF-1.7', '附件'],
    ['a text that calls itself a Word document', 'a.docx', '正文', '--from'],
    ['a picture', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), '.txt'],
    ['an empty file', 'a.txt', ' \n', '空文件'],
    ['a whole entry', 'a.md', '---\ntitle: 标题\n---\n\n正文\n', '只留正文'],
  ])('%s', async (_, name, bytes, expected) => {
    const reported = await read(name, bytes);
    expect(reported).toContain(name);
    expect(reported).toContain(expected);
  });
  it('a file that is not there', async () => {
    await expect(readBody(path.join(folder, 'none.txt'))).rejects.toThrow('读不到');
  });
});
