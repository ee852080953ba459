/** Pages that lead to others: home, lists, channels, site map, 404. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadFleet } from '../../scripts/lib/load-fleet.ts';
import { BULLETINS, NOW } from '../support/browser-fleet.ts';
import type { BuiltPages } from '../support/browser-pages.ts';

const listed = (within: Page | Locator) =>
  within
    .locator('main .entry-list__item, .entry-list__item')
    .evaluateAll((items) =>
      items.map((item) => [item.querySelector('a')?.innerText, item.querySelector('time')?.innerText]),
    );
/** Numbers `from` to `to` of the bulletin as its list shows them, newest first. */
const bulletins = (from: number, to: number) =>
  BULLETINS.slice(from - 1, to)
    .reverse()
    .map(({ title, day }) => [title, day]);

export function lists(pages: BuiltPages): void {
  describe('the home page', () => {
    it('shows the blocks of the record in its order', async () => {
      const page = await pages.visit('/');
      expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
        '网站链接',
        '头条',
        '最新文件',
        '专题',
        '通知公告',
        '快速入口',
        '最近更新',
      ]);
    });
    it('leads with the newest story that has a picture', async () => {
      const page = await pages.visit('/');
      const lead = page.getByRole('article');
      const picture = lead.getByRole('img', { name: '修好的堤防' });
      expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
      expect(await lead.getByRole('heading').innerText()).toContain('堤防“春修”<一期> & 监测站点');
      await lead.getByRole('link').click();
      await page.waitForURL(pages.url('/news/2025-04-01-dyke/'));
    });
    it('shows documents with number and status, and what explains them', async () => {
      const block = (await pages.visit('/')).locator('section', { hasText: '最新文件' });
      const document = block.getByRole('listitem').filter({ hasText: '测政发〔2024〕3号' });
      expect(await document.innerText()).toMatch(/测试市节约用水办法[^]*测政发〔2024〕3号[^]*已修改[^]*2024-03-01/);
      expect(await block.getByRole('link', { name: '《测试市防汛办法》解读' }).isVisible()).toBe(true);
    });
    it('leads to the superior site, to the sites of the fleet, and to every column it shows', async () => {
      const main = (await pages.visit('/')).getByRole('main');
      const href = (name: string | RegExp) =>
        main.getByRole('link', { name, exact: true }).first().getAttribute('href');
      expect(await href('测试省人民政府')).toBe('https://www.province.gov.cn/');
      expect(await href('测试市水务局')).toBe('https://sw.test.gov.cn/');
      expect(await href(/^更多\s*最新文件$/)).toBe('/files/');
      expect(await href(/^更多\s*水情简报$/)).toBe('/bulletin/');
      expect(await href('防汛专题')).toBe('/topics/flood/');
      expect(await href('政务')).toBe('/affairs/');
    });
  });

  describe('a list', () => {
    it('shows the newest entries with their dates, and how many there are in all and by year', async () => {
      const page = await pages.visit('/bulletin/');
      expect(await listed(page)).toEqual(bulletins(21, 27));
      const counts = await page.getByRole('region', { name: '信息量统计' }).innerText();
      expect(counts.replace(/\s/g, '')).toBe('共27条2025年7条2024年10条2023年10条');
      expect(await page.getByText('水情简报的说明。').isVisible()).toBe(true);
    });
    it('holds nothing on older screens that a new entry would change', async () => {
      const page = await pages.visit('/bulletin/page-1/');
      expect(await listed(page)).toEqual(bulletins(1, 5));
      expect(await page.getByRole('region', { name: '信息量统计' }).count()).toBe(0);
      expect(await page.getByRole('main').innerText()).not.toMatch(/共|27/);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^水情简报\s*第1页$/);
    });
    it('is walked from the newest screen to the oldest and back', async () => {
      const page = await pages.visit('/bulletin/');
      const seen = [...(await listed(page))];
      const pager = page.getByRole('navigation', { name: '翻页' });
      expect(await pager.getByRole('link').allInnerTexts()).toEqual(['较早']);
      for (const number of [4, 3, 2, 1]) {
        await pager.getByRole('link', { name: '较早' }).click();
        await page.waitForURL(pages.url(`/bulletin/page-${number}/`));
        seen.push(...(await listed(page)));
      }
      expect(seen).toEqual(bulletins(1, 27));
      expect(await pager.getByRole('link').allInnerTexts()).toEqual(['最新', '较新']);
      for (const address of ['/bulletin/page-2/', '/bulletin/page-3/', '/bulletin/page-4/', '/bulletin/']) {
        await pager.getByRole('link', { name: '较新' }).click();
        await page.waitForURL(pages.url(address));
      }
      await page.goto(pages.url('/bulletin/page-1/'));
      await pager.getByRole('link', { name: '最新' }).click();
      await page.waitForURL(pages.url('/bulletin/'));
    });
    it('that fits on one screen has no pager', async () => {
      const page = await pages.visit('/news/');
      expect(await page.getByRole('navigation', { name: '翻页' }).count()).toBe(0);
      expect((await listed(page)).map(([title]) => title)).toHaveLength(4);
    });
    it('of an archived column says so', async () => {
      const page = await pages.visit('/topics/old/');
      expect(await page.getByText('本栏目自 2025-01-01 起不再更新，内容仅供查阅。').isVisible()).toBe(true);
    });
  });

  describe('a channel', () => {
    it('leads to its columns: fixed pages by their purpose, lists by their newest entries', async () => {
      const page = await pages.visit('/affairs/');
      const main = page.getByRole('main');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('政务');
      expect(await main.getByRole('link', { name: '阅读指南' }).getAttribute('href')).toBe('/affairs/guide/');
      expect(await main.getByText('阅读指南的说明。').isVisible()).toBe(true);
      expect(await listed(page)).toEqual([
        ['市长在全市大会上的讲话', '2025-04-10'],
        ['二〇二四年大事记', '2024-12-30'],
      ]);
      await main.getByRole('link', { name: /^更多\s*讲话$/ }).click();
      await page.waitForURL(pages.url('/affairs/talks/'));
    });
    it('offers its other columns beside each of them', async () => {
      const page = await pages.visit('/affairs/guide/');
      const beside = page.getByRole('navigation', { name: '政务的栏目' });
      expect(await beside.getByRole('link').allInnerTexts()).toEqual(['政务', '讲话', '大事记', '阅读指南']);
      expect(await beside.locator('[aria-current]').allInnerTexts()).toEqual(['阅读指南']);
    });
  });

  it('the site map leads to every column', async () => {
    const { library } = await loadFleet(pages.fleet().root, NOW);
    const columns = library?.columns('portal') ?? [];
    expect(columns.length).toBeGreaterThan(12);
    const main = (await pages.visit('/sitemap/')).getByRole('main');
    for (const { name, url } of columns)
      expect(await main.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(url);
    expect(await main.getByRole('link').count()).toBe(columns.length);
  });

  describe('an address where nothing is', () => {
    it('has status 404, with links to the main pages and a search box', async () => {
      const page = await pages.visit('/');
      const response = await page.goto(pages.url('/no/such/page/'));
      expect(response?.status()).toBe(404);
      const main = page.getByRole('main');
      expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe('页面不存在');
      for (const name of ['首页', '网站地图', '要闻', '政策文件'])
        expect(await main.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
      await main.getByRole('searchbox').fill('防汛');
      await main.getByRole('button', { name: '搜索' }).click();
      await page.waitForURL(pages.url(`/search/?q=${encodeURIComponent('防汛')}`));
    });
  });
}
