import type { Row } from '../../schemas/rule-row.ts';
import type { Clock } from '../../src/lib/calendar/clock.ts';
import { dayAfter } from '../../src/lib/rulepacks/day-after.ts';

/**
 * Days until the last day of something that has a notice period; undefined while that period has not begun, and after
 * the last day.
 *
 * @param until last day, `YYYY-MM-DD`
 * @param notice how long before it to give notice; without one there is none
 */
export function daysLeft(until: string, notice: Row<string> | undefined, clock: Clock): number | undefined {
  if (notice === undefined || clock.isOver(until)) return undefined;
  return until > dayAfter(clock.today(), notice.value) ? undefined : -clock.daysSince(until);
}
