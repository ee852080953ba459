/** Adds durations of rule packs to calendar days. */
import { durationHours } from './durations.ts';

/**
 * The last day of a period that begins after `day`: `P30D` after 2026-01-31 is 2026-03-02, `P1M` the same day of the
 * next month or its last one. Hours and working days are rounded up to whole days.
 *
 * @param day `YYYY-MM-DD`
 */
export function dayAfter(day: string, duration: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(duration) ?? [];
  if (unit === undefined || unit === 'D')
    return dayText(
      Date.UTC(year, month - 1, date + (unit === 'D' ? Number(count) : Math.ceil(durationHours(duration) / 24))),
    );
  const months = Number(count) * (unit === 'Y' ? 12 : 1);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayText(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

const dayText = (time: number) => new Date(time).toISOString().slice(0, 10);
