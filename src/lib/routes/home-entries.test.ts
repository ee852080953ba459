import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { homeEntries } from './home-entries.ts';

const block = { kind: 'topics' as const, title: '专题', column: 'special', count: 3 };
const sites = {
  city: siteRecord('city', [
    column('special', [], { columns: [column('all', ['topic']), column('flood', ['news']), column('tea', ['news'])] }),
  ]),
};
const topic = (id: string, endsOn: string) =>
  frontMatter(id, {
    lead: '水务局',
    startsOn: '2026-01-01',
    endsOn,
    sections: [{ title: '动态', query: { types: ['news'] } }],
  });
const news = (id: string, day: string) => frontMatter(id, { publishedAt: `${day} 09:00`, subtype: '要闻' });
const shown = (now: string) => {
  const library = fleetFromText(
    {
      sites,
      entries: {
        'city/special/all/dyke.md': topic('t1', '2026-06-30'),
        'city/special/all/saving.md': topic('t2', '2026-12-31'),
        'city/special/flood/2026-01-01-a.md': news('a', '2026-01-01'),
        'city/special/flood/2026-01-02-b.md': news('b', '2026-01-02'),
        'city/special/tea/2026-01-01-c.md': news('c', '2026-01-01'),
      },
    },
    now,
  );
  return homeEntries(library, library.site('city'), block).map(({ entries }) => entries.map(({ id }) => id));
};

describe('the block of topics', () => {
  it('shows the topics that run, and of the other columns the newest entry', () => {
    expect(shown('2026-06-30 23:59')).toEqual([['t2', 't1'], ['b'], ['c']]);
  });
  it('loses a topic the minute it is over', () => {
    expect(shown('2026-07-01 00:00')).toEqual([['t2'], ['b'], ['c']]);
  });
});
