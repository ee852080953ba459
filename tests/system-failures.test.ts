/** The system underneath fails: full disks, read-only folders, files in the way. Real disks, mounted for one command. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleetCacheFolder, siteCacheFolder } from '../scripts/lib/project.ts';
import { runLantaiOn } from './support/on-disks.ts';
import { PROJECT, runLantai, type Outcome } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { userEnvironment } from './support/user-environment.ts';

const TODAY = ['--today', '2025-03-20'];
const SITE = ['--site', 'dept'];
let fleet: TempFleet;
let dist: string;
let page: string;
let cache: string;

beforeAll(async () => {
  fleet = await tempFleet();
  dist = path.join(fleet.root, 'dist');
  cache = fleetCacheFolder(fleet.root);
  const { code, stdout } = await runLantai('build', '--root', fleet.root, ...SITE, ...TODAY);
  expect(stdout).toContain('已生成');
  expect(code).toBe(0);
  page = await readFile(path.join(dist, 'dept/index.html'), 'utf8');
});
afterAll(() => fleet.dispose());

const build = (...args: string[]) => ['build', '--root', fleet.root, ...SITE, ...TODAY, ...args];
const check = (...args: string[]) => ['check', '--root', fleet.root, ...SITE, ...TODAY, '--check', 'metadata', ...args];

/** One sentence that says what and where, another that says what to do; never the system's English, never a stack. */
function expectWords({ code, stdout, stderr }: Outcome, what: string, where: string, todo: string): void {
  expect(code).toBe(3);
  const said = `${stdout}${stderr}`;
  expect(said).toContain(what);
  expect(said).toContain(where);
  expect(said).toContain(todo);
  expect(said).not.toMatch(/程序出错|ENOSPC|EROFS|E[A-Z]{4,}:|\n\s+at /);
}

async function expectOldSite(): Promise<void> {
  expect(await readFile(path.join(dist, 'dept/index.html'), 'utf8')).toBe(page);
  expect(await readdir(dist)).toEqual(['dept']);
}

describe('npm run lantai -- build', () => {
  it('says that the disk of its working files is full, and publishes nothing', async () => {
    const outcome = await runLantaiOn([{ folder: cache, kind: '400k' }], ...build('--full'));
    expectWords(outcome, '磁盘已满', path.basename(cache), '请腾出磁盘空间');
    expect(outcome.stdout).toContain('dist/dept/ 保持原样');
    await expectOldSite();
  });

  it('says that the disk of the built sites is full, and leaves nothing there', async () => {
    const outcome = await runLantaiOn([{ folder: dist, kind: '200k' }], ...build('--full'));
    expectWords(outcome, '磁盘已满', `${dist}/dept.new/`, '请腾出磁盘空间');
    expect(outcome.left).toEqual([]);
    await expectOldSite();
  });

  it.each(['ro', 'seal'])('says that the folder of the built sites is read-only (%s)', async (kind) => {
    const outcome = await runLantaiOn([{ folder: dist, kind }], ...build('--full'));
    expectWords(outcome, '只读', `${dist}/dept`, '改为可写');
    await expectOldSite();
  });

  it('says that its working files may not be written', async () => {
    expectWords(
      await runLantaiOn([{ folder: cache, kind: 'ro' }], ...build()),
      '只读',
      path.basename(cache),
      '改为可写',
    );
    await expectOldSite();
  });

  it('says so in English too', async () => {
    const { stderr } = await runLantaiOn([{ folder: cache, kind: 'ro' }], ...build('--lang', 'en'));
    expect(stderr).toMatch(/^This place is read-only \(.*\); nothing can be written\. Make its disk writable/);
  });

  it('says that a file is in the way of a folder', async () => {
    const folder = siteCacheFolder(fleet.root, 'dept');
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    const outcome = await runLantai(...build());
    await rm(folder);
    expectWords(outcome, '不是文件夹', path.relative(PROJECT, folder), '移走');
    await expectOldSite();
  });

  it('says that it has built where the new site is in its place, whatever cannot be tidied up after that', async () => {
    const folder = path.join(dist, 'dept/news');
    const { code, stdout } = await runLantaiOn([{ folder, kind: 'seal' }], ...build('--full'));
    expect([code, stdout.includes('已生成'), stdout.includes('保持原样')]).toEqual([0, true, false]);
    expect(await readFile(path.join(dist, 'dept/index.html'), 'utf8')).toBe(page);
    expect((await runLantai(...build())).stdout).toContain('无变化');
    await expectOldSite();
  });

  it('builds again once there is space, as if nothing had been', async () => {
    const { code } = await runLantai(...build('--full'));
    expect(code).toBe(0);
    await expectOldSite();
  });
});

describe('npm run lantai -- check', () => {
  it('finds what it finds although it can remember nothing', async () => {
    const outcome = await runLantaiOn([{ folder: cache, kind: 'ro' }], ...check());
    expect([outcome.code, outcome.stdout.includes('没有发现问题')]).toEqual([0, true]);
  });

  it('says that the report could not be written, and keeps the one that was there', async () => {
    const reports = path.join(fleet.root, 'reports');
    await mkdir(reports);
    await writeFile(path.join(reports, 'check.json'), 'yesterday');
    const format = ['--format', `json=${reports}/check.json`];
    const sealed = await runLantaiOn([{ folder: reports, kind: 'seal' }], ...check(...format));
    expectWords(sealed, '只读', `${reports}/check.json`, '改为可写');
    expect(await readFile(path.join(reports, 'check.json'), 'utf8')).toBe('yesterday');
    const full = await runLantaiOn(
      [{ folder: reports, kind: 'nr_inodes=1' }],
      ...check('--format', `json=${reports}/new/check.json`),
    );
    expectWords(full, '磁盘已满', `${reports}/new`, '请腾出磁盘空间');
    await rm(reports, { recursive: true });
  });

  it('says that a report is to be written where a folder lies, or below a file', async () => {
    expectWords(
      await runLantai(...check('--format', `json=${fleet.root}/sites`)),
      '是文件夹',
      `${fleet.root}/sites`,
      '请写文件',
    );
    const below = path.join(fleet.root, 'sites/fleet.yaml/check.json');
    expectWords(await runLantai(...check('--format', `json=${below}`)), '同名的文件', 'sites/fleet.yaml', '移走');
  });

  it('says so where its output goes to a full disk, and nothing where nobody reads on', async () => {
    const node = path.join(PROJECT, 'node_modules/.bin/node');
    const shell = (command: string) =>
      promisify(execFile)('sh', ['-c', command, 'sh', node, path.join(PROJECT, 'scripts/lantai.ts'), ...check()], {
        cwd: PROJECT,
        env: userEnvironment(),
      });
    await expect(shell('"$@" > /dev/full')).rejects.toMatchObject({
      code: 3,
      stderr: expect.stringContaining('磁盘已满（标准输出）') as string,
    });
    expect(await shell('"$@" | true')).toEqual({ stdout: '', stderr: '' });
  });
});

describe('npm run lantai -- new', () => {
  const create = () => [
    ...['new', '--root', fleet.root, ...SITE, '--column', 'news', '--title', '水闸检修', '--editor', '甲'],
    ...['--slug', 'sluice', '--field', 'subtype=要闻', '--time', '2025-03-19 09:00'],
  ];
  const folder = () => path.join(fleet.root, 'content/dept/news');

  it('says that the folder is read-only', async () => {
    const outcome = await runLantaiOn([{ folder: folder(), kind: 'seal' }], ...create());
    expectWords(outcome, '只读', `${folder()}/2025-03-19-sluice.md`, '改为可写');
  });

  it('leaves no half an entry where the disk is full', async () => {
    const outcome = await runLantaiOn([{ folder: folder(), kind: 'nr_inodes=1' }], ...create());
    expectWords(outcome, '磁盘已满', `${folder()}/2025-03-19-sluice.md`, '请腾出磁盘空间');
    expect(outcome.left).toEqual([]);
  });
});

describe('npm run lantai -- import', () => {
  it('keeps an entry whole that it could not write anew', async () => {
    const folder = path.join(fleet.root, 'content/portal/letters');
    const table = path.join(PROJECT, 'tests/fixtures/import/letters-gbk.csv');
    const args = [
      'import',
      'letters',
      table,
      '--root',
      fleet.root,
      '--site',
      'portal',
      '--column',
      'letters',
      '--editor',
      '甲',
    ];
    const before = await readdir(folder);
    const outcome = await runLantaiOn([{ folder, kind: 'seal' }], ...args, '--rejects', '/dev/null');
    expectWords(outcome, '只读', folder, '改为可写');
    expect(await readdir(folder)).toEqual(before);
  });
});

describe('npm run lantai -- dev', () => {
  it('ends in words where its working files may not be written', async () => {
    const outcome = await runLantaiOn(
      [{ folder: cache, kind: 'ro' }],
      'dev',
      '--root',
      fleet.root,
      ...SITE,
      '--port',
      '5151',
    );
    expectWords(outcome, '只读', path.basename(cache), '改为可写');
  });
});

it('no half-built site is anywhere after all this', () => {
  expect(existsSync(path.join(dist, 'dept.new'))).toBe(false);
  expect(existsSync(path.join(dist, 'dept.old'))).toBe(false);
});
