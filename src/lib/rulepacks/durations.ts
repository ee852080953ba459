/** Lengths of time as rule packs write them, comparable with each other. */

const HOURS = { D: 24, M: 30.4375 * 24, Y: 365.25 * 24 } as const;
/** Five working days make a week; enough to order limits, never used to count real days. */
const HOURS_IN_WORKING_DAY = (24 * 7) / 5;

/**
 * Length of `P14D`, `P6M`, `P1Y`, `PT12H` or `15WD` in hours, months and years at their mean length.
 *
 * @throws {RangeError} when the text is none of these.
 */
export function durationHours(text: string): number {
  const match = /^(?:P(\d+)([DMY])|PT(\d+)H|(\d+(?:\.5)?)WD)$/.exec(text);
  if (!match) throw new RangeError(`Not a duration: ${text}`);
  const [, count, unit, hours, workingDays] = match;
  if (hours !== undefined) return Number(hours);
  if (workingDays !== undefined) return Number(workingDays) * HOURS_IN_WORKING_DAY;
  return Number(count) * HOURS[unit as keyof typeof HOURS];
}
