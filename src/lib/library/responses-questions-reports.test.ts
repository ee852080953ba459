/** Queries about responses, questions and reports. */
import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
  type FleetText,
} from '../../../tests/support/fleet-from-text.ts';
import { pageJsonLd } from '../head/json-ld/page-json-ld.ts';
import { sitePages, templateOf } from '../routes/site-pages.ts';
import { reportFacts } from '../facts/report-facts.ts';
import { type Entry, isType } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { traitsOf } from '../types/index.ts';
import { foreignEntries } from './references.ts';
import type { TypeName } from '../../../schemas/index.ts';

const sites = {
  city: siteRecord('city', [
    column('docs', ['policy']),
    column('replies', ['response']),
    column('ask', ['faq']),
    column('mixed', ['faq', 'page']),
    column('yearly', ['report']),
  ]),
  water: siteRecord('water', [column('ask', ['faq'])]),
};
const at = (now: string, entries: NonNullable<FleetText['entries']>) => fleetFromText({ sites, entries }, now);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
function only<T extends TypeName>(library: Library, id: string, type: T): Entry<T> {
  const entry = library.entry(id);
  if (!entry || !isType(entry, type)) throw new Error(`${id} is no ${type}`);
  return entry;
}

const response = (more: object = {}) =>
  frontMatter('r1', {
    subtype: '热点',
    respondingInstitution: '水务局',
    updates: [
      { at: '2026-01-01 10:00', text: '到达现场。' },
      { at: '2026-01-02 08:00', text: '恢复供水。' },
    ],
    ...more,
  });
const question = (id: string, more: object = {}) =>
  frontMatter(id, { theme: '用水', lastReviewedAt: '2026-01-01', reviewBy: '2027-01-01', ...more });
const report = (id: string, year: number, more: object = {}) => frontMatter(id, { subtype: '统计', year, ...more });

describe('a response', () => {
  const replies = (now: string, more: object = {}) => {
    const library = at(now, { 'city/replies/2026-01-01-r.md': response(more) });
    return { library, entry: only(library, 'r1', 'response') };
  };
  it('gives each update from its minute on, the newest first', () => {
    const texts = (now: string) => {
      const { library, entry } = replies(now);
      return library.updatesOf(entry).map(({ text }) => text);
    };
    expect(texts('2026-01-02 07:59')).toEqual(['到达现场。']);
    expect(texts('2026-01-02 08:00')).toEqual(['恢复供水。', '到达现场。']);
  });
  it('was changed when its newest update was due, unless an editor changed it later', () => {
    const changed = (now: string, more: object = {}) => {
      const { library, entry } = replies(now, more);
      return library.changedAt(entry);
    };
    expect(changed('2026-01-01 09:30')).toBeUndefined();
    expect(changed('2026-01-02 07:59')).toBe('2026-01-01 10:00');
    expect(changed('2026-01-03 00:00')).toBe('2026-01-02 08:00');
    expect(changed('2026-01-03 00:00', { updatedAt: '2026-01-02 20:00' })).toBe('2026-01-02 20:00');
  });
  it('keeps updates that are not due and the record of guidance out of what is published', () => {
    const { library, entry } = replies('2026-01-01 12:00', { propagandaApproval: { by: '新闻处', on: '2026-01-01' } });
    expect(traitsOf(entry).searchText?.(library, entry)).toEqual(['水务局', '到达现场。']);
    const page = sitePages(library, 'city').find(({ url }) => url === entry.url)!;
    const published = JSON.stringify(pageJsonLd(library, library.site('city'), page, '说明', {}));
    expect(published).toContain('到达现场。');
    expect(published).not.toMatch(/恢复供水|新闻处/);
  });
  it('is a live blog to machines once it has updates', () => {
    const typeOf = (now: string) => {
      const { library, entry } = replies(now);
      const page = sitePages(library, 'city').find(({ url }) => url === entry.url)!;
      return pageJsonLd(library, library.site('city'), page, '说明', {})[1];
    };
    expect(typeOf('2026-01-01 09:30')).toMatchObject({ '@type': 'Article' });
    expect(typeOf('2026-01-02 08:00')).toMatchObject({
      '@type': 'LiveBlogPosting',
      coverageEndTime: '2026-01-02T08:00:00+08:00',
      dateModified: '2026-01-02T08:00:00+08:00',
    });
  });
});

describe('a question and its document', () => {
  const entries = (relatedDocuments: string[]) => ({
    'city/docs/2026-01-01-p1.md': policyMatter('p1'),
    'city/ask/a.md': question('q1', { attention: 3, relatedDocuments }),
    'water/ask/b.md': question('q2', { attention: 8, relatedDocuments }),
  });
  it('link to each other from one declaration, the most asked question first', () => {
    const library = at('2026-06-01 12:00', entries(['p1']));
    expect(ids(library.targets('documentAnswered', only(library, 'q1', 'faq')))).toEqual(['p1']);
    expect(ids(library.referrers('documentAnswered', library.entry('p1')!))).toEqual(['q2', 'q1']);
    expect(ids(foreignEntries(library, 'city'))).toEqual(['q2']);
  });
  it('lose both links together', () => {
    const library = at('2026-06-01 12:00', entries([]));
    expect(library.targets('documentAnswered', only(library, 'q1', 'faq'))).toEqual([]);
    expect(library.referrers('documentAnswered', library.entry('p1')!)).toEqual([]);
  });
});

describe('the knowledge base', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`city/ask/q${n}.md`, question(`q${n}`, { attention: n })]),
  );
  const library = at('2026-06-01 12:00', { ...many, 'city/mixed/one.md': { type: 'faq', ...question('m1') } });
  const list = sitePages(library, 'city').filter(({ kind, url }) => kind === 'list' && url.startsWith('/ask/'));
  it('is on one page, most asked first, however many there are', () => {
    expect(list.map(({ url }) => url)).toEqual(['/ask/']);
    expect(library.entries({ site: 'city', column: 'ask' })[0]?.id).toBe('q59');
    expect(list.map(templateOf)).toEqual(['faq-list']);
  });
  it('is an ordinary list where a column takes other types too', () => {
    const mixed = sitePages(library, 'city').find(({ url }) => url === '/mixed/')!;
    expect(templateOf(mixed)).toBe('list');
  });
  it('is an FAQPage, and each question a QAPage with its answer', () => {
    const describe = (url: string) => {
      const page = sitePages(library, 'city').find((each) => each.url === url)!;
      return pageJsonLd(library, library.site('city'), page, '说明', {})[1] as { mainEntity: object };
    };
    expect(describe('/ask/')).toMatchObject({ '@type': 'FAQPage' });
    expect(describe('/ask/').mainEntity).toHaveLength(60);
    expect(describe('/ask/q1/')).toMatchObject({
      '@type': 'QAPage',
      mainEntity: { '@type': 'Question', name: '标题 q1', acceptedAnswer: { '@type': 'Answer', text: '正文。' } },
    });
  });
});

describe('reports', () => {
  const library = at('2026-06-01 12:00', {
    'city/yearly/2026-01-01-a.md': report('a', 2023),
    'city/yearly/2026-01-01-b.md': report('b', 2025, { dueBy: '2026-01-31', indexNumber: 'AB0000001/2026-00009' }),
    'city/yearly/2026-01-01-c.md': report('c', 2024),
    'city/yearly/2026-01-01-d.md': report('d', 2024, { period: '上半年' }),
    'city/yearly/2026-01-01-e.md': report('e', 2024, { subtype: '环境' }),
  });
  it('lead to the other years of their kind and period, latest year first', () => {
    expect(ids(library.reportSeries(only(library, 'c', 'report')))).toEqual(['b', 'a']);
    expect(library.reportSeries(only(library, 'e', 'report'))).toEqual([]);
  });
  it('say what they cover', () => {
    expect(reportFacts(only(library, 'b', 'report'))).toEqual([
      { label: '报告类型', value: '统计' },
      { label: '所属时期', value: '2025年' },
      { label: '索引号', value: 'AB0000001/2026-00009' },
      { label: '公布期限', value: '2026-01-31' },
    ]);
    expect(reportFacts(only(library, 'd', 'report'))[1]?.value).toBe('2024年上半年');
  });
  it('cover an interval of days to machines', () => {
    const page = sitePages(library, 'city').find(({ url }) => url === '/yearly/2026-01-01-d/')!;
    expect(pageJsonLd(library, library.site('city'), page, '说明', {})[1]).toMatchObject({
      '@type': 'Report',
      temporalCoverage: '2024-01-01/2024-06-30',
    });
  });
});
