/** Quarters of the calendar year. */
import type { REPORT_PERIODS } from '../../schemas/types/report.ts';

export type QuarterName = Extract<keyof typeof REPORT_PERIODS, `q${number}`>;

/** @param day `YYYY-MM-DD` */
export function quarterOf(day: string): { year: number; quarter: 1 | 2 | 3 | 4 } {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
  return { year: Number(day.slice(0, 4)), quarter };
}
