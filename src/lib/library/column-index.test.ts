import { describe, expect, it } from 'vitest';
import type { DeclaredQuery } from '../../../schemas/entry-query.ts';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';
import { buildFeed } from '../outputs/feeds/feed.ts';
import { sitePages } from '../routes/site-pages.ts';
import { sitemaps } from '../outputs/sitemaps.ts';
import { foreignEntries } from './references.ts';
import { searchedEntries } from './searched-entries.ts';

const news = (id: string, publishedAt: string, more: object = {}) =>
  frontMatter(id, { publishedAt, subtype: '要闻', ...more });

/** A city whose column `units` shows entries of its two departments. */
const fleet = (source: DeclaredQuery[] = [{ sites: ['water', 'school'], column: 'news' }], now = '2026-06-01 12:00') =>
  fleetFromText(
    {
      sites: {
        city: siteRecord('city', [
          column('news', [], { columns: [column('city', ['news']), column('units', ['news'], { source })] }),
          // Queries a column that itself has a query.
          column('digest', ['news'], { source: [{ column: 'news/units' }] }),
        ]),
        water: siteRecord('water', [column('news', ['news', 'policy'])]),
        school: siteRecord('school', [
          column('news', ['news'], { source: [{ sites: ['city'], column: 'news/units' }] }),
        ]),
      },
      entries: {
        'city/news/city/2026-03-01-a.md': news('a', '2026-03-01 09:00'),
        'city/news/units/2026-03-02-b.md': news('b', '2026-03-02 09:00'),
        'water/news/2026-03-03-c.md': { type: 'news', ...news('c', '2026-03-03 09:00', { tags: ['防汛'] }) },
        'water/news/2026-05-01-d.md': { type: 'news', ...news('d', '2026-05-01 09:00') },
        'water/news/2026-03-04-p.md': { type: 'policy', ...policyMatter('p', { publishedAt: '2026-03-04 09:00' }) },
        'school/news/2026-03-06-r.md': news('r', '2026-03-06 09:00', { reprint: true }),
        'school/news/2026-03-05-e.md': news('e', '2026-03-05 09:00', { alsoIn: ['city/news/city'] }),
      },
    },
    now,
  );
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const shown = (library: ReturnType<typeof fleet>, site: string, path: string) =>
  ids(library.entries({ site, column: path }));

describe('a column that fetches entries', () => {
  const library = fleet();
  it('shows them among its own, newest first, only the types it takes, and nothing they reprint', () => {
    expect(shown(library, 'city', 'news/units')).toEqual(['d', 'e', 'c', 'b']);
  });
  it('counts them, and so does the channel above it, each once', () => {
    const count = (path: string) => library.count(library.column('city', path)!).total;
    expect(count('news/units')).toBe(4);
    expect(count('news')).toBe(5);
  });
  it('follows them in its feed under the address of their owner', () => {
    const feed = buildFeed(library, library.site('city'), library.column('city', 'news/units')!);
    expect(feed.items.map(({ url }) => url)).toContain('https://water.somecity.gov.cn/news/2026-05-01-d/');
  });
  it('gives them no second page and no second place in a site map', () => {
    const own = sitePages(library, 'city').flatMap((page) => (page.kind === 'entry' ? page.entry.id : []));
    expect(own).toEqual(['a', 'b']);
    expect(
      sitemaps(library, 'city')
        .map(({ text }) => text)
        .join(''),
    ).not.toContain('2026-05-01-d');
  });
  it('is rebuilt when one of them changes, and not for what it does not show', () => {
    expect(ids(foreignEntries(library, 'city')).sort()).toEqual(['c', 'd', 'e']);
    expect(ids(foreignEntries(library, 'water'))).toEqual([]);
  });
  it('is searched for them too, each once, in the first column that shows it', () => {
    const found = searchedEntries(library, 'city');
    expect([...found].map(([{ id }, path]) => `${id} ${path}`).sort()).toEqual([
      'a news/city',
      'b news/units',
      'c news/units',
      'd news/units',
      'e news/city',
    ]);
    expect(ids([...searchedEntries(library, 'water').keys()])).toEqual(['d', 'p', 'c']);
  });
  it('is narrowed by tag and by number', () => {
    expect(shown(fleet([{ sites: ['water'], tags: ['防汛'] }]), 'city', 'news/units')).toEqual(['c', 'b']);
    expect(shown(fleet([{ sites: ['water'], limit: 1 }]), 'city', 'news/units')).toEqual(['d', 'b']);
  });
  it('shows an entry from the minute its owner publishes it', () => {
    expect(shown(fleet(undefined, '2026-05-01 08:59'), 'city', 'news/units')).toEqual(['e', 'c', 'b']);
    expect(shown(fleet(undefined, '2026-05-01 09:00'), 'city', 'news/units')).toEqual(['d', 'e', 'c', 'b']);
  });
  it('hands nothing on that it has fetched itself, so that columns may fetch from each other', () => {
    expect(shown(library, 'city', 'digest')).toEqual(['b']);
    expect(shown(library, 'school', 'news')).toEqual(['r', 'e', 'b']);
  });
  it('shows no more of them once the query is gone', () => {
    expect(shown(fleet([]), 'city', 'news/units')).toEqual(['b']);
    expect(ids(foreignEntries(fleet([]), 'city'))).toEqual(['e']);
  });
});
