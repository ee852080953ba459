import { describe, expect, it } from 'vitest';
import type { DeclaredQuery } from '../../../schemas/entry-query.ts';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';

const sites = {
  city: siteRecord('city', [
    column('news', [], { columns: [column('city', ['news']), column('county', ['news'])] }),
    column('docs', ['policy']),
  ]),
  water: siteRecord('water', [column('news', ['news'])]),
};
const news = (id: string, publishedAt: string, tags: string[], more: object = {}) =>
  frontMatter(id, { publishedAt, subtype: '要闻', tags, ...more });
const library = fleetFromText({
  sites,
  entries: {
    'city/news/city/2026-03-01-a.md': news('a', '2026-03-01 09:00', ['防汛']),
    'city/news/county/2026-03-02-b.md': news('b', '2026-03-02 09:00', ['用水', '灌溉']),
    'city/news/county/2026-03-03-c.md': news('c', '2026-03-03 09:00', ['防汛'], { state: '草稿' }),
    'city/docs/2026-01-01-p1.md': policyMatter('p1', { tags: ['防汛'] }),
    'water/news/2026-03-04-d.md': news('d', '2026-03-04 09:00', ['防汛']),
    'water/news/2026-03-05-e.md': news('e', '2026-03-05 09:00', ['用水'], { alsoIn: ['city/news/city'] }),
  },
});
const answer = (query: DeclaredQuery) => library.query(query, 'city').map(({ id }) => id);

describe('a query written in content', () => {
  it('queries its own site unless it names others', () => {
    expect(answer({ tags: ['防汛'] })).toEqual(['a', 'p1']);
    expect(answer({ sites: ['water'], tags: ['防汛'] })).toEqual(['d']);
    expect(answer({ sites: 'all', tags: ['防汛'] })).toEqual(['d', 'a', 'p1']);
  });
  it('takes a column with the columns below it and what others lend to them', () => {
    expect(answer({ column: 'news' })).toEqual(['e', 'b', 'a']);
    expect(answer({ column: 'news/county' })).toEqual(['b']);
  });
  it('queries the column of each of several sites and lists each entry once', () => {
    expect(answer({ sites: 'all', column: 'news' })).toEqual(['e', 'd', 'b', 'a']);
  });
  it('is narrowed by every condition, and any one tag or type will do', () => {
    expect(answer({ types: ['policy', 'news'] })).toEqual(['b', 'a', 'p1']);
    expect(answer({ column: 'news', types: ['policy'] })).toEqual([]);
    expect(answer({ tags: ['灌溉', '防汛'], types: ['news'] })).toEqual(['b', 'a']);
  });
  it('names entries in the order to show them, as long as they are visible', () => {
    expect(answer({ ids: ['p1', 'c', 'b'] })).toEqual(['p1', 'b']);
    expect(answer({ sites: 'all', ids: ['d', 'a'] })).toEqual(['d', 'a']);
  });
  it('stops at its limit, and leaves out the entry that contains it before counting', () => {
    expect(answer({ column: 'news', limit: 2 })).toEqual(['e', 'b']);
    expect(library.query({ column: 'news', limit: 2 }, 'city', library.entry('e')).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });
});
