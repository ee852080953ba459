/** What differs by type, aspect by aspect, on pages, in lists and in the search. */
import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';
import { types } from '../../../schemas/index.ts';
import type { Library } from '../queries/library.ts';
import type { Entry } from '../model/entry.ts';
import { traitsOf, typeTraits } from './index.ts';

const columns = [
  column('news', ['news']),
  column('notices', ['notice']),
  column('docs', ['policy']),
  column('why', ['interpretation']),
  column('answers', ['response']),
  column('bodies', ['institution']),
  column('people', ['leader']),
  column('questions', ['faq']),
  column('reports', ['report']),
  column('items', ['disclosure']),
  column('letters', ['letter']),
  column('ask', ['consultation']),
  column('topics', ['topic']),
];

const LETTER = {
  number: 'LY2026-00001',
  channel: '咨询',
  complexity: '其他',
  content: '请问何时供水？',
  receivedAt: '2026-01-02',
  answeredAt: '2026-01-05 10:00',
  answeredBy: '市水务局',
  publishState: '公开',
};

const library = fleetFromText({
  sites: { city: siteRecord('city', columns) },
  entries: {
    'city/news/2026-01-01-usual.md': frontMatter('usual', { subtype: '工作动态' }),
    'city/news/2026-01-01-headline.md': frontMatter('headline', { subtype: '要闻' }),
    'city/news/2026-01-01-office.md': frontMatter('office', { subtype: '人事任免' }),
    'city/notices/2026-01-01-a.md': frontMatter('publicity', { subtype: '公示', cause: '机房供电改造' }),
    'city/docs/2026-01-01-d.md': policyMatter('d1', {
      documentNumber: '市政发〔2026〕3号',
      jointIssuers: ['水利局'],
      subjectWords: ['节水'],
      source: { name: '公报', kind: '自编信息' },
    }),
    'city/why/2026-01-01-text.md': frontMatter('text', { interprets: ['d1'], by: '办公室', form: '文字解读' }),
    'city/why/2026-01-01-chart.md': frontMatter('chart', {
      interprets: ['d1'],
      by: '办公室',
      form: '图解',
      textAlternative: '图中文字。',
    }),
    'city/why/2026-01-01-press.md': frontMatter('press', {
      interprets: ['d1'],
      by: '市报',
      form: '评论',
      source: { name: '市报', kind: '自编信息', originalTitle: '好办法' },
    }),
    'city/answers/2026-01-01-r.md': frontMatter('r1', { subtype: '热点', respondingInstitution: '水务局' }),
    'city/people/wang.md': frontMatter('l1', { name: '王若琳', post: '局长', order: 1 }),
    'city/bodies/bureau.md': frontMatter('bureau', institution('水务局')),
    'city/bodies/station.md': frontMatter(
      'station',
      institution('水文站', { superior: 'bureau', staffing: '编制 5 名' }),
    ),
    'city/questions/q.md': frontMatter('q1', {
      theme: '用水',
      lastReviewedAt: '2026-01-01',
      reviewBy: '2027-01-01',
      fromLetters: ['letter1'],
    }),
    'city/reports/2026-01-01-r.md': frontMatter('report1', {
      subtype: '统计',
      year: 2025,
      indexNumber: 'AB0000001/2026-9',
    }),
    'city/items/2026-01-01-i.md': frontMatter('item1', {
      indexNumber: 'AB0000001/2026-8',
      responsibleUnit: '水务局',
      catalogueNode: '信息公开年报',
      year: 2024,
    }),
    'city/letters/one.md': frontMatter('letter1', LETTER),
    'city/ask/2026-01-01-c.md': frontMatter('ask1', {
      subtype: '意见征集',
      opensAt: '2026-05-01 09:00',
      closesAt: '2026-06-30 18:00',
    }),
    'city/topics/t.md': frontMatter('topic1', {
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      lead: '水务局',
      sections: [{ title: '文件', query: { types: ['policy'] } }],
    }),
  },
});

function institution(name: string, more: object = {}) {
  return {
    name,
    functions: ['管水。'],
    sections: [],
    subordinates: [],
    leaders: ['l1'],
    address: '河东路1号',
    hours: '工作日',
    phone: '0000-8000001',
    order: 1,
    ...more,
  };
}

function entry(id: string): Entry {
  const found = library.entry(id);
  if (!found) throw new Error(`${id} is not shown`);
  return found;
}
const ask = <T>(id: string, question: (traits: ReturnType<typeof traitsOf>, entry: Entry, library: Library) => T) =>
  question(traitsOf(entry(id)), entry(id), library);
const facts = (id: string) => ask(id, (traits, one) => traits.facts?.(library, one).map(({ label }) => label));

describe('what differs by type', () => {
  it('is stated for every type of the registry', () => {
    expect(Object.keys(typeTraits)).toEqual(Object.keys(types));
  });
});

describe('the badge of an entry in a mixed list', () => {
  const badge = (id: string) => ask(id, (traits, one) => traits.badge?.(one));
  it('labels unusual news and not usual ones', () => {
    expect(['office', 'headline', 'usual'].map(badge)).toEqual(['人事任免', undefined, undefined]);
  });
  it('names every sort of notice', () => expect(badge('publicity')).toBe('公示'));
  it('names the form of an interpretation unless it is plain text', () => {
    expect(['chart', 'text'].map(badge)).toEqual(['图解', undefined]);
  });
  it('is not needed on documents: their number is there', () => expect(badge('d1')).toBeUndefined());
});

describe('the line of an entry in a list', () => {
  const note = (id: string) => ask(id, (traits, one) => traits.note?.(one));
  it('shows when a letter was received and answered, and when a consultation runs', () => {
    expect(note('letter1')).toBe('市水务局，2026-01-02受理，2026-01-05答复');
    expect(note('ask1')).toBe('2026-05-01 09:00 至 2026-06-30 18:00');
    expect(note('usual')).toBeUndefined();
  });
  it('shows the status of the entry', () => {
    const status = (id: string) => ask(id, (traits, one) => traits.status?.(library, one)?.label);
    expect(['d1', 'ask1', 'topic1', 'text', 'usual'].map(status)).toEqual([
      '有效',
      '征集中',
      '进行中',
      undefined,
      undefined,
    ]);
  });
});

describe('the facts on the page of an entry', () => {
  it('follow the type', () => {
    expect(facts('text')).toEqual(['解读单位']);
    expect(facts('press')).toEqual(['媒体', '原标题']);
    expect(facts('r1')).toEqual(['回应主体']);
    expect(facts('q1')).toEqual(['主题', '答复单位', '复核日期', '问题来源']);
    expect(facts('usual')).toBeUndefined();
  });
  it('lead from an institution to the one above it, where there is one', () => {
    expect(facts('bureau')).toEqual(['机构名称', '办公地点', '办公时间', '联系方式']);
    expect(ask('station', (traits, one) => traits.facts?.(library, one))).toContainEqual({
      label: '上级机构',
      value: '水务局',
      href: '/bodies/bureau/',
    });
  });
});

describe('the catalogue', () => {
  it('names the unit that answers for an entry: its issuer, the unit it names, else who provides it', () => {
    const unit = (id: string) => ask(id, (traits, one) => traits.responsibleUnit?.(one) ?? one.data.provider);
    expect(['d1', 'item1', 'report1'].map(unit)).toEqual(['办公室', '水务局', '办公室']);
  });
  it('knows the numbers an entry is cited by', () => {
    const numbers = (id: string) => ask(id, (traits, one) => traits.numbers?.(one));
    expect(numbers('d1')).toEqual({ document: '市政发〔2026〕3号', index: 'AB0000001/2026-00001' });
    expect(numbers('report1')).toEqual({ index: 'AB0000001/2026-9' });
    expect(numbers('usual')).toBeUndefined();
  });
  it('counts annual reports by the year they account for, not by that of their publication', () => {
    const year = (id: string) => ask(id, (traits, one) => traits.year?.(one));
    expect(['report1', 'item1', 'usual'].map(year)).toEqual([2025, 2024, undefined]);
  });
});

describe('the search', () => {
  it('finds a document by those who issued it and by its subject words, and not by its source', () => {
    expect(ask('d1', (traits, one) => traits.searchWords?.(one))).toEqual(['节水', '办公室', '水利局', '水利']);
  });
  it('finds text in the fields of the type', () => {
    const text = (id: string) => ask(id, (traits, one) => traits.searchText?.(library, one));
    expect(text('letter1')).toEqual(['请问何时供水？', 'LY2026-00001', '市水务局']);
    expect(text('publicity')).toEqual(['机房供电改造']);
    expect(text('report1')).toEqual(['统计', '2025年']);
    expect(text('topic1')).toEqual(['水务局', '文件']);
    expect(text('bureau')).toEqual(['水务局', '管水。', '河东路1号', '0000-8000001']);
  });
});

describe('other programs', () => {
  it('are told of lists that hold questions, and of no other lists', () => {
    expect(ask('q1', (traits, one) => traits.listJsonLd?.(library, [one]))).toMatchObject({
      '@type': 'FAQPage',
      mainEntity: [{ '@type': 'Question', name: '标题 q1' }],
    });
    expect(ask('usual', (traits) => traits.listJsonLd)).toBeNull();
  });
  it('are told what each entry is', () => {
    const sort = (id: string) =>
      ask(id, (traits, one) => (traits.jsonLd(library, library.site('city'), one) as { '@type': string })['@type']);
    expect(
      Object.fromEntries(['usual', 'publicity', 'd1', 'text', 'q1', 'topic1'].map((id) => [id, sort(id)])),
    ).toEqual({
      usual: 'NewsArticle',
      publicity: 'Article',
      d1: 'Legislation',
      text: 'Article',
      q1: 'QAPage',
      topic1: 'CollectionPage',
    });
  });
});

describe('a page that gathers other entries', () => {
  it('says which, section by section', () => {
    const sections = ask('topic1', (traits, one) => traits.sections?.(library, one));
    expect(sections?.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([['文件', ['d1']]]);
    expect(ask('usual', (traits) => traits.sections)).toBeNull();
  });
});
