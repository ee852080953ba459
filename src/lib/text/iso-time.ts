/** Local minutes and days in the form machines exchange. */
import type { LocalTime } from '../model/local-time.ts';

/** `2025-03-01 09:30` → `2025-03-01T09:30:00+08:00`. China keeps one time zone and no summer time. */
export function isoTime(time: LocalTime): string {
  return `${time.slice(0, 10)}T${time.slice(11, 16)}:00+08:00`;
}

/** The same for what is known to the day or to the minute. */
export const isoMoment = (moment: string): string => (moment.length === 10 ? moment : isoTime(moment));
