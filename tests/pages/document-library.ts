/** 文件库: every document by class without JavaScript, by any combination of filters with it; histories of texts. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const LIBRARY = '/library/';
const titles = (page: Page) => page.locator('main .entry-list:visible .entry-list__title').allInnerTexts();
const message = (page: Page) => page.getByRole('status');
const choose = async (page: Page, label: string, option: RegExp) => {
  const select = page.getByRole('combobox', { name: label });
  const text = (await select.locator('option').allInnerTexts()).find((each) => option.test(each)) ?? '';
  await select.selectOption({ label: text });
};

export function documentLibrary(pages: BuiltPages): void {
  describe('without JavaScript', () => {
    const noScript = { javaScriptEnabled: false };
    it('every class is a page that lists its documents', async () => {
      const page = await pages.visit(LIBRARY, noScript);
      expect(await page.getByRole('search', { name: '文件筛选' }).getByRole('button').count()).toBe(0);
      const classes = page.getByRole('navigation', { name: '文件分类' });
      expect(await classes.getByRole('list', { name: '效力' }).getByRole('link').allInnerTexts()).toEqual([
        '有效（3）',
        '尚未施行（1）',
        '已修改（1）',
        '已废止（1）',
        '已失效（1）',
      ]);
      await classes.getByRole('link', { name: /^已废止/ }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/文件库\s*效力：已废止/);
      expect(await titles(page)).toEqual(['测试市河道采砂办法']);
      expect(await page.locator('nav[aria-label=文件分类] [aria-current=page]').innerText()).toContain('已废止');
    });
    it('themes and institutions have pages too', async () => {
      const page = await pages.visit(LIBRARY, noScript);
      await page.getByRole('link', { name: /^测试市卫生健康委员会/ }).click();
      expect(await titles(page)).toEqual(['测试市饮用水管理办法']);
    });
  });

  describe('the filters', () => {
    it('are worked by keyboard, say how many are left, and keep the choice in the address', async () => {
      const page = await pages.visit(LIBRARY);
      const select = page.getByRole('combobox', { name: '效力' });
      await select.focus();
      for (const key of ['valid', 'pending', 'amended', 'repealed']) {
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => select.inputValue()).toBe(key);
      }
      await expect.poll(() => message(page).innerText()).toBe('共 1 份文件符合条件。');
      expect(await titles(page)).toEqual(['测试市河道采砂办法']);
      expect(new URL(page.url()).search).toBe('?status=repealed');
    });
    it('combine, and offer only what would leave something', async () => {
      const page = await pages.visit(LIBRARY);
      await choose(page, '成文年份', /^2025年/);
      await expect.poll(() => message(page).innerText()).toBe('共 4 份文件符合条件。');
      const statuses = () => page.getByRole('combobox', { name: '效力' }).locator('option').allInnerTexts();
      expect(await statuses()).toEqual(['全部', '有效（3）', '尚未施行（1）']);
      await choose(page, '效力', /^尚未施行/);
      await expect.poll(() => titles(page)).toEqual(['测试市用水定额']);
      expect(new URL(page.url()).search).toBe('?year=2025&status=pending');
      await page.goBack();
      await expect.poll(() => message(page).innerText()).toBe('共 4 份文件符合条件。');
    });
    it('find words of the title and parts of the number', async () => {
      const page = await pages.visit(LIBRARY);
      await page.getByLabel('标题或发文字号').fill('采砂 办法');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => titles(page))
        .toEqual(['测试市人民政府关于废止《测试市河道采砂办法》的决定', '测试市河道采砂办法']);
      await page.getByLabel('标题或发文字号').fill('〔2023〕7号');
      await page.keyboard.press('Enter');
      await expect.poll(() => titles(page)).toEqual(['测试市水价试行方案']);
    });
    it('sort by date either way', async () => {
      const page = await pages.visit(`${LIBRARY}?sort=oldest`);
      await expect.poll(() => titles(page)).toHaveLength(7);
      expect((await titles(page))[0]).toBe('测试市河道采砂办法');
      expect(await page.getByLabel('排序').inputValue()).toBe('oldest');
    });
    it('start from a shared address, say when nothing is left, and are cleared at once', async () => {
      const page = await pages.visit(`${LIBRARY}?status=repealed&year=2025`);
      await expect.poll(() => message(page).innerText()).toBe('没有符合条件的文件，请减少条件。');
      await page.getByRole('button', { name: '清除条件' }).click();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.getByRole('navigation', { name: '文件分类' }).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('documents-words');
    });
    it('say so where the index does not come, and leave the classes', async () => {
      const page = await pages.visit(LIBRARY);
      await page.route('**/filter.json', (route) => route.abort());
      await choose(page, '效力', /^已废止/);
      await expect.poll(() => message(page).innerText()).toContain('没有载入');
      expect(await page.getByRole('navigation', { name: '文件分类' }).isVisible()).toBe(true);
    });
    it('fit a small phone', async () => {
      const page = await pages.visit(`${LIBRARY}?status=valid`, { width: PHONE });
      await expect.poll(() => titles(page)).toHaveLength(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE);
    });
  });

  it('the whole list is there for other programs, as a table and as data', async () => {
    const page = await pages.visit(LIBRARY);
    const get = async (name: string) => {
      const href = await page.getByRole('main').getByRole('link', { name }).getAttribute('href');
      return page.request.get(pages.url(href ?? ''));
    };
    const table = await get('CSV 表格');
    expect(table.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const [head, ...rows] = (await table.text()).trimEnd().split('\r\n');
    expect(head).toContain('索引号,标题,发文字号');
    expect(rows).toHaveLength(7);
    const data = (await (await get('JSON 数据')).json()) as { total: number; documents: Record<string, unknown>[] };
    expect(data.total).toBe(7);
    expect(data.documents.find(({ title }) => title === '测试市河道采砂办法')).toMatchObject({
      status: '已废止',
      statusSince: '2025-03-15',
      repealedBy: [expect.stringContaining('/files/2025-03-20-sand-end/')],
    });
  });

  describe('the history of a text', () => {
    const steps = (page: Page) =>
      page
        .getByRole('region', { name: '版本沿革' })
        .getByRole('listitem')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ' ')));
    const HISTORY = [
      '2024-03-01 施行 测试市节约用水办法（测政发〔2024〕3号） 已修改 现行版本',
      '2025-05-01 修改 测试市人民政府关于修改《测试市节约用水办法》的决定（测政发〔2025〕4号） 有效',
    ];
    it('is on every document of it, with the version to rely on', async () => {
      const page = await pages.visit('/files/2024-03-01-saving/');
      expect(await steps(page)).toEqual([`${HISTORY[0] ?? ''} 本文件`, HISTORY[1]]);
      await page.getByRole('region', { name: '版本沿革' }).getByRole('link').click();
      await page.getByRole('heading', { level: 1, name: /关于修改/ }).waitFor();
      expect(await steps(page)).toEqual([HISTORY[0], `${HISTORY[1] ?? ''} 本文件`]);
    });
    it('is not there where nothing has changed', async () => {
      const page = await pages.visit('/files/2025-01-15-water/');
      expect(await page.getByRole('region', { name: '版本沿革' }).count()).toBe(0);
    });
  });
}
