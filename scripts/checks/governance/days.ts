/** Days of registers. */
import { nextDay } from '../../../src/lib/calendar/clock.ts';
import { durationHours } from '../../../src/lib/rulepacks/durations.ts';

/** `count` days from `first` on. @param first `YYYY-MM-DD` */
export function daysFrom(first: string, count: number): string[] {
  const days: string[] = [];
  for (let day = first; days.length < count; day = nextDay(day)) days.push(day);
  return days;
}

/** The `count` days before `day`, the earliest first. */
export function daysBefore(day: string, count: number): string[] {
  const first = new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10);
  return daysFrom(first, count);
}

/** Whole days of a duration of a rule pack. */
export const wholeDays = (duration: string): number => Math.ceil(durationHours(duration) / 24);
