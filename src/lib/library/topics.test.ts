/** How long topics run, and the entries their sections show. */
import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { pageJsonLd } from '../head/json-ld/page-json-ld.ts';
import { sitePages, templateOf } from '../routes/site-pages.ts';
import { traitsOf } from '../types/index.ts';
import { foreignEntries } from './references.ts';

const sites = {
  city: siteRecord('city', [column('news', ['news']), column('topics', ['topic'])]),
  water: siteRecord('water', [column('news', ['news'])]),
};
const news = (id: string, tags: string[]) => frontMatter(id, { subtype: '要闻', tags });
const at = (now: string, more: object = {}) =>
  fleetFromText(
    {
      sites,
      entries: {
        'city/news/2026-01-01-a.md': news('a', ['防汛']),
        'water/news/2026-01-01-b.md': news('b', ['防汛']),
        'city/topics/flood.md': frontMatter('t1', {
          tags: ['防汛'],
          lead: '水务局',
          startsOn: '2026-04-01',
          endsOn: '2026-09-30',
          sections: [{ title: '动态', query: { sites: 'all', tags: ['防汛'] } }],
          ...more,
        }),
      },
    },
    now,
  );

describe('a topic', () => {
  it.each([
    ['a minute before its first day', '2026-03-31 23:59', '未开始', undefined],
    ['in the first minute of its first day', '2026-04-01 00:00', '进行中', undefined],
    ['in the last minute of its last day', '2026-09-30 23:59', '进行中', undefined],
    ['a minute later', '2026-10-01 00:00', undefined, '2026-10-01 00:00'],
  ])('%s (%s)', (_, now, label, archived) => {
    const library = at(now);
    const topic = library.entry('t1')!;
    expect(traitsOf(topic).status?.(library, topic)?.label).toBe(label);
    expect(library.archivedSince(topic)).toBe(archived);
    expect(library.isMaintained(topic)).toBe(archived === undefined);
  });
  it('archived by hand before its end keeps that time', () => {
    const library = at('2026-12-01 12:00', { state: '已归档', archivedAt: '2026-08-01 10:00' });
    expect(library.archivedSince(library.entry('t1')!)).toBe('2026-08-01 10:00');
  });
  it('makes its site be rebuilt when an entry of another site in its sections changes', () => {
    expect(foreignEntries(at('2026-06-01 12:00'), 'city').map(({ id }) => id)).toEqual(['b']);
    expect(foreignEntries(at('2026-06-01 12:00'), 'water')).toEqual([]);
  });
  it('is a collection of what its sections bring, itself left out', () => {
    const library = at('2026-06-01 12:00');
    const page = sitePages(library, 'city').find(({ url }) => url === '/topics/flood/')!;
    expect(pageJsonLd(library, library.site('city'), page, '说明', {})[1]).toMatchObject({
      '@type': 'CollectionPage',
      temporalCoverage: '2026-04-01/2026-09-30',
      hasPart: [
        {
          '@type': 'ItemList',
          name: '动态',
          itemListElement: [
            { position: 1, url: 'https://water.somecity.gov.cn/news/2026-01-01-b/' },
            { position: 2, url: 'https://city.somecity.gov.cn/news/2026-01-01-a/' },
          ],
        },
      ],
    });
  });
  it('is in a list of its own kind', () => {
    const page = sitePages(at('2026-06-01 12:00'), 'city').find(({ url }) => url === '/topics/')!;
    expect(templateOf(page)).toBe('topic-list');
  });
});
