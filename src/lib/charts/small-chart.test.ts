import { describe, expect, it } from 'vitest';
import type { ChartData } from './chart.ts';
import { smallChart, ticks } from './small-chart.ts';

const chart: ChartData = {
  kind: 'line',
  title: '',
  categoryLabel: '月份',
  categories: ['1月', '2月', '3月'],
  unit: '米',
  series: [{ name: '水位 <甲>', values: [1, null, 3] }],
};
const count = (markup: string, name: string) => markup.split(`<${name} `).length - 1;

describe('the steps of a scale', () => {
  it('are round and cover the values', () => {
    expect(ticks([48.2, 49.6], false)).toEqual([48, 48.5, 49, 49.5, 50]);
    expect(ticks([3, 97], true)).toEqual([0, 50, 100]);
    expect(ticks([0.1, 0.3], true)).toEqual([0, 0.1, 0.2, 0.3]);
  });
  it('go below zero with the values', () => expect(ticks([-4, 6], true)).toEqual([-5, 0, 5, 10]));
  it('are there for a single value, and for nothing but zeros', () => {
    for (const values of [[5], [0, 0], [-3]]) {
      const steps = ticks(values, false);
      expect(steps.length).toBeGreaterThan(1);
      expect(Math.min(...steps)).toBeLessThanOrEqual(Math.min(...values));
      expect(Math.max(...steps)).toBeGreaterThanOrEqual(Math.max(...values));
    }
  });
});

describe('a small chart', () => {
  it('breaks its line where nothing was measured', () => {
    const { markup } = smallChart(chart, 340);
    expect(count(markup, 'circle')).toBe(2);
    expect(/ d="M[\d. ]+M[\d. ]+"/.test(markup)).toBe(true);
  });
  it('draws a bar for each value there is', () => {
    expect(count(smallChart({ ...chart, kind: 'bar' }, 340).markup, 'rect')).toBe(2);
  });
  it('escapes names and carries no style', () => {
    const { markup } = smallChart(chart, 340);
    expect(markup).toContain('水位 &lt;甲>');
    expect(markup).not.toMatch(/style|class|<script/);
  });
  it('leaves out labels that would run into each other', () => {
    const categories = Array.from({ length: 60 }, (_, at) => `2025-${at}`);
    const many = { ...chart, categories, series: [{ name: '甲', values: categories.map((_, at) => at) }] };
    const labels = smallChart(many, 340).markup.match(/>2025-/g)?.length ?? 0;
    expect(labels).toBeGreaterThan(2);
    expect(labels).toBeLessThan(12);
  });
  it('accepts a table without a value', () => {
    expect(smallChart({ ...chart, series: [{ name: '甲', values: [null, null, null] }] }, 340).markup).not.toContain(
      'NaN',
    );
  });
});
