/** Converts days and times in tables to the notation of front matter: `2026-03-02`, `2026-03-02 09:15`. */
const DAY = 86_400_000;
const SHANGHAI = 8 * 3_600_000;
/** Day 0 of the two date systems of spreadsheets; the older one has a 29 February 1900 that never existed. */
const EPOCH = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) };
export type DateSystem = keyof typeof EPOCH;
/** Serial numbers read as days: 1954 to 2119. */
const SERIAL_DAYS = { first: 20_000, last: 80_000 };

/** To the nearest minute, since fractions of days are never exact; midnight is a day without a time. */
export function momentText(milliseconds: number): string {
  const date = new Date(Math.round(milliseconds / 60_000) * 60_000);
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  const time = text.slice(11, 16);
  return time === '00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** A number of days, as spreadsheets store what is not formatted as a date. */
export function serialMoment(days: number, system: DateSystem = '1900'): string | undefined {
  const of1900 = days + (EPOCH[system] - EPOCH['1900']) / DAY;
  if (!(of1900 >= SERIAL_DAYS.first && of1900 <= SERIAL_DAYS.last)) return undefined;
  return momentText(EPOCH['1900'] + of1900 * DAY);
}

/** Days since the beginning of the 1900 system, which number formats assume. */
export function serialDays(date: Date): number {
  const days = (date.getTime() - EPOCH['1900']) / DAY;
  return days < 61 ? days - 1 : days;
}

/** A written day or moment; what has a time zone becomes the time in Asia/Shanghai. Undefined for other text. */
export function writtenMoment(text: string): string | undefined {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialMoment(Number(text));
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : momentText(instant + SHANGHAI);
  }
  const match =
    /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?(?:[\sT,，]*(上午|下午|AM|PM)?\s*(\d{1,2})\s*[:：时点]\s*(\d{1,2})?(?:\s*分|[:：]\d{1,2}(?:\.\d+)?秒?)?)?$/i.exec(
      text,
    );
  if (!match || (/^\d+$/.test(text) && text.length !== 8)) return undefined;
  const [, year = '', month = '', day = '', half, hour, minute = '0'] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined) return date;
  const afternoon = /下午|PM/i.test(half ?? '') && Number(hour) < 12 ? 12 : 0;
  return `${date} ${String(Number(hour) + afternoon).padStart(2, '0')}:${minute.padStart(2, '0')}`;
}
