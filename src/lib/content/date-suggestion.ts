/** Reads dates as people write them, to propose the form that records accept. */
import { isCalendarDate, isLocalTime } from '../../../schemas/atoms.ts';

const TIME = String.raw`(?:[T\s日]\s*(\d{1,2})\s*[:时點点]\s*(\d{1,2})\s*分?(?::\d{1,2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*${TIME}$`);
const COMPACT = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})\s*${TIME}$`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\s*${TIME}$`);

/**
 * Converts a date or time to the accepted form.
 *
 * @param typed text as the editor wrote it, for example `2025/3/1` or `2025年3月1日 9:30`.
 * @param form `date` for `YYYY-MM-DD`, `time` for `YYYY-MM-DD HH:mm`.
 * @returns null when the text is ambiguous (`03-04-2025`), is not a day of the calendar, or lacks the minute.
 */
export function suggestDate(typed: string, form: 'date' | 'time'): string | null {
  const text = typed.normalize('NFKC').trim();
  const read = readDay(text);
  if (!read) return null;
  const date = `${read.year}-${read.month.padStart(2, '0')}-${read.day.padStart(2, '0')}`;
  if (form === 'date') return isCalendarDate(date) ? date : null;
  const [hour, minute, zone] = read.time;
  // Other time zones are not converted: editors could not follow the result.
  if (hour === undefined || minute === undefined || (zone !== undefined && !/^\+08:?00$/.test(zone))) return null;
  const time = `${date} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return isLocalTime(time) ? time : null;
}

interface Read {
  year: string;
  month: string;
  day: string;
  /** Hour, minute and zone as typed. */
  time: readonly (string | undefined)[];
}

function readDay(text: string): Read | null {
  const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (first) return { year: first[1] ?? '', month: first[2] ?? '', day: first[3] ?? '', time: first.slice(4) };
  const last = YEAR_LAST.exec(text);
  if (!last) return null;
  const [one = '', two = '', year = ''] = last.slice(1, 4);
  const time = last.slice(4);
  if (one === two || Number(two) > 12) return { year, month: one, day: two, time };
  return Number(one) > 12 ? { year, month: two, day: one, time } : null;
}
