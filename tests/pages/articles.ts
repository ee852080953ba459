/** Articles and fixed pages: what is said about them, their text and their files. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PDF } from '../support/browser-articles.ts';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const DYKE = '/news/2025-04-01-dyke/';
const TITLE = '测试市完成堤防“春修”<一期> & 监测站点改造工程并投入运行惠及沿河十二个乡镇三十六个行政村近二十万名群众';

export function articles(pages: BuiltPages): void {
  describe('an article', () => {
    it('says above its text who says it, since when, and who answers for it', async () => {
      const page = await pages.visit(DYKE);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE);
      const facts = await page.locator('article header dl > div').allInnerTexts();
      expect(facts.map((fact) => fact.replace(/\s+/g, ' ').replace('： ', '：'))).toEqual([
        '来源：测试日报',
        '发布时间：2025-04-01 09:30',
        '更新时间：2025-04-02 16:05',
        '发布机构：测试市人民政府',
        '作者：丁',
        '责任编辑：乙',
      ]);
      expect(await page.locator('article header time').first().getAttribute('datetime')).toBe(
        '2025-04-01T09:30:00+08:00',
      );
      expect(await page.getByRole('link', { name: '测试日报' }).getAttribute('href')).toBe(
        'https://daily.example.com/2025/dyke.html',
      );
      expect(await page.getByRole('main').innerText()).toContain(
        '本文转载自测试日报，原发布时间 2025-03-31 08:00。查看原文',
      );
      expect(await page.getByRole('link', { name: '查看原文' }).getAttribute('href')).toBe(
        'https://daily.example.com/2025/dyke.html',
      );
    });

    it('offers its attachments with type and size, and each is saved as the bytes the editor put there', async () => {
      const page = await pages.visit(DYKE);
      const section = page.getByRole('region', { name: '附件' });
      const items = await section.getByRole('listitem').allInnerTexts();
      expect(items.map((item) => item.replace(/\s+/g, ' '))).toEqual([
        '监测站点名单 CSV，24 B',
        `工程报告 PDF，${PDF.length} B`,
      ]);
      const saved = page.waitForEvent('download');
      await section.getByRole('link', { name: '工程报告' }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe('工程报告.pdf');
      expect(await readFile(await download.path())).toEqual(PDF);
    });

    it('names type and size of a file linked in its text', async () => {
      const link = (await pages.visit(DYKE)).locator('.prose').getByRole('link', { name: '名单' });
      expect(await link.innerText()).toBe('名单（CSV，24 B）');
      const response = await (await pages.visit(DYKE)).request.get(pages.url((await link.getAttribute('href')) ?? ''));
      expect(await response.text()).toBe('站点,雨量\n一号,12\n');
    });

    it('leads to the older and the newer article of its column, and ends at the newest', async () => {
      const page = await pages.visit(DYKE);
      const nav = page.getByRole('navigation', { name: '上一篇和下一篇' });
      const linked = async () => (await nav.getByRole('link').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
      expect(await linked()).toEqual(['上一篇 测试市召开防汛工作会议', '下一篇 堤防开放参观须知']);
      await nav.getByRole('link', { name: '下一篇' }).click();
      await page.waitForURL(pages.url('/news/2025-04-03-components/'));
      await nav.getByRole('link', { name: '下一篇' }).click();
      await page.waitForURL(pages.url('/news/2025-04-04-visit/'));
      expect(await linked()).toEqual(['上一篇 堤防开放参观须知']);
    });

    it('marks links that leave the site and gives the other site nothing to hold on to', async () => {
      const link = (await pages.visit(DYKE)).getByRole('link', { name: '水利部网站' });
      expect((await link.getAttribute('rel'))?.split(' ')).toContain('noopener');
      expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain('↗');
      const inner = (await pages.visit('/news/2025-03-02-meeting/')).locator('.prose a');
      expect(await inner.getAttribute('href')).toBe('/files/2025-03-01-measures/');
      expect(await inner.evaluate((a) => getComputedStyle(a, '::after').content)).toBe('none');
    });

    it('lists its chapters, and each leads to its heading', async () => {
      const page = await pages.visit(DYKE);
      const list = page.getByRole('navigation', { name: '本页目录' });
      expect(await list.getByRole('link').allInnerTexts()).toEqual(['一、工程概况', '二、监测站点', '三、下一步']);
      await list.getByRole('link', { name: '三、下一步' }).click();
      const heading = page.getByRole('heading', { name: '三、下一步' });
      await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(800);
    });

    it('shows its pictures', async () => {
      const page = await pages.visit(DYKE);
      const pictures = await page.getByRole('main').getByRole('img', { name: '修好的堤防' }).all();
      expect(pictures).toHaveLength(2);
      for (const picture of pictures) {
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0);
      }
    });

    it('lets a wide table scroll inside its own box, by keyboard too', async () => {
      const page = await pages.visit(DYKE, { width: PHONE });
      const box = page.getByRole('group', { name: '表格' });
      expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(300);
      await box.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    });

    it('shows the components an editor may use', async () => {
      const page = await pages.visit('/news/2025-04-03-components/');
      const prose = page.locator('.prose');
      const facts = prose.getByRole('complementary', { name: '先看这里' });
      expect(await facts.getByRole('listitem').allInnerTexts()).toEqual(['开放时间：每周六', '费用：免费']);
      expect((await prose.locator('.inset--warning').innerText()).split(/\s+/)).toEqual(['安全提示', '请勿下河游泳。']);
      expect(await prose.locator('.steps li').allInnerTexts()).toEqual(['预约。 电话预约。', '参观。 凭证入场。']);
      expect(await prose.getByRole('figure').getByText('堤防全景。丁 摄').isVisible()).toBe(true);
      expect(await prose.innerText()).not.toMatch(/[<>{}]/);
    });
  });

  describe('a fixed page', () => {
    it('is at the address of its column, with the day it was last reviewed', async () => {
      const page = await pages.visit('/gk/');
      const main = page.getByRole('main');
      expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe('测试市概况');
      expect(await main.getByRole('heading', { name: '气候' }).isVisible()).toBe(true);
      expect(await main.innerText()).toMatch(/最近复核：2025-01-10/);
      expect(await main.getByRole('link', { name: '测试市防汛办法' }).getAttribute('href')).toBe(
        '/files/2025-03-01-measures/',
      );
      expect((await page.goto(pages.url('/gk/overview/')))?.status()).toBe(404);
    });
  });
}
