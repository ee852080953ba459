/**
 * Working days of the mainland calendar with its holidays and make-up days (调休).
 *
 * The holidays of a year are published in the autumn before. For a year whose holidays are not known the functions
 * return `undefined`, never a count of weekdays.
 */
import plan from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(plan.holidays));
const MAKE_UP_DAYS: ReadonlySet<string> = new Set(Object.keys(plan.workdays));
const YEARS = [...new Set([...HOLIDAYS].map((day) => Number(day.slice(0, 4))))];
const DAY = 86_400_000;
const NOON = '12:00';

const dayNumber = (day: string) => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY;
const dayText = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** First and last year whose holidays are known. */
export const CALENDAR_YEARS = { first: Math.min(...YEARS), last: Math.max(...YEARS) };
const FIRST = dayNumber(`${CALENDAR_YEARS.first}-01-01`);
const LAST = dayNumber(`${CALENDAR_YEARS.last}-12-31`);

/** The first day whose holidays are not known. */
export const CALENDAR_END = dayText(LAST + 1);

/** Number of working days before each day of the known years. */
const BEFORE: readonly number[] = (() => {
  const counts = [0];
  for (let day = FIRST; day <= LAST; day++) counts.push((counts.at(-1) ?? 0) + (isWorkday(dayText(day)) ? 1 : 0));
  return counts;
})();

function isWorkday(day: string): boolean {
  if (HOLIDAYS.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return MAKE_UP_DAYS.has(day) || (weekday > 0 && weekday < 6);
}

/** @param day `YYYY-MM-DD`, with or without a time. */
export function isWorkingDay(day: string): boolean | undefined {
  const number = dayNumber(day);
  return number < FIRST || number > LAST ? undefined : isWorkday(day.slice(0, 10));
}

/**
 * Working days from one day to another. The first day does not count and the last one does, so that something received
 * and answered on the same day took 0.
 *
 * @param from `YYYY-MM-DD`, with or without a time.
 * @param to the same or later.
 */
export function workingDaysBetween(from: string, to: string): number | undefined {
  const [start, end] = [through(from), through(to)];
  return start === undefined || end === undefined ? undefined : Math.max(0, end - start);
}

/**
 * Whether at least `count` working days pass from one day to another, counted as by {@link workingDaysBetween};
 * undefined where the days whose holidays are known do not decide it.
 */
export function hasWorkingDays(from: string, to: string, count: number): boolean | undefined {
  const days = workingDaysBetween(from, to < CALENDAR_END ? to : dayText(LAST));
  if (days === undefined) return undefined;
  if (days >= count) return true;
  return to < CALENDAR_END ? false : undefined;
}

/**
 * The first day on which more than `count` working days have passed since `from`; {@link CALENDAR_END} where that day
 * is not known, undefined where `from` itself is outside the known years.
 */
export function afterWorkingDays(from: string, count: number): string | undefined {
  const start = through(from);
  if (start === undefined) return undefined;
  for (let day = dayNumber(from); day <= LAST; day++) {
    const text = dayText(day);
    if ((through(text) ?? 0) - start > count) return text;
  }
  return CALENDAR_END;
}

/**
 * The first minute at which more than `count` half working days have passed since `from`: mornings and afternoons that
 * began after it. A time outside working days counts as the start of the next one. {@link CALENDAR_END} where that
 * minute is not known; undefined where `from` is outside the known years or has no time of day.
 */
export function afterWorkingHalves(from: string, count: number): string | undefined {
  const start = halfOf(from);
  if (start === undefined) return undefined;
  for (let day = dayNumber(from); day <= LAST; day++)
    for (const time of ['00:00', NOON]) {
      const moment = `${dayText(day)} ${time}`;
      if ((halfOf(moment) ?? 0) - start > count) return moment;
    }
  return CALENDAR_END;
}

/** Working days up to and including the day. */
const through = (day: string): number | undefined => BEFORE[dayNumber(day) - FIRST + 1];

function halfOf(moment: string): number | undefined {
  const before = BEFORE[dayNumber(moment) - FIRST];
  const working = isWorkingDay(moment);
  const time = moment.slice(11);
  if (before === undefined || working === undefined || time === '') return undefined;
  return before * 2 + (working && time >= NOON ? 1 : 0);
}
