/** Periods as they are written in datasets: `2025`, `2025-Q1`, `2025-03`, `2025-03-31`. */
import { PERIOD_PATTERN } from '../../../schemas/types/dataset.ts';

export type PeriodKind = 'year' | 'quarter' | 'month' | 'day';

/** Kind of a period; undefined where the text is not a period. */
export function periodKind(period: string): PeriodKind | undefined {
  if (!PERIOD_PATTERN.test(period)) return undefined;
  if (period.length === 4) return 'year';
  return period.includes('Q') ? 'quarter' : period.length === 7 ? 'month' : 'day';
}

/** True for a span whose ends are of the same kind and in order. */
export const isSpan = (from: string, to: string): boolean => periodKind(from) === periodKind(to) && from <= to;

const QUARTERS = ['一', '二', '三', '四'];

/** As pages show it: `2025年`, `2025年一季度`, `2025年3月`, `2025年3月31日`. */
export function periodLabel(period: string): string {
  const [year = '', part, day] = period.split('-');
  if (part === undefined) return `${year}年`;
  if (part.startsWith('Q')) return `${year}年${QUARTERS[Number(part.slice(1)) - 1] ?? ''}季度`;
  return `${year}年${Number(part)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** `2025年1月至12月`, and one period alone where both ends are the same. */
export function periodSpan(from: string, to: string): string {
  return from === to ? periodLabel(from) : `${periodLabel(from)}至${periodLabel(to)}`;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (number: number) => String(number).padStart(2, '0');

/** First and last day of a period. */
export function periodDays(period: string): { first: string; last: string } {
  const [year = '', part, day] = period.split('-');
  if (day !== undefined) return { first: period, last: period };
  const quarter = part?.startsWith('Q') ? Number(part.slice(1)) : undefined;
  const from = quarter === undefined ? Number(part ?? 1) : quarter * 3 - 2;
  const to = quarter === undefined ? Number(part ?? 12) : quarter * 3;
  return { first: `${year}-${two(from)}-01`, last: `${year}-${two(to)}-${two(daysIn(Number(year), to))}` };
}
