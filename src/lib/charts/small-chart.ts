/**
 * Draws bars and lines with little code, for charts that a visitor configures in the browser. The charts of the pages
 * themselves are drawn at build time.
 */
import { groupDigits, type ChartData } from './chart.ts';

/** Colours of the series, as custom properties of the theme; markers and dashes distinguish them without colour. */
const SERIES = [
  { colour: 'var(--primary)', dash: '' },
  { colour: 'var(--line-strong)', dash: '7 4' },
  { colour: 'var(--accent)', dash: '2 3' },
  { colour: 'var(--primary-strong)', dash: '10 3 2 3' },
] as const;
const INK = 'var(--ink-soft)';
const FONT = 13;
const ROW = 22;

type Attributes = Readonly<Record<string, string | number>>;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const round = (value: number) => Math.round(value * 10) / 10;
const shape = (name: string, attributes: Attributes, text = '') =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escape(value)}"`)
    .join('')}>${escape(text)}</${name}>`;
const label = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end') =>
  shape('text', { x, y, 'text-anchor': anchor, fill: INK, 'font-size': FONT }, text);

/** Round steps of a scale that covers the values; bars start at zero, lines need not. */
export function ticks(values: readonly number[], fromZero: boolean): number[] {
  const low = Math.min(...values, ...(fromZero ? [0] : []));
  const high = Math.max(...values, ...(fromZero ? [0] : []));
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  // Multiples of integers, so that no step shows a floating-point error.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

const short = (value: number) => (Math.abs(value) >= 10_000 ? `${groupDigits(value / 10_000)}万` : groupDigits(value));

/** @returns the markup inside an `<svg>` and its view box. The fifth series looks like the first. */
export function smallChart(chart: ChartData, width: number): { viewBox: string; markup: string } {
  const { kind, series, categories, unit } = chart;
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const scale = ticks(known.length > 0 ? known : [0, 1], kind !== 'line');
  const [bottom = 0, top = 1] = [scale[0], scale[scale.length - 1]];
  const left = 12 + Math.max(...scale.map((tick) => short(tick).length)) * FONT * 0.62;
  const head = series.length * ROW + (unit === '' ? 6 : ROW);
  const floor = head + 220;
  const band = (width - left - 10) / Math.max(categories.length, 1);
  const x = (at: number) => left + band * (at + 0.5);
  const y = (value: number) => floor - ((value - bottom) / (top - bottom)) * 210;
  const every = Math.ceil((Math.max(...categories.map((name) => name.length), 1) * FONT * 0.8) / band);
  const parts = [
    ...series.map(({ name }, at) => key(name, at)),
    ...(unit === '' ? [] : [label(0, series.length * ROW + 14, `单位：${unit}`, 'start')]),
    ...scale.flatMap((tick) => [
      shape('path', { d: `M${round(left)} ${round(y(tick))}H${width}`, stroke: 'var(--line)', fill: 'none' }),
      label(left - 6, y(tick) + FONT * 0.35, short(tick), 'end'),
    ]),
    ...categories.flatMap((name, at) => (at % every === 0 ? [label(x(at), floor + FONT + 8, name, 'middle')] : [])),
    ...series.flatMap(({ values }, at) =>
      kind === 'line' ? line(values, at, x, y) : bars(values, at, series.length, band, x, y, bottom),
    ),
  ];
  return { viewBox: `0 0 ${width} ${floor + FONT + 20}`, markup: parts.join('') };
}

const looks = (at: number) => SERIES[at % SERIES.length] ?? SERIES[0];

function key(name: string, at: number): string {
  const { colour, dash } = looks(at);
  const d = `M0 ${at * ROW + 10}H26`;
  const stroke = { d, stroke: colour, 'stroke-width': 4, fill: 'none' };
  return (
    shape('path', dash === '' ? stroke : { ...stroke, 'stroke-dasharray': dash }) +
    label(34, at * ROW + 15, name, 'start')
  );
}

type Place = (value: number) => number;

/** The line has a gap where a value is missing. */
function line(values: readonly (number | null)[], at: number, x: Place, y: Place): string[] {
  const { colour, dash } = looks(at);
  let d = '';
  let open = false;
  const marks: string[] = [];
  for (const [index, value] of values.entries()) {
    if (value !== null) {
      d += `${open ? 'L' : 'M'}${round(x(index))} ${round(y(value))}`;
      if (values.length <= 40) marks.push(shape('circle', { cx: x(index), cy: y(value), r: 3, fill: colour }));
    }
    open = value !== null;
  }
  const stroke = { d, stroke: colour, 'stroke-width': 2.5, fill: 'none' };
  return d === '' ? [] : [shape('path', dash === '' ? stroke : { ...stroke, 'stroke-dasharray': dash }), ...marks];
}

function bars(
  values: readonly (number | null)[],
  at: number,
  count: number,
  band: number,
  x: Place,
  y: Place,
  bottom: number,
): string[] {
  const width = Math.min((band * 0.7) / count, 44);
  const base = y(Math.max(bottom, 0));
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const from = x(index) + (at - count / 2) * width;
    const height = Math.abs(y(value) - base);
    return [
      shape('rect', { x: from, y: Math.min(y(value), base), width: width * 0.9, height, fill: looks(at).colour }),
    ];
  });
}
