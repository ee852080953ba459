import { describe, expect, it } from 'vitest';
import { column, fleetFromText, frontMatter, siteRecord } from '../../../tests/support/fleet-from-text.ts';
import { annualReports, catalogueColumn, disclosureGuide } from './disclosure-platform.ts';

const columns = [
  column('list', ['disclosure'], { presentation: 'catalogue' }),
  column('yearly', ['report'], { topicGroups: ['信息公开年报'] }),
];
const item = (id: string, serial: number, more: object) =>
  frontMatter(id, { indexNumber: `AB0000001/2026-0020${serial}`, responsibleUnit: '办公室', ...more });
const library = (disclosure: object = {}) =>
  fleetFromText({
    sites: { city: siteRecord('city', columns, { disclosure }) },
    entries: {
      'city/list/2025-01-01-a.md': item('g1', 1, { publishedAt: '2025-01-01 09:00', catalogueNode: '信息公开指南' }),
      'city/list/2026-01-01-b.md': item('g2', 2, { catalogueNode: '信息公开指南' }),
      'city/list/2026-01-01-c.md': item('r2', 3, { catalogueNode: '信息公开年报', year: 2024 }),
      'city/yearly/2026-01-01-d.md': frontMatter('r1', { subtype: '信息公开年报', year: 2025 }),
    },
  });
const { id, origin } = { id: 'city', origin: 'https://city.somecity.gov.cn' };

describe('the guide to disclosure', () => {
  it('is the newest of the catalogue', () => {
    const all = library();
    expect(disclosureGuide(all, all.site(id))?.id).toBe('g2');
  });
  it('is the one the record names', () => {
    const all = library({ guide: 'g1' });
    expect(disclosureGuide(all, all.site(id))?.id).toBe('g1');
  });
});

it('annual reports are sorted by year, latest first, whatever their type', () => {
  const all = library();
  expect(annualReports(all, all.site(id)).map(({ year, entry }) => [year, entry.id])).toEqual([
    [2025, 'r1'],
    [2024, 'r2'],
  ]);
});

it('the catalogue is the column that is presented as one', () => {
  const all = library();
  expect(all.site(id).origin + (catalogueColumn(all, id)?.url ?? '')).toBe(`${origin}/list/`);
});
