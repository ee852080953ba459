import { describe, expect, it } from 'vitest';
import {
  countValues,
  filterDocuments,
  isEmpty,
  readState,
  searchable,
  writeState,
  type FilterState,
} from './filter.ts';
import { indexedDocuments, type FilterIndex } from './filter-index.ts';

const value = (key: string, label = key) => ({ key, label });
const index: FilterIndex = {
  facets: {
    kind: [value('normative', '规范性文件'), value('plan', '规划')],
    theme: [value('水利'), value('教育')],
    issuer: [value('市水务局'), value('市教育局')],
    year: [value('2026', '2026年'), value('2025', '2025年')],
    status: [value('valid', '有效'), value('repealed', '已废止')],
  },
  base: '/docs/',
  titles: ['节约用水办法', '学校用水办法', '教育规划（2026—2030年）'],
  urls: ['2025-01-01-saving/', 'https://other.gov.cn/docs/school/', '/plans/education/'],
  numbers: ['示水规〔2025〕1号', '示教规〔2026〕12号', ''],
  published: ['2025-01-02', '2026-03-02', '2026-02-02'],
  issued: ['2025-01-01', '2025-12-30', '2026-02-01'],
  owners: { 1: '某市教育局' },
  values: {
    kind: [0, 0, 1],
    theme: [0, 0, 1],
    issuer: [0, [0, 1], 1],
    year: [1, 1, 0],
    status: [1, 0, 0],
  },
};
const documents = indexedDocuments(index).map(searchable);
const found = (search: string) => filterDocuments(documents, readState(search)).map(({ title }) => title);

describe('the index of a document library', () => {
  it('leads to own documents, to other columns and to other sites', () => {
    expect(documents.map(({ url }) => url)).toEqual([
      '/docs/2025-01-01-saving/',
      'https://other.gov.cn/docs/school/',
      '/plans/education/',
    ]);
    expect(documents.map(({ owner }) => owner)).toEqual([undefined, '某市教育局', undefined]);
  });
});

describe('filters', () => {
  it('let everything through when nothing is chosen, newest first', () => {
    expect(found('')).toEqual(['学校用水办法', '教育规划（2026—2030年）', '节约用水办法']);
  });
  it('find a joint document under each of its bodies', () => {
    expect(found('?issuer=市教育局')).toEqual(['学校用水办法', '教育规划（2026—2030年）']);
    expect(found('?issuer=市水务局')).toEqual(['学校用水办法', '节约用水办法']);
  });
  it('combine, with each other and with words', () => {
    expect(found('?issuer=市水务局&status=valid')).toEqual(['学校用水办法']);
    expect(found('?q=用水+节约')).toEqual(['节约用水办法']);
  });
  it.each(['示教规〔2026〕12号', '示教规[2026]12', '2026 12号', '〔２０２６〕１２号'])(
    'take a number as it is typed: %s',
    (q) => {
      expect(found(`?${new URLSearchParams({ q }).toString()}`)).toEqual(['学校用水办法']);
    },
  );
  it('sort by the day of publication or of issue', () => {
    expect(found('?sort=oldest')[0]).toBe('节约用水办法');
    expect(found('?sort=issued')[0]).toBe('教育规划（2026—2030年）');
  });
  it('count what each value would leave, given the others', () => {
    const counts = countValues(documents, readState('?status=valid&theme=水利'));
    expect([...counts.status]).toEqual([
      ['repealed', 1],
      ['valid', 1],
    ]);
    expect([...counts.theme]).toEqual([
      ['水利', 1],
      ['教育', 1],
    ]);
  });
});

describe('the address', () => {
  const state: FilterState = { words: '用水 办法', chosen: { theme: '教育', status: 'valid' }, sort: 'oldest' };
  it('keeps every choice', () => {
    expect(readState(writeState(state))).toEqual(state);
  });
  it('is plain when nothing is chosen, and drops what it does not know', () => {
    expect(writeState(readState(''))).toBe('');
    expect(isEmpty(readState('?sort=price&colour=red&kind='))).toBe(true);
  });
});
