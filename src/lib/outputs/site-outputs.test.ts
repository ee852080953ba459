import { describe, expect, it } from 'vitest';
import { tinyLibrary } from '../../../tests/support/tiny-library.ts';
import { siteOutputs } from './site-outputs.ts';

const entries = {
  'news/2025-03-01-a.md': { fields: { id: 'a', title: '一', publishedAt: '2025-03-01 09:00' } },
  'news/2025-03-01-b.md': { fields: { id: 'b', title: '二', publishedAt: '2025-03-01 09:00' } },
};
const robotsOf = (site: Record<string, unknown>) =>
  siteOutputs(tinyLibrary({ site }), 'demo').find(({ path }) => path === 'robots.txt')?.text;

describe('the files of a site besides its pages', () => {
  it('are these', () => {
    expect(siteOutputs(tinyLibrary({ entries }), 'demo').map(({ path }) => path)).toEqual([
      '_headers',
      '_redirects',
      'data/status.json',
      'feed.json',
      'feed.xml',
      'news/feed.json',
      'news/feed.xml',
      'nginx.conf',
      'robots.txt',
      'sitemap-2025.xml',
      'sitemap-index.xml',
      'sitemap-pages.xml',
    ]);
  });

  it('are the same bytes whatever order the disk gave the entries in', () => {
    const reversed = Object.fromEntries(Object.entries(entries).reverse());
    expect(siteOutputs(tinyLibrary({ entries: reversed }), 'demo')).toEqual(
      siteOutputs(tinyLibrary({ entries }), 'demo'),
    );
  });

  it('invite search engines, but not to a site that is still being prepared', () => {
    expect(robotsOf({})).toBe(
      'User-agent: *\nDisallow: /pagefind/\n\nSitemap: https://sw.example.gov.cn/sitemap-index.xml\n',
    );
    expect(robotsOf({ status: 'draft' })).toBe('User-agent: *\nDisallow: /\n');
  });
});
