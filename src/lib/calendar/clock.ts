/**
 * The only code that compares with the moment of a build.
 *
 * It never exposes that moment, so nothing can depend on time unnoticed. It records the nearest moments, before and
 * after, at which one of its answers would differ. Between them the same calls return the same answers, so everything
 * computed from them is unchanged.
 */
import type { LocalTime } from '../model/local-time.ts';

/** Interval in which no answer changes. */
export interface Validity {
  /** First minute; absent where the interval has no start. */
  from?: LocalTime;
  /** First minute after the interval; absent where it has no end. */
  until?: LocalTime;
}

export interface Clock {
  /** @param moment a minute, or a day for its first minute. True from then on. */
  reached(moment: string): boolean;
  /** @param day `YYYY-MM-DD`. True from the first minute of the next day on. */
  isOver(day: string): boolean;
  /** The current day, `YYYY-MM-DD`. The answer is valid only until midnight, so only checks use it. */
  today(): string;
  /** Days from `day` to the current day; negative before `day`. Valid only until midnight, too. */
  daysSince(day: string): number;
  /** Interval in which every answer given so far stays the same. */
  validity(): Validity;
}

/** @param now the moment of the build. */
export function createClock(now: LocalTime): Clock {
  let from: LocalTime | undefined;
  let until: LocalTime | undefined;
  const reached = (moment: string): boolean => {
    const minute = moment.length === 'YYYY-MM-DD'.length ? `${moment} 00:00` : moment;
    const isReached = minute <= now;
    if (isReached && (from === undefined || minute > from)) from = minute;
    if (!isReached && (until === undefined || minute < until)) until = minute;
    return isReached;
  };
  const today = (): string => {
    const day = now.slice(0, 10);
    reached(day);
    reached(nextDay(day));
    return day;
  };
  return {
    reached,
    isOver: (day) => reached(nextDay(day)),
    today,
    daysSince: (day) => (Date.parse(today()) - Date.parse(day)) / 86_400_000,
    validity: () => ({ ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }),
  };
}

/** True where `now` is within the interval. */
export const holdsAt = ({ from, until }: Validity, now: LocalTime): boolean =>
  (from === undefined || from <= now) && (until === undefined || now < until);

/** The day after, `YYYY-MM-DD`. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
