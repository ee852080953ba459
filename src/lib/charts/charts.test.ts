import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { columnText, groupDigits, percent, shares, withUnit, type ChartData } from './chart.ts';
import { CHART_SIZES, chartHeight } from './chart-option.ts';
import { describeChart } from './describe-chart.ts';
import { drawChart } from './draw-chart.ts';
import { plainDrawing } from './plain-svg.ts';

const levels: ChartData = {
  kind: 'line',
  title: '月末水位',
  categoryLabel: '月份',
  categories: ['1月', '2月', '3月'],
  unit: '米',
  series: [
    { name: '月湖水库', values: [148.2, null, 147.6] },
    { name: '龙潭水库', values: [96.1, 95.8, 95.9] },
  ],
};
const spending: ChartData = {
  kind: 'share',
  title: '支出构成',
  categoryLabel: '科目',
  categories: ['教育', '社会保障和就业', '其他'],
  unit: '亿元',
  series: [{ name: '支出', values: [30, 50, 20] }],
};
const CHARTS = [levels, spending, { ...levels, kind: 'bar' as const }];
const SIZES = ['wide', 'narrow'] as const;

interface Shape {
  name: string;
  attributes: Record<string, string>;
  text: string;
}
function shapes(markup: string): Shape[] {
  const found: Shape[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void found.push({ name, attributes, text: '' }),
      ontext: (text) => {
        const last = found.at(-1);
        if (last) last.text += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(markup);
  return found;
}

describe('numbers of a chart', () => {
  it('are grouped by thousands, decimals left alone', () => {
    expect([0, 999, 1000, -1234567.25].map(groupDigits)).toEqual(['0', '999', '1,000', '-1,234,567.25']);
  });
  it('of one column are written alike', () => {
    expect([1210, 1180.5, null, -0.25].map(columnText([1210, 1180.5, null]))).toEqual([
      '1,210.0',
      '1,180.5',
      '—',
      '-0.3',
    ]);
  });
  it('carry their unit as it is read', () => {
    expect([withUnit(1200, '毫米'), withUnit(35.2, '%'), withUnit(4, '')]).toEqual(['1,200 毫米', '35.2%', '4']);
  });
  it('become parts of their sum; what is not known has no part', () => {
    expect(shares([30, null, 10])).toEqual([0.75, null, 0.25]);
    expect(shares([0, 0])).toEqual([null, null]);
    expect(percent(0.3333)).toBe('33.3%');
  });
});

describe('a drawing', () => {
  it.each(CHARTS)('of a $kind chart has the same bytes however often it is drawn', (chart) => {
    for (const size of SIZES) expect(drawChart(chart, size)).toEqual(drawChart(chart, size));
  });
  it.each(CHARTS)('of a $kind chart brings no style, class, script or name into the page', (chart) => {
    for (const size of SIZES) {
      for (const { name, attributes } of shapes(drawChart(chart, size).markup)) {
        expect(['g', 'path', 'rect', 'circle', 'text', 'tspan']).toContain(name);
        expect(Object.keys(attributes)).not.toEqual(expect.arrayContaining(['style']));
        for (const banned of ['style', 'class', 'id', 'onload', 'href', 'clip-path']) {
          expect(attributes).not.toHaveProperty(banned);
        }
      }
    }
  });
  it.each(CHARTS)('of a $kind chart takes every colour from the theme', (chart) => {
    const colours = shapes(drawChart(chart, 'wide').markup).flatMap(({ attributes }) =>
      [attributes.fill, attributes.stroke].filter((colour) => colour !== undefined && colour !== 'none'),
    );
    expect(colours.length).toBeGreaterThan(0);
    for (const colour of colours) expect(colour).toMatch(/^var\(--[a-z-]+\)$/);
  });
  it('writes categories, series and unit as text', () => {
    const texts = shapes(drawChart(levels, 'wide').markup).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['1月', '2月', '3月', '月湖水库', '龙潭水库', '米']));
  });
  it('labels a part with its value and its share', () => {
    const texts = shapes(drawChart(spending, 'narrow').markup).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['30（30.0%）', '50（50.0%）', '20（20.0%）']));
  });
  it('leaves a gap where nothing was measured', () => {
    const line = (chart: ChartData) => shapes(drawChart(chart, 'wide').markup).filter(({ name }) => name === 'path');
    const whole = { ...levels, series: [{ name: '月湖水库', values: [148.2, 148, 147.6] }] };
    const broken = { ...levels, series: [{ name: '月湖水库', values: [148.2, null, 147.6] }] };
    expect(line(broken).length).toBe(line(whole).length - 1);
  });
  it('grows with the bars it has to hold', () => {
    const more = {
      ...spending,
      categories: [...spending.categories, '农林水'],
      series: [{ name: '支出', values: [1, 2, 3, 4] }],
    };
    expect(chartHeight(more, CHART_SIZES.narrow)).toBeGreaterThan(chartHeight(spending, CHART_SIZES.narrow));
  });
});

describe('cleaning a drawing', () => {
  it('keeps shapes and text, and drops what is not on the list with all it holds', () => {
    const svg =
      '<svg><style>*{}</style><script>alert(1)</script><defs><clipPath id="a"><path d="M0 0" fill="red"/></clipPath></defs>' +
      '<g clip-path="url(#a)" onclick="x()"><text style="font-size:12px;font-family:serif" class="c">1 &lt; 2</text></g></svg>';
    expect(plainDrawing(svg)).toBe('<g><text font-size="12">1 &lt; 2</text></g>');
  });
  it('drops areas that only catch the pointer', () => {
    expect(plainDrawing('<svg><path d="M0 0" fill="none" pointer-events="visible"/></svg>')).toBe('');
  });
});

describe('a chart in words', () => {
  it('describes its kind, its extent, and the ends of each series', () => {
    expect(describeChart(levels)).toBe(
      '折线图，按月份，共3项，从1月到3月。月湖水库最高的是1月，148.2 米；最低的是3月，147.6 米。' +
        '龙潭水库最高的是1月，96.1 米；最低的是2月，95.8 米。数值见表格。',
    );
  });
  it('describes the share of a part, and an empty series', () => {
    expect(describeChart(spending)).toContain('支出最高的是社会保障和就业，50 亿元，占50.0%；');
    expect(describeChart({ ...levels, series: [{ name: '空', values: [null, null, null] }] })).toContain(
      '空没有数值。',
    );
  });
});
