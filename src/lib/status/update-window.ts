/** Until when the updates of a column keep it in time, in rolling and in calendar windows (C10). */
import { dayAfter } from '../rulepacks/day-after.ts';

/** How often something has to be updated. */
export interface UpdateWindow {
  /** Updates that each window must have. */
  min: number;
  /** Length of a window: `P14D`, `P6M`, `P1Y`. */
  every: string;
  /** `rolling`: the window ends today; `calendar`: weeks from Monday, months and years of the calendar. */
  window: 'rolling' | 'calendar';
}

/** What the updates so far have achieved. */
export interface Kept {
  /** The last day, `YYYY-MM-DD`, on which nothing is overdue if there is no further update. */
  lastDay: string;
  /** Last days in time after which no update came in time, oldest first; not that of the newest update. */
  missed: string[];
}

/**
 * Rolling: `min` updates within the time before each day. Calendar: `min` updates in each window, so that a window
 * that has them is good until the end of the next one. Until there were `min` updates, the time counts from the first.
 *
 * @param days of the updates, `YYYY-MM-DD`, oldest first.
 * @returns undefined where there was no update.
 */
export function keptBy(days: readonly string[], { min, every, window }: UpdateWindow): Kept | undefined {
  const [start] = days;
  if (start === undefined) return undefined;
  const missed: string[] = [];
  let lastDay = '';
  days.forEach((day, at) => {
    if (at > 0 && day > lastDay && missed.at(-1) !== lastDay) missed.push(lastDay);
    const first = days[Math.max(0, at - min + 1)] ?? start;
    const until = window === 'rolling' ? dayAfter(first, every) : endOfNextWindow(first, day, every);
    if (until !== undefined && until > lastDay) lastDay = until;
  });
  return { lastDay, missed: missed.filter((day) => day !== lastDay) };
}

/** The last day of the window after that of both days; undefined where they are in different windows. */
function endOfNextWindow(first: string, day: string, every: string): string | undefined {
  const [, count, unit] = /^P(\d+)([DMY])$/.exec(every) ?? [];
  const length = Number(count) * (unit === 'Y' ? 12 : 1);
  const [number, startOf] = unit === 'D' ? [dayNumber, dayText] : [monthNumber, monthStart];
  const windowOf = (text: string) => Math.floor(number(text) / length);
  if (windowOf(first) !== windowOf(day)) return undefined;
  return dayText(dayNumber(startOf((windowOf(day) + 2) * length)) - 1);
}

const DAY = 86_400_000;
/** The first Monday of the numbered days, so that windows of whole weeks begin on Mondays. */
const MONDAY = Date.UTC(1970, 0, 5);
const dayNumber = (day: string) => (Date.parse(`${day}T00:00:00Z`) - MONDAY) / DAY;
const dayText = (number: number) => new Date(number * DAY + MONDAY).toISOString().slice(0, 10);
const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthStart = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
