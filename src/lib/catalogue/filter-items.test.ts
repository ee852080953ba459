import { describe, expect, it } from 'vitest';
import type { CatalogueItem } from './catalogue-files.ts';
import { filterItems, isActive } from './filter-items.ts';

const item = (title: string, more: Partial<CatalogueItem> = {}): CatalogueItem => ({
  indexNumber: null,
  title,
  nodes: ['rules'],
  unit: '办公室',
  publishedOn: '2026-01-01',
  url: 'https://a.gov.cn/',
  ...more,
});
const items = [
  item('取水许可公示', { nodes: ['licences'], unit: '市水务局', indexNumber: 'SL0000001/2026-00012' }),
  item('公开审查制度', { publishedOn: '2025-12-31' }),
];
const titles = (filter: object) =>
  filterItems(items, { word: '', node: '', year: '', ...filter }).map(({ title }) => title);

describe('the filter of a catalogue', () => {
  it('finds words in title, unit and index number, all of them, whatever their width and case', () => {
    expect(titles({ word: '水务 许可' })).toEqual(['取水许可公示']);
    expect(titles({ word: 'ｓｌ0000001/2026-00012' })).toEqual(['取水许可公示']);
    expect(titles({ word: '水务 制度' })).toEqual([]);
  });
  it('narrows by class and by year', () => {
    expect(titles({ node: 'rules' })).toEqual(['公开审查制度']);
    expect(titles({ year: '2026' })).toEqual(['取水许可公示']);
    expect(titles({ year: '2026', node: 'rules' })).toEqual([]);
  });
  it('does nothing while it is empty', () => {
    expect(isActive({ word: '  ', node: '', year: '' })).toBe(false);
    expect(titles({})).toHaveLength(2);
  });
});
