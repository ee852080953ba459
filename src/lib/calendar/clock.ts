/**
 * The one place that compares with the moment of a build.
 *
 * It never exposes that moment, so nothing can depend on time unnoticed: it remembers the nearest moments
 * on either side at which one of the answers it gave would have been another. Between them the same questions get the
 * same answers, and what was made from them stays as it is.
 */
import type { LocalTime } from '../model/local-time.ts';

/** Moments between which nothing changes. */
export interface Validity {
  /** First minute; absent where it reaches back without end. */
  from?: LocalTime;
  /** First minute no longer part of it; absent where it never ends. */
  until?: LocalTime;
}

export interface Clock {
  /** @param moment a minute, or a day for its first minute. True from then on. */
  reached(moment: string): boolean;
  /** @param day `YYYY-MM-DD`. True from the first minute of the next day on. */
  isOver(day: string): boolean;
  /** The day it is, `YYYY-MM-DD`: an answer that holds until midnight, so only checks ask for it. */
  today(): string;
  /** Days from the day to the one it is; negative before it. Holds until midnight as well. */
  daysSince(day: string): number;
  /** Moments between which every answer given so far stays the same. */
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

/** True where `now` is between the two moments. */
export const holdsAt = ({ from, until }: Validity, now: LocalTime): boolean =>
  (from === undefined || from <= now) && (until === undefined || now < until);

/** The day after, `YYYY-MM-DD`. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
