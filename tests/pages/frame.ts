/** What stands around every page: identification, navigation, position, footer. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE, type BuiltPages } from '../support/browser-pages.ts';

const ARTICLE = '/news/2025-04-01-dyke/';
const NAVIGATION = [
  ['首页', '/'],
  ['概况', '/gk/'],
  ['要闻', '/news/'],
  ['政策文件', '/files/'],
  ['政策解读', '/explain/'],
  ['通知公告', '/notices/'],
  ['政务', '/affairs/'],
];

/** Text or accessible name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.getAttribute('aria-label') ?? (element.innerText.trim() || element.id);
  });
const links = (page: Page, within: string) =>
  page
    .locator(`${within} a`)
    .evaluateAll((all) => all.map((a) => [(a as HTMLElement).innerText.trim(), a.getAttribute('href')]));

export function frame(pages: BuiltPages): void {
  describe('the header', () => {
    it('names the site by its logo, its name and its domain, and leads to the home page', async () => {
      const page = await pages.visit(ARTICLE);
      const header = page.getByRole('banner');
      const logo = header.getByRole('img', { name: '测试市人民政府' });
      expect(await logo.evaluate((image) => (image as HTMLImageElement).complete)).toBe(true);
      expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
      expect(await header.innerText()).toContain('www.test.gov.cn');
      await header.getByRole('link', { name: '测试市人民政府' }).click();
      await page.waitForURL(pages.url('/'));
    });

    it('shows the standard name beside a name that differs, and no second name where it does not', async () => {
      const department = (await pages.visit('/', { site: 'dept' })).getByRole('banner');
      expect(await department.getByRole('link', { name: '测试水务' }).isVisible()).toBe(true);
      expect(await department.getByText('测试市水务局', { exact: true }).isVisible()).toBe(true);
      const portal = await (await pages.visit('/')).getByRole('banner').innerText();
      expect(portal.match(/测试市人民政府/g)).toHaveLength(1);
    });

    it('makes the site’s name the main heading of the home page only', async () => {
      const heading = (page: Page) => page.getByRole('heading', { level: 1 }).allInnerTexts();
      expect(await heading(await pages.visit('/'))).toEqual(['测试市人民政府']);
      expect(await heading(await pages.visit('/files/'))).toEqual(['政策文件']);
    });

    it('says what the record wants said on every page', async () => {
      for (const address of ['/', ARTICLE, '/search/', '/nowhere/'])
        expect(await (await pages.visit(address)).getByText('本站为测试站点。').isVisible(), address).toBe(true);
    });
  });

  describe('the footer', () => {
    it('names who runs the site, under which numbers, and links each number to its register', async () => {
      const page = await pages.visit(ARTICLE);
      const footer = page.getByRole('contentinfo');
      const text = await footer.innerText();
      for (const fact of [
        '主办单位：测试市人民政府',
        '承办单位：测试市大数据中心',
        '联系电话：0000-8000000',
        '地址：测试市人民路1号（邮编 000000）',
        '网站标识码：1000000001',
        '测试市人民政府 版权所有',
        'Chrome、Edge、Firefox、Safari',
        '屏幕宽度 360 像素以上',
      ])
        expect(text).toContain(fact);
      const href = (name: string) => footer.getByRole('link', { name, exact: true }).getAttribute('href');
      expect(await href('web@test.gov.cn')).toBe('mailto:web@test.gov.cn');
      expect(await href('京ICP备00000000号-1')).toBe('https://beian.miit.gov.cn/');
      expect(await href('京公网安备00000000000001号')).toBe(
        'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000001',
      );
      expect(await href('党政机关')).toBe('https://bszs.conac.cn/sitename?method=show&id=0');
      expect(await href('测试省政府网站曝光台')).toBe('https://www.province.gov.cn/desk');
      expect(await href('网站评价')).toBe('https://www.province.gov.cn/rate');
      expect(await href('网站地图')).toBe('/sitemap/');
      expect(await href('联系我们')).toBe('/about/contact/');
    });

    it('reports errors of the very page it stands on, under the site’s code', async () => {
      for (const [address, shown] of [
        [ARTICLE, ARTICLE],
        ['/', '/'],
      ] as const) {
        const page = await pages.visit(address);
        const href = await page.getByRole('link', { name: '政府网站找错' }).getAttribute('href');
        const report = new URL(href ?? '');
        expect(report.origin + report.pathname).toBe('https://zfwzgl.www.gov.cn/exposure/jiucuo.html');
        expect(report.searchParams.get('site_code')).toBe('1000000001');
        expect(report.searchParams.get('url')).toBe(`https://www.test.gov.cn${shown}`);
      }
    });
  });

  describe('by keyboard', () => {
    it('the first stop skips the frame, and the next one lies in the text', async () => {
      const page = await pages.visit(ARTICLE);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('跳到正文');
      const box = await page.getByText('跳到正文').boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
    });

    it('the header is walked in reading order, with a visible ring at every stop', async () => {
      const page = await pages.visit('/files/');
      const stops: string[] = [];
      for (let at = 0; at < 11; at++) {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
        const ring = await page.evaluate(() => {
          const element = document.activeElement as Element;
          const widths = [null, '::after'].map((part) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
            return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
          });
          return Math.max(...widths);
        });
        expect(ring, stops.at(-1)).toBeGreaterThanOrEqual(2);
      }
      expect(stops).toEqual([
        '跳到正文',
        '测试市人民政府',
        'header-search',
        '搜索',
        ...NAVIGATION.map(([name]) => name),
      ]);
      await page.keyboard.press('Enter');
      await page.waitForURL(pages.url('/affairs/'));
    });
  });

  describe('the main navigation', () => {
    it('leads to the columns the record chose, and marks where the visitor is', async () => {
      const page = await pages.visit('/files/');
      const nav = page.getByRole('navigation', { name: '主导航' });
      expect(await links(page, 'nav#site-nav')).toEqual(NAVIGATION);
      expect(await nav.locator('[aria-current=page]').allInnerTexts()).toEqual(['政策文件']);
      await page.goto(pages.url('/files/2025-01-15-water/'));
      expect(await nav.locator('[aria-current]').allInnerTexts()).toEqual(['政策文件']);
      expect(await nav.locator('[aria-current]').getAttribute('aria-current')).toBe('true');
    });

    for (const javaScriptEnabled of [true, false])
      it(`is a sheet on a small screen ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
        const page = await pages.visit(ARTICLE, { width: PHONE, javaScriptEnabled });
        const nav = page.getByRole('navigation', { name: '主导航' });
        const menu = page.getByRole('button', { name: '栏目' });
        expect(await nav.isVisible()).toBe(false);
        await menu.click();
        expect(await links(page, 'nav#site-nav')).toEqual(NAVIGATION);
        for (const link of await nav.getByRole('link').all()) {
          expect(await link.isVisible()).toBe(true);
          const box = await link.boundingBox();
          expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
        }
        await nav.getByRole('button', { name: '关闭' }).click();
        expect(await nav.isVisible()).toBe(false);

        await menu.press('Enter');
        expect(await nav.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await nav.isVisible()).toBe(false);

        await menu.press('Enter');
        await nav.getByRole('link', { name: '政务' }).press('Enter');
        await page.waitForURL(pages.url('/affairs/'));
      });

    it('gives the focus back to the button that opened the sheet', async () => {
      const page = await pages.visit('/', { width: PHONE });
      await page.getByRole('button', { name: '栏目' }).press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('栏目');
    });
  });

  describe('the breadcrumb', () => {
    const crumbs = async (address: string) => {
      const page = await pages.visit(address);
      const nav = page.getByRole('navigation', { name: '当前位置' });
      return {
        links: await links(page, 'nav.breadcrumb'),
        here: await nav.locator('[aria-current=page]').allInnerTexts(),
      };
    };
    it('leads from the home page through the columns to the article', async () => {
      expect(await crumbs('/affairs/talks/2025-04-10-entry/')).toEqual({
        links: [
          ['首页', '/'],
          ['政务', '/affairs/'],
          ['讲话', '/affairs/talks/'],
        ],
        here: ['正文'],
      });
    });
    it('ends at the column on a column’s page, and at its number on an older screen', async () => {
      expect(await crumbs('/affairs/guide/')).toEqual({
        links: [
          ['首页', '/'],
          ['政务', '/affairs/'],
        ],
        here: ['办事指南'],
      });
      expect((await crumbs('/bulletin/page-2/')).here).toEqual(['第2页']);
    });
    it('is not on the home page', async () => {
      expect(await (await pages.visit('/')).getByRole('navigation', { name: '当前位置' }).count()).toBe(0);
    });
  });
}
