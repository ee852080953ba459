/** Adds durations of rule packs to calendar days, and takes them away. */
import { durationHours } from './durations.ts';

/**
 * The last day of a period that begins after `day`: `P30D` after 2026-01-31 is 2026-03-02, `P1M` the same day of the
 * next month or its last one. Hours and working days are rounded up to whole days.
 *
 * @param day `YYYY-MM-DD`
 */
export const dayAfter = (day: string, duration: string): string => shifted(day, duration, 1);

/** The day on which something is announced that ends on `day`: `P3D` before 2026-03-02 is 2026-02-27. */
export const dayBefore = (day: string, duration: string): string => shifted(day, duration, -1);

function shifted(day: string, duration: string, sign: 1 | -1): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(duration) ?? [];
  const days = unit === 'D' ? Number(count) : Math.ceil(durationHours(duration) / 24);
  if (unit === undefined || unit === 'D') return dayText(Date.UTC(year, month - 1, date + sign * days));
  const months = sign * Number(count) * (unit === 'Y' ? 12 : 1);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayText(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

const dayText = (time: number) => new Date(time).toISOString().slice(0, 10);
