/**
 * What citizens see of what has ended: archived entries, columns that were merged, entries withdrawn, old addresses.
 */
import { describe, expect, it } from 'vitest';
import type { BuiltPages } from '../support/browser-pages.ts';

export function archive(pages: BuiltPages): void {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

  describe('an archived entry', () => {
    it('says so above its title, with the time', async () => {
      const page = await pages.visit('/announce/2025-03-20-42/');
      const note = page.getByRole('main').locator('.inset').first();
      expect(plain(await note.innerText())).toBe('已归档 归档时间：2025-04-01 18:00。内容仅供查阅，不再更新。');
      const heading = page.getByRole('heading', { level: 1 });
      const [above, title] = [await note.boundingBox(), await heading.boundingBox()];
      expect(above?.y).toBeLessThan(title?.y ?? 0);
    });
    it('says so in its list, with the day', async () => {
      const page = await pages.visit('/announce/');
      const item = page.getByRole('listitem').filter({ hasText: '关于网站临时下线的公告' }).last();
      expect(plain(await item.innerText())).toMatch(/已归档 .*归档时间 2025-04-01/);
    });
    it('is found by the search, marked, and can be left out', async () => {
      const page = await pages.visit(`/search/?q=${encodeURIComponent('关于 公告')}`);
      const result = page.locator('.search-result').filter({ hasText: '关于网站临时下线的公告' });
      await result.waitFor();
      expect(await result.getByText('已归档').isVisible()).toBe(true);
      await page.locator('.search-filters__summary').click();
      await page.getByLabel('归档').selectOption({ value: 'current' });
      await result.waitFor({ state: 'detached' });
      await page.getByLabel('归档').selectOption({ value: 'archived' });
      await result.waitFor();
      expect(await page.locator('.search-result').count()).toBe(1);
    });
  });

  describe('a column merged into another', () => {
    it('says since when, and leads to the other one and to the notice', async () => {
      const page = await pages.visit('/hints/');
      const note = page.getByRole('main').locator('.inset').first();
      expect(plain(await note.innerText())).toBe(
        '已归并 本栏目自 2025-05-01 起不再更新，内容仅供查阅。新的内容请看网站公告。详见关于归并办事提示栏目的公告。',
      );
      const links = note.getByRole('link');
      expect(await links.evaluateAll((each) => each.map((link) => link.getAttribute('href')))).toEqual([
        '/announce/',
        '/announce/2025-04-20-41/',
      ]);
    });
    it('keeps its entries at their addresses, archived', async () => {
      const page = await pages.visit('/hints/2025-02-02-permit/');
      expect(plain(await page.locator('.inset').first().innerText())).toContain('已归档 归档时间：2025-05-01');
      expect(await page.getByText('带身份证。').isVisible()).toBe(true);
    });
  });

  describe('an entry that was withdrawn', () => {
    const ADDRESS = '/announce/2025-04-02-43/';
    it('leaves a page with the time and the reason, and none of its text', async () => {
      const page = await pages.visit(ADDRESS);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('关于开放日的通知');
      const text = plain(await page.getByRole('main').innerText());
      expect(text).toContain('这条信息已撤回，原文不再提供。');
      expect(text).toContain('撤回时间 2025-04-03 10:00 撤回原因 开放时间有误，已重新发布');
      expect(text).not.toContain('现将有关事项公告如下');
    });
    it('leads to what replaces it, and back to its column', async () => {
      const page = await pages.visit(ADDRESS);
      const href = (name: string) =>
        page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href');
      expect(await href('关于开放日的通知（更正）')).toBe('/announce/2025-04-03-44/');
      expect(await href('网站公告')).toBe('/announce/');
    });
    it('is reported as gone to machines, and kept out of search engines', async () => {
      const page = await pages.visit('/');
      const answer = await page.goto(pages.url(ADDRESS));
      expect(answer?.status()).toBe(410);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    });
    it('is in no list, no map and no feed', async () => {
      const page = await pages.visit('/announce/');
      expect(await page.getByRole('link', { name: '关于开放日的通知', exact: true }).count()).toBe(0);
      const read = async (file: string) => (await page.request.get(pages.url(file))).text();
      const inSearch: string[] = [];
      for (let text = ''; !text.startsWith('<'); text = await read(`/pagefind/0001/heads/${inSearch.length - 1}.json`))
        inSearch.push(text);
      for (const text of [await read('/sitemap-2025.xml'), await read('/announce/feed.xml'), inSearch.join('\n')]) {
        expect(text).toContain('2025-04-03-44');
        expect(text).not.toContain('2025-04-02-43');
      }
    });
  });

  describe('an old address', () => {
    it.each([
      ['of a column', '/announcements/', '/announce/'],
      ['below a column', '/announcements/2025-04-03-44/', '/announce/2025-04-03-44/'],
      ['of an entry that was withdrawn', '/old/open-day.html', '/announce/2025-04-02-43/'],
    ])('%s leads to the new one', async (_, from, to) => {
      const page = await pages.visit(from);
      expect(new URL(page.url()).pathname).toBe(to);
    });
  });
}
