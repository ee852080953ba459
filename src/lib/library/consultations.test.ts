/** States of consultations minute by minute, and where pages show them. */
import { describe, expect, it } from 'vitest';
import {
  column,
  fleetFromText,
  frontMatter,
  policyMatter,
  siteRecord,
} from '../../../tests/support/fleet-from-text.ts';
import { pageJsonLd } from '../head/json-ld/page-json-ld.ts';
import { consultationEntrance } from '../interaction/entrance.ts';
import { surveyFields } from '../interaction/survey-fields.ts';
import { sitePages, templateOf } from '../routes/site-pages.ts';
import { consultationText, stateSentence } from '../facts/consultation-words.ts';
import { type Entry, isType } from '../model/entry.ts';
import type { Library } from '../queries/library.ts';
import { traitsOf } from '../types/index.ts';

const PLATFORM = 'https://hd.somecity.gov.cn';
const sites = {
  city: siteRecord('city', [column('docs', ['policy']), column('ask', ['consultation'])], {
    interaction: { platformOwner: 'city', endpoints: { opinion: `${PLATFORM}/opinion` } },
  }),
};
const matter = (more: object = {}) =>
  frontMatter('c1', { subtype: '意见征集', opensAt: '2026-03-01 09:00', closesAt: '2026-03-31 18:00', ...more });
const result = {
  publishedAt: '2026-04-10 10:00',
  receivedCount: 3,
  adopted: 1,
  summary: '采纳一条。',
  notAdoptedReasons: [{ opinion: '建议提前。', outcome: '条件不具备。' }],
};
const interview = {
  subtype: '访谈',
  guests: [{ name: '钱雨', post: '局长' }],
  transcript: [{ who: '钱雨', text: '准备就绪。' }],
};
const at = (now: string, more: object = {}) =>
  fleetFromText(
    { sites, entries: { 'city/docs/2026-01-01-p1.md': policyMatter('p1'), 'city/ask/2026-01-01-c.md': matter(more) } },
    now,
  );
function only(library: Library): Entry<'consultation'> {
  const entry = library.entry('c1');
  if (!entry || !isType(entry, 'consultation')) throw new Error('c1 is no consultation');
  return entry;
}
const entryStatus = (now: string, more: object = {}) => {
  const library = at(now, more);
  const entry = only(library);
  return traitsOf(entry).status?.(library, entry)?.label;
};

describe('a consultation', () => {
  it.each([
    ['a minute before it opens', '2026-03-01 08:59', '未开始'],
    ['at the minute it opens', '2026-03-01 09:00', '征集中'],
    ['in its last minute', '2026-03-31 17:59', '征集中'],
    ['at the minute it closes', '2026-03-31 18:00', '已截止（结果待公布）'],
    ['a minute before its result is published', '2026-04-10 09:59', '已截止（结果待公布）'],
    ['at the minute its result is published', '2026-04-10 10:00', '结果已公布'],
  ])('%s is %s: %s', (_, now, label) => {
    expect(entryStatus(now, { result })).toBe(label);
  });
  it('without a result waits for it, however long', () => {
    expect(entryStatus('2026-12-31 23:59')).toBe('已截止（结果待公布）');
  });
  it('describes its state in a sentence', () => {
    const sentence = (now: string) => {
      const library = at(now, { result });
      return stateSentence(library, only(library));
    };
    expect(sentence('2026-02-01 00:00')).toBe('尚未开始，将于 2026-03-01 09:00 开始征集意见。');
    expect(sentence('2026-03-02 00:00')).toBe('正在征集意见，2026-03-31 18:00 截止。');
    expect(sentence('2026-04-01 00:00')).toBe('已于 2026-03-31 18:00 截止，不再接收，结果将在本页公布。');
    expect(sentence('2026-05-01 00:00')).toBe('已于 2026-03-31 18:00 截止，结果于 2026-04-10 10:00 公布。');
  });
  it('keeps its result out of the search until it is published', () => {
    const words = (now: string) => {
      const library = at(now, { result });
      return consultationText(library, only(library)).join();
    };
    expect(words('2026-04-10 09:59')).not.toContain('采纳一条');
    expect(words('2026-04-10 10:00')).toContain('条件不具备');
  });
  it('is taken part in at its own entrance, else at the one of its site', () => {
    const entrance = (more: object) => {
      const library = at('2026-03-02 00:00', more);
      return consultationEntrance(library.site('city'), only(library));
    };
    expect(entrance({})).toBe(`${PLATFORM}/opinion`);
    expect(entrance({ endpoint: `${PLATFORM}/opinion/7` })).toBe(`${PLATFORM}/opinion/7`);
    expect(entrance({ subtype: '问卷', questions: [{ text: '问', kind: '填空' }] })).toBeUndefined();
  });
  it('is in a list of its own kind', () => {
    const page = sitePages(at('2026-03-02 00:00'), 'city').find(({ url }) => url === '/ask/')!;
    expect(templateOf(page)).toBe('consultation-list');
  });
});

describe('an interview', () => {
  it.each([
    ['2026-03-31 17:59', '进行中'],
    ['2026-03-31 18:00', '实录已公布'],
  ])('with its transcript at %s: %s', (now, label) => {
    expect(entryStatus(now, interview)).toBe(label);
  });
  it('that is over without a transcript waits for it', () => {
    expect(entryStatus('2026-03-31 18:00', { ...interview, transcript: [] })).toBe('已结束（实录待公布）');
  });
  it('does not show a prepared transcript before it is over', () => {
    const published = (now: string) => {
      const library = at(now, interview);
      return consultationText(library, only(library)).join();
    };
    expect(published('2026-03-31 17:59')).not.toContain('准备就绪');
    expect(published('2026-03-31 18:00')).toContain('准备就绪');
  });
  it('is an event with its guests to machines', () => {
    const library = at('2026-03-02 00:00', { ...interview, relatedDocument: 'p1' });
    const page = sitePages(library, 'city').find(({ url }) => url === '/ask/2026-01-01-c/')!;
    expect(pageJsonLd(library, library.site('city'), page, '说明', {})[1]).toMatchObject({
      '@type': 'Article',
      about: [
        {
          '@type': 'Event',
          startDate: '2026-03-01T09:00:00+08:00',
          performer: [{ '@type': 'Person', name: '钱雨', jobTitle: '局长' }],
        },
        { '@type': 'Legislation', name: '标题 p1' },
      ],
    });
  });
});

describe('a survey', () => {
  it('has its questions in order, each under a name of its own', () => {
    const questions = [
      { text: '满意吗？', kind: '单选', options: ['是', '否'], required: true },
      { text: '建议', kind: '问答', help: '不超过2000字。' },
    ];
    expect(surveyFields(only(at('2026-03-02 00:00', { subtype: '问卷', questions })))).toEqual([
      { name: 'q1', label: '1. 满意吗？', kind: 'single', required: true, options: ['是', '否'] },
      { name: 'q2', label: '2. 建议', kind: 'text', required: false, options: [], help: '不超过2000字。' },
    ]);
  });
});
