/** Ways around the site that are on every page: skip link, main navigation, breadcrumb. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
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

export function navigation(pages: BuiltPages): void {
  describe('by keyboard', () => {
    it('the first stop skips the frame, and the next one is in the text', async () => {
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
        here: ['阅读指南'],
      });
      expect((await crumbs('/bulletin/page-2/')).here).toEqual(['第2页']);
    });
    it('is not on the home page', async () => {
      expect(await (await pages.visit('/')).getByRole('navigation', { name: '当前位置' }).count()).toBe(0);
    });
  });
}
