/** `lantai editor` in a browser: somebody without Git writes a document, corrects it and withdraws it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { checkSources } from '../scripts/checks/run.ts';
import { loadFleet } from '../scripts/lib/load-fleet.ts';
import { PROJECT, runLantai } from './support/run-lantai.ts';
import { tempFleet, type TempFleet } from './support/temp-fleet.ts';
import { userEnvironment } from './support/user-environment.ts';

const NOW = '2025-03-20 12:00';
const FOLDER = 'content/portal/files';
const NAME = '2025-03-20-jie-yue-yong-shui-ban-fa-de-tong';
const ENTRY = `${FOLDER}/${NAME}.md`;
const LIST = '2025-03-20-zhong-dian-yong-shui-dan-wei-ming-lu.csv';

let fleet: TempFleet;
let editor: ChildProcess;
let browser: Browser;
let page: Page;
/** Address of the editor of the site. */
let base: string;
const requested: string[] = [];

beforeAll(async () => {
  fleet = await tempFleet();
  const options = ['--root', fleet.root, '--today', NOW, '--port', '0', '--editor', '乙'];
  editor = spawn(path.join(PROJECT, 'node_modules/.bin/node'), ['scripts/lantai.ts', 'editor', ...options], {
    cwd: PROJECT,
    env: userEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    editor.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /打开：(http:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    editor.once('exit', () => reject(new Error(output)));
  });
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  // Nothing here takes a minute, on a busy machine neither.
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(address, { waitUntil: 'commit' });
  await page
    .getByText('测试市防汛办法')
    .or(page.getByText('政策文件', { exact: true }))
    .first()
    .waitFor();
  base = address.split('#')[0] ?? '';
});
afterAll(async () => {
  await browser.close();
  editor.kill('SIGTERM');
  await fleet.dispose();
});

const field = (key: string) => page.locator(`section[data-key-path="${key}"]`);
const open = (name: string) => page.goto(`${base}#/collections/files/${name}`);
const MAX_SCREENS = 60;
/** Fields are drawn when they come into view, as for whoever scrolls to them. */
async function scrollTo(key: string) {
  await page.locator('section[data-key-path]').first().waitFor();
  for (let at = 0; at < MAX_SCREENS && (await field(key).count()) === 0; at++) {
    await page.locator('section[data-key-path]').last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(100);
  }
  await field(key).scrollIntoViewIfNeeded();
  return field(key);
}
const type = async (key: string, text: string) => (await scrollTo(key)).locator('input, textarea').first().fill(text);
const save = async () => {
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('条目已保存').waitFor();
};
const preview = () => page.frameLocator('iframe[title="预览"], iframe').last();
const findings = async () => {
  const loaded = await loadFleet(fleet.root, NOW);
  return checkSources(loaded, ['portal']);
};
const build = () => runLantai('build', '--root', fleet.root, '--site', 'portal', '--today', NOW);
const built = (...parts: string[]) => readFile(path.join(fleet.root, 'dist/portal', ...parts), 'utf8');

describe('a document is written', () => {
  it('in a form with the labels and examples of its type, where all that is known is filled in', async () => {
    await open('new');
    await type('title', '测试市人民政府关于印发节约用水办法的通知');
    await type('publishedAt', '2025-03-20T09:00');
    await expect.poll(() => field('fileName').innerText()).toContain(NAME);
    expect(await field('id').innerText()).toContain('portal-20250320-01');
    expect(await field('indexNumber').innerText()).toMatch(/CS0000001\/2025-\d{5}/);
    expect(await (await scrollTo('documentNumber')).innerText()).toContain('年份用六角括号〔〕');
  });

  it('with what the checks find beside the field, until it is mended', async () => {
    await type('documentNumber', '测政发[2025]第8号');
    await field('documentNumber').getByText('错误：').waitFor();
    await preview()
      .getByRole('button', { name: /发文字号|documentNumber/ })
      .waitFor();
    await type('documentNumber', '测政发〔2025〕8号');
    await field('documentNumber').getByText('错误：').waitFor({ state: 'detached' });
  });

  it('with its text and an attachment, which is stored under a name that is safe in addresses', async () => {
    await type('issuedOn', '2025-03-18');
    await (await scrollTo('docKind')).getByRole('combobox').click();
    await page.getByRole('option', { name: '政府文件' }).click();
    await (await scrollTo('body')).locator('[contenteditable="true"]').click();
    await page.keyboard.type('各有关单位：');
    await page.keyboard.press('Enter');
    await page.keyboard.type('现将《测试市节约用水办法》印发给你们，请认真执行。');
    await (await scrollTo('attachments')).getByRole('button', { name: /添加/ }).click();
    await type('attachments.0.title', '重点用水单位名录');
    await field('attachments.0.file')
      .locator('.lantai-file input')
      .setInputFiles({
        name: '重点用水单位名录.CSV',
        mimeType: 'text/csv',
        buffer: Buffer.from('序号,单位\n1,测试市第一中学\n'),
      });
    await field('attachments.0.file').getByText(LIST).waitFor();
    expect(await preview().locator('article').innerText()).toMatch(
      /节约用水办法的通知[\s\S]*请认真执行。[\s\S]*重点用水单位名录/,
    );
    await save();
    expect(await readdir(path.join(fleet.root, FOLDER))).toEqual(expect.arrayContaining([`${NAME}.md`, LIST]));
  });

  it('in the form in which `lantai new` writes, without a finding', async () => {
    expect(await fleet.read(ENTRY)).toBe(`---
id: portal-20250320-01
title: 测试市人民政府关于印发节约用水办法的通知
publishedAt: '2025-03-20 09:00'
source:
  name: 测试市人民政府
  kind: 自编信息
provider: 办公室
publisher: 测试市人民政府
editor: 乙
tags:
  - 政策文件
attachments:
  - title: 重点用水单位名录
    file: ${LIST}
indexNumber: CS0000001/2025-00053
documentNumber: 测政发〔2025〕8号
issuer: 测试市人民政府
issuedOn: '2025-03-18'
docKind: 政府文件
theme: 综合政务\\政务公开
catalogueNode: 规范性文件
---

各有关单位：

现将《测试市节约用水办法》印发给你们，请认真执行。
`);
    expect(await findings()).toEqual([]);
  });

  it('and is on line after the next build, its attachment with it', async () => {
    const { code, stdout } = await build();
    expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' });
    const html = await built('files', NAME, 'index.html');
    expect(html).toContain('测政发〔2025〕8号');
    expect(html).toMatch(/href="\/attachments\/[^"]+\.csv"[^>]*>\s*重点用水单位名录/);
  });
});

describe('a published document', () => {
  it('is corrected in what was wrong and in nothing else', async () => {
    const before = await fleet.read(ENTRY);
    await open(`entries/${NAME}`);
    await (await scrollTo('body')).locator('[contenteditable="true"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('办法自印发之日起施行。');
    await type('updatedAt', '2025-03-20T10:00');
    await save();
    await expect
      .poll(() => fleet.read(ENTRY))
      .toBe(
        before
          .replace("09:00'\n", "09:00'\nupdatedAt: '2025-03-20 10:00'\n")
          .replace('请认真执行。', '请认真执行。办法自印发之日起施行。'),
      );
    expect(await findings()).toEqual([]);
  });

  it('is withdrawn with its reason, and its address says so', async () => {
    await open(`entries/${NAME}`);
    await (await scrollTo('state')).getByText('已撤回', { exact: true }).click();
    await preview()
      .getByRole('button', { name: /错误：.*撤回/ })
      .first()
      .waitFor();
    await type('withdrawnAt', '2025-03-20T11:00');
    await type('withdrawnReason', '名录有误，已重新发布');
    await save();
    await expect.poll(() => fleet.read(ENTRY)).toContain('state: 已撤回\n');
    expect(await findings()).toEqual([]);
    const { code, stdout } = await build();
    expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' });
    const html = await built('files', NAME, 'index.html');
    expect(html).toContain('名录有误，已重新发布');
    expect(html).not.toContain('请认真执行');
  });

  it('is not overwritten where somebody else changed it meanwhile, and the editor is asked', async () => {
    await open(`entries/${NAME}`);
    await type('title', '测试市人民政府关于印发节水办法的通知');
    await fleet.edit(ENTRY, 'editor: 乙', 'editor: 丙');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('这一篇被别人改过').waitFor();
    expect(await fleet.read(ENTRY)).toContain('editor: 丙');
    expect(await fleet.read(ENTRY)).not.toContain('节水办法');
  });
});

it('the editor asked no other host for anything', () => {
  expect(requested.filter((url) => !/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/.test(url))).toEqual([]);
});
