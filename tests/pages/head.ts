/** What machines read of a page: title, description, government meta tags, structured data, language. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../../scripts/lib/project.ts';
import { SITES, type BuiltPages } from '../support/browser-pages.ts';

const ORIGIN = 'https://www.test.gov.cn';
const SITE_TAGS = {
  SiteName: '测试市人民政府',
  SiteDomain: 'www.test.gov.cn',
  SiteIDCode: '1000000001',
};
const FILES_TAGS = {
  ColumnName: '政策文件',
  ColumnDescription: '政策文件的说明。',
  ColumnKeywords: '政策文件',
  ColumnType: '政策文件',
};

/** Meta tags by name, in the exact letter case of the page. */
const metaTags = async (page: Page) => {
  const pairs = await page
    .locator('meta[name]')
    .evaluateAll((all) => all.map((meta) => [meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? '']));
  const { viewport: _, ...tags } = Object.fromEntries(pairs) as Record<string, string>;
  expect(Object.keys(tags)).toHaveLength(pairs.length - 1);
  return tags;
};
const canonical = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');
const structured = async (page: Page) => {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Record<string, unknown>);
};

export function head(pages: BuiltPages): void {
  it('the home page speaks for the site', async () => {
    const page = await pages.visit('/');
    expect(await page.title()).toBe('测试市人民政府');
    expect(await canonical(page)).toBe(`${ORIGIN}/`);
    const tags = await metaTags(page);
    expect(tags).toMatchObject({ ...SITE_TAGS, ColumnName: '首页', ColumnType: '首页' });
    expect(tags['description']).toMatch(/^测试市人民政府网站，由测试市人民政府主办/);
    const kinds = (await structured(page)).map((data) => data['@type']);
    expect(kinds).toEqual(['GovernmentOrganization', 'WebSite']);
  });

  it('a list speaks for its column, and an older screen says which it is', async () => {
    const page = await pages.visit('/files/');
    expect(await page.title()).toBe('政策文件_测试市人民政府');
    expect(await metaTags(page)).toEqual({ ...SITE_TAGS, ...FILES_TAGS, description: '政策文件的说明。' });
    expect(await page.locator('link[type="application/atom+xml"]').first().getAttribute('href')).toContain('feed.xml');
    await page.goto(pages.url('/bulletin/page-2/'));
    expect(await page.title()).toBe('水情简报（第2页）_测试市人民政府');
    expect(await canonical(page)).toBe(`${ORIGIN}/bulletin/page-2/`);
  });

  it('a document speaks for itself, its column and its site', async () => {
    const page = await pages.visit('/files/2025-01-15-water/');
    expect(await page.title()).toBe('测试市饮用水管理办法_政策文件_测试市人民政府');
    const url = `${ORIGIN}/files/2025-01-15-water/`;
    expect(await canonical(page)).toBe(url);
    expect(await metaTags(page)).toEqual({
      ...SITE_TAGS,
      ...FILES_TAGS,
      ArticleTitle: '测试市饮用水管理办法',
      PubDate: '2025-01-15 09:30',
      ContentSource: '测试市人民政府',
      Keywords: '测试',
      Author: '乙',
      Description: '规定饮用水水源的保护和供水单位的责任。',
      Url: url,
    });
    const [crumbs, document] = await structured(page);
    expect(crumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: '首页', item: `${ORIGIN}/` },
        { position: 2, name: '政策文件', item: `${ORIGIN}/files/` },
        { position: 3, name: '测试市饮用水管理办法', item: url },
      ],
    });
    expect(document).toMatchObject({
      '@type': 'Legislation',
      legislationIdentifier: '测政发〔2025〕9号',
      legislationDate: '2025-01-10',
      legislationLegalForce: 'https://schema.org/InForce',
      datePublished: '2025-01-15T09:30:00+08:00',
    });
  });

  it('signs in a title are text, wherever they stand', async () => {
    const page = await pages.visit('/news/2025-04-01-dyke/');
    expect(await page.title()).toContain('“春修”<一期> & 监测站点');
    expect((await metaTags(page))['ArticleTitle']).toContain('“春修”<一期> & 监测站点');
    expect((await structured(page))[1]?.['headline']).toContain('“春修”<一期> & 监测站点');
  });

  it('search and the 404 page are for visitors, not for search engines', async () => {
    for (const address of ['/search/', '/nowhere/'])
      expect((await metaTags(await pages.visit(address)))['robots']).toBe('noindex');
  });

  describe('the language', () => {
    it('of a text is declared for screen readers', async () => {
      const chinese = await pages.visit('/files/');
      expect(await chinese.locator('html').getAttribute('lang')).toBe('zh-Hans');
      const english = await pages.visit('/news/2025-04-04-visit/');
      const nearest = (selector: string) =>
        english.locator(selector).evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
      expect(await nearest('.prose')).toBe('en');
      expect(await nearest('h1')).toBe('en');
      expect(await nearest('#site-nav')).toBe('zh-Hans');
      expect(await nearest('footer')).toBe('zh-Hans');
    });
  });

  it.each(SITES)('titles and addresses of %s are each used once', async (site) => {
    const { pages: built } = await pages.manifest(site);
    const texts = await Promise.all(
      built.map(({ file }) => readFile(path.join(distFolder(pages.fleet().root, site), file), 'utf8')),
    );
    const titles = texts.map((text) => /<title>([^<]*)/.exec(text)?.[1]);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
}
