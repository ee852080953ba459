import { describe, expect, it } from 'vitest';
import { tinyLibrary } from '../../../tests/support/tiny-library.ts';
import { sitemaps } from './sitemaps.ts';

const entry = (id: string, publishedAt: string, more: Record<string, unknown> = {}) => ({
  [`news/${publishedAt.slice(0, 10)}-${id}.md`]: { fields: { id, title: id, publishedAt, ...more } },
});

function files(entries: Record<string, { fields: Record<string, unknown> }>) {
  return new Map(sitemaps(tinyLibrary({ entries }), 'demo').map(({ path, text }) => [path, text]));
}

describe('site maps', () => {
  const map = files({
    ...entry('a', '2024-12-31 23:59', { updatedAt: '2025-02-01 08:00' }),
    ...entry('b', '2025-01-01 00:00'),
  });

  it('are cut by year of publication and listed in an index with their newest change', () => {
    expect([...map.keys()]).toEqual(['sitemap-2024.xml', 'sitemap-2025.xml', 'sitemap-pages.xml', 'sitemap-index.xml']);
    expect(map.get('sitemap-index.xml')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap>
    <loc>https://sw.example.gov.cn/sitemap-2024.xml</loc>
    <lastmod>2025-02-01T08:00:00+08:00</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://sw.example.gov.cn/sitemap-2025.xml</loc>
    <lastmod>2025-01-01T00:00:00+08:00</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://sw.example.gov.cn/sitemap-pages.xml</loc>
    <lastmod>2025-02-01T08:00:00+08:00</lastmod>
  </sitemap>
</sitemapindex>
`);
  });

  it('hold each entry once, in the file of its year', () => {
    expect(map.get('sitemap-2024.xml')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://sw.example.gov.cn/news/2024-12-31-a/</loc>
    <lastmod>2025-02-01T08:00:00+08:00</lastmod>
  </url>
</urlset>
`);
  });

  it('list the other pages without search and 404, and without a date where nothing is published', () => {
    const pages = map.get('sitemap-pages.xml') ?? '';
    expect([...pages.matchAll(/<loc>https:\/\/sw\.example\.gov\.cn(.*)<\/loc>/g)].map((match) => match[1])).toEqual([
      '/',
      '/news/',
      '/docs/',
      '/docs/policy/',
      '/docs/notes/',
      '/sitemap/',
      '/feeds/',
    ]);
    expect(pages).toContain('<loc>https://sw.example.gov.cn/docs/</loc>\n  </url>');
  });

  it('touch one year, the pages and the index when an entry is added', () => {
    const after = files({
      ...entry('a', '2024-12-31 23:59', { updatedAt: '2025-02-01 08:00' }),
      ...entry('b', '2025-01-01 00:00'),
      ...entry('c', '2025-06-01 00:00'),
    });
    const changed = [...after].filter(([path, text]) => map.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(['sitemap-2025.xml', 'sitemap-pages.xml', 'sitemap-index.xml']);
  });
});
