import { describe, expect, it } from 'vitest';
import { select, shownNumber, type Table } from './selection.ts';

const table: Table = {
  rowName: '月份',
  items: [
    { key: 'level', name: '水位', unit: '米', at: 0 },
    { key: 'storage', name: '蓄水量', unit: '万立方米', at: 1 },
    { key: 'depth', name: '水深', unit: '米', at: 2 },
  ],
  rows: [1, 2, 3, 4].map((month) => ({ label: `${month}月`, values: [month, null, month * 10] })),
};
const all = { keys: ['level', 'storage', 'depth'], from: 0, to: 3, kind: 'line' as const };

describe('a cell', () => {
  it('is read back as the number it shows', () => {
    expect(['1,180.5', '-3', '—', '', '约3'].map(shownNumber)).toEqual([1180.5, -3, null, null, null]);
  });
});

describe('a selection', () => {
  it('takes the rows between both ends, whichever is first', () => {
    expect(select(table, { ...all, from: 2, to: 1 }).rows.map(({ label }) => label)).toEqual(['2月', '3月']);
  });
  it('draws one chart for each unit', () => {
    const { charts } = select(table, all);
    expect(charts.map(({ unit, series }) => [unit, series.map(({ name }) => name)])).toEqual([
      ['米', ['水位', '水深']],
      ['万立方米', ['蓄水量']],
    ]);
    expect(charts[0]?.series[1]?.values).toEqual([10, 20, 30, 40]);
  });
  it('draws nothing when nothing is chosen', () => {
    expect(select(table, { ...all, keys: [] })).toMatchObject({ items: [], charts: [] });
  });
});
