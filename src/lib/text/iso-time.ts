/** Local minutes and days as ISO 8601. */
import type { LocalTime } from '../model/local-time.ts';

/** `2025-03-01 09:30` → `2025-03-01T09:30:00+08:00`. China keeps one time zone and no summer time. */
export function isoTime(time: LocalTime): string {
  return `${time.slice(0, 10)}T${time.slice(11, 16)}:00+08:00`;
}

/** Like {@link isoTime}, for a day or a minute. */
export const isoMoment = (moment: string): string => (moment.length === 10 ? moment : isoTime(moment));
