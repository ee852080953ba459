/** Data of a chart: the numbers of its table. */

/** `share` shows each value of one series as a part of their sum. */
export type ChartKind = 'bar' | 'line' | 'share';

export interface ChartSeries {
  name: string;
  /** One for each category; null where nothing was measured. */
  values: readonly (number | null)[];
}

export interface ChartData {
  kind: ChartKind;
  title: string;
  /** Name of the categories: the head of the first column of the table, such as 月份. */
  categoryLabel: string;
  categories: readonly string[];
  /** Unit of every series: a chart has one scale. Empty where there is no unit. */
  unit: string;
  /** One for `share`, up to {@link MAX_SERIES} for the others. */
  series: readonly ChartSeries[];
}

/** As many as colour, dashes and markers together can distinguish. */
export const MAX_SERIES = 4;

const DIGITS = /\B(?=(?:\d{3})+(?!\d))/g;

/** `1234567.5` → `1,234,567.5`, the same on every machine. */
export function groupDigits(value: number | string): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(DIGITS, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Formats the values of a column, all with as many decimals as the most exact one; a dash for null. */
export function columnText(values: readonly (number | null)[]): (value: number | null) => string {
  const decimals = Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  return (value) => (value === null ? '—' : groupDigits(value.toFixed(decimals)));
}

/** A value with its unit: `1,200 毫米`, `35.2%`. */
export function withUnit(value: number, unit: string): string {
  const space = unit === '' || unit === '%' || unit === '‰' ? '' : ' ';
  return `${groupDigits(value)}${space}${unit}`;
}

/** `0.352` → `35.2%` */
export const percent = (share: number): string => `${(Math.round(share * 1000) / 10).toFixed(1)}%`;

/** Share of each value in the sum; null where the value is missing or the sum is zero. */
export function shares(values: readonly (number | null)[]): (number | null)[] {
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return values.map((value) => (value === null || sum <= 0 ? null : value / sum));
}
