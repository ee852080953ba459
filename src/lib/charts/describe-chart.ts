/** A text description of a chart, for those who cannot see it. */
import { groupDigits, percent, shares, withUnit, type ChartData, type ChartSeries } from './chart.ts';

const KINDS = { bar: '柱状图', line: '折线图', share: '占比图' } as const;

/** Kind, extent, and the highest and lowest of each series; the table beside the chart has every value. */
export function describeChart(chart: ChartData): string {
  const { kind, categories, categoryLabel } = chart;
  const first = categories[0] ?? '';
  const last = categories.at(-1) ?? '';
  const extent = `${KINDS[kind]}，按${categoryLabel}，共${groupDigits(categories.length)}项，从${first}到${last}。`;
  return `${extent}${chart.series.map((series) => describeSeries(chart, series)).join('')}数值见表格。`;
}

function describeSeries({ kind, categories, unit }: ChartData, { name, values }: ChartSeries): string {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, category: categories[at] ?? '', at }]));
  const [first] = known;
  if (!first) return `${name}没有数值。`;
  const parts = kind === 'share' ? shares(values) : [];
  const say = ({ value, category, at }: typeof first) => {
    const part = parts[at];
    return `${category}，${withUnit(value, unit)}${part == null ? '' : `，占${percent(part)}`}`;
  };
  const highest = known.reduce((best, item) => (item.value > best.value ? item : best), first);
  const lowest = known.reduce((best, item) => (item.value < best.value ? item : best), first);
  return `${name}最高的是${say(highest)}；最低的是${say(lowest)}。`;
}
