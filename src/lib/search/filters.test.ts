import { describe, expect, it } from 'vitest';
import { facetsOfRow } from './entry-facets.ts';
import { countFilters, passesFilters } from './filters.ts';
import type { Manifest, ShardFacets } from './index-files.ts';

const manifest: Manifest = {
  version: 2,
  entries: 3,
  buckets: 1,
  digest: '',
  columns: ['zwgk', 'zwgk/zcwj', 'zw'].map((path) => ({ path, name: path, url: `/${path}/` })),
  types: [
    { key: 'policy', label: '政策文件' },
    { key: 'news', label: '动态信息' },
  ],
  statuses: [{ key: 'valid', label: '有效' }],
  sites: [
    { id: 'city', name: '市政府', origin: '' },
    { id: 'water', name: '水务局', origin: 'https://water.example.gov.cn' },
  ],
  shards: [],
};
const facets: ShardFacets = {
  dates: ['2024-05-01', '2025-01-02', '2025-03-04'],
  columns: [1, 0, 2],
  types: [0, 1, 1],
  statuses: [0, -1, -1],
  sites: [0, 1, 1],
  archived: ['', '2025-06-30', ''],
  lengths: [4, 4, 4],
};
const hits = [0, 1, 2].map((row) => ({ row }));
const of = (hit: { row: number }) => facetsOfRow(manifest, facets, hit.row);

describe('filters', () => {
  it('read what a row is', () => {
    expect(of({ row: 0 })).toEqual({
      column: 'zwgk/zcwj',
      type: 'policy',
      site: 'city',
      year: '2024',
      date: '2024-05-01',
      status: 'valid',
    });
    expect(of({ row: 1 })).not.toHaveProperty('status');
    expect(of({ row: 1 }).archivedOn).toBe('2025-06-30');
  });
  it('take the entries of one site', () => {
    expect(hits.filter((hit) => passesFilters(of(hit), { site: 'water' })).map(({ row }) => row)).toEqual([1, 2]);
  });
  it('take a column with all below it, and no other that begins alike', () => {
    const passing = hits.filter((hit) => passesFilters(of(hit), { column: 'zwgk' })).map(({ row }) => row);
    expect(passing).toEqual([0, 1]);
    expect(hits.some((hit) => passesFilters(of(hit), { column: 'zw' }) && hit.row !== 2)).toBe(false);
  });
  it('distinguish archived from current entries', () => {
    const rows = (archive: string) => hits.filter((hit) => passesFilters(of(hit), { archive })).map(({ row }) => row);
    expect(rows('archived')).toEqual([1]);
    expect(rows('current')).toEqual([0, 2]);
    expect(Object.fromEntries(countFilters(hits, of, {}).archive)).toEqual({ current: 2, archived: 1 });
  });
  it('work together', () => {
    expect(hits.filter((hit) => passesFilters(of(hit), { type: 'news', year: '2025' }))).toHaveLength(2);
    expect(hits.filter((hit) => passesFilters(of(hit), { type: 'policy', year: '2025' }))).toHaveLength(0);
  });
  it('are counted under what is chosen in the others', () => {
    const counts = countFilters(hits, of, { type: 'news' });
    expect(Object.fromEntries(counts.type)).toEqual({ policy: 1, news: 2 });
    expect(Object.fromEntries(counts.year)).toEqual({ '2025': 2 });
    expect(Object.fromEntries(counts.column)).toEqual({ zwgk: 1, zw: 1 });
    expect(counts.status.size).toBe(0);
  });
});
