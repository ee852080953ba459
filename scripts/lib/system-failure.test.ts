import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemFailure } from './system-failure.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'trouble-'));
});
afterAll(() => rm(folder, { recursive: true }));

const caught = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing went wrong');
};

describe('failures of the system are explained', () => {
  it('a full device, where the system does not say which file', async () => {
    const error = await caught(() => writeFile('/dev/full', 'text'));
    expect(await systemFailure(error)).toEqual({
      zh: '磁盘已满，写不进去。请腾出磁盘空间（例如删去不再需要的文件，或者项目里的 .cache 文件夹）后再运行。',
      en: 'The disk is full; nothing more can be written. Free some space (files no longer needed, or the folder .cache of the project) and run it again.',
    });
  });

  it('a folder where a file should be, and a file where a folder should be', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    expect((await systemFailure(await caught(() => open(folder, 'w'))))?.zh).toContain(
      `这里是文件夹，不是文件（${folder}）`,
    );
    const below = path.join(file, 'below');
    expect((await systemFailure(await caught(() => writeFile(below, ''))))?.zh).toContain(`不是文件夹（${below}）`);
  });

  it('what a library wraps into an error of its own', async () => {
    const inner = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS', path: '/srv/a' });
    expect((await systemFailure(new Error('Build failed', { cause: inner })))?.zh).toContain('只读的（/srv/a）');
    expect((await systemFailure(new AggregateError([new Error('x'), inner])))?.en).toContain('read-only (/srv/a)');
  });

  it.each([
    ['Failed to write: No space left on device (os error 28)', '磁盘已满'],
    [
      "The cache could not be read. Error: Error: EACCES: permission denied, open '/srv/b/c.webp'",
      '没有权限读写（/srv/b/c.webp）',
    ],
    ['VipsForeignSave: write error\nsystem error: No space left on device', '磁盘已满'],
    ["EMFILE: too many open files, open '/srv/d'", '同时打开的文件太多，系统不让再打开（/srv/d）'],
  ])('what a program only says: %j', async (message, words) => {
    expect((await systemFailure(new Error(message)))?.zh).toContain(words);
  });

  it('what sharp says of a full device', async () => {
    const picture = sharp({ create: { width: 600, height: 600, channels: 3, background: 'red' } }).png({
      compressionLevel: 0,
    });
    expect((await systemFailure(await caught(() => picture.toFile('/dev/full'))))?.zh).toContain('磁盘已满');
  });

  it('the limit of the file watcher is not called a full disk', async () => {
    const error = Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), {
      code: 'ENOSPC',
      syscall: 'watch',
    });
    expect((await systemFailure(error))?.zh).toContain('监视的文件数已到上限');
  });

  it.each([new TypeError('x is not a function'), 'text', null, undefined, new Error('port in use'), { code: 'ERR_X' }])(
    'and any other error is none: %s',
    async (error) => expect(await systemFailure(error)).toBeNull(),
  );
});
