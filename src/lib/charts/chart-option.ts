/** Options of ECharts for a chart. Colours are the custom properties of the site's theme. */
import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { groupDigits, percent, shares, type ChartData } from './chart.ts';

/** Width and font size of a drawing in its own units; the page scales it to the available width. */
export interface ChartSize {
  width: number;
  height: number;
  font: number;
}

/** Two drawings of every chart, so that its text stays readable on a telephone. */
export const CHART_SIZES = {
  wide: { width: 720, height: 340, font: 14 },
  narrow: { width: 340, height: 270, font: 13 },
} as const satisfies Record<string, ChartSize>;

/** Dashes and markers distinguish series where colours cannot. */
const COLOURS = ['var(--primary)', 'var(--line-strong)', 'var(--accent)', 'var(--primary-strong)'];
const DASHES: ('solid' | number[])[] = ['solid', [7, 4], [2, 3], [10, 3, 2, 3]];
const MARKS = ['circle', 'rect', 'triangle', 'diamond'];

const INK = 'var(--ink-soft)';
const LEGEND_ROW = 26;
const LEGEND_KEY = 45;
const BAR_ROW = 26;
/** Longest label, in ems, that still fits under a vertical bar. */
const UPRIGHT_LABEL = 6;
const LABELLED_BARS = 12;

/** Width of a line of text in ems: one for a Chinese character, half for any other. */
const ems = (text: string) => [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.56), 0);

/** Long category names read better beside horizontal bars than under vertical ones. */
export const isHorizontal = ({ kind, categories }: ChartData): boolean =>
  kind === 'share' || (kind === 'bar' && categories.some((category) => ems(category) > UPRIGHT_LABEL));

function legendRows({ series }: ChartData, { width, font }: ChartSize): number {
  if (series.length < 2) return 0;
  let rows = 1;
  let used = 0;
  for (const { name } of series) {
    const item = LEGEND_KEY + ems(name) * font;
    if (used > 0 && used + item > width) {
      rows += 1;
      used = 0;
    }
    used += item;
  }
  return rows;
}

/** Height of the drawing; it grows with horizontal bars and rows of the legend. */
export function chartHeight(chart: ChartData, size: ChartSize): number {
  const legend = legendRows(chart, size) * LEGEND_ROW;
  if (!isHorizontal(chart)) return size.height + legend;
  const bars = chart.kind === 'share' ? 1 : chart.series.length;
  return 48 + legend + chart.categories.length * Math.max(bars * 18 + 14, BAR_ROW + 8);
}

const scaleLabel = (value: number) =>
  Math.abs(value) >= 10_000 ? `${groupDigits(value / 10_000)}万` : groupDigits(value);

export function chartOption(chart: ChartData, size: ChartSize): EChartsCoreOption {
  const horizontal = isHorizontal(chart);
  const legend = legendRows(chart, size);
  const text = { color: INK, fontSize: size.font };
  const things = {
    type: 'category',
    data: [...chart.categories],
    inverse: horizontal,
    boundaryGap: chart.kind !== 'line',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: 'var(--line-strong)' } },
    axisLabel: {
      ...text,
      ...(horizontal ? { width: size.width * 0.3, overflow: 'break', lineHeight: size.font + 3 } : {}),
    },
  };
  const scale = {
    type: 'value',
    scale: chart.kind === 'line',
    name: horizontal ? '' : chart.unit,
    nameTextStyle: { ...text, align: 'left', padding: [0, 0, 0, -size.font] },
    splitLine: { lineStyle: { color: 'var(--line)' } },
    axisLabel: { ...text, formatter: scaleLabel },
    axisLine: { show: false },
    ...(horizontal ? { max: 'dataMax', splitLine: { show: false }, axisLabel: { show: false } } : {}),
  };
  const unitRow = !horizontal && chart.unit !== '' ? size.font + 16 : 10;
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontSize: size.font },
    legend: { show: legend > 0, top: 4, left: 0, padding: 0, itemGap: 14, itemWidth: 26, textStyle: text },
    grid: { left: 2, right: horizontal ? labelRoom(chart, size) : 14, bottom: 12, top: legend * LEGEND_ROW + unitRow },
    xAxis: horizontal ? scale : things,
    yAxis: horizontal ? things : scale,
    series: chart.kind === 'line' ? lines(chart) : bars(chart, size, horizontal),
  };
}

/** Space at the right of horizontal bars for the value of the longest. */
const labelRoom = ({ kind }: ChartData, { font }: ChartSize) => (kind === 'share' ? font * 9 : font * 4);

const lines = ({ series, categories }: ChartData): LineSeriesOption[] =>
  series.map(({ name, values }, at) => ({
    type: 'line',
    name,
    data: values.map((value) => value ?? '-'),
    clip: false,
    silent: true,
    symbol: MARKS[at] ?? 'circle',
    symbolSize: 7,
    showSymbol: categories.length <= 40,
    showAllSymbol: categories.length <= 40,
    itemStyle: { color: COLOURS[at] ?? INK },
    lineStyle: { width: 2.5, type: DASHES[at] ?? 'solid', color: COLOURS[at] ?? INK },
  }));

function bars({ kind, series, categories }: ChartData, size: ChartSize, horizontal: boolean): BarSeriesOption[] {
  const labelled = horizontal || (series.length === 1 && categories.length <= LABELLED_BARS && size.width > 500);
  return series.map(({ name, values }, at) => {
    const parts = kind === 'share' ? shares(values) : [];
    return {
      type: 'bar',
      name,
      data: values.map((value) => value ?? '-'),
      clip: false,
      silent: true,
      barMaxWidth: 44,
      barGap: '12%',
      barCategoryGap: '36%',
      itemStyle: { color: COLOURS[at] ?? INK },
      label: {
        show: labelled,
        position: horizontal ? 'right' : 'top',
        color: INK,
        fontSize: size.font - 1,
        formatter: ({ dataIndex }) => {
          const value = values[dataIndex];
          const part = parts[dataIndex];
          if (value == null) return '';
          return part == null ? groupDigits(value) : `${groupDigits(value)}（${percent(part)}）`;
        },
      },
    };
  });
}
