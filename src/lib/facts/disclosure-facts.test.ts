import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { entryJsonLd } from '../head/json-ld/entry.ts';
import { isType } from '../model/entry.ts';
import { disclosureElements, disclosureFacts, disclosureWords } from './disclosure-facts.ts';
import { disclosure } from '../types/disclosure.ts';

const common = { indexNumber: 'AB0000001/2026-00101', responsibleUnit: '市水务局' };
const library = fleetFromText({
  sites: { city: siteRecord('city', [column('list', ['disclosure'])]) },
  entries: {
    'city/list/2026-01-01-plan.md': frontMatter('d1', {
      ...common,
      catalogueNode: '应急预案',
      emergency: { plan: '响应分四级' },
    }),
    'city/list/2026-01-01-report.md': frontMatter('d2', {
      ...common,
      indexNumber: 'AB0000001/2026-00102',
      title: '信息公开工作年度报告',
      catalogueNode: '信息公开年报',
      year: 2025,
    }),
  },
});
const item = (id: string) => {
  const entry = library.entry(id);
  if (!entry || !isType(entry, 'disclosure')) throw new Error(id);
  return entry;
};

describe('a disclosure item', () => {
  it('states the elements it has and no others', () => {
    expect(disclosureElements(item('d1'))).toEqual([
      { id: 'emergency', heading: '应急管理', facts: [{ label: '预案要点', value: '响应分四级' }] },
    ]);
    expect(disclosureElements(item('d2'))).toEqual([]);
  });
  it('states its year where it has one, and the class it names where the catalogue has none', () => {
    const facts = disclosureFacts(item('d2'), []);
    expect(facts).toContainEqual({ label: '年度', value: '2025年' });
    expect(facts).toContainEqual({ label: '公开目录', value: '信息公开年报' });
  });
  it('is found by what its elements say', () => {
    expect(disclosureWords(item('d1'))).toEqual(['应急预案', '市水务局', '响应分四级']);
  });
  it('is marked by its class or year, unless the title says it', () => {
    expect(disclosure.badge(item('d1'))).toBe('应急预案');
    expect(disclosure.badge(item('d2'))).toBe('2025年');
    expect(disclosure.badge({ ...item('d2'), data: { ...item('d2').data, title: '2025年年报' } })).toBeUndefined();
  });
  it('is a report on its year to other programs, and an article otherwise', () => {
    const data = (id: string) => entryJsonLd(library, library.site('city'), item(id), '说明', {});
    expect(data('d2')).toMatchObject({
      '@type': 'Report',
      reportNumber: 'AB0000001/2026-00102',
      temporalCoverage: '2025-01-01/2025-12-31',
      articleSection: ['信息公开年报'],
    });
    expect(data('d1')).toMatchObject({ '@type': 'Article', identifier: 'AB0000001/2026-00101' });
  });
});
